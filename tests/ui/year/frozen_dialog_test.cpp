// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/frozen.h"
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/shell/file_choice.h"
#include "ui/widgets/message_bar.h"
#include "ui/year/freeze_dialog.h"
#include "ui/year/frozen_dialog.h"
#include "ui/year/then_and_now_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace recense;
using namespace recense::ui;

class FrozenDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aReportIsFrozenUnderAName();
    void whatIsBeingPreparedIsProposed();
    void whatIsMissingIsSaid();
    void anEmptyListSaysWhatToDo();
    void theListTellsThenAndToday();
    void filesAreWrittenAgain();
    void eachCaseStandsBeneathItsFigure();
    void anotherRuleIsToldApart();
    void theTableIsSaved();
    void aLockClosesThem();

private:
    void freezeIt();
    void recount(); // the group of Greece has 30 people, and the person in Italy is gone
    QStringList texts(const QAbstractItemModel* model, int row, const QModelIndex& parent = {}) const;
    QByteArray contentOf(const QString& path) const;

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    count::Question m_question{2024};
};

void FrozenDialogTest::initTestCase()
{
    test::useFolder(m_dir);
}

void FrozenDialogTest::init()
{
    test::failOnWarnings();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count)));
}

void FrozenDialogTest::cleanup() { m_session.reset(); }

void FrozenDialogTest::freezeIt()
{
    QVERIFY(m_session->change([this](Register& reg) {
        report::freeze(reg, {m_question, {QStringLiteral("en")}, {}}, QStringLiteral("Spring report"));
    }));
}

void FrozenDialogTest::recount()
{
    QVERIFY(m_session->change([](Register& reg) {
        std::vector<Incident> all;
        reg.forEachIncident([&](const Incident& incident) { return all.push_back(incident), true; });
        for (Incident& incident : all) {
            if (incident.country.text() == QLatin1String("IT"))
                reg.moveToBin(incident.id, QStringLiteral("a mistake"));
            if (incident.country.text() != QLatin1String("GR") || incident.targets.empty()
                || incident.targets[0].people.minimum != 24)
                continue;
            incident.targets[0].people = {30, {}, false, Basis::Exact};
            reg.save(incident, QStringLiteral("six more were charged"));
        }
    }));
}

QStringList FrozenDialogTest::texts(const QAbstractItemModel* model, int row, const QModelIndex& parent) const
{
    QStringList cells;
    for (int column = 0; column < model->columnCount(parent); ++column)
        cells << model->index(row, column, parent).data().toString();
    return cells;
}

QByteArray FrozenDialogTest::contentOf(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FrozenDialogTest::aReportIsFrozenUnderAName()
{
    auto* dialog = new FreezeDialog(*m_session, FreezeDialog::proposed(m_question));
    QPointer<FreezeDialog> guard(dialog);
    QSignalSpy frozen(dialog, &FreezeDialog::frozen);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->name(), QStringLiteral("Spring report")); // in the place of what is proposed, which is selected
    QTest::keyClick(dialog->name(), Qt::Key_Return);
    QTRY_COMPARE(frozen.size(), 1);
    QTRY_VERIFY(!guard);
    const auto reports = *m_session->read([](const Register& reg) { return reg.frozenReports(); });
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports[0].name, QStringLiteral("Spring report"));
    QCOMPARE(reports[0].year, 2024);
    QVERIFY(m_session->undoStack().nextUndo());
}

void FrozenDialogTest::whatIsBeingPreparedIsProposed()
{
    auto* dialog = new FreezeDialog(*m_session, {m_question, {QStringLiteral("en"), QStringLiteral("fr")}, 5});
    QPointer<FreezeDialog> guard(dialog);
    dialog->show();
    dialog->accept();
    QTRY_VERIFY(!guard);
    const auto reports = *m_session->read([](const Register& reg) { return reg.frozenReports(); });
    QCOMPARE(reports.size(), size_t(1));
    const auto frozen = *m_session->read([&](const Register& reg) { return report::frozenFigures(reg, reports[0]); });
    QCOMPARE(frozen.request.languages, (QStringList{QStringLiteral("en"), QStringLiteral("fr")}));
    QCOMPARE(frozen.request.poolBelow, 5);
}

