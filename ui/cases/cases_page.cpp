// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "ui/cases/case_card.h"
#include "ui/cases/case_table.h"
#include "ui/session/settings.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recense::ui {

CasesPage::CasesPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CaseModel(session, this))
    , m_filters(new FilterPanel(this))
    , m_search(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new CaseTable(this))
    , m_empty(new QLabel(this))
    , m_card(new CaseCard(session, this))
    , m_splitter(new QSplitter(this))
{
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(m_filters);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({214, 680, 386});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(settings::windowState(QStringLiteral("cases_splitter")));

    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &CasesPage::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &FilterPanel::changed, this, &CasesPage::refresh);
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_model, &CaseModel::sortAsked, this, [this](CaseColumn column, bool descending) {
        m_sortBy = column;
        m_descending = descending;
        refresh();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const CaseRow* shown = m_model->row(index.row()))
            Q_EMIT openAsked(shown->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (const CaseRow* shown = m_model->row(index.row()))
                    m_card->show(shown->id);
            });
}

QWidget* CasesPage::makeMiddle()
{
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(4, 8, 4, 0);
    m_search->setPlaceholderText(tr("Search: words, “a phrase”, country:GR year:2024 status:pending"));
    m_search->setAccessibleName(tr("Search in all cases"));
    m_search->setClearButtonEnabled(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    m_table->setModel(m_model);
    m_table->restoreColumns();
    m_sortBy = static_cast<CaseColumn>(m_table->horizontalHeader()->sortIndicatorSection());
    m_descending = m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_search);
    column->addWidget(m_problem);
    column->addWidget(makeMembersBar());
    column->addWidget(m_stack, 1);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        QMenu menu(this);
        menu.addAction(tr("Open"), this, [this] {
            if (const auto id = current())
                Q_EMIT openAsked(*id);
        });
        menu.addAction(tr("Copy"), m_table, &CaseTable::copy);
        menu.addAction(tr("Columns…"), this, [this] { m_table->chooseColumns(QCursor::pos()); });
        menu.addSeparator();
        menu.addAction(tr("Move to the bin"), this, [this] { Q_EMIT binAsked(selected()); });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    return middle;
}

QWidget* CasesPage::makeMembersBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("membersBar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 6, 6, 6);
    m_membersTitle = new QLabel(bar);
    m_membersTitle->setWordWrap(true);
    auto* all = new QPushButton(tr("Show all cases"), bar);
    row->addWidget(m_membersTitle, 1);
    row->addWidget(all);
    connect(all, &QPushButton::clicked, this, &CasesPage::showAll);
    bar->hide();
    m_membersBar = bar;
    return bar;
}

CaseQuery CasesPage::query() const
{
    CaseQuery query;
    query.text = m_search->text();
    query.facets = m_filters->chosen();
    if (m_members) {
        const QList<Id> ids = m_members->reasons.keys();
        query.only = QSet<Id>(ids.begin(), ids.end());
    }
    query.sortBy = m_sortBy;
    query.descending = m_descending;
    return query;
}

void CasesPage::refresh()
{
    m_soon.stop();
    if (!m_session.isOpen())
        return;
    if (m_job)
        m_job->cancel();
    m_job = m_session.readInBackground(
        this, [query = query()](const Register& reg, const Progress&) { return reg.cases(query); },
        [this](CaseList list) {
            take(std::move(list));
            countFacets();
        });
}

// After the rows, so that these never wait for it.
void CasesPage::countFacets()
{
    m_job = m_session.readInBackground(
        this,
        [query = query()](const Register& reg, const Progress& progress) {
            FacetCounts counts;
            for (const Facet facet : FilterPanel::facets()) {
                if (!progress(0, 0))
                    throw Error(ErrorCode::Cancelled);
                counts.append({facet, reg.facet(query, facet)});
            }
            return counts;
        },
        [this](const FacetCounts& counts) {
            m_filters->show(counts, m_session.codebook());
            Q_EMIT refreshed();
        });
}

void CasesPage::take(CaseList found)
{
    const int place = m_table->currentIndex().row();
    const qint64 key = place >= 0 && place < m_model->rowCount() ? m_model->list().keys[size_t(place)] : -1;
    m_model->show(std::move(found));
    m_model->setReasons(m_members ? m_members->reasons : QHash<Id, QString>());
    const CaseList& list = m_model->list();
    m_problem->setVisible(!list.problem.isEmpty());
    m_problem->setText(tr("“%1” is no filter. There are country:, year:, status:, act:, population:, verification:, "
                          "review: and tag:.")
                           .arg(list.problem));
    int row = m_model->indexOfKey(key);
    if (row < 0 && m_model->rowCount() > 0)
        row = std::clamp(place, 0, m_model->rowCount() - 1);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 1));
        if (const CaseRow* shown = m_model->row(row))
            m_card->show(shown->id);
    } else {
        m_card->clear();
    }
    showEmpty();
    Q_EMIT totals(list.keys.empty() ? tr("No cases")
                                    : tr("%1, %2", "37 cases, at least 142 people")
                                          .arg(casesText(qint64(list.keys.size())), peopleText(list.people)));
}

void CasesPage::showEmpty()
{
    m_empty->setText(emptyText());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

QString CasesPage::emptyText() const
{
    QStringList hiding;
    if (!m_search->text().trimmed().isEmpty())
        hiding << tr("the search “%1”").arg(m_search->text().trimmed());
    for (const Facet facet : FilterPanel::facets()) {
        QStringList values;
        for (const QString& value : m_filters->chosen().value(facet))
            values << FilterPanel::valueName(facet, value, m_session.codebook());
        values.sort();
        if (!values.isEmpty())
            hiding << labelled(facetName(facet), values.join(QStringLiteral(", ")));
    }
    if (m_members)
        hiding << tr("the figure “%1”").arg(m_members->title);
    if (hiding.isEmpty())
        return tr("There is no case in this register yet.\n\nCtrl+N logs the first one; File, Import takes in a "
                  "spreadsheet that you have.");
    return tr("No case is left after %1.\n\nEsc in the search and Clear beside the filters bring them back.")
        .arg(hiding.join(tr(" and ")));
}

void CasesPage::showMembers(MembersToShow members)
{
    m_membersTitle->setText(tr("Behind the figure “%1”").arg(members.title));
    m_members = std::move(members);
    m_filters->clear();
    m_search->clear();
    m_membersBar->show();
    m_table->showReasons(true);
    refresh();
    m_table->setFocus();
}

void CasesPage::showAll()
{
    m_members.reset();
    m_membersBar->hide();
    m_table->showReasons(false);
    m_search->clear();
    m_filters->clear();
    refresh();
    m_table->setFocus();
}

void CasesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CasesPage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

std::optional<Id> CasesPage::current() const
{
    const CaseRow* shown = m_model->row(m_table->currentIndex().row());
    return shown ? std::optional(shown->id) : std::nullopt;
}

QList<Id> CasesPage::selected() const
{
    QList<Id> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const CaseRow* shown = m_model->row(index.row()))
            ids << shown->id;
    }
    return ids;
}

void CasesPage::clear()
{
    m_table->showReasons(false);
    m_members.reset();
    m_membersBar->hide();
    m_search->clear();
    m_table->saveColumns();
    settings::setWindowState(QStringLiteral("cases_splitter"), m_splitter->saveState());
    m_soon.stop();
    m_model->clear();
    m_card->clear();
    m_filters->show({}, m_session.codebook());
    m_empty->clear();
}

void CasesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        Q_EMIT binAsked(selected());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace recense::ui
