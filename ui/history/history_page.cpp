// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/bin_view.h"
#include "ui/session/settings.h"
#include "ui/session/kept_draft.h"
#include "ui/text/entry_text.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/row_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace recense::ui {

namespace {

constexpr int kTypingDelay = 200;  // milliseconds
constexpr int kCheckDelay = 3000;  // once what one waits for is there

QDateTime startOf(Day day) { return QDate(1970, 1, 1).addDays(day).startOfDay().toUTC(); }

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new EntryModel(session, this)), m_tabs(new QTabWidget(this)),
      m_search(new QLineEdit(this)), m_days(new DateEdit(tr("On which days"), this)), m_table(new QTableView(this)),
      m_changes(new ChangeTree(this)), m_reason(new QLineEdit(this)), m_undo(new QPushButton(tr("&Undo this"), this)),
      m_restore(new QPushButton(tr("&Put back"), this)), m_open(new QPushButton(tr("&Open the case"), this)),
      m_checked(new QLabel(this)), m_bin(new BinView(session, this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Changes, newest first"));
    asRowList(m_table);
    auto* widths = new ColumnWidths(m_table, {{EntryModel::When, 20}, {EntryModel::Who, 12}, {EntryModel::Why, 26},
                                              {EntryModel::Cases, 11}});
    widths->stretch(EntryModel::What, 44);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(makeDetails());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({360, 320});
    m_splitter->restoreState(settings::windowState(QStringLiteral("history_splitter")));

    auto* changes = new QWidget;
    auto* column = new QVBoxLayout(changes);
    column->setContentsMargins(8, 8, 8, 4);
    column->addWidget(makeFilters());
    column->addWidget(makeCaseBar());
    column->addWidget(m_splitter, 1);
    auto* bin = new QWidget;
    auto* binColumn = new QVBoxLayout(bin);
    binColumn->setContentsMargins(8, 8, 8, 8);
    binColumn->addWidget(m_bin);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("History"));
    m_tabs->tabBar()->setAccessibleName(tr("Changes or bin"));
    m_tabs->addTab(changes, tr("Changes"));
    m_tabs->addTab(bin, tr("Bin"));
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    for (QTimer* timer : {&m_soon, &m_checkSoon})
        timer->setSingleShot(true);
    m_soon.setInterval(kTypingDelay);
    m_checkSoon.setInterval(kCheckDelay);
    connectAll();
    showButtons();
}

