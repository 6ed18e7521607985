// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/count/rule.h"
#include "core/domain/case_mark.h"
#include "core/domain/facts.h"
#include "core/domain/party.h"
#include "core/domain/report_plan.h"
#include "core/error.h"
#include "core/register/case_list.h"
#include "core/register/journal_entry.h"
#include "core/register/passphrase.h"

#include <functional>
#include <memory>
#include <span>

namespace recense {

class FileKey;

struct RegisterInfo
{
    Id identity;      // of this register; the origin in its journal
    QString site;     // short code, first part of references
    bool sample = false;
    int schemaVersion = 0;
    QDateTime createdAt; // UTC
};

enum class Access { ReadWrite, ReadOnly };

// What one save did.
struct Saved
{
    Id incident;
    Reference reference;
    qint64 revision = 0;
    bool changed = false; // false: nothing differed, and no entry was made in the journal
};

// Something that `verify` found.
struct Finding
{
    enum class Kind { Page, ForeignKey, Check, HistoryChain, AttachmentMissing, AttachmentHash, SearchIndex, Header };
    Kind kind;
    QString detail; // table, page or entry; never case contents
};

// A half-typed state of an editor, kept in the encrypted file.
struct Draft
{
    Id id;
    Id incident; // null: of an incident not saved yet
    QDateTime savedAt; // UTC
    QByteArray content; // the editor's own format
};

// A search and filters kept under a name. Recorded: undone and exchanged as cases are.
struct SavedFilter
{
    Id id;
    QString name;  // need not be unique
    QString query; // see toText(const CaseQuery&) in query.h
};

// A report as it was published. Recorded: undone and exchanged as cases are.
struct FrozenReport
{
    Id id;
    QString name; // need not be unique
    int year = 0;
    Day asAt = 0;
    QDateTime at;    // UTC; with `by` given on the way
    QString by;      // the author of the entry; may be empty
    QString program; // its version
    std::optional<Range> people; // of the headline; nothing where it is not told
    QByteArray content;          // as core/report/frozen.h has it; lists leave it out
};

// A count rule kept in the register, under its name and version.
struct KeptRule
{
    Id id;
    count::Rule rule;

    bool operator==(const KeptRule&) const = default;
};

// Called with what is done and what there is to do (0 of 0: not known); answers false to stop, which rolls back
// and throws ErrorCode::Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

// The encrypted file with all that a researcher or a team has recorded: SQLite3 Multiple Ciphers,
// AEGIS-256, the key by Argon2id (see key.h). Everything is written in transactions, and each save
// is one entry of the journal, from which history, undo, exchange and merge come.
//
// Threads: an object belongs to one thread at a time; `reader` gives a second one for a worker.
// Errors: every function may throw Error; a failed write has changed nothing.
class Register
{
public:
    // Makes an empty register. Throws FileExists, EmptyPassphrase, CannotWrite; Internal where the
    // site code is none (Reference::isSite).
    static std::unique_ptr<Register> create(const QString& path, const Passphrase& passphrase, const QString& site,
                                            bool sample = false, Environment environment = Environment::system());

    // Opens by a checklist, each failure with its own code: NoSuchFile, CannotRead, NotARegister,
    // InUse, EmptyPassphrase, WrongPassphrase, Damaged, NewerVersion, ReadOnly (asked to write where
    // one cannot).
    static std::unique_ptr<Register> open(const QString& path, const Passphrase& passphrase,
                                          Access access = Access::ReadWrite,
                                          Environment environment = Environment::system());
    // True where the file says of itself that it is a register. Needs no passphrase.
    static bool looksLikeRegister(const QString& path);

    ~Register();
    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;

    // A read-only second connection to the same file, for another thread. Does not outlive this.
    std::unique_ptr<Register> reader() const;

    const RegisterInfo& info() const;
    const QString& path() const;
    const Environment& environment() const;
    // The hash of the journal's last entry (32 bytes; of an empty journal, zeros): names the state.
    QByteArray historyHead() const;
    Reach historyReach() const;

    // Reading
    Codebook codebook() const; // the built-in one with this register's additions
    Incident incident(const Id& id) const; // throws NotFound; also finds what is in the bin
    std::optional<Id> incidentOf(const Reference& reference) const; // the first, if merged registers doubled it
    // Every incident but those in the bin, by reference. Stops where `visit` answers false.
    void forEachIncident(const std::function<bool(const Incident&)>& visit) const;
    Facts facts() const; // incidents by reference; parties that are judged the same are one
    Facts facts(const Id& incident) const; // of one
    QHash<Id, QString> targetKeys() const; // of every target: its key within its incident
    std::vector<Party> parties() const; // by key
    std::vector<PartyJudgement> partyJudgements() const;
    std::vector<PartyUse> partyUses() const; // by the reference of the incident; none of the bin
    std::vector<Coverage> coverage() const;
    ReportPlan reportPlan() const; // whole; of cases also those that are in the bin by now
    std::vector<KeptRule> countRules() const; // by name
    QHash<Id, int> sourceCounts() const;      // of each incident that has sources, how many
    std::vector<Claim> countClaims() const;   // what sources say of how many people a target is
    std::vector<CaseMark> caseMarks() const;  // of each place and file number of cases; none of the bin

    // Finding. The first call after a change reads anew what it needs of every case, and so do the first ones by
    // a column, by filters and for people.
    CaseList cases(const CaseQuery& query) const;
    // Reads which cases have each label of the codebook, for whoever searches next. May be cancelled: then it throws
    // Cancelled, and keeps what it read.
    void learnLabels(const Progress& progress = {}) const;
    std::vector<CaseRow> rows(const CaseList& list, qsizetype first, qsizetype count) const;
    // All people of these cases, in targets of both populations; whoever is linked to a party once, however many
    // of the cases they stand in. A case that was deleted since adds nothing, nor one that the review excluded.
    Range people(const CaseList& list) const;
    // How many of the cases that the rest of the query shows have each value of a facet.
    std::vector<FacetCount> facet(const CaseQuery& query, Facet facet) const;

