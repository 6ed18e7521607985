// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/no_cases.h"
#include "ui/cases/query_choices.h"
#include "ui/cases/saved_filters.h"
#include "ui/cases/search_edit.h"
#include "ui/text/translation.h"
#include "ui/widgets/choice_popup.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace recense;
using namespace recense::ui;

// Finding as a person does it: by keys in the search, the filters, the saved searches and the list.
class FindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void completesFieldsAndValues();
    void suggestionsNeverTakeWhatIsTyped();
    void escClosesTheSuggestionsThenEmpties();
    void saysWhatTheSearchDoesNotKnow();
    void saysWhichFilterHidesTheCases();
    void keepsASearchAndAppliesItByKeyboard();
    void renamesAndDeletesASavedSearch();
    void columnsAreChosenMovedAndRemembered();
    void sortsFromTheMenu();
    void copiesAllThatIsSelected();
    void opensTheMenuByKeyboard();
    void namesOfFieldsAreInTheLanguageInUse(); // the last: the language stays

private:
    void waitFor(int rows) { QTRY_COMPARE(m_page->model()->rowCount(), rows); }
    void type(const QString& text)
    {
        m_page->search()->setFocus();
        QTest::keyClicks(m_page->search(), text);
    }
    bool suggests() const { return m_page->search()->popup()->isVisible(); }
    QStringList saved() const
    {
        QStringList names;
        const QAbstractItemModel* model = m_page->saved()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
    void makePage();

    QTemporaryDir m_dir;
    int m_registers = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CasesPage> m_page;
    QString m_totals;
};

void FindingTest::initTestCase()
{
    test::failOnWarnings();
    test::useFolder(m_dir);
}

void FindingTest::init()
{
    test::failOnWarnings();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("finding%1.recense").arg(++m_registers)));
    makePage();
}

void FindingTest::makePage()
{
    m_totals.clear();
    m_page = std::make_unique<CasesPage>(*m_session);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    connect(m_page.get(), &CasesPage::totals, this, [this](const QString& said) { m_totals = said; });
    m_page->resize(1280, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showAll();
    waitFor(5);
    QTRY_COMPARE(m_totals, QStringLiteral("5 cases, 30 people"));
}

void FindingTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_totals.clear();
}

void FindingTest::completesFieldsAndValues()
{
    type(QStringLiteral("cou"));
    QTRY_VERIFY(suggests());
    QTest::keyClick(m_page->search(), Qt::Key_Down);
    QTest::keyClick(m_page->search(), Qt::Key_Tab);
    QCOMPARE(m_page->search()->text(), QStringLiteral("country:"));
    QTRY_VERIFY(suggests());
    QVERIFY(m_page->search()->hasFocus());
    type(QStringLiteral("itali")); // the French name begins so, too
    QTest::keyClick(m_page->search(), Qt::Key_Down);
    QTest::keyClick(m_page->search(), Qt::Key_Return);
    QCOMPARE(m_page->search()->text(), QStringLiteral("country:IT "));
    waitFor(1);
    type(QStringLiteral("-rev"));
    QTest::keyClick(m_page->search(), Qt::Key_Down);
    QTest::keyClick(m_page->search(), Qt::Key_Return);
    QCOMPARE(m_page->search()->text(), QStringLiteral("country:IT -review:"));
    m_page->search()->clear();
    type(QStringLiteral("year:202")); // the years that cases have
    QTRY_VERIFY(suggests());
    QTest::keyClick(m_page->search(), Qt::Key_Down);
    QTest::keyClick(m_page->search(), Qt::Key_Return);
    QCOMPARE(m_page->search()->text(), QStringLiteral("year:2023 "));
    waitFor(1);
}

