// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recense;

namespace {

template <typename Work> std::optional<ErrorCode> failureOf(Work&& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

Passphrase right() { return Passphrase(QStringLiteral("correct horse")); }

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRegisterOpensAgain();
    void aSecondOpeningIsInUse();

private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
};

void TestOpening::aNewRegisterOpensAgain()
{
    const QString file = path("again.rcns");
    RegisterInfo made;
    made = Register::create(file, right(), QStringLiteral("ABC"))->info();
    QVERIFY(Register::looksLikeRegister(file));
    const auto opened = Register::open(file, right());
    QCOMPARE(opened->info().identity, made.identity);
    QCOMPARE(opened->info().site, QStringLiteral("ABC"));
    QCOMPARE(opened->info().schemaVersion, 1);
    QVERIFY(!opened->info().sample);
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestOpening::aSecondOpeningIsInUse()
{
    const QString file = path("twice.rcns");
    const auto first = Register::create(file, right(), QStringLiteral("ABC"));
    QCOMPARE(failureOf([&] { Register::open(file, right()); }), ErrorCode::InUse);
    QCOMPARE(failureOf([&] { Register::open(file, right(), Access::ReadOnly); }), ErrorCode::InUse);
    QVERIFY(first->reader()->info().identity == first->info().identity);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