QWidget* HistoryPage::makeFilters()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_search->setProperty(kKeptAs, QStringLiteral("history_search"));
    m_search->setPlaceholderText(tr("Who, why, or words of a case"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setClearButtonEnabled(true);
    m_days->line()->setPlaceholderText(tr("When: March 2025, 3 to 5 May 2025"));
    row->addWidget(m_search, 3, Qt::AlignTop);
    row->addWidget(m_days, 2, Qt::AlignTop);
    return bar;
}

QWidget* HistoryPage::makeCaseBar()
{
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("membersBar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 6, 6, 6);
    m_caseTitle = new QLabel(bar);
    m_caseTitle->setWordWrap(true);
    m_whole = new QPushButton(tr("Show the whole register"), bar);
    row->addWidget(m_caseTitle, 1);
    row->addWidget(m_whole);
    bar->hide();
    m_caseBar = bar;
    return bar;
}

QWidget* HistoryPage::makeDetails()
{
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_changes, 1);
    auto* buttons = new QHBoxLayout;
    m_undo->setToolTip(tr("Takes back all of the chosen change, as a new one"));
    m_restore->setToolTip(tr("Puts the chosen field back to what it was before, as a new change"));
    m_reason->setProperty(kKeptAs, QStringLiteral("history_reason"));
    m_reason->setPlaceholderText(tr("Why it is put back (for the history)"));
    m_reason->setAccessibleName(tr("Why it is put back, for the history"));
    buttons->addWidget(m_undo);
    buttons->addWidget(m_open);
    buttons->addSpacing(24);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    m_checked->setObjectName(QStringLiteral("historyCheck"));
    m_checked->setWordWrap(true);
    column->addWidget(m_checked);
    return details;
}

void HistoryPage::connectAll()
{
    connect(&m_soon, &QTimer::timeout, this, &HistoryPage::refresh);
    connect(&m_checkSoon, &QTimer::timeout, this, &HistoryPage::check);
    connect(&m_session, &Session::changed, this, [this] {
        m_binIsOld = true;
        m_isUnchecked = true;
        m_soon.start();
    });
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_days, &DateEdit::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_model, &EntryModel::shown, this, &HistoryPage::chooseAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    connect(m_table, &QTableView::activated, m_changes, qOverload<>(&QWidget::setFocus));
    connect(m_changes, &ChangeTree::chosenChanged, this, &HistoryPage::showButtons);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoChosen);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPage::restoreChosen);
    connect(m_reason, &QLineEdit::returnPressed, this, &HistoryPage::restoreChosen);
    connect(m_whole, &QPushButton::clicked, this, &HistoryPage::showAll);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const JournalEntry* entry = chosen())
            Q_EMIT openAsked(m_case.isNull() ? entry->summary.subject : m_case);
    });
    connect(m_bin, &BinView::openAsked, this, &HistoryPage::openAsked);
    connect(m_bin, &BinView::historyAsked, this, &HistoryPage::showCase);
    connect(m_bin, &BinView::restored, this, [this](qsizetype cases) {
        Q_EMIT said(MessageBar::Kind::Done, tr("%Ln case(s) put back.", nullptr, static_cast<int>(cases)));
    });
    connect(m_bin, &BinView::counted, this, [this](int cases) {
        m_tabs->setTabText(1, cases > 0 ? tr("Bin (%L1)").arg(cases) : tr("Bin"));
    });
}

void HistoryPage::begin()
{
    m_binIsOld = true;
    showAll();
    m_tabs->setCurrentIndex(0);
    m_checkSoon.start();
}

void HistoryPage::clear()
{
    settings::setWindowState(QStringLiteral("history_splitter"), m_splitter->saveState());
    for (QTimer* timer : {&m_soon, &m_checkSoon})
        timer->stop();
    for (const QPointer<Job>& job : {m_reading, m_checking}) {
        if (job)
            job->cancel();
    }
    m_case = {};
    m_ofCase.reset();
    m_position = 0;
    m_caseBar->hide();
    m_caseTitle->clear();
    m_search->clear();
    m_days->setDate(std::nullopt);
    m_reason->clear();
    m_checked->clear();
    m_soon.stop();
    m_model->clear();
    m_changes->clear();
    m_bin->clear();
}

HistoryQuery HistoryPage::query() const
{
    HistoryQuery query;
    query.text = m_search->text();
    query.incident = m_case;
    if (const auto days = m_days->date()) {
        const Span span = days->span();
        if (span.first != kEarliestDay)
            query.from = startOf(span.first);
        if (span.last != kLatestDay)
            query.until = startOf(span.last + 1).addMSecs(-1);
    }
    return query;
}

void HistoryPage::refresh()
{
    m_soon.stop();
    m_isOld = !isVisible(); // then it is read when it is looked at
    if (!m_session.isOpen() || m_isOld)
        return;
    m_ofCase.reset();
    m_model->show(query());
    if (std::exchange(m_isUnchecked, false))
        m_checkSoon.start();
    if (std::exchange(m_binIsOld, false))
        m_bin->refresh();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        refresh();
}

void HistoryPage::showAll()
{
    m_case = {};
    m_caseBar->hide();
    m_atNewest = true;
    refresh();
}

void HistoryPage::showCase(const Id& incident)
{
    m_case = incident;
    m_atNewest = true;
    m_search->clear();
    m_days->setDate(std::nullopt);
    m_tabs->setCurrentIndex(0);
    refresh();
    m_table->setFocus();
}

