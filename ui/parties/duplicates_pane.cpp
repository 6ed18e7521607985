// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/duplicates_pane.h"

#include "ui/parties/pair_card.h"
#include "ui/session/kept_draft.h"
#include "ui/text/party_text.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/row_list.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace recense::ui {

DuplicatesPane::DuplicatesPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PairModel(this))
    , m_table(new QTableView)
    , m_which(new QComboBox)
    , m_empty(new QLabel)
    , m_card(new PairCard)
    , m_reason(new QLineEdit)
    , m_buttons{new QPushButton(tr("&Same")), new QPushButton(tr("&Not the same")), new QPushButton(tr("&Unsure"))}
{
    auto* splitter = new QSplitter;
    splitter->addWidget(makeList());
    m_right = makeRight();
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({480, 800});
    splitter->setStretchFactor(1, 1);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_which, &QComboBox::activated, this, [this] {
        m_current.reset();
        fill();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPane::showCurrent);
    connect(m_card, &PairCard::openAsked, this, &DuplicatesPane::openAsked);
    fill();
}

QWidget* DuplicatesPane::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(8, 8, 4, 0);
    leaveWheelToForm(m_which);
    m_which->setAccessibleName(tr("Which pairs"));
    for (const PairModel::Which which : {PairModel::Which::ToDecide, PairModel::Which::Unsure, PairModel::Which::Decided})
        m_which->addItem(QString(), static_cast<int>(which));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Pairs that may be one"));
    asRowList(m_table);
    new ColumnWidths(m_table, {});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PairModel::Verdict, QHeaderView::ResizeToContents);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(30);
    column->addWidget(m_which);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    // Letters decide in the list alone, where nothing is typed.
    const std::pair<QString, Match> keys[] = {{tr("S", "the key for: same"), Match::Same},
                                              {tr("N", "the key for: not the same"), Match::NotSame},
                                              {tr("U", "the key for: unsure"), Match::Unsure}};
    for (const auto& [key, match] : keys) {
        const auto shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, verdict = match] { decide(verdict); });
        m_buttons[static_cast<size_t>(match)]->setToolTip(tr("In the list: the key %1").arg(key));
    }
    return list;
}

QWidget* DuplicatesPane::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 8);
    m_reason->setProperty(kKeptAs, QStringLiteral("verdict_reason"));
    m_reason->setPlaceholderText(tr("Why? If you say, it is kept with the verdict"));
    m_reason->setAccessibleName(tr("Reason of the verdict"));
    auto* manner = new QLabel(tr("Same: from now on they are counted once. Nothing is merged away; you can decide anew "
                                 "at any time. In the list, the keys %1, %2 and %3 decide.")
                                  .arg(tr("S", "the key for: same"), tr("N", "the key for: not the same"),
                                       tr("U", "the key for: unsure")));
    manner->setWordWrap(true);
    auto* decision = new QVBoxLayout;
    decision->setContentsMargins(20, 4, 20, 0);
    auto* row = new QHBoxLayout;
    for (const Match match : {Match::Same, Match::NotSame, Match::Unsure}) {
        row->addWidget(button(match));
        connect(button(match), &QPushButton::clicked, this, [this, match] { decide(match); });
    }
    row->addStretch();
    decision->addWidget(m_reason);
    decision->addLayout(row);
    decision->addWidget(manner);
    column->addWidget(m_card, 1);
    column->addLayout(decision);
    return right;
}

void DuplicatesPane::setBook(SharedBook book)
{
    m_book = std::move(book);
    fill();
}

void DuplicatesPane::clear()
{
    m_current.reset();
    m_reason->clear();
    m_which->setCurrentIndex(0);
    setBook(nullptr);
}

DuplicatesPane::Place DuplicatesPane::place() const
{
    Place place{m_which->currentIndex(), {}};
    if (m_current)
        place.pair = parties::LikelyPair{m_current->one, m_current->other, 0, {}};
    return place;
}

void DuplicatesPane::goTo(const Place& place)
{
    m_which->setCurrentIndex(place.which);
    m_current = place.pair;
    fill();
}

void DuplicatesPane::fill()
{
    const int place = m_table->currentIndex().row();
    const std::optional<parties::LikelyPair> current = m_current;
    m_model->show(m_book, static_cast<PairModel::Which>(m_which->currentData().toInt()));
    qsizetype unsure = 0, decided = 0;
    for (size_t i = 0; m_book && i < m_book->pairs.size(); ++i)
        ++(m_book->pairs[i].judgement.match == Match::Unsure ? unsure : decided);
    const int likely = m_book ? static_cast<int>(m_book->likely.size()) : 0;
    m_which->setItemText(0, tr("To decide: %n pair(s)", nullptr, likely));
    m_which->setItemText(1, tr("Unsure: %n pair(s)", nullptr, static_cast<int>(unsure)));
    m_which->setItemText(2, tr("Decided: %n pair(s)", nullptr, static_cast<int>(decided)));
    int row = current ? m_model->rowOf(*current) : -1;
    if (row < 0 && m_model->rowCount() > 0)
        row = std::clamp(place, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

void DuplicatesPane::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const parties::LikelyPair* pair = m_model->pair(row);
    m_current = pair ? std::optional(*pair) : std::nullopt;
    if (pair && m_book)
        m_card->show(*m_book, *pair, m_model->judgement(row), m_session.codebook());
    else
        m_card->clear();
    showEmpty();
}

void DuplicatesPane::showEmpty()
{
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_right->setEnabled(!none);
    const QString sentences[] = {
        tr("No two here look like one and the same.\n\nRecense compares names in all scripts and spellings, places and "
           "times, and file numbers."),
        tr("Of no pair you were unsure."), tr("Nothing was decided yet.")};
    m_empty->setText(sentences[m_which->currentData().toInt()]);
}

void DuplicatesPane::decide(Match match)
{
    const int row = m_table->currentIndex().row();
    const parties::LikelyPair* pair = m_model->pair(row);
    const Party* one = pair ? m_book->find(pair->one) : nullptr;
    const Party* other = pair ? m_book->find(pair->other) : nullptr;
    if (!one || !other)
        return;
    PartyJudgement judgement;
    if (const PartyJudgement* before = m_model->judgement(row))
        judgement = *before; // decided anew
    else
        judgement = {Environment::system().id(), pair->one, pair->other, match, {}};
    if (judgement.match == match && m_model->judgement(row) && m_reason->text().trimmed().isEmpty())
        return;
    judgement.match = match;
    if (const QString why = m_reason->text().trimmed(); !why.isEmpty())
        judgement.reason = why;
    if (!m_session.save(judgement))
        return;
    m_reason->clear();
    m_model->drop(row); // at once; the register is read anew behind it
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showCurrent();
}

} // namespace recense::ui
