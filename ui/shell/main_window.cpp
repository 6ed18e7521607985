// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/exchange/import_page.h"
#include "ui/session/settings.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/new_register_page.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/undo_keys.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"
#include "ui/text/entry_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/year/coverage_dialog.h"
#include "ui/year/freeze_dialog.h"
#include "ui/year/frozen_dialog.h"
#include "ui/year/report_page.h"
#include "ui/year/rule_bar.h"
#include "ui/year/rules_dialog.h"
#include "ui/year/year_page.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QVBoxLayout>

namespace recense::ui {

MainWindow::MainWindow(QWidget* parent, std::unique_ptr<SystemLock> systemLock)
    : QMainWindow(parent)
    , m_systemLock(std::move(systemLock))
    , m_actions(*this)
    , m_message(new MessageBar(this))
    , m_sampleMark(new QLabel(tr("Sample register: published cases, to look around in. Keep nothing of your own here."), this))
    , m_stack(new QStackedWidget(makeCentre()))
    , m_welcome(new WelcomePage(m_stack)) // in its place at once: what moves is styled again, with all in it
    , m_new(new NewRegisterPage(m_stack))
    , m_unlock(new UnlockPage(m_stack))
    , m_workspace(new Workspace(m_session, m_stack))
    , m_import(new ImportPage(m_session, m_stack))
    , m_totals(new QLabel(this))
    , m_kept(new QLabel(this))
{
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/recense/icons/recense.svg")));
    makePages();
    connectPages();
    connectActions();
    connect(m_systemLock.get(), &SystemLock::locking, &m_session, &Session::lock);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_copied = QApplication::applicationState() == Qt::ApplicationActive; });
    qApp->installEventFilter(this);
    new UndoKeys(m_session.undoStack(), m_workspace, m_actions.undo, m_actions.redo, this);
    resize(1280, 800);
    restoreGeometry(settings::windowState(QStringLiteral("main_window")));
    follow(Session::State::Closed);
}

MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    m_session.close();
}

QWidget* MainWindow::makeCentre()
{
    setCentralWidget(new QWidget(this));
    return centralWidget();
}

void MainWindow::makePages()
{
    auto* column = new QVBoxLayout(centralWidget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sampleMark->setObjectName(QStringLiteral("sampleMark"));
    m_sampleMark->setAlignment(Qt::AlignCenter);
    m_sampleMark->hide();
    column->addWidget(m_sampleMark);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    for (QWidget* page : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_unlock),
                          static_cast<QWidget*>(m_workspace), static_cast<QWidget*>(m_import)})
        m_stack->addWidget(page);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->setContentsMargins(8, 0, 0, 0);
    m_totals->setToolTip(tr("Of what the list shows: everybody once, and nobody of a case that the review excluded."));
    m_kept->setContentsMargins(0, 0, 8, 0);
    statusBar()->addWidget(m_totals, 1);
    statusBar()->addPermanentWidget(m_kept);
}

