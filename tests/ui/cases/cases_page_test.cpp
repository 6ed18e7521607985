// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_card.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/search_edit.h"
#include "ui/widgets/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;

class CasesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsAllAndSaysHowMany();
    void searchNarrowsAndEscBringsBack();
    void filtersNarrowAndSayWhatHides();
    void cardFollowsTheChosenCase();
    void sortsByAskingTheRegister();
    void copiesTabSeparatedWithHeader();
    void showsExactlyTheMembers();
    void followsAChange();
    void rowsAreFetchedInBlocks();

private:
    void waitFor(int rows) { QTRY_COMPARE(m_page->model()->rowCount(), rows); }
    QStringList titles() const;

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CasesPage> m_page;
    QString m_totals;
};

void CasesPageTest::initTestCase()
{
    test::failOnWarnings();
    test::useFolder(m_dir);
    m_path = m_dir.filePath(QStringLiteral("cases.recense"));
    test::makeUiRegister(m_path);
}

void CasesPageTest::init()
{
    test::failOnWarnings();
    m_session = std::make_unique<Session>();
    m_session->open(m_path, Passphrase(test::kPassphrase));
    QTRY_VERIFY(m_session->isOpen());
    m_page = std::make_unique<CasesPage>(*m_session);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    connect(m_page.get(), &CasesPage::totals, this, [this](const QString& said) { m_totals = said; });
    m_page->resize(1280, 760);
    m_page->show();
    m_page->showAll();
    waitFor(5);
    QTRY_COMPARE(m_totals, QStringLiteral("5 cases, 30 people")); // and so all is counted
}

void CasesPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_totals.clear();
}

QStringList CasesPageTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        titles << m_page->model()->row(row)->title;
    return titles;
}

void CasesPageTest::listsAllAndSaysHowMany()
{
    QCOMPARE(m_page->model()->index(0, 0).data().toString().left(4), QStringLiteral("ATH-"));
    QVERIFY(m_page->model()->index(3, 1).data().toString().contains(QStringLiteral("[Draft]")));
}

void CasesPageTest::searchNarrowsAndEscBringsBack()
{
    m_page->focusSearch();
    QTest::keyClicks(m_page->search(), QStringLiteral("mytilene"));
    waitFor(1);
    QTRY_COMPARE(m_totals, QStringLiteral("1 case, 24 people"));
    QTest::keyClick(m_page->search(), Qt::Key_Escape); // the suggestions, if any
    QTest::keyClick(m_page->search(), Qt::Key_Escape);
    waitFor(5);
    QTest::keyClicks(m_page->search(), QStringLiteral("country:GR"));
    waitFor(3);
    m_page->search()->setText(QStringLiteral("colour:red"));
    QTRY_VERIFY(m_page->findChild<QLabel*>(QStringLiteral("problem"))->isVisible());
}

void CasesPageTest::filtersNarrowAndSayWhatHides()
{
    QTreeView* tree = m_page->filters()->tree();
    QAbstractItemModel* model = tree->model();
    const QModelIndex country = model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("Country")).value(0);
    const QModelIndex italy =
        model->match(model->index(0, 0, country), Qt::DisplayRole, QStringLiteral("Italy")).value(0);
    QVERIFY(italy.isValid());
    QCOMPARE(italy.siblingAtColumn(1).data().toString(), QStringLiteral("1"));
    tree->expand(country);
    tree->setCurrentIndex(italy);
    QTest::keyClick(tree, Qt::Key_Space);
    waitFor(1);
    m_page->search()->setText(QStringLiteral("farmers"));
    waitFor(0);
    QString empty;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        empty += label->isVisible() ? label->text() : QString();
    QVERIFY(empty.contains(QStringLiteral("Country: Italy")));
    QVERIFY(empty.contains(QStringLiteral("farmers")));
    m_page->search()->clear();
    m_page->filters()->clear();
    waitFor(5);
}

