// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/scratch.h"
#include "tests/support/random_register.h"

#include <QDir>
#include <QTest>

using namespace recense;
using namespace recense::test;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCopyHoldsTheSame();
    void theCopyIsEncryptedAndTheOwnersAlone();
    void isTakenWhileAWriteIsOpen();
    void refusesAFileThatIsThere();
    void leavesNothingHalfDone();
    void isTakenOfARegisterThatIsOpenElsewhere();
    void draftsAreKept();
    void attachmentsAreKept();
};

void TestBackup::theCopyHoldsTheSame()
{
    Scratch scratch;
    const RandomRegister random = randomRegister(2, 20);
    scratch->saveAll(random.incidents, random.parties, {});
    const QString copy = scratch.path(QStringLiteral("copy.rcns"));
    qint64 last = -1;
    scratch->backup(copy, [&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    });
    QVERIFY(last >= 0);
    const auto opened = Register::open(copy, Scratch::passphrase());
    QCOMPARE(opened->historyHead(), scratch->historyHead());
    QCOMPARE(opened->info().identity, scratch->info().identity);
    for (const Incident& incident : random.incidents)
        QVERIFY(opened->incident(incident.id) == scratch->incident(incident.id));
    QVERIFY(opened->verify().empty());
}

void TestBackup::theCopyIsEncryptedAndTheOwnersAlone()
{
    Scratch scratch;
    Incident incident;
    incident.title.main = QStringLiteral("Unmistakable");
    scratch->save(incident);
    const QString copy = scratch.path(QStringLiteral("copy.rcns"));
    scratch->backup(copy);
    QVERIFY(Register::looksLikeRegister(copy));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("nmistakable") && !bytes.contains("SQLite format"));
    QCOMPARE(failureOf([&] { Register::open(copy, Passphrase(QStringLiteral("wrong"))); }), ErrorCode::WrongPassphrase);
}

void TestBackup::isTakenWhileAWriteIsOpen()
{
    Scratch scratch;
    Incident incident;
    incident.title.main = QStringLiteral("Saved");
    const Id saved = scratch->save(incident).incident;
    SQLite::Database other = scratch.raw();
    SQLite::Transaction write(other, SQLite::TransactionBehavior::IMMEDIATE);
    other.exec("UPDATE incident SET title = 'Half done'");
    const QString copy = scratch.path(QStringLiteral("copy.rcns"));
    scratch->backup(copy);
    write.commit();
    QCOMPARE(Register::open(copy, Scratch::passphrase())->incident(saved).title.main, QStringLiteral("Saved"));
}

void TestBackup::refusesAFileThatIsThere()
{
    Scratch scratch;
    const QString there = scratch.path(QStringLiteral("there"));
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QCOMPARE(failureOf([&] { scratch->backup(there); }), ErrorCode::FileExists);
    QCOMPARE(failureOf([&] { scratch->backup(scratch->path()); }), ErrorCode::FileExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestBackup::leavesNothingHalfDone()
{
    Scratch scratch;
    const QString copy = scratch.path(QStringLiteral("copy.rcns"));
    const QDir folder(QFileInfo(copy).absolutePath());
    const auto files = [&] { return folder.entryList(QDir::Files | QDir::Hidden | QDir::System); };
    scratch->cases({});
    const QStringList before = files();
    const auto stop = [](qint64, qint64) { return false; };
    for (int i = 0; i < 400; ++i) // more pages than are copied at once
        scratch->putAttachment(QByteArray(20000, static_cast<char>(i)) + QByteArray::number(i));
    QCOMPARE(failureOf([&] { scratch->backup(copy, stop); }), ErrorCode::Cancelled);
    QCOMPARE(files(), before);
    QCOMPARE(failureOf([&] { scratch->backup(scratch.path(QStringLiteral("nowhere/copy.rcns"))); }),
             ErrorCode::CannotWrite);
}

void TestBackup::isTakenOfARegisterThatIsOpenElsewhere()
{
    Scratch scratch;
    const QString copy = scratch.path(QStringLiteral("copy.rcns"));
    Register::backup(scratch->path(), Scratch::passphrase(), copy);
    QCOMPARE(Register::open(copy, Scratch::passphrase())->info().identity, scratch->info().identity);
    const QString other = scratch.path(QStringLiteral("other.rcns"));
    const auto from = [&](const QString& path, const char* words) {
        return failureOf([&] { Register::backup(path, Passphrase(QString::fromLatin1(words)), other); });
    };
    QCOMPARE(from(scratch->path(), "wrong"), ErrorCode::WrongPassphrase);
    QCOMPARE(from(scratch->path(), ""), ErrorCode::EmptyPassphrase);
    QCOMPARE(from(scratch.path(QStringLiteral("none")), "wrong"), ErrorCode::NoSuchFile);
    QVERIFY(!QFile::exists(other));
}

void TestBackup::draftsAreKept()
{
    Scratch scratch;
    const auto at = [](int minute) { return QDateTime(QDate(2025, 1, 1), QTime(10, minute), Qt::UTC); };
    Draft first{scratch->environment().id(), {}, at(1), QByteArray("first\0half", 10)};
    const Draft second{scratch->environment().id(), scratch->environment().id(), at(2), "second"};
    const QByteArray head = scratch->historyHead();
    scratch->putDraft(first);
    scratch->putDraft(second);
    first.content = "first, more";
    scratch->putDraft(first);
    const std::vector<Draft> drafts = scratch->drafts();
    QCOMPARE(drafts.size(), 2U);
    QCOMPARE(drafts[0].id, second.id);
    QCOMPARE(drafts[0].incident, second.incident);
    QCOMPARE(drafts[0].savedAt, second.savedAt);
    QCOMPARE(drafts[1].content, first.content);
    QVERIFY(drafts[1].incident.isNull());
    scratch->dropDraft(second.id);
    QCOMPARE(scratch->drafts().size(), 1U);
    QCOMPARE(scratch->historyHead(), head); // a draft is no entry of the history
}

void TestBackup::attachmentsAreKept()
{
    Scratch scratch;
    const QByteArray content(100000, 'x');
    const QByteArray hash = scratch->putAttachment(content);
    QCOMPARE(hash.size(), 32);
    QCOMPARE(scratch->putAttachment(content), hash);
    QCOMPARE(scratch->attachment(hash), content);
    QCOMPARE(scratch->attachment(scratch->putAttachment({})), QByteArray());
    QCOMPARE(failureOf([&] { scratch->attachment(QByteArray(32, 'n')); }), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
