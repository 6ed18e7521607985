// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <set>

namespace recense::report {

// Puts a page's content, as Cairo wrote it, in order for those who read the tags:
// - what is drawn outside of marked content becomes an artifact (ISO 32000-1, 14.8.2.2): text objects and
//   painted paths one by one, so that marks, text objects and graphics states stay nested;
// - replacement text inside of a tag is dropped where it replaces nothing, or says no more than the font
//   does (`needless`), since `pdfinfo -struct-text` stops reading a tag at the first of them.
class ContentFilter : public QPDFObjectHandle::TokenFilter
{
public:
    // Replacement texts as they stand in the content: lower-case hexadecimal, with byte-order mark.
    explicit ContentFilter(const std::set<std::string>& needless) : m_needless(needless) {}

    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void put(const std::string& text);
    void beginArtifact();
    void endArtifact();
    void beginMark();
    void endMark();

    const std::set<std::string>& m_needless;
    std::string m_operands;    // of the operator to come
    int m_marked = 0;          // depth of marked content
    bool m_artifact = false;   // one of ours is open
    bool m_replacing = false;  // inside of replacement text, which is kept back until its end:
    bool m_shows = false;      // whether it replaces anything
    std::string m_replacement; // its text
    std::string m_opening;     // its mark
    std::string m_inside;      // what it replaces
};

} // namespace recense::report
