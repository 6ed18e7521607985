// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/compare.h"
#include "ui/text/case_lists.h"
#include "ui/widgets/two_level_model.h"

namespace recense::ui {

// Two rules put to one year, with all that is needed to show it. Shared, never changed.
struct ComparedRules
{
    Facts facts;
    std::array<count::Question, 2> questions;
    count::Comparison comparison;
    CaseTitles titles;
};

// Who counts otherwise under the second rule: three groups, and where migrants differ as many of them, for these are
// counted apart; in each its cases with what they give under either rule, or the first clause that they fail.
class CompareModel : public TwoLevelModel
{
    Q_OBJECT
public:
    enum Column { CaseColumn, FirstColumn, SecondColumn, Columns };

    using TwoLevelModel::TwoLevelModel;
    void show(std::shared_ptr<const ComparedRules> compared);
    Id incident(const QModelIndex& index) const; // null of a group

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int groups() const override { return static_cast<int>(m_groups.size()); }
    int beneath(int group) const override { return static_cast<int>(m_groups[static_cast<size_t>(group)].differences.size()); }

private:
    struct Group
    {
        count::Difference::Kind kind;
        Population population;
        std::vector<const count::Difference*> differences;
        Range first, second;
    };
    const count::Difference* difference(const QModelIndex& index) const; // null of a group
    QString textOf(const Group& group, int column) const;
    QString textOf(const count::Difference& difference, int column) const;

    std::shared_ptr<const ComparedRules> m_compared;
    std::vector<Group> m_groups;
};

} // namespace recense::ui
