// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recense::ui {

class MessageBar;
class TargetCard;

// Who was struck: a card a target. Removing one can be taken back.
class TargetsPage : public EditorPage
{
    Q_OBJECT
public:
    explicit TargetsPage(const EditorContext& context, QWidget* parent = nullptr);

    void load(const Incident& incident) override;
    void collect(Incident& incident) const override;
    void refreshLabels(const Incident& incident) override;
    void clearProblems() override;
    bool showProblem(const Problem& problem, const QString& sentence) override;
    QWidget* fieldOf(const QString& field, const Id& subject) const override;

private:
    TargetCard* addCard(const Target& target, int position);
    void addNew();
    void remove(TargetCard* card);
    QString freeKey() const;

    QVBoxLayout* m_layout;
    QLabel* m_empty;
    MessageBar* m_message;
    QPushButton* m_add;
    std::vector<TargetCard*> m_cards;
};

} // namespace recense::ui
