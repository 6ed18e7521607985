// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/code.h"
#include "core/domain/day.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace recense {

// A term of a list. Labels and definitions by ISO 639-1 language; English is always there.
struct Term
{
    QString list;
    Code code;
    int order = 0;
    Code parent;
    QString category; // column `class`, for example `cleared` of a result
    QMap<QString, QString> labels;
    QMap<QString, QString> definitions;
    QString huridocs; // the term of the HURIDOCS formats that it corresponds to
    bool retired = false;

    bool operator==(const Term&) const = default;
};

struct Country
{
    CountryCode code;
    QMap<QString, QString> labels;
    std::optional<Day> euSince, euUntil; // member of the European Union, from and until, both included
};

// The lists of terms and the countries, with their labels in each language. A value: the built-in
// one comes from resources/codebook; a register adds, retires and translates terms in its own copy.
class Codebook
{
public:
    // The lists as the program brings them. Made once, shared, never changed. Thread-safe.
    static const Codebook& builtIn();

    // Terms of a list in its order; of an unknown list none.
    const std::vector<Term>& terms(const QString& list) const;
    const Term* find(const QString& list, const Code& code) const;
    bool contains(const QString& list, const Code& code) const { return find(list, code) != nullptr; }
    // The label, in English where the language has none, or the code where it is unknown.
    QString label(const QString& list, const Code& code, const QString& language) const;

    // All of ISO 3166-1 and XK, by code.
    const std::vector<Country>& countries() const { return m_countries; }
    const Country* find(const CountryCode& code) const;
    QString label(const CountryCode& code, const QString& language) const;
    // The members of the European Union on that day, by code.
    std::vector<CountryCode> euMembers(Day day) const;

    // The same with typographic apostrophes in labels and definitions, as documents are set. Data keep the plain ones.
    Codebook inPrint() const;

    // Adds a term at the end of its list, or replaces the one of that code.
    void put(const Term& term);

private:
    QHash<QString, std::vector<Term>> m_lists;
    QHash<QString, QHash<Code, size_t>> m_positions; // of a term in its list
    std::vector<Country> m_countries;
};

} // namespace recense
