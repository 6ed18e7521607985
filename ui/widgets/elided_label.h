// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/heading.h"

namespace recense::ui {

// A heading in one line that takes the room it is given; what does not fit ends in "…". Whoever sets the text gives it a
// tool tip that has it whole.
class ElidedLabel : public Heading
{
public:
    explicit ElidedLabel(int level, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace recense::ui
