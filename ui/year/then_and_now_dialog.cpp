// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/then_and_now_dialog.h"

#include "core/report/restate_csv.h"
#include "ui/session/write_file.h"
#include "ui/shell/file_choice.h"
#include "ui/text/words.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace recense::ui {

namespace {

constexpr size_t kMostTitles = 2000; // read one by one

std::shared_ptr<const ThenAndNow> compared(const Register& reg, const FrozenReport& entry,
                                           const std::optional<count::Question>& today, const Progress& progress)
{
    const report::Frozen frozen = report::frozenFigures(reg, entry);
    auto shown = std::make_shared<ThenAndNow>();
    shown->restatement = report::restate(reg, frozen, today.value_or(frozen.request.question), progress);
    shown->targetKeys = reg.targetKeys();
    std::set<Id> cases;
    for (const report::FigureChange& change : shown->restatement.changes) {
        for (const report::Difference& difference : change.differences) {
            cases.insert(difference.incident);
            for (const report::Cause& cause : difference.causes)
                cases.insert(cause.through);
        }
    }
    cases.erase(Id());
    for (const Id& id : cases) {
        if (static_cast<size_t>(shown->titles.size()) >= kMostTitles)
            break;
        try {
            const Incident incident = reg.incident(id);
            shown->titles.insert(id, incident.title.main);
            shown->references.insert(id, incident.reference.text());
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound) // its making was undone
                throw;
        }
    }
    return shown;
}

} // namespace

ThenAndNowDialog::ThenAndNowDialog(Session& session, const FrozenReport& report, const count::Question& today, QWidget* parent)
    : QDialog(parent), m_session(session), m_report(report), m_today(today), m_headline(new Heading(2)), m_rule(new QComboBox),
      m_model(new ThenAndNowModel(session.codebook(), this)), m_tree(new QTreeView), m_message(new MessageBar),
      m_open(new QPushButton(tr("&Open the case"))), m_export(new QPushButton(tr("&Save as a table…")))
{
    setWindowTitle(tr("Then and now: %1").arg(report.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_headline->setWordWrap(true);
    m_headline->setText(tr("Comparing…"));
    m_message->clear();
    m_rule->addItem(tr("The rule of that report"));
    m_rule->setAccessibleName(tr("Count today by"));
    if (today.year == report.year)
        m_rule->addItem(tr("The rule chosen in the place of the year"));
    auto* label = new QLabel(tr("Count today &by"));
    label->setBuddy(m_rule);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_rule);
    row->addStretch();
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Figures that changed, and the cases that changed them"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    auto* widths = new ColumnWidths(m_tree, {{ThenAndNowModel::Then, 10}, {ThenAndNowModel::Now, 15}, {ThenAndNowModel::Why, 30},
                                             {ThenAndNowModel::Entry, 46}});
    widths->stretch(ThenAndNowModel::What, 50);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_open->setAutoDefault(false);
    m_export->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_headline);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ThenAndNowDialog::compare);
    connect(m_open, &QPushButton::clicked, this, &ThenAndNowDialog::openCase);
    connect(m_export, &QPushButton::clicked, this, &ThenAndNowDialog::exportTable);
    connect(m_tree, &QTreeView::activated, this, &ThenAndNowDialog::openCase);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThenAndNowDialog::follow);
    connect(&session, &Session::aboutToClose, this, [this] {
        m_model->show(nullptr);
        QDialog::reject();
    });
    follow();
    compare();
    m_tree->setFocus();
    resizeOnScreen(*this, textSize(*this, 175, 36));
}

void ThenAndNowDialog::compare()
{
    if (m_job)
        m_job->cancel();
    const auto today = m_rule->currentIndex() == 1 ? std::optional(m_today) : std::nullopt;
    m_job = m_session.readInBackground(
        this, [entry = m_report, today](const Register& reg, const Progress& progress) { return compared(reg, entry, today, progress); },
        [this](std::shared_ptr<const ThenAndNow> shown) { fill(std::move(shown)); });
}

void ThenAndNowDialog::fill(std::shared_ptr<const ThenAndNow> shown)
{
    m_model->show(std::move(shown));
    const report::Restatement& found = m_model->shown()->restatement;
    if (found.changes.empty())
        m_headline->setText(tr("Nothing has changed: every figure is what it was, %1.").arg(peopleText(found.now)));
    else if (found.otherCases)
        m_headline->setText(tr("The total is what it was, %1, but of other cases; %Ln figure(s) changed.", nullptr,
                               static_cast<int>(found.changes.size())).arg(peopleText(found.now)));
    else if (found.then == found.now)
        m_headline->setText(tr("The total is what it was, %1; %Ln other figure(s) changed.", nullptr, static_cast<int>(found.changes.size()))
                                .arg(peopleText(found.now)));
    else
        m_headline->setText(tr("Then %1, now %2; %Ln figure(s) changed.", nullptr, static_cast<int>(found.changes.size()))
                                .arg(peopleText(found.then), peopleText(found.now)));
    if (m_model->rowCount() > 0) {
        m_tree->expand(m_model->index(0, 0));
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
    follow();
}

void ThenAndNowDialog::follow()
{
    const report::Difference* difference = m_model->difference(m_tree->currentIndex());
    m_open->setEnabled(difference && m_model->shown()->titles.contains(difference->incident));
    m_export->setEnabled(m_model->rowCount() > 0);
}

void ThenAndNowDialog::openCase()
{
    if (!m_open->isEnabled())
        return;
    const Id incident = m_model->difference(m_tree->currentIndex())->incident;
    accept();
    Q_EMIT openAsked(incident);
}

void ThenAndNowDialog::exportTable()
{
    const QString name = tr("Then_and_now_%1", "file name").arg(m_report.year) + QStringLiteral(".csv");
    const QString path = file_choice::toSave(this, tr("Save then and now as a table"), name, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const ThenAndNow& shown = *m_model->shown();
    const QByteArray csv = report::csvOf(shown.restatement, shown.references, shown.targetKeys);
    const QString native = QDir::toNativeSeparators(path);
    if (const QString failed = writeFile(path, csv); failed.isEmpty())
        m_message->show(MessageBar::Kind::Done, tr("The table was written to %1. It names cases that are not public.").arg(native));
    else
        m_message->show(MessageBar::Kind::Failure,
                        tr("%1 could not be written: %2. What stood there before stands there still.").arg(native, failed));
}

} // namespace recense::ui
