// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace recense {

// A set of row numbers (case_row.key) below a limit, as bits. Those of two sets that are laid over each other
// have the same limit.
class KeySet
{
public:
    explicit KeySet(size_t limit = 0) : m_limit(limit), m_words((limit + 63) / 64) {}

    void insert(size_t key)
    {
        if (key < m_limit)
            m_words[key / 64] |= std::uint64_t{1} << (key % 64);
    }
    bool contains(size_t key) const { return key < m_limit && (m_words[key / 64] >> (key % 64) & 1) != 0; }

    size_t count() const
    {
        size_t count = 0;
        for (const std::uint64_t word : m_words)
            count += static_cast<size_t>(std::popcount(word));
        return count;
    }

    KeySet& operator&=(const KeySet& other) { return lay(other, [](auto& a, auto b) { a &= b; }); }
    KeySet& operator|=(const KeySet& other) { return lay(other, [](auto& a, auto b) { a |= b; }); }
    KeySet& operator-=(const KeySet& other) { return lay(other, [](auto& a, auto b) { a &= ~b; }); }

    // In ascending order.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<size_t>(std::countr_zero(word)));
        }
    }

private:
    template <typename Join> KeySet& lay(const KeySet& other, Join join)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            join(m_words[i], other.m_words[i]);
        return *this;
    }

    size_t m_limit;
    std::vector<std::uint64_t> m_words;
};

} // namespace recense
