// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/artifacts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace recense::report {
namespace {

template <size_t N> bool isOneOf(const std::string& word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// What begins a text object, a path or an inline image, and what ends it.
constexpr std::array<std::string_view, 4> beginners{"BT", "m", "re", "BI"};
constexpr std::array<std::string_view, 12> enders{"ET", "S", "s",  "f",  "F", "f*",
                                                  "B",  "b", "B*", "b*", "n", "EI"};
constexpr std::array<std::string_view, 2> wholes{"Do", "sh"};

} // namespace

void ArtifactFilter::flush()
{
    write(m_operands);
    m_operands.clear();
}

void ArtifactFilter::begin()
{
    if (m_open || m_marked > 0)
        return;
    write("/Artifact BMC\n");
    m_open = true;
}

void ArtifactFilter::end()
{
    if (m_open)
        write("\nEMC");
    m_open = false;
}

void ArtifactFilter::handleToken(const QPDFTokenizer::Token& token)
{
    if (token.getType() != QPDFTokenizer::tt_word) {
        m_operands += token.getRawValue();
        return;
    }
    const std::string word = token.getValue();
    const bool whole = isOneOf(word, wholes);
    if (word == "BDC" || word == "BMC")
        ++m_marked;
    else if (word == "EMC")
        --m_marked;
    else if (whole || isOneOf(word, beginners))
        begin();
    flush();
    writeToken(token);
    if (whole || isOneOf(word, enders))
        end();
}

void ArtifactFilter::handleEOF()
{
    flush();
    end();
}

} // namespace recense::report
