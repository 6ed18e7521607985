// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdf.h"
#include "tests/core/report/sample_document.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recense::report;

// What readers of the PDF get back, by poppler's tools (poppler-utils, which the tests depend on).
class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(sampleDocument());
    }

    void theFileIsTaggedAndTitled()
    {
        const QString info = run(QStringLiteral("pdfinfo"), {m_path});
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
        QVERIFY(info.contains(QStringLiteral("A4")));
        QVERIFY(info.contains(sampleDocument().title));
        QVERIFY(info.contains(QStringLiteral("Dec 31 00:00:00 2024")));
    }

    void lettersComeBackAsTheyWerePutIn()
    {
        const QString text =
            run(QStringLiteral("pdftotext"),
                {QStringLiteral("-enc"), QStringLiteral("UTF-8"), m_path, QStringLiteral("-")});
        for (const QString& line : {sample::greek, sample::polish, sample::french, sample::ligatures})
            QVERIFY2(text.contains(line), qPrintable(line));
        for (const QString& word : sample::arabic.split(QLatin1Char(' ')))
            if (!word.contains(QStringLiteral("لا"))) // which poppler turns round
                QVERIFY2(text.contains(word), qPrintable(word));
    }

    void everyPageHasItsNumberRunningTitleAndMark()
    {
        const QStringList all = pages();
        const Document document = sampleDocument();
        QVERIFY(all.size() > 5);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].contains(document.pageLabel.arg(i + 1).arg(all.size())));
            QVERIFY(all[i].contains(document.mark));
            QCOMPARE(all[i].contains(document.runningTitle), i > 0);
        }
    }

    void structureGivesTheWholeTextInOrder()
    {
        // Of a paragraph that goes on to another page, each part is a span.
        const QString text = structure().replace(QRegularExpression(QStringLiteral(R"("\s*Span \(inline\)\s*")")), QStringLiteral(" ")).simplified();
        qsizetype at = 0;
        const std::vector<Block> blocks = sampleDocument().blocks;
        for (const Block& block : blocks) {
            if (const auto* heading = std::get_if<Heading>(&block))
                at = text.indexOf(quoted(heading->text), at);
            else if (const auto* paragraph = std::get_if<Paragraph>(&block))
                at = text.indexOf(paragraph->text.simplified(), at);
            else if (const auto* table = std::get_if<Table>(&block))
                at = positionAfter(*table, text, at);
            QVERIFY2(at >= 0, qPrintable(QStringLiteral("block %1 is missing or out of order").arg(&block - blocks.data())));
        }
    }

    void tablesRepeatTheirHeaderOnEachPageOutsideOfTheStructure()
    {
        const QStringList all = pages();
        int withRows = 0;
        for (const QString& page : all) {
            if (!page.contains(QStringLiteral("LES-2024-")))
                continue;
            ++withRows;
            QVERIFY(page.contains(QStringLiteral("What happened")));
        }
        QVERIFY(withRows >= 3);
        QCOMPARE(structure().count(QStringLiteral("\"What happened")), 1);
    }

    void aParagraphOverTwoPagesStaysWhole()
    {
        Document document = sampleDocument();
        document.blocks.clear();
        QString numbered;
        for (int i = 0; i < 1500; ++i)
            numbered += QStringLiteral("word%1 ").arg(i);
        document.blocks.push_back(Paragraph{Paragraph::Kind::Body, numbered.trimmed(), {}});
        document.blocks.push_back(Paragraph{Paragraph::Kind::ListItem, numbered.trimmed(), {}});
        write(document);
        QCOMPARE(wordsIn(structure(), QStringLiteral("word")), 3000);
    }

    void aRowHigherThanAPageLosesNothing()
    {
        Document document = sampleDocument(QStringLiteral("en"), 3);
        QString numbered;
        for (int i = 0; i < 2500; ++i)
            numbered += QStringLiteral("cell%1 ").arg(i);
        auto& table = std::get<Table>(document.blocks[document.blocks.size() - 2]);
        table.rows[1][1].text = numbered.trimmed();
        write(document);
        QCOMPARE(wordsIn(structure(), QStringLiteral("cell")), 2500);
        QVERIFY(structure().contains(QStringLiteral("LES-2024-0003")));
    }

    void aNoteStaysOnThePageOfItsTable()
    {
        const Document sample = sampleDocument(QStringLiteral("en"), 5);
        for (int above = 20; above < 32; ++above) {
            Document document = sample;
            document.blocks =
                std::vector<Block>(size_t(above), Paragraph{{}, QStringLiteral("Filling."), {}});
            document.blocks.push_back(sample.blocks[sample.blocks.size() - 2]);
            document.blocks.push_back(Paragraph{Paragraph::Kind::Note, QStringLiteral("First note."), {}});
            document.blocks.push_back(Paragraph{Paragraph::Kind::Note, QStringLiteral("Last note."), {}});
            write(document);
            for (const QString& page : pages())
                QCOMPARE(page.contains(QStringLiteral("Last note.")),
                         page.contains(QStringLiteral("LES-2024-0005")));
        }
    }

    void hostileTextDoesNoHarm()
    {
        Document document = sampleDocument(QStringLiteral("en"), 1);
        const QString hostile = QStringLiteral("a\u0000b\u0007c <b> & \\ ' ) ( \U0001F6A2 \u202E end ") +
                                QChar(0xD800) + QString(4000, QLatin1Char('x'));
        document.title = hostile.left(60);
        document.blocks.push_back(Heading{2, hostile.left(60)});
        document.blocks.push_back(
            Paragraph{Paragraph::Kind::Body, hostile, QStringLiteral("https://e.org/'\\)")});
        document.blocks.push_back(
            Paragraph{Paragraph::Kind::Body, hostile, QStringLiteral("javascript:alert(1)")});
        document.blocks.push_back(Paragraph{});
        document.blocks.push_back(Table{});
        document.blocks.push_back(Chart{});
        write(document);
        QVERIFY(run(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")})
                    .contains(QStringLiteral("xxxxxxxx")));
    }

private:
    void write(const Document& document)
    {
        m_path = m_folder.filePath(QStringLiteral("report.pdf"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writePdf({document}, {QDate(2024, 12, 31)}));
    }

    QString run(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s (of poppler-utils) failed", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QStringList pages() const
    {
        return run(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")})
            .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }

    QString structure() const
    {
        return run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), m_path});
    }

    static QString quoted(const QString& text) { return QLatin1Char('"') + text; }

    static int wordsIn(const QString& text, const QString& stem)
    {
        int count = 0;
        auto matches = QRegularExpression(QStringLiteral("\\b%1(\\d+)\\b").arg(stem)).globalMatch(text);
        for (; matches.hasNext(); matches.next())
            ++count;
        return count;
    }

    static qsizetype positionAfter(const Table& table, const QString& text, qsizetype at)
    {
        auto next = [&](const Cell& cell) {
            if (at >= 0)
                at = text.indexOf(quoted(cell.text), at);
        };
        std::for_each(table.header.begin(), table.header.end(), next);
        for (const auto& row : table.rows)
            std::for_each(row.begin(), row.end(), next);
        return at;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPdfText)
#include "test_pdf_text.moc"
