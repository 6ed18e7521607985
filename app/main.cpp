// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/memory.h"
#include "ui/shell/start.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

namespace {

int runWithoutWindow(int argc, char** argv)
{
    using namespace recense;
    const QCoreApplication application(argc, argv);
    ui::useLanguage(ui::languageFor(QString()));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.first() == QLatin1String("--version")) {
        app::printOut(QLatin1String("recense %1").arg(QCoreApplication::applicationVersion()));
        return app::Done;
    }
    if (arguments.first() == QLatin1String("--help") || arguments.first() == QLatin1String("-h")) {
        app::printOut(app::Words::tr("Without a command, or with the path of a register, the window opens.\n"
                                     "Commands: %1.\n"
                                     "What each takes: recense COMMAND --help")
                          .arg(app::commandNames().join(QLatin1String(", "))));
        return app::Done;
    }
    return app::runCommand(arguments);
}

int runWithWindow(int& argc, char** argv)
{
    QApplication application(argc, argv);
    recense::ui::prepare(application);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    // For packagers: shows the window and leaves it again.
    if (arguments.removeAll(QStringLiteral("--exit-after-startup")) > 0)
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return recense::ui::runWindow(application, arguments.value(0));
}

} // namespace

int main(int argc, char** argv)
{
    recense::app::useLargePages();
    QCoreApplication::setApplicationName(QStringLiteral("recense"));
    QCoreApplication::setOrganizationName(QStringLiteral("recense"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECENSE_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool option = first.startsWith(QLatin1Char('-')) && first != QLatin1String("--exit-after-startup");
    // What is neither a command nor a file can only be a command misspelt: it is said, not opened.
    const bool file = QFile::exists(first) || first.contains(QLatin1Char('/')) || first.contains(QLatin1Char('.'));
    const bool window = first.isEmpty() || first == QLatin1String("--exit-after-startup")
                        || (!option && !recense::app::commandNames().contains(first) && file);
    return window ? runWithWindow(argc, argv) : runWithoutWindow(argc, argv);
}