void HistoryPage::showBin()
{
    m_tabs->setCurrentIndex(1);
    m_bin->table()->setFocus();
}

void HistoryPage::nameCase()
{
    const auto name = m_session.read([this](const Register& reg) -> QString {
        try {
            const Incident incident = reg.incident(m_case);
            return tr("History of %1 “%2”", "a reference and a title").arg(incident.reference.text(), incident.title.main);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            return tr("History of a case whose making was undone");
        }
    });
    m_caseTitle->setText(name.value_or(QString()));
    m_caseBar->show();
}

// After a page of entries has come: the entry that was chosen before; where that was the newest, the newest again.
void HistoryPage::chooseAgain()
{
    if (!m_case.isNull())
        nameCase();
    const int row = m_atNewest ? 0 : std::max(0, m_model->rowOf(m_position));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, EntryModel::What));
    showChosen();
    Q_EMIT refreshed();
}

const JournalEntry* HistoryPage::chosen() const { return m_model->entry(m_table->currentIndex().row()); }

void HistoryPage::showChosen()
{
    if (m_reading)
        m_reading->cancel();
    const JournalEntry* entry = chosen();
    m_position = entry ? entry->position : 0;
    m_atNewest = m_table->currentIndex().row() <= 0;
    showButtons();
    if (!entry) {
        m_changes->clear();
        return;
    }
    if (m_ofCase) {
        showChanges(*m_ofCase, m_position);
        return;
    }
    m_reading = m_session.readInBackground(
        this,
        [entry = *entry, incident = m_case](const Register& reg, const Progress&) {
            return incident.isNull() ? reg.changesOf(entry) : reg.changesOf(incident);
        },
        [this, position = m_position, incident = m_case](Changes changes) {
            if (position != m_position || incident != m_case)
                return;
            showChanges(changes, position);
            if (!incident.isNull())
                m_ofCase = std::move(changes);
        });
}

void HistoryPage::showChanges(const Changes& changes, qint64 position)
{
    const JournalEntry* entry = chosen();
    const bool ofOneCase = !m_case.isNull() || (entry && entry->summary.cases == 1);
    m_changes->show(changes, position, ofOneCase, m_session.codebook());
    showButtons();
}

void HistoryPage::showButtons()
{
    const JournalEntry* entry = chosen();
    m_undo->setEnabled(entry && !m_model->isUndone(*entry));
    m_open->setEnabled(entry && (!m_case.isNull() || entry->summary.cases == 1));
    const bool can = m_changes->chosen().change != nullptr;
    m_restore->setEnabled(can);
    m_reason->setEnabled(can);
}

void HistoryPage::undoChosen()
{
    if (const JournalEntry* entry = chosen())
        m_session.undo(*entry);
}

void HistoryPage::restoreChosen()
{
    const ChangeTree::Chosen what = m_changes->chosen();
    if (!what.change)
        return;
    const RecordChange change = *what.change; // the tree is filled anew meanwhile
    const QString reason = m_reason->text().trimmed();
    if (!m_session.restore(change, what.field, reason.isEmpty() ? tr("Put back from the history") : reason)) {
        Q_EMIT said(MessageBar::Kind::Warning,
                    tr("Not put back: what it belonged to is gone or has changed too much since. Put that back first. "
                       "Nothing was changed."));
        return;
    }
    m_reason->clear();
    m_atNewest = true; // the new change is shown
    Q_EMIT said(MessageBar::Kind::Done, tr("Put back, as a new change. Edit, Undo takes it away again."));
}

void HistoryPage::check()
{
    m_checked->setText(tr("Checking the history…"));
    m_checking = m_session.readInBackground(
        this, [](const Register& reg, const Progress& progress) { return reg.checkHistory(progress); },
        [this](const HistoryCheck& check) {
            const QString sentence = historyCheckText(check);
            m_checked->setText(sentence);
            if (!check.breaks.empty())
                Q_EMIT said(MessageBar::Kind::Failure, sentence);
        });
}

} // namespace recense::ui
