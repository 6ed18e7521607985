// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor keeps and gives back: drafts, the place of the cursor, two versions of one case.
#include "ui/editor/conflict_panel.h"
#include "ui/editor/incident_editor.h"
#include "ui/editor/incident_fields.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace recense::ui {

namespace {

// The field that a stop of Tab belongs to: itself, or what it is a part of.
TypedField* typedFieldAt(QWidget* stop)
{
    if (auto* whole = dynamic_cast<TypedField*>(stop->parentWidget()))
        return whole;
    return dynamic_cast<TypedField*>(stop);
}

} // namespace

bool IncidentEditor::load(const Draft& draft, Offer offer)
{
    const auto content = draftContentFrom(draft.content);
    if (!content)
        return false;
    load(content->incident);
    m_draft = draft.id;
    m_base = content->base.value_or(Incident());
    putTyped(*content);
    setModified(true);
    beginSteps();
    if (offer == Offer::Silent)
        return true;
    const QString when = locale().toString(draft.savedAt.toLocalTime(), QLocale::ShortFormat);
    QStringList changes = changedFields(m_base, m_current, m_context);
    for (const DraftContent::Typed& one : content->halfTyped)
        changes.append(one.title);
    changes.removeDuplicates();
    m_message->show(MessageBar::Kind::Information,
                    content->base ? tr("Typed until %1, and not saved yet. It changes: %2.").arg(when, changes.join(QStringLiteral(", ")))
                           : tr("A new case, typed until %1, and not saved yet. In it: %2.")
                                 .arg(when, changes.join(QStringLiteral(", "))));
    m_message->setAction(tr("Keep"), [this] { save(); });
    m_message->setSecondAction(tr("Discard"), [this] { discardDraft(); });
    return true;
}

void IncidentEditor::propose(const Incident& incident)
{
    load(incident);
    m_base = Incident();
    setModified(true);
    keepDraft();
}

bool IncidentEditor::isBlank() const
{
    if (m_current.revision > 0)
        return false;
    const DraftContent now = typed();
    Incident blank;
    blank.id = now.incident.id;
    return now.incident == blank && now.halfTyped.empty();
}

void IncidentEditor::beginSteps()
{
    m_steps.begin({typed(), place()});
    Q_EMIT stepsChanged();
}

void IncidentEditor::undo()
{
    if (canUndo())
        showState(m_steps.undo());
}

void IncidentEditor::redo()
{
    if (canRedo())
        showState(m_steps.redo());
}

void IncidentEditor::showState(const EditSteps::State& state)
{
    put(state.content);
    const bool isSaved = m_current == m_base && state.content.halfTyped.empty() && state.content.reason.isEmpty();
    setModified(!isSaved);
    if (isSaved)
        dropDraft();
    else if (!m_draftTimer.isActive())
        m_draftTimer.start();
    goTo(state.place);
    Q_EMIT stepsChanged();
}

void IncidentEditor::putTyped(const DraftContent& content)
{
    m_loading = true;
    for (size_t i = 0; i < std::min(m_pages.size(), content.inFront.size()); ++i)
        m_pages[i]->bringToFront(content.inFront[i]);
    const std::vector<QWidget*> all = stops();
    for (const DraftContent::Typed& one : content.halfTyped) {
        if (one.field < 0 || one.field >= static_cast<int>(all.size()))
            continue;
        if (TypedField* field = typedFieldAt(all[static_cast<size_t>(one.field)]); field && field->fieldTitle() == one.title)
            field->retype(one.part);
    }
    m_reason->setText(content.reason);
    m_loading = false;
    check();
}

DraftContent IncidentEditor::typed() const
{
    DraftContent content{collect(), {}, {}, {}, m_reason->text()};
    if (m_base.revision > 0)
        content.base = m_base;
    const std::vector<QWidget*> all = stops();
    for (size_t i = 0; i < all.size(); ++i) {
        const TypedField* field = typedFieldAt(all[i]);
        if (!field)
            continue;
        for (const HalfTyped& part : field->halfTyped())
            content.halfTyped.push_back({static_cast<int>(i), field->fieldTitle(), part});
    }
    for (const EditorPage* page : m_pages)
        content.inFront.push_back(page->inFront());
    return content;
}

void IncidentEditor::dropDraft()
{
    m_draftTimer.stop();
    m_host.dropDraft(m_draft);
    m_state->clear();
}

// The records keep their keys: nothing else has them any more.
void IncidentEditor::saveAsNew()
{
    m_current.reference = {};
    m_current.revision = 0;
    m_unmade = false;
    save();
}

