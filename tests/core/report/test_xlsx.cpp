// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/xlsx.h"
#include "tests/core/report/archive_reader.h"
#include "tests/core/report/sample_document.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace recense;
using namespace recense::report;
using test::entriesOf;
using test::entryOf;

namespace {

const QDate day(2024, 12, 31);

struct Seen
{
    bool number = false;
    QString text;
    bool operator==(const Seen&) const = default;
};

// The cells of a sheet by their places ("B2").
QMap<QString, Seen> cellsOf(const QByteArray& workbook, int sheet)
{
    QXmlStreamReader reader(entryOf(workbook, "xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml"));
    QMap<QString, Seen> cells;
    QString place;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("c")) {
            place = reader.attributes().value(QLatin1String("r")).toString();
            cells[place].number = !reader.attributes().hasAttribute(QLatin1String("t"));
        } else if (reader.name() == QLatin1String("t") || reader.name() == QLatin1String("v")) {
            cells[place].text = reader.readElementText();
        } else if (reader.name() == QLatin1String("f")) {
            cells[place].text = QStringLiteral("a formula");
        }
    }
    return reader.hasError() ? QMap<QString, Seen>() : cells;
}

QStringList sheetNames(const QByteArray& workbook)
{
    QXmlStreamReader reader(entryOf(workbook, "xl/workbook.xml"));
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("sheet"))
            names << reader.attributes().value(QLatin1String("name")).toString();
    }
    return names;
}

Seen words(const char* text)
{
    return {false, QString::fromUtf8(text)};
}
Seen number(const char* text)
{
    return {true, QString::fromUtf8(text)};
}

Document withTables(const std::vector<Table>& tables)
{
    Document document = sampleDocument();
    document.blocks = {Paragraph{Paragraph::Kind::Lead, QStringLiteral("At least 62 people."), {}}};
    for (const Table& table : tables)
        document.blocks.push_back(table);
    return document;
}

