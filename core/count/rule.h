// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/kinds.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace recense::count {

enum class InYear {
    Development, // a dated step or outcome falls in the year
    Open,        // a proceeding was open at some time in it
    New,         // its first step falls in it
};

// Which populations a report prints. Solidarity and migration are always counted apart.
enum class Populations { Both, Solidarity, Migration };

// What of a rule's JSON is not as it should be.
struct RuleProblem
{
    enum class Kind { NoObject, UnknownMember, NoText, NoWholeNumber, NoList, NoYesOrNo, NoSuchValue };
    Kind kind = Kind::NoObject;
    QString member; // of which; of NoObject none
    QString value;  // of NoSuchValue: which

    bool operator==(const RuleProblem&) const = default;
};

// How people are counted: a named, versioned, readable object. Written as JSON, and as a sentence
// in the report (core/report/wording.h). The year and the as-at date are the question, not the rule.
struct Rule
{
    QString name = QStringLiteral("default");
    int version = 1;
    Populations populations = Populations::Both;
    std::vector<CountryCode> geography; // empty: members of the European Union on 31 December of the year
    std::vector<Code> tracks;           // which tracks make a person count
    InYear inYear = InYear::Development;
    Verification lowest = Verification::SingleSource; // the lowest level that counts
    bool drafts = false;                              // count drafts as well as confirmed cases

    static Rule standard(); // the default: criminal and administrative tracks, by development
    // Of the presets `development`, `open` and `new`: the standard rule with that clause.
    static std::optional<Rule> preset(QStringView name);
    static const QStringList& presets(); // default, open, new: the standard rule by each of its clauses
    // A rule from a JSON file, in which what is left out is as in the standard rule; nothing where it is none, and
    // `problem` then says why.
    static std::optional<Rule> fromJson(const QByteArray& json, RuleProblem* problem = nullptr);
    QJsonObject toJson() const;
    QByteArray toFile() const; // as one reads and edits it
    // Whether they count alike, whatever they are called.
    bool countsAs(const Rule& other) const;

    bool operator==(const Rule&) const = default;
};

// A geography as people write it: ISO codes separated by commas; `EU` stands for the members of the European Union
// on 31 December of the year. The standard geography, which is the EU alone, is empty. Nothing where a part is no
// country; `problem` is then that part.
std::optional<std::vector<CountryCode>> geographyFromText(const QString& text, int year, const Codebook& codebook,
                                                          QString* problem = nullptr);

// A rule put to a year.
struct Question
{
    Rule rule = Rule::standard();
    int year = 0;
    Day asAt = 0; // steps and outcomes after it do not exist

    explicit Question(int year, Rule rule = Rule::standard()); // as at 31 December of the year
    Span span() const { return spanOfYear(year); }
    // The countries that count in this year.
    std::vector<CountryCode> countries(const Codebook& codebook) const;
};

} // namespace recense::count

namespace recense {
template <> struct Codes<count::InYear> { static constexpr std::array<const char*, 3> list{"development", "open", "new"}; };
template <> struct Codes<count::Populations>
{
    static constexpr std::array<const char*, 3> list{"both", "solidarity", "migration"};
};
} // namespace recense
