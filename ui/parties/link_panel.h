// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace recense::ui {

// Where a party is linked to a target of a case, which is searched for, or unlinked from one; both with a reason,
// which goes into the history.
class LinkPanel : public QFrame
{
    Q_OBJECT
public:
    explicit LinkPanel(Session& session, QWidget* parent = nullptr);

    void beginLink(const Party& party);
    void beginUnlink(const Party& party, const Id& incident, const Id& target, const QString& reference);
    void end(); // hides it, and forgets what it showed

    // Where one was in it, without a word of it: that is kept as a draft.
    struct Place
    {
        Id incident, target; // to be unlinked from; null: to be linked
        Id chosen;           // target
        int field = -1;      // that has the focus, from above; -1: none
    };
    std::optional<Place> place() const; // nothing while it is not open
    void goTo(const Place& place);      // after it has been begun again

    QLineEdit* search() const { return m_search; }
    QListWidget* targets() const { return m_targets; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* button() const { return m_do; }

Q_SIGNALS:
    void begun(); // it is shown, and higher than before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(const Party& party);
    void find();
    void perform();
    bool link(const Id& incident, const Id& target, const std::optional<Id>& party);

    Session& m_session;
    Party m_party;
    Id m_incident, m_target; // to be unlinked from; null: to be linked
    Id m_chosen;             // target, as soon as it is in the list
    QLabel* m_title;
    QLineEdit* m_search;
    QListWidget* m_targets;
    QLineEdit* m_reason;
    QPushButton* m_do;
    QTimer m_soon;
    QPointer<Job> m_job;
};

} // namespace recense::ui
