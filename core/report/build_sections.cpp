// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_charts.h"
#include "core/report/build_tables.h"
#include "core/report/wording.h"

#include <algorithm>

namespace recense::report {

using count::Dimension;
using count::Section;
using count::Unit;

namespace {

void addTotal(Builder& b, const Line& total)
{
    if (total.note == Note::Hidden) {
        b.body(b.text("total.hidden"));
        return;
    }
    b.body(b.text("total.sentence",
                  {{"people", sentenceCase(totalText(total.value, total.unit, b.texts))},
                   {"cases", countedText({total.incidents, total.incidents}, Unit::Incidents, b.texts)}}));
    if (total.value.minimum > 0 && total.value.maximum && *total.value.maximum > total.value.minimum)
        b.note(b.text("total.range", {{"range", rangeText(total.value, b.texts)}}));
}

bool isAny(const Line* total) { return total && (total->note == Note::Hidden || total->value != Range{0, 0}); }

void sayNone(Builder& b) { b.body(b.text("section.none", {{"year", b.year}})); }

} // namespace

void addPeople(Builder& b, Section section)
{
    const QStringList& leftOut = b.in.plan.tablesLeftOut;
    const auto addTable = [&](Dimension dimension) {
        if (!leftOut.contains(toCode(dimension)))
            addTableOf(b, section, dimension);
    };
    b.heading(1, b.texts.text(QStringLiteral("heading.") + toCode(section), {{"year", b.year}}));
    b.body(b.texts.text(QStringLiteral("about.") + toCode(section)));
    const Line* total = b.find(section, Dimension::Total);
    if (!isAny(total)) {
        sayNone(b);
    } else {
        addTotal(b, *total);
        for (int d = int(Dimension::Country); d < int(Dimension::InYearRule); ++d)
            addTable(Dimension(d));
    }
    // Also where this rule counts nobody: another may.
    addTable(Dimension::InYearRule);
    if (b.population == Population::Solidarity && section == b.main && b.in.census.bothPopulations > 0 &&
        !b.in.request.poolBelow)
        b.note(b.texts.plural(QStringLiteral("both_populations"), b.in.census.bothPopulations));
}

void addThings(Builder& b, Section section)
{
    b.heading(1, b.texts.text(QStringLiteral("heading.") + toCode(section), {{"year", b.year}}));
    b.body(b.texts.text(QStringLiteral("about.") + toCode(section)));
    const Line* total = b.find(section, Dimension::Total);
    if (isAny(total))
        addTotal(b, *total);
    else if (b.table(section, Dimension::Measure).empty())
        sayNone(b);
    else // a measure needs no proceeding
        b.body(b.text("section.measures_alone", {{"year", b.year}}));
    addTableOf(b, section, Dimension::Country);
    addTableOf(b, section, Dimension::Measure);
}

void addNonJudicial(Builder& b)
{
    b.heading(1, b.text("heading.non_judicial", {{"year", b.year}}));
    b.body(b.text("about.non_judicial"));
    addMatrix(b, Section::NonJudicial, {Dimension::Incidents, Dimension::People, Dimension::Organisations});
}

namespace {

// Who was open at the end of the year before in a country that has left is not open at the start of this one.
void addMembership(Builder& b)
{
    const count::Question& question = b.in.census.question;
    if (!question.rule.geography.empty())
        return; // the same countries in every year
    const auto members = [&b](int year) { return b.in.codebook.euMembers(lastDayOf(year)); };
    const std::vector<CountryCode> before = members(question.year - 1), now = members(question.year);
    const auto tell = [&b](const char* key, const std::vector<CountryCode>& those, const std::vector<CountryCode>& others) {
        QStringList countries;
        for (const CountryCode& country : those) {
            if (std::find(others.begin(), others.end(), country) == others.end())
                countries << b.in.codebook.label(country, b.texts.language());
        }
        if (!countries.isEmpty())
            b.body(b.text(key, {{"countries", listText(countries, b.texts)}, {"year", b.year}}));
    };
    tell("balance.members_gone", before, now);
    tell("balance.members_new", now, before);
}

} // namespace

void addBalance(Builder& b)
{
    b.heading(1, b.text("heading.balance", {{"year", b.year}}));
    b.body(b.text("about.balance", {{"first", dayText(firstDayOf(b.in.census.question.year) - 1, b.texts)},
                                    {"last", dayText(b.in.census.question.asAt, b.texts)}}));
    addMembership(b);
    addFlow(b);
    addMatrix(b, Section::Balance, {Dimension::OpenAtStart, Dimension::New, Dimension::Reopened, Dimension::Closed,
                                    Dimension::OpenAtEnd});
}

void addLength(Builder& b)
{
    b.heading(1, b.text("heading.length", {{"year", b.year}}));
    b.body(b.text("about.length", {{"day", dayText(b.in.census.question.asAt, b.texts)}}));
    addLengths(b);
}

} // namespace recense::report
