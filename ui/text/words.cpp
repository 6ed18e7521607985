// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace recense::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Words)
};

} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString rangeText(const Range& range)
{
    return range.isExact() ? number(range.minimum) : QStringLiteral("≥ %1").arg(number(range.minimum));
}

QString countText(const Range& people)
{
    if (!people.maximum || people.isExact())
        return peopleText(people);
    return Words::tr("%1 to %Ln person(s)", "33 to 35 people", *people.maximum).arg(number(people.minimum));
}

QString unitText(const Range& range, count::Unit unit)
{
    const int n = range.minimum;
    const bool exact = range.isExact();
    switch (unit) {
    case count::Unit::Organisations:
        return exact ? Words::tr("%Ln organisation(s)", nullptr, n)
                     : Words::tr("at least %Ln organisation(s)", nullptr, n);
    case count::Unit::Vessels:
        return exact ? Words::tr("%Ln vessel(s)", nullptr, n) : Words::tr("at least %Ln vessel(s)", nullptr, n);
    case count::Unit::Incidents:
        return exact ? casesText(n) : Words::tr("at least %Ln case(s)", nullptr, n);
    default:
        return exact ? Words::tr("%Ln person(s)", nullptr, n) : Words::tr("at least %Ln person(s)", nullptr, n);
    }
}

QString peopleText(const Range& range)
{
    return unitText(range, count::Unit::People);
}

QString parted(const QStringList& parts)
{
    return parts.join(Words::tr("; ", "between the parts of a sentence"));
}

QString casesText(qint64 cases)
{
    return Words::tr("%Ln case(s)", nullptr, static_cast<int>(cases));
}

QString labelled(const QString& label, const QString& value)
{
    return Words::tr("%1: %2", "label: value").arg(label, value);
}

QString statusText(const QString& status)
{
    if (status == QLatin1String("pending"))
        return Words::tr("Pending");
    if (status == QLatin1String("convicted"))
        return Words::tr("Convicted");
    if (status == QLatin1String("cleared"))
        return Words::tr("Cleared");
    if (status == QLatin1String("other"))
        return Words::tr("Ended otherwise");
    return Words::tr("No proceeding");
}

QString attentionText(const QString& code)
{
    if (code == QLatin1String("no_source"))
        return Words::tr("No source");
    if (code == QLatin1String("one_source"))
        return Words::tr("One source only");
    if (code == QLatin1String("no_news"))
        return Words::tr("Open, no news for a year");
    if (code == QLatin1String("disputed_count"))
        return Words::tr("Sources differ on numbers");
    if (code == QLatin1String("doubtful_date"))
        return Words::tr("Doubtful date");
    return code == QLatin1String("draft") ? Words::tr("Draft") : code;
}

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::Year: return Words::tr("Year");
    case Facet::Country: return Words::tr("Country");
    case Facet::Population: return Words::tr("Population");
    case Facet::Act: return Words::tr("Act");
    case Facet::Status: return Words::tr("Status today");
    case Facet::Verification: return Words::tr("Verification");
    case Facet::Review: return Words::tr("Review");
    case Facet::Attention: return Words::tr("Needs attention");
    case Facet::Tag: return Words::tr("Tags");
    }
    return {};
}

QString columnName(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Reference: return Words::tr("Reference");
    case CaseColumn::Title: return Words::tr("Title");
    case CaseColumn::Country: return Words::tr("Country");
    case CaseColumn::Place: return Words::tr("Place");
    case CaseColumn::Start: return Words::tr("Start");
    case CaseColumn::People: return Words::tr("People");
    case CaseColumn::Proceedings: return Words::tr("Proceedings");
    case CaseColumn::Status: return Words::tr("Status today");
    case CaseColumn::LastChange: return Words::tr("Last change");
    }
    return {};
}

QString inYearName(count::InYear rule)
{
    switch (rule) {
    case count::InYear::Development: return Words::tr("A development in the year");
    case count::InYear::Open: return Words::tr("Open at some time in the year");
    case count::InYear::New: return Words::tr("New in the year");
    }
    return {};
}

