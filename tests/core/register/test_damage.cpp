// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/first_page.h"
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
    void justTheDamagedPagesAreNamed();
    void aRuinIsNotListedPageByPage();

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
    for (qsizetype page = 0; page < intact.size(); page += kPageSize) {
        // Only the first page has bytes of its own meaning; each opening costs a derivation of the key.
        const auto offsets = page == 0 ? QList<qsizetype>{0, 17, 20, 100, kPageSize / 2, kPageSize - 1}
                                       : QList<qsizetype>{page % 3 == 0 ? 0 : page % 3 == 1 ? kPageSize / 2 : kPageSize - 1};
        for (const qsizetype offset : offsets) {
            QByteArray bytes = intact;
            bytes[page + offset] = static_cast<char>(bytes[page + offset] ^ 0x01);
            write(file, bytes);
            const auto refused = failureOf([&] {
                const auto opened = Register::open(file, passphrase());
                if (opened->verify().empty())
                    QFAIL(qPrintable(QStringLiteral("silence on page %1, byte %2").arg(page / kPageSize + 1).arg(offset)));
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
    for (const qsizetype size : {qsizetype(kPageSize), qsizetype(kPageSize + 900), intact.size() / 2, intact.size() - 1}) {
        write(file, intact.first(size));
        const auto refused = failureOf([&] {
            const auto opened = Register::open(file, passphrase());
            QVERIFY(!opened->verify().empty());
        });
        QVERIFY(!refused || refused == ErrorCode::Damaged);
    }
}

void TestDamage::justTheDamagedPagesAreNamed()
{
    const QString file = path("two.rcns");
    QByteArray bytes = contents(m_small);
    QStringList expected, found;
    for (const qsizetype fromEnd : {6, 2}) { // opening reads the first ones
        bytes[bytes.size() - fromEnd * kPageSize + 1000] ^= 0x01;
        expected += QStringLiteral("page %1").arg(bytes.size() / kPageSize - fromEnd + 1);
    }
    write(file, bytes);
    for (const Finding& finding : Register::open(file, passphrase())->verify())
        found += finding.detail;
    QCOMPARE(found, expected);
}

void TestDamage::aRuinIsNotListedPageByPage()
{
    const QString file = path("ruin.rcns");
    Register::create(file, passphrase(), QStringLiteral("ABC"))->putAttachment(QByteArray(200'000, 'x'));
    QByteArray bytes = contents(file);
    for (qsizetype at = bytes.size() - 25 * kPageSize + 1000; at < bytes.size(); at += kPageSize)
        bytes[at] ^= 0x01;
    write(file, bytes);
    const std::vector<Finding> found = Register::open(file, passphrase())->verify();
    QVERIFY(found.size() > 1 && found.size() < 30);
    QCOMPARE(found.back().detail, QStringLiteral("and more"));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
