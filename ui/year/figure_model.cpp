// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/figure_model.h"

#include "core/report/wording.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/year/members.h"

namespace recense::ui {

FigureModel::FigureModel(std::shared_ptr<const YearCount> count, std::vector<const count::Figure*> figures,
                         const Codebook& codebook, QObject* parent)
    : QAbstractTableModel(parent), m_count(std::move(count)), m_figures(std::move(figures)), m_codebook(codebook)
{
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString FigureModel::label(const count::Figure& figure) const
{
    if (figure.category == QLatin1String("total")) {
        const bool isNamedAbove = figure.dimension == count::Dimension::Country || figure.section == count::Section::NonJudicial;
        return isNamedAbove ? tr("Total") : dimensionName(figure.dimension);
    }
    return report::categoryLabel(figure.dimension, figure.category, m_codebook, report::Texts::in(currentLanguage()));
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const count::Figure& shown = figure(index.row());
    const bool measured = shown.unit == count::Unit::Years || shown.unit == count::Unit::Percent;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return label(shown);
        return index.column() == 1 ? figureNumber(shown) : number(shown.incidents);
    case SortRole:
        return index.column() == 1 ? QVariant(measured ? shown.measured : shown.value.minimum)
                                   : index.column() == 2 ? QVariant(shown.incidents) : QVariant(label(shown));
    case Qt::ToolTipRole:
        return tr("%1. Enter or a click shows the cases behind it.").arg(figureText(shown, m_codebook));
    case Qt::AccessibleTextRole:
        return index.column() == 2 ? casesText(shown.incidents) : figureText(shown, m_codebook);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || m_figures.empty())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole && section == 0)
        return tr("What is counted");
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return QString();
    if (section == 2)
        return tr("Cases");
    switch (m_figures.front()->unit) {
    case count::Unit::People: return tr("People");
    case count::Unit::Organisations: return tr("Organisations");
    case count::Unit::Vessels: return tr("Vessels");
    default: return tr("Number");
    }
}

} // namespace recense::ui
