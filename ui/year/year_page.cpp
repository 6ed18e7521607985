// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/year_page.h"

#include "core/report/charts.h"
#include "core/report/wording.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/ordered_list.h"
#include "ui/year/figure_table.h"
#include "ui/year/left_out_model.h"
#include "ui/year/members.h"
#include "ui/year/plan_parts.h"
#include "ui/year/report_page.h"
#include "ui/year/rule_bar.h"
#include "ui/year/what_would_change.h"

#include <QComboBox>
#include <QDate>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace recense::ui {

using count::Dimension;
using count::Section;

namespace {

// The tables of a section, in the order of the report; those of one group stand in one table.
const QList<QList<Dimension>>& tablesOf(Section section)
{
    static const QList<QList<Dimension>> people{
        {Dimension::Country},     {Dimension::PrimaryAct}, {Dimension::NewOrOngoing}, {Dimension::StatusAtEnd},
        {Dimension::Setting},     {Dimension::ResultInYear}, {Dimension::Charge},     {Dimension::Act},
        {Dimension::Role},        {Dimension::Track},      {Dimension::Gender},       {Dimension::AgeGroup},
        {Dimension::ResidenceStatus}, {Dimension::Verification}};
    static const QList<QList<Dimension>> things{{Dimension::Country}, {Dimension::Measure}};
    static const QList<QList<Dimension>> nonJudicial{
        {Dimension::Incidents}, {Dimension::People}, {Dimension::Organisations}};
    static const QList<QList<Dimension>> balance{
        {Dimension::OpenAtStart, Dimension::New, Dimension::Reopened, Dimension::Closed, Dimension::OpenAtEnd}};
    static const QList<QList<Dimension>> length{
        {Dimension::MeanYears, Dimension::MedianYears, Dimension::ShareOverOneYear}};
    switch (section) {
    case Section::Solidarity:
    case Section::Migration: return people;
    case Section::Organisations:
    case Section::Vessels: return things;
    case Section::NonJudicial: return nonJudicial;
    case Section::Balance: return balance;
    case Section::Length: return length;
    }
    return people;
}

} // namespace

YearPage::YearPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rule(new RuleBar(this)), m_report(new ReportPage(session, this)), m_scroll(new QScrollArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rule);
    column->addWidget(m_report, 1);
    column->addWidget(m_scroll, 1);
    m_report->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("The year in figures"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &YearPage::recount);
    connect(m_rule, &RuleBar::changed, this, &YearPage::recount);
    connect(m_rule, &RuleBar::changed, this, [this] {
        m_session.setRule(m_rule->question().rule);
        if (isPreparing())
            m_report->setQuestion(m_rule->question());
    });
    connect(m_rule, &RuleBar::reportAsked, this, qOverload<>(&YearPage::prepareReport));
    connect(m_rule, &RuleBar::rulesAsked, this, &YearPage::editRules);
    connect(m_report, &ReportPage::closed, this, [this] {
        showPreparing(false);
        m_scroll->setFocus();
    });
    connect(m_report, &ReportPage::said, this, &YearPage::said);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
}

void YearPage::begin()
{
    m_stale = true;
    if (isVisible())
        recount();
}

void YearPage::clear()
{
    m_soon.stop();
    m_count.reset();
    m_rule->setRules({});
    m_session.setRule(m_rule->question().rule);
    m_report->clear();
    showPreparing(false);
    m_scroll->setWidget(new QWidget);
}

void YearPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        recount();
}

void YearPage::recount()
{
    m_soon.stop();
    if (!m_session.isOpen())
        return;
    if (m_job)
        m_job->cancel();
    m_stale = false;
    readRules();
    if (m_rule->yearBox()->count() == 0) {
        m_job = m_session.readInBackground(
            this,
            [](const Register& reg, const Progress&) { return yearsOf(reg.facts(), QDate::currentDate().year()); },
            [this](const QList<int>& years) {
                m_rule->setYears(years);
                if (isPreparing())
                    m_report->setQuestion(m_rule->question());
                recount();
            });
        return;
    }
    m_job = m_session.readInBackground(
        this,
        [question = m_rule->question()](const Register& reg, const Progress& progress) {
            return countYear(reg, question, progress);
        },
        [this](std::shared_ptr<const YearCount> count) { fill(std::move(count)); });
}

