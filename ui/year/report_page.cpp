// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/report_page.h"

#include "core/report/disclosure.h"
#include "ui/shell/file_choice.h"
#include "ui/session/kept_draft.h"
#include "ui/text/error_text.h"
#include "ui/text/report_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/page_view.h"
#include "ui/year/plan_cases.h"
#include "ui/year/plan_draft.h"
#include "ui/year/plan_parts.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace recense::ui {

using count::Dimension;

namespace {

constexpr int kPreviewDelay = 150; // milliseconds after the last choice

} // namespace

ReportPage::ReportPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kept(new KeptDraft(session, [this] { return m_plan == m_stored ? QByteArray() : toDraft(m_plan); }, this))
    , m_title(new Heading(1))
    , m_languages(new QComboBox)
    , m_hide(new QCheckBox(tr("For &publishing:")))
    , m_threshold(new QSpinBox)
    , m_findings(new QLabel)
    , m_parts(new PlanParts)
    , m_tables(new QListWidget)
    , m_cases(new PlanCases)
    , m_view(new PageView)
    , m_page(new QLabel)
    , m_print(new QPushButton(tr("Pri&nt…")))
    , m_save(new QPushButton(tr("&Save as…")))
{
    auto* splitter = new QSplitter;
    splitter->addWidget(makeChoices());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 56, 900});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPreviewDelay);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::make);
    connect(m_parts, &PlanParts::changed, this, &ReportPage::changed);
    connect(m_cases, &PlanCases::changed, this, &ReportPage::changed);
    connect(m_tables, &QListWidget::itemChanged, this, &ReportPage::changed);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &ReportPage::requestChanged);
    connect(m_threshold, &QSpinBox::valueChanged, this, &ReportPage::requestChanged);
    connect(m_hide, &QCheckBox::toggled, this, [this](bool hides) {
        m_threshold->setEnabled(hides);
        requestChanged();
    });
    connect(&session, &Session::changed, this, &ReportPage::follow);
    connect(&session, &Session::aboutToClose, this, &ReportPage::keep);
    connect(&session.undoStack(), &UndoList::asked, this, &ReportPage::keep);
    requestChanged();
}

QWidget* ReportPage::makeChoices()
{
    // One file each, or both in one; the window's own language first.
    const bool french = currentLanguage() == QLatin1String("fr");
    const QString own = french ? QStringLiteral("fr") : QStringLiteral("en");
    const QString other = french ? QStringLiteral("en") : QStringLiteral("fr");
    const auto name = [](const QString& language) { return language == QLatin1String("fr") ? tr("French") : tr("English"); };
    m_languages->addItem(name(own), QStringList(own));
    m_languages->addItem(name(other), QStringList(other));
    m_languages->addItem(tr("%1 and %2 in one file").arg(name(own), name(other)), QStringList{own, other});
    m_threshold->setRange(2, 20);
    m_threshold->setValue(kUsualThreshold);
    for (QWidget* field : {static_cast<QWidget*>(m_threshold), static_cast<QWidget*>(m_threshold->findChild<QLineEdit*>())})
        field->setAccessibleName(tr("Hide figures below"));
    m_hide->setChecked(true);
    m_hide->setAccessibleName(tr("For publishing: hide figures below"));
    m_hide->setToolTip(tr("Small figures are summed up or not shown, and others with them, so that nobody can be recognised."));
    leaveWheelToForm(m_threshold);
    leaveWheelToForm(m_languages);
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings->setAccessibleName(tr("What the check of hidden figures found"));
    m_tables->setAccessibleName(tr("Tables of people"));
    for (int d = int(Dimension::Country); d <= int(Dimension::InYearRule); ++d) {
        auto* item = new QListWidgetItem(dimensionName(Dimension(d)), m_tables);
        item->setData(Qt::UserRole, QString(toCode(Dimension(d))));
        item->setCheckState(Qt::Checked);
    }
    m_tables->setMinimumHeight((fontMetrics().height() + 6) * 6);

    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(20, 12, 12, 12);
    column->setSpacing(8);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* language = new QLabel(tr("Lan&guage"));
    language->setBuddy(m_languages);
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its list is as wide as it needs
    m_languages->setMinimumContentsLength(12);
    column->addWidget(language);
    column->addWidget(m_languages);
    auto* hiding = new QWidget; // one beneath the other where text is large
    auto* row = new FlowLayout(hiding);
    auto* below = new QLabel(tr("hide figures below"));
    row->addWidget(m_hide);
    row->addWidget(below);
    row->addWidget(m_threshold);
    row->addWidget(new QWidget); // what is left of the line
    column->addWidget(hiding);
    column->addWidget(m_findings);
    column->addWidget(new Heading(3, tr("Parts and what you say of them")));
    column->addWidget(m_parts);
    column->addWidget(new Fold(tr("Tables of people"), m_tables));
    column->addWidget(new Fold(tr("Cases told in short"), m_cases));
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What the report has"));
    scroll->setWidget(choices);
    return scroll;
}

