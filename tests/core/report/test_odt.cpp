// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt/odt.h"
#include "tests/core/report/archive_reader.h"
#include "tests/core/report/sample_document.h"
#include "tests/core/report/xml_elements.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace recense;
using namespace recense::report;
using test::entriesOf;
using test::entryOf;
using test::Element;
using test::elementsOf;
using test::named;

namespace {

const QDate day(2024, 12, 31);

QByteArray content(const std::vector<Document>& documents)
{
    return entryOf(odtOf(documents, day), "content.xml");
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsKnownByItsFirstBytes()
    {
        const QByteArray text = odtOf({sampleDocument()}, day);
        QCOMPARE(text.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(text.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        QSet<QByteArray> listed;
        for (const Element& one : elementsOf(entryOf(text, "META-INF/manifest.xml")))
            listed << one.at("manifest:full-path").toUtf8();
        for (const test::Entry& entry : entriesOf(text)) {
            QVERIFY2(entry.name == "mimetype" || entry.name.startsWith("META-INF/") ||
                         listed.contains(entry.name),
                     entry.name.constData());
        }
    }

    void headingsHaveTheirLevels()
    {
        Document document = sampleDocument();
        document.blocks = {Heading{1, QStringLiteral("One")}, Heading{3, QStringLiteral("Case")},
                           Heading{1, QStringLiteral("Two")}};
        QStringList levels;
        for (const Element& heading : named(elementsOf(content({document})), "text:h"))
            levels << heading.at("text:outline-level") + heading.text;
        QCOMPARE(levels.join(u' '), QStringLiteral("1One 2Case 1Two"));
    }

    void tablesHaveHeaderRows()
    {
        const Document document = sampleDocument(QStringLiteral("en"), 5);
        const QList<Element> all = elementsOf(content({document}));
        QCOMPARE(named(all, "table:table").size(), 2);
        QStringList heads;
        int rows = 0;
        for (const Element& one : all) {
            if (one.name == QLatin1String("table:table-cell") &&
                one.above.contains(QStringLiteral("table:table-header-rows")))
                heads << one.text;
            rows += one.name == QLatin1String("table:table-row");
        }
        QCOMPARE(heads.size(), 6 + 5);
        QCOMPARE(heads[1].trimmed(), QStringLiteral("At least"));
        QCOMPARE(rows, 1 + 8 + 1 + 5);
    }

    void chartsArePicturesWithWords()
    {
        const Document document = sampleDocument();
        const QByteArray text = odtOf({document}, day);
        const QList<Element> all = elementsOf(entryOf(text, "content.xml"));
        const QList<Element> pictures = named(all, "draw:image");
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(named(all, "svg:desc")[0].text, std::get<Chart>(document.blocks[4]).alternative);
        QCOMPARE(named(all, "svg:title")[0].text, std::get<Chart>(document.blocks[4]).caption);
        QVERIFY(entryOf(text, pictures[1].at("xlink:href").toUtf8()).startsWith("\x89PNG"));
    }

    void aSmallTableStaysWholeAndNoWordIsBroken()
    {
        Document document = sampleDocument();
        Table narrow;
        narrow.caption = QStringLiteral("Narrow");
        narrow.header = {{.text = QStringLiteral("A"), .number = false}, {.text = QStringLiteral("Personnes"), .number = true}};
        narrow.widths = {50, 1};
        narrow.rows = {{{.text = QStringLiteral("Greece"), .number = false}, {.text = QStringLiteral("24"), .number = true}}};
        Table wordy = narrow, longer = narrow;
        wordy.rows[0][0].text = QString(400, u'x');
        wordy.rows.resize(8, wordy.rows[0]);
        longer.rows.resize(40, narrow.rows[0]);
        document.blocks = {narrow, wordy, longer};
        const QList<Element> all = elementsOf(entryOf(odtOf({document}, day), "content.xml"));
        const QList<Element> tables = named(all, "table:table");
        QCOMPARE(tables.size(), 3);
        QCOMPARE(tables[0].at("table:style-name"), QStringLiteral("Figures-whole"));
        QCOMPARE(tables[1].at("table:style-name"), QStringLiteral("Figures"));
        QCOMPARE(tables[2].at("table:style-name"), QStringLiteral("Figures"));
        const QList<Element> columns = named(all, "style:table-column-properties");
        QCOMPARE(columns.size(), 6);
        const double width = columns[1].at("style:column-width").chopped(2).toDouble();
        QVERIFY2(width > 50, qPrintable(QString::number(width))); // "Personnes" in bold
    }

    void everyStyleThatIsUsedIsThere()
    {
        const QByteArray text = odtOf({sampleDocument(), sampleDocument(QStringLiteral("fr"))}, day);
        QSet<QString> known;
        const QList<Element> all = elementsOf(entryOf(text, "content.xml")),
                             common = elementsOf(entryOf(text, "styles.xml"));
        for (const Element& one : all + common)
            known << one.at("style:name");
        QVERIFY(known.size() > 20);
        for (const Element& one : all + common) {
            for (const char* attribute :
                 {"text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name"})
                QVERIFY2(one.at(attribute).isEmpty() || known.contains(one.at(attribute)),
                         qPrintable(one.at(attribute)));
        }
    }

    void eachLanguageIsMarkedAndBeginsAPage()
    {
        const QList<Element> all =
            elementsOf(content({sampleDocument(), sampleDocument(QStringLiteral("fr"))}));
        QMap<QString, QString> languages, breaks;
        QString style;
        for (const Element& one : all) {
            if (one.name == QLatin1String("style:style"))
                style = one.at("style:name");
            if (one.name == QLatin1String("style:text-properties"))
                languages[style] = one.at("fo:language");
            if (!one.at("fo:break-before").isEmpty())
                breaks[style] = one.at("fo:break-before");
        }
        QStringList titles;
        for (const Element& one : named(all, "text:p")) {
            if (one.text == sampleDocument().title)
                titles << languages[one.at("text:style-name")] + breaks[one.at("text:style-name")];
        }
        QCOMPARE(titles, QStringList({QStringLiteral("en"), QStringLiteral("frpage")}));
    }

    void textStaysText()
    {
        Document document = sampleDocument();
        const QString nasty = QStringLiteral("<text:p>&\"'  two\x02 spaces");
        document.title = document.mark = nasty;
        document.blocks = {
            Paragraph{Paragraph::Kind::Body, nasty, QStringLiteral("vnd.sun.star.script:x")},
            Paragraph{Paragraph::Kind::Body, nasty, QStringLiteral("https://example.org/?a=1&b=\"2\"")}};
        const QByteArray text = odtOf({document}, day);
        const QList<Element> all = elementsOf(entryOf(text, "content.xml"));
        QCOMPARE(named(all, "text:p")[0].text, QStringLiteral("<text:p>&\"' two spaces"));
        QVERIFY(!named(all, "text:s").isEmpty());
        QCOMPARE(named(all, "text:a").size(), 1);
        QVERIFY(!elementsOf(entryOf(text, "styles.xml")).isEmpty() &&
                !elementsOf(entryOf(text, "meta.xml")).isEmpty());
        QVERIFY(entryOf(text, "styles.xml").contains("&lt;text:p&gt;"));
    }

    void nothingTellsWhenOrByWhomItWasMade()
    {
        const QByteArray text = odtOf({sampleDocument()}, day);
        QCOMPARE(odtOf({sampleDocument()}, day), text);
        for (const test::Entry& entry : entriesOf(text))
            QVERIFY2(entry.firstDay, entry.name.constData());
        const QByteArray meta = entryOf(text, "meta.xml");
        QVERIFY(meta.contains("2024-12-31") && !meta.contains("creator") && !meta.contains("LES"));
    }
};

QTEST_GUILESS_MAIN(TestOdt)
#include "test_odt.moc"
