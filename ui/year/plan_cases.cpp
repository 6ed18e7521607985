// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/plan_cases.h"

#include "ui/text/words.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/ordered_list.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recense::ui {

namespace {

constexpr int kFound = 100; // of more, the search is to be narrowed

QString named(const CaseToTell& one)
{
    return one.title.isEmpty() ? one.reference : PlanCases::tr("%1 “%2”", "a reference and a title").arg(one.reference, one.title);
}

QString described(const CaseToTell& one)
{
    switch (one.state) {
    case CaseToTell::State::Told: return named(one);
    case CaseToTell::State::NotCounted: return PlanCases::tr("%1: not in this report, for it does not count").arg(named(one));
    case CaseToTell::State::NotPublic: return PlanCases::tr("%1: not in this report, for it is not public and confirmed").arg(named(one));
    case CaseToTell::State::InBin: return PlanCases::tr("%1: not in this report, for it is in the bin").arg(named(one));
    }
    return {};
}

void addTo(QListWidget* list, const QString& text, const Id& id)
{
    auto* item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, QVariant::fromValue(id));
    item->setToolTip(text);
}

Id idOf(const QListWidgetItem* item) { return item->data(Qt::UserRole).value<Id>(); }

} // namespace

PlanCases::PlanCases(QWidget* parent)
    : QWidget(parent)
    , m_chosen(new OrderedList(tr("Cases told in short"), 4, this))
    , m_remove(new QPushButton(tr("Take out"), this))
    , m_search(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_add(new QPushButton(tr("Tell this case"), this))
    , m_more(new Heading(0, {}, this))
{
    auto* about = new Heading(0, tr("Only cases that count in this report and whose record is public and confirmed: their title, "
                                    "country and summary, and where no figures are hidden the course of their proceedings; nothing else of them."));
    about->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find a case to tell"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_found->setAccessibleName(tr("Cases that can be told"));
    m_found->setWordWrap(true);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setMinimumHeight((fontMetrics().height() + 6) * 5);
    m_more->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addWidget(m_chosen);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_chosen->upButton(), m_chosen->downButton(), m_remove})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_more);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_chosen, &OrderedList::reordered, this, &PlanCases::changed);
    connect(m_chosen, &QListWidget::currentRowChanged, this, [this](int chosen) { m_remove->setEnabled(chosen >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &PlanCases::remove);
    connect(m_search, &QLineEdit::textChanged, this, &PlanCases::find);
    connect(m_search, &QLineEdit::returnPressed, this, &PlanCases::add);
    connect(m_found, &QListWidget::itemActivated, this, &PlanCases::add);
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int chosen) { m_add->setEnabled(chosen >= 0); });
    connect(m_add, &QPushButton::clicked, this, &PlanCases::add);
    connect(m_chosen, &OrderedList::removalAsked, this, &PlanCases::remove);
    m_remove->setEnabled(false);
    find();
}

void PlanCases::setCases(const std::vector<CaseToTell>& chosen, std::shared_ptr<const std::vector<CaseToTell>> candidates)
{
    const int kept = m_chosen->currentRow();
    {
        const QSignalBlocker quiet(m_chosen);
        m_chosen->clear();
        for (const CaseToTell& one : chosen)
            addTo(m_chosen, described(one), one.id);
    }
    m_chosen->setCurrentRow(std::min(kept, m_chosen->count() - 1));
    m_remove->setEnabled(m_chosen->currentRow() >= 0);
    m_candidates = std::move(candidates);
    find();
}

void PlanCases::clear()
{
    m_search->clear();
    setCases({}, nullptr);
}

std::vector<Id> PlanCases::cases() const
{
    std::vector<Id> cases;
    for (int row = 0; row < m_chosen->count(); ++row)
        cases.push_back(idOf(m_chosen->item(row)));
    return cases;
}

void PlanCases::find()
{
    const Id kept = m_found->currentItem() ? idOf(m_found->currentItem()) : Id();
    const std::vector<Id> chosen = cases();
    const QString wanted = m_search->text().simplified();
    int further = 0;
    m_found->clear();
    for (const CaseToTell& one : m_candidates ? *m_candidates : std::vector<CaseToTell>()) {
        if (!named(one).contains(wanted, Qt::CaseInsensitive) || std::find(chosen.begin(), chosen.end(), one.id) != chosen.end())
            continue;
        if (m_found->count() == kFound) {
            ++further;
            continue;
        }
        addTo(m_found, named(one), one.id);
        if (one.id == kept)
            m_found->setCurrentRow(m_found->count() - 1);
    }
    if (m_found->currentRow() < 0 && m_found->count() > 0 && !wanted.isEmpty())
        m_found->setCurrentRow(0); // so that Enter takes what was found
    m_add->setEnabled(m_found->currentRow() >= 0);
    m_more->setText(further > 0           ? tr("And %Ln more: type some of its title.", nullptr, further)
                        : m_found->count() == 0 && m_candidates ? tr("No case that can be told is called so.")
                                                                : QString());
    m_more->setVisible(!m_more->text().isEmpty());
}

void PlanCases::add()
{
    const QListWidgetItem* item = m_found->currentItem();
    if (!item)
        return;
    addTo(m_chosen, item->text(), idOf(item));
    m_chosen->setCurrentRow(m_chosen->count() - 1);
    m_search->clear();
    find();
    Q_EMIT changed();
}

void PlanCases::remove()
{
    if (m_chosen->currentRow() < 0)
        return;
    delete m_chosen->takeItem(m_chosen->currentRow());
    find();
    Q_EMIT changed();
}

} // namespace recense::ui
