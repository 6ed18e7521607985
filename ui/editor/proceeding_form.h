// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

class QLabel;

namespace recense::ui {

class ChipEdit;
class ChoiceEdit;
class FieldForm;
class Fold;
class TableSection;
class TextLine;
class TimelineView;

// One proceeding: where it is heard, against whom, for what; its steps, drawn above as a timeline, and its outcomes,
// with what is left over worked out.
class ProceedingForm : public QWidget
{
    Q_OBJECT
public:
    ProceedingForm(const EditorContext& context, QWidget* parent);

    void load(const Proceeding& proceeding);
    Proceeding proceeding() const;
    const Id& id() const { return m_id; }
    QString tabTitle() const;
    void refreshLabels(const Incident& incident);

    void clearProblems();
    bool showProblem(const Problem& problem, const QString& sentence);
    QWidget* fieldOf(const QString& field, const Id& subject) const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void buildTables();
    QString firstTarget() const;

    const EditorContext& m_context;
    Id m_id;
    FieldForm* m_form;
    ChoiceEdit *m_track, *m_country, *m_authority;
    TextLine* m_fileNumber;
    ChipEdit* m_against;
    TableSection *m_charges, *m_steps, *m_outcomes;
    TimelineView* m_timeline;
    QLabel* m_rest;
    FieldForm* m_rare;
    Fold* m_more;
    TextLine *m_statute, *m_key;
};

// What is left over of a proceeding, a target a line: "7 of 18 pending". Final outcomes cover people, unknown numbers nobody.
QStringList restOf(const Incident& incident, const Proceeding& proceeding, const EditorContext& context);

} // namespace recense::ui
