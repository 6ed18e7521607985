// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

namespace recense::ui {

class ChipEdit;
class ClosedList;
class FieldForm;
class TextArea;
class TextLine;

// Notes and review: how well it is known, who may see it, whether it counts.
class ReviewPage : public EditorPage
{
    Q_OBJECT
public:
    explicit ReviewPage(const EditorContext& context, QWidget* parent = nullptr);

    void load(const Incident& incident) override;
    void collect(Incident& incident) const override;
    void clearProblems() override;
    bool showProblem(const Problem& problem, const QString& sentence) override;
    QWidget* fieldOf(const QString& field, const Id& subject) const override;

private:
    FieldForm* m_form;
    ClosedList *m_verification, *m_confidentiality, *m_review;
    TextLine* m_exclusion;
    ChipEdit* m_tags;
    TextArea* m_notes;
};

} // namespace recense::ui
