// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "core/register/query.h"
#include "ui/cases/case_card.h"
#include "ui/cases/case_table.h"
#include "ui/cases/change_field_dialog.h"
#include "ui/cases/copied_rows.h"
#include "ui/cases/no_cases.h"
#include "ui/cases/query_choices.h"
#include "ui/cases/saved_filters.h"
#include "ui/cases/search_edit.h"
#include "ui/session/settings.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/list_and_card.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr int kListAndCard = 130; // characters that they need beside each other
constexpr int kCopiedAtOnce = 500; // rows; more are read in the background
constexpr int kAtOnce = 5; // milliseconds: a third of what a screen takes to show another picture

} // namespace

CasesPage::CasesPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CaseModel(session, this))
    , m_filters(new FilterPanel(this))
    , m_saved(new SavedFilters(session, this))
    , m_search(new SearchEdit(this))
    , m_problem(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new CaseTable(this))
    , m_empty(new NoCases(session, this))
    , m_card(new CaseCard(session, this))
    , m_splitter(new QSplitter(this))
    , m_listAndCard(new ListAndCard(kListAndCard, 64, m_splitter))
{
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(m_listAndCard);
    m_listAndCard->addWidget(makeMiddle());
    m_listAndCard->addWidget(m_card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({214, 1066});
    m_splitter->setStretchFactor(1, 1);
    m_listAndCard->restoreFrom(QStringLiteral("cases_list_and_card"));
    m_splitter->restoreState(settings::windowState(QStringLiteral("cases_splitter")));

    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &CasesPage::refresh);
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    // Keys never wait: each asks anew, and what the one before asked for is passed over. What is found at once is
    // painted with the letter that was typed.
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        refresh();
        if (std::exchange(m_typed, false) && m_job)
            m_job->finishWithin(kAtOnce);
    });
    connect(m_search, &SearchEdit::searched, this, [this] { m_stack->currentWidget()->setFocus(); });
    m_search->setValues([this](const QString& field) {
        const std::optional<Facet> facet = facetOf(field);
        return facet ? valueChoices(*facet, m_session.codebook(), currentLanguage(), m_filters->met(*facet)) : Choices();
    });
    connect(m_filters, &FilterPanel::changed, this, &CasesPage::refresh);
    connect(m_saved, &SavedFilters::applied, this, &CasesPage::apply);
    connect(m_saved, &SavedFilters::keepAsked, this, &CasesPage::keep);
    connect(m_empty, &NoCases::dropAsked, this, [this](int constraint) { apply(constraints().value(constraint).second); });
    connect(m_card, &CaseCard::historyAsked, this, &CasesPage::historyAsked);
    connect(m_model, &CaseModel::sortAsked, this, [this](CaseColumn column, bool descending) {
        m_sortBy = column;
        m_descending = descending;
        refresh();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const CaseRow* shown = m_model->row(index.row()))
            Q_EMIT openAsked(shown->id);
    });
    m_cardSoon.setSingleShot(true);
    m_cardSoon.setInterval(40); // whoever holds a key down passes over the cards
    connect(&m_cardSoon, &QTimer::timeout, this, [this] {
        if (const auto id = current())
            m_card->show(*id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_cardSoon, qOverload<>(&QTimer::start));
}

QWidget* CasesPage::makeLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_saved);
    column->addWidget(m_filters, 1);
    return left;
}

QWidget* CasesPage::makeMiddle()
{
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(4, 8, 4, 0);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
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
    connect(m_table, &QWidget::customContextMenuRequested, this, &CasesPage::openMenu);
    connect(m_table, &CaseTable::copyAsked, this, &CasesPage::copySelection);
    return middle;
}

void CasesPage::openMenu(QPoint at)
{
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this] {
        if (const auto id = current())
            Q_EMIT openAsked(*id);
    });
    menu.addAction(tr("History…"), this, [this] {
        if (const auto id = current())
            Q_EMIT historyAsked(*id);
    });
    menu.addAction(tr("Copy"), this, &CasesPage::copySelection);
    menu.addAction(tr("Change a field…"), this, &CasesPage::changeSelected);
    m_table->fillColumns(menu.addMenu(tr("Columns")));
    m_table->fillSorting(menu.addMenu(tr("Sort by")));
    menu.addSeparator();
    menu.addAction(tr("Move to the bin"), this, [this] { Q_EMIT binAsked(selected()); });
    menu.exec(m_table->viewport()->mapToGlobal(at));
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
    query.language = currentLanguage();
    return query;
}

