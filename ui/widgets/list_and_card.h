// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace recense::ui {

// A list and the card of what is chosen in it: beside each other, or where text is so large that there is no room for
// both, the card beneath the list. The person's own division of the room is kept as long as they lie so.
class ListAndCard : public QSplitter
{
public:
    // The room that the two need beside each other, in characters, and the share of the list in it, in percent.
    ListAndCard(int characters, int listShare, QWidget* parent = nullptr);

    void keepAs(const QString& name);    // in the settings of the window
    void restoreFrom(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_characters, m_listShare;
    bool m_divided = false; // by now, since they lie so
};

} // namespace recense::ui
