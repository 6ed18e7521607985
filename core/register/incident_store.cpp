// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/derived.h"
#include "core/register/incident_reader.h"
#include "core/register/incident_rows.h"
#include "core/register/journal.h"
#include "core/register/reference_counter.h"

#include <future>
#include <utility>

namespace recense {

namespace {

auto isAmong(const DerivedWriter::PartyWords& words)
{
    return [&words](const Id& party) { return words.contains(party); };
}

// Writes incidents into a recording, and what is derived of them in batches.
class IncidentWriter
{
public:
    IncidentWriter(RegisterFile& file, Recording& recording)
        : m_file(file), m_recording(recording), m_rows(file, recording), m_references(file.db),
          m_derived(file.db, file.terms(), recording.at()),
          m_greatest(idFrom(file.db.execAndGet("SELECT max(id) FROM incident")).toRfc4122())
    {
    }

    Saved write(Incident incident);
    void finish()
    {
        flush();
        m_derived.finish();
        m_references.flush();
    }

private:
    // All that is to be written of new incidents.
    struct Batch
    {
        std::array<std::vector<Row>, kTables> rows;
        DerivedWriter::Worked derived;
    };
    static Batch workOut(std::vector<Incident> incidents, const Codebook& codebook,
                         const DerivedWriter::PartyWords& words, const QString& at, ChangePacker& packer, Batch spent);
    std::future<Batch> workOutNew(std::launch policy);
    void insert(Batch batch);
    void flush();
    void insertInTurn();

    bool isStored(const Id& incident);
    void refer(Incident& incident);
    bool change(Incident& incident, const StoredIncident& stored);

