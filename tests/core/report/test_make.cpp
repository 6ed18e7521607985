// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make.h"
#include "tests/support/random_register.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::report;

class TestMake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endingChoosesTheFormat();
    void writesReportAndManifest_data();
    void writesReportAndManifest();
    void sameBytesTwice_data() { writesReportAndManifest_data(); }
    void sameBytesTwice();
    void bothLanguagesStandInOnePdf();
    void leavesWhatWasThereWhereItCannotWrite();
    void severalFilesAreMadeAsEachAlone();
    void leavesNothingWhereItIsStopped();
    void documentNamesPublicCasesAlone();
    void figuresInJsonNamePublicCasesAlone();

private:
    QByteArray contentOf(const QString& name) const;
    QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
    ReportRequest m_request{count::Question(2023), {QStringLiteral("en")}, {}};
};

void TestMake::initTestCase()
{
    m_register = Register::create(pathOf(QStringLiteral("cases.recense")), Passphrase(QStringLiteral("a long one")),
                                  QStringLiteral("TEST"), true);
    test::RandomRegister made = test::randomRegister(3, 40);
    for (size_t i = 0; i < made.incidents.size(); ++i) {
        Incident& incident = made.incidents[i];
        incident.confidentiality = static_cast<Confidentiality>(i % 3);
        incident.title.main = toCode(incident.confidentiality) + QStringLiteral("-marker %1").arg(i);
    }
    m_register->saveAll(made.incidents, made.parties, QString());
}

QByteArray TestMake::contentOf(const QString& name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMake::endingChoosesTheFormat()
{
    QCOMPARE(formatOf(QStringLiteral("/a/b.csv")), Format::Csv);
    QCOMPARE(formatOf(QStringLiteral("b.PDF")), Format::Pdf);
    QCOMPARE(formatOf(QStringLiteral("report.2024.json")), Format::Json);
    QCOMPARE(formatOf(QStringLiteral("report.html")), Format::Html);
    QCOMPARE(formatOf(QStringLiteral("report.2024.Crosstab.csv")), Format::Crosstab);
    QVERIFY(!formatOf(QStringLiteral("report.crosstab.pdf.txt")));
    QVERIFY(!formatOf(QStringLiteral("report.docx")));
    QVERIFY(!formatOf(QStringLiteral("csv")));
    QCOMPARE(manifestPath(QStringLiteral("/a/report.crosstab.csv")), QStringLiteral("/a/report.manifest.json"));
    QCOMPARE(manifestPath(QStringLiteral("/a/report.2024.csv")), QStringLiteral("/a/report.2024.manifest.json"));
}

void TestMake::writesReportAndManifest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("csv") << QStringLiteral("r.csv") << QByteArray("section,dimension,category,");
    QTest::newRow("pdf") << QStringLiteral("r.pdf") << QByteArray("%PDF-1.7");
    QTest::newRow("html") << QStringLiteral("r.html") << QByteArray("<!DOCTYPE html>\n<html lang=\"en\">");
    QTest::newRow("xlsx") << QStringLiteral("r.xlsx") << QByteArray("PK\3\4", 4);
    QTest::newRow("odt") << QStringLiteral("r.odt") << QByteArray("PK\3\4", 4);
    QTest::newRow("crosstab") << QStringLiteral("r.crosstab.csv") << QByteArray("section,dimension,category,section_en,");
    QTest::newRow("json") << QStringLiteral("r.json") << QByteArray("{\"rule\":{");
}

void TestMake::writesReportAndManifest()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    writeReport(*m_register, m_request, pathOf(name));
    QVERIFY(contentOf(name).startsWith(begins));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const QString& file : {name, QStringLiteral("r.manifest.json")})
        QVERIFY(!(QFile::permissions(pathOf(file)) & others));

    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(QStringLiteral("r.manifest.json"))).object();
    const auto in = [&](const char* object, const char* member) {
        return manifest[QLatin1String(object)][QLatin1String(member)].toVariant().toString();
    };
    QVERIFY(in("rule", "sentence").contains(QStringLiteral("in 2023")));
    QCOMPARE(in("parameters", "as_at"), QStringLiteral("2023-12-31"));
    QCOMPARE(in("register", "identity"), m_register->info().identity.toString(QUuid::WithoutBraces));
    QCOMPARE(in("register", "history_head"), QString::fromLatin1(m_register->historyHead().toHex()));
    // Whatever the format, the hash is that of the figures as CSV.
    writeReport(*m_register, m_request, pathOf(QStringLiteral("figures.csv")));
    QCOMPARE(in("figures", "sha256"),
             QString::fromLatin1(QCryptographicHash::hash(contentOf(QStringLiteral("figures.csv")),
                                                          QCryptographicHash::Sha256).toHex()));
}

void TestMake::sameBytesTwice()
{
    QFETCH(QString, name);
    writeReport(*m_register, m_request, pathOf(name));
    const QByteArray report = contentOf(name), manifest = contentOf(QStringLiteral("r.manifest.json"));
    QDir(m_folder.path()).mkdir(QStringLiteral("elsewhere"));
    const QString other = QStringLiteral("elsewhere/") + name;
    writeReport(*m_register, m_request, pathOf(other));
    QCOMPARE(contentOf(other), report);
    QCOMPARE(contentOf(QStringLiteral("elsewhere/r.manifest.json")), manifest);
}

