// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/cases/case_card.h"
#include "ui/cases/case_card_dialog.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/history/history_page.h"
#include "ui/shell/look.h"
#include "ui/text/translation.h"
#include "ui/year/year_page.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>

namespace recense::ui {

namespace {

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
    connect(m_cases, &CasesPage::binAsked, this, qOverload<const CaseList&>(&Workspace::moveToBin));
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

void Workspace::showDuplicates()
{
    parties()->sections()->setCurrentWidget(parties()->duplicates());
    showParties();
}

void Workspace::focusSearch()
{
    if (currentWidget() == m_parties)
        return parties()->focusSearch();
    setCurrentWidget(m_cases); // not the table, which may be hidden, and would take the focus when it is not
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
    if (const auto id = inFront())
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
    connect(editor, &IncidentEditor::modifiedChanged, this, [this](bool modified) {
        if (modified)
            Q_EMIT typed();
    });
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
        const auto now = m_host.stored(shown.id);
        if (!now)
            editor->becomeUnmade(); // its tab stays, and says so
        else if (editor->isUnmade())
            editor->becomeMadeAgain(*now);
        else if (editor->isModified())
            editor->changedElsewhere();
        else if (now->revision != shown.revision)
            editor->load(*now);
    }
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

std::optional<Id> Workspace::inFront() const
{
    if (const IncidentEditor* editor = editorAt(currentIndex()))
        return editor->incident().revision > 0 ? std::optional(editor->incident().id) : std::nullopt;
    return currentWidget() == m_cases ? m_cases->current() : std::nullopt;
}

void Workspace::moveToBin()
{
    if (currentWidget() == m_cases)
        return moveToBin(m_cases->selected());
    if (const auto id = inFront())
        m_session.moveToBin(QList<Id>{*id}, [this] { Q_EMIT binned(1); });
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
    if (IncidentEditor* editor = currentEditor())
        return editor->nextPane();
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
    const auto id = editor ? std::nullopt : inFront();
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

bool Workspace::isAnythingTyped() const
{
    for (int index = kPlaces; index < count(); ++index) {
        if (editorAt(index)->isModified())
            return true;
    }
    return false;
}

void Workspace::saveAndNew()
{
    IncidentEditor* editor = currentEditor();
    if (editor && editor->save())
        newCase();
}

bool Workspace::closeCurrent()
{
    if (currentIndex() < kPlaces)
        return false;
    closeEditor(currentIndex());
    return true;
}

} // namespace recense::ui