    static constexpr size_t kBatch = 1000;
    RegisterFile& m_file;
    Recording& m_recording;
    RowStore m_rows;
    ReferenceCounter m_references;
    DerivedWriter m_derived;
    QByteArray m_greatest; // key of what is stored; new keys begin with the time, so most of them are greater
    std::vector<Incident> m_new, m_changed, m_changedInBin;
    QSet<Id> m_newIds; // what was not stored at the start; some of it is written by now
    std::future<Batch> m_next;
    Batch m_spent;
};

// Of `spent`, a batch that is written, nothing is needed but that its memory is given back here.
IncidentWriter::Batch IncidentWriter::workOut(std::vector<Incident> incidents, const Codebook& codebook,
                                              const DerivedWriter::PartyWords& words, const QString& at,
                                              ChangePacker& packer, Batch)
{
    Batch batch;
    InsertLog log;
    for (const Incident& incident : incidents) {
        std::vector<Row> rows = rowsOf(incident);
        requireOwners(rows, isAmong(words));
        for (Row& row : rows) {
            const auto table = static_cast<size_t>(row.table);
            log.add(row);
            batch.rows[table].push_back(std::move(row));
        }
    }
    packer.add(log.changeset());
    batch.derived = DerivedWriter::workOut(incidents, codebook, words, at, false);
    return batch;
}

std::future<IncidentWriter::Batch> IncidentWriter::workOutNew(std::launch policy)
{
    const auto words = m_derived.wordsOfParties(m_new);
    return std::async(policy, &IncidentWriter::workOut, std::exchange(m_new, {}), std::cref(m_file.terms()), words,
                      m_derived.changedAt(), std::ref(m_recording.packer()), std::exchange(m_spent, {}));
}

// Tables in the order in which owners come before what they own.
void IncidentWriter::insert(Batch batch)
{
    const Recording::Pause unseen(m_recording);
    for (const std::vector<Row>& rows : batch.rows) {
        insertRows(m_file.db, m_file.statements, rows);
        m_recording.inserted(rows);
    }
    m_derived.insert(std::move(batch.derived));
    m_spent = std::move(batch);
}

// While one batch is written, the next is worked out on another thread; never two at once, for they are packed in turn.
void IncidentWriter::insertInTurn()
{
    std::optional<Batch> ready;
    if (m_next.valid())
        ready = m_next.get();
    m_next = workOutNew(std::launch::async);
    if (ready)
        insert(std::move(*ready));
}

void IncidentWriter::flush()
{
    if (m_next.valid())
        insert(m_next.get());
    if (!m_new.empty())
        insert(workOutNew(std::launch::deferred).get());
    m_derived.put(std::exchange(m_changed, {}), false);
    m_derived.put(std::exchange(m_changedInBin, {}), true);
}

bool IncidentWriter::isStored(const Id& incident)
{
    if (m_newIds.contains(incident))
        flush();
    else if (incident.toRfc4122() > m_greatest)
        return false;
    const auto select = m_file.statements.prepare(m_file.db, "SELECT 1 FROM incident WHERE id = ?");
    bindId(*select, 1, incident);
    return select->executeStep();
}

void IncidentWriter::refer(Incident& incident)
{
    // Somebody undid its making while it was being edited.
    if (incident.revision != 0)
        throw Error(ErrorCode::Conflict, incident.reference.text());
    if (incident.reference.isEmpty())
        incident.reference = m_references.next(m_file.info.site, m_recording.at().date().year());
    else
        m_references.keep(incident.reference);
}

bool IncidentWriter::change(Incident& incident, const StoredIncident& stored)
{
    if (incident.revision != stored.incident.revision)
        throw Error(ErrorCode::Conflict, stored.incident.reference.text());
    incident.reference = stored.incident.reference; // permanent
    const std::vector<Row> rows = rowsOf(incident);
    requireOwners(rows, isAmong(m_derived.wordsOfParties(std::span(&incident, 1))));
    return m_rows.replace(rowsOf(stored.incident), rows);
}

Saved IncidentWriter::write(Incident incident)
{
    const bool isNew = incident.id.isNull() || !isStored(incident.id);
    giveIds(incident, m_file.environment);
    const auto stored = isNew ? std::nullopt : readIncident(m_file.db, m_file.statements, incident.id);
    if (stored && !change(incident, *stored))
        return {incident.id, incident.reference, incident.revision, false};
    if (!stored) {
        refer(incident);
        m_newIds.insert(incident.id);
    }
    ++incident.revision;
    m_recording.touch(incident.id);
    const Saved saved{incident.id, incident.reference, incident.revision, true};
    (!stored ? m_new : stored->deleted ? m_changedInBin : m_changed).push_back(std::move(incident));
    if (m_new.size() >= kBatch)
        insertInTurn();
    if (m_changed.size() + m_changedInBin.size() >= kBatch)
        flush();
    return saved;
}

// While many incidents are written, their pages stay in memory, and go into the file itself: the log would have
// each of them written twice. Where another connection reads, which holds on to the log, it is kept. That rows have
// their owners is seen before they are written (requireOwners), once for a case and not by a search for each row.
class BulkWrite
{
public:
    BulkWrite(SQLite::Database& db, size_t incidents) : m_db(db), m_usual(db.execAndGet("PRAGMA cache_size").getInt())
    {
        constexpr size_t kMany = 1000;
        m_many = incidents >= kMany;
        if (!m_many)
            return;
        m_db.exec("PRAGMA cache_size = -393216; PRAGMA foreign_keys = OFF"); // KiB
        m_db.tryExec("PRAGMA journal_mode = DELETE");
        m_db.setBusyTimeout(60000); // somebody may be making a backup
    }
    ~BulkWrite()
    {
        if (!m_many)
            return;
        m_db.tryExec("PRAGMA foreign_keys = ON");
        m_db.tryExec("PRAGMA journal_mode = WAL");
        m_db.tryExec("PRAGMA cache_size = " + std::to_string(m_usual));
        m_db.setBusyTimeout(kBusyTimeout);
    }
    BulkWrite(const BulkWrite&) = delete;
    BulkWrite& operator=(const BulkWrite&) = delete;

private:
    SQLite::Database& m_db;
    int m_usual;
    bool m_many = false;
};

} // namespace

Saved Register::save(const Incident& incident, const QString& reason)
{
    return saveAll({incident}, {}, reason).front();
}

std::vector<Saved> Register::saveAll(std::vector<Incident> incidents, std::span<const Party> parties,
                                     const QString& reason, const Progress& progress)
{
    return guarded([&] {
        constexpr qint64 kBetweenReports = 500;
        const BulkWrite bulk(d->db, incidents.size());
        Recording recording(*d);
        RowStore rows(*d, recording);
        for (Party party : parties) {
            if (party.id.isNull())
                party.id = d->environment.id();
            if (rows.put(rowOf(party)) == RowStore::Put::Updated)
                refreshDerivedOfParty(*d, party.id);
        }
        IncidentWriter writer(*d, recording);
        std::vector<Saved> saved;
        saved.reserve(incidents.size());
        const qint64 total = static_cast<qint64>(incidents.size());
        for (Incident& incident : incidents) {
            const qint64 done = static_cast<qint64>(saved.size());
            if (progress && done % kBetweenReports == 0 && !progress(done, total))
                throw Error(ErrorCode::Cancelled);
            saved.push_back(writer.write(std::move(incident)));
        }
        writer.finish();
        if (progress && !progress(total, total))
            throw Error(ErrorCode::Cancelled);
        recording.commit(reason);
        return saved;
    });
}

Incident Register::incident(const Id& id) const
{
    return guarded([&] {
        std::optional<StoredIncident> stored = readIncident(d->db, d->statements, id);
        if (!stored)
            throw Error(ErrorCode::NotFound, id.toString(QUuid::WithoutBraces));
        return std::move(stored->incident);
    });
}

std::optional<Id> Register::incidentOf(const Reference& reference) const
{
    return guarded([&]() -> std::optional<Id> {
        const auto select = d->statements.prepare(
            d->db, "SELECT id FROM incident WHERE reference_site = ? AND reference_year = ? AND reference_number = ? "
                   "ORDER BY deleted, id LIMIT 1");
        bindText(*select, 1, reference.site());
        select->bind(2, reference.year());
        select->bind(3, reference.number());
        if (!select->executeStep())
            return std::nullopt;
        return idFrom(select->getColumn(0));
    });
}

void Register::forEachIncident(const std::function<bool(const Incident&)>& visit) const
{
    guarded([&] {
        IncidentReader reader(d->db);
        Incident incident;
        while (reader.next(incident) && visit(incident)) {
        }
    });
}

} // namespace recense
