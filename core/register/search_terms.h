// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"

#include <QStringList>

#include <vector>

namespace recense {

// Codes in the search index. Not the labels are indexed but one term for each code, which no text can
// contain (characters of private use); a searched word that occurs in a label stands for the codes of
// that label as well. So labels are found in every language, also those that a register changes later.
QString searchTerm(QLatin1String list, QStringView code);
QString searchTerm(const CountryCode& country);
inline QString termExpression(const QString& term) { return u'"' + term + u'"'; } // of FTS5, that finds it

// The labels of a codebook, folded (fold.h), in all their languages.
class LabelIndex
{
public:
    explicit LabelIndex(const Codebook& codebook);
    // The terms of the codes in one of whose labels these words stand together; the last one as a
    // prefix, where `prefix`. Sorted, without repetitions.
    QStringList termsFor(const QStringList& words, bool prefix) const;

private:
    struct Label
    {
        QStringList words;
        QString term;
    };
    void add(const QMap<QString, QString>& labels, const QString& term);
    std::vector<Label> m_labels;
    std::vector<std::pair<QString, size_t>> m_words; // each word of each label, sorted, with the label's position
};

} // namespace recense
