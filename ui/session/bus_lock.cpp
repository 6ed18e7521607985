// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/bus_lock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace recense::ui {

namespace {

QString logind() { return QStringLiteral("org.freedesktop.login1"); }
QString manager() { return QStringLiteral("org.freedesktop.login1.Manager"); }
QString managerPath() { return QStringLiteral("/org/freedesktop/login1"); }
QString saver() { return QStringLiteral("org.freedesktop.ScreenSaver"); }

} // namespace

std::unique_ptr<SystemLock> SystemLock::ofThisSystem()
{
    return std::make_unique<BusLock>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

BusLock::BusLock(const QDBusConnection& system, const QDBusConnection& session, QObject* parent)
    : SystemLock(parent), m_system(system), m_session(session)
{
    if (m_system.isConnected()) {
        m_system.connect(logind(), managerPath(), manager(), QStringLiteral("PrepareForSleep"), this,
                         SLOT(prepareForSleep(bool)));
        delaySleep();
        findSession();
    }
    if (m_session.isConnected()) {
        // Desktops differ in the path; KDE has both.
        for (const QString& path : {QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("/ScreenSaver")})
            m_session.connect(saver(), path, saver(), QStringLiteral("ActiveChanged"), this, SLOT(screenSaver(bool)));
    }
}

void BusLock::delaySleep()
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind(), managerPath(), manager(), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QCoreApplication::applicationName() << QStringLiteral("locking the register")
         << QStringLiteral("delay");
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_delay = reply.value();
        watcher->deleteLater();
    });
}

void BusLock::findSession()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind(), managerPath(), manager(), QStringLiteral("GetSessionByPID"));
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isValid())
            m_system.connect(logind(), reply.value().path(), QStringLiteral("org.freedesktop.login1.Session"),
                             QStringLiteral("Lock"), this, SIGNAL(locking()));
        watcher->deleteLater();
    });
}

void BusLock::prepareForSleep(bool before)
{
    if (!before)
        return delaySleep();
    Q_EMIT locking(); // answered before this returns
    m_delay = QDBusUnixFileDescriptor(); // now it may sleep
}

void BusLock::screenSaver(bool active)
{
    if (active)
        Q_EMIT locking();
}

} // namespace recense::ui
