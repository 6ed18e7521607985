// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace recense::ui {

class MessageBar;
class ProceedingForm;

// The proceedings, a tab each. Removing one can be taken back.
class ProceedingsPage : public EditorPage
{
    Q_OBJECT
public:
    explicit ProceedingsPage(const EditorContext& context, QWidget* parent = nullptr);

    void load(const Incident& incident) override;
    void collect(Incident& incident) const override;
    void refreshLabels(const Incident& incident) override;
    void clearProblems() override;
    bool showProblem(const Problem& problem, const QString& sentence) override;
    QWidget* fieldOf(const QString& field, const Id& subject) const override;
    int inFront() const override;
    void bringToFront(int proceeding) override;

private:
    ProceedingForm* addForm(const Proceeding& proceeding, int position);
    void addNew();
    void remove(ProceedingForm* form);
    QString freeKey() const;
    std::vector<ProceedingForm*> forms() const;

    QTabWidget* m_tabs;
    QLabel* m_empty;
    MessageBar* m_message;
    QPushButton* m_add;
};

} // namespace recense::ui
