// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/query_choices.h"

#include "core/register/query.h"
#include "ui/cases/filter_panel.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::QueryWords)
};

QString fieldsText()
{
    QStringList names;
    for (const Facet facet : FilterPanel::facets())
        names += recense::fieldName(facet, currentLanguage());
    return names.join(QStringLiteral(", "));
}

// What is written into the search stands beside what it means.
Choices withKeys(Choices choices)
{
    for (Choice& choice : choices) {
        choice.also += choice.label;
        choice.label = QStringLiteral("%1   %2").arg(choice.label, choice.key);
    }
    return choices;
}

Choices plainChoices(const QStringList& values, QString (*name)(const QString&))
{
    Choices choices;
    for (const QString& value : values) {
        const QString label = name ? name(value) : value;
        choices.push_back({value, label, {}, {value}});
    }
    return choices;
}

} // namespace

Choices fieldChoices()
{
    Choices choices;
    for (const Facet facet : FilterPanel::facets()) {
        const QString name = recense::fieldName(facet, currentLanguage());
        choices.push_back({name,
                           QStringLiteral("%1:   %2").arg(name, facetName(facet)),
                           {},
                           {name, recense::fieldName(facet), facetName(facet)}});
    }
    return choices;
}

Choices valueChoices(Facet facet, const Codebook& codebook, const QString& language, const QStringList& met)
{
    switch (facet) {
    case Facet::Country: return withKeys(countryChoices(codebook, language));
    case Facet::Population: return withKeys(termChoices(codebook, QStringLiteral("population"), language));
    case Facet::Act: return withKeys(termChoices(codebook, QStringLiteral("act"), language));
    case Facet::Verification: return withKeys(termChoices(codebook, QStringLiteral("verification"), language));
    case Facet::Review: return withKeys(termChoices(codebook, QStringLiteral("review"), language));
    case Facet::Status:
        return withKeys(plainChoices({QStringLiteral("pending"), QStringLiteral("convicted"), QStringLiteral("cleared"),
                             QStringLiteral("other"), QStringLiteral("none")},
                            statusText));
    case Facet::Attention:
        return withKeys(plainChoices({QStringLiteral("no_source"), QStringLiteral("one_source"), QStringLiteral("no_news"),
                             QStringLiteral("disputed_count"), QStringLiteral("doubtful_date"), QStringLiteral("draft")},
                            attentionText));
    case Facet::Year:
    case Facet::Tag: break;
    }
    return plainChoices(met, nullptr);
}

QString queryProblemText(const QueryProblem& problem)
{
    if (problem.kind == QueryProblem::Kind::UnknownField)
        return QueryWords::tr("“%1:” is no filter, and was passed over. There are %2.").arg(problem.field, fieldsText());
    const Facet facet = *facetOf(problem.field);
    if (facet == Facet::Tag)
        return QueryWords::tr("No case has the tag “%1”.").arg(problem.value);
    if (facet == Facet::Year)
        return QueryWords::tr("“%1” is no year.").arg(problem.value);
    return QueryWords::tr("“%1” is not known after “%2:”, so no case has it. What is known is suggested as you type.")
        .arg(problem.value, problem.field);
}

} // namespace recense::ui
