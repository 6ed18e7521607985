// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/system_lock.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace recense::ui {

// As the desktop and systemd-logind say it over D-Bus. A bus that is not there, or an answer that does not come, is
// nothing to say: then there are the key and the timer.
class BusLock : public SystemLock
{
    Q_OBJECT
public:
    BusLock(const QDBusConnection& system, const QDBusConnection& session, QObject* parent = nullptr);

private Q_SLOTS:
    void prepareForSleep(bool before);
    void screenSaver(bool active);

private:
    void delaySleep();
    void findSession();

    QDBusConnection m_system, m_session;
    QDBusUnixFileDescriptor m_delay; // while it is held, sleep waits for us
};

} // namespace recense::ui
