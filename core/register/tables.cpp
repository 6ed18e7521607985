// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/rows.h"

#include <array>

namespace recense {

namespace {

std::string joined(const std::vector<std::string>& parts, const char* before, const char* between,
                   const char* after = "")
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : between) + (before + part + after);
    return text;
}

TableInfo table(const char* name, size_t keys, std::vector<std::string> columns)
{
    TableInfo info;
    info.name = name;
    info.keys = keys;
    for (std::string& column : columns)
        column = '"' + column + '"';
    const std::vector<std::string> key(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(keys));
    const std::vector<std::string> rest(columns.begin() + static_cast<std::ptrdiff_t>(keys), columns.end());
    const std::string byKey = " WHERE " + joined(key, "", " AND ", " = ?");
    info.hasBin = info.name == "incident" || info.name == "party";
    // What fails ends the transaction anyhow; so SQLite need not be able to take back the rows of one statement alone.
    const std::string insert = "INSERT OR ROLLBACK INTO " + info.name + " (" + joined(columns, "", ", ") + ") VALUES ";
    info.insert = insert + marks(columns.size(), 1);
    info.insertMany = insert + marks(columns.size(), kRowsAtOnce);
    info.update = "UPDATE " + info.name + " SET " + joined(rest, "", ", ", " = ?") + byKey;
    info.remove = "DELETE FROM " + info.name + byKey;
    info.select = "SELECT " + joined(columns, "", ", ") + " FROM " + info.name + byKey;
    info.columns = std::move(columns);
    return info;
}

// In the order of Table.
const std::array<TableInfo, kTables>& tables()
{
    static const std::array<TableInfo, kTables> all{
        table("party", 1,
              {"id", "key", "type", "name", "aliases", "notes", "legal_basis", "consent", "review_by",
               "review_by_first", "review_by_last"}),
        table("party_judgement", 1, {"id", "one", "other", "match", "reason"}),
        table("incident", 1,
              {"id", "reference_site", "reference_year", "reference_number", "title", "title_translations", "summary",
               "summary_translations", "start", "start_first", "start_last", "end", "end_first", "end_last",
               "country", "place", "setting", "latitude", "longitude", "coordinate_precision", "acts", "verification",
               "confidentiality", "review", "exclusion", "tags", "notes"}),
        table("target", 1,
              {"id", "incident", "position", "key", "type", "population", "people_min", "people_max", "people_open",
               "basis", "roles", "gender", "age_group", "residence_status", "nationality", "racialised", "disability",
               "party", "member_of", "names", "legal_basis", "consent", "review_by", "review_by_first",
               "review_by_last"}),
        table("measure", 1,
              {"id", "target", "position", "kind", "date", "date_first", "date_last", "authority", "amount",
               "currency", "length", "note"}),
        table("proceeding", 1,
              {"id", "incident", "position", "key", "track", "country", "authority", "file_number", "statute"}),
        table("proceeding_target", 2, {"proceeding", "target", "position"}),
        table("charge", 1,
              {"id", "proceeding", "position", "family", "statute", "text", "replaced", "benefit_alleged",
               "exemption_exists", "exemption_pleaded", "exemption_accepted"}),
        table("step", 1,
              {"id", "proceeding", "position", "stage", "date", "date_first", "date_last", "authority", "note"}),
        table("outcome", 1,
              {"id", "proceeding", "target", "position", "result", "people", "date", "date_first", "date_last",
               "final", "instance", "sentence_months", "suspended", "fine", "currency"}),
        table("source", 1,
              {"id", "incident", "position", "type", "publisher", "title", "address", "archive_address", "published",
               "published_first", "published_last", "accessed", "accessed_first", "accessed_last", "language",
               "scale", "reliability", "passage"}),
        table("source_support", 2, {"source", "subject", "position"}),
        table("attachment", 1, {"id", "source", "position", "file_name", "media_type", "size", "sha256"}),
        table("claim", 1, {"id", "incident", "position", "source", "subject", "field", "value"}),
        table("coverage", 1,
              {"id", "countries", "languages", "period", "period_first", "period_last", "method", "by"}),
        table("term", 2,
              {"list", "code", "position", "parent", "category", "labels", "definitions", "huridocs", "retired"}),
        table("count_rule", 1, {"id", "name", "version", "rule"}),
        table("saved_filter", 1, {"id", "name", "query"}),
        table("report_part", 1, {"part", "position", "shown", "introduction", "comment"}),
        table("report_table_left_out", 1, {"dimension"}),
        table("report_case", 1, {"incident", "position"}),
        table("frozen_report", 1,
              {"id", "name", "year", "as_at", "frozen_at", "frozen_by", "program", "people_min", "people_max",
               "content"}),
        table("case_row", 1,
              {"key", "incident", "reference_site", "reference_year", "reference_number", "title", "title_sort",
               "country", "place", "start", "start_first", "start_last", "people_min", "people_max", "proceedings",
               "status", "review", "verification", "open_last", "revision", "changed_at", "deleted", "facets"}),
    };
    return all;
}

constexpr std::array kRecorded{
    "party",  "party_judgement", "incident", "target",         "measure",    "proceeding", "proceeding_target",
    "charge", "step",            "outcome",  "source",         "source_support", "attachment", "claim",
    "coverage", "term",          "saved_filter", "report_part", "report_table_left_out", "report_case", "count_rule",
    "frozen_report",
};

} // namespace

std::string marks(size_t columns, size_t rows)
{
    const std::string row = '(' + joined(std::vector<std::string>(columns, "?"), "", ", ") + ')';
    return joined(std::vector<std::string>(rows, row), "", ", ");
}

const TableInfo& infoOf(Table table) { return tables()[static_cast<size_t>(table)]; }

std::string TableInfo::list(const char* alias) const { return joined(columns, (std::string(alias) + '.').c_str(), ", "); }

std::span<const char* const> recordedTables() { return kRecorded; }

} // namespace recense
