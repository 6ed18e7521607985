// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/changeset.h"
#include "core/register/derived.h"
#include "core/register/journal.h"
#include "core/register/refresh.h"
#include "core/register/stoppable.h"

#include <algorithm>
#include <functional>

namespace recense {

namespace {

struct StoredEntry
{
    JournalEntry entry;
    QByteArray changeset; // not compressed
};

StoredEntry storedEntry(RegisterFile& file, const JournalEntry& entry)
{
    const auto select = file.statements.prepare(file.db, std::string("SELECT ") + kEntryColumns
                                                             + ", changeset FROM journal WHERE origin = ? AND sequence = ?");
    bindId(*select, 1, entry.origin);
    select->bind(2, static_cast<int64_t>(entry.sequence));
    if (!select->executeStep())
        throw Error(ErrorCode::NotFound, QString::number(entry.sequence));
    JournalEntry stored = entryFrom(*select);
    return {std::move(stored), unpacked(bytesFrom(select->getColumn(kEntryColumnCount)))};
}

std::vector<Id> touchedBy(RegisterFile& file, qint64 position)
{
    const auto select =
        file.statements.prepare(file.db, "SELECT incident FROM journal_incident WHERE position = ? ORDER BY incident");
    select->bind(1, static_cast<int64_t>(position));
    std::vector<Id> incidents;
    while (select->executeStep())
        incidents.push_back(idFrom(select->getColumn(0)));
    return incidents;
}

// What of a changeset has to do with more than the rows it names.
struct Bearing
{
    std::vector<Id> madeIncidents;
    std::vector<Id> changedParties; // their words are searched in all their cases
    std::vector<Code> changedResults; // whose class gives cases their status
};

Bearing bearingOf(const QByteArray& changeset)
{
    Bearing bearing;
    forEachChange(changeset, [&](const RowChange& change) {
        if (change.table == "incident" && change.kind == RowChange::Kind::Insert)
            bearing.madeIncidents.push_back(change.id());
        if (change.table == "party" && change.kind == RowChange::Kind::Update)
            bearing.changedParties.push_back(change.id()); // one that was made or taken out has cases of the same entry alone
        const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
        if (change.table != "term" || values[0].toString() != QLatin1String("result"))
            return;
        if (const auto code = Code::parse(values[1].toString()))
            bearing.changedResults.push_back(*code);
    });
    return bearing;
}

// What an entry did, to be held against what later ones did.
class Footprint
{
public:
    explicit Footprint(const QByteArray& changeset)
    {
        forEachChange(changeset, [this](const RowChange& change) { take(change); });
    }

    // True where that later change would keep the entry from being undone.
    bool isMetBy(const RowChange& later) const
    {
        const auto found = m_rows.find(nameOf(later));
        if (found != m_rows.end() && overlap(*found, columnsOf(later)))
            return true;
        if (later.kind == RowChange::Kind::Delete)
            return m_needed.contains(later.id());
        return std::any_of(later.after.begin(), later.after.end(),
                           [this](const QVariant& value) { return m_made.contains(value.toUuid()); });
    }
    const QSet<Id>& made() const { return m_made; }

private:
    using Columns = std::vector<bool>; // empty: all

    static QByteArray nameOf(const RowChange& change)
    {
        const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
        QByteArray name = change.table;
        for (int key = 0; key < change.keys; ++key)
            name += '\n' + values[static_cast<size_t>(key)].toString().toUtf8();
        return name;
    }
    static Columns columnsOf(const RowChange& change)
    {
        Columns columns;
        if (change.kind == RowChange::Kind::Update) {
            for (const QVariant& value : change.after)
                columns.push_back(value.isValid());
        }
        return columns;
    }
    static bool overlap(const Columns& a, const Columns& b)
    {
        for (size_t i = 0; i < a.size() && i < b.size(); ++i) {
            if (a[i] && b[i])
                return true;
        }
        return a.empty() || b.empty();
    }
    void take(const RowChange& change)
    {
        m_rows.insert(nameOf(change), columnsOf(change));
        if (change.kind == RowChange::Kind::Insert)
            m_made.insert(change.id());
        for (const QVariant& value : change.before) {
            if (value.userType() == QMetaType::QUuid)
                m_needed.insert(value.toUuid());
        }
    }