void MainWindow::connectPages()
{
    connect(&m_session, &Session::stateChanged, this, &MainWindow::follow);
    connect(&m_session, &Session::failed, this, &MainWindow::fail);
    connect(&m_session, &Session::busy, this,
            [this] { m_message->show(MessageBar::Kind::Information, busyText()); });
    connect(&m_session, &Session::kept, this, [this](const QDateTime& at) {
        if (!m_workspace->isAnythingTyped())
            m_kept->setText(tr("All changes saved %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat)));
    });
    connect(m_workspace, &Workspace::typed, m_kept, &QLabel::clear); // what is typed is a draft until it is saved
    connect(&m_session, &Session::undoRefused, this,
            [this](const JournalEntry&, const std::vector<JournalEntry>& standing) {
                m_message->show(MessageBar::Kind::Warning, standingText(standing));
            });
    connect(&m_session, &Session::undoing, this, [this](const JournalEntry& entry, Job* job) {
        const bool isRedo = entry.turn() == JournalEntry::Turn::Undo;
        showWork((isRedo ? tr("Redoing %1…") : tr("Undoing %1…")).arg(turnedText(entry)), job);
    });
    connect(&m_session, &Session::undone, this, [this](const JournalEntry& entry) {
        const bool isRedo = entry.turn() == JournalEntry::Turn::Undo;
        m_message->show(MessageBar::Kind::Done, (isRedo ? tr("Done again: %1.") : tr("Undone: %1.")).arg(turnedText(entry)));
    });
    connect(&m_session, &Session::moving, this, [this](qsizetype cases, Job* job) {
        showWork(tr("Moving %Ln case(s)…", nullptr, int(cases)), job);
    });
    connect(m_welcome, &WelcomePage::newAsked, this, [this] { newRegisterPage({}); });
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::importAsked, this, &MainWindow::importSheet);
    connect(m_welcome, &WelcomePage::sampleAsked, this, &MainWindow::makeSample);
    connect(m_welcome, &WelcomePage::recentAsked, this, &MainWindow::openPath);
    connect(m_new, &NewRegisterPage::createAsked, this, [this] {
        m_session.create(m_new->path(), m_new->passphrase(), m_new->site());
    });
    connect(m_new, &NewRegisterPage::cancelled, this, [this] {
        m_importNext.clear();
        m_stack->setCurrentWidget(m_welcome);
    });
    connect(m_unlock, &UnlockPage::unlockAsked, this, [this] {
        m_unlock->setBusy(true);
        m_session.unlock(m_unlock->passphrase()->passphrase());
    });
    connect(m_unlock, &UnlockPage::otherAsked, this, &MainWindow::askOpen);
    connect(m_workspace, &Workspace::totals, m_totals, &QLabel::setText);
    // The totals are of the list: beside other figures they would mislead.
    const auto besideTheList = [this] {
        m_totals->setVisible(m_stack->currentWidget() == m_workspace && m_workspace->currentWidget() == m_workspace->cases());
    };
    connect(m_workspace, &QTabWidget::currentChanged, this, besideTheList);
    connect(m_stack, &QStackedWidget::currentChanged, this, besideTheList);
    connect(m_workspace, &Workspace::binned, this, [this](qsizetype cases) {
        m_message->show(MessageBar::Kind::Done, tr("%n case(s) moved to the bin.", nullptr, int(cases)));
        offerUndo();
    });
    connect(m_workspace->cases(), &CasesPage::changedCases, this, [this](qsizetype cases) {
        m_message->show(MessageBar::Kind::Done, tr("A field of %n case(s) was changed.", nullptr, int(cases)));
        offerUndo();
    });
    connect(m_workspace, &Workspace::quickLogged, this, [this](const Id& incident, const QString& said) {
        m_message->show(MessageBar::Kind::Done, said);
        m_message->setAction(tr("Open"), [this, incident] {
            m_stack->setCurrentWidget(m_workspace);
            m_workspace->openCase(incident);
        });
    });
    connect(m_workspace, &Workspace::draftsOpened, this, [this](int drafts, const QDateTime& latest) {
        m_message->show(MessageBar::Kind::Information,
                        tr("%n case(s) half typed when the program ended are open again, the last as of %1.",
                           nullptr, drafts)
                            .arg(QLocale().toString(latest.toLocalTime(), QLocale::ShortFormat)));
    });
    connect(m_workspace->year(), &YearPage::said, m_message, &MessageBar::show);
    connect(m_workspace, &Workspace::said, m_message, &MessageBar::show);
    connect(m_import, &ImportPage::said, m_message, &MessageBar::show);
    connect(m_import, &ImportPage::finished, this, [this] { m_stack->setCurrentWidget(m_workspace); });
}

void MainWindow::connectActions()
{
    const Actions& a = m_actions;
    const auto on = [this](QAction* action, auto run) { connect(action, &QAction::triggered, this, run); };
    const auto show = [this](QAction* action, void (Workspace::*what)()) {
        connect(action, &QAction::triggered, this, [this, what] {
            m_stack->setCurrentWidget(m_workspace);
            (m_workspace->*what)();
        });
    };
    on(a.newRegister, [this] { newRegisterPage({}); });
    on(a.openRegister, [this] { askOpen(); });
    on(a.backup, [this] { saveBackup(); });
    on(a.importSheet, [this] { importSheet(); });
    on(a.exportSheet, [this] { exportSheet(); });
    on(a.lock, [this] { m_session.lock(); });
    on(a.properties, [this] { showProperties(this, m_session); });
    on(a.closeTab, [this] {
        if (!m_workspace->closeCurrent())
            m_session.close();
    });
    on(a.quit, [this] { close(); });
    on(a.cut, [this] { editFocused("cut"); });
    on(a.copy, [this] { editFocused("copy"); });
    on(a.paste, [this] { editFocused("paste"); });
    show(a.find, &Workspace::focusSearch);
    on(a.preferences, [this] { showPreferences(); });
    show(a.cases, &Workspace::showCases);
    show(a.year, &Workspace::showYear);
    show(a.parties, &Workspace::showParties);
    show(a.duplicates, &Workspace::showDuplicates);
    show(a.history, &Workspace::showHistory);
    show(a.bin, &Workspace::showBin);
    show(a.historyOfCase, &Workspace::showHistoryOfCurrent);
    on(a.nextTab, [this] { m_workspace->nextTab(1); });
    on(a.previousTab, [this] { m_workspace->nextTab(-1); });
    on(a.nextPane, [this] { m_workspace->nextPane(); });
    on(a.zoomIn, [] { zoom(1); });
    on(a.zoomOut, [] { zoom(-1); });
    on(a.zoomNormal, [] { zoom(0); });
    on(a.fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    show(a.newCase, &Workspace::newCase);
    on(a.quickLog, [this] { m_workspace->quickLog(); });
    on(a.printCase, [this] {
        // In the place of the year, what there is to print is its report.
        m_workspace->currentWidget() == m_workspace->year() ? m_workspace->year()->printReport() : m_workspace->printCurrent();
    });
    on(a.saveCase, [this] { m_workspace->saveCurrent(); });
    on(a.saveAndNew, [this] { m_workspace->saveAndNew(); });
    // Of the case in front: the list acts only where it is seen.
    on(a.openCase, [this] {
        if (const auto id = m_workspace->inFront())
            m_workspace->openCase(*id);
    });
    on(a.duplicateCase, [this] {
        if (const auto id = m_workspace->inFront())
            m_workspace->duplicateCase(*id);
    });
    const auto inList = [this, on](QAction* action, auto act) {
        on(action, [this, act] {
            if (m_workspace->currentWidget() == m_workspace->cases())
                act(*m_workspace->cases());
        });
    };
    inList(a.previousCase, [](CasesPage& cases) { cases.moveBy(-1); });
    inList(a.nextCase, [](CasesPage& cases) { cases.moveBy(1); });
    inList(a.changeField, [](CasesPage& cases) { cases.changeSelected(); });
    on(a.binCase, [this] { m_workspace->moveToBin(); });
    on(a.prepareReport, [this] {
        m_stack->setCurrentWidget(m_workspace);
        m_workspace->showYear();
        m_workspace->year()->prepareReport();
    });
    on(a.freezeReport, [this] { freezeReport(); });
    connect(m_workspace->year()->ruleBar(), &RuleBar::freezeAsked, this, [this] { freezeReport(); });
    connect(m_workspace, &Workspace::dialogDraft, this, &MainWindow::resumeDialog);
    on(a.frozenReports, [this] {
        auto* dialog = new FrozenDialog(m_session, m_workspace->year()->ruleBar()->question(), this);
        connect(dialog, &FrozenDialog::openAsked, m_workspace, &Workspace::openCase);
        dialog->open();
    });
    on(a.rules, [this] { m_workspace->year()->editRules(); });
    on(a.compareRules, [this] { m_workspace->year()->compareRules(); });
    on(a.coverage, [this] { (new CoverageDialog(m_session, this))->open(); });
    on(a.verify, [this] { verify(); });
    on(a.guide, [this] { showGuide(this); });
    on(a.shortcuts, [this] { showShortcuts(this); });
    on(a.about, [this] { showAbout(this); });
    connect(a.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    CaseTable* table = m_workspace->cases()->table();
    connect(a.columns, &QMenu::aboutToShow, this, [menu = a.columns, table] { table->fillColumns(menu); });
    connect(a.sorting, &QMenu::aboutToShow, this, [menu = a.sorting, table] { table->fillSorting(menu); });
}

void MainWindow::freezeReport()
{
    m_stack->setCurrentWidget(m_workspace);
    ReportPage* prepared = m_workspace->year()->report();
    if (prepared->isVisible() && prepared->keep()) { // what is on the screen is what is kept
        openFreeze(prepared->request());
        return;
    }
    m_workspace->showYear();
    openFreeze(FreezeDialog::proposed(m_workspace->year()->ruleBar()->question()));
}

FreezeDialog* MainWindow::openFreeze(const report::ReportRequest& request)
{
    auto* dialog = new FreezeDialog(m_session, request, this);
    connect(dialog, &FreezeDialog::frozen, this, [this](const QString& name) {
        m_message->show(MessageBar::Kind::Done, tr("“%1” is kept as it was published. It stands under Reports, Published reports.").arg(name));
    });
    dialog->open();
    return dialog;
}

void MainWindow::resumeDialog(const Draft& draft)
{
    if (CoverageDialog::isDraft(draft.content)) {
        auto* dialog = new CoverageDialog(m_session, this);
        dialog->resume(draft);
        dialog->open();
    } else if (FreezeDialog::isDraft(draft.content)) {
        count::Question question = m_workspace->year()->ruleBar()->question();
        if (const int year = FreezeDialog::yearOf(draft); year != question.year)
            question = count::Question(year, question.rule);
        openFreeze(FreezeDialog::proposed(question))->resume(draft);
    } else if (RulesDialog* dialog = m_workspace->year()->editRules()) {
        dialog->resume(draft);
    }
}

void MainWindow::follow(Session::State state)
{
    using State = Session::State;
    const bool open = state == State::Open;
    m_actions.setOpen(open);
    if (state == State::Opening)
        return; // the page that asked says so
    m_message->clear();
    m_sampleMark->setVisible(open && m_session.info().sample);
    m_kept->clear();
    m_totals->clear();
    // Nothing of a case stands in the title, so that a list of windows tells as little as possible.
    setWindowTitle(open ? tr("%1 – Recense").arg(QFileInfo(m_session.path()).completeBaseName()) : tr("Recense"));
    if (open) {
        m_stack->setCurrentWidget(m_workspace);
        m_workspace->begin();
        if (!m_importNext.isEmpty())
            importFile(std::exchange(m_importNext, QString()));
        return;
    }
    // Hidden first: what takes its time is done behind the locked page.
    closeOtherWindows();
    forgetClipboard();
    if (state == State::Closed)
        m_workspace->forgetPlaces();
    m_unlock->setRegister(m_session.path(), m_session.path() == samplePath()
                                                ? tr("This is the sample. Its passphrase is: sample")
                                                : QString());
    m_stack->setCurrentWidget(state == State::Locked ? static_cast<QWidget*>(m_unlock) : m_welcome);
    m_welcome->showRecent();
    m_workspace->clear();
    m_import->clear();
    if (state == State::Locked)
        m_unlock->passphrase()->setFocus();
    m_stack->repaint();
}

void MainWindow::closeOtherWindows()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const QList<QWidget*> windows = QApplication::topLevelWidgets();
    const QList<QPointer<QWidget>> others(windows.begin(), windows.end()); // one may take another with it
    for (const QPointer<QWidget>& window : others) {
        if (window && window != this && window->isVisible() && window->parentWidget())
            window->close();
    }
}

void MainWindow::forgetClipboard()
{
    QClipboard* clipboard = QApplication::clipboard();
    if (m_copied)
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    m_copied = false;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // In this window the menu has the key.
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (event->type() == QEvent::KeyPress && m_session.isOpen() && widget && widget->window() != this
        && QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) == m_actions.lock->shortcut()) {
        m_session.lock();
        return true;
    }
    // Enter presses the button that has the focus, in the window as in a dialog, and not another one.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* button = qobject_cast<QPushButton*>(watched);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (button && enter && !button->autoDefault() && !(key->modifiers() & ~Qt::KeypadModifier) && !key->isAutoRepeat()) {
            button->click();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::fail(const Error& error, const QString& path)
{
    if (m_stack->currentWidget() == m_unlock)
        m_unlock->say(error);
    else if (m_stack->currentWidget() == m_new || (m_stack->currentWidget() == m_welcome && !path.isEmpty())) {
        m_stack->setCurrentWidget(m_new);
        m_new->say(error);
    } else if (error.code() != ErrorCode::Cancelled)
        m_message->show(MessageBar::Kind::Failure, errorText(error, path));
}

// Says what goes on behind the window, until it ended.
void MainWindow::showWork(const QString& sentence, Job* job)
{
    if (!job)
        return;
    m_message->show(MessageBar::Kind::Information, sentence);
    m_message->setAction(tr("Cancel"), [job = QPointer<Job>(job)] {
        if (job)
            job->cancel();
    });
    connect(job, &Job::progressed, this, [this, sentence](qint64 done, qint64 total) {
        if (m_message->text() == sentence)
            m_message->setProgress(done, total);
    });
    connect(job, &Job::ended, this, [this, sentence, job] {
        if (!m_message->text().isEmpty() && m_message->text() != sentence)
            return; // it was done all the same, or failed, and that is said
        m_message->clear();
        if (job->isCancelled() && m_session.isOpen())
            m_message->show(MessageBar::Kind::Information, tr("Stopped. Nothing was changed."));
    });
}

// Of what was just done, also when something else was changed since.
void MainWindow::offerUndo()
{
    m_message->setAction(tr("Undo"), [this, entry = m_session.undoStack().nextUndo()] {
        if (entry)
            m_session.undo(*entry);
    });
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(this);
    connect(&m_session, &Session::aboutToClose, &dialog, &PreferencesDialog::accept); // a lock loses no choice
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.idleTimer().setLimit(std::chrono::minutes(settings::idleMinutes()));
    if (dialog.languageChanged())
        m_message->show(MessageBar::Kind::Information, tr("The language changes the next time the program starts."));
}

void MainWindow::editFocused(const char* slot)
{
    QWidget* widget = QApplication::focusWidget();
    if (widget && widget->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(widget, slot);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings::setWindowState(QStringLiteral("main_window"), saveGeometry());
    m_session.close();
    event->accept();
}

} // namespace recense::ui
