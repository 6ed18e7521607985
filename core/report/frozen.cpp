// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/frozen.h"

#include "core/report/document_fields.h"
#include "core/report/wording.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace recense::report {

namespace {

constexpr int kFrozenVersion = 1;

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

// Positions in a report's own lists, for positions in the facts.
class Numbering
{
public:
    explicit Numbering(const Facts& facts) : m_facts(facts) {}

    count::Figure numbered(count::Figure figure, Frozen& frozen)
    {
        for (count::Member& member : figure.members) {
            const Facts::IncidentRow& row = m_facts.incidents[member.incident];
            const auto [incident, isNew] = place(m_incidents, member.incident, frozen.cases.size());
            if (isNew)
                frozen.cases.push_back({row.id, row.reference, row.confidentiality == Confidentiality::Public});
            if (member.target != Facts::kNone) {
                const auto [target, isNewTarget] = place(m_targets, member.target, frozen.targets.size());
                if (isNewTarget)
                    frozen.targets.push_back(m_facts.targets[member.target].id);
                member.target = target;
            }
            member.incident = incident;
        }
        return figure;
    }

private:
    static std::pair<Facts::Index, bool> place(QHash<Facts::Index, Facts::Index>& places, Facts::Index of, size_t next)
    {
        const auto known = places.constFind(of);
        if (known != places.constEnd())
            return {*known, false};
        const auto given = static_cast<Facts::Index>(next);
        places.insert(of, given);
        return {given, true};
    }

    const Facts& m_facts;
    QHash<Facts::Index, Facts::Index> m_incidents, m_targets;
};

} // namespace

// The fields of what a report is made of, in the order in which they are kept.
static void fields(Fields& each, Line& line)
{
    each(line.section, line.dimension, line.category, line.unit, line.value, line.measured, line.incidents,
         line.otherwise, line.note, line.figure);
}
static void fields(Fields& each, Frozen::Case& one)
{
    QString reference = one.reference.text();
    each(one.id, reference, one.isPublic);
    if (each.isReading())
        one.reference = Reference::parse(reference).value_or(Reference());
}
static void fields(Fields& each, count::Member& member)
{
    each(member.incident, member.target, member.amount, member.clause, member.possible, member.when);
}
static void fields(Fields& each, count::Figure& figure)
{
    each(figure.section, figure.dimension, figure.category, figure.unit, figure.value, figure.measured,
         figure.incidents, figure.overlapping, figure.otherwise, figure.members);
}
static void fields(Fields& each, CountryCode& country)
{
    QString code = country.text();
    each(code);
    if (each.isReading())
        country = CountryCode::parse(code).value_or(CountryCode());
}
static void fields(Fields& each, count::Question& question)
{
    QByteArray rule = QJsonDocument(question.rule.toJson()).toJson(QJsonDocument::Compact);
    each(question.year, question.asAt, rule);
    if (!each.isReading())
        return;
    const auto read = count::Rule::fromJson(rule);
    if (!read)
        throw Error(ErrorCode::Damaged, QStringLiteral("frozen_report"));
    question.rule = *read;
}
static void fields(Fields& each, ReportRequest& request)
{
    each(request.question, request.languages, request.poolBelow);
}
static void fields(Fields& each, RegisterMark& mark)
{
    each(mark.identity, mark.site, mark.sample, mark.historyHead);
}
static void fields(Fields& each, Outputs& outputs)
{
    each(outputs.year, outputs.asAt, outputs.languages, outputs.documents, outputs.csv, outputs.crosstab,
         outputs.manifest, outputs.json);
}
static void figureFields(Fields& each, Frozen& frozen)
{
    each(frozen.request, frozen.mark, frozen.reach, frozen.countries, frozen.lines, frozen.cases, frozen.targets,
         frozen.figures, frozen.labels);
}
static void fileFields(Fields& each, Frozen& frozen) { each(frozen.outputs, frozen.hashes); }

// The content is the version, the figures and the files, these two each packed by itself: who compares need not unpack
// the files, which are by far the most of it.
using Part = void (*)(Fields&, Frozen&);

static QByteArray packed(Frozen& frozen, Part part)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    Fields each(stream, Fields::Way::Write);
    part(each, frozen);
    return qCompress(bytes);
}

