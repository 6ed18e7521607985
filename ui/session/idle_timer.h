// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace recense::ui {

// Says when nobody has touched keyboard, mouse or screen in any window of the program for a while.
class IdleTimer : public QObject
{
    Q_OBJECT
public:
    explicit IdleTimer(QObject* parent = nullptr);
    void setLimit(std::chrono::milliseconds limit); // 0: never
    void start();
    void stop();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
    bool m_running = false;
};

} // namespace recense::ui
