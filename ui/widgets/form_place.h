// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QJsonObject;
class QWidget;

namespace recense::ui {

// The cursor in a field of text, and where its selection begins; both 0 in a field of another kind.
struct TextCursor
{
    int cursor = 0, anchor = 0;
};

TextCursor textCursorIn(const QWidget* field); // null: as in one of another kind
void setTextCursorIn(QWidget* field, TextCursor place); // as far as the text goes

// Where one is in a form, without a word of what stands there.
struct FormPlace
{
    int field = -1;             // that has the focus, in the order in which they were made; -1: none
    int row = -1, column = -1;  // the cell that one is in, in a table
    bool open = false;          // that cell is being typed in
    TextCursor text;

    QJsonObject toJson() const;
    static FormPlace fromJson(const QJsonObject& json);
};

FormPlace placeIn(const QWidget& form);
void goTo(QWidget& form, const FormPlace& place); // of a form that was made in the same way

} // namespace recense::ui
