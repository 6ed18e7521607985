// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_model.h"

#include "ui/text/date_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QLocale>

namespace recense::ui {

namespace {

constexpr int kBlocksKept = 64; // some screens to both sides

} // namespace

CaseModel::CaseModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_blocks(kBlocksKept)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &CaseModel::showRest);
}

void CaseModel::show(CaseList list, std::vector<CaseRow> first)
{
    const auto take = [&] {
        m_list = std::move(list);
        m_blocks.clear();
        if (!first.empty())
            m_blocks.insert(0, new std::vector<CaseRow>(std::move(first)));
    };
    if (list.keys == m_list.keys) {
        take();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    take();
    const int all = static_cast<int>(m_list.keys.size());
    m_shown = std::min(all, kFirst);
    endResetModel();
    if (m_shown < all)
        m_rest.start();
}

void CaseModel::showRest()
{
    m_rest.stop();
    const int all = static_cast<int>(m_list.keys.size());
    if (m_shown == all)
        return;
    beginInsertRows({}, m_shown, all - 1);
    m_shown = all;
    endInsertRows();
}

void CaseModel::setReasons(QHash<Id, QString> reasons)
{
    if (reasons.isEmpty() && m_reasons.isEmpty())
        return;
    m_reasons = std::move(reasons);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, kWhyColumn), index(rowCount() - 1, kWhyColumn));
}

void CaseModel::clear()
{
    m_reasons.clear();
    show({});
}

const CaseRow* CaseModel::row(int index) const
{
    if (index < 0 || index >= rowCount())
        return nullptr;
    const int block = index / kBlock;
    const std::vector<CaseRow>* rows = m_blocks.object(block);
    if (!rows) {
        auto read = m_session.read(
            [&](const Register& reg) { return reg.rows(m_list, qsizetype(block) * kBlock, kBlock); });
        auto* kept = new std::vector<CaseRow>(read ? std::move(*read) : std::vector<CaseRow>());
        m_blocks.insert(block, kept);
        rows = kept;
    }
    const auto place = static_cast<size_t>(index % kBlock);
    return place < rows->size() ? &rows->at(place) : nullptr;
}

int CaseModel::indexOfKey(qint64 key) const
{
    const auto found = std::find(m_list.keys.begin(), m_list.keys.end(), key);
    return found == m_list.keys.end() ? -1 : static_cast<int>(found - m_list.keys.begin());
}

int CaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int CaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWhyColumn + 1;
}

QString CaseModel::text(const CaseRow& row, int column, const Codebook& codebook, const QHash<Id, QString>& reasons)
{
    if (column == kWhyColumn)
        return reasons.value(row.id);
    switch (static_cast<CaseColumn>(column)) {
    case CaseColumn::Reference: return row.reference.text();
    case CaseColumn::Title:
        return row.review == Review::Confirmed
                   ? row.title
                   : QStringLiteral("[%1]  %2").arg(codebook.label(QStringLiteral("review"), // before what may be cut
                                                                   *Code::parse(QString(toCode(row.review))), currentLanguage()),
                                                    row.title);
    case CaseColumn::Country: return row.country ? codebook.label(row.country, currentLanguage()) : QString();
    case CaseColumn::Place: return row.place;
    case CaseColumn::Start: return shortDateText(EdtfDate::parse(row.start));
    case CaseColumn::People: return rangeText(row.people);
    case CaseColumn::Proceedings: return row.proceedings > 0 ? number(row.proceedings) : QString();
    case CaseColumn::Status: return statusText(row.status);
    case CaseColumn::LastChange: return QLocale().toString(row.lastChange.toLocalTime(), QLocale::ShortFormat);
    }
    return {};
}

QVariant CaseModel::value(const CaseRow& row, int column) const
{
    if (column == kWhyColumn)
        return m_reasons.value(row.id);
    switch (static_cast<CaseColumn>(column)) {
    case CaseColumn::People: return row.people.minimum;
    case CaseColumn::Proceedings: return row.proceedings;
    case CaseColumn::LastChange: return row.lastChange;
    case CaseColumn::Start: return row.start;
    default: return text(row, column, m_session.codebook(), m_reasons);
    }
}

QVariant CaseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() == static_cast<int>(CaseColumn::People)
        || index.column() == static_cast<int>(CaseColumn::Proceedings);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != SortRole
        && role != IdRole)
        return {};
    const CaseRow* shown = row(index.row());
    if (!shown)
        return {};
    switch (role) {
    case IdRole: return shown->id;
    case SortRole: return value(*shown, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == static_cast<int>(CaseColumn::People))
            return peopleText(shown->people);
        break;
    case Qt::ToolTipRole:
        if (index.column() == static_cast<int>(CaseColumn::Title))
            return shown->title;
        break;
    default: break;
    }
    return text(*shown, index.column(), m_session.codebook(), m_reasons);
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return section == kWhyColumn ? tr("Why") : columnName(static_cast<CaseColumn>(section));
    if (role == Qt::TextAlignmentRole) {
        const auto column = static_cast<CaseColumn>(section);
        const bool isNumber = column == CaseColumn::People || column == CaseColumn::Proceedings;
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

void CaseModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < kWhyColumn)
        Q_EMIT sortAsked(static_cast<CaseColumn>(column), order == Qt::DescendingOrder);
}

} // namespace recense::ui
