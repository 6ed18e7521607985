// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/connection.h"
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/history/bin_view.h"
#include "ui/history/history_page.h"
#include "ui/widgets/date_edit.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;

class HistoryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void namesWhoWhenWhatAndWhy();
    void tellsFieldsAsTheEditorDoes();
    void readsOnlyWhatIsLookedAt();
    void narrowsByTextAndDays();
    void undoesAnOlderEntry();
    void saysWhatStandsInTheWay();
    void oneCaseAndOneFieldPutBack();
    void aRemovedRecordIsPutBack();
    void theBinGivesBackSeveral();
    void theChainIsChecked();
    void aBrokenChainIsSaid();
    void theLockForgetsAll();

private:
    Incident incident(int place)
    {
        return *m_session->read([&](const Register& reg) { return reg.incident(m_ids[size_t(place)]); });
    }
    void refreshed() { QTRY_VERIFY(!m_refreshed->isEmpty()); m_refreshed->clear(); }
    QString cell(int row, int column) const { return m_page->model()->index(row, column).data().toString(); }
    QStringList lines() const; // of the changes: "field|before|after"
    QModelIndex lineOf(const QString& field) const;

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryPage> m_page;
    std::unique_ptr<QSignalSpy> m_refreshed;
    std::vector<Id> m_ids;
    QStringList m_said;
};

void HistoryPageTest::initTestCase()
{
    test::failOnWarnings();
    test::useFolder(m_dir);
}

void HistoryPageTest::init()
{
    test::failOnWarnings();
    m_said.clear();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count)));
    m_ids.clear();
    m_session->read([&](const Register& reg) {
        reg.forEachIncident([&](const Incident& one) {
            m_ids.push_back(one.id);
            return true;
        });
        return 0;
    });
    m_page = std::make_unique<HistoryPage>(*m_session);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    new QAbstractItemModelTester(m_page->bin()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_refreshed = std::make_unique<QSignalSpy>(m_page.get(), &HistoryPage::refreshed);
    connect(m_page.get(), &HistoryPage::said, this,
            [this](MessageBar::Kind, const QString& sentence) { m_said << sentence; });
    m_page->resize(1200, 760);
    m_page->show();
    m_page->begin();
    refreshed();
}

void HistoryPageTest::cleanup()
{
    m_refreshed.reset();
    m_page.reset();
    m_session.reset();
}

QStringList HistoryPageTest::lines() const
{
    QStringList lines;
    const QAbstractItemModel* model = m_page->changes()->model();
    const auto add = [&](const QModelIndex& index) {
        lines << QStringList{index.data().toString(), index.siblingAtColumn(1).data().toString(),
                             index.siblingAtColumn(2).data().toString()}
                     .join(u'|');
    };
    for (int record = 0; record < model->rowCount(); ++record) {
        const QModelIndex head = model->index(record, 0);
        add(head);
        for (int field = 0; field < model->rowCount(head); ++field)
            add(model->index(field, 0, head));
    }
    return lines;
}

QModelIndex HistoryPageTest::lineOf(const QString& field) const
{
    const QAbstractItemModel* model = m_page->changes()->model();
    return model->match(model->index(0, 0), Qt::DisplayRole, field, 1, Qt::MatchRecursive | Qt::MatchStartsWith).value(0);
}

void HistoryPageTest::namesWhoWhenWhatAndWhy()
{
    QCOMPARE(m_page->model()->rowCount(), 1);
    QCOMPARE(cell(0, EntryModel::What), QStringLiteral("Import of 5 cases"));
    QCOMPARE(cell(0, EntryModel::Cases), QStringLiteral("5"));
    Incident one = incident(1);
    one.place = QStringLiteral("Lampedusa");
    m_session->save(one, QStringLiteral("a second source"));
    refreshed();
    QCOMPARE(m_page->model()->rowCount(), 2);
    QVERIFY2(cell(0, EntryModel::What).startsWith(QStringLiteral("Change of ATH-")), qPrintable(cell(0, EntryModel::What)));
    QVERIFY(cell(0, EntryModel::What).contains(QStringLiteral("“Captain fined after a landing”")));
    QCOMPARE(cell(0, EntryModel::Why), QStringLiteral("a second source"));
}

