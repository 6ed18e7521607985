// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/cases/case_card.h"
#include "ui/cases/case_card_dialog.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/history/history_page.h"
#include "ui/parties/parties_page.h"
#include "ui/parties/party_draft.h"
#include "ui/shell/look.h"
#include "ui/session/kept_draft.h"
#include "ui/text/translation.h"
#include "ui/year/coverage_dialog.h"
#include "ui/year/freeze_dialog.h"
#include "ui/year/plan_draft.h"
#include "ui/year/year_page.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>

namespace recense::ui {

namespace {

constexpr int kPlaces = 4; // Cases, Year, People and organisations and History, which are never closed

// What the tabs lie on. A page is made in its place: one that is put there later is styled again, with all in it.
QWidget* pagesOf(QTabWidget* tabs) { return tabs->findChild<QStackedWidget*>(); }

} // namespace

Workspace::Workspace(Session& session, QWidget* parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_host(session)
    , m_cases(new CasesPage(session, pagesOf(this)))
    , m_year(new YearPage(session, pagesOf(this)))
    , m_parties(new Later<PartiesPage>([this](QWidget* within) { return makeParties(within); }, pagesOf(this)))
    , m_history(new Later<HistoryPage>([this](QWidget* within) { return makeHistory(within); }, pagesOf(this)))
{
    setDocumentMode(true);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    setAccessibleName(tr("Places"));
    setTabsClosable(true);
    setMovable(false);
    setElideMode(Qt::ElideRight);
    addTab(m_cases, icon(QStringLiteral("cases")), tr("Cases"));
    addTab(m_year, icon(QStringLiteral("report")), tr("Year"));
    addTab(m_parties, icon(QStringLiteral("people")), tr("People and organisations"));
    addTab(m_history, icon(QStringLiteral("history")), tr("History"));
    for (int index = 0; index < kPlaces; ++index) {
        for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
            tabBar()->setTabButton(index, side, nullptr);
    }
    tabBar()->setAccessibleName(tr("Places"));
    connect(this, &QTabWidget::tabCloseRequested, this, &Workspace::closeEditor);
    connect(this, &QTabWidget::currentChanged, this, &Workspace::undoChanged);
    connect(&session, &Session::aboutToClose, this, &Workspace::keepDrafts);
    connect(&session, &Session::changed, this, &Workspace::refreshEditors);
    connect(&session, &Session::ruleChanged, this, [this] {
        for (int index = kPlaces; index < count(); ++index)
            editorAt(index)->countAnew();
    });
    connect(m_cases, &CasesPage::totals, this, &Workspace::totals);
    connect(m_cases, &CasesPage::openAsked, this, &Workspace::openCase);
    connect(m_cases, &CasesPage::binAsked, this, &Workspace::moveToBin);
    connect(m_cases, &CasesPage::historyAsked, this, &Workspace::showHistoryOf);
    m_whenListed.setSingleShot(true);
    m_whenListed.setInterval(1000);
    connect(&m_whenListed, &QTimer::timeout, this, &Workspace::history);
    connect(m_year, &YearPage::openAsked, this, &Workspace::openCase);
    connect(m_year, &YearPage::membersAsked, this, [this](const MembersToShow& members) {
        showCases();
        m_cases->showMembers(members);
    });
}

void Workspace::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
}

PartiesPage* Workspace::makeParties(QWidget* within)
{
    auto* page = new PartiesPage(m_session, within);
    connect(page, &PartiesPage::openAsked, this, &Workspace::openCase);
    return page;
}

HistoryPage* Workspace::makeHistory(QWidget* within)
{
    auto* page = new HistoryPage(m_session, within);
    connect(page, &HistoryPage::openAsked, this, &Workspace::openCase);
    connect(page, &HistoryPage::said, this, &Workspace::said);
    if (m_session.isOpen())
        page->begin();
    return page;
}

HistoryPage* Workspace::history() const
{
    return m_history->page();
}

PartiesPage* Workspace::parties() const
{
    return m_parties->page();
}

void Workspace::begin()
{
    m_cases->showAll();
    m_year->begin();
    if (m_history->made())
        history()->begin();
    else
        m_whenListed.start(); // it checks the chain, whether it is looked at or not
    showCases();
    reopen();
}

void Workspace::keepDrafts()
{
    Places places;
    places.reg = m_session.info().identity;
    places.tab = currentIndex();
    places.preparing = m_year->isPreparing();
    places.focus = focusWidget();
    places.chosenCase = m_cases->chosenKey();
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

void Workspace::clear()
{
    while (count() > kPlaces) {
        IncidentEditor* editor = editorAt(kPlaces);
        removeTab(kPlaces);
        // Emptied now; gone once nobody is called from within it any more.
        editor->blockSignals(true);
        editor->load(Incident());
        editor->deleteLater();
    }
    if (m_quick) {
        m_quick->forget();
        m_quick->deleteLater();
        m_quick = nullptr;
    }
    m_cases->clear();
    m_year->clear();
    if (m_parties->made())
        m_parties->page()->clear();
    m_whenListed.stop();
    if (m_history->made())
        history()->clear();
}

void Workspace::showCases()
{
    setCurrentWidget(m_cases);
    m_cases->table()->setFocus();
}

void Workspace::showYear()
{
    setCurrentWidget(m_year);
}

void Workspace::showParties()
{
    setCurrentWidget(m_parties);
    parties()->nextPane();
}

void Workspace::focusSearch()
{
    if (currentWidget() == m_parties)
        return parties()->focusSearch();
    showCases();
    m_cases->focusSearch();
}

void Workspace::showHistory()
{
    history()->showAll();
    setCurrentWidget(m_history);
    history()->table()->setFocus();
}

void Workspace::showHistoryOf(const Id& incident)
{
    setCurrentWidget(m_history);
    history()->showCase(incident);
}

void Workspace::showHistoryOfCurrent()
{
    const IncidentEditor* editor = editorAt(currentIndex());
    if (editor && editor->incident().revision > 0)
        showHistoryOf(editor->incident().id);
    else if (const auto id = m_cases->current(); id && !editor)
        showHistoryOf(*id);
}

void Workspace::showBin()
{
    setCurrentWidget(m_history);
    history()->showBin();
}

IncidentEditor* Workspace::editorAt(int index) const
{
    return qobject_cast<IncidentEditor*>(widget(index));
}

void Workspace::openCase(const Id& incident)
{
    for (int index = kPlaces; index < count(); ++index) {
        if (editorAt(index)->incident().id == incident) {
            setCurrentIndex(index);
            return;
        }
    }
    if (const auto found = m_session.read([&](const Register& reg) { return reg.incident(incident); }))
        addEditor()->load(*found);
}

void Workspace::newCase()
{
    addEditor()->load(Incident());
}

void Workspace::duplicateCase(const Id& incident)
{
    auto found = m_session.read([&](const Register& reg) { return reg.incident(incident); });
    if (!found)
        return;
    // What happened, without the people and the proceedings, which are another case's.
    Incident copy;
    copy.title.main = tr("Copy of %1").arg(found->title.main);
    copy.summary = found->summary;
    copy.start = found->start;
    copy.end = found->end;
    copy.country = found->country;
    copy.place = found->place;
    copy.setting = found->setting;
    copy.acts = found->acts;
    copy.tags = found->tags;
    copy.confidentiality = found->confidentiality;
    copy.review = Review::Draft;
    addEditor()->propose(copy);
}

IncidentEditor* Workspace::addEditor()
{
    auto* editor = new IncidentEditor(m_host, currentLanguage(), this);
    const int index = addTab(editor, icon(QStringLiteral("edit")), tr("New case"));
    const auto follow = [this, editor] {
        const QString title = editor->title();
        setTabText(indexOf(editor), (editor->isModified() ? QStringLiteral("• ") : QString())
                       + fontMetrics().elidedText(title, Qt::ElideRight, 220).replace(u'&', QStringLiteral("&&")));
        setTabToolTip(indexOf(editor), title);
    };
    connect(editor, &IncidentEditor::titleChanged, this, follow);
    connect(editor, &IncidentEditor::modifiedChanged, this, follow);
    connect(editor, &IncidentEditor::stepsChanged, this, &Workspace::undoChanged);
    setCurrentIndex(index);
    editor->setFocus();
    return editor;
}

void Workspace::closeEditor(int index)
{
    IncidentEditor* editor = editorAt(index);
    if (!editor)
        return;
    // What cannot be saved as it is stays open, and says why; so nothing that was typed is lost.
    if (editor->isBlank()) {
        m_host.dropDraft(editor->draft());
    } else if (editor->isModified() && !editor->save()) {
        setCurrentIndex(index);
        return;
    }
    removeTab(index);
    editor->deleteLater();
    if (currentWidget() == m_cases)
        m_cases->table()->setFocus();
}

void Workspace::refreshEditors()
{
    for (int index = kPlaces; index < count(); ++index) {
        IncidentEditor* editor = editorAt(index);
        const Incident& shown = editor->incident();
        if (shown.revision == 0)
            continue;
        if (editor->isModified()) {
            editor->changedElsewhere();
            continue;
        }
        // One whose making was undone is no longer there: its tab stays, and saving it says so.
        const auto now = m_host.stored(shown.id);
        if (now && now->revision != shown.revision)
            editor->load(*now);
    }
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
                            tr("What was planned of the report and not saved is in Year again."));
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
        if (CoverageDialog::isDraft(draft.content) || FreezeDialog::isDraft(draft.content)) {
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

QuickLog* Workspace::makeQuickLog()
{
    if (!m_quick) {
        m_quick = new QuickLog(m_host, currentLanguage(), window());
        connect(m_quick, &QuickLog::saved, this, &Workspace::quickLogged);
        connect(m_quick, &QuickLog::openAsked, this, &Workspace::openCase);
    }
    return m_quick;
}

void Workspace::quickLog()
{
    makeQuickLog()->begin();
}

void Workspace::moveToBin(const CaseList& cases)
{
    if (const auto many = static_cast<qsizetype>(cases.keys.size()); many > 0)
        m_session.moveToBin(cases, [this, many] { Q_EMIT binned(many); });
}

void Workspace::nextTab(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
    currentWidget()->setFocus();
}

void Workspace::nextPane()
{
    if (currentWidget() == m_parties) {
        parties()->nextPane();
        return;
    }
    if (currentWidget() != m_cases) {
        showCases();
        return;
    }
    const QList<QWidget*> panes{m_cases->filters()->tree(), m_cases->table(), m_cases->card()};
    for (int i = 0; i < panes.size(); ++i) {
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(focusWidget())) {
            panes[(i + 1) % panes.size()]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    panes.first()->setFocus(Qt::OtherFocusReason);
}

void Workspace::printCurrent()
{
    const IncidentEditor* editor = editorAt(currentIndex());
    const auto id = editor ? std::nullopt : m_cases->current();
    const auto incident = editor ? std::optional(editor->incident()) : id ? m_host.stored(*id) : std::nullopt;
    if (!incident)
        return;
    auto* dialog = new CaseCardDialog(m_session, *incident, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::saveCurrent()
{
    if (IncidentEditor* editor = editorAt(currentIndex()))
        editor->save();
}

bool Workspace::closeCurrent()
{
    if (currentIndex() < kPlaces)
        return false;
    closeEditor(currentIndex());
    return true;
}

} // namespace recense::ui
