// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace recense::ui {

// Entries of the journal, newest first. They come in pages, read behind the window, as one scrolls to them: a
// register with 100,000 entries opens as fast as one with ten.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Why, Cases, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit EntryModel(Session& session, QObject* parent = nullptr);

    void show(const HistoryQuery& query); // its first page; the rows so far stay until it comes
    void clear();
    const JournalEntry* entry(int row) const;
    int rowOf(qint64 position) const; // -1: not among those that are read
    // Taken back since, by a later entry.
    bool isUndone(const JournalEntry& entry) const { return m_undone.contains(entry.sequence) && isOwn(entry); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void shown(); // the first page of a query is there

private:
    bool isOwn(const JournalEntry& entry) const;
    void read(bool first);
    void take(std::vector<JournalEntry> page, bool first);
    QString text(const JournalEntry& entry, int column) const;

    Session& m_session;
    HistoryQuery m_query;
    std::vector<JournalEntry> m_entries;
    QSet<qint64> m_undone; // sequences
    bool m_more = false;
    QPointer<Job> m_job;
};

} // namespace recense::ui
