// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/party_text.h"

#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::PartyText)
};

const QString kList = QStringLiteral(", ");

} // namespace

QString partyTitle(const Party& party) { return party.name.isEmpty() ? party.key : party.name; }

QString partyLine(const Party& party)
{
    const QString title = partyTitle(party);
    return party.aliases.isEmpty() ? title : Words::tr("%1 (%2)", "name (other names)").arg(title, party.aliases.join(kList));
}

QString typeText(TargetType type, const Codebook& codebook)
{
    return codebook.label(QStringLiteral("target_type"), *Code::parse(QString(toCode(type))), currentLanguage());
}

QString targetText(const Target& target, const Codebook& codebook)
{
    QStringList parts{typeText(target.type, codebook)};
    if (target.type == TargetType::Group)
        parts << peopleText(target.people.range(target.type));
    parts << target.names;
    for (const Trait& role : target.roles)
        parts << codebook.label(QStringLiteral("role"), role.code, currentLanguage());
    return parts.join(kList);
}

QString reasonText(const parties::Reason& reason, const Codebook& codebook)
{
    using parties::Evidence;
    const QStringList& values = reason.values;
    const auto value = [&](qsizetype at) { return values.value(at); };
    switch (reason.evidence) {
    case Evidence::SameKey: return Words::tr("Both have the code “%1”.").arg(value(0));
    case Evidence::SameName:
        return value(0) == value(1) ? Words::tr("Both are called “%1”.").arg(value(0))
                                    : Words::tr("“%1” and “%2” are the same name.").arg(value(0), value(1));
    case Evidence::OtherOrder:
        return Words::tr("“%1” and “%2” are the same words in another order.").arg(value(0), value(1));
    case Evidence::OtherScript:
        return Words::tr("“%1” and “%2” may be one name in two scripts.").arg(value(0), value(1));
    case Evidence::OtherSpelling:
        return Words::tr("“%1” and “%2” may be one name in two spellings.").arg(value(0), value(1));
    case Evidence::PartOfName:
        return Words::tr("All of one name is in the other: “%1”, “%2”.").arg(value(0), value(1));
    case Evidence::Initials:
        return Words::tr("One name may be the initials of the other: “%1”, “%2”.").arg(value(0), value(1));
    case Evidence::SamePlaceAndTime: {
        const auto country = CountryCode::parse(value(1));
        const QString label = country ? codebook.label(*country, currentLanguage()) : value(1);
        return value(0).isEmpty()
            ? Words::tr("In the same country at the same time: %1 (%2, %3).").arg(label, value(2), value(3))
            : Words::tr("In the same place at the same time: %1, %2 (%3, %4).").arg(value(0), label, value(2), value(3));
    }
    case Evidence::SameProceeding:
        return Words::tr("A proceeding against each has the file number %1 (%2, %3).").arg(value(0), value(1), value(2));
    case Evidence::SameIncident:
        return Words::tr("Against it: both are in %1, beside each other.").arg(value(0));
    }
    return {};
}

QString likelihoodText(double score)
{
    if (score >= 0.93)
        return Words::tr("Very likely");
    return score >= 0.82 ? Words::tr("Likely") : Words::tr("Possible");
}

QString matchText(Match match)
{
    switch (match) {
    case Match::Same: return Words::tr("Same");
    case Match::NotSame: return Words::tr("Not the same");
    case Match::Unsure: return Words::tr("Unsure");
    }
    return {};
}

} // namespace recense::ui
