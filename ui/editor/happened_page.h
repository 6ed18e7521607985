// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

namespace recense::ui {

class ChipEdit;
class ChoiceEdit;
class DateEdit;
class FieldForm;
class Fold;
class LineTable;
class NumberLine;
class TextArea;
class TextLine;

// What happened, where and when, in whose country, by which acts.
class HappenedPage : public EditorPage
{
    Q_OBJECT
public:
    explicit HappenedPage(const EditorContext& context, QWidget* parent = nullptr);

    void load(const Incident& incident) override;
    void collect(Incident& incident) const override;
    void clearProblems() override;
    bool showProblem(const Problem& problem, const QString& sentence) override;
    QWidget* fieldOf(const QString& field, const Id& subject) const override;

private:
    void buildMore();
    void loadTranslations(const Incident& incident);

    FieldForm* m_form;
    TextLine* m_title;
    TextArea* m_summary;
    ChoiceEdit* m_country;
    TextLine* m_place;
    DateEdit *m_start, *m_end;
    ChipEdit* m_acts;
    ChoiceEdit* m_setting;
    FieldForm* m_rare;
    Fold* m_more;
    class CoordinatesEdit* m_coordinates;
    LineTable* m_translations;
};

} // namespace recense::ui
