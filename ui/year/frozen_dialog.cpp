// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/frozen_dialog.h"

#include "ui/shell/file_choice.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_list.h"
#include "ui/year/report_page.h"
#include "ui/year/then_and_now_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace recense::ui {

FrozenDialog::FrozenDialog(Session& session, const count::Question& today, QWidget* parent)
    : QDialog(parent), m_session(session), m_today(today), m_model(new FrozenModel(this)), m_table(new QTableView),
      m_message(new MessageBar), m_write(new QPushButton(tr("&Write its files again…"))),
      m_compare(new QPushButton(tr("&Then and now…")))
{
    setWindowTitle(tr("Published reports"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = new Heading(0, tr("Reports that were frozen as they were published. Nothing that is recorded later changes "
                                    "them. To keep one: Reports, Freeze this report."));
    about->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Published reports"));
    asRowList(m_table);
    auto* widths = new ColumnWidths(m_table, {{FrozenModel::Year, 7}, {FrozenModel::AsAt, 15}, {FrozenModel::When, 21}, {FrozenModel::Who, 14},
                                              {FrozenModel::Then, 20}, {FrozenModel::Now, 29}});
    widths->stretch(FrozenModel::Name, 20);
    m_message->clear();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_compare, QDialogButtonBox::ActionRole);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_compare->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &FrozenDialog::writeAgain);
    connect(m_compare, &QPushButton::clicked, this, &FrozenDialog::compare);
    connect(m_table, &QTableView::activated, this, &FrozenDialog::compare);
    connect(&session, &Session::changed, this, &FrozenDialog::load);
    connect(&session, &Session::aboutToClose, this, &QDialog::reject);
    load();
    m_table->setFocus();
    resizeOnScreen(*this, textSize(*this, 155, 20));
}

void FrozenDialog::load()
{
    m_model->setReports(m_session.read([](const Register& reg) { return reg.frozenReports(); }).value_or(std::vector<FrozenReport>()));
    const bool any = m_model->rowCount() > 0;
    m_write->setEnabled(any);
    m_compare->setEnabled(any);
    if (!any) {
        m_message->show(MessageBar::Kind::Information, tr("No report was frozen yet. When you publish one, freeze it: next year's "
                                                          "report then says what has changed since, and why."));
        return;
    }
    m_table->selectRow(0);
    countToday();
}

void FrozenDialog::countToday()
{
    if (m_job)
        m_job->cancel();
    std::vector<FrozenReport> reports;
    for (int row = 0; row < m_model->rowCount(); ++row)
        reports.push_back(*m_model->report(row));
    m_job = m_session.readInBackground(
        this,
        [reports](const Register& reg, const Progress& progress) {
            const Facts facts = reg.facts();
            const Codebook codebook = reg.codebook();
            std::vector<std::pair<Id, Range>> today;
            for (const FrozenReport& report : reports) {
                if (!progress(static_cast<qint64>(today.size()), static_cast<qint64>(reports.size())))
                    throw Error(ErrorCode::Cancelled);
                today.emplace_back(report.id, count::totalOf(facts, report::frozenFigures(reg, report).request.question, codebook));
            }
            return today;
        },
        [this](const std::vector<std::pair<Id, Range>>& today) {
            for (const auto& [report, people] : today)
                m_model->setToday(report, people);
        });
}

void FrozenDialog::writeAgain()
{
    const FrozenReport* report = m_model->report(m_table->currentIndex().row());
    if (!report)
        return;
    const QString name = tr("Report_%1", "file name").arg(report->year) + QStringLiteral(".pdf");
    const QString path = file_choice::toSave(this, tr("Write the files of “%1” again").arg(report->name), name,
                                             ReportPage::kinds() + QStringLiteral(";;") + tr("Figures with who is in each (*.json)"));
    if (path.isEmpty())
        return;
    m_session.readInBackground(
        this,
        [path, entry = *report](const Register& reg, const Progress&) { return report::writeAgain(report::frozenReport(reg, entry), path); },
        [this, path](bool same) {
            const QString file = QDir::toNativeSeparators(path);
            if (same)
                m_message->show(MessageBar::Kind::Done, tr("%1 was written, byte for byte as on the day it was frozen.").arg(file));
            else
                m_message->show(MessageBar::Kind::Warning,
                                tr("%1 was written with the words and figures of its day, but not byte for byte: this version of "
                                   "Recense sets this kind of file otherwise.").arg(file));
        });
}

void FrozenDialog::compare()
{
    const FrozenReport* report = m_model->report(m_table->currentIndex().row());
    if (!report)
        return;
    auto* dialog = new ThenAndNowDialog(m_session, *report, m_today, this);
    connect(dialog, &ThenAndNowDialog::openAsked, this, [this](const Id& incident) {
        accept();
        Q_EMIT openAsked(incident);
    });
    dialog->open();
}

} // namespace recense::ui