void CasesPageTest::cardFollowsTheChosenCase()
{
    m_page->table()->setFocus();
    m_page->table()->setCurrentIndex(m_page->model()->index(0, 1));
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QTest::keyClick(m_page->table(), Qt::Key_Up);
    const Id first = m_page->model()->row(0)->id;
    QTRY_COMPARE(m_page->card()->shown(), first);
    QString card;
    for (const QLabel* label : m_page->card()->findChildren<QLabel*>())
        card += label->text();
    QVERIFY(card.contains(QStringLiteral("Volunteers of a rescue group on trial")));
    QVERIFY(card.contains(QStringLiteral("24 people")));
    QVERIFY(card.contains(QStringLiteral("<b>2024</b>: 24 people, ongoing")));
    QVERIFY(card.contains(QStringLiteral("<b>2018</b>: 24 people, new")));
    const auto* timeline = m_page->card()->findChild<TimelineView*>();
    QVERIFY(timeline);
    QVERIFY(timeline->accessibleDescription().contains(QStringLiteral("21 August 2018: Arrested")));
    QSignalSpy opened(m_page.get(), &CasesPage::openAsked);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void CasesPageTest::sortsByAskingTheRegister()
{
    m_page->table()->sortByColumn(int(CaseColumn::People), Qt::DescendingOrder);
    QTRY_COMPARE(titles().value(0), QStringLiteral("Volunteers of a rescue group on trial"));
    m_page->table()->sortByColumn(int(CaseColumn::Title), Qt::AscendingOrder);
    QTRY_COMPARE(titles().value(0), QStringLiteral("A call from Kos"));
    m_page->table()->sortByColumn(int(CaseColumn::Reference), Qt::AscendingOrder);
    QTRY_COMPARE(titles().value(0), QStringLiteral("Volunteers of a rescue group on trial"));
}

void CasesPageTest::copiesTabSeparatedWithHeader()
{
    m_page->table()->setFocus();
    m_page->table()->selectRow(1);
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("Reference\tTitle\tCountry")));
    QVERIFY(lines[1].contains(QStringLiteral("\tCaptain fined after a landing\tItaly\t")));
}

void CasesPageTest::showsExactlyTheMembers()
{
    const Id id = m_page->model()->row(2)->id;
    m_page->showMembers({QStringLiteral("France: 2 people"), {{id, QStringLiteral("2 people: a step in the year")}}});
    waitFor(1);
    QVERIFY(!m_page->table()->isColumnHidden(CaseModel::kWhyColumn));
    QCOMPARE(m_page->model()->index(0, CaseModel::kWhyColumn).data().toString(),
             QStringLiteral("2 people: a step in the year"));
    m_page->showAll();
    waitFor(5);
    QVERIFY(m_page->table()->isColumnHidden(CaseModel::kWhyColumn));
}

void CasesPageTest::followsAChange()
{
    const Id id = m_page->model()->row(1)->id;
    auto incident = m_session->read([&](const Register& reg) { return reg.incident(id); });
    QVERIFY(incident);
    incident->title.main = QStringLiteral("Captain fined twice");
    QVERIFY(m_session->save(*incident));
    QTRY_COMPARE(titles().value(1), QStringLiteral("Captain fined twice"));
    m_session->undoStack().undo();
    QTRY_COMPARE(titles().value(1), QStringLiteral("Captain fined after a landing"));
}

void CasesPageTest::rowsAreFetchedInBlocks()
{
    CaseModel model(*m_session);
    CaseList list = m_page->model()->list();
    const qint64 key = list.keys.front();
    list.keys.assign(100'000, key); // as many rows, all of one case
    model.show(list);
    QCOMPARE(model.rowCount(), CaseModel::kFirst); // to be painted before room is made for all
    QTRY_COMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.index(99'999, int(CaseColumn::Title)).data().toString(),
             QStringLiteral("Volunteers of a rescue group on trial"));
}

QTEST_MAIN(CasesPageTest)
#include "cases_page_test.moc"
