// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/head_count.h"

namespace recense {

Range HeadCount::range(TargetType type) const
{
    if (type != TargetType::Group)
        return {1, 1};
    const int least = minimum.value_or(maximum ? std::min(2, *maximum) : 2);
    if (maximum)
        return {least, std::max(least, *maximum)};
    if (open || !minimum || basis == Basis::AtLeast)
        return {least, std::nullopt};
    return {least, least};
}

} // namespace recense
