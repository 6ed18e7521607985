// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/targets_page.h"

#include "ui/editor/target_card.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recense::ui {

TargetsPage::TargetsPage(const EditorContext& shared, QWidget* parent)
    : EditorPage(shared, tr("Who was struck"), parent), m_layout(new QVBoxLayout(this)),
      m_empty(new QLabel(tr("Nobody yet. Add the people, the organisation or the vessel that this was done to."))),
      m_message(new MessageBar), m_add(new QPushButton(tr("Add who was struck")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_empty->setWordWrap(true);
    m_message->hide();
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &TargetsPage::addNew);
}

TargetCard* TargetsPage::addCard(const Target& target, int position)
{
    auto* card = new TargetCard(context(), this);
    card->load(target);
    m_cards.insert(m_cards.begin() + position, card);
    m_layout->insertWidget(position, card);
    connect(card, &TargetCard::edited, this, &EditorPage::edited);
    connect(card, &TargetCard::removeWanted, this, [this, card] { remove(card); });
    m_empty->hide();
    Q_EMIT rebuilt();
    return card;
}

QString TargetsPage::freeKey() const
{
    QStringList taken;
    for (const TargetCard* card : m_cards)
        taken.append(card->target().key);
    int number = static_cast<int>(m_cards.size()) + 1;
    while (taken.contains(QString::number(number)))
        ++number;
    return QString::number(number);
}

void TargetsPage::addNew()
{
    Target target;
    target.id = context().newId();
    target.key = freeKey();
    addCard(target, static_cast<int>(m_cards.size()))->focusFirst();
    Q_EMIT edited();
}

void TargetsPage::remove(TargetCard* card)
{
    const auto found = std::find(m_cards.begin(), m_cards.end(), card);
    const int position = static_cast<int>(found - m_cards.begin());
    const Target removed = card->target();
    m_cards.erase(found);
    card->hide();
    card->deleteLater();
    m_empty->setVisible(m_cards.empty());
    m_message->show(MessageBar::Kind::Information, tr("Removed: %1").arg(targetLabel(removed, context())));
    m_message->setAction(tr("Put back"), [this, removed, position] {
        m_message->clear();
        addCard(removed, std::min(position, static_cast<int>(m_cards.size())))->focusFirst();
        Q_EMIT edited();
    });
    m_add->setFocus();
    Q_EMIT edited();
}

void TargetsPage::load(const Incident& incident)
{
    for (TargetCard* card : m_cards)
        delete card;
    m_cards.clear();
    m_message->clear();
    m_empty->setVisible(incident.targets.empty());
    for (const Target& target : incident.targets)
        addCard(target, static_cast<int>(m_cards.size()));
}

void TargetsPage::collect(Incident& incident) const
{
    incident.targets.clear();
    for (const TargetCard* card : m_cards)
        incident.targets.push_back(card->target());
}

void TargetsPage::refreshLabels(const Incident&)
{
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->refreshLabels(static_cast<int>(i) + 1);
}

void TargetsPage::clearProblems()
{
    for (TargetCard* card : m_cards)
        card->clearProblems();
}

bool TargetsPage::showProblem(const Problem& problem, const QString& sentence)
{
    for (TargetCard* card : m_cards) {
        if (card->id() == problem.subject)
            return card->showProblem(problem, sentence);
    }
    return false;
}

QWidget* TargetsPage::fieldOf(const QString& field, const Id& subject) const
{
    for (const TargetCard* card : m_cards) {
        if (card->id() == subject)
            return card->fieldOf(field);
    }
    return field == QLatin1String("target") && subject.isNull() ? static_cast<QWidget*>(m_add) : nullptr;
}

} // namespace recense::ui