void YearPage::fill(std::shared_ptr<const YearCount> count)
{
    m_count = std::move(count);
    m_rule->setYears(yearsOf(m_count->facts, QDate::currentDate().year()));
    const int scrolled = m_scroll->verticalScrollBar()->value();
    auto* sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("yearSheet"));
    auto* page = new QVBoxLayout(sheet);
    page->setContentsMargins(28, 18, 28, 28);
    page->setSpacing(10);
    addFront(*page);
    addRules(*page);
    addCharts(*page);
    for (const Section section : {Section::Solidarity, Section::Migration, Section::Organisations, Section::Vessels,
                                  Section::NonJudicial, Section::Balance, Section::Length})
        addSection(*page, section);
    addLeftOut(*page);
    page->addStretch();
    m_scroll->setWidget(sheet);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    Q_EMIT counted();
}

void YearPage::addFront(QVBoxLayout& sheet)
{
    auto* front = new QWidget;
    QVBoxLayout& page = *new QVBoxLayout(front);
    page.setContentsMargins(0, 0, 0, 0);
    sheet.addWidget(new Beside(front, makeWhatWouldChange(), 60));
    const count::Census& census = m_count->census;
    const auto& texts = report::Texts::in(currentLanguage());
    const Population population = count::mainPopulation(census.question.rule.populations);
    const count::Figure* total =
        census.find(population == Population::Solidarity ? Section::Solidarity : Section::Migration, Dimension::Total);
    auto* headline = new Heading(
        1, report::headline(census.question, population, total ? total->value : Range(), m_session.codebook(), texts));
    headline->setObjectName(QStringLiteral("headline"));
    headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page.addWidget(headline);
    auto* sentence = new QLabel(report::sentence(census.question, census.countries, m_session.codebook(), texts));
    sentence->setWordWrap(true);
    sentence->setAccessibleName(tr("The rule"));
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page.addWidget(sentence);
    if (total) {
        auto* all = new QPushButton(tr("Show the cases behind this number"));
        connect(all, &QPushButton::clicked, this, [this, total] { showMembers(*total); });
        auto* row = new QHBoxLayout;
        row->addWidget(all);
        row->addStretch();
        page.addLayout(row);
    }
    page.addStretch();
}

void YearPage::addRules(QVBoxLayout& page)
{
    const Section section = count::mainPopulation(m_count->census.question.rule.populations) == Population::Solidarity
        ? Section::Solidarity
        : Section::Migration;
    const auto figures = m_count->census.table(section, Dimension::InYearRule);
    if (figures.empty())
        return;
    page.addSpacing(10);
    page.addWidget(new Heading(2, dimensionName(Dimension::InYearRule)));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const count::Figure* figure : figures) {
        const auto rule = fromCode<count::InYear>(figure->category);
        if (!rule)
            continue;
        const bool chosen = *rule == m_count->census.question.rule.inYear;
        auto* card = new QPushButton;
        card->setObjectName(QStringLiteral("choice"));
        card->setProperty("chosen", chosen);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(14, 10, 14, 10);
        auto* name = new QLabel(inYearName(*rule) + (chosen ? QStringLiteral(" ✓") : QString()));
        auto* amount = new Heading(2, peopleText(figure->value));
        for (QLabel* label : {name, static_cast<QLabel*>(amount)}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        card->setMinimumHeight(column->sizeHint().height());
        card->setAccessibleName(labelled(inYearName(*rule), peopleText(figure->value)));
        card->setToolTip(tr("Show the cases behind it"));
        connect(card, &QPushButton::clicked, this, [this, figure] { showMembers(*figure); });
        row->addWidget(card, 1);
    }
    page.addLayout(row);
}

FigureTable* YearPage::tableOf(Section section, const QList<Dimension>& dimensions)
{
    std::vector<const count::Figure*> figures;
    for (const Dimension dimension : dimensions) {
        for (const count::Figure* figure : m_count->census.table(section, dimension)) {
            if (dimensions.size() == 1 || figure->category == QLatin1String("total"))
                figures.push_back(figure);
        }
    }
    if (figures.empty())
        return nullptr;
    auto* table = new FigureTable;
    auto* model = new FigureModel(m_count, figures, m_session.codebook(), table);
    table->setModel(model);
    table->setAccessibleName(QStringLiteral("%1, %2").arg(sectionName(section), dimensionName(dimensions.first())));
    connect(table, &FigureTable::rowChosen, this, [this, model](int row) { showMembers(model->figure(row)); });
    return table;
}

