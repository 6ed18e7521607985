// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/register/journal_entry.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace recense::ui {

// What an entry changed: the records, and beneath each its fields with what stood there before and what stands
// there after, worded as the editor words them.
class ChangeTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ChangeTree(QWidget* parent = nullptr);

    // Of all changes, those of one entry. `ofOneCase`: its reference is not repeated at each record.
    void show(const Changes& changes, qint64 position, bool ofOneCase, const Codebook& codebook);
    void clear();

    // What can be put back of the chosen line: a field, or with an empty name a removed record. Null: nothing.
    struct Chosen
    {
        const RecordChange* change = nullptr;
        QString field;
    };
    Chosen chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void addRecord(int place, const Changes& all, bool ofOneCase, const Codebook& codebook);

    QStandardItemModel* m_model;
    std::vector<RecordChange> m_shown;
};

} // namespace recense::ui