void CasesPage::refresh()
{
    m_soon.stop();
    if (!m_session.isOpen())
        return;
    if (m_job)
        m_job->cancel();
    struct Found
    {
        CaseList list;
        std::vector<CaseRow> first;
    };
    m_job = m_session.find(
        this,
        [query = query()](const Register& reg, const Progress&) {
            Found found{reg.cases(query), {}};
            found.first = reg.rows(found.list, 0, CaseModel::kBlock);
            return found;
        },
        [this](Found found) {
            take(std::move(found.list), std::move(found.first));
            countRest();
        });
}

// After the rows, so that these never wait for it.
void CasesPage::countRest()
{
    struct Rest
    {
        Range people;
        FacetCounts counts;
    };
    m_job = m_session.find(
        this,
        [query = query(), list = m_model->list()](const Register& reg, const Progress& progress) {
            Rest rest;
            for (const Facet facet : FilterPanel::facets()) {
                if (!progress(0, 0))
                    throw Error(ErrorCode::Cancelled);
                rest.counts.append({facet, reg.facet(query, facet)});
            }
            rest.people = reg.people(list);
            return rest;
        },
        [this](const Rest& rest) {
            m_filters->show(rest.counts, m_session.codebook());
            tellTotals(rest.people);
            Q_EMIT refreshed();
            m_job = m_session.find(
                this,
                [](const Register& reg, const Progress& progress) {
                    reg.learnLabels(progress); // so that the next key finds them known
                    return true;
                },
                [](bool) {});
        });
}

void CasesPage::take(CaseList found, std::vector<CaseRow> first)
{
    const int place = m_table->currentIndex().row();
    const qint64 key = std::exchange(m_goTo, std::nullopt).value_or(chosenKey());
    m_model->show(std::move(found), std::move(first));
    m_model->setReasons(m_members ? m_members->reasons : QHash<Id, QString>());
    tellProblems();
    int row = m_model->indexOfKey(key);
    if (const auto all = static_cast<int>(m_model->list().keys.size()); row < 0 && all > 0)
        row = std::clamp(place, 0, all - 1);
    if (row >= m_model->rowCount())
        m_model->showRest();
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 1));
        m_cardSoon.start();
    } else {
        m_cardSoon.stop();
        m_card->clear();
    }
    m_saved->setKeepable(!constraints().isEmpty());
    showEmpty();
    tellTotals({});
}

void CasesPage::tellProblems()
{
    QStringList sentences;
    for (const QueryProblem& problem : m_model->list().problems)
        sentences += queryProblemText(problem);
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());
}

void CasesPage::tellTotals(std::optional<Range> people)
{
    const std::vector<qint64>& keys = m_model->list().keys;
    const QString cases = casesText(static_cast<qint64>(keys.size()));
    Q_EMIT totals(keys.empty() ? tr("No cases")
                  : people     ? tr("%1, %2", "37 cases, at least 142 people").arg(cases, peopleText(*people))
                               : cases);
}

void CasesPage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    const bool hadFocus = m_table->hasFocus();
    if (empty) {
        QList<NoCases::Constraint> hiding;
        for (const auto& [name, without] : constraints())
            hiding.append({name, without});
        m_empty->show(hiding);
    }
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (empty && hadFocus)
        m_empty->setFocus();
}

QList<std::pair<QString, CaseQuery>> CasesPage::constraints() const
{
    QList<std::pair<QString, CaseQuery>> all;
    const CaseQuery asked = query();
    const auto add = [&](const QString& name, auto drop) {
        CaseQuery without = asked;
        drop(without);
        all.append({name, without});
    };
    if (!asked.text.trimmed().isEmpty())
        add(tr("the search “%1”").arg(asked.text.trimmed()), [](CaseQuery& without) { without.text.clear(); });
    for (const Facet facet : FilterPanel::facets()) {
        QStringList values;
        for (const QString& value : asked.facets.value(facet))
            values << FilterPanel::valueName(facet, value, m_session.codebook());
        values.sort();
        if (!values.isEmpty())
            add(labelled(facetName(facet), values.join(QStringLiteral(", "))),
                [&](CaseQuery& without) { without.facets.remove(facet); });
    }
    if (m_members)
        add(tr("the figure “%1”").arg(m_members->title), [](CaseQuery& without) { without.only.clear(); });
    return all;
}

