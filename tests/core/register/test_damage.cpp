// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/full_incident.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::test;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aByteChangedIsFound();
    void theEndCutOffIsFound();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QString m_small; // a register with one incident, closed
};

void TestDamage::initTestCase()
{
    m_small = path("small.rcns");
    const auto made = Register::create(m_small, passphrase(), QStringLiteral("ABC"));
    made->save(fullIncident(made->environment(), {}));
}

// In every page, at its beginning, in its middle and at its end: either it does not open, or reading all of
// it or verifying tells. Never silence, never a crash.
void TestDamage::aByteChangedIsFound()
{
    const QByteArray intact = contents(m_small);
    const QString file = path("flipped.rcns");
    int atOpening = 0;
    for (qsizetype page = 0; page < intact.size(); page += 4096) {
        for (const qsizetype offset : {0, 17, 20, 100, 2048, 4095}) {
            QByteArray bytes = intact;
            bytes[page + offset] = static_cast<char>(bytes[page + offset] ^ 0x01);
            write(file, bytes);
            const auto refused = failureOf([&] {
                const auto opened = Register::open(file, passphrase());
                if (opened->verify().empty())
                    QFAIL(qPrintable(QStringLiteral("silence on page %1, byte %2").arg(page / 4096 + 1).arg(offset)));
            });
            atOpening += refused.has_value();
            if (refused && page + offset >= 16)
                QCOMPARE(*refused, ErrorCode::Damaged);
        }
    }
    QVERIFY(atOpening > 0);
}

void TestDamage::theEndCutOffIsFound()
{
    const QByteArray intact = contents(m_small);
    const QString file = path("cut.rcns");
    for (const qsizetype size : {qsizetype(4096), qsizetype(5000), intact.size() / 2, intact.size() - 1}) {
        write(file, intact.first(size));
        const auto refused = failureOf([&] {
            const auto opened = Register::open(file, passphrase());
            QVERIFY(!opened->verify().empty());
        });
        QVERIFY(!refused || refused == ErrorCode::Damaged);
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
