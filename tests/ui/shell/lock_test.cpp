// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/change_field_dialog.h"
#include "ui/cases/search_edit.h"
#include "ui/history/history_page.h"
#include "ui/parties/parties_page.h"
#include "ui/parties/party_card.h"
#include "ui/session/kept_draft.h"
#include "ui/session/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/year/coverage_dialog.h"
#include "ui/year/freeze_dialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace recense;
using namespace recense::ui;

namespace {

void type(const QString& text)
{
    for (const QChar c : text)
        QTest::keyClicks(QApplication::focusWidget(), c);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

// Runs `then` once a window other than the main one is active: in the loop of a dialog that waits.
void inDialog(QWidget* window, std::function<void()> then, int tries = 200)
{
    QTimer::singleShot(20, window, [=] {
        QWidget* active = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                            : QApplication::activeWindow();
        if (active && active != window)
            then();
        else if (tries > 0)
            inDialog(window, then, tries - 1);
    });
}

} // namespace

class LockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theTabTheCursorAndTheTextComeBack();
    void halfTypedCellsAndCitationsComeBack();
    void theListComesBackAsItWasNarrowed();
    void theMembersOfAFigureComeBack();
    void somebodyHalfTypedComesBack();
    void aLinkHalfMadeComesBack();
    void textThatIsNoValueYetComesBack();
    void dialogsComeBack();
    void locksInADialog_data();
    void locksInADialog();
    void theQuickLogComesBack();
    void menusDoNotHoldTheLockUp();
    void theSystemLocks();
    void theClipboardIsForgotten();
    void anotherRegisterKnowsNothingOfIt();
    void aKilledDraftIsOfferedOnce();
    void aSaveFromElsewhereIsShownBesideWhatIsTyped();

private:
    QWidget* place() const { return m_window->stack()->currentWidget(); }
    void unlock();
    IncidentEditor* openFirst();

    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_path;
    SystemLock* m_system = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

void LockTest::initTestCase()
{
    test::useFolder(m_dir);
    qputenv("HOME", m_dir.path().toUtf8());
    QDir(m_dir.path()).mkdir(QStringLiteral("Documents"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void LockTest::init()
{
    test::failOnWarnings();
    m_path = m_dir.filePath(QStringLiteral("cases%1.recense").arg(++m_count));
    test::makeUiRegister(m_path);
    auto system = std::make_unique<SystemLock>();
    m_system = system.get();
    m_window = std::make_unique<MainWindow>(nullptr, std::move(system));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openPath(m_path);
    unlock();
}

void LockTest::unlock()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClicks(m_window->unlock()->passphrase()->edit(), test::kPassphrase);
    QTest::keyClick(m_window->unlock()->passphrase()->edit(), Qt::Key_Return);
    QTRY_COMPARE(place(), m_window->workspace());
}

IncidentEditor* LockTest::openFirst()
{
    CasesPage* cases = m_window->workspace()->cases();
    const bool listed = QTest::qWaitFor([&] { return cases->model()->rowCount() == 5; });
    if (!listed)
        qFatal("the cases are not listed");
    m_window->workspace()->openCase(cases->model()->row(0)->id);
    auto* editor = qobject_cast<IncidentEditor*>(m_window->workspace()->currentWidget());
    return QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }) ? editor : nullptr;
}

void LockTest::theTabTheCursorAndTheTextComeBack()
{
    Workspace* workspace = m_window->workspace();
    const Id first = openFirst()->incident().id;
    workspace->newCase();
    type(QStringLiteral("Something half"));
    press(Qt::Key_Tab);
    type(QStringLiteral("of a summary"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left);
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(place(), m_window->unlock());
    for (const QLineEdit* line : m_window->findChildren<QLineEdit*>())
        QVERIFY2(!line->text().contains(QStringLiteral("Something")), "a field still holds it");
    for (const QPlainTextEdit* area : m_window->findChildren<QPlainTextEdit*>())
        QVERIFY2(!area->toPlainText().contains(QStringLiteral("summary")), "a field still holds it");
    unlock();
    auto* editor = qobject_cast<IncidentEditor*>(workspace->currentWidget());
    QVERIFY(editor);
    QCOMPARE(editor->incident().title.main, QStringLiteral("Something half"));
    QVERIFY(editor->isModified());
    QVERIFY(editor->findChild<MessageBar*>()->text().isEmpty()); // it was never gone: nothing to announce
    QVERIFY(m_window->message()->text().isEmpty());
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    type(QStringLiteral("! "));
    QCOMPARE(editor->incident().summary.main, QStringLiteral("of a summ! ary"));
    QCOMPARE(workspace->count(), 6); // the other one is open too
    QCOMPARE(qobject_cast<IncidentEditor*>(workspace->widget(4))->incident().id, first);
    QVERIFY(!qobject_cast<IncidentEditor*>(workspace->widget(4))->isModified());
}

void LockTest::halfTypedCellsAndCitationsComeBack()
{
    openFirst();
    const auto fieldNamed = [this](const char* name) {
        QWidget* found = nullptr;
        for (QWidget* widget : m_window->workspace()->currentWidget()->findChildren<QWidget*>()) {
            if (!found && widget->accessibleName() == QLatin1String(name) && widget->focusPolicy() != Qt::NoFocus)
                found = widget;
        }
        return found;
    };
    auto* end = qobject_cast<QLineEdit*>(fieldNamed("End"));
    end->setFocus();
    type(QStringLiteral("last spring"));
    auto* paste = qobject_cast<QLineEdit*>(fieldNamed("New source"));
    paste->setFocus();
    type(QStringLiteral("A paper, 3 May"));
    auto* steps = qobject_cast<LineTable*>(fieldNamed("Steps"));
    steps->setFocus();
    steps->setCurrentIndex(steps->model()->index(1, 2));
    type(QStringLiteral("what the lawy"));
    m_window->session().lock();
    unlock();
    QCOMPARE(qobject_cast<QLineEdit*>(fieldNamed("End"))->text(), QStringLiteral("last spring"));
    QCOMPARE(qobject_cast<QLineEdit*>(fieldNamed("New source"))->text(), QStringLiteral("A paper, 3 May"));
    steps = qobject_cast<LineTable*>(fieldNamed("Steps"));
    QCOMPARE(steps->currentIndex(), steps->model()->index(1, 2));
    QTRY_VERIFY(steps->openEditor());
    QCOMPARE(steps->openEditor()->text(), QStringLiteral("what the lawy"));
    type(QStringLiteral("er said"));
    press(Qt::Key_Return);
    QCOMPARE(steps->lines().at(1).cells.at(2), QStringLiteral("what the lawyer said"));
    // A name that has only begun is not taken for the choice that begins so.
    steps->setCurrentIndex(steps->model()->index(2, 1));
    type(QStringLiteral("arre"));
    m_window->session().lock();
    unlock();
    steps = qobject_cast<LineTable*>(fieldNamed("Steps"));
    QCOMPARE(steps->currentIndex(), steps->model()->index(2, 1));
    QTRY_VERIFY(steps->openEditor());
    QCOMPARE(steps->openEditor()->text().trimmed(), QStringLiteral("arre"));
    QVERIFY(!steps->lineModel().isRead(2, 1));
    type(QStringLiteral("sted"));
    press(Qt::Key_Return);
    QTRY_COMPARE(steps->lines().at(2).cells.at(1), QStringLiteral("arrested"));
}

void LockTest::theListComesBackAsItWasNarrowed()
{
    CasesPage* cases = m_window->workspace()->cases();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    cases->filters()->choose({{Facet::Country, {QStringLiteral("GR")}}});
    cases->focusSearch();
    type(QStringLiteral("c"));
    QSignalSpy refreshed(cases, &CasesPage::refreshed);
    QTRY_VERIFY(!refreshed.isEmpty());
    const int rows = cases->model()->rowCount();
    QVERIFY(rows > 1 && rows < 5);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    const Id chosen = *cases->current();
    QVERIFY(chosen != cases->model()->row(0)->id);
    cases->focusSearch();
    m_window->session().lock();
    QCOMPARE(cases->model()->rowCount(), 0);
    QVERIFY(cases->search()->text().isEmpty());
    unlock();
    QTRY_COMPARE(cases->model()->rowCount(), rows);
    QCOMPARE(cases->search()->text(), QStringLiteral("c"));
    QCOMPARE(cases->filters()->chosen().value(Facet::Country), QSet<QString>{QStringLiteral("GR")});
    QTRY_COMPARE(cases->current(), std::optional(chosen));
    QVERIFY(cases->search()->hasFocus());
    QVERIFY(m_window->session().read([](const Register& reg) { return reg.drafts(); })->empty());
}

void LockTest::theMembersOfAFigureComeBack()
{
    CasesPage* cases = m_window->workspace()->cases();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    const Id member = cases->model()->row(3)->id;
    cases->showMembers({QStringLiteral("Greece: 2"), {{member, QStringLiteral("2 people")}}});
    QTRY_COMPARE(cases->model()->rowCount(), 1);
    m_window->session().lock();
    unlock();
    QTRY_COMPARE(cases->model()->rowCount(), 1);
    QTRY_VERIFY(cases->model()->row(0));
    QCOMPARE(cases->model()->row(0)->id, member);
    QCOMPARE(cases->model()->reasons().value(member), QStringLiteral("2 people"));
}

void LockTest::somebodyHalfTypedComesBack()
{
    m_window->workspace()->showParties();
    PartiesPage* page = m_window->workspace()->parties();
    QTRY_VERIFY(page->isCurrent());
    page->newParty();
    // Without a code or a name it cannot be saved.
    auto* notes = page->card()->findChild<QPlainTextEdit*>();
    notes->setFocus();
    type(QStringLiteral("speaks Dari"));
    m_window->session().lock();
    QVERIFY(notes->toPlainText().isEmpty());
    unlock();
    QTRY_COMPARE(notes->toPlainText(), QStringLiteral("speaks Dari"));
    QCOMPARE(m_window->workspace()->currentWidget()->findChild<PartiesPage*>(), page);
    auto* code = qobject_cast<QLineEdit*>(page->card()->form()->widget(QStringLiteral("key")));
    code->setFocus();
    type(QStringLiteral("P-1"));
    press(Qt::Key_Tab);
    QTRY_COMPARE(page->model()->rowCount(), 1);
    QVERIFY(m_window->session().read([](const Register& reg) { return reg.drafts(); })->empty());
}

void LockTest::aLinkHalfMadeComesBack()
{
    m_window->session().write([](Register& reg) {
        for (const char* key : {"P-1", "P-2"}) {
            Party party;
            party.id = Environment::system().id();
            party.key = QString::fromLatin1(key);
            reg.save(party);
        }
    });
    m_window->workspace()->showParties();
    PartiesPage* page = m_window->workspace()->parties();
    QTRY_COMPARE(page->model()->rowCount(), 2);
    QTRY_VERIFY(page->isCurrent());
    page->table()->setCurrentIndex(page->model()->index(1, 0));
    const Id chosen = page->card()->shown();
    page->card()->linkButton()->click();
    LinkPanel* panel = page->card()->linkPanel();
    type(QStringLiteral("a"));
    QTRY_VERIFY(panel->targets()->count() > 2);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString target = panel->targets()->currentItem()->text();
    panel->reason()->setFocus();
    type(QStringLiteral("the file na"));
    m_window->session().lock();
    QVERIFY(panel->isHidden());
    QVERIFY(panel->reason()->text().isEmpty());
    unlock();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(page->card()->shown(), chosen);
    QCOMPARE(panel->search()->text(), QStringLiteral("a"));
    QTRY_VERIFY(panel->targets()->currentItem());
    QCOMPARE(panel->targets()->currentItem()->text(), target);
    QVERIFY(panel->reason()->hasFocus());
    type(QStringLiteral("mes it"));
    press(Qt::Key_Return);
    QVERIFY(panel->isHidden());
    QCOMPARE(m_window->session().read([](const Register& reg) { return reg.history(1).front().reason; }),
             QStringLiteral("the file names it"));
}

void LockTest::textThatIsNoValueYetComesBack()
{
    PartiesPage* page = m_window->workspace()->parties();
    m_window->workspace()->showParties();
    page->newParty();
    const auto aliases = [&] { return qobject_cast<QLineEdit*>(page->card()->form()->findChild<ChipEdit*>()->focusProxy()); };
    const auto review = [&] { return page->card()->form()->findChild<DateEdit*>()->line(); };
    type(QStringLiteral("P-7"));
    QTest::keyClicks(aliases(), QStringLiteral("Mother T"));
    QTest::keyClicks(review(), QStringLiteral("next sp"));
    HistoryPage* history = m_window->workspace()->history();
    const auto reason = [&] {
        for (auto* line : history->findChildren<QLineEdit*>()) {
            if (line->property(kKeptAs) == QStringLiteral("history_reason"))
                return line;
        }
        return static_cast<QLineEdit*>(nullptr);
    };
    QVERIFY(reason());
    reason()->setText(QStringLiteral("since it was"));
    m_window->session().lock();
    QVERIFY(aliases()->text().isEmpty());
    QVERIFY(reason()->text().isEmpty());
    unlock();
    QTRY_COMPARE(aliases()->text(), QStringLiteral("Mother T"));
    QCOMPARE(review()->text(), QStringLiteral("next sp"));
    QCOMPARE(reason()->text(), QStringLiteral("since it was"));
}

void LockTest::dialogsComeBack()
{
    CasesPage* cases = m_window->workspace()->cases();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    cases->table()->setFocus();
    cases->table()->selectAll();
    cases->changeSelected();
    const auto change = [&] { return cases->findChild<ChangeFieldDialog*>(); };
    change()->field()->setCurrentIndex(4); // a tag more
    QTest::keyClicks(change()->tag(), QStringLiteral("winter"));
    change()->reason()->setFocus();
    QTest::keyClicks(change()->reason(), QStringLiteral("asked f"));
    m_window->actions().coverage->trigger();
    const auto coverage = [&] { return m_window->findChild<CoverageDialog*>(); };
    QVERIFY(coverage()->table()->lineModel().setData(coverage()->table()->cellAt(0), QStringLiteral("2024")));
    m_window->actions().freezeReport->trigger();
    const auto freeze = [&] { return m_window->findChild<FreezeDialog*>(); };
    QTest::keyClicks(freeze()->name(), QStringLiteral("Spring"));
    m_window->session().lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!change() && !coverage() && !freeze());
    unlock();
    QTRY_VERIFY(change() && coverage() && freeze());
    QCOMPARE(change()->tag()->text(), QStringLiteral("winter"));
    QCOMPARE(change()->reason()->text(), QStringLiteral("asked f"));
    QTRY_COMPARE(change()->focusWidget(), change()->reason());
    QCOMPARE(change()->reason()->cursorPosition(), 7);
    QTRY_COMPARE(change()->changeButton()->text(), QStringLiteral("Change 5 cases"));
    QVERIFY(coverage()->table()->lines()[0].cells[0].startsWith(QStringLiteral("2024")));
    QCOMPARE(freeze()->name()->text(), QStringLiteral("Spring"));
    for (QDialog* dialog : std::initializer_list<QDialog*>{change(), coverage(), freeze()})
        dialog->reject();
    const auto drafts = m_window->session().read([](const Register& reg) { return reg.drafts(); });
    QCOMPARE(drafts->size(), size_t(0)); // given up is given up
}

void LockTest::locksInADialog_data()
{
    QTest::addColumn<QString>("dialog");
    for (const char* dialog : {"preferences", "open", "backup", "spreadsheet out", "spreadsheet in", "files", "guide",
                               "shortcuts", "about", "properties"})
        QTest::newRow(dialog) << QString::fromLatin1(dialog);
}

void LockTest::locksInADialog()
{
    QFETCH(QString, dialog);
    IncidentEditor* editor = openFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    type(QStringLiteral(" again"));
    const QString typed = editor->title();
    QPointer<QWidget> opened;
    inDialog(m_window.get(), [&] {
        opened = QApplication::activeWindow();
        QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : opened.data();
        if (auto* preferences = qobject_cast<PreferencesDialog*>(opened.data()))
            preferences->findChild<QLineEdit*>()->setText(QStringLiteral("K."));
        QTest::keyClick(focus, Qt::Key_L, Qt::ControlModifier);
    });
    const Actions& a = m_window->actions();
    const QHash<QString, QAction*> actions{
        {QStringLiteral("preferences"), a.preferences}, {QStringLiteral("open"), a.openRegister},
        {QStringLiteral("backup"), a.backup},           {QStringLiteral("spreadsheet out"), a.exportSheet},
        {QStringLiteral("spreadsheet in"), a.importSheet}, {QStringLiteral("guide"), a.guide},
        {QStringLiteral("shortcuts"), a.shortcuts},     {QStringLiteral("about"), a.about},
        {QStringLiteral("properties"), a.properties}};
    if (QAction* action = actions.value(dialog)) {
        action->trigger();
    } else {
        for (QAbstractButton* button : editor->findChildren<QAbstractButton*>()) {
            if (button->text() == QStringLiteral("Add files…"))
                button->click();
        }
    }
    QTRY_COMPARE(m_window->session().state(), Session::State::Locked);
    QCOMPARE(place(), m_window->unlock());
    QTRY_VERIFY(!opened || !opened->isVisible());
    unlock();
    auto* again = qobject_cast<IncidentEditor*>(m_window->workspace()->currentWidget());
    QVERIFY(again);
    QCOMPARE(again->title(), typed);
    if (dialog == QLatin1String("preferences"))
        QCOMPARE(settings::author(), QStringLiteral("K.")); // what was chosen is kept
}

void LockTest::theQuickLogComesBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QuickLog* log = m_window->workspace()->quickLogDialog();
    QVERIFY(log && log->isVisible());
    const auto keys = [&log](const QString& text) { QTest::keyClicks(log->focusWidget(), text); };
    const auto key = [&log](Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(log->focusWidget(), which, modifiers);
    };
    keys(QStringLiteral("A call"));
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    keys(QStringLiteral("Koos"));
    key(Qt::Key_Left);
    key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(place(), m_window->unlock());
    QVERIFY(!m_window->workspace()->quickLogDialog());
    unlock();
    log = m_window->workspace()->quickLogDialog();
    QVERIFY(log && log->isVisible());
    QVERIFY(log->message()->text().isEmpty());
    key(Qt::Key_Backspace);
    QCOMPARE(qobject_cast<QLineEdit*>(log->focusWidget())->text(), QStringLiteral("Kos"));
    key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_window->message()->text().contains(QStringLiteral("A call")));
    QTRY_COMPARE(m_window->workspace()->cases()->model()->rowCount(), 6);
    QVERIFY(m_window->session().read([](const Register& reg) { return reg.drafts(); })->empty());
}

