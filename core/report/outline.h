// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace recense::report {

// The depth of headings, from 1, without the steps that a document's own levels may skip: a heading of level
// 3 right below one of level 1 is at depth 2, and so are those of level 3 after it. Takes the levels in
// order.
class Outline
{
public:
    int depthOf(int level)
    {
        while (!m_above.empty() && m_above.back() >= level)
            m_above.pop_back();
        m_above.push_back(level);
        return int(m_above.size());
    }

private:
    std::vector<int> m_above; // levels, ascending
};

} // namespace recense::report
