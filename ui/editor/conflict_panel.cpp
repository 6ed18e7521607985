// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/conflict_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace recense::ui {

namespace {

constexpr int kMostRows = 6;  // before the table scrolls
constexpr int kMostShare = 3; // one part in so many of the window, likewise

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent), m_table(new QTableWidget(0, 3)), m_mine(new QPushButton(tr("Save with what I typed"))),
      m_theirs(new QPushButton(tr("Take what is in the register")))
{
    setObjectName(QStringLiteral("membersBar"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Typed here"), tr("In the register")});
    m_table->setAccessibleName(tr("Where the two versions differ"));
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_mine->setToolTip(tr("What was changed elsewhere in other fields stays. What you overwrite stands in the history."));
    m_theirs->setToolTip(tr("What you typed can be put back right after."));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_mine);
    buttons->addWidget(m_theirs);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_mine, &QPushButton::clicked, this, &ConflictPanel::mineWanted);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictPanel::theirsWanted);
    hide();
}

void ConflictPanel::show(const Incident& here, const Incident& elsewhere, const EditorContext& context)
{
    m_table->setRowCount(0);
    for (const IncidentField& field : incidentFields(context)) {
        if (field.same(here, elsewhere))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString texts[] = {field.name, field.words(here), field.words(elsewhere)};
        for (int column = 0; column < 3; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column].isEmpty() ? QStringLiteral("–") : texts[column]));
    }
    QFrame::show();
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 2;
    for (int row = 0; row < std::min(m_table->rowCount(), kMostRows); ++row) {
        if (row > 0 && height + m_table->rowHeight(row) > window()->height() / kMostShare)
            break;
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

} // namespace recense::ui
