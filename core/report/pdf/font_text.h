// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <set>

namespace recense::report {

// Has the fonts give Arabic letters where Cairo has them give presentation forms (lam-alef as one sign).
// Returns the texts that they now give by themselves, as replacement text has them: lower-case hexadecimal
// UTF-16 with a byte-order mark.
std::set<std::string> giveLettersForPresentationForms(QPDF& pdf);

} // namespace recense::report
