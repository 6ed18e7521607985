// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"

#include <QtTest>

using namespace recense::sheet;

namespace {

using Rows = QList<QByteArrayList>;

Rows rowsOf(const Csv& csv)
{
    Rows rows;
    for (const Csv::Row& row : csv.rows()) {
        QByteArrayList cells;
        for (size_t i = 0; i < row.count; ++i)
            cells.append(csv.cell(row, i).toByteArray());
        rows.append(cells);
    }
    return rows;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void countsLinesAsAnEditorDoes();
    void aFaultStaysInItsRow_data();
    void aFaultStaysInItsRow();
    void aFaultOfTheFileEndsReading();
    void aHugeCellIsAFaultOfItsRow();
    void quotesOnlyWhereNeeded();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << Rows{{"a", "b"}};
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\"\"d\"\"\",\"e\nf\"\n") << Rows{{"a,b", "c\"d\"", "e\nf"}};
    QTest::newRow("quoted before CRLF") << QByteArray("\"a\"\r\n\"b\"") << Rows{{"a"}, {"b"}};
    QTest::newRow("only quotation marks") << QByteArray("\"\"\"\"\n") << Rows{{"\""}};
    QTest::newRow("empty cells") << QByteArray("a,,\n,,b\n") << Rows{{"a", "", ""}, {"", "", "b"}};
    QTest::newRow("rows without content") << QByteArray("a,b\n\n,\n\r\nc,d\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("blanks are content") << QByteArray(" a , b\n") << Rows{{" a ", " b"}};
    QTest::newRow("return inside a cell") << QByteArray("a\rb,c\n") << Rows{{"a\rb", "c"}};
    QTest::newRow("Greek") << QByteArray("Λέσβος,é\n") << Rows{{"Λέσβος", "é"}};
    QTest::newRow("nothing") << QByteArray() << Rows{};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const Csv csv = Csv::parse(bytes);
    QVERIFY(!csv.fault());
    QCOMPARE(rowsOf(csv), rows);
    for (const Csv::Row& row : csv.rows())
        QVERIFY(!row.fault);
}

void TestCsv::countsLinesAsAnEditorDoes()
{
    const QByteArray bytes("a\n\"b\nb\nb\"\n\nc\r\nd");
    const Csv csv = Csv::parse(bytes);
    QList<qsizetype> lines;
    for (const Csv::Row& row : csv.rows())
        lines.append(row.line);
    QCOMPARE(lines, (QList<qsizetype>{1, 2, 6, 7}));
}

void TestCsv::aFaultStaysInItsRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<CsvFault>("fault");
    QTest::newRow("invalid UTF-8") << QByteArray("x,Andr\xE9,z") << CsvFault::InvalidUtf8;
    QTest::newRow("NUL") << QByteArray("x,a\0b,z", 7) << CsvFault::NulByte;
    QTest::newRow("quotation mark inside") << QByteArray("x,a\"b,z") << CsvFault::StrayQuote;
    QTest::newRow("text behind the closing one") << QByteArray("x,\"a\"b,z") << CsvFault::StrayQuote;
}

void TestCsv::aFaultStaysInItsRow()
{
    QFETCH(QByteArray, row);
    QFETCH(CsvFault, fault);
    const QByteArray bytes = "a,b,c\n" + row + "\nd,e,f\n";
    const Csv csv = Csv::parse(bytes);
    QVERIFY(!csv.fault());
    QCOMPARE(csv.rows().size(), size_t(3));
    QVERIFY(!csv.rows()[0].fault);
    QVERIFY(csv.rows()[1].fault == fault);
    QCOMPARE(csv.rows()[1].faultCell, size_t(1));
    QCOMPARE(csv.rows()[1].line, 2);
    QCOMPARE(rowsOf(csv).last(), (QByteArrayList{"d", "e", "f"}));
}

void TestCsv::aFaultOfTheFileEndsReading()
{
    const Csv unclosed = Csv::parse("a,b\nc,d\ne,\"f\ng,h\n");
    QVERIFY(unclosed.fault() == CsvFault::UnclosedQuote);
    QCOMPARE(unclosed.faultLine(), 3);
    for (const QByteArray& bytes : {QByteArray("\xFF\xFE" "c\0a\0", 6), QByteArray("\xFE\xFF\0c\0a", 6),
                                    QByteArray("c\0a\0s\0e\0", 8), QByteArray("\0c\0a\0s\0e", 8)})
        QVERIFY(Csv::parse(bytes).fault() == CsvFault::Utf16);
}

void TestCsv::aHugeCellIsAFaultOfItsRow()
{
    for (const char* quote : {"", "\""}) {
        const QByteArray bytes = "a,b\nc," + QByteArray(quote) + QByteArray(10'000'000, 'x') + quote + "\nd,e\n";
        const Csv csv = Csv::parse(bytes);
        QCOMPARE(csv.rows().size(), size_t(3));
        QVERIFY(csv.rows()[1].fault == CsvFault::CellTooLong);
        QVERIFY(!csv.rows()[2].fault);
    }
}

void TestCsv::quotesOnlyWhereNeeded()
{
    const auto written = [](QByteArrayView cell) {
        QByteArray out;
        appendCell(out, cell);
        return out;
    };
    QCOMPARE(written("a b"), QByteArray("a b"));
    QCOMPARE(written(" a;| "), QByteArray(" a;| "));
    QCOMPARE(written(""), QByteArray());
    QCOMPARE(written("a,b"), QByteArray("\"a,b\""));
    QCOMPARE(written("say \"a\""), QByteArray("\"say \"\"a\"\"\""));
    QCOMPARE(written("a\nb"), QByteArray("\"a\nb\""));
    QCOMPARE(written("a\rb"), QByteArray("\"a\rb\""));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
