// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"
#include "core/report/build.h"
#include "core/report/json.h"

namespace recense::report {

struct Earlier;

enum class Format { Csv, Pdf, Json, Html, Xlsx, Odt, Crosstab };

// The main total by the same rule in the years before, from the first of the last ten with anybody in it, and at last this
// year's, which is known. Each is counted on a thread of its own. Throws Cancelled where `progress` answers false.
std::vector<YearTotal> trendOf(const Facts& facts, const count::Question& question, const Range& thisYear,
                               const Codebook& codebook, const Progress& progress);

// The format that a file's ending names (.csv, .crosstab.csv, .pdf, .json, .html, .xlsx, .odt, in any case);
// nothing where it names none.
std::optional<Format> formatOf(const QString& path);
// REPORT.manifest.json beside REPORT.csv, and beside REPORT.crosstab.csv too: it is the same.
QString manifestPath(const QString& path);

// What the files of a report are made of, whether it is made now or was frozen long ago. Documents, one in each
// language, and the JSON may be left out where no format asks for them.
struct Outputs
{
    int year = 0;
    Day asAt = 0;
    QStringList languages;
    std::vector<Document> documents;
    QByteArray csv, crosstab, manifest, json;
};
// The bytes of a file in that format.
QByteArray bytesOf(const Outputs& outputs, Format format);
// A file in the format that the path's ending names, and the manifest beside it: see writeReport.
void writeOutputs(const Outputs& outputs, const QString& path);

// All that a report says, taken from a register at one time: for a writer, for a preview, for the window.
// Holds nothing of the register's afterwards.
class Report
{
public:
    ~Report();
    Report(Report&&) noexcept;
    Report& operator=(Report&&) noexcept;
    // Loads and counts; for documents also the years before and the public cases. Throws Cancelled.
    static Report of(const Register& from, const ReportRequest& request, bool withDocuments,
                     const Progress& progress = {});

    const count::Census& census() const { return m_census; }
    const Facts& facts() const { return m_facts; }
    const std::vector<Line>& lines() const { return m_lines; }
    // Of a report made with documents: by the plan of the register.
    Document document(const QString& language) const;
    // By another plan, in each language of the request. Of `from`, the register of which the report was taken, the
    // cases are read that the plan has told.
    std::vector<Document> documents(const ReportPlan& plan, const Register& from) const;
    QByteArray csv() const;
    QByteArray crosstab() const; // in all languages of the request
    QByteArray manifest() const;
    void writeJson(QIODevice& out, const TargetKey& targetKey = {}) const; // without: for everybody
    const std::vector<Before>& before() const { return m_before; } // the reports published beside which this one is read
    Outputs outputs(bool withDocuments) const; // without the JSON
    const RegisterMark& mark() const { return m_mark; }
    const Codebook& codebook() const { return m_codebook; }

private:
    using Cases = QHash<Facts::Index, PublicCase>;
    Report(Codebook codebook, Facts facts, const ReportRequest& request);
    Cases namedCases(const ReportPlan& plan, const Register& from) const; // and those that are known
    Document document(const QString& language, const ReportPlan& plan, const Cases& cases) const;

    Codebook m_codebook;
    Facts m_facts;
    ReportRequest m_request;
    count::Census m_census;
    std::vector<Line> m_lines;
    std::vector<YearTotal> m_trend;
    Cases m_cases;
    std::vector<Coverage> m_coverage;
    ReportPlan m_plan;
    std::vector<Earlier> m_earlier;
    std::vector<Before> m_before;
    RegisterMark m_mark;
};

// Makes the report of a year once and writes it to each of the paths, in the format that its ending names, with a
// manifest beside it: all whole, readable by their owner only, or none. Documents hold all languages, one after the other.
// Throws CannotWrite (also for an ending that names no format), DiskFull, Cancelled; what stood there before then stands
// there still. Answers the report, for what else is to be said of it.
Report writeReports(const Register& from, const ReportRequest& request, const QStringList& paths,
                  const Progress& progress = {});
// Does beforehand what needs no register: reads the fonts, where a document is among the paths. For a thread of its own,
// while another derives the key. Throws nothing.
void prepareReports(const QStringList& paths);
inline Report writeReport(const Register& from, const ReportRequest& request, const QString& path,
                        const Progress& progress = {})
{
    return writeReports(from, request, {path}, progress);
}

} // namespace recense::report
