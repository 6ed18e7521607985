// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_host.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace recense::ui {

QStringList EditorHost::chooseFiles(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("recense::ui::EditorHost", "Files to keep in the register"));
}

} // namespace recense::ui
