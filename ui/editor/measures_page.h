// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

class QLabel;

namespace recense::ui {

class TableSection;

// What was done to the targets: arrests, searches, fines, smears, in a proceeding or without one.
class MeasuresPage : public EditorPage
{
    Q_OBJECT
public:
    explicit MeasuresPage(const EditorContext& context, QWidget* parent = nullptr);

    void load(const Incident& incident) override;
    void collect(Incident& incident) const override; // into the incident's targets
    void refreshLabels(const Incident& incident) override;
    void clearProblems() override;
    bool showProblem(const Problem& problem, const QString& sentence) override;
    QWidget* fieldOf(const QString& field, const Id& subject) const override;

private:
    TableSection* m_table;
    QLabel* m_empty;
};

} // namespace recense::ui
