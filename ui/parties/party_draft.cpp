// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/party_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::ui {

namespace {

constexpr auto kParty = QLatin1String("party");
constexpr auto kId = QLatin1String("id");
constexpr auto kKey = QLatin1String("key");
constexpr auto kType = QLatin1String("type");
constexpr auto kName = QLatin1String("name");
constexpr auto kAliases = QLatin1String("aliases");
constexpr auto kNotes = QLatin1String("notes");
constexpr auto kLegalBasis = QLatin1String("legal_basis");
constexpr auto kConsent = QLatin1String("consent");
constexpr auto kReviewBy = QLatin1String("review_by");
constexpr auto kAliasTyped = QLatin1String("alias_typed");
constexpr auto kReviewByTyped = QLatin1String("review_by_typed");

} // namespace

QByteArray toDraft(const TypedParty& typed)
{
    const Party& party = typed.party;
    const Safeguards& safeguards = party.safeguards;
    const QJsonObject fields{{kId, party.id.toString(QUuid::WithoutBraces)},
                             {kKey, party.key},
                             {kType, QString(toCode(party.type))},
                             {kName, party.name},
                             {kAliases, QJsonArray::fromStringList(party.aliases)},
                             {kNotes, party.notes},
                             {kLegalBasis, safeguards.legalBasis},
                             {kConsent, QString(toCode(safeguards.consent))},
                             {kReviewBy, safeguards.reviewBy ? safeguards.reviewBy->text() : QString()},
                             {kAliasTyped, typed.alias},
                             {kReviewByTyped, typed.reviewBy}};
    return QJsonDocument(QJsonObject{{kParty, fields}}).toJson(QJsonDocument::Compact);
}

std::optional<TypedParty> partyFromDraft(const QByteArray& content)
{
    const QJsonValue kept = QJsonDocument::fromJson(content).object().value(kParty);
    if (!kept.isObject())
        return std::nullopt;
    const auto text = [fields = kept.toObject()](QLatin1String key) { return fields.value(key).toString(); };
    Party party;
    party.id = Id(text(kId));
    party.key = text(kKey);
    party.type = fromCode<TargetType>(text(kType)).value_or(TargetType::Person);
    party.name = text(kName);
    for (const QJsonValue& alias : kept[kAliases].toArray())
        party.aliases << alias.toString();
    party.notes = text(kNotes);
    party.safeguards = {text(kLegalBasis), fromCode<Consent>(text(kConsent)).value_or(Consent::Unknown),
                        EdtfDate::parse(text(kReviewBy))};
    return TypedParty{party, text(kAliasTyped), text(kReviewByTyped)};
}

} // namespace recense::ui