void FindingTest::suggestionsNeverTakeWhatIsTyped()
{
    type(QStringLiteral("act"));
    QTest::keyClick(m_page->search(), Qt::Key_Return); // nothing of what is suggested is highlighted: it is a word
    QCOMPARE(m_page->search()->text(), QStringLiteral("act"));
    QVERIFY(!suggests());
    QTRY_VERIFY(m_page->findChild<NoCases*>()->hasFocus()); // from which Tab goes to what hides the cases
    m_page->search()->clear();
    waitFor(5);
    type(QStringLiteral("country:gr trial"));
    QVERIFY(!suggests());
    QCOMPARE(m_page->search()->text(), QStringLiteral("country:gr trial"));
    waitFor(1);
    QTest::keyClick(m_page->search(), Qt::Key_Return);
    QVERIFY(m_page->table()->hasFocus());
}

void FindingTest::escClosesTheSuggestionsThenEmpties()
{
    type(QStringLiteral("sta"));
    QTRY_VERIFY(suggests());
    QTest::keyClick(m_page->search(), Qt::Key_Escape);
    QVERIFY(!suggests());
    QCOMPARE(m_page->search()->text(), QStringLiteral("sta"));
    QTest::keyClick(m_page->search(), Qt::Key_Escape);
    QCOMPARE(m_page->search()->text(), QString());
    waitFor(5);
}

void FindingTest::saysWhatTheSearchDoesNotKnow()
{
    const auto* problem = m_page->findChild<QLabel*>(QStringLiteral("problem"));
    QVERIFY(!problem->isVisible());
    type(QStringLiteral("colour:red country:Atlantis tag:none"));
    QTRY_VERIFY(problem->text().contains(QStringLiteral("“colour:” is no filter")));
    QTRY_VERIFY(problem->text().contains(QStringLiteral("“Atlantis” is not known after “country:”")));
    QTRY_VERIFY(problem->text().contains(QStringLiteral("No case has the tag “none”")));
    m_page->search()->clear();
    QTRY_VERIFY(!problem->isVisible());
}

void FindingTest::saysWhichFilterHidesTheCases()
{
    m_page->filters()->choose({{Facet::Country, {QStringLiteral("IT")}}});
    waitFor(1);
    type(QStringLiteral("farmers"));
    waitFor(0);
    QCOMPARE(m_totals, QStringLiteral("No cases"));
    auto* empty = m_page->findChild<NoCases*>();
    QVERIFY(empty->isVisible());
    QTRY_VERIFY(empty->text().contains(QStringLiteral("Without Country: Italy</a>: 1 case")));
    QVERIFY(empty->text().contains(QStringLiteral("Without the search “farmers”</a>: 1 case")));
    Q_EMIT empty->linkActivated(QStringLiteral("1")); // as Enter on the second link
    waitFor(1);
    QCOMPARE(m_page->search()->text(), QStringLiteral("farmers"));
    QVERIFY(m_page->filters()->chosen().isEmpty());
}

void FindingTest::keepsASearchAndAppliesItByKeyboard()
{
    QVERIFY(!m_page->saved()->keepButton()->isEnabled()); // there is nothing to keep
    m_page->filters()->choose({{Facet::Country, {QStringLiteral("GR")}}});
    waitFor(3);
    type(QStringLiteral("-call"));
    waitFor(2);
    QTest::mouseClick(m_page->saved()->keepButton(), Qt::LeftButton);
    QTRY_COMPARE(saved(), QStringList{QStringLiteral("-call, Greece")});
    auto* name = m_page->saved()->list()->findChild<QLineEdit*>(); // open to be named
    QTRY_VERIFY((name = m_page->saved()->list()->findChild<QLineEdit*>()));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Mine"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(saved(), QStringList{QStringLiteral("Mine")});
    m_page->showAll();
    waitFor(5);
    m_page->saved()->list()->setFocus();
    QTest::keyClick(m_page->saved()->list(), Qt::Key_Return);
    waitFor(2);
    QCOMPARE(m_page->search()->text(), QStringLiteral("-call"));
    QVERIFY(m_page->filters()->chosen().value(Facet::Country).contains(QStringLiteral("GR")));
    makePage(); // it is in the register
    QCOMPARE(saved(), QStringList{QStringLiteral("Mine")});
}

