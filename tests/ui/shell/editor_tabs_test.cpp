// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of cases as tabs of the window: what undo takes back in them, and how they are closed.
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "tests/ui/support/window.h"
#include "ui/cases/case_card.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/search_edit.h"
#include "ui/editor/incident_editor.h"
#include "ui/editor/quick_log.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/year/rule_bar.h"
#include "ui/year/year_page.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace recense;
using namespace recense::ui;

class EditorTabsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::useFolder(m_dir); }
    void init();
    void cleanup() { m_window.reset(); }
    void undoTakesBackWhatIsTypedInTheCase();
    void undoIsOfTheCaseInFront();
    void whatIsUndoneToTheEndIsNotADraft();
    void aDuplicateIsADraftAtOnce();
    void aBlankCaseClosesWithoutAWord();
    void aCaseWithoutATitleCanBeDiscarded();
    void aPauseInACellTakesNothingBack();
    void theMenuActsOnTheCaseInFront();
    void theSearchKeepsTheFocusWhenRowsComeBack();
    void aCaseWhoseMakingIsUndoneIsADraft();
    void aCaseWhoseMakingWasUndoneCanBeKept();
    void savingIntoTheBinIsSaid();
    void theQuickLogCanBeDiscarded();
    void countsByTheRuleOfTheYear();

private:
    Workspace* workspace() const { return m_window->workspace(); }
    Session& session() const { return m_window->session(); }
    IncidentEditor* editor() const { return workspace()->currentEditor(); }
    IncidentEditor* openRow(int row);
    Id idOf(int row) { return workspace()->cases()->model()->row(row)->id; }
    std::optional<Incident> stored(const Id& id) { return session().read([&](const Register& reg) { return reg.incident(id); }); }
    std::vector<Draft> drafts() { return *session().read([](const Register& reg) { return reg.drafts(); }); }
    static void press(QWidget* within, const QString& action); // of its message
    void undo() { test::press(Qt::Key_Z, Qt::ControlModifier); }

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<MainWindow> m_window;
};

void EditorTabsTest::init()
{
    test::failOnWarnings();
    const QString path = m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count));
    test::makeUiRegister(path);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    session().open(path, Passphrase(test::kPassphrase));
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 5);
}

IncidentEditor* EditorTabsTest::openRow(int row)
{
    workspace()->openCase(idOf(row));
    return editor();
}

void EditorTabsTest::press(QWidget* within, const QString& action)
{
    for (auto* button : within->findChildren<QToolButton*>()) {
        if (button->isVisible() && button->text() == action)
            return button->click();
    }
    QFAIL(qPrintable(QStringLiteral("there is no ") + action));
}

void EditorTabsTest::undoTakesBackWhatIsTypedInTheCase()
{
    const Incident before = *stored(idOf(0));
    IncidentEditor* one = openRow(0);
    LineTable* steps = nullptr;
    for (auto* table : one->findChildren<LineTable*>()) {
        if (!steps && table->isVisible() && table->lines().size() == 1 && !before.proceedings.empty())
            steps = table;
    }
    QVERIFY(steps);
    steps->setFocus();
    steps->setCurrentIndex(steps->cellAt(0));
    test::press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(one->incident() != before);
    ChipEdit* acts = nullptr;
    for (auto* chips : one->findChildren<ChipEdit*>()) {
        if (chips->isVisible() && chips->chips().size() == 1 && chips->chips().front().key == QStringLiteral("sea_rescue"))
            acts = chips;
    }
    QVERIFY(acts);
    acts->setFocus();
    test::type(QStringLiteral("transport"));
    test::press(Qt::Key_Return);
    test::type(QStringLiteral("shelter"));
    test::press(Qt::Key_Return);
    QCOMPARE(acts->chips().size(), size_t(3));
    QCOMPARE(m_window->actions().undo->text(), QStringLiteral("&Undo typing"));
    undo();
    QCOMPARE(acts->chips().size(), size_t(2));
    undo();
    QCOMPARE(acts->chips().size(), size_t(1));
    QVERIFY(one->incident() != before);
    undo();
    QCOMPARE(one->incident(), before);
    const auto* focused = qobject_cast<LineTable*>(QApplication::focusWidget()); // one is where the change was
    QVERIFY(focused && focused->lines().size() == 1);
    for (int i = 0; i < 3; ++i)
        test::press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(acts->chips().size(), size_t(3));
    QVERIFY(!m_window->actions().redo->isEnabled());
    QCOMPARE(stored(before.id), before); // all of that was in the editor alone
}

