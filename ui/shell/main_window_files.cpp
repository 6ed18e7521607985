// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with files: registers, spreadsheets, backups.
#include "core/sheet/plan.h"
#include "ui/exchange/import_page.h"
#include "ui/session/settings.h"
#include "ui/session/write_file.h"
#include "ui/shell/file_choice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_register_page.h"
#include "ui/text/finding_text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QMimeDatabase>
#include <QStandardPaths>

namespace recense::ui {

void MainWindow::newRegisterPage(const QString& title)
{
    m_session.close();
    m_new->begin(title);
    m_stack->setCurrentWidget(m_new);
}

void MainWindow::openPath(const QString& path)
{
    m_session.choose(path);
}

void MainWindow::askOpen()
{
    const QString path =
        file_choice::toOpen(this, tr("Open a register"), tr("Registers (*.recense);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::importSheet()
{
    const QString path = file_choice::toOpen(this, tr("Import a spreadsheet"), tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void MainWindow::importFile(const QString& path)
{
    if (!m_session.isOpen()) {
        newRegisterPage(tr("A new register for your spreadsheet"));
        m_importNext = path;
        return;
    }
    m_import->begin(path);
    m_stack->setCurrentWidget(m_import);
}

void MainWindow::exportSheet()
{
    const QString path = file_choice::toSave(this, tr("Export all cases"), tr("cases") + QStringLiteral(".csv"),
                                             tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    Job* job = m_session.readInBackground(
        this,
        [path](const Register& reg, const Progress& progress) {
            if (const QString failed = writeFile(path, sheet::exportSheet(reg, progress)); !failed.isEmpty())
                throw Error(ErrorCode::CannotWrite, failed);
            return true;
        },
        [this, path](bool) {
            m_message->show(MessageBar::Kind::Done,
                            tr("All cases were written to %1. That file is not encrypted: keep it where nobody else "
                               "reads.")
                                .arg(QFileInfo(path).fileName()));
        });
    showWork(tr("Writing all cases…"), job);
}

void MainWindow::saveBackup()
{
    const QString name = QFileInfo(m_session.path()).completeBaseName()
        + QDate::currentDate().toString(QStringLiteral("'_backup_'yyyy-MM-dd'.recense'"));
    const QString path = file_choice::toSave(this, tr("Save a backup"), name, tr("Registers (*.recense)"));
    if (path.isEmpty())
        return;
    Job* job = m_session.readInBackground(
        this,
        [path](const Register& reg, const Progress& progress) {
            reg.backup(path, progress);
            return true;
        },
        [this, path](bool) {
            m_message->show(MessageBar::Kind::Done, tr("The backup %1 was written and checked. The same passphrase opens "
                                                       "it.")
                                                        .arg(QFileInfo(path).fileName()));
        });
    showWork(tr("Writing the backup…"), job);
}

void MainWindow::verify()
{
    Job* job = m_session.readInBackground(
        this, [](const Register& reg, const Progress& progress) { return reg.verify(progress); },
        [this](const std::vector<Finding>& findings) {
            if (findings.empty()) {
                m_message->show(MessageBar::Kind::Done, tr("The file is as it was written: pages, keys, history and "
                                                           "attachments agree."));
                return;
            }
            m_message->show(MessageBar::Kind::Failure, findingsText(findings));
        });
    showWork(tr("Checking every page of the file…"), job);
}

QString MainWindow::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(tr("recense sample") + QStringLiteral(".recense"));
}

void MainWindow::makeSample()
{
    // The sample holds nothing that is secret, and so its passphrase is none; it stands in Documents, to be found.
    const QString path = samplePath();
    const QString passphrase = QStringLiteral("sample");
    if (QFileInfo::exists(path)) {
        m_session.open(path, Passphrase(passphrase));
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_session.createSample(path, Passphrase(passphrase));
}

void MainWindow::fillRecent()
{
    m_actions.recent->clear();
    if (!settings::rememberRegisters()) {
        m_actions.recent->addAction(tr("Off. Preferences can turn it on."))->setEnabled(false);
        return;
    }
    for (const QString& path : settings::recentRegisters()) {
        QAction* action = m_actions.recent->addAction(QFileInfo(path).completeBaseName(), this,
                                                      [this, path] { openPath(path); });
        action->setEnabled(QFileInfo::exists(path));
    }
    m_actions.recent->addSeparator();
    m_actions.recent->addAction(tr("Forget these"), this, [] {
        settings::setRememberRegisters(false);
        settings::setRememberRegisters(true);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    const QString name = QFileInfo(path).fileName();
    if (Register::looksLikeRegister(path))
        openPath(path);
    else if (QMimeDatabase().mimeTypeForFile(path).inherits(QStringLiteral("text/plain")))
        importFile(path);
    else if (QFileInfo(path).isDir())
        m_message->show(MessageBar::Kind::Warning, tr("%1 is a folder. Drop the files in it.").arg(name));
    else
        m_message->show(MessageBar::Kind::Warning,
                        tr("%1 is neither a register nor a table in CSV. A spreadsheet can be saved as CSV and taken in; an "
                           "article or a photo is dropped on Sources, in the case that it is about.").arg(name));
}

} // namespace recense::ui
