// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "ui/session/session.h"
#include "ui/widgets/line_model.h"

#include <QDialog>

class QLabel;

namespace recense::ui {

class LineTable;

// What was monitored: a line for each period, with its countries and languages, how and by whom. The report prints it,
// so that "no data" is not read as nothing. Saved as one change; a cell that cannot be read is said, and nothing is
// saved until it is mended. Locking saves what can be read, and leaves the other lines as they were.
class CoverageDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CoverageDialog(Session& session, QWidget* parent = nullptr);

    LineTable* table() const { return m_table; }
    void accept() override;

private:
    // Of a line; nothing where a cell cannot be read, which the label then says.
    std::optional<Coverage> coverageOf(const QStringList& cells);
    enum class Unread { Refused, LeftAsItWas };
    bool save(Unread unread);

    Session& m_session;
    std::vector<Coverage> m_stored;
    std::vector<Line> m_lines; // as loaded
    LineTable* m_table;
    QLabel* m_problem;
};

} // namespace recense::ui
