// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace recense::ui {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Actions)
};

QKeySequence keys(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    return QKeySequence(QKeyCombination(modifiers, key));
}

} // namespace

Actions::Actions(QMainWindow& window) : m_window(window)
{
    makeFile();
    makeEdit();
    makeView();
    makeCase();
    makeRest();
    m_needRegister = {backup,  importSheet, exportSheet, lock,    properties, find,         cases,
                      year,    parties, newCase, quickLog,     openCase,    saveCase, saveAndNew, duplicateCase, previousCase, nextCase,
                      changeField, binCase, history, bin, historyOfCase, printCase, prepareReport, freezeReport,
                      frozenReports, rules, compareRules, coverage, duplicates, verify,
                      nextTab, previousTab, nextPane};
    setOpen(false);
}

QAction* Actions::add(const QString& text, const QKeySequence& key, const char* iconName)
{
    QAction* action = m_menu->addAction(text);
    action->setShortcut(key);
    if (iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    return action;
}

void Actions::makeFile()
{
    m_menu = m_window.menuBar()->addMenu(ActionText::tr("&File"));
    newRegister = add(ActionText::tr("&New register…"), keys(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_N), "new");
    openRegister = add(ActionText::tr("&Open…"), QKeySequence::Open, "open");
    recent = m_menu->addMenu(ActionText::tr("Open &recent"));
    backup = add(ActionText::tr("Save a &backup…"));
    m_menu->addSeparator();
    QMenu* file = m_menu;
    m_menu = file->addMenu(icon(QStringLiteral("import")), ActionText::tr("&Import"));
    importSheet = add(ActionText::tr("A &spreadsheet…"));
    m_menu = file->addMenu(ActionText::tr("&Export"));
    exportSheet = add(ActionText::tr("All cases as a &spreadsheet…"));
    m_menu = file;
    m_menu->addSeparator();
    lock = add(ActionText::tr("&Lock"), keys(Qt::ControlModifier, Qt::Key_L), "lock");
    properties = add(ActionText::tr("&Properties"));
    m_menu->addSeparator();
    closeTab = add(ActionText::tr("&Close"), QKeySequence(QKeySequence::Close));
    quit = add(ActionText::tr("&Quit"), QKeySequence(QKeySequence::Quit).isEmpty() ? keys(Qt::ControlModifier, Qt::Key_Q)
                                                                         : QKeySequence(QKeySequence::Quit));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit()
{
    m_menu = m_window.menuBar()->addMenu(ActionText::tr("&Edit"));
    undo = add({}, keys(Qt::ControlModifier, Qt::Key_Z)); // named by UndoKeys
    redo = add({});
    redo->setShortcuts({keys(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z), keys(Qt::ControlModifier, Qt::Key_Y)});
    m_menu->addSeparator();
    cut = add(ActionText::tr("Cu&t"), QKeySequence::Cut);
    copy = add(ActionText::tr("&Copy"), QKeySequence::Copy);
    paste = add(ActionText::tr("&Paste"), QKeySequence::Paste);
    m_menu->addSeparator();
    find = add(ActionText::tr("&Find"), QKeySequence::Find, "search");
    m_menu->addSeparator();
    preferences = add(ActionText::tr("Pr&eferences…"), keys(Qt::ControlModifier, Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void Actions::makeView()
{
    m_menu = m_window.menuBar()->addMenu(ActionText::tr("&View"));
    cases = add(ActionText::tr("&Cases"), keys(Qt::AltModifier, Qt::Key_1));
    year = add(ActionText::tr("&Year"), keys(Qt::AltModifier, Qt::Key_2));
    parties = add(ActionText::tr("People and &organisations"), keys(Qt::AltModifier, Qt::Key_3));
    history = add(ActionText::tr("&History"), keys(Qt::AltModifier, Qt::Key_4), "history");
    bin = add(ActionText::tr("&Bin"), {}, "bin");
    nextTab = add(ActionText::tr("&Next tab"), keys(Qt::ControlModifier, Qt::Key_Tab));
    previousTab = add(ActionText::tr("&Previous tab"), keys(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Tab));
    nextPane = add(ActionText::tr("Next p&ane"), QKeySequence(Qt::Key_F6));
    m_menu->addSeparator();
    columns = m_menu->addMenu(ActionText::tr("C&olumns"));
    sorting = m_menu->addMenu(ActionText::tr("So&rt by"));
    m_menu->addSeparator();
    zoomIn = add(ActionText::tr("&Larger text"), QKeySequence::ZoomIn);
    zoomOut = add(ActionText::tr("&Smaller text"), QKeySequence::ZoomOut);
    zoomNormal = add(ActionText::tr("Normal &text size"), keys(Qt::ControlModifier, Qt::Key_0));
    m_menu->addSeparator();
    fullScreen = add(ActionText::tr("&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
}

void Actions::makeCase()
{
    m_menu = m_window.menuBar()->addMenu(ActionText::tr("&Case"));
    newCase = add(ActionText::tr("&New case"), QKeySequence::New, "add");
    quickLog = add(ActionText::tr("&Quick log…"), keys(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_L), "add");
    openCase = add(ActionText::tr("&Open case"), keys(Qt::ControlModifier, Qt::Key_E), "edit");
    openCase->setShortcuts({keys(Qt::ControlModifier, Qt::Key_E), QKeySequence(Qt::Key_F2)});
    duplicateCase = add(ActionText::tr("&Duplicate"), keys(Qt::ControlModifier, Qt::Key_D));
    saveCase = add(ActionText::tr("&Save now"), QKeySequence::Save);
    saveAndNew = add(ActionText::tr("Save, and a ne&w case"), keys(Qt::ControlModifier, Qt::Key_Return));
    saveAndNew->setShortcuts({keys(Qt::ControlModifier, Qt::Key_Return), keys(Qt::ControlModifier, Qt::Key_Enter)});
    m_menu->addSeparator();
    previousCase = add(ActionText::tr("&Previous case"), keys(Qt::AltModifier, Qt::Key_Up));
    nextCase = add(ActionText::tr("Ne&xt case"), keys(Qt::AltModifier, Qt::Key_Down));
    nextCase->setShortcuts({keys(Qt::AltModifier, Qt::Key_Down), QKeySequence(Qt::Key_F3)});
    m_menu->addSeparator();
    changeField = add(ActionText::tr("Change a &field of the selected cases…"));
    printCase = add(ActionText::tr("Pr&int or save as PDF…"), QKeySequence::Print);
    historyOfCase = add(ActionText::tr("&History…"), keys(Qt::ControlModifier, Qt::Key_H), "history");
    m_menu->addSeparator();
    binCase = add(ActionText::tr("Move to the &bin"), {}, "bin");
}

void Actions::makeRest()
{
    m_menu = m_window.menuBar()->addMenu(ActionText::tr("&Reports"));
    prepareReport = add(ActionText::tr("Prepare the &report of the year…"), keys(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_P), "report");
    freezeReport = add(ActionText::tr("&Freeze this report…"));
    frozenReports = add(ActionText::tr("&Published reports…"));
    rules = add(ActionText::tr("Count &rules…"));
    compareRules = add(ActionText::tr("&Compare two rules…"));
    coverage = add(ActionText::tr("&What was monitored…"));
    m_menu = m_window.menuBar()->addMenu(ActionText::tr("&Tools"));
    duplicates = add(ActionText::tr("Find likely &duplicates"));
    verify = add(ActionText::tr("&Verify the file"));
    m_menu = m_window.menuBar()->addMenu(ActionText::tr("&Help"));
    guide = add(ActionText::tr("&Guide"), QKeySequence(Qt::Key_F1));
    shortcuts = add(ActionText::tr("&Shortcuts"), keys(Qt::ControlModifier, Qt::Key_Slash));
    m_menu->addSeparator();
    about = add(ActionText::tr("&About Recense"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::setOpen(bool open)
{
    for (QAction* action : std::as_const(m_needRegister))
        action->setEnabled(open);
    columns->setEnabled(open);
    sorting->setEnabled(open);
}

} // namespace recense::ui