void HistoryPageTest::tellsFieldsAsTheEditorDoes()
{
    Incident one = incident(0);
    one.country = *CountryCode::parse(u"IT");
    one.end = EdtfDate::parse(u"2024-01-30");
    one.targets[0].people = {24, {}, true, Basis::AtLeast};
    one.targets[0].roles = {{*Code::parse(u"volunteer"), 20}};
    one.proceedings[0].steps[0].note = QStringLiteral("two volunteers");
    m_session->save(one);
    refreshed();
    // The lines of the import stand there until those of the save are read.
    QTRY_VERIFY2(lines().contains(QStringLiteral("Country|Greece|Italy")), qPrintable(lines().join(u'\n')));
    const QStringList said = lines();
    QVERIFY(said.contains(QStringLiteral("End||30 January 2024")));
    QVERIFY2(said.contains(QStringLiteral("How many|24|24+")), qPrintable(said.join(u'\n')));
    QVERIFY2(said.contains(QStringLiteral("Roles||20 × Volunteer")), qPrintable(said.join(u'\n')));
    QVERIFY2(said.contains(QStringLiteral("Step: Arrested, 21 August 2018||")), qPrintable(said.join(u'\n')));
    QVERIFY(said.contains(QStringLiteral("Note||two volunteers")));
}

