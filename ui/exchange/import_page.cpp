// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/exchange/import_problem_model.h"
#include "ui/session/read_file.h"
#include "ui/shell/file_choice.h"
#include "ui/text/words.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/row_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

enum Form { CaseSheet, KeptByHand, FromFile };

constexpr char kKeptByHand[] = ":/recense/mappings/kept-by-hand.json";
constexpr qint64 kLargestMapping = 1 << 20; // bytes
constexpr qint64 kLargestSheet = qint64(1) << 30; // bytes: some millions of cases; it is read as a whole

std::shared_ptr<const sheet::Mapping> keptByHand()
{
    QFile file(QString::fromLatin1(kKeptByHand));
    QString problem;
    auto mapping = file.open(QFile::ReadOnly) ? sheet::Mapping::parse(file.readAll(), problem) : std::nullopt;
    return mapping ? std::make_shared<const sheet::Mapping>(std::move(*mapping)) : nullptr;
}

} // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Heading(1, {}, this))
    , m_summary(new QLabel(this))
    , m_form(new QComboBox(this))
    , m_ignore(new QCheckBox(tr("&Leave out columns that are not known"), this))
    , m_model(new ImportProblemModel(this))
    , m_problems(new QTableView(this))
    , m_progress(new QProgressBar(this))
    , m_takeIn(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(10);
    column->addWidget(m_title);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto* form = new QHBoxLayout;
    auto* formName = new QLabel(tr("For&m of the table"), this);
    formName->setBuddy(m_form);
    form->addWidget(formName);
    form->addWidget(m_form);
    form->addStretch();
    column->addLayout(form);
    column->addWidget(m_ignore);
    column->addWidget(m_problems, 1);
    column->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_takeIn);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    m_problems->setModel(m_model);
    m_problems->setAccessibleName(tr("What was found in the file"));
    asRowList(m_problems);
    m_problems->setSelectionMode(QAbstractItemView::ExtendedSelection); // several can be copied
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_progress->setAccessibleName(tr("Progress"));
    leaveWheelToForm(m_form);
    m_form->addItem(tr("A case sheet"));
    m_form->addItem(tr("A list kept by hand: Our ref, Date, Where, Who, How many…"));
    m_form->addItem(tr("Another table, with a mapping from a file…"));
    connect(m_form, &QComboBox::activated, this, &ImportPage::chooseForm);
    connect(m_ignore, &QCheckBox::toggled, this, &ImportPage::plan);
    connect(m_takeIn, &QPushButton::clicked, this, &ImportPage::takeIn);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    clear();
}

void ImportPage::begin(const QString& path)
{
    m_path = path;
    m_title->setText(tr("Take in %1").arg(QFileInfo(path).fileName()));
    m_ignore->blockSignals(true);
    m_ignore->setChecked(false);
    m_ignore->blockSignals(false);
    m_form->setCurrentIndex(CaseSheet);
    m_mapping.reset();
    m_formGiven = false;
    if (m_session.info().sample) {
        refuse(tr("The sample is to look around in, and takes nothing in. Make a register of your own: File, New register."));
        m_takeIn->setEnabled(false);
        m_form->setEnabled(false);
        return m_cancel->setFocus();
    }
    plan();
}

void ImportPage::chooseForm(int form)
{
    m_formGiven = true;
    QString path = QString::fromLatin1(kKeptByHand), problem;
    if (form == FromFile)
        path = file_choice::toOpen(this, tr("How the table becomes a case sheet"), tr("Mappings (*.json);;All files (*)"));
    m_mapping.reset();
    if (form == CaseSheet || path.isEmpty()) {
        m_form->setCurrentIndex(CaseSheet);
        return plan();
    }
    const FileContent file = readFile(path, kLargestMapping, tr("A mapping is far smaller."));
    auto mapping = sheet::Mapping::parse(file.bytes, problem);
    if (!file.problem.isEmpty())
        return refuse(file.problem);
    if (!mapping)
        return refuse(tr("%1 is no mapping: %2.").arg(QFileInfo(path).fileName(), problem));
    m_mapping = std::make_shared<const sheet::Mapping>(std::move(*mapping));
    plan();
}

void ImportPage::leave()
{
    if (m_job)
        m_job->cancel();
    clear();
    Q_EMIT finished();
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::clear()
{
    m_path.clear();
    m_plan.reset();
    m_problem.clear();
    m_model->setProblems({});
    m_problems->hide();
    m_ignore->hide();
    m_summary->clear();
    setBusy(false);
    m_takeIn->setEnabled(false);
}

void ImportPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_takeIn->setEnabled(!busy);
    m_ignore->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Leave it"));
}

