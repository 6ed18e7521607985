// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/journal_entry.h"

namespace recense::ui {

// What an entry of the journal did, as a noun phrase in the current language: "change of GR-2024-0003 “Boat…”",
// "import of 40 cases", "undo of change of GR-2024-0003". Of a long title the beginning.
QString deedText(const JournalEntry& entry);
// The same, where undo and redo are offered under it: without the "undo of".
QString turnedText(const JournalEntry& entry);

QString whenText(const QDateTime& at);           // local, short
QString reasonText(const JournalEntry& entry);   // as given; empty for undo and redo, whose reason is their entry
QString standingText(const std::vector<JournalEntry>& standing); // why an entry is not undone, and what to do

// "History unbroken, 12 entries", or where it is broken and what that means.
QString historyCheckText(const HistoryCheck& check);

} // namespace recense::ui
