// SPDX-License-Identifier: GPL-3.0-or-later
// What the places keep over a lock, and give back: where one was, and what was half typed.
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/history/history_page.h"
#include "ui/parties/party_draft.h"
#include "ui/session/kept_draft.h"
#include "ui/shell/workspace.h"
#include "ui/text/translation.h"
#include "ui/year/coverage_dialog.h"
#include "ui/year/freeze_dialog.h"
#include "ui/year/plan_draft.h"
#include "ui/year/rules_dialog.h"
#include "ui/year/year_page.h"

#include <QLineEdit>

namespace recense::ui {

void Workspace::keepDrafts()
{
    Places places;
    places.reg = m_session.info().identity;
    places.tab = currentIndex();
    places.preparing = m_year->isPreparing();
    places.focus = focusWidget();
    places.chosenCase = m_cases->chosenKey();
    if (m_parties->made())
        places.people = parties()->place();
    places.searchDraft = keepSearch();
    for (int index = kPlaces; index < count(); ++index) {
        IncidentEditor* editor = editorAt(index);
        places.editors.push_back({editor->incident().id, editor->draft(), editor->place()});
        editor->keepDraft();
    }
    if (m_quick) {
        if (m_quick->isVisible())
            places.quick = m_quick->place();
        places.quickDraft = m_quick->draft();
        m_quick->keepDraft();
    }
    m_places = std::move(places);
}

Id Workspace::keepSearch()
{
    KeptSearch kept = m_cases->kept();
    for (const QLineEdit* field : keptFields()) {
        if (!field->text().isEmpty())
            kept.typed.insert(field->property(kKeptAs).toString(), field->text());
    }
    if (kept.isEmpty())
        return {};
    const Environment environment = m_host.environment();
    const Id draft = environment.id();
    m_host.putDraft({draft, Id(), environment.now(), kept.toDraft()});
    return draft;
}

QList<QLineEdit*> Workspace::keptFields() const
{
    QList<QLineEdit*> fields = findChildren<QLineEdit*>();
    fields.removeIf([](const QLineEdit* field) { return !field->property(kKeptAs).isValid(); });
    return fields;
}

void Workspace::resumeSearch(const Draft& draft)
{
    const KeptSearch kept = KeptSearch::fromDraft(draft.content).value_or(KeptSearch());
    m_cases->narrow(kept);
    if (!kept.typed.isEmpty()) { // in places that are made when they are first looked at
        parties();
        history();
    }
    for (QLineEdit* field : keptFields()) {
        if (const QString text = kept.typed.value(field->property(kKeptAs).toString()); !text.isEmpty())
            field->setText(text);
    }
    m_host.dropDraft(draft.id);
}

void Workspace::forgetPlaces()
{
    m_places.reset();
}

void Workspace::reopen()
{
    auto drafts = m_session.read([](const Register& reg) { return reg.drafts(); }).value_or(std::vector<Draft>());
    const auto take = [&drafts](const Id& id) {
        std::optional<Draft> found;
        const auto at = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) { return draft.id == id; });
        if (at != drafts.end()) {
            found = *at;
            drafts.erase(at);
        }
        return found;
    };
    const auto places = std::exchange(m_places, std::nullopt);
    if (!places || places->reg != m_session.info().identity)
        return offerDrafts(drafts, false);
    for (const Places::Editor& was : places->editors)
        reopenEditor(was.incident, take(was.draft));
    const auto quick = take(places->quickDraft);
    const auto search = take(places->searchDraft);
    offerDrafts(drafts, true);
    if (search)
        resumeSearch(*search);
    m_cases->goTo(places->chosenCase);
    if (places->people)
        parties()->goTo(*places->people);
    if (places->preparing)
        m_year->prepareReport();
    if (places->tab < count())
        setCurrentIndex(places->tab);
    if (places->focus && currentWidget()->isAncestorOf(places->focus))
        places->focus->setFocus();
    const size_t shown = static_cast<size_t>(std::max(0, currentIndex() - kPlaces));
    if (IncidentEditor* editor = editorAt(currentIndex()); editor && shown < places->editors.size())
        editor->goTo(places->editors[shown].place);
    if (quick)
        makeQuickLog()->load(*quick, false);
    if (places->quick) {
        quickLog();
        m_quick->goTo(*places->quick);
    }
}

void Workspace::reopenEditor(const Id& incident, const std::optional<Draft>& draft)
{
    IncidentEditor* editor = addEditor();
    if (draft)
        editor->load(*draft, IncidentEditor::Offer::Silent);
    else if (const auto stored = m_host.stored(incident))
        editor->load(*stored);
}

void Workspace::offerDrafts(const std::vector<Draft>& drafts, bool afterLock)
{
    int opened = 0;
    for (const Draft& draft : drafts) {
        if (QuickLog::isDraft(draft.content)) {
            makeQuickLog()->load(draft, true);
            m_quick->begin();
            continue;
        }
        if (KeptSearch::fromDraft(draft.content)) { // of a session that ended while it was locked
            m_host.dropDraft(draft.id);
            continue;
        }
        if (planFromDraft(draft.content)) {
            m_year->prepareReport(draft);
            if (!afterLock) {
                Q_EMIT said(MessageBar::Kind::Information,
                            tr("The plan of the report that was not saved is in Year again."));
            }
            continue;
        }
        if (partyFromDraft(draft.content)) {
            parties()->resume(draft);
            if (!afterLock) {
                Q_EMIT said(MessageBar::Kind::Information,
                            tr("What was typed of somebody and not saved is in People and organisations again."));
            }
            continue;
        }
        if (m_cases->resumeChange(draft))
            continue;
        if (CoverageDialog::isDraft(draft.content) || FreezeDialog::isDraft(draft.content)
            || RulesDialog::isDraft(draft.content)) {
            Q_EMIT dialogDraft(draft);
            continue;
        }
        IncidentEditor* editor = addEditor();
        if (editor->load(draft))
            ++opened;
        else
            closeEditor(indexOf(editor));
    }
    if (opened > 1) // one says so itself
        Q_EMIT draftsOpened(opened, drafts.front().savedAt);
}

} // namespace recense::ui
