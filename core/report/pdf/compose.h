// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/contents_block.h"

#include <memory>

namespace recense::report {

struct Composition
{
    std::vector<Entry> entries;
    std::vector<std::unique_ptr<SetBlock>> blocks;
};

// Title, subtitle, what stands before the first heading, contents, then the rest. Both the document and the
// composition are referred to by the blocks. Text, and the space around it, is `scale` times its usual size.
std::unique_ptr<Composition> compose(const Document& document, double scale = 1);

} // namespace recense::report
