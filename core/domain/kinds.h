// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

// The closed lists that the program reasons with. Each is a list of the codebook too; toCode and
// fromCode give its codes. (Open lists, to which a register can add terms, are `Code`s.)
namespace recense {

enum class Population { Solidarity, Migration };
enum class TargetType { Person, Group, Organisation, Vessel };
enum class Basis { Exact, AtLeast, About, Range };
enum class Verification { Withdrawn, Disputed, Lead, SingleSource, TwoSources, PrimaryDocument, Confirmed };
enum class Confidentiality { Public, Network, Restricted };
enum class Review { Draft, Confirmed, Excluded };
enum class Consent { Unknown, NotNeeded, Given, Refused };
enum class Match { Same, NotSame, Unsure };
enum class Answer { NotStated, Yes, No };

// The codes of an enumeration, at the position of each value.
template <typename E> struct Codes;

template <> struct Codes<Population> { static constexpr std::array<const char*, 2> list{"solidarity", "migration"}; };
template <> struct Codes<TargetType>
{
    static constexpr std::array<const char*, 4> list{"person", "group", "organisation", "vessel"};
};
template <> struct Codes<Basis> { static constexpr std::array<const char*, 4> list{"exact", "at_least", "about", "range"}; };
template <> struct Codes<Verification>
{
    static constexpr std::array<const char*, 7> list{"withdrawn",   "disputed",         "lead",     "single_source",
                                                     "two_sources", "primary_document", "confirmed"};
};
template <> struct Codes<Confidentiality>
{
    static constexpr std::array<const char*, 3> list{"public", "network", "restricted"};
};
template <> struct Codes<Review> { static constexpr std::array<const char*, 3> list{"draft", "confirmed", "excluded"}; };
template <> struct Codes<Consent>
{
    static constexpr std::array<const char*, 4> list{"unknown", "not_needed", "given", "refused"};
};
template <> struct Codes<Match> { static constexpr std::array<const char*, 3> list{"same", "not_same", "unsure"}; };
template <> struct Codes<Answer> { static constexpr std::array<const char*, 3> list{"not_stated", "yes", "no"}; };

template <typename E> QLatin1String toCode(E value)
{
    return QLatin1String(Codes<E>::list[static_cast<size_t>(value)]);
}

template <typename E> std::optional<E> fromCode(QStringView code)
{
    for (size_t i = 0; i < Codes<E>::list.size(); ++i) {
        if (code == QLatin1String(Codes<E>::list[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

inline bool isPeople(TargetType type) { return type == TargetType::Person || type == TargetType::Group; }

} // namespace recense
