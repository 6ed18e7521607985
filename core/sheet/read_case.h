// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/plan.h"
#include "core/sheet/sheet_parties.h"
#include "core/sheet/table.h"
#include "core/sheet/values.h"

#include <map>
#include <span>

namespace recense::sheet {

// The record of that id or key; nothing where there is none.
template <typename Record> Record* withId(std::vector<Record>& records, const Id& id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.id == id; });
    return found == records.end() || id.isNull() ? nullptr : &*found;
}

// The positions of records by their keys and ids: a case of many thousand targets is read in one pass.
template <typename Record> class Positions
{
public:
    explicit Positions(const std::vector<Record>& records)
    {
        for (size_t i = 0; i < records.size(); ++i)
            add(records[i], i);
    }
    void add(const Record& record, size_t at)
    {
        m_byId.insert_or_assign(record.id, at);
        m_byKey.try_emplace(record.key, at); // of two with one key, the first
    }
    void forgetKey(const QString& key) { m_byKey.erase(key); }
    std::optional<size_t> withId(const Id& id) const { return find(m_byId, id); }
    std::optional<size_t> withKey(const QString& key) const { return find(m_byKey, key); }

private:
    template <typename Key> static std::optional<size_t> find(const std::map<Key, size_t>& in, const Key& key)
    {
        const auto found = in.find(key);
        return found == in.end() ? std::nullopt : std::optional(found->second);
    }
    // Trees, for most cases have one or two.
    std::map<Id, size_t> m_byId;
    std::map<QString, size_t> m_byKey;
};

template <typename Record> Record* withKey(std::vector<Record>& records, const QString& key)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.key == key; });
    return found == records.end() ? nullptr : &*found;
}

// Reads the rows of one case after the other as incidents.
class CaseReader
{
public:
    CaseReader(const Table& table, const ImportContext& context, std::vector<SheetProblem>& problems);

    struct Read
    {
        Incident incident;
        bool known = false;   // the register has it
        bool changed = false; // it differs from what the register has
    };

    // Nothing where the case is refused; the problems say why.
    std::optional<Read> read(std::span<const quint32> rows);

    const SheetParties& parties() const { return m_parties; }

private:
    using Rows = std::span<const quint32>;
    struct Cell
    {
        QByteArrayView text;
        quint32 row = 0;
    };
    struct Owned // the rows that speak of one target or proceeding
    {
        QByteArrayView key;
        std::vector<quint32> rows;
        Id id;
        bool known = false; // it was in the incident before
    };

    void blame(quint32 row, Column column, std::variant<Fault, ProblemCode> reason, QByteArrayView value,
               qsizetype otherLine = 0);
    Values::Blame blamer(const Cell& cell, Column column);
    Cell agreed(Rows rows, Column column);
    Cell agreedQuietly(Rows rows, Column column) const;
    template <typename Columns, typename Format, typename Set>
    void readCells(Rows rows, const Columns& columns, bool known, const Format& format, const Set& set);

    Incident findIncident(Rows rows, bool& known);
    void claimId(const Id& id, const Cell& cell, Column column);
    std::vector<Owned> owners(Rows rows, Column key, std::span<const Column> own, std::span<const Column> more,
                              std::vector<int>& ownerOfRow);
    void readIncident(Incident& incident, Rows rows, bool known);
    void setIncident(Incident& incident, Column column, const Cell& cell);
    void readTargets(Incident& incident, Rows rows);
    void setTarget(Target& target, Column column, const Cell& cell, Rows rows);
    void setPeople(Target& target, Column asking, Rows rows);
    void readParty(Target& target, Rows rows, bool known);
    void linkMembers(Incident& incident);
    void readProceedings(Incident& incident, Rows rows);
    void orderProceedings();
    void setProceeding(Proceeding& proceeding, Column column, const Cell& cell);
    void readPairs(Incident& incident, Rows rows);
    std::optional<std::vector<Outcome>> readOutcomes(std::vector<Outcome> existing, const Id& target, Rows rows);
    void check(const Incident& incident, Rows rows);
    quint32 rowOf(const Problem& problem, Column column, const Incident& incident, Rows rows) const;

    const Table& m_table;
    const ImportContext& m_context;
    std::vector<SheetProblem>& m_problems;
    Values m_values;
    SheetParties m_parties;
    QHash<Id, qsizetype> m_ids; // that the sheet gives, and the line where
    // Of the case that is being read
    bool m_refused = false;
    std::vector<Owned> m_targets, m_proceedings;
    std::vector<int> m_targetOfRow, m_proceedingOfRow; // by position in its rows; -1: none
    std::vector<std::pair<Id, Cell>> m_members;        // and the keys of their groups
};

// Sets what the cells say of one thing. Of a thing that was there before, a cell that says what
// already stands is passed over, so that what it cannot say stays; an empty cell clears, unless all
// are empty: then the rows only mention the thing.
template <typename Columns, typename Format, typename Set>
void CaseReader::readCells(Rows rows, const Columns& columns, bool known, const Format& format, const Set& set)
{
    std::array<Cell, std::tuple_size_v<Columns>> cells;
    bool mentionedOnly = known;
    for (size_t i = 0; i < columns.size(); ++i) {
        cells[i] = agreed(rows, columns[i]);
        mentionedOnly = mentionedOnly && cells[i].text.isEmpty();
    }
    if (mentionedOnly)
        return;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!m_table.has(columns[i]) || (known ? format(columns[i]) == cells[i].text : cells[i].text.isEmpty()))
            continue;
        set(columns[i], cells[i]);
    }
}

} // namespace recense::sheet
