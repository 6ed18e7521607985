// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/bus_lock.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace recense::ui;

// With a bus of its own: what the system says of sleep and of the locked screen reaches the program.
class BusLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutABusThereIsNothingToHear();
    void hearsOfSleepAndOfTheScreen();
};

void BusLockTest::withoutABusThereIsNothingToHear()
{
    const QDBusConnection none(QStringLiteral("no such connection"));
    BusLock lock(none, none);
    QSignalSpy locking(&lock, &SystemLock::locking);
    QTest::qWait(10);
    QCOMPARE(locking.size(), 0);
}

void BusLockTest::hearsOfSleepAndOfTheScreen()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        QSKIP("no dbus-daemon here");
    QProcess daemon;
    daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(daemon.waitForReadyRead());
    const QString address = QString::fromLatin1(daemon.readLine()).trimmed();
    QDBusConnection desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
    const QDBusConnection ours = QDBusConnection::connectToBus(address, QStringLiteral("ours"));
    QVERIFY(desktop.isConnected() && ours.isConnected());
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.login1")));
    BusLock lock(ours, ours);
    QSignalSpy locking(&lock, &SystemLock::locking);
    QTest::qWait(50);
    const auto say = [&desktop](const char* path, const char* interface, const char* name, bool value) {
        QDBusMessage message = QDBusMessage::createSignal(QString::fromLatin1(path), QString::fromLatin1(interface),
                                                          QString::fromLatin1(name));
        desktop.send(message << value);
    };
    say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", true);
    QTRY_COMPARE(locking.size(), 1);
    say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", false); // awake again
    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", true);
    QTRY_COMPARE(locking.size(), 2);
    say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", false);
    QTest::qWait(50);
    QCOMPARE(locking.size(), 2);
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
    daemon.terminate();
    daemon.waitForFinished();
}

QTEST_GUILESS_MAIN(BusLockTest)
#include "bus_lock_test.moc"
