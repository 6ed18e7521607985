// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/full_incident.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

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

// Runs `work` in a process without the rights of the superuser, to whom permissions do not apply.
// Answers its result, of 0 to 255.
template <typename Work> int asNobody(Work&& work)
{
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(254);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNewRegisterOpensAgain();
    void onlyItsOwnerMayReadIt();
    void theCipherIsOn();
    void nothingIsThere();
    void somethingIsThereAlready();
    void whatMayNotBeRead();
    void noWordOfACaseStandsInTheFiles();
    void aFullDiskLeavesAllAsItWas();
    void noRegister_data();
    void noRegister();
    void wrongPassphrases();
    void aPassphraseIsTheSameInEveryNormalForm();
    void aSecondOpeningIsInUse();
    void aSecondProgramIsToldThatItIsInUse();
    void aLockOfADeadProgramIsNoLock();
    void anotherPassphrase();
    void whatMayNotBeWrittenIsOpenedForReading_data();
    void whatMayNotBeWrittenIsOpenedForReading();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    std::optional<ErrorCode> opening(const QString& file, Access access = Access::ReadWrite) const
    {
        return failureOf([&] { Register::open(file, passphrase(), access); });
    }

    QTemporaryDir m_folder;
    QString m_small; // a register with one incident, closed
    Incident m_stored;
};

void TestOpening::initTestCase()
{
    m_small = path("small.rcns");
    const auto made = Register::create(m_small, passphrase(), QStringLiteral("ABC"));
    m_stored = made->incident(made->save(fullIncident(made->environment(), {})).incident);
}

void TestOpening::aNewRegisterOpensAgain()
{
    const QString file = path("again.rcns");
    const RegisterInfo made = Register::create(file, passphrase(), QStringLiteral("ABC"), true)->info();
    QVERIFY(Register::looksLikeRegister(file));
    const auto opened = Register::open(file, passphrase());
    QCOMPARE(opened->info().identity, made.identity);
    QCOMPARE(opened->info().site, QStringLiteral("ABC"));
    QCOMPARE(opened->info().schemaVersion, 1);
    QCOMPARE(opened->info().createdAt, made.createdAt);
    QVERIFY(opened->info().sample);
}

void TestOpening::onlyItsOwnerMayReadIt()
{
    const QString file = path("private.rcns");
    const auto open = Register::create(file, passphrase(), QStringLiteral("ABC"));
    open->save(fullIncident(open->environment(), {}));
    for (const char* ending : {"", "-wal", "-shm"}) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(file + QLatin1String(ending)));
        QVERIFY(!(QFile::permissions(file + QLatin1String(ending)) & others));
    }
}

void TestOpening::theCipherIsOn()
{
    const QByteArray bytes = contents(m_small);
    QVERIFY(bytes.startsWith("RCNS"));
    // No page begins or reads as SQLite's: neither magic, nor the schema's words.
    QVERIFY(!bytes.contains("SQLite format 3"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    // The system's SQLite would write clear text without a word.
    QVERIFY(!contents(QStringLiteral("/proc/self/maps")).contains("libsqlite3"));
}

void TestOpening::nothingIsThere()
{
    QCOMPARE(opening(path("missing.rcns")), ErrorCode::NoSuchFile);
    QVERIFY(!QFile::exists(path("missing.rcns")));
    QCOMPARE(opening(m_folder.path()), ErrorCode::CannotRead);
    QCOMPARE(failureOf([&] { Register::create(path("no/such/folder"), passphrase(), QStringLiteral("ABC")); }),
             ErrorCode::CannotWrite);
}

void TestOpening::somethingIsThereAlready()
{
    const QByteArray before = contents(m_small);
    QCOMPARE(failureOf([&] { Register::create(m_small, passphrase(), QStringLiteral("ABC")); }), ErrorCode::FileExists);
    QVERIFY(contents(m_small) == before);
}

void TestOpening::whatMayNotBeRead()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("secret.rcns"));
    write(file, contents(m_small));
    QVERIFY(chmod(qPrintable(file), 0000) == 0 && chmod(qPrintable(folder.path()), 0777) == 0);
    QCOMPARE(asNobody([&] { return opening(file) == ErrorCode::CannotRead ? 0 : 1; }), 0);
}

