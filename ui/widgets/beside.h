// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace recense::ui {

// Two parts of a page beside each other, or where there is no room for both, one below the other.
class Beside : public QWidget
{
    Q_OBJECT
public:
    // `characters`: how many of them each must have room for.
    Beside(QWidget* first, QWidget* second, int characters, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_layout;
    int m_characters;
};

} // namespace recense::ui
