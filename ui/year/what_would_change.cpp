// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/what_would_change.h"

#include "core/report/doubts.h"
#include "ui/text/change_text.h"
#include "ui/widgets/heading.h"
#include "ui/year/change_model.h"
#include "ui/year/figure_table.h"
#include "ui/year/members.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recense::ui {

WhatWouldChange::WhatWouldChange(Session& session, std::shared_ptr<const YearCount> count, QWidget* parent)
    : QWidget(parent), m_session(session), m_count(std::move(count)), m_column(new QVBoxLayout(this)), m_state(new QLabel)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(new Heading(3, tr("What would change the number?")));
    m_state->setText(tr("Counting again with what is in doubt…"));
    m_state->setWordWrap(true);
    m_column->addWidget(m_state);
    m_column->addStretch();
    m_job = session.readInBackground(
        this,
        [counted = m_count](const Register& reg, const Progress& progress) {
            const count::Uncertain uncertain = report::uncertainOf(reg, counted->facts, progress);
            return count::whatWouldChange(counted->facts, counted->census.question, reg.codebook(), uncertain, progress);
        },
        [this](std::vector<count::Change> changes) { take(std::move(changes)); });
}

WhatWouldChange::~WhatWouldChange()
{
    if (m_job)
        m_job->cancel();
}

void WhatWouldChange::take(std::vector<count::Change> changes)
{
    m_changes = std::make_shared<const std::vector<count::Change>>(std::move(changes));
    m_state->setVisible(m_changes->empty());
    m_state->setText(tr("Nothing that is recorded as doubtful would change this number."));
    if (m_changes->empty())
        return;
    auto* table = new FigureTable;
    auto* model = new ChangeModel(m_changes, table);
    table->setModel(model);
    table->setAccessibleName(tr("What would change the number?"));
    connect(table, &FigureTable::rowChosen, this,
            [this](int row) { showCases(size_t(row)); });
    m_column->insertWidget(1, table);
    auto* save = new QPushButton(tr("Export this list…"));
    save->setAccessibleName(tr("Export what would change the number"));
    connect(save, &QPushButton::clicked, this, &WhatWouldChange::exportAsked);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addStretch();
    m_column->insertLayout(2, row);
}

void WhatWouldChange::showCases(size_t change)
{
    m_session.readInBackground(
        this,
        [count = m_count, changes = m_changes, change](const Register&, const Progress&) { return casesOf(*count, (*changes)[change]); },
        [this](const MembersToShow& members) { Q_EMIT membersAsked(members); });
}

} // namespace recense::ui
