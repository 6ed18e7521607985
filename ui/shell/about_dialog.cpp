// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/session/session.h"
#include "ui/text/translation.h"
#include "ui/widgets/dialog_size.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Help)
};

void showPage(QWidget* parent, const QString& title, const QString& html, QSize size)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    resizeOnScreen(*dialog, size);
    auto* column = new QVBoxLayout(dialog);
    auto* text = new QTextBrowser(dialog);
    text->setOpenLinks(false); // nothing is fetched
    text->setHtml(html);
    text->setAccessibleName(title);
    text->document()->setDocumentMargin(14);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(HelpText::tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style=\"padding:2px 18px 2px 0\">%1</td><td style=\"padding:2px 0\">%2</td></tr>")
        .arg(name, value.toHtmlEscaped());
}

QString rowsOf(const QMenu* menu)
{
    QString rows;
    for (const QAction* action : menu->actions()) {
        if (action->menu()) {
            rows += rowsOf(action->menu());
            continue;
        }
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows += row(action->text().remove(u'&').toHtmlEscaped(), keys.join(QStringLiteral(", ")));
    }
    return rows;
}

} // namespace

void showAbout(QWidget* parent)
{
    showPage(parent, HelpText::tr("About Recense"),
             HelpText::tr("<h2>Recense %1</h2><p>A register of people prosecuted for helping migrants, and its annual "
                          "count.</p><p>Free software under the GNU General Public License, version 3 or later, "
                          "without any warranty.</p><p>The program opens no network connection. What you record stands "
                          "in your register, encrypted, and nowhere else.</p>")
                 .arg(QCoreApplication::applicationVersion()),
             {480, 300});
}

void showGuide(QWidget* parent)
{
    QFile file(QStringLiteral(":/recense/help/guide.%1.html").arg(currentLanguage()));
    if (file.open(QFile::ReadOnly))
        showPage(parent, HelpText::tr("Guide"), QString::fromUtf8(file.readAll()), {720, 620});
}

void showShortcuts(QMainWindow* window)
{
    QString html;
    for (const QAction* action : window->menuBar()->actions()) {
        const QString rows = action->menu() ? rowsOf(action->menu()) : QString();
        if (!rows.isEmpty())
            html += QStringLiteral("<h3>%1</h3><table>%2</table>").arg(action->text().remove(u'&'), rows);
    }
    showPage(window, HelpText::tr("Shortcuts"), html, {520, 620});
}

void showProperties(QWidget* parent, Session& session)
{
    const RegisterInfo& info = session.info();
    const QString html = QStringLiteral("<table>%1</table>")
                             .arg(row(HelpText::tr("File"), QDir::toNativeSeparators(session.path()))
                                  + row(HelpText::tr("Site code"), info.site)
                                  + row(HelpText::tr("Identity"), info.identity.toString(QUuid::WithoutBraces))
                                  + row(HelpText::tr("Created"),
                                        QLocale().toString(info.createdAt.toLocalTime(), QLocale::LongFormat))
                                  + row(HelpText::tr("Kind"), info.sample ? HelpText::tr("Sample data")
                                                                          : HelpText::tr("A register of your own"))
                                  + row(HelpText::tr("Version of its tables"), QString::number(info.schemaVersion)));
    showPage(parent, HelpText::tr("Properties"), html, {560, 300});
}

} // namespace recense::ui
