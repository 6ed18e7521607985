// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/changeset.h"
#include "core/register/fold.h"
#include "core/register/journal.h"

#include <algorithm>

namespace recense {

namespace {

const QLatin1String kUndo("undo:");
const QLatin1String kRedo("redo:");

// Entries with what their subjects are called now.
const std::string kListed = [] {
    std::string columns = std::string("j.") + kEntryColumns;
    for (size_t comma = 0; (comma = columns.find(", ", comma)) != std::string::npos; comma += 4)
        columns.insert(comma + 2, "j.");
    return "SELECT " + columns
        + ", r.reference_site, r.reference_year, r.reference_number, r.title, p.key, p.name, one.key, other.key, "
          "coalesce(f.name, c.name, frozen.name) "
          "FROM journal j LEFT JOIN case_row r ON r.incident = j.subject LEFT JOIN party p ON p.id = j.subject "
          "LEFT JOIN party_judgement m ON m.id = j.subject LEFT JOIN party one ON one.id = m.one "
          "LEFT JOIN party other ON other.id = m.other LEFT JOIN saved_filter f ON f.id = j.subject "
          "LEFT JOIN count_rule c ON c.id = j.subject LEFT JOIN frozen_report frozen ON frozen.id = j.subject ";
}();

// A row of kListed.
JournalEntry listedFrom(SQLite::Statement& statement)
{
    JournalEntry entry = entryFrom(statement);
    const auto text = [&](int column) { return textFrom(statement.getColumn(kEntryColumnCount + column)); };
    const auto isThere = [&](int column) { return !statement.getColumn(kEntryColumnCount + column).isNull(); };
    if (isThere(0)) {
        entry.subjectKey = Reference(text(0), statement.getColumn(kEntryColumnCount + 1).getInt(),
                                     statement.getColumn(kEntryColumnCount + 2).getInt())
                               .text();
        entry.subjectTitle = text(3);
    } else if (isThere(4)) {
        entry.subjectKey = text(4);
        entry.subjectTitle = text(5);
    } else if (isThere(6)) {
        entry.subjectKey = text(6);
        entry.subjectTitle = text(7);
    } else if (isThere(8)) {
        entry.subjectKey = text(8);
    }
    return entry;
}

// What is no longer there is named as the entry itself has it, where that is quickly read.
void nameFromChangeset(RegisterFile& file, JournalEntry& entry)
{
    constexpr int kLargest = 1 << 16;
    const auto select = file.statements.prepare(
        file.db, "SELECT changeset FROM journal WHERE position = ? AND length(changeset) <= ?");
    select->bind(1, static_cast<int64_t>(entry.position));
    select->bind(2, kLargest);
    if (!select->executeStep())
        return;
    forEachChange(unpacked(bytesFrom(select->getColumn(0))), [&](const RowChange& change) {
        if (change.kind == RowChange::Kind::Update || change.id() != entry.summary.subject)
            return;
        const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
        if (change.table == "incident") {
            entry.subjectKey = Reference(values[1].toString(), values[2].toInt(), values[3].toInt()).text();
            entry.subjectTitle = values[4].toString();
        } else if (change.table == "party") {
            entry.subjectKey = values[1].toString();
            entry.subjectTitle = values[3].toString();
        } else if (change.table == "saved_filter" || change.table == "count_rule" || change.table == "frozen_report") {
            entry.subjectKey = values[1].toString();
        }
    });
}

void nameSubject(RegisterFile& file, JournalEntry& entry)
{
    if (!entry.summary.subject.isNull() && entry.subjectKey.isEmpty())
        nameFromChangeset(file, entry);
}

bool contains(const JournalEntry& entry, const QString& folded)
{
    const QString* const texts[] = {&entry.author, &entry.reason, &entry.subjectKey, &entry.subjectTitle};
    return std::any_of(std::begin(texts), std::end(texts),
                       [&](const QString* text) { return fold(*text).contains(folded); });
}

qint64 numberBehind(const QString& reason, QLatin1String prefix)
{
    bool isNumber = false;
    const qint64 number = reason.startsWith(prefix) ? reason.mid(prefix.size()).toLongLong(&isNumber) : 0;
    return isNumber ? number : 0;
}

// The ends of the stacks that an editor would hold after these entries, which stand from the oldest on.
UndoState stateAfter(const std::vector<JournalEntry>& entries)
{
    std::vector<const JournalEntry*> undo, redo;
    const auto ends = [](const std::vector<const JournalEntry*>& stack, qint64 sequence) {
        return sequence != 0 && !stack.empty() && stack.back()->sequence == sequence;
    };
    for (const JournalEntry& entry : entries) {
        if (ends(undo, entry.turned())) {
            undo.pop_back();
            redo.push_back(&entry);
        } else if (ends(redo, entry.turned())) {
            redo.pop_back();
            undo.push_back(&entry);
        } else { // also the undo of an earlier one, chosen from the history
            undo.push_back(&entry);
            redo.clear();
        }
    }
    UndoState state;
    if (!undo.empty())
        state.undo = *undo.back();
    if (!redo.empty())
        state.redo = *redo.back();
    return state;
}

} // namespace

JournalEntry::Turn JournalEntry::turn() const
{
    return numberBehind(reason, kUndo) != 0 ? Turn::Undo : numberBehind(reason, kRedo) != 0 ? Turn::Redo : Turn::None;
}

qint64 JournalEntry::turned() const
{
    const qint64 undone = numberBehind(reason, kUndo);
    return undone != 0 ? undone : numberBehind(reason, kRedo);
}

QByteArray Register::historyHead() const
{
    return guarded([&] {
        const auto last = d->statements.prepare(d->db, "SELECT hash FROM journal ORDER BY position DESC LIMIT 1");
        return last->executeStep() ? bytesFrom(last->getColumn(0)) : QByteArray(32, '\0');
    });
}

Reach Register::historyReach() const
{
    return guarded([&] {
        const auto select = d->statements.prepare(d->db, "SELECT origin, max(sequence) FROM journal GROUP BY origin");
        Reach reach;
        while (select->executeStep())
            reach.insert(idFrom(select->getColumn(0)), select->getColumn(1).getInt64());
        return reach;
    });
}

std::vector<JournalEntry> Register::history(qsizetype newest) const { return history(HistoryQuery(), newest); }

std::vector<JournalEntry> Register::history(const HistoryQuery& query, qsizetype count) const
{
    return guarded([&] {
        static const std::string sql =
            kListed + "WHERE j.position < ? AND j.at BETWEEN ? AND ? ";
        static const std::string ofCase = "AND j.position IN (SELECT position FROM journal_incident WHERE incident = ?) ";
        const auto select = d->statements.prepare(
            d->db, sql + (query.incident.isNull() ? std::string() : ofCase) + "ORDER BY j.position DESC");
        select->bind(1, query.before > 0 ? static_cast<int64_t>(query.before) : std::numeric_limits<int64_t>::max());
        bindText(*select, 2, query.from.isValid() ? query.from.toString(Qt::ISODateWithMs) : QString());
        bindText(*select, 3, query.until.isValid() ? query.until.toString(Qt::ISODateWithMs) : QStringLiteral("~"));
        if (!query.incident.isNull())
            bindId(*select, 4, query.incident);
        const QString folded = fold(query.text.trimmed());
        std::vector<JournalEntry> entries;
        while (static_cast<qsizetype>(entries.size()) < count && select->executeStep()) {
            JournalEntry entry = listedFrom(*select);
            if (!folded.isEmpty() && !contains(entry, folded))
                continue;
            nameSubject(*d, entry);
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

UndoState Register::undoState() const
{
    return guarded([&] {
        constexpr int kReach = 200;
        static const std::string sql = kListed + "WHERE j.origin = ? ORDER BY j.position DESC LIMIT ?";
        const auto select = d->statements.prepare(d->db, sql);
        bindId(*select, 1, d->info.identity);
        select->bind(2, kReach);
        std::vector<JournalEntry> entries;
        while (select->executeStep())
            entries.push_back(listedFrom(*select));
        std::reverse(entries.begin(), entries.end());
        UndoState state = stateAfter(entries);
        for (std::optional<JournalEntry>* entry : {&state.undo, &state.redo}) {
            if (*entry)
                nameSubject(*d, **entry);
        }
        return state;
    });
}

} // namespace recense
