// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace recense::ui {

// Says when the computer goes to sleep or the person's session is locked. By itself it never does: `ofThisSystem`
// listens to what the system offers, and to nothing where it offers nothing.
class SystemLock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // On Linux, over D-Bus: systemd-logind (PrepareForSleep, for which sleep waits a moment; Lock), and the screen
    // saver of the desktop (org.freedesktop.ScreenSaver, ActiveChanged).
    static std::unique_ptr<SystemLock> ofThisSystem();

Q_SIGNALS:
    void locking();
};

} // namespace recense::ui