void YearPage::addSection(QVBoxLayout& page, Section section)
{
    const count::Figure* total = m_count->census.find(section, Dimension::Total);
    QList<QWidget*> blocks;
    for (const QList<Dimension>& dimensions : tablesOf(section)) {
        FigureTable* table = tableOf(section, dimensions);
        if (!table)
            continue;
        auto* block = new QWidget;
        auto* column = new QVBoxLayout(block);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        QString title = dimensions.size() == 1 ? dimensionName(dimensions.first()) : sectionName(section);
        const count::Figure& first = static_cast<FigureModel*>(table->model())->figure(0);
        if (first.overlapping)
            title = tr("%1 (rows overlap and do not add up)").arg(title);
        if (dimensions.size() == 1)
            column->addWidget(new Heading(3, title));
        column->addWidget(table);
        column->addStretch();
        blocks << block;
    }
    if (blocks.isEmpty() && !total)
        return;
    page.addSpacing(18);
    const QString name = total ? labelled(sectionName(section), unitText(total->value, total->unit))
                               : sectionName(section);
    page.addWidget(new Heading(2, name));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(16);
    for (int i = 0; i < blocks.size(); ++i)
        grid->addWidget(blocks[i], i / 2, i % 2);
    if (blocks.size() == 1)
        grid->addWidget(new QWidget, 0, 1); // one table keeps to its half
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    page.addLayout(grid);
}

void YearPage::addCharts(QVBoxLayout& page)
{
    const std::vector<report::Line> lines = report::linesOf(m_count->census);
    const auto& texts = report::Texts::in(currentLanguage());
    const report::ChartSource source{m_count->census, lines, m_session.codebook(), texts, {}};
    const Section section = source.mainSection();
    const auto captionOf = [&](const char* heading) {
        const int year = m_count->census.question.year;
        return report::captionText(texts.text(QLatin1String(heading), {{"year", QString::number(year)}}), section, year, texts);
    };
    const QString byCountry = captionOf("heading.by.country");
    auto* row = new QHBoxLayout;
    row->setSpacing(32);
    QVBoxLayout* columns[2];
    int heights[2] = {};
    for (QVBoxLayout*& column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(8);
        row->addLayout(column, 1);
    }
    const QString byAct = captionOf("heading.by.primary_act"), results = captionOf("heading.by.result_in_year");
    const auto coverage = m_session.read([](const Register& reg) { return reg.coverage(); });
    const QSet<CountryCode> monitored =
        coverage ? report::monitoredIn(*coverage, m_count->census.question.year) : QSet<CountryCode>();
    for (const auto& chart : {report::mapChart(source, section, monitored), report::barChart(source, byCountry, section, Dimension::Country),
                              report::barChart(source, byAct, section, Dimension::PrimaryAct),
                              report::barChart(source, results, section, Dimension::ResultInYear),
                              report::trendChart(source, m_count->trend), report::newAndOngoingChart(source, section),
                              report::flowChart(source), report::distributionChart(source)}) {
        if (!chart)
            continue;
        auto* view = new ChartView(*chart);
        connect(view, &ChartView::figureChosen, this, [this](int figure) { showMembers(m_count->census.at(figure)); });
        const int shorter = heights[1] < heights[0] ? 1 : 0;
        heights[shorter] += view->sizeHint().height();
        columns[shorter]->addWidget(new Heading(3, chart->caption));
        columns[shorter]->addWidget(view);
        columns[shorter]->addSpacing(16);
    }
    for (QVBoxLayout* column : columns)
        column->addStretch();
    page.addSpacing(14);
    page.addLayout(row);
}

void YearPage::addLeftOut(QVBoxLayout& page)
{
    if (m_count->census.leftOut.empty())
        return;
    page.addSpacing(18);
    page.addWidget(new Heading(2, tr("Left out, and why")));
    auto* table = new FigureTable;
    auto* model = new LeftOutModel(*m_count, table);
    table->setModel(model);
    table->setAccessibleName(tr("Left out, and why"));
    connect(table, &FigureTable::rowChosen, this,
            [this, model](int row) { showLeftOut(model->clause(row)); });
    page.addWidget(table);
    auto* save = new QPushButton(tr("Export this list…"));
    save->setAccessibleName(tr("Export the cases that are left out, and why"));
    connect(save, &QPushButton::clicked, this, &YearPage::exportLeftOut);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addStretch();
    page.addLayout(row);
}

void YearPage::showMembers(const count::Figure& figure)
{
    Q_EMIT membersAsked(membersOf(*m_count, figure, m_session.codebook()));
}

bool YearPage::isPreparing() const
{
    return !m_report->isHidden();
}

void YearPage::showPreparing(bool preparing)
{
    m_report->setVisible(preparing);
    m_scroll->setVisible(!preparing);
    m_rule->reportButton()->setVisible(!preparing);
}

void YearPage::prepareReport()
{
    if (!m_session.isOpen() || isPreparing())
        return;
    m_report->begin(m_rule->question());
    showPreparing(true);
    m_report->parts()->list()->setFocus();
}

void YearPage::prepareReport(const Draft& draft)
{
    m_report->resume(m_rule->question(), draft);
    showPreparing(true);
}

void YearPage::printReport()
{
    isPreparing() ? m_report->print() : prepareReport();
}

} // namespace recense::ui