void IncidentEditor::discardDraft()
{
    const Draft discarded{m_draft, m_current.revision > 0 ? m_current.id : Id(), m_host.environment().now(), toJson(typed())};
    dropDraft();
    load(m_host.stored(m_current.id).value_or(Incident()));
    m_message->show(MessageBar::Kind::Information, m_current.revision > 0 ? tr("The draft is discarded; the case is as it was saved.")
                                                                     : tr("The draft is discarded."));
    m_message->setAction(tr("Put back"), [this, discarded] {
        load(discarded, Offer::Silent);
        keepDraft();
    });
}

void IncidentEditor::keepDraft()
{
    m_draftTimer.stop();
    if (!m_modified)
        return;
    const DraftContent content = typed();
    m_current = content.incident;
    const Id stored = m_current.revision > 0 ? m_current.id : Id();
    if (m_host.putDraft({m_draft, stored, m_host.environment().now(), toJson(content)}))
        m_state->setText(tr("Draft kept"));
    else
        m_draftTimer.start(); // again
}

void IncidentEditor::tellUnmade()
{
    m_message->show(MessageBar::Kind::Warning,
                    tr("Not saved: the register no longer has this case, since its making was undone. What is typed "
                       "is kept as a draft."));
    m_message->setAction(tr("Save as a new case"), [this] { saveAsNew(); });
    m_message->setSecondAction(tr("Discard"), [this] { discardDraft(); });
}

void IncidentEditor::becomeUnmade()
{
    if (std::exchange(m_unmade, true))
        return;
    setModified(true); // it stands here alone
    m_state->clear();
    keepDraft();
    tellUnmade();
}

void IncidentEditor::becomeMadeAgain(const Incident& now)
{
    m_unmade = false;
    m_message->clear();
    if (m_current != m_base)
        return changedElsewhere();
    m_host.dropDraft(m_draft);
    load(now);
}

void IncidentEditor::changedElsewhere()
{
    if (m_saving || !m_modified)
        return;
    const auto now = m_host.stored(m_current.id);
    if (now && now->revision != m_current.revision)
        showConflict(*now);
}

void IncidentEditor::showConflict(const Incident& elsewhere)
{
    m_message->show(MessageBar::Kind::Warning,
                    tr("This case was changed elsewhere since you opened it. Nothing is lost: what you typed is kept as a "
                       "draft, and the other version is in the register. They differ here:"));
    m_conflict->show(m_current, elsewhere, m_context);
}

void IncidentEditor::saveMine()
{
    const auto elsewhere = m_host.stored(m_current.id);
    if (!elsewhere)
        return;
    DraftContent mine = typed();
    mine.incident = mergedFields(m_base, mine.incident, *elsewhere, m_context);
    put(mine);
    m_base = *elsewhere;
    setModified(true);
    save();
}

void IncidentEditor::takeTheirs()
{
    const auto elsewhere = m_host.stored(m_current.id);
    if (!elsewhere)
        return;
    const Draft mine{m_draft, m_current.id, m_host.environment().now(), toJson(typed())};
    dropDraft();
    load(*elsewhere);
    m_message->show(MessageBar::Kind::Information, tr("This is the version of the register."));
    m_message->setAction(tr("Put back what I typed"), [this, mine] {
        load(mine, Offer::Silent);
        keepDraft();
        changedElsewhere();
    });
}

EditorPlace IncidentEditor::place() const
{
    EditorPlace place;
    place.scrolled = m_scroll->verticalScrollBar()->value();
    for (const EditorPage* page : m_pages)
        place.inFront.push_back(page->inFront());
    const std::vector<QWidget*> all = stops();
    QWidget* focus = focusWidget();
    for (size_t i = 0; focus && i < all.size(); ++i) {
        if (all[i] == focus || all[i]->isAncestorOf(focus))
            place.stop = static_cast<int>(i);
    }
    if (place.stop < 0)
        return place;
    if (const auto* table = qobject_cast<LineTable*>(all[static_cast<size_t>(place.stop)])) {
        place.cell = table->placeOf(table->currentIndex());
        focus = table->openEditor();
        place.open = focus != nullptr;
    }
    place.text = textCursorIn(focus);
    return place;
}

void IncidentEditor::goTo(const EditorPlace& place)
{
    for (size_t i = 0; i < std::min(m_pages.size(), place.inFront.size()); ++i)
        m_pages[i]->bringToFront(place.inFront[i]);
    const std::vector<QWidget*> all = stops();
    if (place.stop < 0 || place.stop >= static_cast<int>(all.size()))
        return;
    QWidget* focus = all[static_cast<size_t>(place.stop)];
    goTo(focus);
    if (auto* table = qobject_cast<LineTable*>(focus); table && place.cell >= 0) {
        table->setCurrentIndex(table->cellAt(place.cell));
        if (place.open)
            table->edit(table->currentIndex());
        focus = table->openEditor();
    }
    setTextCursorIn(focus, place.text);
    QTimer::singleShot(0, this, [this, place] { m_scroll->verticalScrollBar()->setValue(place.scrolled); });
}

} // namespace recense::ui