void CasesPage::apply(const CaseQuery& query)
{
    if (query.only.isEmpty() && m_members) {
        m_members.reset();
        m_membersBar->hide();
        m_table->showReasons(false);
    }
    m_search->setText(query.text);
    m_filters->choose(query.facets);
    refresh();
}

void CasesPage::keep()
{
    CaseQuery kept = query();
    m_saved->keep(kept, keptName());
}

QString CasesPage::keptName() const
{
    QStringList parts;
    if (!m_search->text().trimmed().isEmpty())
        parts += m_search->text().simplified();
    for (const Facet facet : FilterPanel::facets()) {
        QStringList values;
        for (const QString& value : m_filters->chosen().value(facet))
            values += FilterPanel::valueName(facet, value, m_session.codebook());
        values.sort();
        parts += values;
    }
    return parts.join(QLatin1String(", ")).left(80);
}

CaseList CasesPage::selected() const
{
    CaseList list;
    for (const int row : m_table->selectedRows())
        list.keys.push_back(m_model->list().keys[static_cast<size_t>(row)]);
    return list;
}

void CasesPage::copySelection()
{
    const QList<int> columns = m_table->visibleColumns();
    QStringList header;
    for (const int column : columns)
        header += m_model->headerData(column, Qt::Horizontal).toString();
    const auto text = [columns, header, list = selected(), codebook = m_session.codebook(),
                       reasons = m_model->reasons()](const Register& reg, const Progress&) {
        return tabSeparated(reg, list, columns, header, codebook, reasons);
    };
    if (m_table->selectedRows().size() > kCopiedAtOnce)
        m_session.readInBackground(this, text, copyText);
    else if (const auto copied = m_session.read([&](const Register& reg) { return text(reg, {}); }))
        copyText(*copied);
}

void CasesPage::changeSelected()
{
    CaseList list = selected();
    if (list.keys.empty())
        return;
    openChange(std::move(list));
}

ChangeFieldDialog* CasesPage::openChange(CaseList list)
{
    auto* dialog = new ChangeFieldDialog(m_session, std::move(list), this);
    connect(dialog, &ChangeFieldDialog::changedCases, this, &CasesPage::changedCases);
    dialog->open();
    return dialog;
}

bool CasesPage::resumeChange(const Draft& draft)
{
    auto cases = ChangeFieldDialog::casesOf(draft);
    if (!cases)
        return false;
    openChange(std::move(*cases))->resume(draft);
    return true;
}

void CasesPage::showMembers(MembersToShow members)
{
    narrowTo(std::move(members));
    m_filters->clear();
    m_search->clear();
    refresh();
    m_table->setFocus();
}

void CasesPage::narrowTo(MembersToShow members)
{
    m_membersTitle->setText(tr("Behind the figure “%1”").arg(members.title));
    m_members = std::move(members);
    m_membersBar->show();
    m_table->showReasons(true);
}

KeptSearch CasesPage::kept() const { return {toText(query()), m_members, {}}; }

qint64 CasesPage::chosenKey() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->list().keys[static_cast<size_t>(row)] : -1;
}

void CasesPage::narrow(const KeptSearch& kept)
{
    if (kept.members)
        narrowTo(*kept.members);
    CaseQuery narrowed = queryFrom(kept.query);
    narrowed.only = query().only;
    apply(narrowed);
}

void CasesPage::goTo(qint64 key) { m_goTo = key; }

void CasesPage::showAll()
{
    m_saved->reload();
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

void CasesPage::clear()
{
    m_table->showReasons(false);
    m_members.reset();
    m_membersBar->hide();
    m_search->clear();
    m_table->saveColumns();
    settings::setWindowState(QStringLiteral("cases_splitter"), m_splitter->saveState());
    m_listAndCard->keepAs(QStringLiteral("cases_list_and_card"));
    m_soon.stop();
    m_model->clear();
    m_card->clear();
    m_cardSoon.stop();
    m_filters->show({}, m_session.codebook());
    m_saved->clear();
    m_empty->clear();
}

void CasesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear(); // from anywhere on the page
        return;
    }
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        Q_EMIT binAsked(selected());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace recense::ui