void TestMake::bothLanguagesStandInOnePdf()
{
    ReportRequest both = m_request;
    both.languages = {QStringLiteral("en"), QStringLiteral("fr")};
    writeReport(*m_register, m_request, pathOf(QStringLiteral("one.pdf")));
    writeReport(*m_register, both, pathOf(QStringLiteral("both.pdf")));
    QVERIFY(contentOf(QStringLiteral("both.pdf")).size() > contentOf(QStringLiteral("one.pdf")).size() * 3 / 2);
    writeReport(*m_register, both, pathOf(QStringLiteral("both.csv")));
    writeReport(*m_register, m_request, pathOf(QStringLiteral("one.csv")));
    QCOMPARE(contentOf(QStringLiteral("both.csv")), contentOf(QStringLiteral("one.csv"))); // in the first
}

void TestMake::leavesWhatWasThereWhereItCannotWrite()
{
    const auto code = [&](const QString& path) {
        try {
            writeReport(*m_register, m_request, path);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    QCOMPARE(code(pathOf(QStringLiteral("nowhere/r.csv"))), ErrorCode::CannotWrite);
    QCOMPARE(code(pathOf(QStringLiteral("r.docx"))), ErrorCode::CannotWrite);
    // The manifest cannot be written: the report is not either.
    QDir(m_folder.path()).mkdir(QStringLiteral("kept.manifest.json"));
    QFile kept(pathOf(QStringLiteral("kept.csv")));
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("old") == 3);
    kept.close();
    QCOMPARE(code(pathOf(QStringLiteral("kept.csv"))), ErrorCode::CannotWrite);
    QCOMPARE(contentOf(QStringLiteral("kept.csv")), QByteArray("old"));
}

void TestMake::severalFilesAreMadeAsEachAlone()
{
    const QStringList endings{QStringLiteral(".pdf"),  QStringLiteral(".html"), QStringLiteral(".odt"),
                              QStringLiteral(".xlsx"), QStringLiteral(".csv"),  QStringLiteral(".crosstab.csv"),
                              QStringLiteral(".json")};
    QStringList together;
    for (const QString& ending : endings)
        together << pathOf(QStringLiteral("together") + ending);
    writeReports(*m_register, m_request, together);
    for (const QString& ending : endings) {
        const QString alone = QStringLiteral("alone") + ending;
        writeReport(*m_register, m_request, pathOf(alone));
        QVERIFY(!contentOf(alone).isEmpty());
        QCOMPARE(contentOf(QStringLiteral("together") + ending), contentOf(alone));
    }
    QCOMPARE(contentOf(QStringLiteral("together.manifest.json")), contentOf(QStringLiteral("alone.manifest.json")));
    const QString kept = pathOf(QStringLiteral("together.csv")), nowhere = pathOf(QStringLiteral("none/report.csv"));
    QVERIFY(QFile::resize(kept, 3));
    QVERIFY_THROWS_EXCEPTION(Error, writeReports(*m_register, m_request, {kept, nowhere}));
    QCOMPARE(contentOf(QStringLiteral("together.csv")).size(), 3);
}

void TestMake::leavesNothingWhereItIsStopped()
{
    const QDir folder(m_folder.path());
    const QStringList before = folder.entryList();
    for (int stop = 0; stop < 3; ++stop) {
        int calls = 0;
        QVERIFY_THROWS_EXCEPTION(Error, writeReport(*m_register, m_request, pathOf(QStringLiteral("stopped.pdf")),
                                                    [&](qint64, qint64) { return calls++ < stop; }));
        QCOMPARE(folder.entryList(), before);
    }
}

void TestMake::documentNamesPublicCasesAlone()
{
    const Report report = Report::of(*m_register, m_request, true);
    QString text;
    for (const Block& block : report.document(QStringLiteral("fr")).blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            text += heading->text;
    }
    QVERIFY(text.contains(QStringLiteral("public-marker")));
    QVERIFY(!text.contains(QStringLiteral("network-marker")) && !text.contains(QStringLiteral("restricted-marker")));
}

// The members of other cases are summed up, so that they still add up.
void TestMake::figuresInJsonNamePublicCasesAlone()
{
    writeReport(*m_register, m_request, pathOf(QStringLiteral("r.json")));
    const QJsonObject made = QJsonDocument::fromJson(contentOf(QStringLiteral("r.json"))).object();
    const Facts facts = m_register->facts();
    QSet<QString> named, summed;
    for (const Facts::IncidentRow& incident : facts.incidents)
        (mayBeNamed(incident) ? named : summed).insert(incident.reference.text());
    int told = 0, others = 0;
    for (const QJsonValue& figure : made[QLatin1String("figures")].toArray()) {
        const bool adds = figure[QLatin1String("section")].toString() != QLatin1String("length");
        int sum = 0;
        for (const QJsonValue& member : figure[QLatin1String("members")].toArray()) {
            const QJsonValue incident = member[QLatin1String("incident")];
            QVERIFY(incident.isNull() || named.contains(incident.toString()));
            QVERIFY(member[QLatin1String("target")].isNull());
            (incident.isNull() ? others : told) += 1;
            sum += member[QLatin1String("amount")].toInt();
        }
        if (adds)
            QCOMPARE(sum, figure[QLatin1String("minimum")].toInt());
    }
    QVERIFY(told > 0 && others > 0);
    for (const QJsonValue& left : made[QLatin1String("left_out")].toArray())
        QVERIFY(named.contains(left[QLatin1String("incident")].toString()));
}

QTEST_GUILESS_MAIN(TestMake)
#include "test_make.moc"
