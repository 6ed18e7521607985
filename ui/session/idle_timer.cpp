// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/idle_timer.h"

#include <QCoreApplication>
#include <QEvent>

namespace recense::ui {

IdleTimer::IdleTimer(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleTimer::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleTimer::setLimit(std::chrono::milliseconds limit)
{
    m_timer.setInterval(limit);
    if (m_running)
        start();
}

void IdleTimer::start()
{
    m_running = true;
    if (m_timer.interval() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void IdleTimer::stop()
{
    m_running = false;
    m_timer.stop();
}

bool IdleTimer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (m_running)
            start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace recense::ui
