// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/text/standing_text.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace recense::ui {

class TimelineView;

// A case on one page, as one would want it printed. Follows the register: a change of the case shown
// is read anew.
class CaseCard : public QScrollArea
{
    Q_OBJECT
public:
    explicit CaseCard(Session& session, QWidget* parent = nullptr);
    void show(const Id& incident);
    void clear(); // shows how to get a card
    const Id& shown() const { return m_id; }

Q_SIGNALS:
    void historyAsked(const recense::Id& incident);

private:
    void reload();
    void fill(const Incident& incident, const std::vector<YearStanding>& standings);
    QLabel* addText(const QString& html);
    void addSection(const QString& title, const QString& html);
    QVBoxLayout* startPage();

    Session& m_session;
    Id m_id;
    QVBoxLayout* m_page = nullptr;
};

} // namespace recense::ui