void HistoryPageTest::readsOnlyWhatIsLookedAt()
{
    qDeleteAll(m_page->findChildren<QAbstractItemModelTester*>()); // which look at everything
    Incident one = incident(1);
    m_session->write([&](Register& reg) {
        for (int i = 0; i < 450; ++i) {
            one.place = QString::number(i);
            one.revision = reg.save(one).revision;
        }
    });
    m_page->showAll();
    refreshed();
    QCOMPARE(m_page->model()->rowCount(), 200);
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(m_page->model()->rowCount(), 400);
    QTest::keyClick(m_page->table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(m_page->model()->rowCount(), 451);
    QCOMPARE(cell(450, EntryModel::What), QStringLiteral("Import of 5 cases"));
}

void HistoryPageTest::narrowsByTextAndDays()
{
    Incident one = incident(1);
    one.place = QStringLiteral("Lampedusa");
    m_session->save(one, QStringLiteral("Révision de l'été"));
    refreshed();
    QTest::keyClicks(m_page->search(), QStringLiteral("revision"));
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    m_page->search()->clear();
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    QTest::keyClicks(m_page->days()->line(), QStringLiteral("before 2019"));
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
    m_page->days()->line()->selectAll();
    QTest::keyClicks(m_page->days()->line(), QString::number(QDate::currentDate().year()));
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
}

void HistoryPageTest::undoesAnOlderEntry()
{
    Incident one = incident(1);
    one.place = QStringLiteral("Lampedusa");
    m_session->save(one);
    Incident other = incident(2);
    other.place = QStringLiteral("Calais");
    m_session->save(other);
    refreshed();
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QTRY_VERIFY(lineOf(QStringLiteral("Place")).isValid());
    QTest::mouseClick(m_page->undoButton(), Qt::LeftButton);
    QTRY_COMPARE(incident(1).place, QString());
    QCOMPARE(incident(2).place, QStringLiteral("Calais"));
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QVERIFY(cell(0, EntryModel::What).startsWith(QStringLiteral("Undo of change of ATH-")));
    QVERIFY(cell(2, EntryModel::What).endsWith(QStringLiteral("(undone)")));
    QTest::keyClick(m_page->table(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(m_page->undoButton()->isEnabled());
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QVERIFY(!m_page->undoButton()->isEnabled());
}

void HistoryPageTest::saysWhatStandsInTheWay()
{
    QSignalSpy refused(m_session.get(), &Session::undoRefused);
    Incident one = incident(1);
    one.place = QStringLiteral("Lampedusa");
    m_session->save(one);
    refreshed();
    QTest::keyClick(m_page->table(), Qt::Key_End, Qt::ControlModifier); // the five new cases
    QTest::mouseClick(m_page->undoButton(), Qt::LeftButton);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(incident(1).place, QStringLiteral("Lampedusa"));
    const auto standing = refused[0][1].value<std::vector<JournalEntry>>();
    QCOMPARE(standing.size(), size_t(1));
    QCOMPARE(standing[0].sequence, 2);
}

void HistoryPageTest::oneCaseAndOneFieldPutBack()
{
    Incident one = incident(1);
    one.place = QStringLiteral("Lampedusa");
    one.start = EdtfDate::parse(u"2024-04");
    m_session->save(one);
    Incident other = incident(2);
    other.place = QStringLiteral("Calais");
    m_session->save(other);
    refreshed();
    m_page->showCase(m_ids[1]);
    refreshed();
    QCOMPARE(m_page->model()->rowCount(), 2);
    QTRY_VERIFY(lineOf(QStringLiteral("Start")).isValid());
    QVERIFY(!m_page->restoreButton()->isEnabled());
    m_page->changes()->setFocus();
    // The lines may be read once more, for the last save; then one chooses again.
    QTRY_VERIFY((m_page->changes()->setCurrentIndex(lineOf(QStringLiteral("Start"))), m_page->restoreButton()->isEnabled()));
    QTest::keyClicks(m_page->reason(), QStringLiteral("the paper was wrong"));
    QTest::keyClick(m_page->reason(), Qt::Key_Return);
    QTRY_COMPARE(incident(1).start->text(), QStringLiteral("2024-03"));
    QCOMPARE(incident(1).place, QStringLiteral("Lampedusa"));
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
    QCOMPARE(cell(0, EntryModel::Why), QStringLiteral("the paper was wrong"));
    m_session->undoStack().undo();
    QTRY_COMPARE(incident(1).start->text(), QStringLiteral("2024-04"));
    QTest::mouseClick(m_page->wholeButton(), Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->rowCount(), 5);
}

void HistoryPageTest::aRemovedRecordIsPutBack()
{
    Incident one = incident(0);
    const Proceeding before = one.proceedings[0];
    one.proceedings.clear();
    m_session->save(one);
    refreshed();
    QTRY_VERIFY((m_page->changes()->setCurrentIndex(lineOf(QStringLiteral("Proceeding:"))), m_page->restoreButton()->isEnabled()));
    QTest::mouseClick(m_page->restoreButton(), Qt::LeftButton);
    QTRY_COMPARE(incident(0).proceedings.size(), size_t(1));
    QVERIFY(incident(0).proceedings[0] == before);
}

void HistoryPageTest::theBinGivesBackSeveral()
{
    m_session->moveToBin(QList<Id>{m_ids[0], m_ids[1], m_ids[2]});
    BinView* bin = m_page->bin();
    QTRY_COMPARE(bin->model()->rowCount(), 3);
    m_page->showBin();
    bin->table()->selectAll();
    QTest::mouseClick(bin->putBackButton(), Qt::LeftButton);
    QTRY_COMPARE(bin->model()->rowCount(), 0);
    QVERIFY(m_said.contains(QStringLiteral("3 cases put back.")));
    m_session->undoStack().undo(); // one change
    QTRY_COMPARE(bin->model()->rowCount(), 3);
}

void HistoryPageTest::theChainIsChecked()
{
    m_page->check();
    QTRY_COMPARE(m_page->checked()->text(), QStringLiteral("History unbroken, 1 entry"));
}

void HistoryPageTest::aBrokenChainIsSaid()
{
    Incident one = incident(1);
    one.place = QStringLiteral("Lampedusa");
    m_session->save(one);
    QFile file(m_session->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto key = FileKey::open(Passphrase(test::kPassphrase), *FileHeader::parse(file.read(FileHeader::kSize)));
    recense::connect(m_session->path(), *key, Mode::ReadWrite).exec("UPDATE journal SET reason = 'another' WHERE position = 2");
    m_page->check();
    QTRY_VERIFY(m_said.join(u' ').contains(QStringLiteral("The history is broken: the entry of ")));
    const QString sentence = m_page->checked()->text();
    QCOMPARE(m_said.last(), sentence);
    for (const char* part : {"(number 2) is not as it was written", "All cases are kept", "latest backup"})
        QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
}

void HistoryPageTest::theLockForgetsAll()
{
    m_page->showCase(m_ids[1]);
    refreshed();
    QTRY_VERIFY(!lines().isEmpty());
    m_page->clear();
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(lines().isEmpty());
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(QStringLiteral("Captain")), qPrintable(label->text()));
}

QTEST_MAIN(HistoryPageTest)
#include "history_page_test.moc"
