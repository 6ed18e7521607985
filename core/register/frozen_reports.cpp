// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/journal.h"
#include "core/register/rows.h"

namespace recense {

namespace {

Row rowOf(const FrozenReport& report)
{
    const auto least = report.people ? std::optional(report.people->minimum) : std::nullopt;
    const auto most = report.people ? report.people->maximum : std::nullopt;
    return RowWriter(Table::FrozenReport)
        .id(report.id)
        .text(report.name)
        .number(report.year)
        .number(report.asAt)
        .text(report.at.toString(Qt::ISODateWithMs))
        .text(report.by)
        .text(report.program)
        .number(least)
        .number(most)
        .bytes(report.content)
        .take();
}

} // namespace

std::vector<FrozenReport> Register::frozenReports() const
{
    return guarded([&] {
        const auto select = d->statements.prepare(
            d->db, "SELECT id, name, year, as_at, frozen_at, frozen_by, program, people_min, people_max "
                   "FROM frozen_report ORDER BY year DESC, frozen_at DESC, id DESC");
        std::vector<FrozenReport> reports;
        while (select->executeStep()) {
            RowReader row(*select);
            FrozenReport& report = reports.emplace_back();
            report.id = row.id();
            report.name = row.text();
            report.year = static_cast<int>(row.number());
            report.asAt = static_cast<Day>(row.number());
            report.at = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            report.by = row.text();
            report.program = row.text();
            const auto least = row.optionalNumber(), most = row.optionalNumber();
            if (least)
                report.people = Range{*least, most};
        }
        return reports;
    });
}

QByteArray Register::frozenContent(const Id& report) const
{
    return guarded([&] {
        const auto select = d->statements.prepare(d->db, "SELECT content FROM frozen_report WHERE id = ?");
        bindId(*select, 1, report);
        if (!select->executeStep())
            throw Error(ErrorCode::NotFound, report.toString(QUuid::WithoutBraces));
        return bytesFrom(select->getColumn(0));
    });
}

FrozenReport Register::freeze(const FrozenReport& report)
{
    return guarded([&] {
        FrozenReport frozen = report;
        if (frozen.id.isNull())
            frozen.id = d->environment.id();
        Recording recording(*d);
        frozen.at = recording.at();
        frozen.by = d->environment.author;
        RowStore(*d, recording).put(rowOf(frozen));
        recording.commit({});
        frozen.content.clear();
        return frozen;
    });
}

} // namespace recense
