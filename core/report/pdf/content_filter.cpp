// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/content_filter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace recense::report {
namespace {

template <size_t N> bool isOneOf(const std::string& word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// What begins a text object or a path, what ends it, and what stands alone.
constexpr std::array<std::string_view, 3> beginners{"BT", "m", "re"};
constexpr std::array<std::string_view, 11> enders{"ET", "S", "s", "f", "F", "f*", "B", "b", "B*", "b*", "n"};
constexpr std::array<std::string_view, 2> wholes{"Do", "sh"};
constexpr std::array<std::string_view, 4> shows{"Tj", "TJ", "'", "\""};

// The hexadecimal digits of a mark's replacement text; empty where it has none.
std::string replacementText(const std::string& operands)
{
    const size_t key = operands.find("/ActualText");
    const size_t begin = key == std::string::npos ? key : operands.find('<', key);
    const size_t end = begin == std::string::npos ? begin : operands.find('>', begin);
    return end == std::string::npos ? std::string() : operands.substr(begin + 1, end - begin - 1);
}

} // namespace

void ContentFilter::put(const std::string& text)
{
    if (m_replacing)
        m_inside += text;
    else
        write(text);
}

void ContentFilter::beginArtifact()
{
    if (m_artifact || m_marked > 0)
        return;
    write("/Artifact BMC\n");
    m_artifact = true;
}

void ContentFilter::endArtifact()
{
    if (m_artifact)
        write("\nEMC");
    m_artifact = false;
}

void ContentFilter::beginMark()
{
    ++m_marked;
    m_replacement = m_marked > 1 ? replacementText(m_operands) : std::string();
    if (m_replacement.empty()) {
        put(m_operands + "BDC");
    } else {
        m_opening = m_operands + "BDC";
        m_replacing = true;
        m_shows = false;
    }
    m_operands.clear();
}

void ContentFilter::endMark()
{
    --m_marked;
    if (!m_replacing) {
        put(m_operands + "EMC");
    } else {
        m_replacing = false;
        const bool needed = m_shows && !m_needless.contains(m_replacement);
        put(needed ? m_opening + m_inside + m_operands + "EMC" : m_inside + m_operands);
        m_inside.clear();
    }
    m_operands.clear();
}

void ContentFilter::handleToken(const QPDFTokenizer::Token& token)
{
    if (token.getType() != QPDFTokenizer::tt_word) {
        m_operands += token.getRawValue();
        return;
    }
    const std::string word = token.getValue();
    if (word == "BDC") {
        beginMark();
        return;
    }
    if (word == "EMC") {
        endMark();
        return;
    }
    const bool whole = isOneOf(word, wholes);
    if (whole || isOneOf(word, beginners))
        beginArtifact();
    m_shows = m_shows || isOneOf(word, shows);
    put(m_operands + token.getRawValue());
    m_operands.clear();
    if (whole || isOneOf(word, enders))
        endArtifact();
}

void ContentFilter::handleEOF()
{
    put(m_operands);
    m_operands.clear();
    endArtifact();
}

} // namespace recense::report
