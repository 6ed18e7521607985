// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/incident_editor.h"

#include "ui/editor/conflict_panel.h"
#include "ui/editor/editor_body.h"
#include "ui/editor/happened_page.h"
#include "ui/editor/measures_page.h"
#include "ui/editor/missing.h"
#include "ui/editor/proceedings_page.h"
#include "ui/editor/review_page.h"
#include "ui/editor/side_panel.h"
#include "ui/editor/sources_page.h"
#include "ui/editor/tab_stops.h"
#include "ui/editor/targets_page.h"
#include "ui/text/problem_text.h"
#include "ui/text/rule_text.h"
#include "ui/text/standing_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/typed_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

namespace recense::ui {

namespace {

constexpr int kCheckDelay = 250;  // milliseconds after the last key
constexpr int kDraftDelay = 1000; // after the first key that is in no draft: at most two seconds with the writing

} // namespace

IncidentEditor::IncidentEditor(EditorHost& host, const QString& language, QWidget* parent)
    : QWidget(parent), m_host(host), m_context{&host, language, [this]() -> const Incident& { return m_current; }},
      m_scroll(new QScrollArea), m_index(new QListWidget), m_panel(new SidePanel), m_message(new MessageBar), m_conflict(new ConflictPanel),
      m_title(new ElidedLabel(2)), m_reference(new QLabel), m_state(new QLabel), m_reason(new QLineEdit)
{
    buildPages();
    buildWindow();
    m_check.setSingleShot(true);
    m_check.setInterval(kCheckDelay);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_check, &QTimer::timeout, this, &IncidentEditor::check);
    connect(&m_draftTimer, &QTimer::timeout, this, &IncidentEditor::keepDraft);
    load(Incident());
}

IncidentEditor::~IncidentEditor() = default;