void LockTest::menusDoNotHoldTheLockUp()
{
    IncidentEditor* editor = openFirst();
    for (LineTable* table : editor->findChildren<LineTable*>()) {
        if (table->accessibleName() == QLatin1String("Steps")) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, table->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(table, &event);
        }
    }
    QVERIFY(QApplication::activePopupWidget());
    m_window->session().lock();
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(place(), m_window->unlock());
    unlock();
    QMenu* menu = m_window->findChild<QMenu*>();
    menu->popup(m_window->mapToGlobal(QPoint(5, 5)));
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(menu, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(place(), m_window->unlock());
}

void LockTest::theSystemLocks()
{
    Q_EMIT m_system->locking();
    QCOMPARE(place(), m_window->unlock());
    QVERIFY(!m_window->session().isOpen());
    Q_EMIT m_system->locking(); // once is enough
    QCOMPARE(place(), m_window->unlock());
}

void LockTest::theClipboardIsForgotten()
{
    openFirst();
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    title->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    m_window->session().lock();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void LockTest::anotherRegisterKnowsNothingOfIt()
{
    openFirst();
    m_window->session().lock();
    const QString other = m_dir.filePath(QStringLiteral("other%1.recense").arg(m_count));
    test::makeUiRegister(other);
    m_window->openPath(other);
    unlock();
    QCOMPARE(m_window->workspace()->count(), 4);
}

void LockTest::aKilledDraftIsOfferedOnce()
{
    IncidentEditor* editor = openFirst();
    press(Qt::Key_End);
    type(QStringLiteral(" again"));
    press(Qt::Key_Tab);
    type(QStringLiteral("A summary"));
    editor->keepDraft();
    // What a killed program leaves behind: the draft, and no word of where one was.
    m_window->session().lock();
    m_window->workspace()->forgetPlaces();
    unlock();
    editor = qobject_cast<IncidentEditor*>(m_window->workspace()->currentWidget());
    QVERIFY(editor);
    const QString said = editor->findChild<MessageBar*>()->text();
    QVERIFY2(said.contains(QStringLiteral("It changes: Title, Summary.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Typed until")), qPrintable(said));
    QVERIFY(m_window->message()->text().isEmpty()); // said once
    const auto click = [&editor](const char* text) {
        for (QToolButton* button : editor->findChildren<QToolButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    };
    const auto drafts = [this] { return m_window->session().read([](const Register& reg) { return reg.drafts(); })->size(); };
    QCOMPARE(drafts(), 1U);
    click("Discard");
    QCOMPARE(drafts(), 0U);
    QVERIFY(!editor->title().endsWith(QStringLiteral(" again")));
    click("Put back");
    QCOMPARE(drafts(), 1U);
    QVERIFY(editor->title().endsWith(QStringLiteral(" again")));
    QVERIFY(editor->save());
    QCOMPARE(drafts(), 0U);
    QTRY_VERIFY(m_window->workspace()->cases()->model()->row(0)
                && m_window->workspace()->cases()->model()->row(0)->title.endsWith(QStringLiteral(" again")));
}

void LockTest::aSaveFromElsewhereIsShownBesideWhatIsTyped()
{
    IncidentEditor* editor = openFirst();
    press(Qt::Key_End);
    type(QStringLiteral(" mine"));
    // As another window, an import or an undo saves it.
    Incident other = *m_window->session().read([&](const Register& reg) { return reg.incident(editor->incident().id); });
    other.title.main = QStringLiteral("Theirs");
    other.place = QStringLiteral("Kos");
    QVERIFY(m_window->session().save(other, QStringLiteral("elsewhere")));
    const auto shown = [&editor] {
        QStringList texts;
        for (const QTableWidget* table : editor->findChildren<QTableWidget*>()) {
            for (int row = 0; table->isVisible() && row < table->rowCount(); ++row)
                texts << table->item(row, 0)->text() + u'|' + table->item(row, 1)->text() + u'|' + table->item(row, 2)->text();
        }
        return texts;
    };
    const QString mine = editor->title();
    QTRY_COMPARE(shown().size(), 2);
    QCOMPARE(shown()[0], QStringLiteral("Title|%1|Theirs").arg(mine));
    QVERIFY(!editor->save()); // still both are there
    QCOMPARE(shown().size(), 2);
    const auto click = [&editor](const char* text) {
        for (QAbstractButton* button : editor->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    };
    click("Take what is in the register");
    QCOMPARE(editor->title(), QStringLiteral("Theirs"));
    click("Put back what I typed");
    QCOMPARE(editor->title(), mine);
    QCOMPARE(shown().size(), 2);
    click("Save with what I typed");
    QVERIFY(!editor->isModified());
    const Incident now = *m_window->session().read([&](const Register& reg) { return reg.incident(other.id); });
    QCOMPARE(now.title.main, mine);
    QCOMPARE(now.place, QStringLiteral("Kos")); // which only the other had changed
}

QTEST_MAIN(LockTest)
#include "lock_test.moc"
