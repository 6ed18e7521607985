// SPDX-License-Identifier: GPL-3.0-or-later
// recense_window REGISTER PASSPHRASE-FILE STARTED: opens the window on a register, unlocks it, and leaves as soon
// as the first rows of the list of cases are painted. Prints two numbers: the milliseconds since STARTED
// (nanoseconds of the clock, `date +%s%N`), and how many of them deriving the key took.
#include "app/memory.h"
#include "core/register/connection.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace recense;

namespace {

double derivation(const QString& path, const Passphrase& passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto header = FileHeader::parse(file.read(FileHeader::kSize));
    QElapsedTimer timer;
    timer.start();
    if (header)
        FileKey::open(passphrase, *header);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    app::useLargePages();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QApplication::setApplicationName(QStringLiteral("recense_window"));
    QFile file(arguments[2]);
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    const QString words = QString::fromUtf8(file.readAll()).trimmed();
    ui::prepare(application);
    ui::MainWindow window;
    window.show();
    window.session().open(arguments[1], Passphrase(words));
    auto* table = window.workspace()->cases()->table();
    double since = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        if (!table->isVisible() || table->model()->rowCount() == 0)
            return;
        table->viewport()->repaint();
        // Now, not when the window is gone: closing waits for the counts of the filters, which come after the rows.
        using namespace std::chrono;
        const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
        since = static_cast<double>(now.count() - arguments[3].toLongLong()) / 1e6;
        look.stop();
        QApplication::quit();
    });
    look.start(1);
    QApplication::exec();
    std::printf("%.0f %.0f\n", since, derivation(arguments[1], Passphrase(words)));
    return 0;
}