Table figures()
{
    Table table;
    table.caption = QStringLiteral("By country: people, 2024");
    table.header = {
        {QStringLiteral("Country")}, {QStringLiteral("People"), true}, {QStringLiteral("Cases"), true}};
    table.rows = {{{QStringLiteral("Greece")},
                   {QStringLiteral("at least 62"), true, Range{62, {}}},
                   {QStringLiteral("9"), true, {}, 9}},
                  {{QStringLiteral("Italy")},
                   {QStringLiteral("1,029 to 1,035"), true, Range{1029, 1035}},
                   {QStringLiteral("5"), true, {}, 5}},
                  {{QStringLiteral("Latvia")},
                   {QStringLiteral("not shown"), true},
                   {QStringLiteral("not shown"), true}},
                  {{QStringLiteral("=1+1")},
                   {QStringLiteral("3.5"), true, {}, 3.5, 1},
                   {QStringLiteral("40.0%"), true, {}, 40, 1}}};
    return table;
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreNumbers()
    {
        const QMap<QString, Seen> cells = cellsOf(xlsxOf({withTables({figures()})}, day), 2);
        QCOMPARE(cells[QStringLiteral("A1")], words("By country: people, 2024"));
        QCOMPARE(cells[QStringLiteral("A2")], words("Country"));
        QCOMPARE(cells[QStringLiteral("B2")], words("People, at least"));
        QCOMPARE(cells[QStringLiteral("C2")], words("People, at most"));
        QCOMPARE(cells[QStringLiteral("D2")], words("Cases"));
        QCOMPARE(cells[QStringLiteral("B3")], number("62"));
        QCOMPARE(cells[QStringLiteral("C3")].text, QString()); // open
        QCOMPARE(cells[QStringLiteral("D3")], number("9"));
        QCOMPARE(cells[QStringLiteral("B4")], number("1029"));
        QCOMPARE(cells[QStringLiteral("C4")], number("1035"));
        QCOMPARE(cells[QStringLiteral("B6")], number("3.5"));
        QCOMPARE(cells[QStringLiteral("D6")], number("0.4")); // shown as 40.0%
    }

    void whatIsNotShownIsInNoCell()
    {
        const QMap<QString, Seen> cells = cellsOf(xlsxOf({withTables({figures()})}, day), 2);
        for (const char* place : {"B5", "C5", "D5"})
            QCOMPARE(cells[QString::fromLatin1(place)], words("not shown"));
    }

    void textIsNoFormula()
    {
        QCOMPARE(cellsOf(xlsxOf({withTables({figures()})}, day), 2)[QStringLiteral("A6")], words("=1+1"));
    }

    void theFirstSheetHasTheWords()
    {
        const Document document = sampleDocument();
        QStringList seen;
        for (const Seen& cell : cellsOf(xlsxOf({document}, day), 1))
            seen << cell.text;
        for (const QString& text : {document.title, document.subtitle, document.mark, sample::arabic,
                                    std::get<Paragraph>(document.blocks[0]).text})
            QVERIFY2(seen.contains(text), qPrintable(text));
        // Where a table stood, a link leads to its sheet.
        const QByteArray workbook = xlsxOf({document}, day);
        const QString sheet = sheetNames(workbook).at(1);
        QCOMPARE(seen.filter(sheet).size(), 1);
        QVERIFY(entryOf(workbook, "xl/worksheets/sheet1.xml").contains("location=\"'" + sheet.toUtf8() + "'!A1\""));
    }

    void rowsAreAsHighAsTheirText()
    {
        Document document = withTables({});
        document.blocks = {Paragraph{Paragraph::Kind::Body, QString(1000, u'x'), {}}};
        const QByteArray sheet = entryOf(xlsxOf({document}, day), "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("ht=\"240\"")); // of 16 lines
    }

    void sheetsAreNamedByTheHeadingsAboveThem()
    {
        Document document = withTables({figures(), figures()});
        document.blocks.insert(document.blocks.begin() + 1, Heading{2, QStringLiteral("By country")});
        document.blocks.push_back(Heading{2, QStringLiteral("By role")});
        document.blocks.push_back(figures());
        QCOMPARE(sheetNames(xlsxOf({document}, day)).mid(1),
                 (QStringList{QStringLiteral("1 By country"), QStringLiteral("2 By country"), QStringLiteral("3 By role")}));
    }

    void namesOfSheetsAreAllowedAndDiffer()
    {
        std::vector<Table> tables(8, figures());
        tables[1].caption = QStringLiteral("BY COUNTRY\u00a0: PEOPLE, 2024");
        tables[2].caption = QStringLiteral("'[a]/b\\c*d?e'");
        tables[3].caption = QString();
        tables[4].caption = tables[5].caption = QString(40, u'é') + QStringLiteral("\U0001F600");
        tables[6].caption = QStringLiteral("History");
        tables[7].caption = QString(30, u'x') + QStringLiteral("\U0001F600");
        const QStringList names = sheetNames(xlsxOf({withTables(tables), withTables(tables)}, day));
        QCOMPARE(names.size(), 18);
        QCOMPARE(names[1], QStringLiteral("1 By country, people, 2024"));
        QSet<QString> folded;
        for (const QString& name : names) {
            QVERIFY2(!name.isEmpty() && name.size() <= 31, qPrintable(name));
            for (const QChar c : QStringLiteral("[]:*?/\\"))
                QVERIFY2(!name.contains(c), qPrintable(name));
            QVERIFY(!name.startsWith(u'\'') && !name.endsWith(u'\'') && !name.back().isHighSurrogate());
            folded << name.toCaseFolded();
        }
        QCOMPARE(folded.size(), names.size());
        QVERIFY(!folded.contains(QStringLiteral("history")));
    }

    void theHeaderStaysInView()
    {
        const QByteArray workbook = xlsxOf({withTables({figures()})}, day);
        QVERIFY(entryOf(workbook, "xl/worksheets/sheet2.xml").contains("ySplit=\"2\""));
        QVERIFY(
            entryOf(workbook, "xl/worksheets/sheet2.xml").contains("&amp;CSample data: not for publication"));
        QVERIFY(!entryOf(workbook, "xl/worksheets/sheet1.xml").contains("ySplit"));
        QVERIFY(entryOf(workbook, "xl/workbook.xml").contains("'1 By country, people, 2024'!$1:$2"));
    }

    void nothingTellsWhenOrByWhomItWasMade()
    {
        const QByteArray workbook = xlsxOf({sampleDocument()}, day);
        QCOMPARE(xlsxOf({sampleDocument()}, day), workbook);
        QVERIFY(entriesOf(workbook).size() > 8);
        for (const test::Entry& entry : entriesOf(workbook)) {
            QVERIFY2(entry.firstDay, entry.name.constData());
            QXmlStreamReader reader(entry.bytes);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), entry.name.constData());
        }
        const QByteArray properties = entryOf(workbook, "docProps/core.xml");
        QVERIFY(properties.contains("2024-12-31T00:00:00Z"));
        QVERIFY(!properties.contains("LES") && !properties.contains("lastModifiedBy"));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "test_xlsx.moc"
