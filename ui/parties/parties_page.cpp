// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/parties_page.h"

#include "ui/parties/party_card.h"
#include "ui/parties/party_draft.h"
#include "ui/shell/look.h"
#include "ui/session/kept_draft.h"
#include "ui/text/party_text.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_and_card.h"
#include "ui/widgets/row_list.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace recense::ui {

PartiesPage::PartiesPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PartyModel(this))
    , m_sections(new QTabWidget)
    , m_splitter(new ListAndCard(140, 44))
    , m_search(new QLineEdit)
    , m_type(new QComboBox)
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_new(new QPushButton(icon(QStringLiteral("add")), tr("New person or organisation")))
    , m_card(new PartyCard(session))
    , m_duplicates(new DuplicatesPane(session))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sections);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_card);
    m_splitter->restoreFrom(QStringLiteral("parties_splitter"));
    m_sections->setDocumentMode(true);
    m_sections->addTab(m_splitter, tr("Everybody"));
    m_sections->addTab(m_duplicates, tr("Likely duplicates"));
    for (QWidget* named : {static_cast<QWidget*>(m_sections), static_cast<QWidget*>(m_sections->tabBar())})
        named->setAccessibleName(tr("People and organisations"));

    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &PartiesPage::refresh);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (m_job)
            m_job->cancel(); // what it reads is no longer so
        if (isVisible())
            m_soon.start();
    });
    connect(m_card, &PartyCard::openAsked, this, &PartiesPage::openAsked);
    connect(m_card, &PartyCard::saved, this, [this](const Id& party) {
        if (m_card->shown() == party) // else one has gone on to another, or to a new one
            m_wanted = party;
    });
    connect(m_duplicates, &DuplicatesPane::openAsked, this, &PartiesPage::openAsked);
    showEmpty();
}

QWidget* PartiesPage::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(8, 8, 4, 8);
    m_search->setProperty(kKeptAs, QStringLiteral("people_search"));
    m_search->setPlaceholderText(tr("Search: a name or code, in any script"));
    m_search->setAccessibleName(tr("Search people and organisations"));
    m_search->setClearButtonEnabled(true);
    leaveWheelToForm(m_type);
    m_type->setAccessibleName(tr("Type"));
    m_type->addItem(tr("All types"));
    for (size_t i = 0; i < Codes<TargetType>::list.size(); ++i)
        m_type->addItem(typeText(static_cast<TargetType>(i), m_session.codebook()), static_cast<int>(i));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("People and organisations"));
    asRowList(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    auto* widths = new ColumnWidths(m_table, {{PartyModel::Key, 9}, {PartyModel::Type, 19}, {PartyModel::Cases, 9}});
    widths->stretch(PartyModel::Name, 20);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(30);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_type);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_new, 0, Qt::AlignLeading);

    connect(m_search, &QLineEdit::textChanged, this, &PartiesPage::narrow);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_type, &QComboBox::activated, this, &PartiesPage::narrow);
    connect(m_new, &QPushButton::clicked, this, &PartiesPage::newParty);
    connect(m_table, &QTableView::activated, this, [this] { m_card->form()->widget(QStringLiteral("key"))->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartiesPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_filling = true; });
    // The one that was chosen stays so, wherever it stands now.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const Id chosen = m_wanted.isNull() ? m_card->shown() : m_wanted;
        const int place = m_model->rowOf(chosen);
        if (place >= 0)
            m_table->setCurrentIndex(m_model->index(place, 0));
        m_filling = false;
    });
    return list;
}

void PartiesPage::refresh()
{
    m_soon.stop();
    if (!m_session.isOpen())
        return;
    if (m_job)
        m_job->cancel();
    m_job = m_session.readInBackground(
        this, [](const Register& reg, const Progress& progress) { return readPartyBook(reg, progress); },
        [this](const SharedBook& book) { take(book); });
}

