// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace recense::ui {

// The list that opens beneath a field as one types. It never takes the focus: the field moves its
// highlight, so that Tab and Enter stay the field's. Beneath the list stands the definition of what is highlighted.
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    explicit ChoicePopup(QWidget* field);

    void offer(const std::vector<Hit>& hits, bool highlightFirst, const QString& makeNew);
    void move(int by);
    QString currentKey() const; // empty: nothing is highlighted
    bool makesNew() const;      // the line "make new" is highlighted

Q_SIGNALS:
    void picked();

protected:
    // Where the field is moved while the list is open, by what grows above it, the list goes with it.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void describe();

    QWidget* m_field;
    QListWidget* m_list;
    QLabel* m_detail;
};

} // namespace recense::ui
