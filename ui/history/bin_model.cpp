// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/bin_model.h"

#include "ui/text/date_text.h"
#include "ui/text/entry_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

namespace recense::ui {

BinModel::BinModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void BinModel::show(std::vector<CaseRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const CaseRow* BinModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<size_t>(index)] : nullptr;
}

int BinModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int BinModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BinModel::data(const QModelIndex& index, int role) const
{
    const CaseRow* shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Reference: return shown->reference.text();
    case Title: return shown->title;
    case Country: return shown->country ? m_session.codebook().label(shown->country, currentLanguage()) : QString();
    case Start: return shortDateText(EdtfDate::parse(shown->start));
    case Moved: return whenText(shown->lastChange);
    default: return {};
    }
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Reference: return columnName(CaseColumn::Reference);
    case Title: return columnName(CaseColumn::Title);
    case Country: return columnName(CaseColumn::Country);
    case Start: return columnName(CaseColumn::Start);
    case Moved: return columnName(CaseColumn::LastChange);
    default: return {};
    }
}

} // namespace recense::ui
