// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_card.h"

#include "ui/cases/case_card_text.h"
#include "ui/text/rule_text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/timeline_view.h"

#include <QDate>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

Day today()
{
    return static_cast<Day>(QDate(1970, 1, 1).daysTo(QDate::currentDate()));
}

} // namespace

CaseCard::CaseCard(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("caseCard"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Case card"));
    connect(&session, &Session::changed, this, [this](const QList<Id>& incidents) {
        if (!m_id.isNull() && (incidents.isEmpty() || incidents.contains(m_id)))
            reload();
    });
    connect(&session, &Session::ruleChanged, this, [this] {
        if (!m_id.isNull())
            reload();
    });
    clear();
}

QVBoxLayout* CaseCard::startPage()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("cardPage"));
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(20, 16, 20, 24);
    m_page->setSpacing(6);
    setWidget(page); // deletes the former one
    return m_page;
}

void CaseCard::clear()
{
    m_id = {};
    startPage();
    addText(tr("Choose a case in the list to read it here. Enter opens it for editing."))->setEnabled(false);
    m_page->addStretch();
}

void CaseCard::show(const Id& incident)
{
    if (m_id == incident)
        return;
    m_id = incident;
    reload();
    verticalScrollBar()->setValue(0);
}

void CaseCard::reload()
{
    const Codebook& codebook = m_session.codebook();
    auto found = m_session.read([&](const Register& reg) {
        return std::pair(reg.incident(m_id), yearlyStanding(reg.facts(m_id), m_session.rule(), codebook,
                                                            yearOf(today())));
    });
    if (found)
        fill(found->first, found->second);
    else
        clear();
}

QLabel* CaseCard::addText(const QString& html)
{
    auto* label = new QLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_page->addWidget(label);
    return label;
}

void CaseCard::addSection(const QString& title, const QString& html)
{
    if (html.isEmpty())
        return;
    m_page->addSpacing(8);
    m_page->addWidget(new Heading(3, title));
    addText(html)->setAccessibleName(title);
}

void CaseCard::fill(const Incident& incident, const std::vector<YearStanding>& standings)
{
    const CaseCardText text = caseCardText(incident, m_session.codebook(), standings);
    const int scrolled = verticalScrollBar()->value();
    startPage();
    auto* line = new Heading(0);
    line->setTextFormat(Qt::RichText);
    line->setText(text.line);
    m_page->addWidget(line);
    auto* title = new Heading(2, incident.title.main.isEmpty() ? tr("Case without a title") : incident.title.main);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_page->addWidget(title);
    addText(text.where)->setAccessibleName(tr("Place and dates"));
    if (!text.summary.isEmpty())
        addText(text.summary)->setAccessibleName(tr("Summary"));
    addSection(tr("Who was struck"), text.who);
    const Timeline timeline = timelineOf(incident, m_session.codebook(), today());
    if (!timeline.isEmpty()) {
        addSection(tr("Proceedings"), text.proceedings);
        auto* view = new TimelineView;
        view->setTimeline(timeline);
        m_page->addWidget(view);
    }
    addSection(tr("Results"), text.results);
    addSection(tr("Measures"), text.measures);
    if (!text.counts.isEmpty())
        addSection(tr("How it counts, by year"), byRule(m_session.rule()).toHtmlEscaped() + QStringLiteral("<br>") + text.counts);
    addSection(tr("Sources"), text.sources);
    addSection(tr("Notes"), text.notes);
    auto* history = new QPushButton(tr("History of this case"));
    connect(history, &QPushButton::clicked, this, [this] { Q_EMIT historyAsked(m_id); });
    m_page->addSpacing(8);
    m_page->addWidget(history, 0, Qt::AlignLeading);
    m_page->addStretch();
    verticalScrollBar()->setValue(scrolled);
}

} // namespace recense::ui