QWidget* ReportPage::makePreview()
{
    m_view->setAccessibleName(tr("The pages as they will be"));
    auto* close = new QPushButton(tr("Close"));
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(12, 0, 12, 8);
    m_buttons->addWidget(m_page);
    m_buttons->addStretch();
    for (QPushButton* button : {m_print, m_save, close}) {
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
    }
    auto* preview = new QWidget;
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addLayout(m_buttons);
    const auto sayPage = [this] {
        m_page->setText(m_view->pages() > 0 ? tr("Page %1 of %2").arg(number(m_view->currentPage() + 1), number(m_view->pages()))
                                            : QString());
    };
    connect(m_view, &PageView::shown, this, sayPage);
    connect(m_view, &PageView::scrolledTo, this, sayPage);
    connect(m_view, &PageView::printed, this, [this](const QString& file) {
        Q_EMIT said(MessageBar::Kind::Done, file.isEmpty() ? tr("Sent to the printer.")
                                                           : tr("The pages were written to %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_view, &PageView::failed, this,
            [this](const Error& error) { Q_EMIT said(MessageBar::Kind::Failure, errorText(error)); });
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::saveAs);
    connect(close, &QPushButton::clicked, this, [this] {
        if (keep())
            Q_EMIT closed();
    });
    return preview;
}

report::ReportRequest ReportPage::request() const
{
    return {*m_question, m_languages->currentData().toStringList(),
            m_hide->isChecked() ? std::optional(m_threshold->value()) : std::nullopt};
}

void ReportPage::begin(const count::Question& question)
{
    m_stored = m_session.read([](const Register& reg) { return reg.reportPlan(); }).value_or(ReportPlan::standard());
    load(m_stored);
    setQuestion(question);
}

void ReportPage::resume(const count::Question& question, const Draft& draft)
{
    const auto typed = planFromDraft(draft.content);
    begin(question);
    if (!typed)
        return;
    m_kept->resume(draft);
    load(*typed);
}

void ReportPage::setQuestion(const count::Question& question)
{
    m_question = question;
    m_title->setText(tr("The report of %1").arg(question.year));
    requestChanged();
}

void ReportPage::clear()
{
    m_soon.stop();
    m_kept->forget();
    m_question.reset();
    m_made = {};
    m_plan = m_stored = ReportPlan::standard();
    m_parts->setParts(m_plan.parts);
    m_cases->clear();
    m_findings->clear();
    m_view->clear();
    m_page->clear();
}

void ReportPage::load(const ReportPlan& plan)
{
    m_plan = plan;
    m_parts->setParts(plan.parts);
    const QSignalBlocker quiet(m_tables);
    for (int row = 0; row < m_tables->count(); ++row) {
        QListWidgetItem* item = m_tables->item(row);
        item->setCheckState(plan.tablesLeftOut.contains(item->data(Qt::UserRole).toString()) ? Qt::Unchecked : Qt::Checked);
    }
    // The cases have their names once the report is made.
}

void ReportPage::take()
{
    m_plan.parts = m_parts->parts();
    m_plan.tablesLeftOut.clear();
    for (int row = 0; row < m_tables->count(); ++row) {
        if (m_tables->item(row)->checkState() != Qt::Checked)
            m_plan.tablesLeftOut << m_tables->item(row)->data(Qt::UserRole).toString();
    }
    if (m_made.candidates) // else those of the plan are not shown yet
        m_plan.cases = m_cases->cases();
    m_plan = m_plan.whole();
}

void ReportPage::changed()
{
    if (!m_question)
        return;
    take();
    m_soon.start();
    m_kept->edited();
}

void ReportPage::requestChanged()
{
    m_parts->setLanguages(m_languages->currentData().toStringList());
    if (m_checking)
        m_checking->cancel();
    m_findings->setText(m_hide->isChecked() ? tr("Checking what could be worked out…")
                                            : tr("Every figure is printed as it is: not for publishing."));
    m_stale = true;
    if (m_question)
        m_soon.start();
}

// What is not saved of the plan here stays; else it is as the register has it now.
void ReportPage::follow()
{
    if (!m_question)
        return;
    m_stale = m_stale || !m_keeping; // a plan changes no figure
    const auto stored = m_session.read([](const Register& reg) { return reg.reportPlan(); });
    if (stored && *stored != m_stored) {
        const bool follows = m_plan == m_stored;
        m_stored = *stored;
        if (follows)
            load(m_stored);
        m_soon.start();
    }
    if (isVisible() && m_stale)
        m_soon.start();
}

void ReportPage::make()
{
    if (!m_question || m_question->year <= 0 || !m_session.isOpen()) // before the years are known
        return;
    if (m_job)
        m_job->cancel();
    const ReportMade known = std::exchange(m_stale, false) ? ReportMade() : m_made;
    if (!known.report)
        m_made.report = nullptr; // until it is counted, there is none to use again
    m_job = m_session.readInBackground(
        this,
        [request = request(), plan = m_plan, known](const Register& reg, const Progress& progress) {
            return makeReport(reg, request, plan, known, progress);
        },
        [this, cases = m_plan.cases, counted = !known.report](const ReportMade& made) {
            fill(made, cases);
            if (counted)
                check();
        });
}

void ReportPage::fill(const ReportMade& made, const std::vector<Id>& cases)
{
    if (!m_question)
        return;
    const bool same = m_made.candidates == made.candidates && m_cases->cases() == cases;
    m_made = made;
    if (!same && m_plan.cases == cases) // else they were chosen anew meanwhile, and come soon
        m_cases->setCases(made.chosen, made.candidates);
    m_view->setDocuments(std::exchange(m_made.documents, {}));
}

void ReportPage::check()
{
    if (!m_hide->isChecked())
        return;
    const int threshold = m_threshold->value();
    m_checking = m_session.readInBackground(
        this,
        [report = m_made.report, threshold](const Register&, const Progress&) { return report::disclosed(report->lines(), threshold, report->before()); },
        [this, threshold, report = m_made.report](const std::vector<report::Inference>& disclosed) {
            m_findings->setText(hidingText(report->lines(), threshold) + u'\n'
                                + disclosureText(disclosed, threshold, m_session.codebook()));
        });
}

bool ReportPage::keep()
{
    if (!m_question || !m_session.isOpen())
        return true;
    take();
    if (m_plan != m_stored) {
        const QScopedValueRollback keeping(m_keeping, true);
        const ReportPlan before = std::exchange(m_stored, m_plan);
        if (!m_session.change([this](Register& reg) { reg.save(m_plan); })) {
            m_stored = before;
            m_kept->keep();
            return false;
        }
    }
    m_kept->drop();
    return true;
}

void ReportPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    keep();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale && m_question)
        m_soon.start();
}

