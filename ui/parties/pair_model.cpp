// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/pair_model.h"

#include "ui/text/party_text.h"

namespace recense::ui {

void PairModel::show(SharedBook book, Which which)
{
    beginResetModel();
    m_book = std::move(book);
    m_which = which;
    m_pairs.clear();
    if (m_book && which == Which::ToDecide) {
        for (const parties::LikelyPair& pair : m_book->likely)
            m_pairs.push_back({{}, pair});
    } else if (m_book) {
        for (const JudgedPair& judged : m_book->pairs) {
            if ((judged.judgement.match == Match::Unsure) == (which == Which::Unsure))
                m_pairs.push_back(judged);
        }
    }
    endResetModel();
}

const parties::LikelyPair* PairModel::pair(int row) const
{
    return row >= 0 && row < rowCount() ? &m_pairs[size_t(row)].pair : nullptr;
}

const PartyJudgement* PairModel::judgement(int row) const
{
    return pair(row) && !m_pairs[size_t(row)].judgement.id.isNull() ? &m_pairs[size_t(row)].judgement : nullptr;
}

int PairModel::rowOf(const parties::LikelyPair& pair) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const JudgedPair& judged) {
        return judged.pair.one == pair.one && judged.pair.other == pair.other;
    });
    return found == m_pairs.end() ? -1 : static_cast<int>(found - m_pairs.begin());
}

void PairModel::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.erase(m_pairs.begin() + row);
    endRemoveRows();
}

int PairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int PairModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant PairModel::data(const QModelIndex& index, int role) const
{
    const parties::LikelyPair* shown = index.isValid() ? pair(index.row()) : nullptr;
    if (!shown || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (index.column() == Verdict) {
        const PartyJudgement* judged = judgement(index.row());
        return judged ? matchText(judged->match) : likelihoodText(shown->score);
    }
    const Party* party = m_book->find(index.column() == One ? shown->one : shown->other);
    return party ? partyLine(*party) : QString();
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString names[] = {tr("One"), tr("The other"), m_which == Which::ToDecide ? tr("How likely") : tr("Judged")};
    return names[section];
}

} // namespace recense::ui
