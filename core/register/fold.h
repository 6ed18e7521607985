// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recense {

// A text as it is compared when finding and sorting: without case, accents and the strokes and
// ligatures that Unicode does not take apart (ł, ø, æ). Independent of the locale. Characters of
// private use become blanks: the search index uses them itself (search_terms.h).
QString fold(QStringView text);

// The words of a folded text as the search index knows them: runs of letters and digits.
QStringList wordsOf(QStringView folded);

// A court's or an authority's file number as it is compared: its letters and digits, folded.
QString fileNumberKey(QStringView file);

} // namespace recense
