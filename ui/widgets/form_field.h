// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typed_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>
#include <optional>

namespace recense::ui {

// A wheel over a form scrolls the form: takes the wheel away from a widget that would change its value by it.
void leaveWheelToForm(QWidget* widget);

// One line of text. What was loaded and not touched is given back as it was.
class TextLine : public QLineEdit
{
public:
    explicit TextLine(const QString& name, QWidget* parent = nullptr);

    QString value() const { return isModified() ? text().trimmed() : m_loaded; }
    void setValue(const QString& value);

private:
    QString m_loaded;
};

// A paragraph or several. Tab moves on; Ctrl+Tab writes a tab. Where something without a blank is very long (what is
// pasted may be anything), lines break anywhere: looking for the ends of words, Qt takes minutes for a megabyte.
class TextArea : public QPlainTextEdit
{
public:
    TextArea(const QString& name, int lines, QWidget* parent = nullptr);

    QString value() const { return document()->isModified() ? toPlainText() : m_loaded; }
    void setValue(const QString& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int kLongWord = 5000; // characters
    void fitHeight();
    void fitWrapping();

    QString m_loaded;
    int m_lines;
};

// A short, closed list with everything in sight.
class ClosedList : public QComboBox
{
public:
    explicit ClosedList(const QString& name, QWidget* parent = nullptr);

    QString code() const { return currentData().toString(); }
    void setCode(const QString& code) { setCurrentIndex(findData(code)); }
};

// A whole number or nothing.
class NumberLine : public QLineEdit, public TypedField
{
public:
    explicit NumberLine(const QString& name, QWidget* parent = nullptr);

    std::optional<int> value() const;
    void setValue(const std::optional<int>& value) { setText(value ? QString::number(*value) : QString()); }
    QString unread() const override;
    void retype(const HalfTyped& part) override { setText(part.text); }
    void focusField() override { setFocus(Qt::OtherFocusReason); }
    QString fieldTitle() const override { return accessibleName(); }
};

} // namespace recense::ui