void PartiesPage::take(SharedBook book)
{
    m_stale = false;
    m_book = std::move(book);
    m_model->setBook(m_book, m_session.codebook());
    m_duplicates->setBook(m_book);
    m_sections->setTabText(1, tr("Likely duplicates (%1)").arg(m_book->likely.size()));
    const Id chosen = m_wanted.isNull() ? m_card->shown() : m_wanted;
    if (!chosen.isNull() && m_book->find(chosen))
        m_card->show(m_book, chosen);
    else if (!m_card->shown().isNull())
        m_card->clear(); // its making was undone
    m_wanted = {};
    if (const auto draft = std::exchange(m_typed, std::nullopt))
        retype(*draft);
    if (const auto place = std::exchange(m_place, std::nullopt)) {
        m_duplicates->goTo(place->pairs);
        if (place->link && m_card->shown() == place->party)
            m_card->resumeLink(*place->link);
    }
    if (!m_table->currentIndex().isValid() && m_card->shown().isNull() && m_card->form()->isHidden())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEmpty();
}

void PartiesPage::resume(const Draft& draft)
{
    m_typed = draft;
    refresh();
}

PartiesPage::Place PartiesPage::place() const
{
    return {m_sections->currentIndex(), m_card->shown(), m_card->linkPanel()->place(), m_duplicates->place()};
}

void PartiesPage::goTo(const Place& place)
{
    m_sections->setCurrentIndex(place.section);
    m_wanted = place.party;
    m_place = place;
    refresh();
}

void PartiesPage::retype(const Draft& draft)
{
    const auto typed = partyFromDraft(draft.content);
    if (!typed)
        return;
    const Id party = typed->party.id;
    if (!party.isNull() && m_book->find(party)) {
        m_card->show(m_book, party);
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(party), 0));
    } else {
        newParty();
    }
    m_card->retype(draft, *typed);
}

void PartiesPage::narrow()
{
    const QVariant type = m_type->currentData();
    m_model->narrow(m_search->text(),
                    type.isValid() ? std::optional(static_cast<TargetType>(type.toInt())) : std::nullopt);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEmpty();
}

void PartiesPage::showChosen()
{
    const Party* party = m_model->party(m_table->currentIndex().row());
    if (party && m_book && !m_filling)
        m_card->show(m_book, party->id);
}

void PartiesPage::showEmpty()
{
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    const bool narrowed = !m_search->text().isEmpty() || m_type->currentIndex() > 0;
    m_empty->setText(narrowed ? tr("Nobody here is found so.\n\nEsc in the search and “All types” bring the others back.")
                              : tr("There is no person or organisation in this register yet.\n\nWho stands in several "
                                   "cases is recorded once here, so that nobody is counted twice in a year."));
}

void PartiesPage::newParty()
{
    m_sections->setCurrentIndex(0);
    m_card->showNew();
    m_wanted = {}; // what stood there is saved on the way
    m_table->setCurrentIndex({});
}

void PartiesPage::focusSearch()
{
    m_sections->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PartiesPage::nextPane()
{
    if (m_sections->currentWidget() == m_duplicates)
        m_duplicates->table()->setFocus(Qt::OtherFocusReason);
    else if (m_table->hasFocus())
        m_card->form()->widget(QStringLiteral("key"))->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void PartiesPage::clear()
{
    m_splitter->keepAs(QStringLiteral("parties_splitter"));
    m_soon.stop();
    if (m_job)
        m_job->cancel();
    m_stale = true;
    m_wanted = {};
    m_typed.reset();
    m_place.reset();
    m_book.reset();
    m_card->clear();
    m_duplicates->clear();
    m_search->clear();
    m_type->setCurrentIndex(0);
    m_model->setBook(nullptr, m_session.codebook());
    m_sections->setTabText(1, tr("Likely duplicates"));
    m_sections->setCurrentIndex(0);
    showEmpty();
}

void PartiesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PartiesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace recense::ui
