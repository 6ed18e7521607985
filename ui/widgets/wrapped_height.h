// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace recense::ui {

// Keeps a dialog at least as high as its layout needs at its width: a layout by itself reckons with wrapped
// sentences as if they stood on one line. Belongs to the dialog, which must have a layout.
class WrappedHeight : public QObject
{
    Q_OBJECT
public:
    explicit WrappedHeight(QWidget* dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace recense::ui
