// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/search_terms.h"

#include "core/register/fold.h"

#include <algorithm>
#include <array>

namespace recense {

namespace {

// The lists whose codes are searched by their labels. The position of each is in every index: add at the end.
constexpr std::array kLists{
    "act", "setting", "role", "gender", "age_group", "residence_status", "target_type", "population", "measure",
    "authority", "track", "charge", "stage", "result", "source_type", "racialised", "disability", "scale",
};
constexpr char16_t kCountryMark = 0xe000;
constexpr char16_t kFirstListMark = 0xe001;
constexpr char16_t kUnderscore = 0xe0ff; // an underscore would split the term in two

bool standsAt(const QStringList& label, qsizetype at, const QStringList& words, bool prefix)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool open = prefix && i == words.size() - 1;
        const QString& there = label[at + i];
        if (open ? !there.startsWith(words[i]) : there != words[i])
            return false;
    }
    return true;
}

} // namespace

QString searchTerm(QLatin1String list, QStringView code)
{
    for (size_t i = 0; i < kLists.size(); ++i) {
        if (list == QLatin1String(kLists[i])) {
            QString term(QChar(static_cast<char16_t>(kFirstListMark + i)));
            term += code;
            return term.replace(u'_', QChar(kUnderscore));
        }
    }
    return {};
}

QString searchTerm(const CountryCode& country) { return QChar(kCountryMark) + country.text().toLower(); }

LabelIndex::LabelIndex(const Codebook& codebook)
{
    for (const char* list : kLists) {
        for (const Term& term : codebook.terms(QString::fromLatin1(list)))
            add(term.labels, searchTerm(QLatin1String(list), term.code.text()));
    }
    for (const Country& country : codebook.countries())
        add(country.labels, searchTerm(country.code));
    for (size_t i = 0; i < m_labels.size(); ++i) {
        for (const QString& word : m_labels[i].words)
            m_words.emplace_back(word, i);
    }
    std::sort(m_words.begin(), m_words.end());
}

void LabelIndex::add(const QMap<QString, QString>& labels, const QString& term)
{
    for (const QString& label : labels)
        m_labels.push_back({wordsOf(fold(label)), term});
}

QStringList LabelIndex::termsFor(const QStringList& words, bool prefix) const
{
    if (words.isEmpty())
        return {};
    const bool open = prefix && words.size() == 1;
    const auto isMet = [&](const QString& word) { return open ? word.startsWith(words[0]) : word == words[0]; };
    QStringList terms;
    // Of the words of all labels, those from the first one on.
    for (auto met = std::lower_bound(m_words.begin(), m_words.end(), std::pair(words[0], size_t(0)));
         met != m_words.end() && isMet(met->first); ++met) {
        const Label& label = m_labels[met->second];
        for (qsizetype at = 0; at + words.size() <= label.words.size(); ++at) {
            if (standsAt(label.words, at, words, prefix)) {
                terms += label.term;
                break;
            }
        }
    }
    terms.sort();
    terms.removeDuplicates();
    return terms;
}

} // namespace recense
