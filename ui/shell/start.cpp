// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start.h"

#include "ui/session/settings.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/text/translation.h"

#include <QApplication>

namespace recense::ui {

void prepare(QApplication& application)
{
    QApplication::setDesktopFileName(QStringLiteral("org.recense.Recense"));
    useLanguage(languageFor(settings::language()));
    application.setLayoutDirection(QLocale().textDirection());
    applyLook(settings::theme());
    applyZoom();
}

int runWindow(QApplication& application, const QString& path)
{
    MainWindow window;
    if (!path.isEmpty())
        window.openPath(path);
    window.show();
    return application.exec();
}

} // namespace recense::ui
