// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace recense::ui {

// Rarely used fields, folded away under one line until they are asked for.
class Fold : public QWidget
{
    Q_OBJECT
public:
    Fold(const QString& title, QWidget* content, QWidget* parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

private:
    QToolButton* m_button;
    QWidget* m_content;
};

} // namespace recense::ui
