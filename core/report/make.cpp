// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make.h"

#include "core/report/csv.h"
#include "core/report/earlier.h"
#include "core/report/html/html.h"
#include "core/report/manifest.h"
#include "core/report/odt/odt.h"
#include "core/report/pdf/pdf.h"
#include "core/report/type/fonts.h"
#include "core/report/xlsx/xlsx.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <future>
#include <map>

namespace recense::report {

namespace {

constexpr int kYearsOfTrend = 10;

constexpr std::pair<const char*, Format> kEndings[] = {
    {".crosstab.csv", Format::Crosstab}, // before .csv, which it ends in as well
    {".csv", Format::Csv}, {".pdf", Format::Pdf}, {".json", Format::Json}, {".html", Format::Html},
    {".xlsx", Format::Xlsx}, {".odt", Format::Odt}};

// The format of a file's name and the length of the ending that says so.
std::optional<std::pair<Format, qsizetype>> endingOf(const QString& name)
{
    for (const auto& [ending, format] : kEndings) {
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return std::pair(format, QLatin1String(ending).size());
    }
    return std::nullopt;
}

// Whether a format is made of the document, and not of the figures alone.
bool hasDocuments(Format format)
{
    return format != Format::Csv && format != Format::Crosstab && format != Format::Json;
}

void advance(const Progress& progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        throw Error(ErrorCode::Cancelled);
}

std::unique_ptr<QSaveFile> opened(const QString& path)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        throw Error(ErrorCode::CannotWrite, QStringLiteral("%1: %2").arg(path, file->errorString()));
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file;
}

[[noreturn]] void fail(const QSaveFile& file)
{
    // Qt has no error of its own for a full disk.
    const bool full = file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC);
    throw Error(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
                QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

void write(QSaveFile& file, const QByteArray& bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        fail(file);
}

void commit(QSaveFile& file)
{
    if (!file.commit())
        fail(file);
}

} // namespace

std::vector<YearTotal> trendOf(const Facts& facts, const count::Question& question, const Range& thisYear,
                               const Codebook& codebook, const Progress& progress)
{
    // Years do not depend on each other, and counting reads only.
    std::vector<std::future<Range>> totals;
    const int first = std::max(1, question.year - kYearsOfTrend + 1);
    for (int year = first; year < question.year; ++year) {
        totals.push_back(std::async(std::launch::async, [&facts, &question, &codebook, year] {
            return count::totalOf(facts, count::Question(year, question.rule), codebook);
        }));
    }
    std::vector<YearTotal> trend;
    for (size_t i = 0; i < totals.size(); ++i) {
        advance(progress, 2 + static_cast<qint64>(i), 4 + kYearsOfTrend);
        const Range people = totals[i].get();
        if (!trend.empty() || people != Range{0, 0})
            trend.push_back({first + static_cast<int>(i), people});
    }
    if (!trend.empty())
        trend.push_back({question.year, thisYear});
    return trend;
}

std::optional<Format> formatOf(const QString& path)
{
    const auto ending = endingOf(QFileInfo(path).fileName());
    return ending ? std::optional(ending->first) : std::nullopt;
}

QString manifestPath(const QString& path)
{
    const QFileInfo info(path);
    const auto ending = endingOf(info.fileName());
    const QString name = ending ? info.fileName().chopped(ending->second) : info.completeBaseName();
    return info.path() + QLatin1Char('/') + name + QStringLiteral(".manifest.json");
}

Report::Report(Codebook codebook, Facts facts, const ReportRequest& request)
    : m_codebook(std::move(codebook)), m_facts(std::move(facts)), m_request(request),
      m_census(count::count(m_facts, request.question, m_codebook))
{
}

Report::~Report() = default;
Report::Report(Report&&) noexcept = default;
Report& Report::operator=(Report&&) noexcept = default;

Report Report::of(const Register& from, const ReportRequest& request, bool withDocuments, const Progress& progress)
{
    advance(progress, 0, 4 + kYearsOfTrend);
    Facts facts = from.facts();
    advance(progress, 1, 4 + kYearsOfTrend);
    Report report(from.codebook(), std::move(facts), request);
    const RegisterInfo& info = from.info();
    report.m_mark = {info.identity.toString(QUuid::WithoutBraces), info.site, info.sample, from.historyHead()};
    std::vector<Frozen> frozen;
    if (withDocuments || request.poolBelow)
        frozen = frozenAround(from, request.question.year);
    report.m_before = beforeOf(frozen, report.m_census);
    report.m_lines = linesOf(report.m_census, request.poolBelow, report.m_before);
    if (!withDocuments)
        return report;
    report.m_earlier = restated(from, std::move(frozen), report.m_facts, report.m_census, report.m_codebook, progress);
    const Population main = count::mainPopulation(request.question.rule.populations);
    const count::Figure* total = report.m_census.find(
        main == Population::Solidarity ? count::Section::Solidarity : count::Section::Migration, count::Dimension::Total);
    report.m_trend = trendOf(report.m_facts, request.question, total ? total->value : Range{0, 0}, report.m_codebook,
                             progress);
    report.m_coverage = from.coverage();
    report.m_plan = from.reportPlan();
    std::vector<Facts::Index> named = publicMembers(report.m_census, report.m_facts);
    named.resize(std::min(named.size(), kMostNamed));
    for (const Facts::Index incident : named)
        report.m_cases.insert(incident, publicCaseOf(from.incident(report.m_facts.incidents[incident].id)));
    report.m_cases = report.namedCases(report.m_plan, from);
    return report;
}

Report::Cases Report::namedCases(const ReportPlan& plan, const Register& from) const
{
    Cases cases = m_cases;
    for (const Facts::Index incident : toldCases(plan, m_census, m_facts)) {
        if (!cases.contains(incident))
            cases.insert(incident, publicCaseOf(from.incident(m_facts.incidents[incident].id)));
    }
    return cases;
}

Document Report::document(const QString& language, const ReportPlan& plan, const Cases& cases) const
{
    return build({m_request, m_census, m_lines, m_facts, m_codebook.inPrint(), m_trend, cases, m_coverage, plan, m_mark, &m_earlier},
                 language);
}

Document Report::document(const QString& language) const { return document(language, m_plan, m_cases); }

std::vector<Document> Report::documents(const ReportPlan& plan, const Register& from) const
{
    const Cases cases = namedCases(plan, from);
    std::vector<Document> all;
    for (const QString& language : m_request.languages)
        all.push_back(document(language, plan, cases));
    return all;
}

QByteArray Report::csv() const
{
    return csvOf(m_lines, m_request.question.year, m_codebook, Texts::in(m_request.languages.front()));
}

QByteArray Report::crosstab() const
{
    return crosstabOf(m_lines, m_request.question.year, m_codebook, m_request.languages);
}

QByteArray Report::manifest() const
{
    return manifestOf(m_request, m_census.countries, m_mark, csv(), m_codebook);
}

void Report::writeJson(QIODevice& out, const TargetKey& targetKey) const
{
    report::writeJson(out, m_request, m_census, m_lines, m_facts, targetKey, m_codebook);
}

namespace {

// What makes a PDF a thing to check and to compute with. Named by the year alone, so that the file's own name is not
// in its bytes.
std::vector<Attachment> attachmentsOf(const Outputs& outputs)
{
    const Texts& texts = Texts::in(outputs.languages.front());
    const QString name = QStringLiteral("report-%1").arg(outputs.year);
    return {{name + QStringLiteral(".csv"), texts.text(QStringLiteral("attachment.figures")), "text/csv", outputs.csv},
            {name + QStringLiteral(".manifest.json"), texts.text(QStringLiteral("attachment.manifest")),
             "application/json", outputs.manifest}};
}

} // namespace

Outputs Report::outputs(bool withDocuments) const
{
    Outputs outputs{m_request.question.year, m_request.question.asAt, m_request.languages, {}, csv(), crosstab(),
                    manifest(), {}};
    for (const QString& language : withDocuments ? m_request.languages : QStringList())
        outputs.documents.push_back(document(language));
    return outputs;
}

QByteArray bytesOf(const Outputs& outputs, Format format)
{
    // A day of the report, not of its making: the same question gives the same bytes.
    const QDate day = QDate(1970, 1, 1).addDays(outputs.asAt);
    switch (format) {
    case Format::Csv: return outputs.csv;
    case Format::Crosstab: return outputs.crosstab;
    case Format::Json: return outputs.json;
    case Format::Html: return htmlOf(outputs.documents);
    case Format::Xlsx: return xlsxOf(outputs.documents, day);
    case Format::Odt: return odtOf(outputs.documents, day);
    case Format::Pdf: return writePdf(outputs.documents, {day, attachmentsOf(outputs)});
    }
    return {};
}

void writeOutputs(const Outputs& outputs, const QString& path)
{
    const auto format = formatOf(path);
    if (!format)
        throw Error(ErrorCode::CannotWrite, QStringLiteral("%1: the ending names no format").arg(path));
    const auto file = opened(path), manifest = opened(manifestPath(path));
    write(*file, bytesOf(outputs, *format));
    write(*manifest, outputs.manifest);
    commit(*file);
    commit(*manifest);
}

void prepareReports(const QStringList& paths)
{
    const auto isDocument = [](const QString& path) { return hasDocuments(formatOf(path).value_or(Format::Csv)); };
    if (std::any_of(paths.begin(), paths.end(), isDocument))
        prepareFonts();
}

Report writeReports(const Register& from, const ReportRequest& request, const QStringList& paths, const Progress& progress)
{
    std::vector<std::pair<Format, std::unique_ptr<QSaveFile>>> files;
    std::map<QString, std::unique_ptr<QSaveFile>> manifests; // files of one name share theirs
    bool documents = false;
    for (const QString& path : paths) {
        const auto format = formatOf(path);
        if (!format)
            throw Error(ErrorCode::CannotWrite, QStringLiteral("%1: the ending names no format").arg(path));
        files.emplace_back(*format, opened(path));
        if (auto& manifest = manifests[manifestPath(path)]; !manifest)
            manifest = opened(manifestPath(path));
        documents = documents || hasDocuments(*format);
    }
    Report report = Report::of(from, request, documents, progress);
    const Outputs outputs = report.outputs(documents);
    std::vector<std::future<void>> made; // formats do not depend on each other
    for (const auto& [format, file] : files) {
        made.push_back(std::async(std::launch::async, [&report, &outputs, format = format, file = file.get()] {
            if (format == Format::Json)
                report.writeJson(*file);
            else
                write(*file, bytesOf(outputs, format));
        }));
    }
    for (std::future<void>& one : made)
        one.get();
    for (const auto& [path, manifest] : manifests)
        write(*manifest, outputs.manifest);
    advance(progress, 4 + kYearsOfTrend, 4 + kYearsOfTrend);
    for (const auto& [format, file] : files)
        commit(*file);
    for (const auto& [path, manifest] : manifests)
        commit(*manifest);
    return report;
}

} // namespace recense::report