void EditorTabsTest::undoIsOfTheCaseInFront()
{
    Incident other = *stored(idOf(3));
    other.title.main = QStringLiteral("Changed in the meantime");
    IncidentEditor* one = openRow(0);
    const Id id = one->incident().id;
    const QString title = one->title();
    QVERIFY(session().save(other));
    QVERIFY(!m_window->actions().undo->isEnabled());
    undo();
    QCOMPARE(stored(other.id)->title.main, other.title.main);
    test::press(Qt::Key_End);
    test::type(QStringLiteral("!"));
    test::press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(stored(id)->title.main, title + u'!');
    QVERIFY(m_window->actions().undo->text().startsWith(QStringLiteral("&Undo change of ATH-")));
    m_window->actions().undo->trigger();
    QTRY_COMPARE(stored(id)->title.main, title);
    QCOMPARE(one->title(), title);
    QVERIFY(m_window->message()->text().startsWith(QStringLiteral("Undone: change of ATH-")));
    QCOMPARE(stored(other.id)->title.main, other.title.main);
    workspace()->showCases();
    QVERIFY(m_window->actions().undo->isEnabled());
}

void EditorTabsTest::whatIsUndoneToTheEndIsNotADraft()
{
    IncidentEditor* one = openRow(0);
    test::press(Qt::Key_End);
    test::type(QStringLiteral(" more"));
    one->keepDraft();
    QCOMPARE(drafts().size(), size_t(1));
    m_window->actions().undo->trigger();
    QVERIFY(!one->isModified());
    QCOMPARE(drafts().size(), size_t(0));
}

void EditorTabsTest::aDuplicateIsADraftAtOnce()
{
    workspace()->duplicateCase(idOf(0));
    QVERIFY(editor()->isModified());
    const auto kept = drafts();
    QCOMPARE(kept.size(), size_t(1));
    QVERIFY(draftContentFrom(kept.front().content)->incident.title.main.startsWith(QStringLiteral("Copy of ")));
    QVERIFY(workspace()->closeCurrent()); // which saves it
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 6);
}

void EditorTabsTest::aBlankCaseClosesWithoutAWord()
{
    const int tabs = workspace()->count();
    workspace()->newCase();
    test::type(QStringLiteral("no"));
    editor()->keepDraft();
    test::press(Qt::Key_Backspace);
    test::press(Qt::Key_Backspace);
    m_window->actions().closeTab->trigger();
    QCOMPARE(workspace()->count(), tabs);
    QCOMPARE(drafts().size(), size_t(0));
    QCOMPARE(workspace()->cases()->model()->rowCount(), 5);
}

void EditorTabsTest::aCaseWithoutATitleCanBeDiscarded()
{
    const int tabs = workspace()->count();
    workspace()->newCase();
    test::press(Qt::Key_Tab);
    test::press(Qt::Key_Tab);
    test::type(QStringLiteral("A summary, and no title"));
    const Incident typed = editor()->incident();
    m_window->actions().closeTab->trigger();
    QCOMPARE(workspace()->count(), tabs + 1);
    QCOMPARE(drafts().size(), size_t(1));
    press(editor(), QStringLiteral("Discard"));
    QCOMPARE(drafts().size(), size_t(0));
    press(editor(), QStringLiteral("Put back"));
    QCOMPARE(editor()->incident(), typed);
    m_window->actions().closeTab->trigger();
    press(editor(), QStringLiteral("Discard"));
    m_window->actions().closeTab->trigger();
    QCOMPARE(workspace()->count(), tabs);
}

// The editor labels what stands around a cell anew, a moment after each key.
void EditorTabsTest::aPauseInACellTakesNothingBack()
{
    workspace()->newCase();
    int cells = 0;
    for (LineTable* table : editor()->findChildren<LineTable*>()) {
        if (table->lineModel().columns().empty())
            continue;
        for (int column = 0; column < static_cast<int>(table->lineModel().columns().size()); ++column) {
            const QModelIndex cell = table->lineModel().index(table->lineModel().rowCount() - 1, column);
            table->setCurrentIndex(cell);
            table->edit(cell);
            auto* field = qobject_cast<QLineEdit*>(table->indexWidget(cell));
            if (!field)
                continue;
            QTest::keyClicks(field, QStringLiteral("acq"));
            ++cells;
            const QString typed = field->text();
            table->lineModel().refresh();
            QVERIFY2(field->text() == typed, qPrintable(table->accessibleName()));
            QTest::keyClick(field, Qt::Key_Escape);
            QTest::keyClick(field, Qt::Key_Escape);
        }
    }
    QVERIFY2(cells > 4, qPrintable(QString::number(cells)));
}

