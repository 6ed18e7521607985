// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/plan.h"

#include "core/sheet/mapping.h"
#include "core/sheet/read_case.h"

#include <algorithm>

namespace recense::sheet {

namespace {

struct CaseRows
{
    QByteArrayView key;
    std::vector<quint32> rows;
    std::optional<quint32> refusedBy; // a row that cannot be read
};

// Rows of one `case`, wherever they stand. Merged registers may hold one reference twice: the
// incident's id tells them apart.
std::vector<CaseRows> casesOf(const Table& table, std::vector<SheetProblem>& problems, qsizetype& refusedRows)
{
    std::vector<CaseRows> cases;
    QHash<std::pair<QByteArrayView, QByteArrayView>, size_t> positions;
    QHash<QByteArrayView, size_t> firstOfKey;
    cases.reserve(table.size());
    for (size_t i = 0; i < table.size(); ++i) {
        const quint32 row = static_cast<quint32>(i);
        const QByteArrayView key = table.cell(i, Column::Case);
        const bool tooLong = key.size() > kLongestKey && QString::fromUtf8(key).size() > kLongestKey;
        if (!table.row(i).refused && (key.trimmed().isEmpty() || tooLong)) {
            problems.push_back({tooLong ? ProblemCode::KeyTooLong : ProblemCode::KeyMissing, Severity::Refused,
                                table.row(i).line, table.label(Column::Case), shown(key), 0});
        }
        if (key.trimmed().isEmpty() || tooLong) {
            ++refusedRows;
            continue;
        }
        const QByteArrayView id = table.row(i).refused ? QByteArrayView() : table.cell(i, Column::IncidentId);
        size_t position = cases.size();
        if (id.isEmpty()) {
            position = firstOfKey.value(key, position);
        } else {
            const auto known = positions.constFind({key, id});
            if (known != positions.constEnd()) {
                position = *known;
            } else {
                // Rows before it that gave no id are its own.
                const size_t first = firstOfKey.value(key, position);
                if (first < cases.size() && !positions.contains({key, QByteArrayView("claimed")}))
                    position = first;
                positions.insert({key, QByteArrayView("claimed")}, position);
                positions.insert({key, id}, position);
            }
        }
        if (position == cases.size()) {
            if (!firstOfKey.contains(key))
                firstOfKey.insert(key, position);
            cases.push_back({key, {}, {}});
        }
        cases[position].rows.push_back(row);
        if (table.row(i).refused && !cases[position].refusedBy)
            cases[position].refusedBy = row;
    }
    return cases;
}

// Every refused row is listed: the ones that are sound themselves, as refused with their case.
void listRefused(const CaseRows& refused, const Table& table, std::vector<SheetProblem>& problems, size_t firstProblem)
{
    QSet<qsizetype> blamed;
    for (size_t i = firstProblem; i < problems.size(); ++i) {
        if (problems[i].severity == Severity::Refused)
            blamed.insert(problems[i].line);
    }
    if (refused.refusedBy)
        blamed.insert(table.row(*refused.refusedBy).line);
    const qsizetype cause = blamed.isEmpty() ? 0 : *std::min_element(blamed.begin(), blamed.end());
    for (const quint32 row : refused.rows) {
        if (!blamed.contains(table.row(row).line) && !table.row(row).refused) {
            problems.push_back({Fault::CaseRefused, Severity::Refused, table.row(row).line, table.label(Column::Case),
                                shown(refused.key), cause});
        }
    }
}

} // namespace

ReadSheet readSheet(QByteArrayView bytes, const ImportOptions& options)
{
    std::vector<SheetProblem> problems;
    Table table = options.mapping ? options.mapping->read(bytes, problems)
                                  : Table::read(bytes, options.ignoreUnknownColumns, problems);
    return {std::move(table), std::move(problems)};
}

ImportPlan planImport(QByteArrayView bytes, const ImportOptions& options, const ImportContext& context)
{
    return planImport(readSheet(bytes, options), context);
}

ImportPlan planImport(ReadSheet sheet, const ImportContext& context)
{
    ImportPlan plan;
    plan.problems = std::move(sheet.problems);
    const Table& table = sheet.table;
    plan.rows = static_cast<qsizetype>(table.size());
    const std::vector<CaseRows> cases = casesOf(table, plan.problems, plan.refusedRows);
    CaseReader reader(table, context, plan.problems);
    plan.incidents.reserve(cases.size());
    for (const CaseRows& rows : cases) {
        const size_t before = plan.problems.size();
        std::optional<CaseReader::Read> read;
        if (!rows.refusedBy)
            read = reader.read(rows.rows);
        if (!read) {
            ++plan.refused;
            plan.refusedRows += static_cast<qsizetype>(rows.rows.size());
            listRefused(rows, table, plan.problems, before);
            continue;
        }
        ++(read->known ? (read->changed ? plan.updated : plan.unchanged) : plan.created);
        if (read->changed)
            plan.incidents.push_back(std::move(read->incident));
    }
    plan.parties = reader.parties().changed();
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const SheetProblem& a, const SheetProblem& b) { return a.line < b.line; });
    return plan;
}

} // namespace recense::sheet
