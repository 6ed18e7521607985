// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace recense::report {

// Wraps what a page's content draws outside of marked content as artifacts (ISO 32000-1, 14.8.2.2): text
// objects and painted paths one by one, so that marks, text objects and graphics states stay nested.
class ArtifactFilter : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void flush();
    void begin();
    void end();

    std::string m_operands; // of the operator to come
    int m_marked = 0;       // depth of marked content
    bool m_open = false;    // an artifact of ours
};

} // namespace recense::report