QString ReportPage::kinds()
{
    return QStringList({tr("Report for reading (*.pdf)"), tr("Web page (*.html)"), tr("Text to rewrite (*.odt)"),
                        tr("Workbook with a sheet for each table (*.xlsx)"), tr("Figures as a table (*.csv)"),
                        tr("Figures with their labels in words (*.crosstab.csv)")})
        .join(QStringLiteral(";;"));
}

void ReportPage::saveAs()
{
    if (!m_question || !keep())
        return;
    const QPointer<ReportPage> still(this);
    const QString name = tr("Report_%1", "file name").arg(m_question->year) + QStringLiteral(".pdf");
    const QString path = file_choice::toSave(this, tr("Save the report"), name, kinds());
    if (path.isEmpty() || !still || !m_question)
        return;
    Q_EMIT said(MessageBar::Kind::Information, tr("Writing the report…"));
    m_session.readInBackground(
        this,
        [request = request(), path](const Register& reg, const Progress& progress) {
            report::writeReport(reg, request, path, progress);
            return true;
        },
        [this, path](bool) {
            Q_EMIT said(MessageBar::Kind::Done,
                        tr("The report was written to %1, with its manifest beside it.").arg(QDir::toNativeSeparators(path)));
        });
}

void ReportPage::print()
{
    if (m_question && keep())
        m_view->print(tr("Report_%1", "file name").arg(m_question->year));
}

} // namespace recense::ui
