// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recense::ui {

// Text that stands in a field and is no value of it yet; `place` tells its parts apart, such as the cells of a table.
struct HalfTyped
{
    int place = 0;
    QString text;

    bool operator==(const HalfTyped&) const = default;
};

// A field that takes typed text and gives a value. What it cannot read it keeps on the screen, says so, and
// gives out here, so that nothing typed is dropped by saving.
class TypedField
{
public:
    virtual ~TypedField() = default;

    // The text that is no value of the field; empty where all was understood.
    virtual QString unread() const = 0;
    // The same, and what is just being typed: for a draft, which gives it back to `retype`.
    virtual QList<HalfTyped> halfTyped() const
    {
        const QString text = unread();
        return text.isEmpty() ? QList<HalfTyped>() : QList<HalfTyped>{{0, text}};
    }
    virtual void retype(const HalfTyped& part) = 0;
    virtual void focusField() = 0;
    virtual QString fieldTitle() const = 0;
};

} // namespace recense::ui