QString clauseText(count::Clause clause)
{
    using count::Clause;
    switch (clause) {
    case Clause::StepInYear: return Words::tr("a step in the year");
    case Clause::OutcomeInYear: return Words::tr("an outcome in the year");
    case Clause::BeginningInYear: return Words::tr("the beginning in the year");
    case Clause::OpenInYear: return Words::tr("open in the year");
    case Clause::MeasureInYear: return Words::tr("a measure in the year");
    default: return {};
    }
}

QString failedClauseText(count::Clause clause, int year)
{
    using count::Clause;
    const QString y = QString::number(year);
    switch (clause) {
    case Clause::Population: return Words::tr("Nobody of this population is recorded in it");
    case Clause::Unit: return Words::tr("It has no people, only organisations or vessels");
    case Clause::Geography: return Words::tr("The country that prosecutes is not among those that count");
    case Clause::Tracks: return Words::tr("No proceeding of a kind that counts");
    case Clause::AsAt: return Words::tr("No proceeding had begun by the closing date of the report");
    case Clause::InYear: return Words::tr("Nothing that the rule asks for falls in %1").arg(y);
    case Clause::Verification: return Words::tr("Not verified well enough");
    case Clause::Review: return Words::tr("Not confirmed in review");
    case Clause::InsideGroup: return Words::tr("Its people are inside a group that counts already");
    case Clause::OnceAYear: return Words::tr("Its people are counted in another case; each counts once a year");
    default: return {};
    }
}

QString sectionName(count::Section section)
{
    using count::Section;
    switch (section) {
    case Section::Solidarity: return Words::tr("People who helped");
    case Section::Migration: return Words::tr("Migrants");
    case Section::Organisations: return Words::tr("Organisations");
    case Section::Vessels: return Words::tr("Vessels");
    case Section::NonJudicial: return Words::tr("Harassment without proceedings");
    case Section::Balance: return Words::tr("Balance of the year");
    case Section::Length: return Words::tr("Length of proceedings");
    }
    return {};
}

QString dimensionName(count::Dimension dimension)
{
    using count::Dimension;
    switch (dimension) {
    case Dimension::Total: return Words::tr("Total");
    case Dimension::Country: return Words::tr("By country");
    case Dimension::PrimaryAct: return Words::tr("By main act");
    case Dimension::Setting: return Words::tr("By setting");
    case Dimension::NewOrOngoing: return Words::tr("New or ongoing");
    case Dimension::StatusAtEnd: return Words::tr("Status at the end");
    case Dimension::ResultInYear: return Words::tr("Results in the year");
    case Dimension::Charge: return Words::tr("By charge");
    case Dimension::Act: return Words::tr("By any act");
    case Dimension::Role: return Words::tr("By role");
    case Dimension::Track: return Words::tr("By track");
    case Dimension::Gender: return Words::tr("By gender");
    case Dimension::AgeGroup: return Words::tr("By age group");
    case Dimension::ResidenceStatus: return Words::tr("By residence status");
    case Dimension::Verification: return Words::tr("By verification");
    case Dimension::InYearRule: return Words::tr("The three rules side by side");
    case Dimension::Measure: return Words::tr("By measure");
    case Dimension::Incidents: return Words::tr("Cases");
    case Dimension::People: return Words::tr("People");
    case Dimension::Organisations: return Words::tr("Organisations");
    case Dimension::OpenAtStart: return Words::tr("Open at the start");
    case Dimension::New: return Words::tr("New");
    case Dimension::Reopened: return Words::tr("Reopened");
    case Dimension::Closed: return Words::tr("Closed");
    case Dimension::OpenAtEnd: return Words::tr("Open at the end");
    case Dimension::MeanYears: return Words::tr("Mean length in years");
    case Dimension::MedianYears: return Words::tr("Median length in years");
    case Dimension::ShareOverOneYear: return Words::tr("Share over one year");
    case Dimension::NewByCountry: return Words::tr("New, by country");
    case Dimension::OngoingByCountry: return Words::tr("Ongoing, by country");
    case Dimension::ClosedAs: return Words::tr("Closed, by how they ended");
    case Dimension::LengthBand: return Words::tr("Length of proceedings");
    }
    return {};
}

} // namespace recense::ui
