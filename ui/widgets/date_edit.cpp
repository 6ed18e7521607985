// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "ui/text/date_text.h"
#include "ui/widgets/typed_date.h"

#include <QLineEdit>

namespace recense::ui {

DateEdit::DateEdit(const QString& name, QWidget* parent) : UnderstoodEdit(name, parent)
{
    line()->setPlaceholderText(tr("2018, Feb 2018, about 2025"));
    line()->setToolTip(tr("A year, a month or a day, as far as it is known: 2018, Feb 2018, 21/2/2018, "
                          "about March 2025, before 2019, 2018 to 2019"));
}

std::optional<EdtfDate> DateEdit::date() const { return parseTypedDate(line()->text(), locale()); }

void DateEdit::setDate(const std::optional<EdtfDate>& date) { show(date ? date->text() : QString()); }

QString DateEdit::unread() const
{
    const QString text = line()->text().trimmed();
    return text.isEmpty() || date() ? QString() : text;
}

QString DateEdit::understood() const
{
    const auto read = date();
    if (read && dateText(*read) == read->text())
        return read->text();
    if (read)
        return tr("%1 \u00b7 %2", "a date in words, and as EDTF").arg(dateText(*read), read->text());
    return unread().isEmpty() ? QString() : tr("Not a date that can be read. Try 2018, Feb 2018 or 21/2/2018.");
}

} // namespace recense::ui
