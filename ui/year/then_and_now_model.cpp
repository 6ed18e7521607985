// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/then_and_now_model.h"

#include "core/report/wording.h"
#include "ui/text/entry_text.h"
#include "ui/text/translation.h"
#include "ui/text/why_text.h"
#include "ui/text/words.h"

#include <QLocale>

#include <set>

namespace recense::ui {

namespace {

// With its maximum, which may be all that changed: "1–35".
QString amountText(const Range& range)
{
    return range.isExact() || !range.maximum ? rangeText(range) : QStringLiteral("%1–%2").arg(number(range.minimum), number(*range.maximum));
}

} // namespace

ThenAndNowModel::ThenAndNowModel(const Codebook& codebook, QObject* parent) : TwoLevelModel(parent), m_codebook(codebook) {}

void ThenAndNowModel::show(std::shared_ptr<const ThenAndNow> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int ThenAndNowModel::columnCount(const QModelIndex&) const { return ColumnCount; }

const report::Difference* ThenAndNowModel::difference(const QModelIndex& index) const
{
    const int above = groupAbove(index);
    return above < 0 || !m_shown ? nullptr : &figure(above).differences[static_cast<size_t>(index.row())];
}

QString ThenAndNowModel::figureText(const report::FigureChange& change, int column) const
{
    const auto measured = [&](double value) {
        const QString text = QLocale().toString(value, 'f', 1);
        return change.unit == count::Unit::Percent ? tr("%1%", "per cent").arg(text) : text;
    };
    const bool isMeasured = change.section == count::Section::Length;
    switch (column) {
    case What: {
        const auto& texts = report::Texts::in(currentLanguage());
        QString name = change.category != QLatin1String("total")
            ? report::categoryLabel(change.dimension, change.category, m_codebook, texts)
            : change.dimension == count::Dimension::Total ? tr("Total") : dimensionName(change.dimension);
        if (name == change.category && !change.label.isEmpty())
            name = change.label;
        if (change.category != QLatin1String("total") && change.dimension != count::Dimension::Country)
            name = tr("%1 – %2", "a table, a row of it").arg(dimensionName(change.dimension), name);
        // What most of them are about is said once.
        const bool isSaid = change.section == m_shown->restatement.changes.front().section && change.dimension != count::Dimension::Total;
        return isSaid ? name : labelled(sectionName(change.section), name);
    }
    case Then: return isMeasured ? measured(change.measuredThen) : amountText(change.then);
    case Now: return isMeasured ? measured(change.measuredNow) : amountText(change.now);
    case Why: {
        std::set<Id> cases;
        for (const report::Difference& difference : change.differences)
            cases.insert(difference.incident);
        return casesText(static_cast<qint64>(cases.size()));
    }
    default: return {};
    }
}

QString ThenAndNowModel::caseText(const report::Difference& difference, int column) const
{
    switch (column) {
    case What: {
        const QString title = m_shown->titles.value(difference.incident);
        const QString reference = difference.reference.text();
        return title.isEmpty() ? reference : tr("%1 “%2”", "a reference and a title").arg(reference, title);
    }
    case Then: return amountText(difference.then);
    case Now: return amountText(difference.now);
    case Why: return causesText(difference.causes);
    case Entry: {
        QStringList entries;
        for (const report::Cause& cause : difference.causes) {
            for (const qint64 position : cause.entries) {
                const JournalEntry entry = m_shown->restatement.entries.value(position);
                QStringList parts{whenText(entry.at)};
                if (!entry.author.isEmpty())
                    parts << entry.author;
                if (const QString reason = reasonText(entry); !reason.isEmpty())
                    parts << tr("“%1”", "a reason").arg(reason);
                else if (entry.turn() != JournalEntry::Turn::None)
                    parts << deedText(entry);
                entries << parts.join(QStringLiteral(", "));
            }
        }
        entries.removeDuplicates();
        return parted(entries);
    }
    default: return {};
    }
}

QVariant ThenAndNowModel::data(const QModelIndex& index, int role) const
{
    if (!m_shown || !index.isValid())
        return {};
    const report::Difference* one = difference(index);
    const bool isNumber = index.column() == Then || index.column() == Now;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return one ? caseText(*one, index.column()) : figureText(figure(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return TwoLevelModel::data(index, role);
}

QVariant ThenAndNowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Then || section == Now;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Figure, and the cases that changed it");
    case Then: return tr("Then");
    case Now: return tr("Now");
    case Why: return tr("Why");
    case Entry: return tr("By which change");
    default: return {};
    }
}

} // namespace recense::ui
