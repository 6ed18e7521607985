// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace recense::ui {

// What one sees while no register is open.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void showRecent(); // the registers opened of late, where the person wants them remembered
    QPushButton* newButton() const { return m_new; }
    QPushButton* openButton() const { return m_open; }
    QPushButton* sampleButton() const { return m_sample; }

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void importAsked();
    void sampleAsked();
    void recentAsked(const QString& path);

private:
    QPushButton* addChoice(const QString& iconName, const QString& text, const QString& explanation);

    QVBoxLayout* m_choices;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_sample;
    QVBoxLayout* m_recent;
};

} // namespace recense::ui