void ImportPage::plan()
{
    m_summary->setText(tr("Reading the file. Nothing is changed yet."));
    m_plan.reset();
    m_problem.clear();
    setBusy(true);
    struct Read
    {
        QString problem;
        sheet::ImportPlan plan;
        std::shared_ptr<const sheet::Mapping> mapping; // by which it was read
    };
    m_job = m_session.readInBackground(
        this,
        [path = m_path, ignore = m_ignore->isChecked(), mapping = m_mapping, given = m_formGiven](const Register& reg, const Progress&) {
            const FileContent file = readFile(path, kLargestSheet, tr("Take it in in parts."));
            if (!file.problem.isEmpty())
                return Read{file.problem, {}, mapping};
            const sheet::ImportContext context = sheet::contextOf(reg);
            Read read{{}, sheet::planImport(file.bytes, {ignore, mapping.get()}, context), mapping};
            if (given || read.plan.rows > 0)
                return read;
            Read byHand{{}, {}, keptByHand()};
            byHand.plan = sheet::planImport(file.bytes, {ignore, byHand.mapping.get()}, context);
            return byHand.plan.incidents.empty() ? read : byHand;
        },
        [this](Read read) {
            if (!m_mapping && read.mapping)
                m_form->setCurrentIndex(KeptByHand);
            m_mapping = read.mapping;
            read.problem.isEmpty() ? show(std::move(read.plan)) : refuse(read.problem);
        });
    if (!m_job)
        return;
    connect(m_job, &Job::ended, this, [this] {
        setBusy(false);
        m_takeIn->setEnabled(!m_problem.isEmpty() || (m_plan && !m_plan->incidents.empty()));
        if (m_problem.isEmpty() && !m_plan && !m_path.isEmpty())
            refuse(tr("The file was not read."));
    });
}

void ImportPage::refuse(const QString& problem)
{
    m_problem = problem;
    m_summary->setText(tr("%1 Nothing was changed.", "why a file cannot be read").arg(problem));
    m_model->setProblems({});
    m_problems->hide();
    m_ignore->hide();
    m_takeIn->setText(tr("Try again"));
    m_takeIn->setEnabled(true);
}

void ImportPage::show(sheet::ImportPlan plan)
{
    m_plan = std::make_shared<sheet::ImportPlan>(std::move(plan));
    QStringList parts;
    if (m_plan->created > 0)
        parts << tr("%Ln new case(s)", nullptr, int(m_plan->created));
    if (m_plan->updated > 0)
        parts << tr("%Ln case(s) changed", nullptr, int(m_plan->updated));
    if (m_plan->unchanged > 0)
        parts << tr("%Ln case(s) as they are here already", nullptr, int(m_plan->unchanged));
    if (m_plan->refused > 0)
        parts << tr("%Ln case(s) refused", nullptr, int(m_plan->refused));
    QString sentence = tr("%Ln row(s) read", nullptr, int(m_plan->rows));
    if (!parts.isEmpty())
        sentence = tr("%1: %2.").arg(sentence, parts.join(QStringLiteral(", ")));
    if (m_plan->refused > 0)
        sentence += u' ' + tr("What is refused is listed below, and does not stop the rest. Mend it in the file and take it in again.");
    if (m_plan->rows == 0 && !m_plan->problems.empty())
        sentence = tr("The file cannot be taken in as it is. Nothing was changed.");
    m_summary->setText(sentence);
    const bool unknown = std::any_of(m_plan->problems.begin(), m_plan->problems.end(), [](const sheet::SheetProblem& p) {
        return p.reason == std::variant<sheet::Fault, ProblemCode>(sheet::Fault::UnknownColumn);
    });
    m_ignore->setVisible(unknown || m_ignore->isChecked());
    m_model->setProblems(m_plan->problems);
    m_problems->setVisible(!m_plan->problems.empty());
    for (int column = 0; column < 3; ++column)
        m_problems->resizeColumnToContents(column);
    const auto cases = int(m_plan->created + m_plan->updated);
    m_takeIn->setText(cases > 0 ? tr("Take in %Ln case(s)", nullptr, cases) : tr("Nothing to take in"));
    m_takeIn->setEnabled(cases > 0);
    m_takeIn->setFocus();
}

QString ImportPage::summary() const
{
    return m_summary->text();
}

void ImportPage::takeIn()
{
    if (!m_problem.isEmpty())
        return plan();
    if (!m_plan)
        return;
    setBusy(true);
    const QString name = QFileInfo(m_path).fileName();
    m_job = m_session.writeInBackground(
        this, [plan = m_plan, reason = tr("Import of %1").arg(name)](Register& reg, const Progress& progress) {
            return int(sheet::apply(plan->incidents, plan->parties, reg, reason, progress).size());
        },
        [this](int cases) {
            Q_EMIT said(MessageBar::Kind::Done, tr("%Ln case(s) taken in. Edit, Undo takes them out again.", nullptr, cases));
            clear();
            Q_EMIT finished();
        });
    if (!m_job)
        return;
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_job, &Job::ended, this, [this] { setBusy(false); });
}

} // namespace recense::ui