static void unpack(const QByteArray& bytes, Frozen& frozen, Part part)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    Fields each(stream, Fields::Way::Read);
    part(each, frozen);
}

const count::Figure* Frozen::find(count::Section section, count::Dimension dimension, const QString& category) const
{
    for (const count::Figure& figure : figures) {
        if (figure.section == section && figure.dimension == dimension && figure.category == category)
            return &figure;
    }
    return nullptr;
}

QString Frozen::label(const count::Figure& figure, const QString& language) const
{
    const QStringList& known = labels.contains(language) ? labels[language] : labels[QStringLiteral("en")];
    const auto place = &figure - figures.data();
    return place >= 0 && place < known.size() ? known[place] : figure.category;
}

QString endingOf(Format format)
{
    switch (format) {
    case Format::Csv: return QStringLiteral(".csv");
    case Format::Pdf: return QStringLiteral(".pdf");
    case Format::Json: return QStringLiteral(".json");
    case Format::Html: return QStringLiteral(".html");
    case Format::Xlsx: return QStringLiteral(".xlsx");
    case Format::Odt: return QStringLiteral(".odt");
    case Format::Crosstab: return QStringLiteral(".crosstab.csv");
    }
    return {};
}

FrozenReport freeze(Register& in, const ReportRequest& request, const QString& name, const Progress& progress)
{
    const Report report = Report::of(in, request, true, progress);
    Frozen frozen;
    frozen.request = request;
    frozen.mark = report.mark();
    frozen.reach = in.historyReach();
    frozen.countries = report.census().countries;
    frozen.lines = report.lines();
    Numbering numbering(report.facts());
    for (const count::Figure& figure : report.census().figures)
        frozen.figures.push_back(numbering.numbered(figure, frozen));
    for (const QString& language : Texts::languages()) {
        for (const count::Figure& figure : frozen.figures)
            frozen.labels[language] << categoryLabel(figure.dimension, figure.category, report.codebook(), Texts::in(language));
    }
    frozen.outputs = report.outputs(true);
    QBuffer json(&frozen.outputs.json);
    json.open(QIODevice::WriteOnly);
    report.writeJson(json);
    for (const Format format : kFormats) {
        if (progress && !progress(0, 0))
            throw Error(ErrorCode::Cancelled);
        frozen.hashes.insert(endingOf(format), hashOf(bytesOf(frozen.outputs, format)));
    }

    FrozenReport entry;
    entry.name = name;
    entry.year = request.question.year;
    entry.asAt = request.question.asAt;
    entry.program = QStringLiteral(RECENSE_VERSION);
    const bool migrants = count::mainPopulation(request.question.rule.populations) == Population::Migration;
    const Line* total = findLine(frozen.lines, migrants ? count::Section::Migration : count::Section::Solidarity,
                                 count::Dimension::Total);
    if (!total || total->note != Note::Hidden)
        entry.people = total ? total->value : Range{};
    QByteArray figures = packed(frozen, figureFields), files = packed(frozen, fileFields);
    QDataStream stream(&entry.content, QIODevice::WriteOnly);
    int version = kFrozenVersion;
    Fields(stream, Fields::Way::Write)(version, figures, files);
    return in.freeze(entry);
}

static Frozen read(const Register& from, const FrozenReport& entry, bool withFiles)
{
    const QByteArray content = from.frozenContent(entry.id);
    QDataStream stream(content);
    Fields each(stream, Fields::Way::Read);
    int version = 0;
    each(version);
    if (version > kFrozenVersion)
        throw Error(ErrorCode::NewerVersion, entry.program);
    QByteArray figures, files;
    each(figures, files);
    Frozen frozen;
    unpack(figures, frozen, figureFields);
    if (withFiles)
        unpack(files, frozen, fileFields);
    frozen.entry = entry;
    return frozen;
}

Frozen frozenReport(const Register& from, const FrozenReport& entry) { return read(from, entry, true); }

Frozen frozenFigures(const Register& from, const FrozenReport& entry) { return read(from, entry, false); }

bool writeAgain(const Frozen& frozen, const QString& path)
{
    writeOutputs(frozen.outputs, path);
    const auto format = formatOf(path);
    return frozen.hashes.value(endingOf(*format)) == hashOf(bytesOf(frozen.outputs, *format));
}

} // namespace recense::report
