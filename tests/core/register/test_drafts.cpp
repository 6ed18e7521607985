// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;

class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDraftPutAsideIsTakenIn();
    void theNewerOneStays();
    void onlyTheKeyReadsIt();
    void whatIsDamagedDoesNotShutTheRegister();

private:
    Draft draft(const QByteArray& content, int second) const
    {
        return {m_draft, Id(), QDateTime(QDate(2026, 1, 1), QTime(12, 0, second), Qt::UTC), content};
    }
    std::unique_ptr<Register> open() { return Register::open(m_path, m_passphrase); }

    QTemporaryDir m_dir;
    const Passphrase m_passphrase{QStringLiteral("nine violet herons")};
    const Id m_draft = Environment::system().id();
    QString m_path, m_aside;
};

void TestDrafts::init()
{
    m_path = m_dir.filePath(QStringLiteral("%1.recense").arg(QLatin1String(QTest::currentTestFunction())));
    m_aside = m_path + QStringLiteral("-drafts");
    Register::create(m_path, m_passphrase, QStringLiteral("ATH"));
}

void TestDrafts::aDraftPutAsideIsTakenIn()
{
    {
        const auto reg = open();
        reg->reader()->putDraftAside(draft("typed meanwhile", 1));
        QVERIFY(reg->drafts().empty());
        QVERIFY(QFile::exists(m_aside));
    } // as if the program was killed
    QCOMPARE(open()->drafts().front().content, QByteArray("typed meanwhile"));
    QVERIFY(!QFile::exists(m_aside));
    const auto reg = open();
    reg->putDraftAside(draft("and more", 2));
    reg->takeInDrafts();
    QCOMPARE(reg->drafts().front().content, QByteArray("and more"));
    QVERIFY(!QFile::exists(m_aside));
}

void TestDrafts::theNewerOneStays()
{
    const auto reg = open();
    reg->putDraftAside(draft("older", 1));
    reg->putDraft(draft("newer", 2));
    reg->takeInDrafts();
    QCOMPARE(reg->drafts().size(), size_t(1));
    QCOMPARE(reg->drafts().front().content, QByteArray("newer"));
}

void TestDrafts::onlyTheKeyReadsIt()
{
    const auto reg = open();
    reg->putDraftAside(draft("a word that is secret", 1));
    QFile file(m_aside);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 1000 && !bytes.contains("secret"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestDrafts::whatIsDamagedDoesNotShutTheRegister()
{
    open()->putDraftAside(draft("typed", 1));
    QFile file(m_aside);
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(100) && file.write(QByteArray(400, 'x')) == 400);
    file.close();
    QVERIFY(open()->drafts().empty());
    QVERIFY(QFile::exists(m_aside)); // and is not thrown away
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
