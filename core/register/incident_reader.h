// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/rows.h"

namespace recense {

// Puts incidents together from their rows. One statement for each table, all in one order of
// incidents, read side by side: so a hundred thousand incidents cost as many statements as one.
class IncidentReader
{
public:
    explicit IncidentReader(SQLite::Database& db);              // all but those in the bin, by reference
    IncidentReader(SQLite::Database& db, StatementCache& statements, const Id& one); // also from the bin
    IncidentReader(const IncidentReader&) = delete;
    IncidentReader& operator=(const IncidentReader&) = delete;

    // False after the last one.
    bool next(Incident& incident);

private:
    // A statement whose rows belong to owners that come in the same order.
    class Rows
    {
    public:
        explicit Rows(SQLite::Statement& statement) : m_statement(statement) { advance(); }
        // True where the current row belongs to that owner; false too at the end.
        bool isOf(const Id& owner) const { return m_hasRow && m_owner == owner; }
        bool atEnd() const { return !m_hasRow; }
        void advance();
        RowReader reader() { return RowReader(m_statement, 1); } // behind the owner

    private:
        SQLite::Statement& m_statement;
        bool m_hasRow = false;
        Id m_owner;
    };
    // The statements stand in this order.
    enum Part { Incidents, Targets, Measures, Proceedings, Against, Charges, Steps, Outcomes, Sources, Supports,
                Attachments, Claims, Parts };

    void start();
    template <typename Take> void each(Part part, const Id& owner, Take take);
    void readTargets(Incident& incident);
    void readProceedings(Incident& incident);
    void readSources(Incident& incident);

    std::vector<std::unique_ptr<SQLite::Statement>> m_own;
    std::vector<std::unique_ptr<StatementCache::Use>> m_cached;
    std::vector<SQLite::Statement*> m_statements;
    std::vector<Rows> m_rows;
};

// Nothing where no such incident is stored; `deleted`: whether it lies in the bin.
struct StoredIncident
{
    Incident incident;
    bool deleted = false;
};
std::optional<StoredIncident> readIncident(SQLite::Database& db, StatementCache& statements, const Id& id);

} // namespace recense
