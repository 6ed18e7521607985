// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf_date.h"
#include "ui/widgets/understood_edit.h"

namespace recense::ui {

// A date in one line, typed as in typed_date.h. Beneath stands what it understood, in words and as EDTF.
// A date that was loaded and not touched is given back as it was.
class DateEdit : public UnderstoodEdit
{
    Q_OBJECT
public:
    explicit DateEdit(const QString& name, QWidget* parent = nullptr);

    std::optional<EdtfDate> date() const;
    void setDate(const std::optional<EdtfDate>& date);
    QString unread() const override;

protected:
    QString understood() const override;
};

} // namespace recense::ui
