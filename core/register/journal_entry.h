// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/reference.h"

#include <QHash>
#include <QMap>
#include <QVariant>

#include <vector>

namespace recense {

// What an entry did, in short. Cases: made, changed or taken out.
enum class Deed {
    Cases, Binned, Restored, Party, Judgement, Coverage, ReportPlan, Term, Rule, Filter, Frozen, Other,
};

struct Summary
{
    Deed deed = Deed::Other;
    qint64 cases = 0;    // how many it touched
    qint64 newCases = 0; // how many of them it made
    Id subject;          // where it was about one case, party, judgement, rule, filter or frozen report: which; else null

    bool operator==(const Summary&) const = default;
};

// One save: who, when, why, what. The changeset is SQLite's (session extension), compressed.
struct JournalEntry
{
    Id origin; // the register in which it was made
    qint64 sequence = 0;
    qint64 position = 0; // in this file, from 1 on: the order in which entries were made or taken in
    QDateTime at; // UTC
    QString author;
    QString reason;
    QByteArray hash; // SHA-256, chained to the entry before
    Summary summary; // of an undo: that of the entry which it undid

    // Whether it took another entry back, or an undo of that; and which entry, by its sequence.
    enum class Turn { None, Undo, Redo };
    Turn turn() const;
    qint64 turned() const; // 0: none

    // What its subject is called now, or was called when the entry took it out: the reference of a case and its
    // title, the key of a party and its name, the name of a filter, a rule or a frozen report. Empty where it is about
    // several. Filled by Register::history.
    QString subjectKey, subjectTitle;
};

struct HistoryQuery
{
    QString text;          // what the author, the reason or the subject's names contain; case and accents apart
    QDateTime from, until; // UTC, both included; not valid: open
    Id incident;           // just entries that touched this case; null: all
    qint64 before = 0;     // just entries of a lower position; 0: from the newest on
};

// What undo and redo would take back next. As an editor's stack has it: a new change ends what could be redone.
struct UndoState
{
    std::optional<JournalEntry> undo;
    std::optional<JournalEntry> redo; // the undo that would be taken back
};

// A place where the chain of hashes does not hold: entries are missing before this one, or something in it is not as
// it was written.
struct ChainBreak
{
    enum class Kind { Missing, Changed };
    JournalEntry entry;
    Kind kind;
    qint64 missing; // how many
};

struct HistoryCheck
{
    qint64 entries = 0;
    std::vector<ChainBreak> breaks; // the first twenty
};

// One record as one entry changed it. Values are the columns of the schema: numbers, texts, Ids, bytes; invalid where
// nothing was stated or the record was not there.
struct RecordChange
{
    enum class Kind { Added, Changed, Removed };
    struct Field
    {
        QString name;
        QVariant before, after;
    };
    qint64 position = 0; // of the entry
    Kind kind = Kind::Changed;
    QString table;
    Id record;   // of a link between two records, the first
    Id incident; // null: it belongs to none
    // What changed; of a record that was added or removed, what was stated. Columns that say one thing together
    // (a head-count, coordinates) stand together.
    std::vector<Field> fields;
};

// A record as it is now; of one that is gone, as it was last.
struct KnownRecord
{
    QString table;
    QMap<QString, QVariant> columns;
};

// How far the journal had come: of each register that an entry of it was made in, the last one's sequence. It holds in
// every register that takes these entries in.
using Reach = QHash<Id, qint64>;

struct Changes
{
    std::vector<RecordChange> changes; // newest first; within an entry, owners before what they own
    QHash<Id, KnownRecord> records;    // these, what owns them, and what their fields name
    bool more = false;                 // there are further changes, which are left out
};

// What the journal has beyond a reach.
struct ChangesSince
{
    QMap<qint64, JournalEntry> entries; // those that `changes` name, by position
    Changes changes;                    // newest first
    QHash<Id, std::vector<Id>> targets; // of each party that a judgement among them names
};

} // namespace recense
