// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

class QPushButton;

namespace recense::ui {

// A list whose lines a person orders: by Alt with an arrow, or by two buttons that are to be put beside it.
class OrderedList : public QListWidget
{
    Q_OBJECT
public:
    OrderedList(const QString& name, int lines, QWidget* parent = nullptr); // at least so many in sight

    QPushButton* upButton() const { return m_up; }
    QPushButton* downButton() const { return m_down; }

Q_SIGNALS:
    void reordered();
    void removalAsked(); // by Delete

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static int stepOf(const QKeyEvent& key); // 0: the key is none that moves a line
    void move(int by);
    void follow();
    void fitHeight();

    int m_lines;
    QPushButton *m_up, *m_down;
};

} // namespace recense::ui
