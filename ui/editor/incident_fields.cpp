// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/incident_fields.h"

#include "ui/text/date_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct FieldName
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::IncidentFields)
};

constexpr qsizetype kLongestWords = 160;

QString cut(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kLongestWords ? line : line.left(kLongestWords - 1) + QChar(u'…');
}

template <typename Value>
IncidentField field(const QString& name, Value Incident::* member, std::function<QString(const Value&)> words)
{
    return {name, [member](const Incident& a, const Incident& b) { return a.*member == b.*member; },
            [member](Incident& to, const Incident& from) { to.*member = from.*member; },
            [member, words = std::move(words)](const Incident& incident) { return cut(words(incident.*member)); }};
}

IncidentField text(const QString& name, QString Incident::* member)
{
    return field<QString>(name, member, [](const QString& value) { return value; });
}

IncidentField translated(const QString& name, Text Incident::* member)
{
    return field<Text>(name, member, [](const Text& value) { return value.main; });
}

IncidentField date(const QString& name, std::optional<EdtfDate> Incident::* member)
{
    return field<std::optional<EdtfDate>>(name, member, [](const auto& value) { return dateText(value); });
}

template <typename E> IncidentField kind(const QString& name, const char* list, E Incident::* member, const EditorContext& context)
{
    return field<E>(name, member, [&context, list](const E& value) {
        return context.label(QLatin1String(list), *Code::parse(QString(toCode(value))));
    });
}

QString proceedingsText(const std::vector<Proceeding>& proceedings)
{
    size_t steps = 0, outcomes = 0, charges = 0;
    for (const Proceeding& proceeding : proceedings) {
        steps += proceeding.steps.size();
        outcomes += proceeding.outcomes.size();
        charges += proceeding.charges.size();
    }
    return QStringList{FieldName::tr("%n proceeding(s)", nullptr, int(proceedings.size())),
                       FieldName::tr("%n charge(s)", nullptr, int(charges)),
                       FieldName::tr("%n step(s)", nullptr, int(steps)),
                       FieldName::tr("%n outcome(s)", nullptr, int(outcomes))}
        .join(QStringLiteral(", "));
}

} // namespace

std::vector<IncidentField> incidentFields(const EditorContext& context)
{
    const auto labels = [&context](const std::vector<Code>& codes) {
        QStringList all;
        for (const Code& code : codes)
            all.append(context.label(QStringLiteral("act"), code));
        return all.join(QStringLiteral(", "));
    };
    return {
        translated(FieldName::tr("Title"), &Incident::title),
        translated(FieldName::tr("Summary"), &Incident::summary),
        field<CountryCode>(FieldName::tr("Country"), &Incident::country,
                           [&context](const CountryCode& country) {
                               return country ? context.codebook().label(country, context.language) : QString();
                           }),
        text(FieldName::tr("Place"), &Incident::place),
        date(FieldName::tr("Start"), &Incident::start),
        date(FieldName::tr("End"), &Incident::end),
        field<std::vector<Code>>(FieldName::tr("Acts"), &Incident::acts, labels),
        field<Code>(FieldName::tr("Setting"), &Incident::setting,
                    [&context](const Code& code) { return context.label(QStringLiteral("setting"), code); }),
        field<std::optional<Coordinates>>(FieldName::tr("Coordinates"), &Incident::coordinates,
                                          [](const std::optional<Coordinates>& at) {
                                              return at ? QStringLiteral("%1, %2").arg(at->latitude).arg(at->longitude)
                                                        : QString();
                                          }),
        field<std::vector<Target>>(FieldName::tr("Who was struck, and what was done to them"), &Incident::targets,
                                   [&context](const std::vector<Target>& targets) {
                                       QStringList all;
                                       for (const Target& target : targets)
                                           all.append(targetLabel(target, context));
                                       return parted(all);
                                   }),
        field<std::vector<Proceeding>>(FieldName::tr("Proceedings"), &Incident::proceedings, proceedingsText),
        field<std::vector<Source>>(FieldName::tr("Sources"), &Incident::sources,
                                   [](const std::vector<Source>& sources) {
                                       return FieldName::tr("%n source(s)", nullptr, int(sources.size()));
                                   }),
        field<std::vector<Claim>>(FieldName::tr("What the sources say"), &Incident::claims,
                                  [](const std::vector<Claim>& claims) {
                                      QStringList all;
                                      for (const Claim& claim : claims)
                                          all.append(claim.value);
                                      return parted(all);
                                  }),
        kind<Verification>(FieldName::tr("Verification"), "verification", &Incident::verification, context),
        kind<Confidentiality>(FieldName::tr("Confidentiality"), "confidentiality", &Incident::confidentiality, context),
        kind<Review>(FieldName::tr("Review"), "review", &Incident::review, context),
        text(FieldName::tr("Why excluded"), &Incident::exclusion),
        field<QStringList>(FieldName::tr("Tags"), &Incident::tags, [](const QStringList& tags) { return tags.join(QStringLiteral(", ")); }),
        text(FieldName::tr("Notes"), &Incident::notes),
    };
}

QStringList changedFields(const Incident& before, const Incident& after, const EditorContext& context)
{
    QStringList names;
    for (const IncidentField& one : incidentFields(context)) {
        if (!one.same(before, after))
            names.append(one.name);
    }
    return names;
}

Incident mergedFields(const Incident& base, const Incident& here, const Incident& elsewhere, const EditorContext& context)
{
    Incident merged = elsewhere; // with its revision and reference
    for (const IncidentField& one : incidentFields(context)) {
        if (!one.same(base, here))
            one.copy(merged, here);
    }
    return merged;
}

} // namespace recense::ui
