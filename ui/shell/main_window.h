// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parameters.h"
#include "ui/session/session.h"
#include "ui/session/system_lock.h"
#include "ui/shell/actions.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>

namespace recense::ui {

class FreezeDialog;
class ImportPage;
class MessageBar;
class NewRegisterPage;
class UnlockPage;
class WelcomePage;
class Workspace;

// The one window. It only wires: what a menu says to what does it, and which place is seen.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr, std::unique_ptr<SystemLock> systemLock = SystemLock::ofThisSystem());
    ~MainWindow() override;

    void openPath(const QString& path); // asks for its passphrase
    Session& session() { return m_session; }
    const Actions& actions() const { return m_actions; }
    WelcomePage* welcome() const { return m_welcome; }
    NewRegisterPage* newRegister() const { return m_new; }
    UnlockPage* unlock() const { return m_unlock; }
    Workspace* workspace() const { return m_workspace; }
    ImportPage* importPage() const { return m_import; }
    MessageBar* message() const { return m_message; }
    QStackedWidget* stack() const { return m_stack; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // the key that locks, in dialogs and menus too

private:
    QWidget* makeCentre();
    void makePages();
    void connectPages();
    void connectActions();
    void follow(Session::State state);
    void closeOtherWindows();
    void forgetClipboard();
    void fail(const Error& error, const QString& path);
    void fillRecent();

    void newRegisterPage(const QString& title);
    void askOpen();
    void importSheet();
    void importFile(const QString& path);
    void exportSheet();
    void saveBackup();
    void freezeReport();
    FreezeDialog* openFreeze(const report::ReportRequest& request);
    void resumeDialog(const Draft& draft);
    void verify();
    void showWork(const QString& sentence, Job* job);
    void offerUndo();
    static QString samplePath();
    void makeSample(); // or opens the one that was made before
    void showPreferences();
    void editFocused(const char* slot);

    Session m_session;
    std::unique_ptr<SystemLock> m_systemLock;
    bool m_copied = false; // what the clipboard holds comes from here
    Actions m_actions;
    MessageBar* m_message;
    QLabel* m_sampleMark;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    NewRegisterPage* m_new;
    UnlockPage* m_unlock;
    Workspace* m_workspace;
    ImportPage* m_import;
    QLabel* m_totals;
    QLabel* m_kept;
    QString m_importNext; // a spreadsheet to take in once the new register is there
};

} // namespace recense::ui
