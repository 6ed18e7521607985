// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/entry_model.h"

#include "ui/text/entry_text.h"
#include "ui/text/words.h"

namespace recense::ui {

namespace {

constexpr int kPage = 200;

QString capitalised(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

} // namespace

EntryModel::EntryModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void EntryModel::show(const HistoryQuery& query)
{
    m_query = query;
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    read(true);
}

void EntryModel::clear()
{
    if (m_job)
        m_job->cancel();
    beginResetModel();
    m_entries.clear();
    m_undone.clear();
    m_more = false;
    endResetModel();
}

void EntryModel::read(bool first)
{
    HistoryQuery query = m_query;
    query.before = first || m_entries.empty() ? 0 : m_entries.back().position;
    m_job = m_session.readInBackground(
        this, [query](const Register& reg, const Progress&) { return reg.history(query, kPage); },
        [this, first](std::vector<JournalEntry> page) { take(std::move(page), first); });
}

bool EntryModel::isOwn(const JournalEntry& entry) const
{
    return m_session.isOpen() && entry.origin == m_session.info().identity;
}

void EntryModel::take(std::vector<JournalEntry> page, bool first)
{
    m_more = page.size() == size_t(kPage);
    if (first) {
        beginResetModel();
        m_entries.clear();
        m_undone.clear();
    } else if (!page.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    }
    for (JournalEntry& entry : page) {
        if (entry.turned() != 0 && !isUndone(entry))
            m_undone.insert(entry.turned());
        m_entries.push_back(std::move(entry));
    }
    if (first)
        endResetModel();
    else if (!page.empty())
        endInsertRows();
    m_job = nullptr; // not before: a view that asks for more meanwhile would be given this page again
    if (first)
        Q_EMIT shown();
}

const JournalEntry* EntryModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<size_t>(row)] : nullptr;
}

int EntryModel::rowOf(qint64 position) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const JournalEntry& entry) { return entry.position == position; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString EntryModel::text(const JournalEntry& entry, int column) const
{
    switch (column) {
    case When: return whenText(entry.at);
    case Who: return entry.author;
    case What: {
        const QString deed = capitalised(deedText(entry));
        return isUndone(entry) ? tr("%1 (undone)").arg(deed) : deed;
    }
    case Why: return reasonText(entry);
    case Cases: return entry.summary.cases > 0 ? number(entry.summary.cases) : QString();
    default: return {};
    }
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    const JournalEntry* shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(*shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Cases ? casesText(shown->summary.cases) : text(*shown, index.column());
    case SortRole:
        return index.column() == When ? QVariant(shown->at)
            : index.column() == Cases ? QVariant(shown->summary.cases)
                                      : QVariant(text(*shown, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Cases ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == Cases ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Why: return tr("Why");
    case Cases: return tr("Cases");
    default: return {};
    }
}

bool EntryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_more && !m_job; }

void EntryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read(false);
}

} // namespace recense::ui
