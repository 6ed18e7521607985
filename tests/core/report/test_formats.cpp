// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make.h"
#include "core/report/pool.h"
#include "core/report/texts.h"
#include "tests/core/report/archive_reader.h"
#include "tests/support/random_register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace recense;
using namespace recense::report;
using test::entryOf;

namespace {

constexpr int kThreshold = 3;

QString notShownIn(const QString& language)
{
    return Texts::in(language).text(QStringLiteral("not_shown"));
}

// The texts of the cells of all rows, by the names that a format has for its elements.
QList<QStringList> rowsOf(const QByteArray& xml, const QString& row, const QStringList& cells)
{
    QXmlStreamReader reader(xml);
    QList<QStringList> rows;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.qualifiedName() == row)
            rows.append(QStringList());
        else if (cells.contains(reader.qualifiedName()))
            rows.last() << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return reader.hasError() ? QList<QStringList>() : rows;
}

QList<QStringList> rowsOf(const std::vector<Document>& documents)
{
    QList<QStringList> rows;
    const auto add = [&rows](const std::vector<Cell>& cells) {
        rows.append(QStringList());
        for (const Cell& cell : cells)
            rows.last() << cell.text.trimmed();
    };
    for (const Document& document : documents) {
        for (const Block& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                add(table->header);
                for (const auto& row : table->rows)
                    add(row);
            }
        }
    }
    return rows;
}

} // namespace

// A report that pools, in every format: what is hidden in the figures is hidden wherever they are told.
class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register =
            Register::create(m_folder.filePath(QStringLiteral("r.recense")),
                             Passphrase(QStringLiteral("a long one")), QStringLiteral("TEST"), false);
        test::RandomRegister made = test::randomRegister(3, 40);
        m_register->saveAll(made.incidents, made.parties, QString());
        m_report = std::make_unique<Report>(Report::of(*m_register, m_request, true));
        for (const QString& language : m_request.languages)
            m_documents.push_back(m_report->document(language));
        for (const Line& line : m_report->lines())
            m_hidden += line.note == Note::Hidden;
        QVERIFY(m_hidden > 5);
        // Words come with cells that hold no number.
        int words = 0;
        for (const Document& document : m_documents) {
            for (const Block& block : document.blocks) {
                const auto* table = std::get_if<Table>(&block);
                for (const auto& row : table ? table->rows : std::vector<std::vector<Cell>>()) {
                    // Category, people, cases: the cases go with the people.
                    if (row.size() == 3)
                        QCOMPARE(row[2].text == notShownIn(document.language),
                                 row[1].text == notShownIn(document.language));
                    for (const Cell& cell : row) {
                        const bool notShown = cell.text == notShownIn(document.language);
                        words += notShown;
                        QVERIFY(!notShown || (!cell.range && !cell.value));
                        QVERIFY(!cell.range || !isSmall(*cell.range, kThreshold));
                    }
                }
            }
        }
        QVERIFY(words > 10);
    }

    void tables()
    {
        for (const char* name : {"r.csv", "r.crosstab.csv"}) {
            int hidden = 0;
            for (const QByteArray& line : written(name).split('\n')) {
                hidden += line.endsWith(",hidden");
                QVERIFY2(!line.endsWith(",hidden") || line.endsWith(",,,,hidden"), line.constData());
            }
            QCOMPARE(hidden, m_hidden);
        }
    }

    void json()
    {
        int hidden = 0;
        for (const QJsonValueConstRef value :
             QJsonDocument::fromJson(written("r.json"))[QLatin1String("figures")].toArray()) {
            const QJsonObject figure = value.toObject();
            if (figure[QLatin1String("note")] != QLatin1String("hidden"))
                continue;
            ++hidden;
            for (const char* key : {"minimum", "maximum", "incidents"})
                QVERIFY(figure[QLatin1String(key)].isNull());
            QVERIFY(figure[QLatin1String("members")].toArray().isEmpty());
        }
        QCOMPARE(hidden, m_hidden);
    }

    void page()
    {
        const QByteArray page = written("r.html");
        const QByteArray body = page.mid(page.indexOf("<body>")).replace("</html>", "");
        QCOMPARE(rowsOf(body, QStringLiteral("tr"), {QStringLiteral("th"), QStringLiteral("td")}),
                 rowsOf(m_documents));
    }

    void text()
    {
        QCOMPARE(rowsOf(entryOf(written("r.odt"), "content.xml"), QStringLiteral("table:table-row"),
                        {QStringLiteral("table:table-cell")}),
                 rowsOf(m_documents));
    }

    void workbook()
    {
        const QByteArray workbook = written("r.xlsx");
        int words = 0, figures = 0, sheets = 0;
        for (const test::Entry& entry : test::entriesOf(workbook)) {
            if (!entry.name.startsWith("xl/worksheets/"))
                continue;
            ++sheets;
            const QList<QStringList> rows = rowsOf(entry.bytes, QStringLiteral("row"), {QStringLiteral("c")});
            QVERIFY2(!rows.isEmpty(), entry.name.constData());
            const QStringList heads = rows.value(1); // below the caption
            for (const QStringList& row : rows.mid(2)) {
                for (qsizetype i = 0; i < row.size(); ++i) {
                    words += row[i] == notShownIn(QStringLiteral("en")) ||
                             row[i] == notShownIn(QStringLiteral("fr"));
                    const QString head = heads.value(i);
                    bool isNumber = false;
                    const int number = row[i].toInt(&isNumber);
                    if (!isNumber || !(head.endsWith(QLatin1String("at least")) ||
                                       head.endsWith(QLatin1String("au moins"))))
                        continue;
                    ++figures;
                    QVERIFY2(number == 0 || number >= kThreshold, entry.name.constData());
                }
            }
        }
        QVERIFY(sheets > 20 && figures > 20);
        QVERIFY(words > 10);
    }

    void pdfWithWhatIsAttached()
    {
        const QByteArray bytes = written("r.pdf");
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        QPDFEmbeddedFileDocumentHelper embedded(pdf);
        const auto attached = [&](const char* name) {
            const auto file = embedded.getEmbeddedFile(name);
            const auto data =
                file ? file->getEmbeddedFileStream().getStreamData() : std::make_shared<Buffer>(size_t(0));
            return QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
        };
        QCOMPARE(attached("report-2023.csv"), written("r.csv"));
        QCOMPARE(attached("report-2023.manifest.json"), m_report->manifest());
    }

private:
    QByteArray written(const char* name) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        writeReport(*m_register, m_request, path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<Report> m_report;
    ReportRequest m_request{count::Question(2023), {QStringLiteral("en"), QStringLiteral("fr")}, kThreshold};
    std::vector<Document> m_documents;
    int m_hidden = 0;
};

QTEST_GUILESS_MAIN(TestFormats)
#include "test_formats.moc"