    QHash<QByteArray, Columns> m_rows;
    QSet<Id> m_made, m_needed;
};

// Later entries that may stand on one: those of its cases and of the parties that it made, and those of no case.
std::vector<qint64> laterThan(RegisterFile& file, qint64 position, const QSet<Id>& made)
{
    QSet<qint64> positions;
    const auto take = [&](SQLite::Statement& select) {
        while (select.executeStep())
            positions.insert(select.getColumn(0).getInt64());
    };
    SQLite::Statement ofCases(file.db, "SELECT DISTINCT position FROM journal_incident WHERE position > ?1 AND incident IN "
                                       "(SELECT incident FROM journal_incident WHERE position = ?1)");
    ofCases.bind(1, static_cast<int64_t>(position));
    take(ofCases);
    SQLite::Statement ofNone(file.db, "SELECT position FROM journal WHERE position > ? AND cases = 0");
    ofNone.bind(1, static_cast<int64_t>(position));
    take(ofNone);
    SQLite::Statement ofParty(file.db, "SELECT DISTINCT i.position FROM party p JOIN target t ON t.party = p.id "
                                       "JOIN journal_incident i ON i.incident = t.incident WHERE p.id = ? AND i.position > ?");
    for (const Id& id : made) {
        ofParty.reset();
        bindId(ofParty, 1, id);
        ofParty.bind(2, static_cast<int64_t>(position));
        take(ofParty);
    }
    std::vector<qint64> newestFirst(positions.begin(), positions.end());
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    return newestFirst;
}

bool meets(const Footprint& footprint, const QByteArray& changeset)
{
    bool met = false;
    forEachChange(changeset, [&](const RowChange& change) { met = met || footprint.isMetBy(change); });
    return met;
}

} // namespace

void Register::undo(const JournalEntry& entry, const Progress& progress)
{
    guarded([&] {
        Recording recording(*d);
        const Stoppable stoppable(d->db.getHandle(), progress);
        const StoredEntry stored = storedEntry(*d, entry);
        const std::vector<Id> touched = touchedBy(*d, stored.entry.position);
        const Bearing bearing = bearingOf(stored.changeset);
        for (const Id& incident : bearing.madeIncidents)
            dropDerived(d->db, incident); // which hangs on the incident's row, and would stand in its way
        if (!applyInverse(d->db, stored.changeset))
            throw Error(ErrorCode::Conflict, QString::number(entry.sequence));
        d->codebook.reset();
        refreshChanged(*d, recording, touched);
        for (const Id& party : bearing.changedParties)
            refreshDerivedOfParty(*d, party);
        for (const Code& result : bearing.changedResults)
            refreshResult(*d, result);
        d->labels.reset();
        recording.describe(stored.entry.summary);
        const bool again = stored.entry.turn() == JournalEntry::Turn::Undo;
        recording.commit((again ? QStringLiteral("redo:%1") : QStringLiteral("undo:%1")).arg(entry.sequence));
    });
}

std::vector<JournalEntry> Register::standingOn(const JournalEntry& entry) const
{
    return guarded([&] {
        constexpr size_t kMost = 20;
        const StoredEntry stored = storedEntry(*d, entry);
        const Footprint footprint(stored.changeset);
        std::vector<JournalEntry> standing;
        QSet<qint64> takenBack; // later, so that they stand in nobody's way any more
        for (const qint64 position : laterThan(*d, stored.entry.position, footprint.made())) {
            JournalEntry later = history({{}, {}, {}, {}, position + 1}, 1).front();
            if (later.origin == d->info.identity && takenBack.contains(later.sequence)) {
                takenBack.remove(later.sequence);
                continue;
            }
            if (!meets(footprint, storedEntry(*d, later).changeset))
                continue;
            if (later.turned() > entry.sequence)
                takenBack.insert(later.turned());
            else
                standing.push_back(std::move(later));
            if (standing.size() == kMost)
                break;
        }
        return standing;
    });
}

} // namespace recense
