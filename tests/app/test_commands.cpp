// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run
{
    int status = -1;
    QByteArray out, error;
};

} // namespace

// The program as scripts see it: exit statuses, what is printed, and what is left behind.
class TestCommands : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void put(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray get(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // The command's words; a word that begins with `@` is a file of the folder.
    Run run(const QByteArray& words, const char* passphrase = "passphrase", const char* language = "en") const
    {
        QStringList arguments;
        for (const QByteArray& word : words.split(' '))
            arguments << (word.startsWith('@') ? path(word.mid(1).constData()) : QString::fromUtf8(word));
        arguments << QStringLiteral("--passphrase-file") << path(passphrase);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // no display is needed
        environment.insert(QStringLiteral("HOME"), path("home"));
        environment.insert(QStringLiteral("LANGUAGE"), QLatin1String(language));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PROGRAM), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("home"));
        put("passphrase", "a long passphrase\n");
        put("wrong", "another\n");
        put("empty", "\n");
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/cases.csv"), path("cases.csv")));
        QCOMPARE(run("new @real.recense --site ATH").status, 0);
        const Run imported = run("import @real.recense @cases.csv");
        QVERIFY(imported.out.contains("48"));
        QCOMPARE(imported.status, 1); // three findings that cases need attention, nothing refused
        QVERIFY(imported.error.contains("line 28, column outcomes"));
    }

    void opening_failuresAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        put("bad.json", "{\"tracks\": 3}");
        put("zero.recense", "");
        put("noise.recense", QByteArray(20000, 'x'));
        put("cut.recense", get("real.recense").first(100000));
        QByteArray changed = get("real.recense");
        changed[5000] = static_cast<char>(changed[5000] ^ 1);
        put("changed.recense", changed);
        QTest::newRow("wrong passphrase") << QByteArray("count @real.recense --year 2024") << QByteArray("wrong") << 3 << QByteArray("does not open");
        QTest::newRow("empty passphrase") << QByteArray("count @real.recense --year 2024") << QByteArray("empty") << 3 << QByteArray("empty passphrase");
        QTest::newRow("no such file") << QByteArray("count @none.recense --year 2024") << QByteArray("passphrase") << 3 << QByteArray("not there");
        QTest::newRow("zero bytes") << QByteArray("count @zero.recense --year 2024") << QByteArray("passphrase") << 3 << QByteArray("not a register");
        QTest::newRow("noise") << QByteArray("count @noise.recense --year 2024") << QByteArray("passphrase") << 3 << QByteArray("not a register");
        QTest::newRow("truncated") << QByteArray("count @cut.recense --year 2024") << QByteArray("passphrase") << 3 << QByteArray("damaged");
        QTest::newRow("one byte changed") << QByteArray("verify @changed.recense") << QByteArray("passphrase") << -1 << QByteArray("damaged");
    }
    void opening_failuresAreToldApart()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, passphrase);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        const Run result = run(words, passphrase.constData());
        if (status >= 0)
            QCOMPARE(result.status, status);
        else
            QVERIFY(result.status == 1 || result.status == 3); // found by verify, or already at opening
        QVERIFY2((result.out + result.error).contains(said), result.error.constData());
    }

    void words_thatAreOffAreSaid_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("command") << QByteArray("census @real.recense");
        QTest::newRow("position") << QByteArray("count --year 2024");
        QTest::newRow("option") << QByteArray("count @real.recense --yaer 2024");
        QTest::newRow("year") << QByteArray("count @real.recense --year soon");
        QTest::newRow("no year") << QByteArray("count @real.recense");
        QTest::newRow("clause") << QByteArray("count @real.recense --year 2024 --in-year sometimes");
        QTest::newRow("country") << QByteArray("count @real.recense --year 2024 --geography EU,Mars");
        QTest::newRow("day") << QByteArray("count @real.recense --year 2024 --as-at 2024-02-30");
        QTest::newRow("language") << QByteArray("count @real.recense --year 2024 --language tlh");
        QTest::newRow("rule") << QByteArray("count @real.recense --year 2024 --rule none.json");
        QTest::newRow("rule file") << QByteArray("count @real.recense --year 2024 --rule @bad.json");
        QTest::newRow("format") << QByteArray("report @real.recense --year 2024 -o report.doc");
        QTest::newRow("reference") << QByteArray("explain @real.recense ATH-2026 --year 2024");
        QTest::newRow("site") << QByteArray("new @other.recense --site athens");
    }
    void words_thatAreOffAreSaid()
    {
        QFETCH(QByteArray, words);
        const Run result = run(words);
        QCOMPARE(result.status, 2);
        QVERIFY(!result.error.isEmpty());
        QVERIFY(result.out.isEmpty());
    }

    void output_thatCannotBeWrittenIsSaid()
    {
        QCOMPARE(run("report @real.recense --year 2024 -o @none/report.csv").status, 4);
        QCOMPARE(run("export @real.recense @none/sheet.csv").status, 4);
        QCOMPARE(run("new @real.recense --site ATH").status, 4);
        QCOMPARE(run("import @real.recense @none.csv").status, 4);
    }

    void sheet_goesRoundUnchanged()
    {
        QCOMPARE(run("export @real.recense @first.csv").status, 0);
        QCOMPARE(run("new @again.recense --site PAR").status, 0);
        QCOMPARE(run("import @again.recense @first.csv").status, 1);
        QCOMPARE(run("export @again.recense @second.csv").status, 0);
        QVERIFY(!get("first.csv").isEmpty());
        QCOMPARE(get("second.csv"), get("first.csv"));
    }

    void dryRun_changesNothing()
    {
        const QByteArray before = run("count @real.recense --year 2024").out;
        put("more.csv", "case,title,target,target_type,population,proceeding,track,steps\n"
                        "n,New,1,person,solidarity,1,criminal,2024-05-01 charged\n");
        QVERIFY(run("import @real.recense @more.csv --dry-run").out.contains("Nothing was written"));
        QCOMPARE(run("count @real.recense --year 2024").out, before);
    }

    void count_saysWhoIsInEachFigure()
    {
        const Run result = run("count @real.recense --year 2024 --json");
        QCOMPARE(result.status, 0);
        const QJsonObject object = QJsonDocument::fromJson(result.out).object();
        const QJsonArray figures = object.value(QStringLiteral("figures")).toArray();
        QVERIFY(figures.size() > 50);
        for (const QJsonValueConstRef value : figures) {
            const QJsonObject figure = value.toObject();
            if (figure.value(QStringLiteral("section")).toString() == QLatin1String("length"))
                continue;
            int sum = 0;
            for (const QJsonValueConstRef member : figure.value(QStringLiteral("members")).toArray())
                sum += member.toObject().value(QStringLiteral("amount")).toInt();
            QCOMPARE(sum, figure.value(QStringLiteral("minimum")).toInt(-1));
        }
    }

    void explain_namesTheClause()
    {
        const Run counts = run("explain @real.recense ATH-2026-0002 --year 2024 --json");
        QCOMPARE(counts.status, 0);
        const QJsonObject yes = QJsonDocument::fromJson(counts.out).object();
        QVERIFY(yes.value(QStringLiteral("counts")).toBool());
        QCOMPARE(yes.value(QStringLiteral("members")).toArray().first().toObject().value(QStringLiteral("amount")).toInt(), 35);
        const QJsonObject no = QJsonDocument::fromJson(run("explain @real.recense ATH-2026-0001 --year 2024 --json").out).object();
        QVERIFY(!no.value(QStringLiteral("counts")).toBool());
        QCOMPARE(no.value(QStringLiteral("failed")).toString(), QStringLiteral("in_year"));
    }

    void explain_speaksTheLanguageThatIsAsked()
    {
        QVERIFY(run("explain @real.recense ATH-2026-0002 --year 2024").out.contains(" counts in 2024"));
        QVERIFY(run("explain @real.recense ATH-2026-0002 --year 2024 --language fr").out.contains(" compte en 2024"));
    }

    void explain_tellsOfEveryCase()
    {
        const Run all = run("explain @real.recense --year 2024 --all");
        QCOMPARE(all.status, 0);
        QList<QByteArray> lines = all.out.split('\n');
        QCOMPARE(lines.takeFirst(), QByteArray("reference,title,clause,words,minimum,maximum"));
        QCOMPARE(lines.takeLast(), QByteArray());
        QSet<QByteArray> told;
        int people = 0;
        for (const QByteArray& line : std::as_const(lines)) {
            told << line.left(line.indexOf(','));
            if (line.contains("_in_year,"))
                people += line.split(',').at(line.count(',') - 1).toInt();
        }
        // Every case once at least, and all that is said to count is what the two totals are.
        QVERIFY(run("export @real.recense @cases.csv").status == 0);
        QSet<QByteArray> there;
        for (const QByteArray& line : get("cases.csv").split('\n').mid(1)) {
            if (const qsizetype at = line.indexOf("ATH-2026-"); at == 0)
                there << line.left(13);
        }
        QVERIFY(there.size() > 5);
        QCOMPARE(told, there);
        int total = 0;
        for (const QByteArray& line : run("count @real.recense --year 2024").out.split('\n')) {
            if (line.startsWith("solidarity,total,") || line.startsWith("migration,total,"))
                total += line.split(',').at(6).toInt();
        }
        QVERIFY(total > 0);
        QCOMPARE(people, total);
        QCOMPARE(run("explain @real.recense ATH-2026-0002 --year 2024 --all").status, 2);
        QCOMPARE(run("explain @real.recense --year 2024").status, 2);
    }

    void report_isTheSameBytesEachTime()
    {
        for (const char* ending : {"csv", "pdf", "json", "html", "xlsx", "odt", "crosstab.csv"}) {
            const QByteArray name = QByteArray("report.") + ending;
            const QByteArray words = "report @real.recense --year 2024 --language fr,en -o @" + name;
            QCOMPARE(run(words).status, 0);
            const QByteArray first = get(name.constData()), manifest = get("report.manifest.json");
            QVERIFY(!first.isEmpty() && !manifest.isEmpty());
            QCOMPARE(run(words).status, 0);
            QCOMPARE(get(name.constData()), first);
            QCOMPARE(get("report.manifest.json"), manifest);
        }
    }

    void report_saysWhatWasHiddenAndWhetherItIs()
    {
        const Run open = run("report @real.recense --year 2024 -o @open.csv");
        QVERIFY2(open.error.isEmpty(), open.error.constData());
        const Run hidden = run("report @real.recense --year 2024 --pool-below 3 -o @hidden.csv");
        QCOMPARE(hidden.status, 0);
        QVERIFY2(hidden.error.contains("can be narrowed down"), hidden.error.constData());
        QVERIFY(hidden.out.isEmpty());
    }

    void report_ofAYearWithoutCasesIsMade()
    {
        QCOMPARE(run("report @real.recense --year 1950 -o @empty.pdf").status, 0);
        QVERIFY(get("empty.pdf").startsWith("%PDF"));
        QCOMPARE(run("report @real.recense --year 1950 -o @empty.csv").status, 0);
        QVERIFY(get("empty.csv").contains("solidarity,total,total,Total,1950,people,0,0,0,"));
    }

    void sample_staysApart()
    {
        QCOMPARE(run("sample @sample.recense").status, 0);
        QCOMPARE(run("import @sample.recense @cases.csv").status, 2);
        QCOMPARE(run("export @sample.recense @sample.csv").status, 0);
        QCOMPARE(run("import @real.recense @sample.csv").status, 2);
    }

    void backup_verifies()
    {
        QCOMPARE(run("backup @real.recense @copy.recense").status, 0);
        QCOMPARE(run("verify @copy.recense").status, 0);
        QCOMPARE(run("count @copy.recense --year 2024").out, run("count @real.recense --year 2024").out);
        QCOMPARE(run("backup @real.recense @copy.recense").status, 4);
    }

    // Nothing of a case is readable in the register's files, nor left anywhere else.
    void case_leavesNoTrace()
    {
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int registers = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            const bool isRegister = file.fileName().contains(QLatin1String(".recense"));
            if (!isRegister && !file.fileName().startsWith(path("home")))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            registers += isRegister;
            for (const char* word : {"Lesvos", "Iuventa", "acquitted", "facilitation", "ATH-2026"})
                QVERIFY2(!content.contains(word), qPrintable(file.fileName()));
        }
        QVERIFY(registers >= 3);
    }

    void speaksTheLanguageOfItsUser()
    {
        const Run verified = run("verify @real.recense", "passphrase", "fr");
        QCOMPARE(verified.status, 0);
        QVERIFY2(verified.out.contains("Le registre est tel qu’il a été écrit."), verified.out.constData());
        const Run counted = run("explain @real.recense ATH-0000", "passphrase", "fr");
        QCOMPARE(counted.status, 2);
        QVERIFY2(counted.error.contains("année"), counted.error.constData());
        const Run help = run("export --help", "passphrase", "fr");
        QVERIFY2(help.out.contains("Écrit la feuille d’affaires."), help.out.constData());
        QVERIFY2(!help.out.contains("help-all"), help.out.constData());
        QVERIFY(run("export --no-such", "passphrase", "fr").error.contains("Option inconnue"));
    }

    void compare_tellsWhatChangedSinceAReportWasFrozen()
    {
        QVERIFY(QFile::copy(path("real.recense"), path("frozen.recense")));
        QCOMPARE(run("compare @frozen.recense").status, 2); // none is frozen
        QCOMPARE(run("freeze @frozen.recense --year 2023 --name Spring").status, 0);
        QCOMPARE(run("compare @frozen.recense --name Spring").status, 0);
        QCOMPARE(run("compare @frozen.recense --year 2022").status, 2);
        put("new.csv", "case,title,country,target,target_type,population,proceeding,track,steps\n"
                       "x,A case of late,GR,1,person,solidarity,p,criminal,2023-05-04 charged\n");
        QCOMPARE(run("import @frozen.recense @new.csv").status, 0);
        const Run compared = run("compare @frozen.recense --year 2023");
        QCOMPARE(compared.status, 1);
        QVERIFY(compared.out.startsWith("section,dimension,category,then_minimum,"));
        QVERIFY(compared.out.contains("\nsolidarity,total,total,0,0,1,1,ATH-"));
        QVERIFY(compared.out.contains(",1,added,,"));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
