// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace recense::ui {

namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // so that it goes to the parent
        return true;
    }
};

} // namespace

void leaveWheelToForm(QWidget* widget) { widget->installEventFilter(new WheelFilter(widget)); }

TextLine::TextLine(const QString& name, QWidget* parent) : QLineEdit(parent) { setAccessibleName(name); }

void TextLine::setValue(const QString& value)
{
    m_loaded = value;
    setText(value);
    setCursorPosition(0);
}

TextArea::TextArea(const QString& name, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    fitHeight();
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (std::max(removed, added) > kLongWord)
            fitWrapping();
    });
}

void TextArea::fitHeight()
{
    setFixedHeight(m_lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin())
                   + 2 * frameWidth() + 2);
}

void TextArea::fitWrapping()
{
    int run = 0, longest = 0;
    for (const QChar c : document()->toRawText()) {
        run = c.isSpace() ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    setWordWrapMode(longest > kLongWord ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void TextArea::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TextArea::setValue(const QString& value)
{
    m_loaded = value;
    setPlainText(value);
    document()->setModified(false);
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier)
        insertPlainText(QStringLiteral("\t"));
    else
        QPlainTextEdit::keyPressEvent(event);
}

ClosedList::ClosedList(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    leaveWheelToForm(this);
}

NumberLine::NumberLine(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setMaximumWidth(110);
}

std::optional<int> NumberLine::value() const
{
    bool good = false;
    const int value = text().trimmed().toInt(&good);
    return good && value >= 0 ? std::optional(value) : std::nullopt;
}

QString NumberLine::unread() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() || value() ? QString() : typed;
}

} // namespace recense::ui
