// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

#include <QFrame>

class QLabel;

namespace recense::ui {

class ChipEdit;
class ChoiceEdit;
class ClosedList;
class DateEdit;
class FieldForm;
class Fold;
class HeadCountEdit;
class TextLine;

// One target: who was struck, how many, as what. Its measures stand on a page of their own and pass through untouched.
class TargetCard : public QFrame
{
    Q_OBJECT
public:
    TargetCard(const EditorContext& context, QWidget* parent);

    void load(const Target& target);
    Target target() const;
    const Id& id() const { return m_loaded.id; }
    void refreshLabels(int position);

    void clearProblems();
    bool showProblem(const Problem& problem, const QString& sentence);
    QWidget* fieldOf(const QString& field) const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void buildMore();
    void connectFields();
    void follow(); // shows what the type asks for
    QString makeParty(const QString& typed);
    ChoiceSource parties() const;
    std::vector<Hit> findParties(const Choices& choices, const QString& typed) const;
    ChoiceSource groups() const;

    const EditorContext& m_context;
    Target m_loaded;
    QLabel* m_heading;
    FieldForm* m_form;
    ClosedList *m_type, *m_population;
    HeadCountEdit* m_people;
    ChoiceEdit* m_party;
    ChipEdit *m_roles, *m_names;
    FieldForm* m_rare;
    Fold* m_more;
    ChipEdit *m_gender, *m_ageGroup, *m_nationality, *m_residence, *m_racialised, *m_disability;
    ChoiceEdit* m_memberOf;
    TextLine *m_key, *m_legalBasis;
    ClosedList* m_consent;
    DateEdit* m_reviewBy;
};

} // namespace recense::ui
