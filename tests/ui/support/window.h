// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fail_on_warnings.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace recense::test {

// A shown, active window with a widget in it, and a field before and after to which Tab can go.
class Window : public QWidget
{
public:
    explicit Window(QWidget* content) : before(new QLineEdit), after(new QLineEdit), m_content(content)
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(before);
        layout->addWidget(content);
        layout->addWidget(after);
        resize(900, 600);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the test's window is not active");
        content->setFocus();
    }
    ~Window() override { m_content->setParent(nullptr); } // it is the test's

    QLineEdit* before;
    QLineEdit* after;

private:
    QWidget* m_content;
};

// Types as a person does: to whatever has the focus.
inline void type(const QString& text)
{
    for (const QChar c : text)
        QTest::keyClicks(QApplication::focusWidget(), c); // the first key may open a cell's editor
}
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace recense::test