void EditorTabsTest::theMenuActsOnTheCaseInFront()
{
    IncidentEditor* front = openRow(1);
    const Id shown = front->incident().id;
    workspace()->cases()->table()->selectRow(0); // behind it
    QVERIFY(workspace()->cases()->current() != shown);
    m_window->actions().binCase->trigger();
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 4);
    QVERIFY(*session().read([&](const Register& reg) { return reg.isInBin(shown); }));
    session().undoStack().undo();
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 5);
    m_window->actions().duplicateCase->trigger();
    QVERIFY(editor()->incident().title.main.contains(stored(shown)->title.main));
    workspace()->showYear();
    m_window->actions().binCase->trigger();
    QTest::qWait(100);
    QCOMPARE(workspace()->cases()->model()->rowCount(), 5);
}

void EditorTabsTest::theSearchKeepsTheFocusWhenRowsComeBack()
{
    CasesPage* cases = workspace()->cases();
    workspace()->focusSearch();
    test::type(QStringLiteral("asdf"));
    QTRY_COMPARE(cases->model()->rowCount(), 0); // and the list is hidden
    workspace()->focusSearch();
    cases->search()->clear();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    QVERIFY(cases->search()->hasFocus());
}

// Nothing was typed since: all the same, what stands in its tab is nowhere else.
void EditorTabsTest::aCaseWhoseMakingIsUndoneIsADraft()
{
    workspace()->newCase();
    test::type(QStringLiteral("Made"));
    test::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 6);
    QVERIFY(!editor()->isModified());
    session().undo(*session().undoStack().nextUndo());
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 5);
    QVERIFY(editor()->isModified());
    QCOMPARE(drafts().size(), size_t(1));
    QVERIFY(editor()->findChild<MessageBar*>()->text().contains(QStringLiteral("its making was undone")));
    session().undo(*session().undoStack().nextRedo());
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 6);
    QVERIFY(!editor()->isModified());
    QCOMPARE(drafts().size(), size_t(0));
    QVERIFY(editor()->findChild<MessageBar*>()->text().isEmpty() || editor()->findChild<MessageBar*>()->isHidden());
}

void EditorTabsTest::aCaseWhoseMakingWasUndoneCanBeKept()
{
    workspace()->newCase();
    test::type(QStringLiteral("Made"));
    test::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 6);
    test::type(QStringLiteral(" and changed"));
    session().undo(*session().undoStack().nextUndo());
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 5);
    test::press(Qt::Key_S, Qt::ControlModifier);
    press(editor(), QStringLiteral("Save as a new case"));
    QTRY_COMPARE(workspace()->cases()->model()->rowCount(), 6);
    QCOMPARE(stored(editor()->incident().id)->title.main, QStringLiteral("Made and changed"));
    QVERIFY(!editor()->isModified());
}

void EditorTabsTest::savingIntoTheBinIsSaid()
{
    IncidentEditor* one = openRow(0);
    session().moveToBin(QList<Id>{one->incident().id});
    test::press(Qt::Key_End);
    test::type(QStringLiteral("!"));
    QVERIFY(one->save());
    QVERIFY(one->findChild<MessageBar*>()->text().contains(QStringLiteral("the case is in the bin")));
}

void EditorTabsTest::theQuickLogCanBeDiscarded()
{
    workspace()->quickLog();
    QuickLog* quick = workspace()->quickLogDialog();
    QVERIFY(QTest::qWaitForWindowActive(quick));
    auto* note = quick->findChild<QPlainTextEdit*>();
    QTest::keyClicks(note, QStringLiteral("A note, and no title"));
    QCOMPARE(note->toPlainText(), QStringLiteral("A note, and no title"));
    for (auto* button : quick->findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("&Save"))
            button->click();
    }
    QCOMPARE(drafts().size(), size_t(1));
    press(quick, QStringLiteral("Discard"));
    QCOMPARE(drafts().size(), size_t(0));
    QVERIFY(quick->isEmpty());
}

void EditorTabsTest::countsByTheRuleOfTheYear()
{
    const auto said = [](const QWidget* widget) {
        QStringList texts;
        for (const auto* label : widget->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'\n');
    };
    const IncidentEditor* one = openRow(0); // of 2018, and open until 2024
    QVERIFY(said(one).contains(QStringLiteral("2018: 24 people, new")));
    QVERIFY(!said(one).contains(QStringLiteral("2020: "))); // no date of it
    QVERIFY(said(one).contains(QStringLiteral("By the rule “Standard: ")));
    workspace()->year()->ruleBar()->setInYear(count::InYear::Open);
    QVERIFY(said(one).contains(QStringLiteral("2020: 24 people")));
    workspace()->showCases();
    workspace()->cases()->table()->selectRow(0);
    QTRY_VERIFY(said(workspace()->cases()->card()).contains(QStringLiteral("<b>2020</b>: 24 people")));
    QVERIFY(said(workspace()->cases()->card()).contains(QStringLiteral("By the rule “Standard: ")));
}

QTEST_MAIN(EditorTabsTest)
#include "editor_tabs_test.moc"