void TestOpening::noWordOfACaseStandsInTheFiles()
{
    QTemporaryDir folder;
    const auto open = Register::create(folder.filePath(QStringLiteral("r")), passphrase(), QStringLiteral("ABC"));
    const Incident incident = open->incident(open->save(fullIncident(open->environment(), {})).incident);
    open->moveToBin(incident.id, QStringLiteral("a duplicate"));
    int files = 0;
    for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QByteArray bytes = contents(info.filePath());
        ++files;
        for (const char* word : {"Lesvos", "volunteers", "Zamo", "Λέσβος", "Iuventa", "lawyer", "example.org", "arrest",
                                 "duplicate", "4251", "Mytilene", "incident", "correct horse"})
            QVERIFY2(!bytes.contains(word), word);
    }
    QVERIFY(files >= 3); // the register, its log and the log's index
}

// The greatest size of a file stands for the end of the disk: the system refuses the write in both cases.
void TestOpening::aFullDiskLeavesAllAsItWas()
{
    const QString file = path("full.rcns");
    write(file, contents(m_small));
    const auto opened = Register::open(file, passphrase());
    const QByteArray head = opened->historyHead();
    std::vector<Incident> many(5000);
    for (Incident& incident : many)
        incident.title.main = QStringLiteral("one of many");
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
    signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = static_cast<rlim_t>(QFileInfo(file).size() + 300'000);
    QVERIFY(setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const auto refused = failureOf([&] { opened->saveAll(many, {}, {}); });
    QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
    QCOMPARE(refused, ErrorCode::DiskFull);
    QCOMPARE(opened->historyHead(), head);
    int incidents = 0;
    opened->forEachIncident([&](const Incident&) { return ++incidents > 0; });
    QCOMPARE(incidents, 1);
    QVERIFY(opened->incident(m_stored.id) == m_stored);
    QCOMPARE(opened->saveAll(many, {}, {}).size(), many.size());
}

void TestOpening::noRegister_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    for (int i = 0; i < 20000; ++i)
        noise += static_cast<char>((i * 7919 + i / 13) & 0xff);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("R");
    QTest::newRow("noise") << noise;
    QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
    QTest::newRow("text") << QByteArray("case,title\n1,a\n").repeated(1000);
    QTest::newRow("cut within the first page") << contents(m_small).first(4095);
}

void TestOpening::noRegister()
{
    QFETCH(QByteArray, bytes);
    const QString file = path("none.rcns");
    write(file, bytes);
    QCOMPARE(opening(file), ErrorCode::NotARegister);
    QCOMPARE(opening(file, Access::ReadOnly), ErrorCode::NotARegister);
    QVERIFY(contents(file) == bytes);
    QVERIFY(!QFile::exists(file + QStringLiteral(".lock")));
}

void TestOpening::wrongPassphrases()
{
    const auto with = [&](const char* text) {
        return failureOf([&] { Register::open(m_small, Passphrase(QString::fromUtf8(text))); });
    };
    QCOMPARE(with("Correct horse"), ErrorCode::WrongPassphrase);
    QCOMPARE(with("correct horse "), ErrorCode::WrongPassphrase);
    QCOMPARE(with(""), ErrorCode::EmptyPassphrase);
    QCOMPARE(failureOf([&] { Register::create(path("e"), Passphrase(QString()), QStringLiteral("ABC")); }),
             ErrorCode::EmptyPassphrase);
    QVERIFY(!QFile::exists(path("e")));
    QCOMPARE(opening(m_small), std::nullopt);
}

void TestOpening::aPassphraseIsTheSameInEveryNormalForm()
{
    const QString composed = QString::fromUtf8("Λέσβος é");
    const QString file = path("forms.rcns");
    Register::create(file, Passphrase(composed), QStringLiteral("ABC"));
    const QString apart = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(apart != composed);
    QVERIFY(Register::open(file, Passphrase(apart)));
    QVERIFY(Register::open(file, Passphrase::fromUtf8(apart.toUtf8())));
    QCOMPARE(Passphrase(apart).utf8(), composed.toUtf8());
}

void TestOpening::aSecondOpeningIsInUse()
{
    const QString file = path("twice.rcns");
    const auto first = Register::create(file, passphrase(), QStringLiteral("ABC"));
    QCOMPARE(opening(file), ErrorCode::InUse);
    QCOMPARE(opening(file, Access::ReadOnly), ErrorCode::InUse);
    const Saved saved = first->save(fullIncident(first->environment(), {}));
    const auto reader = first->reader();
    QVERIFY(reader->incident(saved.incident).id == saved.incident);
    QCOMPARE(failureOf([&] { reader->moveToBin(saved.incident); }), ErrorCode::ReadOnly);
}

void TestOpening::aSecondProgramIsToldThatItIsInUse()
{
    const auto first = Register::open(m_small, passphrase());
    const auto inUse = [&] { return opening(m_small) == ErrorCode::InUse ? 7 : 1; };
    const pid_t child = fork();
    if (child == 0)
        _exit(inUse());
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 7);
}

