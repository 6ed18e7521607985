// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/bin_view.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/row_list.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace recense::ui {

BinView::BinView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new BinModel(session, this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_putBack(new QPushButton(tr("&Put back"), this)),
      m_history(new QPushButton(tr("History &of the case"), this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Cases in the bin"));
    asRowList(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* widths = new ColumnWidths(m_table, {{BinModel::Reference, 24}, {BinModel::Country, 14}, {BinModel::Start, 17},
                                              {BinModel::Moved, 20}});
    widths->stretch(BinModel::Title, 24);
    auto* empty = new QLabel(tr("The bin is empty. Delete in the list of cases moves a case here, from where it can always be "
                                "put back."),
                             this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(40);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_putBack);
    buttons->addWidget(m_history);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_putBack, &QPushButton::clicked, this, &BinView::putBack);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const CaseRow* shown = m_model->row(m_table->currentIndex().row()))
            Q_EMIT historyAsked(shown->id);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const CaseRow* shown = m_model->row(index.row()))
            Q_EMIT openAsked(shown->id);
    });
}

void BinView::refresh()
{
    if (m_job)
        m_job->cancel();
    m_job = m_session.readInBackground(
        this, [](const Register& reg, const Progress&) { return reg.bin(); },
        [this](std::vector<CaseRow> rows) {
            const int place = m_table->currentIndex().row();
            m_model->show(std::move(rows));
            const int count = m_model->rowCount();
            m_stack->setCurrentIndex(count == 0 ? 1 : 0);
            m_putBack->setEnabled(count > 0);
            m_history->setEnabled(count > 0);
            if (count > 0)
                m_table->setCurrentIndex(m_model->index(std::clamp(place, 0, count - 1), BinModel::Title));
            Q_EMIT counted(count);
        });
}

void BinView::clear()
{
    if (m_job)
        m_job->cancel();
    m_model->show({});
    Q_EMIT counted(0);
}

QList<Id> BinView::selected() const
{
    QList<Id> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids << m_model->row(index.row())->id;
    return ids;
}

void BinView::putBack()
{
    const QList<Id> ids = selected();
    if (!ids.isEmpty())
        m_session.restoreFromBin(ids, [this, cases = ids.size()] { Q_EMIT restored(cases); });
}

} // namespace recense::ui
