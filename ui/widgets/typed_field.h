// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recense::ui {

// A field that takes typed text and gives a value. What it cannot read it keeps on the screen, says so, and
// gives out here, so that nothing typed is dropped by saving.
class TypedField
{
public:
    virtual ~TypedField() = default;

    // The text that is no value of the field; empty where all was understood.
    virtual QString unread() const = 0;
    virtual void focusField() = 0;
    virtual QString fieldTitle() const = 0;
};

} // namespace recense::ui
