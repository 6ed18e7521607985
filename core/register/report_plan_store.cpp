// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/journal.h"
#include "core/register/rows.h"

#include <algorithm>

namespace recense {

namespace {

std::vector<Row> rowsOf(const ReportPlan& plan)
{
    std::vector<Row> rows;
    std::int64_t position = 0;
    for (const PlannedPart& planned : plan.parts) {
        RowWriter row(Table::ReportPart);
        row.kind(planned.part).number(position++).number(std::int64_t{planned.shown});
        rows.push_back(row.map(planned.introduction).map(planned.comment).take());
    }
    for (const QString& dimension : plan.tablesLeftOut)
        rows.push_back(RowWriter(Table::ReportTableLeftOut).text(dimension).take());
    position = 0;
    for (const Id& incident : plan.cases)
        rows.push_back(RowWriter(Table::ReportCase).id(incident).number(position++).take());
    return rows;
}

ReportPlan stored(RegisterFile& file)
{
    ReportPlan plan;
    const auto parts = file.statements.prepare(
        file.db, "SELECT part, shown, introduction, comment FROM report_part ORDER BY position, part");
    while (parts->executeStep()) {
        RowReader row(*parts);
        const auto part = fromCode<Part>(row.text());
        if (!part)
            continue; // of a later version
        PlannedPart& planned = plan.parts.emplace_back();
        planned.part = *part;
        planned.shown = row.number() != 0;
        planned.introduction = row.map();
        planned.comment = row.map();
    }
    const auto tables = file.statements.prepare(file.db, "SELECT dimension FROM report_table_left_out ORDER BY dimension");
    while (tables->executeStep())
        plan.tablesLeftOut << RowReader(*tables).text();
    const auto cases = file.statements.prepare(file.db, "SELECT incident FROM report_case ORDER BY position, incident");
    while (cases->executeStep())
        plan.cases.push_back(RowReader(*cases).id());
    return plan;
}

bool isStored(RegisterFile& file, const Id& incident)
{
    const auto select = file.statements.prepare(file.db, "SELECT 1 FROM incident WHERE id = ?");
    bindId(*select, 1, incident);
    return select->executeStep();
}

} // namespace

ReportPlan Register::reportPlan() const
{
    return guarded([&] { return stored(*d).whole(); });
}

void Register::save(const ReportPlan& plan)
{
    guarded([&] {
        const ReportPlan before = stored(*d);
        ReportPlan after = plan.whole();
        std::erase_if(after.cases, [this](const Id& incident) { return !isStored(*d, incident); });
        if (before.whole() == after)
            return; // also where none is stored, and the standard one is given
        Recording recording(*d);
        RowStore(*d, recording).replace(rowsOf(before), rowsOf(after));
        recording.commit({});
    });
}

} // namespace recense
