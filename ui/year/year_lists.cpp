// SPDX-License-Identifier: GPL-3.0-or-later
// The Year page's lists of cases: what would change the number, and what is left out.
#include "core/count/left_out.h"
#include "ui/session/write_file.h"
#include "ui/shell/file_choice.h"
#include "ui/text/case_lists.h"
#include "ui/year/members.h"
#include "ui/year/what_would_change.h"
#include "ui/year/year_page.h"

#include <QDir>

namespace recense::ui {

QWidget* YearPage::makeWhatWouldChange()
{
    auto* list = new WhatWouldChange(m_session, m_count);
    connect(list, &WhatWouldChange::membersAsked, this, &YearPage::membersAsked);
    connect(list, &WhatWouldChange::exportAsked, this, [this, list] {
        exportList(tr("Export what would change the number"), tr("What_would_change_%1", "file name"),
                   [changes = list->shared(), count = m_count](const Register& reg) {
                       return changesCsv(*changes, count->facts, caseTitles(reg));
                   });
    });
    return list;
}

void YearPage::showLeftOut(count::Clause clause)
{
    m_session.readInBackground(
        this,
        [count = m_count, clause](const Register& reg, const Progress&) { return leftOutBy(*count, clause, reg.codebook()); },
        [this](const MembersToShow& members) { Q_EMIT membersAsked(members); });
}

void YearPage::exportLeftOut()
{
    exportList(tr("Export what is left out, and why"), tr("Left_out_of_%1", "file name"), [count = m_count](const Register& reg) {
        const count::Question& question = count->census.question;
        const Codebook codebook = reg.codebook();
        return leftOutCsv(count::whyLeftOut(count->facts, question, codebook), count->facts, question, codebook, caseTitles(reg));
    });
}

void YearPage::exportList(const QString& title, const QString& name, std::function<QByteArray(const Register&)> list)
{
    const QString path = file_choice::toSave(this, title, name.arg(m_count->census.question.year) + QStringLiteral(".csv"),
                                             tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_session.readInBackground(
        this,
        [path, list = std::move(list)](const Register& reg, const Progress&) {
            if (const QString failed = writeFile(path, list(reg)); !failed.isEmpty())
                throw Error(ErrorCode::CannotWrite, failed);
            return true;
        },
        [this, path](bool) {
            Q_EMIT said(MessageBar::Kind::Done, tr("The list was written to %1. That file is not encrypted: keep it where "
                                                   "nobody else reads.")
                                                    .arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace recense::ui
