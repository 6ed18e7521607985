// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/incident.h"
#include "core/register/case_values.h"
#include "core/register/rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDateTime>

#include <compare>
#include <memory>
#include <span>
#include <vector>

namespace recense {

struct RegisterFile;

// What is kept of each incident beside its recorded rows, so that the list of cases never loads an incident:
// case_row, case_facet and search. Made anew at every save, undo, and move to or from the bin, in the same
// transaction. A revision lives in case_row alone.

// Writes anew what is derived of incidents whose recorded rows are written already. `revision` of each is
// the one to be stored. An incident keeps its row number (case_row.key). The search index takes its texts
// fastest when nothing else is written between them: they are held back until there are many, or `finish`.
class DerivedWriter
{
public:
    DerivedWriter(SQLite::Database& db, const Codebook& codebook, const QDateTime& changedAt);
    ~DerivedWriter();
    DerivedWriter(const DerivedWriter&) = delete;
    DerivedWriter& operator=(const DerivedWriter&) = delete;

    void put(const std::vector<Incident>& saved, bool inBin);
    void finish();

    // What is derived of a case, as it can be worked out without the file, so on any thread; texts are UTF-8.
    struct Case
    {
        Row row; // of case_row
        std::string title, body; // folded
    };
    struct FacetRow // of case_facet
    {
        int facet;
        std::string value;
        int64_t key; // until it is written: the position among the cases
        auto operator<=>(const FacetRow&) const = default;
    };
    struct Worked
    {
        std::vector<Case> cases;
        std::vector<FacetRow> facets; // of all, in the order of the table
    };
    using PartyWords = QHash<Id, QString>;
    static Worked workOut(const std::vector<Incident>& saved, const Codebook& codebook, const PartyWords& words,
                          const QString& changedAt, bool inBin);
    PartyWords wordsOfParties(std::span<const Incident> saved); // of all that they link to, and that there are
    const QString& changedAt() const; // as stored
    void insert(Worked worked); // of incidents of which nothing is stored yet

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// The same in one step.
void refreshDerived(SQLite::Database& db, const std::vector<Incident>& saved, const Codebook& codebook,
                    const QDateTime& changedAt, bool inBin);

// The same of the incidents that link to a party, after its words have changed. Their revisions stay.
void refreshDerivedOfParty(RegisterFile& file, const Id& party);

// Takes away what is derived of an incident, before its recorded rows are deleted.
void dropDerived(SQLite::Database& db, const Id& incident);

} // namespace recense
