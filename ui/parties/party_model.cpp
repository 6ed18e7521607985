// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/party_model.h"

#include "ui/text/party_text.h"
#include "ui/text/words.h"

#include <QCollator>

#include <algorithm>

namespace recense::ui {

void PartyModel::setBook(SharedBook book, const Codebook& codebook)
{
    beginResetModel();
    m_book = std::move(book);
    m_types.clear();
    for (size_t i = 0; i < Codes<TargetType>::list.size(); ++i)
        m_types.insert(static_cast<TargetType>(i), typeText(static_cast<TargetType>(i), codebook));
    fill();
    endResetModel();
}

void PartyModel::narrow(const QString& typed, std::optional<TargetType> type)
{
    beginResetModel();
    m_typed = typed;
    m_type = type;
    fill();
    endResetModel();
}

void PartyModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortBy = column;
    m_order = order;
    fill();
    endResetModel();
}

void PartyModel::fill()
{
    m_shown.clear();
    if (!m_book)
        return;
    for (const auto& [place, near] : m_book->index.search(m_typed)) {
        if (!m_type || m_book->index.parties()[place].type == *m_type)
            m_shown.push_back(place);
    }
    const int column = m_sortBy < 0 && m_typed.isEmpty() ? int(Name) : m_sortBy;
    if (column < 0)
        return;
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    for (const size_t place : m_shown) {
        const Party& party = m_book->index.parties()[place];
        const QString key = column == Cases ? QString::number(m_book->casesOf(party.id)).rightJustified(9, u'0')
                                            : text(party, column);
        keys.emplace_back(collator.sortKey(key), place);
    }
    const bool descending = m_order == Qt::DescendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) {
        return descending ? b.first < a.first : a.first < b.first;
    });
    std::transform(keys.begin(), keys.end(), m_shown.begin(), [](const auto& key) { return key.second; });
}

const Party* PartyModel::party(int row) const
{
    return row >= 0 && row < rowCount() ? &m_book->index.parties()[m_shown[size_t(row)]] : nullptr;
}

int PartyModel::rowOf(const Id& party) const
{
    const auto place = m_book ? m_book->index.find(party) : std::nullopt;
    const auto found = place ? std::find(m_shown.begin(), m_shown.end(), *place) : m_shown.end();
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int PartyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PartyModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString PartyModel::text(const Party& party, int column) const
{
    switch (column) {
    case Name: return partyLine(party);
    case Key: return party.key;
    case Type: return m_types.value(party.type);
    default: return number(m_book->casesOf(party.id));
    }
}

QVariant PartyModel::data(const QModelIndex& index, int role) const
{
    const Party* shown = index.isValid() ? party(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(*shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Cases ? casesText(m_book->casesOf(shown->id)) : text(*shown, index.column());
    case IdRole: return shown->id;
    case SortRole: return index.column() == Cases ? QVariant(m_book->casesOf(shown->id)) : text(*shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Cases ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant PartyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == Cases ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Name"), tr("Code"), tr("Type"), tr("Cases")};
    return names[section];
}

} // namespace recense::ui
