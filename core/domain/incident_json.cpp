// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/incident_json.h"

#include "core/domain/kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense {

namespace {

template <typename T> constexpr bool isList = false;
template <typename T> constexpr bool isList<std::vector<T>> = true;
template <typename T> constexpr bool isOptional = false;
template <typename T> constexpr bool isOptional<std::optional<T>> = true;

// The fields of each record, once for both directions.
template <typename A> void visit(const A& a, Text& t)
{
    a("main", t.main);
    a("translations", t.translations);
}
template <typename A> void visit(const A& a, Safeguards& s)
{
    a("legalBasis", s.legalBasis);
    a("consent", s.consent);
    a("reviewBy", s.reviewBy);
}
template <typename A> void visit(const A& a, Trait& t)
{
    a("code", t.code);
    a("people", t.people);
}
template <typename A> void visit(const A& a, NationalityTrait& t)
{
    a("country", t.country);
    a("people", t.people);
}
template <typename A> void visit(const A& a, HeadCount& c)
{
    a("minimum", c.minimum);
    a("maximum", c.maximum);
    a("open", c.open);
    a("basis", c.basis);
}
template <typename A> void visit(const A& a, Measure& m)
{
    a("id", m.id);
    a("kind", m.kind);
    a("date", m.date);
    a("authority", m.authority);
    a("amount", m.amount);
    a("currency", m.currency);
    a("length", m.length);
    a("note", m.note);
}
template <typename A> void visit(const A& a, Target& t)
{
    a("id", t.id);
    a("key", t.key);
    a("type", t.type);
    a("population", t.population);
    a("people", t.people);
    a("roles", t.roles);
    a("gender", t.gender);
    a("ageGroup", t.ageGroup);
    a("residenceStatus", t.residenceStatus);
    a("racialised", t.racialised);
    a("disability", t.disability);
    a("nationality", t.nationality);
    a("party", t.party);
    a("memberOf", t.memberOf);
    a("names", t.names);
    a("safeguards", t.safeguards);
    a("measures", t.measures);
}
template <typename A> void visit(const A& a, Charge& c)
{
    a("id", c.id);
    a("family", c.family);
    a("statute", c.statute);
    a("text", c.text);
    a("replaced", c.replaced);
    a("benefitAlleged", c.benefitAlleged);
    a("exemptionExists", c.exemptionExists);
    a("exemptionPleaded", c.exemptionPleaded);
    a("exemptionAccepted", c.exemptionAccepted);
}
template <typename A> void visit(const A& a, Step& s)
{
    a("id", s.id);
    a("stage", s.stage);
    a("date", s.date);
    a("authority", s.authority);
    a("note", s.note);
}
template <typename A> void visit(const A& a, Outcome& o)
{
    a("id", o.id);
    a("target", o.target);
    a("result", o.result);
    a("people", o.people);
    a("date", o.date);
    a("final", o.final);
    a("instance", o.instance);
    a("sentenceMonths", o.sentenceMonths);
    a("suspended", o.suspended);
    a("fine", o.fine);
    a("currency", o.currency);
}
template <typename A> void visit(const A& a, Proceeding& p)
{
    a("id", p.id);
    a("key", p.key);
    a("track", p.track);
    a("country", p.country);
    a("authority", p.authority);
    a("fileNumber", p.fileNumber);
    a("against", p.against);
    a("statute", p.statute);
    a("charges", p.charges);
    a("steps", p.steps);
    a("outcomes", p.outcomes);
}
template <typename A> void visit(const A& a, Attachment& f)
{
    a("id", f.id);
    a("fileName", f.fileName);
    a("mediaType", f.mediaType);
    a("size", f.size);
    a("sha256", f.sha256);
}
template <typename A> void visit(const A& a, Source& s)
{
    a("id", s.id);
    a("type", s.type);
    a("publisher", s.publisher);
    a("title", s.title);
    a("address", s.address);
    a("archiveAddress", s.archiveAddress);
    a("published", s.published);
    a("accessed", s.accessed);
    a("language", s.language);
    a("scale", s.scale);
    a("reliability", s.reliability);
    a("passage", s.passage);
    a("supports", s.supports);
    a("attachments", s.attachments);
}
template <typename A> void visit(const A& a, Claim& c)
{
    a("id", c.id);
    a("source", c.source);
    a("subject", c.subject);
    a("field", c.field);
    a("value", c.value);
}
template <typename A> void visit(const A& a, Coordinates& c)
{
    a("latitude", c.latitude);
    a("longitude", c.longitude);
    a("precision", c.precision);
}
template <typename A> void visit(const A& a, Incident& i)
{
    a("id", i.id);
    a("reference", i.reference);
    a("title", i.title);
    a("summary", i.summary);
    a("start", i.start);
    a("end", i.end);
    a("country", i.country);
    a("place", i.place);
    a("setting", i.setting);
    a("coordinates", i.coordinates);
    a("acts", i.acts);
    a("verification", i.verification);
    a("confidentiality", i.confidentiality);
    a("review", i.review);
    a("exclusion", i.exclusion);
    a("tags", i.tags);
    a("notes", i.notes);
    a("targets", i.targets);
    a("proceedings", i.proceedings);
    a("sources", i.sources);
    a("claims", i.claims);
    a("revision", i.revision);
}

QJsonValue write(const QString& v) { return v; }
QJsonValue write(const QByteArray& v) { return QString::fromLatin1(v.toHex()); }
QJsonValue write(const Id& v) { return v.toString(QUuid::WithoutBraces); }
QJsonValue write(const Code& v) { return v.text(); }
QJsonValue write(const CountryCode& v) { return v.text(); }
QJsonValue write(const EdtfDate& v) { return v.text(); }
QJsonValue write(const Reference& v) { return v.text(); }
QJsonValue write(const QStringList& v) { return QJsonArray::fromStringList(v); }
QJsonValue write(const QMap<QString, QString>& v)
{
    QJsonObject object;
    for (auto it = v.begin(); it != v.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}
template <typename T> QJsonValue write(const T& v)
{
    if constexpr (isOptional<T>) {
        return v ? write(*v) : QJsonValue();
    } else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto& item : v)
            array.append(write(item));
        return array;
    } else if constexpr (std::is_enum_v<T>) {
        return QString(toCode(v));
    } else if constexpr (std::is_same_v<T, bool>) {
        return v;
    } else if constexpr (std::is_arithmetic_v<T>) {
        return QJsonValue(v);
    } else {
        QJsonObject object;
        T copy = v; // visit takes the record to change, for reading
        const auto member = [&object](const char* name, auto& field) {
            using Field = std::remove_reference_t<decltype(field)>;
            if (std::is_enum_v<Field> || field != Field{})
                object.insert(QLatin1String(name), write(field));
        };
        visit(member, copy);
        return object;
    }
}

