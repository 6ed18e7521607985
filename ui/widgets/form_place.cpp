// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_place.h"

#include <QAbstractItemView>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace recense::ui {

namespace {

constexpr QLatin1String kField("field"), kRow("row"), kColumn("column"), kOpen("open"), kCursor("cursor"), kAnchor("anchor");

// The table that a widget is, or stands in.
QAbstractItemView* viewAround(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto* view = qobject_cast<QAbstractItemView*>(widget))
            return view;
    }
    return nullptr;
}

// Without what comes and goes: the fields of open cells, and lists that hang from a box.
QList<QWidget*> fieldsOf(const QWidget& form)
{
    QList<QWidget*> fields = form.findChildren<QWidget*>();
    fields.removeIf([&form](QWidget* field) {
        const QWidget* view = viewAround(field);
        return !(field->focusPolicy() & Qt::TabFocus) || field->window() != form.window() || (view && view != field);
    });
    return fields;
}

} // namespace

TextCursor textCursorIn(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        const int cursor = line->cursorPosition();
        return {cursor, line->hasSelectedText() ? line->selectionStart() + line->selectionEnd() - cursor : cursor};
    }
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(field))
        return {area->textCursor().position(), area->textCursor().anchor()};
    return {};
}

void setTextCursorIn(QWidget* field, TextCursor place)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        const int end = static_cast<int>(line->text().size());
        const int anchor = std::min(place.anchor, end), cursor = std::min(place.cursor, end);
        line->deselect();
        if (anchor != cursor)
            line->setSelection(anchor, cursor - anchor);
        else
            line->setCursorPosition(cursor);
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(field)) {
        QTextCursor cursor = area->textCursor();
        const int end = area->document()->characterCount() - 1;
        cursor.setPosition(std::min(place.anchor, end));
        cursor.setPosition(std::min(place.cursor, end), QTextCursor::KeepAnchor);
        area->setTextCursor(cursor);
    }
}

FormPlace placeIn(const QWidget& form)
{
    FormPlace place;
    QWidget* focus = form.focusWidget();
    if (QAbstractItemView* view = viewAround(focus)) {
        place.row = view->currentIndex().row();
        place.column = view->currentIndex().column();
        place.open = view != focus && view->indexWidget(view->currentIndex());
        place.field = static_cast<int>(fieldsOf(form).indexOf(view));
    } else {
        place.field = static_cast<int>(fieldsOf(form).indexOf(focus));
    }
    place.text = textCursorIn(focus);
    return place;
}

void goTo(QWidget& form, const FormPlace& place)
{
    QWidget* field = fieldsOf(form).value(place.field);
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    if (auto* view = qobject_cast<QAbstractItemView*>(field)) {
        const QModelIndex cell = view->model()->index(place.row, place.column);
        if (!cell.isValid())
            return;
        view->setCurrentIndex(cell);
        if (place.open)
            view->edit(cell);
        field = view->indexWidget(cell);
    }
    setTextCursorIn(field, place.text);
}

QJsonObject FormPlace::toJson() const
{
    return {{kField, field}, {kRow, row},           {kColumn, column},
            {kOpen, open},   {kCursor, text.cursor}, {kAnchor, text.anchor}};
}

FormPlace FormPlace::fromJson(const QJsonObject& json)
{
    return {json.value(kField).toInt(-1), json.value(kRow).toInt(-1), json.value(kColumn).toInt(-1),
            json.value(kOpen).toBool(),   {json.value(kCursor).toInt(), json.value(kAnchor).toInt()}};
}

} // namespace recense::ui
