// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/review_page.h"

#include "ui/editor/cells.h"
#include "ui/editor/enum_list.h"
#include "ui/widgets/field_form.h"

#include <QVBoxLayout>

namespace recense::ui {

ReviewPage::ReviewPage(const EditorContext& shared, QWidget* parent)
    : EditorPage(shared, tr("Notes and review"), parent), m_form(new FieldForm),
      m_verification(enumList<Verification>(shared, QStringLiteral("verification"), tr("Verification"))),
      m_confidentiality(enumList<Confidentiality>(shared, QStringLiteral("confidentiality"), tr("Confidentiality"))),
      m_review(enumList<Review>(shared, QStringLiteral("review"), tr("Review"))),
      m_exclusion(new TextLine(tr("Why excluded"))),
      m_tags(new ChipEdit([] { return Choices(); }, ChipEdit::Free, tr("Tags"))),
      m_notes(new TextArea(tr("Notes"), 6))
{
    m_form->add(tr("Verification"), m_verification, FieldForm::Half, QStringLiteral("verification"));
    m_form->add(tr("Confidentiality"), m_confidentiality, FieldForm::Half, QStringLiteral("confidentiality"));
    m_form->add(tr("Review"), m_review, FieldForm::Half, QStringLiteral("review"));
    m_form->add(tr("Why excluded"), m_exclusion, FieldForm::Half, QStringLiteral("exclusion"));
    m_form->add(tr("Tags"), m_tags, FieldForm::Whole, QStringLiteral("tags"));
    m_form->add(tr("Notes"), m_notes, FieldForm::Whole, QStringLiteral("notes"));
    m_tags->setPlaceholder(tr("A word or several; Enter adds"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    for (ClosedList* list : {m_verification, m_confidentiality, m_review})
        connect(list, &QComboBox::activated, this, &EditorPage::edited);
    connect(m_review, &QComboBox::currentIndexChanged, this, [this] {
        m_form->setRowVisible(m_exclusion,
                              valueOf<Review>(*m_review) == Review::Excluded || !m_exclusion->value().isEmpty());
    });
    connect(m_exclusion, &QLineEdit::textEdited, this, &EditorPage::edited);
    connect(m_tags, &ChipEdit::changed, this, &EditorPage::edited);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &EditorPage::edited);
}

void ReviewPage::load(const Incident& incident)
{
    m_verification->setCode(toCode(incident.verification));
    m_confidentiality->setCode(toCode(incident.confidentiality));
    m_exclusion->setValue(incident.exclusion);
    m_review->setCode(toCode(incident.review));
    m_form->setRowVisible(m_exclusion, incident.review == Review::Excluded || !incident.exclusion.isEmpty());
    m_tags->setChips(chipsOf(incident.tags));
    m_notes->setValue(incident.notes);
}

void ReviewPage::collect(Incident& incident) const
{
    incident.verification = valueOf<Verification>(*m_verification);
    incident.confidentiality = valueOf<Confidentiality>(*m_confidentiality);
    incident.review = valueOf<Review>(*m_review);
    incident.exclusion = m_exclusion->value();
    incident.tags = wordsOf(m_tags->chips());
    incident.notes = m_notes->value();
}

void ReviewPage::clearProblems() { m_form->clearNotes(); }

bool ReviewPage::showProblem(const Problem& problem, const QString& sentence)
{
    return problem.subject.isNull() && m_form->note(problem.field, sentence);
}

QWidget* ReviewPage::fieldOf(const QString& field, const Id& subject) const
{
    return subject.isNull() ? m_form->widget(field) : nullptr;
}

} // namespace recense::ui