// Each answers whether the value is one of that kind.
template <typename T> bool parsed(T& field, std::optional<T> value)
{
    if (!value)
        return false;
    field = *value;
    return true;
}
bool read(const QJsonValue& v, QString& f)
{
    f = v.toString();
    return v.isString();
}
bool read(const QJsonValue& v, QByteArray& f)
{
    f = QByteArray::fromHex(v.toString().toLatin1());
    return v.isString();
}
bool read(const QJsonValue& v, Id& f)
{
    f = Id::fromString(v.toString());
    return !f.isNull();
}
bool read(const QJsonValue& v, Code& f) { return parsed(f, Code::parse(v.toString())); }
bool read(const QJsonValue& v, CountryCode& f) { return parsed(f, CountryCode::parse(v.toString())); }
bool read(const QJsonValue& v, Reference& f) { return parsed(f, Reference::parse(v.toString())); }
bool read(const QJsonValue& v, QStringList& f)
{
    for (const QJsonValue item : v.toArray())
        f.append(item.toString());
    return v.isArray();
}
bool read(const QJsonValue& v, QMap<QString, QString>& f)
{
    const QJsonObject object = v.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        f.insert(it.key(), it.value().toString());
    return v.isObject();
}
template <typename T> bool read(const QJsonValue& v, T& f);

template <typename T> bool readOptional(const QJsonValue& v, std::optional<T>& f)
{
    if constexpr (std::is_same_v<T, EdtfDate>) {
        f = EdtfDate::parse(v.toString());
        return f.has_value();
    } else {
        return read(v, f.emplace());
    }
}
template <typename T> bool readList(const QJsonValue& v, std::vector<T>& f)
{
    bool good = v.isArray();
    for (const QJsonValue item : v.toArray())
        good = read(item, f.emplace_back()) && good;
    return good;
}
template <typename T> bool read(const QJsonValue& v, T& f)
{
    if constexpr (isOptional<T>) {
        return readOptional(v, f);
    } else if constexpr (isList<T>) {
        return readList(v, f);
    } else if constexpr (std::is_enum_v<T>) {
        return parsed(f, fromCode<T>(v.toString()));
    } else if constexpr (std::is_same_v<T, bool>) {
        f = v.toBool();
        return v.isBool();
    } else if constexpr (std::is_arithmetic_v<T>) {
        f = static_cast<T>(v.toDouble());
        return v.isDouble();
    } else {
        const QJsonObject object = v.toObject();
        bool good = v.isObject();
        const auto member = [&](const char* name, auto& field) {
            const auto value = object.constFind(QLatin1String(name));
            if (value != object.constEnd())
                good = read(*value, field) && good;
        };
        visit(member, f);
        return good;
    }
}

} // namespace

QByteArray toJson(const Incident& incident)
{
    return QJsonDocument(write(incident).toObject()).toJson(QJsonDocument::Compact);
}

std::optional<Incident> incidentFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Incident incident;
    if (!document.isObject() || !read(QJsonValue(document.object()), incident))
        return std::nullopt;
    return incident;
}

} // namespace recense
