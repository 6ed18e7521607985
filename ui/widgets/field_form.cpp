// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_form.h"

#include <QGridLayout>
#include <QLabel>

namespace recense::ui {

namespace {

// Widths of the label columns in average characters, so that they line up between forms and grow
// with the font.
constexpr int kFirstLabel = 18;
constexpr int kSecondLabel = 14;

QLabel* noteLabel(QWidget* parent)
{
    auto* note = new QLabel(parent);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::Text);
    QFont font = note->font();
    font.setItalic(true);
    note->setFont(font);
    note->hide();
    return note;
}

} // namespace

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    const int character = fontMetrics().averageCharWidth();
    m_grid->setColumnMinimumWidth(0, kFirstLabel * character);
    m_grid->setColumnMinimumWidth(2, kSecondLabel * character);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void FieldForm::add(const QString& text, QWidget* widget, Width width, const QString& field)
{
    const bool right = width == Half && m_halfOpen;
    if (!right)
        m_nextRow += 2;
    m_halfOpen = width == Half && !right;
    const int column = right ? 2 : 0;
    auto* label = new QLabel(text, this);
    label->setBuddy(widget);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setWordWrap(true);
    label->setContentsMargins(0, 4, 0, 0); // on the line of the field's own text
    m_grid->addWidget(label, m_nextRow, column, Qt::AlignTop);
    m_grid->addWidget(widget, m_nextRow, column + 1, 1, width == Whole ? 3 : 1, Qt::AlignTop);
    auto* note = noteLabel(this);
    m_grid->addWidget(note, m_nextRow + 1, column + 1, 1, width == Whole ? 3 : 1);
    m_rows.push_back({label, widget, note, field});
}

void FieldForm::addPlain(QWidget* widget)
{
    m_nextRow += 2;
    m_halfOpen = false;
    m_grid->addWidget(widget, m_nextRow, 0, 1, 4);
}

bool FieldForm::note(const QString& field, const QString& sentence)
{
    for (const Row& row : m_rows) {
        if (row.field != field || field.isEmpty())
            continue;
        row.note->setText(row.note->isHidden() ? sentence : row.note->text() + u'\n' + sentence);
        row.note->show();
        row.widget->setAccessibleDescription(row.note->text());
        return true;
    }
    return false;
}

void FieldForm::clearNotes()
{
    for (const Row& row : m_rows) {
        if (row.note->isHidden())
            continue;
        row.note->hide();
        row.note->clear();
        row.widget->setAccessibleDescription({});
    }
}

QWidget* FieldForm::widget(const QString& field) const
{
    for (const Row& row : m_rows) {
        if (row.field == field)
            return row.widget;
    }
    return nullptr;
}

void FieldForm::setRowVisible(QWidget* widget, bool visible)
{
    for (const Row& row : m_rows) {
        if (row.widget == widget) {
            row.label->setVisible(visible);
            row.widget->setVisible(visible);
        }
    }
}

} // namespace recense::ui