    std::vector<SavedFilter> savedFilters() const; // by name
    std::vector<FrozenReport> frozenReports() const; // the last year first; within it, the last frozen
    QByteArray frozenContent(const Id& report) const; // throws NotFound

    // Writing. `reason` may be empty. Null ids and an empty reference are given on the way.
    Saved save(const Incident& incident, const QString& reason = {}); // Conflict where revision is not the stored one
    // Many at once, in one transaction and one journal entry. Parties are written first.
    std::vector<Saved> saveAll(std::vector<Incident> incidents, std::span<const Party> parties,
                               const QString& reason, const Progress& progress = {});
    void save(const Party& party, const QString& reason = {});
    void save(const PartyJudgement& judgement);
    // All that was monitored: what is not among it is removed. One entry of the journal.
    void saveCoverage(const std::vector<Coverage>& all);
    void save(const ReportPlan& plan); // incidents that are not in the register are left out
    // All that are kept: what is not among them is removed. One entry of the journal. A rule that counts otherwise than
    // as it was kept under this version gets the next one, so that two reports by one version count alike. Answers them
    // as they are kept.
    std::vector<KeptRule> saveCountRules(const std::vector<KeptRule>& all);
    void save(const Term& term);
    SavedFilter save(const SavedFilter& filter); // answers it with its id
    void remove(const SavedFilter& filter);
    FrozenReport freeze(const FrozenReport& report); // answers it with its id, time and author, without its content
    void moveToBin(const Id& incident, const QString& reason = {});
    void moveToBin(std::span<const Id> incidents, const QString& reason = {}, const Progress& progress = {}); // in one entry
    void restoreFromBin(const Id& incident, const QString& reason = {});
    void restoreFromBin(std::span<const Id> incidents, const QString& reason = {}, const Progress& progress = {});
    std::vector<CaseRow> bin() const;
    bool isInBin(const Id& incident) const; // false too where there is no such case

    // History
    std::vector<JournalEntry> history(qsizetype newest = 100) const; // newest first
    std::vector<JournalEntry> history(const HistoryQuery& query, qsizetype count) const; // the same
    Changes changesOf(const Id& incident) const; // all that was ever changed of it, from its making on
    Changes changesOf(const JournalEntry& entry, qsizetype most = 200) const; // at most so many records
    // What the entries beyond that reach changed of these cases, and of judgements on parties and the vocabulary; of
    // other cases, what entries of few cases changed (a link of a party can matter to who stands elsewhere). Reads no
    // other entry.
    ChangesSince changesSince(const Reach& reach, const QSet<Id>& cases, const Progress& progress = {}) const;
    // Puts one field back to what it was before a change, as a new entry; or, without a field, a record that the change
    // removed, with what it owned. Conflict, having changed nothing, where that can no longer be.
    void restore(const RecordChange& change, const QString& field, const QString& reason);
    // Applies the inverse of an entry, as a new entry. Its reason is `undo:` and the sequence of the one undone;
    // where that is an undo itself, `redo:`. Conflict, having changed nothing, where later changes stand in the way.
    void undo(const JournalEntry& entry, const Progress& progress = {});
    // The later entries for which an entry cannot be undone: they changed or use what it wrote, and were not taken
    // back since. Newest first, at most twenty.
    std::vector<JournalEntry> standingOn(const JournalEntry& entry) const;
    // What undo and redo are to take, of the last two hundred changes made in this register; across sessions.
    UndoState undoState() const;
    // Reads the whole journal, and holds every entry against the chain of hashes.
    HistoryCheck checkHistory(const Progress& progress = {}) const;

    // Drafts
    void putDraft(const Draft& draft);
    std::vector<Draft> drafts() const; // newest first
    void dropDraft(const Id& id);
    // While another connection writes something large, a draft waits in a file beside the register, encrypted with its
    // key (`….recense-drafts`). `takeInDrafts` brings them in, where they are newer, and removes that file; so does opening
    // the register.
    void putDraftAside(const Draft& draft) const;
    void takeInDrafts();

    // Attachments: contents by SHA-256.
    QByteArray putAttachment(const QByteArray& content); // answers the hash
    QByteArray attachment(const QByteArray& sha256) const; // throws NotFound

    // Upkeep
    // A consistent, encrypted copy under the same passphrase, verified by opening it. Also while a
    // write is going on elsewhere. Throws FileExists, CannotWrite, DiskFull.
    void backup(const QString& path, const Progress& progress = {}) const;
    // The same, of a register that another program has open.
    static void backup(const QString& from, const Passphrase& passphrase, const QString& to);
    // Merges what many small changes left in the search index, some milliseconds' worth at a time; false where nothing
    // is left to merge. Changes no record. To be called when nobody waits, or searches become slower.
    bool tidySearch();
    std::vector<Finding> verify(const Progress& progress = {}) const; // empty: all is as it was written
    // Writes a copy under the new passphrase, checks it, and puts it in the register's place; needs as much
    // room again on the disk. Throws EmptyPassphrase, InUse while a reader is open, DiskFull.
    void changePassphrase(const Passphrase& passphrase);

private:
    struct Private;
    explicit Register(std::unique_ptr<Private> d);
    void putInPlace(const QString& copy, FileKey key);
    std::unique_ptr<Private> d;
};

} // namespace recense
