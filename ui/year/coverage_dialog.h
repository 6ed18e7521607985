// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "ui/session/session.h"
#include "ui/widgets/line_model.h"

#include <QDialog>

class QLabel;

namespace recense::ui {

class KeptDraft;
class LineTable;

// What was monitored: a line for each period, with its countries and languages, how and by whom. The report prints it,
// so that "no data" is not read as nothing. Saved as one change; a cell that cannot be read is said, and nothing is
// saved until it is mended. A draft keeps what is typed until it is saved or given up.
class CoverageDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CoverageDialog(Session& session, QWidget* parent = nullptr);
    static bool isDraft(const QByteArray& content);
    void resume(const Draft& draft); // what stood here

    LineTable* table() const { return m_table; }
    void accept() override;
    void reject() override;

private:
    // Of a line; nothing where a cell cannot be read, which the label then says.
    std::optional<Coverage> coverageOf(const QStringList& cells);
    bool save();
    QByteArray content() const; // nothing where all is as it was loaded

    Session& m_session;
    KeptDraft* m_kept;
    std::vector<Line> m_lines; // as loaded
    LineTable* m_table;
    QLabel* m_problem;
};

} // namespace recense::ui
