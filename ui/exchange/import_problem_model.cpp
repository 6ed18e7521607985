// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_problem_model.h"

#include "ui/text/problem_text.h"
#include "ui/text/sheet_problem_text.h"

namespace recense::ui {

void ImportProblemModel::setProblems(std::vector<sheet::SheetProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ImportProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const sheet::SheetProblem& problem = m_problems[size_t(index.row())];
    switch (index.column()) {
    case 0: return problem.line > 0 ? QVariant(int(problem.line)) : QVariant();
    case 1: return fieldName(problem.column);
    case 2: return problem.severity == Severity::Refused ? tr("Refused") : tr("Taken in");
    default: return sheetProblemText(problem);
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QString names[] = {tr("Line"), tr("Column"), tr("Verdict"), tr("What is wrong")};
    return names[section];
}

} // namespace recense::ui
