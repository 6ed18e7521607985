// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_card_dialog.h"

#include "core/error.h"
#include "core/report/case_card.h"
#include "core/report/pdf/pdf.h"
#include "ui/session/write_file.h"
#include "ui/shell/file_choice.h"
#include "ui/text/error_text.h"
#include "ui/text/rule_text.h"
#include "ui/text/standing_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_view.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr int kPreviewWidth = 620; // pixels, at a normal size of text

Day today() { return static_cast<Day>(QDate(1970, 1, 1).daysTo(QDate::currentDate())); }

} // namespace

CaseCardDialog::CaseCardDialog(Session& session, const Incident& incident, QWidget* parent)
    : QDialog(parent), m_session(session), m_incident(incident), m_message(new MessageBar), m_view(new PageView),
      m_confidential(new QCheckBox(tr("With what is &confidential"))), m_print(new QPushButton(tr("&Print…"))),
      m_save(new QPushButton(tr("Save as P&DF…")))
{
    setWindowTitle(tr("Print a case"));
    m_confidential->setToolTip(tr("Names, file numbers, notes, and sources that were not published; of a case that is not "
                                  "public, all of it."));
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_print, close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confidential, 1);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    m_view->setAccessibleName(tr("The page as it will be printed"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    resizeOnScreen(*this, {kPreviewWidth + 80, 820});
    connect(m_confidential, &QCheckBox::toggled, this, &CaseCardDialog::render);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_view->print(m_incident.reference.text()); // a queue is read by others: no title
    });
    connect(m_view, &PageView::printed, this,
            [this](const QString& file) {
                m_message->show(MessageBar::Kind::Done,
                                file.isEmpty() ? tr("Sent to the printer.")
                                               : tr("The page was written to %1. That file is not encrypted.")
                                                     .arg(QDir::toNativeSeparators(file)));
            });
    connect(m_view, &PageView::failed, this,
            [this](const Error& error) { m_message->show(MessageBar::Kind::Failure, errorText(error)); });
    connect(m_save, &QPushButton::clicked, this, &CaseCardDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    render();
    m_confidential->setFocus();
}

void CaseCardDialog::render()
{
    report::CaseCardOptions options{currentLanguage(), m_confidential->isChecked(), m_session.info().sample, today(), byRule(m_session.rule()), {}};
    for (const YearStanding& standing : yearlyStanding(factsOf({m_incident}), m_session.rule(), m_session.codebook(),
                                                       yearOf(options.today)))
        options.standings << labelled(QString::number(standing.year), standing.sentence);
    m_documents = {report::caseCard(m_incident, m_session.codebook(), options)};
    m_view->setDocuments(m_documents);
}

void CaseCardDialog::savePdf()
{
    const QString reference = m_incident.reference.isEmpty() ? tr("new case") : m_incident.reference.text();
    const QPointer<CaseCardDialog> still(this);
    const QString path = file_choice::toSave(this, tr("Save the case as a PDF"), reference + QStringLiteral(".pdf"),
                                             tr("Pages for reading (*.pdf)"));
    if (path.isEmpty() || !still)
        return;
    try {
        const QByteArray bytes = report::writePdf(m_documents, {QDate::currentDate()});
        if (const QString failed = writeFile(path, bytes); !failed.isEmpty())
            throw Error(ErrorCode::CannotWrite, failed);
        m_message->show(MessageBar::Kind::Done, tr("The page was written to %1. That file is not encrypted.")
                                                    .arg(QDir::toNativeSeparators(path)));
    } catch (const Error& error) {
        m_message->show(MessageBar::Kind::Failure, errorText(error, path));
    }
}

} // namespace recense::ui