void FindingTest::renamesAndDeletesASavedSearch()
{
    m_session->change([](Register& reg) {
        reg.save({{}, QStringLiteral("One"), QStringLiteral("country:IT")});
        reg.save({{}, QStringLiteral("Two"), QStringLiteral("trial")});
    });
    QTRY_COMPARE(saved().size(), 2);
    QListView* list = m_page->saved()->list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_F2);
    auto* name = list->findChild<QLineEdit*>();
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Zeal"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(saved(), (QStringList{QStringLiteral("Two"), QStringLiteral("Zeal")}));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(saved(), QStringList{QStringLiteral("Zeal")});
    m_session->undoStack().undo();
    QTRY_COMPARE(saved().size(), 2);
    m_session->undoStack().undo();
    QTRY_COMPARE(saved(), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
}

void FindingTest::columnsAreChosenMovedAndRemembered()
{
    CaseTable* table = m_page->table();
    QMenu menu;
    const auto entry = [&](const char* text) -> QAction* {
        table->fillColumns(&menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
        return nullptr;
    };
    QVERIFY(table->isColumnHidden(int(CaseColumn::LastChange)));
    entry("Last change")->trigger();
    QVERIFY(!table->isColumnHidden(int(CaseColumn::LastChange)));
    QVERIFY(!entry("Title")->isEnabled());
    table->setCurrentIndex(m_page->model()->index(0, int(CaseColumn::Country)));
    entry("Move “Country” to the left")->trigger();
    QCOMPARE(table->horizontalHeader()->visualIndex(int(CaseColumn::Country)), 1);
    makePage();
    QVERIFY(!m_page->table()->isColumnHidden(int(CaseColumn::LastChange)));
    QCOMPARE(m_page->table()->horizontalHeader()->visualIndex(int(CaseColumn::Country)), 1);
    table = m_page->table();
    entry("Last change")->trigger();
    table->setCurrentIndex(m_page->model()->index(0, int(CaseColumn::Country)));
    entry("Move “Country” to the right")->trigger();
}

void FindingTest::sortsFromTheMenu()
{
    QMenu menu;
    const auto choose = [&](const char* text) {
        m_page->table()->fillSorting(&menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == QString::fromUtf8(text))
                action->trigger();
        }
    };
    choose("Country");
    QTRY_COMPARE(m_page->model()->row(0)->country.text(), QStringLiteral("FR"));
    choose("Descending");
    QTRY_COMPARE(m_page->model()->row(0)->country.text(), QStringLiteral("IT"));
    choose("Reference");
    choose("Ascending");
    QTRY_COMPARE(m_page->model()->row(0)->title, QStringLiteral("Volunteers of a rescue group on trial"));
}

void FindingTest::copiesAllThatIsSelected()
{
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->selected().keys.size(), size_t(5));
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 6);
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_page->selected().keys.size(), size_t(2));
}

void FindingTest::opensTheMenuByKeyboard()
{
    m_page->table()->setFocus();
    m_page->table()->setCurrentIndex(m_page->model()->index(0, 1));
    QStringList entries;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction* action : menu->actions())
            entries << action->text();
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    QTest::keyClick(m_page->table(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(entries.contains(QStringLiteral("Change a field…")));
}

void FindingTest::namesOfFieldsAreInTheLanguageInUse()
{
    const auto said = [](const QString& typed) {
        const Choices choices = fieldChoices();
        const std::vector<Hit> hits = search(choices, typed);
        return hits.empty() ? QString() : hits.front().choice->key;
    };
    QCOMPARE(said(QStringLiteral("cou")), QStringLiteral("country"));
    useLanguage(QStringLiteral("fr"));
    QCOMPARE(said(QStringLiteral("pay")), QStringLiteral("pays"));
    QCOMPARE(said(QStringLiteral("cou")), QStringLiteral("pays"));
    QCOMPARE(said(QStringLiteral("annee")), QStringLiteral("année"));
    const QString unknown = queryProblemText({QueryProblem::Kind::UnknownField, QStringLiteral("land"), {}});
    QVERIFY2(unknown.contains(QStringLiteral("pays")) && !unknown.contains(QStringLiteral("country")), qPrintable(unknown));
}

QTEST_MAIN(FindingTest)
#include "finding_test.moc"
