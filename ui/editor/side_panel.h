// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace recense::ui {

// A line of the panel, and where it leads: an index that `wanted` gives back.
struct PanelLine
{
    QString text;
    int target = -1; // -1: leads nowhere
};

// Beside the form: how the case counts in each year, what is to be put right, and what is missing.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);

    void setStanding(const QStringList& lines);
    void setProblems(const std::vector<PanelLine>& lines);
    void setMissing(const std::vector<PanelLine>& lines);

Q_SIGNALS:
    void wanted(int target);

private:
    QLabel* addBlock(const QString& title, QLabel** heading);

    QLabel *m_standing, *m_problems, *m_missing;
    QLabel *m_problemsTitle, *m_missingTitle;
};

} // namespace recense::ui
