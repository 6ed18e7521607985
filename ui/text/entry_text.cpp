// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entry_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace recense::ui {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::EntryText)
};

constexpr qsizetype kTitle = 60;

QString named(const JournalEntry& entry)
{
    if (entry.subjectTitle.isEmpty())
        return entry.subjectKey;
    const QString& title = entry.subjectTitle;
    return EntryText::tr("%1 “%2”", "a reference and a title")
        .arg(entry.subjectKey, title.size() > kTitle ? title.left(kTitle - 1).trimmed() + QChar(0x2026) : title);
}

int count(qint64 cases) { return static_cast<int>(cases); }

QString changedCases(const JournalEntry& entry)
{
    const Summary& did = entry.summary;
    if (!entry.subjectKey.isEmpty())
        return did.newCases > 0 ? EntryText::tr("new case %1").arg(named(entry)) : EntryText::tr("change of %1").arg(named(entry));
    // Several cases come at once from a sheet or from another register.
    const QString made = EntryText::tr("import of %Ln case(s)", nullptr, count(did.newCases));
    if (did.newCases == did.cases)
        return made;
    const QString changed = EntryText::tr("change of %Ln case(s)", nullptr, count(did.cases - did.newCases));
    return did.newCases == 0 ? changed : EntryText::tr("%1 and %2", "import of cases and change of cases").arg(made, changed);
}

} // namespace

QString turnedText(const JournalEntry& entry)
{
    const Summary& did = entry.summary;
    const bool one = !entry.subjectKey.isEmpty();
    switch (did.deed) {
    case Deed::Cases: return changedCases(entry);
    case Deed::Binned:
        return one ? EntryText::tr("move to the bin of %1").arg(named(entry))
                   : EntryText::tr("move of %Ln case(s) to the bin", nullptr, count(did.cases));
    case Deed::Restored:
        return one ? EntryText::tr("return from the bin of %1").arg(named(entry))
                   : EntryText::tr("return of %Ln case(s) from the bin", nullptr, count(did.cases));
    case Deed::Party:
        return one ? EntryText::tr("change of %1").arg(named(entry)) : EntryText::tr("change of people or organisations");
    case Deed::Judgement:
        return one ? EntryText::tr("judgement on %1 and %2", "two parties").arg(entry.subjectKey, entry.subjectTitle)
                   : EntryText::tr("judgement on people or organisations");
    case Deed::Coverage: return EntryText::tr("change of what was monitored");
    case Deed::ReportPlan: return EntryText::tr("change of the report plan");
    case Deed::Term: return EntryText::tr("change of the vocabulary");
    case Deed::Rule: return one ? EntryText::tr("count rule “%1”").arg(entry.subjectKey) : EntryText::tr("count rules");
    case Deed::Filter: return one ? EntryText::tr("saved filter “%1”").arg(entry.subjectKey) : EntryText::tr("saved filters");
    case Deed::Frozen:
        return one ? EntryText::tr("freezing of the report “%1”").arg(entry.subjectKey) : EntryText::tr("freezing of reports");
    case Deed::Other: break;
    }
    return EntryText::tr("change");
}

QString deedText(const JournalEntry& entry)
{
    switch (entry.turn()) {
    case JournalEntry::Turn::Undo: return EntryText::tr("undo of %1").arg(turnedText(entry));
    case JournalEntry::Turn::Redo: return EntryText::tr("redo of %1").arg(turnedText(entry));
    case JournalEntry::Turn::None: break;
    }
    return turnedText(entry);
}

QString whenText(const QDateTime& at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }

QString reasonText(const JournalEntry& entry)
{
    return entry.turn() == JournalEntry::Turn::None ? entry.reason : QString();
}

QString standingText(const std::vector<JournalEntry>& standing)
{
    if (standing.empty())
        return EntryText::tr("Not undone: what it changed is no longer as it left it. Nothing was changed.");
    constexpr size_t kNamed = 3;
    QStringList named;
    for (const JournalEntry& entry : standing) {
        if (static_cast<size_t>(named.size()) == kNamed)
            break;
        named << (entry.author.isEmpty() ? EntryText::tr("%1, %2", "when, what").arg(whenText(entry.at), deedText(entry))
                                         : EntryText::tr("%1, %2, by %3", "when, what, who")
                                               .arg(whenText(entry.at), deedText(entry), entry.author));
    }
    if (standing.size() > kNamed)
        named << EntryText::tr("%Ln more", nullptr, count(static_cast<qint64>(standing.size() - kNamed)));
    return EntryText::tr("Not undone, because later changes build on it: %1. Undo those first, the latest before the "
                         "others. Nothing was changed.")
        .arg(parted(named));
}

QString historyCheckText(const HistoryCheck& check)
{
    if (check.breaks.empty())
        return EntryText::tr("History unbroken, %Ln entry(s)", nullptr, count(check.entries));
    const ChainBreak& first = check.breaks.front();
    const QString where = whenText(first.entry.at);
    const QString what = first.kind == ChainBreak::Kind::Missing
        ? EntryText::tr("%Ln entry(s) before that of %1 are missing", nullptr, count(first.missing)).arg(where)
        : EntryText::tr("the entry of %1 (number %2) is not as it was written").arg(where, number(first.entry.sequence));
    const QString more = check.breaks.size() > 1
        ? QStringLiteral(" ") + EntryText::tr("There are further breaks: %Ln.", nullptr, count(static_cast<qint64>(check.breaks.size()) - 1))
        : QString();
    return EntryText::tr("The history is broken: %1. The file was damaged, or changed past the program. All cases are kept "
                         "as they stand, and nothing was changed now. Keep this file, and compare it with your latest "
                         "backup.")
               .arg(what)
        + more;
}

} // namespace recense::ui