void IncidentEditor::buildPages()
{
    m_pages = {new HappenedPage(m_context), new TargetsPage(m_context), new ProceedingsPage(m_context),
               new MeasuresPage(m_context), new SourcesPage(m_context), new ReviewPage(m_context)};
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 4, 16, 24);
    layout->setSpacing(22);
    for (EditorPage* page : m_pages) {
        auto* section = new QWidget;
        auto* inner = new QVBoxLayout(section);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(8);
        inner->addWidget(new Heading(2, page->title()));
        inner->addWidget(page);
        layout->addWidget(section);
        m_sections.push_back(section);
        m_index->addItem(page->title());
        connect(page, &EditorPage::edited, this, &IncidentEditor::whenEdited);
        connect(page, &EditorPage::rebuilt, this, &IncidentEditor::orderTabs);
    }
    layout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void IncidentEditor::buildWindow()
{
    m_state->setTextFormat(Qt::PlainText);
    m_reason->setPlaceholderText(tr("Why (for the history)"));
    m_reason->setAccessibleName(tr("Why this is changed, for the history"));
    m_reason->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    auto* saveButton = new QPushButton(tr("&Save"));
    saveButton->setToolTip(tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    connect(saveButton, &QPushButton::clicked, this, &IncidentEditor::save);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 4);
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    top->addWidget(m_reference);
    top->addWidget(m_state);
    top->addWidget(m_reason);
    top->addWidget(saveButton);

    m_index->setAccessibleName(tr("Sections"));
    m_index->setFrameShape(QFrame::NoFrame);
    m_index->setSpacing(2);
    m_index->viewport()->setAutoFillBackground(false);
    connect(m_index, &QListWidget::itemClicked, this, [this] { goToSection(m_index->currentRow()); });
    connect(m_index, &QListWidget::itemActivated, this, [this] { goToSection(m_index->currentRow()); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &IncidentEditor::followScrolling);

    connect(m_panel, &SidePanel::wanted, this, [this](int lead) {
        if (lead >= 0 && lead < static_cast<int>(m_leads.size()))
            goTo(m_leads[static_cast<size_t>(lead)]());
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_conflict);
    layout->addWidget(new EditorBody(m_index, m_scroll, m_panel), 1);
    connect(m_conflict, &ConflictPanel::mineWanted, this, &IncidentEditor::saveMine);
    connect(m_conflict, &ConflictPanel::theirsWanted, this, &IncidentEditor::takeTheirs);
    connect(m_reason, &QLineEdit::textEdited, this, &IncidentEditor::whenEdited);
    m_message->hide();
    addTabStops(m_message, m_ends);
    addTabStops(m_conflict, m_ends);
    m_ends.insert(m_ends.end(), {m_reason, saveButton, m_index});
    setFocusProxy(fieldOf(QStringLiteral("title"), {}));
}

void IncidentEditor::orderTabs()
{
    if (m_loading)
        return;
    const std::vector<QWidget*> order = stops();
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

std::vector<QWidget*> IncidentEditor::stops() const
{
    std::vector<QWidget*> order;
    for (EditorPage* page : m_pages)
        addTabStops(page, order);
    // The form first: the header and the index are reached from its end.
    order.insert(order.end(), m_ends.begin(), m_ends.end());
    return order;
}

// Qt's own order has fields made of parts twice: behind the last stop, Tab would go back to one of them for ever.
bool IncidentEditor::focusNextPrevChild(bool next)
{
    auto* tabs = qobject_cast<QTabWidget*>(parentWidget() ? parentWidget()->parentWidget() : nullptr);
    if (!next || !tabs || !m_ends.back()->hasFocus())
        return QWidget::focusNextPrevChild(next);
    tabs->tabBar()->setFocus(Qt::TabFocusReason);
    return true;
}

void IncidentEditor::load(const Incident& incident)
{
    m_draft = m_context.newId();
    m_message->clear();
    m_conflict->hide();
    m_draftTimer.stop();
    m_state->clear();
    m_unmade = false;
    m_modified = false; // so that a new case is not told off
    put({incident, {}, {}, {}, {}});
    m_base = m_current;
    showHeader();
    Q_EMIT modifiedChanged(false);
    m_index->setCurrentRow(0);
    m_scroll->verticalScrollBar()->setValue(0);
    beginSteps();
}

void IncidentEditor::put(const DraftContent& content)
{
    m_loading = true;
    m_current = content.incident;
    if (m_current.id.isNull())
        m_current.id = m_context.newId(); // so that claims can be about it
    for (EditorPage* page : m_pages)
        page->load(m_current);
    m_loading = false;
    orderTabs();
    m_check.stop();
    putTyped(content);
}

Incident IncidentEditor::collect() const
{
    Incident incident;
    incident.id = m_current.id;
    incident.reference = m_current.reference;
    incident.revision = m_current.revision;
    for (const EditorPage* page : m_pages)
        page->collect(incident);
    return incident;
}

QString IncidentEditor::title() const
{
    if (!m_current.title.main.trimmed().isEmpty())
        return m_current.title.main;
    return m_current.reference.isEmpty() ? tr("New case") : m_current.reference.text();
}

void IncidentEditor::whenEdited()
{
    if (m_loading)
        return;
    DraftContent now = typed();
    m_current = now.incident;
    const auto* line = qobject_cast<QLineEdit*>(focusWidget());
    m_steps.note({std::move(now), place()}, line ? line->isUndoAvailable() : qobject_cast<QPlainTextEdit*>(focusWidget()) != nullptr);
    setModified(true);
    Q_EMIT stepsChanged();
    m_check.start();
    if (!m_draftTimer.isActive()) // not put off by each key, or typing without a pause would keep nothing
        m_draftTimer.start();
}

void IncidentEditor::setModified(bool modified)
{
    showHeader();
    if (modified == m_modified)
        return;
    m_modified = modified;
    if (modified)
        m_state->setText(tr("Not saved yet"));
    Q_EMIT modifiedChanged(modified);
}

void IncidentEditor::showHeader()
{
    const QString before = m_title->text();
    const QString reference = m_current.reference.text();
    const QString now = title();
    m_title->setText(now);
    m_title->setToolTip(now);
    m_reference->setText(reference);
    if (before != now)
        Q_EMIT titleChanged(now);
}

void IncidentEditor::check()
{
    m_current = collect();
    for (EditorPage* page : m_pages)
        page->refreshLabels(m_current);
    m_leads.clear();
    showProblems();
    showMissing();
    showStanding();
}

void IncidentEditor::showProblems()
{
    for (EditorPage* page : m_pages)
        page->clearProblems();
    std::vector<PanelLine> lines;
    for (const Problem& problem : validate(m_current, m_context.codebook())) {
        const QString sentence = problemText(problem);
        // An untouched new case is not told off for having no title yet, nor a line that is still being typed.
        if ((problem.code == ProblemCode::TitleMissing && !m_modified)
            || (problem.code == ProblemCode::UnknownCode && problem.value.isEmpty()))
            continue;
        for (EditorPage* page : m_pages) {
            if (page->showProblem(problem, sentence))
                break;
        }
        lines.push_back({sentence, static_cast<int>(m_leads.size())});
        m_leads.push_back([this, problem] { return fieldOf(problem.field, problem.subject); });
    }
    for (TypedField* field : unreadFields()) {
        if (auto* widget = dynamic_cast<QWidget*>(field); widget->hasFocus())
            continue; // it is still being typed
        lines.push_back({tr("%1: \u201c%2\u201d is not understood", "a field").arg(field->fieldTitle(), field->unread()),
                         static_cast<int>(m_leads.size())});
        m_leads.push_back([field] { return dynamic_cast<QWidget*>(field); });
    }
    m_panel->setProblems(lines);
}

void IncidentEditor::showMissing()
{
    std::vector<PanelLine> lines;
    for (const Missing& missing : missingIn(m_current)) {
        lines.push_back({missing.sentence, static_cast<int>(m_leads.size())});
        m_leads.push_back([this, missing] { return fieldOf(missing.field, missing.subject); });
    }
    m_panel->setMissing(lines);
}

void IncidentEditor::showStanding()
{
    const int thisYear = m_host.environment().now().date().year();
    const count::Rule rule = m_host.rule();
    QStringList lines;
    for (const YearStanding& standing : yearlyStanding(factsOf({m_current}), rule, m_context.codebook(), thisYear))
        lines.append(tr("%1: %2", "a year: how the case counts in it").arg(standing.year).arg(standing.sentence));
    if (!lines.isEmpty())
        lines.append(byRule(rule));
    m_panel->setStanding(lines);
}

std::vector<TypedField*> IncidentEditor::unreadFields() const
{
    std::vector<TypedField*> fields;
    for (const EditorPage* page : m_pages) {
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            auto* field = dynamic_cast<TypedField*>(widget);
            // Of a list of several, the list speaks for its own line.
            if (field && !dynamic_cast<TypedField*>(widget->parentWidget()) && !field->unread().isEmpty())
                fields.push_back(field);
        }
    }
    return fields;
}

void IncidentEditor::finishTyping()
{
    for (EditorPage* page : m_pages)
        page->finishTyping();
}

void IncidentEditor::keyPressEvent(QKeyEvent* event)
{
    // Not a shortcut of its own: beside that of a window's menu, neither would act.
    if (event->matches(QKeySequence::Save))
        save();
    else
        QWidget::keyPressEvent(event);
}

bool IncidentEditor::refuse()
{
    QString why;
    QWidget* where = nullptr;
    const auto unread = unreadFields();
    for (const Problem& problem : validate(m_current, m_context.codebook())) {
        if (severityOf(problem.code) != Severity::Refused && problem.code != ProblemCode::TitleMissing)
            continue;
        // A term that is missing may be one that was typed and is not understood: that is said, with its words.
        if (problem.code == ProblemCode::UnknownCode && problem.value.isEmpty() && !unread.empty())
            continue;
        where = fieldOf(problem.field, problem.subject);
        why = problemText(problem);
        if (where && problem.code != ProblemCode::TitleMissing) {
            const auto* typed = dynamic_cast<TypedField*>(where);
            why = tr("%1: %2", "a field, and what is wrong with it").arg(typed ? typed->fieldTitle() : where->accessibleName(), why);
        }
        break;
    }
    if (why.isEmpty() && !unread.empty()) {
        why = tr("%1: \u201c%2\u201d is not understood. Correct it or empty the field.")
                  .arg(unread.front()->fieldTitle(), unread.front()->unread().trimmed());
        where = dynamic_cast<QWidget*>(unread.front());
    }
    for (const EditorPage* page : m_pages) {
        if (why.isEmpty())
            why = page->pending();
    }
    if (why.isEmpty())
        return false;
    m_message->show(MessageBar::Kind::Warning, tr("Not saved yet; what is typed is kept as a draft. %1").arg(why));
    m_message->setAction(tr("Discard"), [this] { discardDraft(); });
    goTo(where);
    return true;
}

bool IncidentEditor::save()
{
    finishTyping();
    m_modified = m_modified || m_current != collect();
    check();
    if (refuse()) {
        keepDraft();
        return false;
    }
    if (m_unmade) {
        keepDraft();
        tellUnmade();
        return false;
    }
    m_saving = true;
    const SaveAnswer answer = m_host.save(m_current, m_reason->text().trimmed());
    m_saving = false;
    if (!answer.saved) {
        keepDraft();
        if (const auto elsewhere = answer.conflict ? m_host.stored(m_current.id) : std::nullopt) {
            showConflict(*elsewhere);
            return false;
        }
        m_message->show(answer.conflict ? MessageBar::Kind::Warning : MessageBar::Kind::Failure, answer.sentence);
        if (m_current.revision > 0 && !m_host.stored(m_current.id))
            tellUnmade();
        return false;
    }
    m_unmade = false;
    m_current.id = answer.saved->incident;
    m_current.reference = answer.saved->reference;
    m_current.revision = answer.saved->revision;
    m_base = m_current;
    m_draftTimer.stop();
    m_host.dropDraft(m_draft);
    m_message->clear();
    m_conflict->hide();
    m_reason->clear();
    setModified(false);
    beginSteps();
    if (m_host.isInBin(m_current.id))
        m_message->show(MessageBar::Kind::Warning, tr("Saved. But the case is in the bin and does not count; it can be taken out in History, Bin."));
    const QDateTime now = m_host.environment().now().toLocalTime();
    m_state->setText(tr("Saved %1").arg(locale().toString(now.time(), QStringLiteral("HH:mm"))));
    Q_EMIT saved(m_current.id);
    return true;
}

QWidget* IncidentEditor::fieldOf(const QString& field, const Id& subject) const
{
    for (const EditorPage* page : m_pages) {
        if (QWidget* found = page->fieldOf(field, subject))
            return found;
    }
    return nullptr;
}

void IncidentEditor::goTo(QWidget* field)
{
    if (!field)
        return;
    for (QWidget* above = field->parentWidget(); above && above != this; above = above->parentWidget()) {
        if (auto* fold = qobject_cast<Fold*>(above))
            fold->setOpen(true);
    }
    if (auto* typed = dynamic_cast<TypedField*>(field))
        typed->focusField();
    else
        field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field, 0, 80);
}

void IncidentEditor::nextPane()
{
    QWidget* form = m_scroll->widget();
    QWidget* field = form->focusWidget() ? form->focusWidget() : stops().front(); // where one was in it
    std::vector<std::pair<QWidget*, QWidget*>> panes{{m_index, m_index}, {form, field}};
    for (QWidget* line : m_panel->findChildren<QWidget*>()) {
        if (line->isVisible() && line->focusPolicy() & Qt::TabFocus) {
            panes.emplace_back(m_panel, line);
            break;
        }
    }
    std::erase_if(panes, [](const auto& pane) { return !pane.first->isVisible(); });
    const auto in = std::find_if(panes.begin(), panes.end(), [this](const auto& pane) {
        return pane.first == focusWidget() || pane.first->isAncestorOf(focusWidget());
    });
    const auto next = in == panes.end() ? panes.begin() : std::next(in);
    (next == panes.end() ? panes.front() : *next).second->setFocus(Qt::OtherFocusReason);
}

void IncidentEditor::goToSection(int section)
{
    if (section < 0)
        return;
    const QWidget* shown = m_sections[static_cast<size_t>(section)];
    m_scroll->verticalScrollBar()->setValue(shown->y() - 4);
    for (QWidget* child : m_pages[static_cast<size_t>(section)]->findChildren<QWidget*>()) {
        if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus && !child->focusProxy()) {
            child->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    m_scroll->verticalScrollBar()->setValue(shown->y() - 4);
    m_index->setCurrentRow(section);
}

void IncidentEditor::followScrolling()
{
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    const int seen = m_scroll->viewport()->height();
    const int top = bar->value() + (bar->value() == bar->maximum() ? seen : seen / 4); // at the end, of what is seen the last
    int row = 0;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->y() <= top)
            row = static_cast<int>(i);
    }
    m_index->setCurrentRow(row);
}

} // namespace recense::ui
