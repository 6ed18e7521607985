// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMainWindow>

namespace recense::ui {

// What one can do, in the menus and by the shortcuts that people expect. Connected by the main window.
struct Actions
{
    explicit Actions(QMainWindow& window);
    // Which of them make sense: while a register is open, and while a case is chosen.
    void setOpen(bool open);

    QAction *newRegister, *openRegister, *backup, *importSheet, *exportSheet, *lock, *properties, *closeTab, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *find, *preferences;
    QAction *cases, *year, *parties, *history, *bin, *nextTab, *previousTab, *nextPane, *zoomIn, *zoomOut, *zoomNormal, *fullScreen;
    QAction *newCase, *quickLog, *openCase, *duplicateCase, *saveCase, *saveAndNew, *previousCase, *nextCase, *changeField, *historyOfCase;
    QAction *binCase, *printCase;
    QAction *prepareReport, *freezeReport, *frozenReports, *rules, *compareRules, *coverage, *duplicates, *verify, *guide;
    QAction *shortcuts, *about;
    QMenu *recent, *columns, *sorting; // filled as they open

private:
    QAction* add(const QString& text, const QKeySequence& key = {}, const char* iconName = nullptr);
    void makeFile();
    void makeEdit();
    void makeView();
    void makeCase();
    void makeRest();

    QMainWindow& m_window;
    QMenu* m_menu = nullptr;
    QList<QAction*> m_needRegister;
};

} // namespace recense::ui