void FrozenDialogTest::whatIsMissingIsSaid()
{
    QPointer<FreezeDialog> dialog = new FreezeDialog(*m_session, FreezeDialog::proposed(m_question));
    dialog->show();
    QVERIFY(dialog->freezeButton()->isEnabled());
    dialog->name()->clear();
    QVERIFY(!dialog->freezeButton()->isEnabled());
    const auto says = [&] { return dialog->findChild<QLabel*>(QStringLiteral("problem"))->text(); };
    QCOMPARE(says(), QStringLiteral("Give it a name, by which later reports speak of it."));
    QTest::keyClick(dialog->name(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_session->read([](const Register& reg) { return reg.frozenReports(); })->empty());
}

void FrozenDialogTest::anEmptyListSaysWhatToDo()
{
    QPointer<FrozenDialog> dialog = new FrozenDialog(*m_session, m_question);
    dialog->show();
    QVERIFY(dialog->message()->text().contains(QStringLiteral("No report was frozen yet.")));
    QVERIFY(!dialog->compareButton()->isEnabled());
    delete dialog;
}

void FrozenDialogTest::theListTellsThenAndToday()
{
    freezeIt();
    FrozenDialog dialog(*m_session, m_question);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(texts(dialog.model(), 0)[FrozenModel::Now], QStringLiteral("25 people, the same"));
    recount();
    QTRY_COMPARE(texts(dialog.model(), 0)[FrozenModel::Now], QStringLiteral("30 people"));
    QCOMPARE(texts(dialog.model(), 0)[FrozenModel::Name], QStringLiteral("Spring report"));
    QCOMPARE(texts(dialog.model(), 0)[FrozenModel::Then], QStringLiteral("25 people"));
}

void FrozenDialogTest::filesAreWrittenAgain()
{
    freezeIt();
    const QString before = m_dir.filePath(QStringLiteral("before.html")), after = m_dir.filePath(QStringLiteral("after.html"));
    FrozenDialog dialog(*m_session, m_question);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    file_choice::answerNext(before);
    QTest::mouseClick(dialog.writeButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog.message()->text().contains(QStringLiteral("byte for byte as on the day")));
    recount();
    QTRY_VERIFY(dialog.model()->rowCount() == 1);
    file_choice::answerNext(after);
    QTest::mouseClick(dialog.writeButton(), Qt::LeftButton);
    QTRY_COMPARE(contentOf(after), contentOf(before));
    QVERIFY(contentOf(after).contains("25 people"));
}

void FrozenDialogTest::eachCaseStandsBeneathItsFigure()
{
    freezeIt();
    recount();
    const FrozenReport entry = m_session->read([](const Register& reg) { return reg.frozenReports(); })->front();
    QPointer<ThenAndNowDialog> dialog = new ThenAndNowDialog(*m_session, entry, m_question);
    QSignalSpy opened(dialog, &ThenAndNowDialog::openAsked);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    ThenAndNowModel* model = dialog->model();
    QTRY_VERIFY(model->rowCount() > 0);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(dialog->headline()->text().startsWith(QStringLiteral("Then 25 people, now 30 people; ")));
    QCOMPARE(texts(model, 0).mid(1, 3), (QStringList{QStringLiteral("25"), QStringLiteral("30"), QStringLiteral("2 cases")}));
    const QModelIndex total = model->index(0, 0);
    QCOMPARE(model->rowCount(total), 2);
    QStringList why;
    for (int row = 0; row < 2; ++row) {
        const QStringList cells = texts(model, row, total);
        why << cells[ThenAndNowModel::Then] + u'>' + cells[ThenAndNowModel::Now] + u' ' + cells[ThenAndNowModel::Why];
        QVERIFY(cells[ThenAndNowModel::Entry].contains(row == 0 ? QStringLiteral("six more were charged") : QStringLiteral("a mistake")));
    }
    QCOMPARE(why, (QStringList{QStringLiteral("24>30 head-count changed"), QStringLiteral("1>0 moved to the bin")}));

    QVERIFY(!dialog->openButton()->isEnabled()); // a figure is no case
    QTest::keyClick(dialog->tree(), Qt::Key_Down);
    QTRY_VERIFY(dialog->openButton()->isEnabled());
    QTest::keyClick(dialog->tree(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(!dialog);
}

void FrozenDialogTest::anotherRuleIsToldApart()
{
    freezeIt();
    const FrozenReport entry = m_session->read([](const Register& reg) { return reg.frozenReports(); })->front();
    count::Question today = m_question;
    today.rule.tracks = {*Code::parse(QStringLiteral("criminal"))};
    ThenAndNowDialog dialog(*m_session, entry, today);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.headline()->text(), QStringLiteral("Nothing has changed: every figure is what it was, 25 people."));
    dialog.ruleBox()->setFocus();
    QTest::keyClick(dialog.ruleBox(), Qt::Key_Down);
    QTRY_VERIFY(dialog.model()->rowCount() > 0);
    QCOMPARE(texts(dialog.model(), 0, dialog.model()->index(0, 0))[ThenAndNowModel::Why], QStringLiteral("counted by another rule"));
}

void FrozenDialogTest::theTableIsSaved()
{
    freezeIt();
    recount();
    const FrozenReport entry = m_session->read([](const Register& reg) { return reg.frozenReports(); })->front();
    ThenAndNowDialog dialog(*m_session, entry, m_question);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(dialog.exportButton()->isEnabled());
    const QString path = m_dir.filePath(QStringLiteral("changes.csv"));
    file_choice::answerNext(path);
    QTest::mouseClick(dialog.exportButton(), Qt::LeftButton);
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QVERIFY(lines.size() > 4);
    QCOMPARE(lines[1], QByteArray("solidarity,total,total,25,25,30,30,,,,,,,"));
    QVERIFY(lines[2].startsWith("solidarity,total,total,24,24,30,30,"));
    QVERIFY(lines[2].endsWith(",six more were charged"));
    QVERIFY(lines[3].contains(",binned,"));
}

void FrozenDialogTest::aLockClosesThem()
{
    freezeIt();
    const FrozenReport entry = m_session->read([](const Register& reg) { return reg.frozenReports(); })->front();
    QPointer<ThenAndNowDialog> compared = new ThenAndNowDialog(*m_session, entry, m_question);
    QPointer<FrozenDialog> list = new FrozenDialog(*m_session, m_question);
    QPointer<FreezeDialog> freeze = new FreezeDialog(*m_session, FreezeDialog::proposed(m_question));
    for (QDialog* dialog : {static_cast<QDialog*>(compared), static_cast<QDialog*>(list), static_cast<QDialog*>(freeze)})
        dialog->show();
    m_session->lock();
    QTRY_VERIFY(!compared && !list && !freeze);
}

QTEST_MAIN(FrozenDialogTest)
#include "frozen_dialog_test.moc"