void TestOpening::aLockOfADeadProgramIsNoLock()
{
    const QString file = path("crash.rcns");
    const pid_t child = fork();
    if (child == 0) {
        const auto made = Register::create(file, passphrase(), QStringLiteral("ABC"));
        made->save(fullIncident(made->environment(), {}));
        _exit(0); // as after a power cut: nothing is closed
    }
    waitpid(child, nullptr, 0);
    QVERIFY(QFile::exists(file + QStringLiteral(".lock")));
    const auto opened = Register::open(file, passphrase());
    QCOMPARE(opened->history().size(), size_t(1));
    QVERIFY(opened->incidentOf(Reference(QStringLiteral("ABC"), QDate::currentDate().year(), 1)).has_value());
}

void TestOpening::anotherPassphrase()
{
    const QString file = path("rekeyed.rcns");
    write(file, contents(m_small));
    const Passphrase other(QStringLiteral("battery staple"));
    {
        const auto opened = Register::open(file, passphrase());
        QCOMPARE(failureOf([&] { opened->changePassphrase(Passphrase(QString())); }), ErrorCode::EmptyPassphrase);
        opened->changePassphrase(other);
        QVERIFY(opened->incident(m_stored.id) == m_stored);
        QVERIFY(opened->reader()->incident(m_stored.id) == m_stored);
    }
    QCOMPARE(opening(file), ErrorCode::WrongPassphrase);
    QVERIFY(!contents(file).contains("CREATE TABLE"));
    const auto opened = Register::open(file, other);
    QVERIFY(opened->incident(m_stored.id) == m_stored);
}

void TestOpening::whatMayNotBeWrittenIsOpenedForReading_data()
{
    QTest::addColumn<bool>("readOnlyFolder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestOpening::whatMayNotBeWrittenIsOpenedForReading()
{
    QFETCH(bool, readOnlyFolder);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kept.rcns"));
    write(file, contents(m_small));
    QVERIFY(chmod(qPrintable(file), readOnlyFolder ? 0666 : 0444) == 0);
    QVERIFY(chmod(qPrintable(folder.path()), readOnlyFolder ? 0555 : 0777) == 0);
    const int result = asNobody([&] {
        if (opening(file) != ErrorCode::ReadOnly)
            return 1;
        try {
            const auto opened = Register::open(file, passphrase(), Access::ReadOnly);
            if (!(opened->incident(m_stored.id) == m_stored) || !(opened->reader()->incident(m_stored.id) == m_stored))
                return 2;
            return failureOf([&] { opened->moveToBin(m_stored.id); }) == ErrorCode::ReadOnly ? 0 : 3;
        } catch (const Error&) {
            return 4;
        }
    });
    chmod(qPrintable(folder.path()), 0700);
    QCOMPARE(result, 0);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
