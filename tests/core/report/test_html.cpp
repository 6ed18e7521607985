// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/html.h"
#include "tests/core/report/sample_document.h"
#include "tests/core/report/xml_elements.h"

#include <QRegularExpression>
#include <QTest>

using namespace recense;
using namespace recense::report;
using test::Element;
using test::named;

namespace {

// The page is written so that, its style and its empty elements apart, it is XML too.
QList<Element> elementsOf(const QByteArray& page)
{
    QString xml = QString::fromUtf8(page).remove(QStringLiteral("<!DOCTYPE html>\n"));
    xml.replace(QRegularExpression(QStringLiteral("(<meta [^>]*[^/])>")), QStringLiteral("\\1/>"));
    return test::elementsOf(xml.toUtf8());
}

std::vector<Document> bothLanguages()
{
    return {sampleDocument(QStringLiteral("en"), 5), sampleDocument(QStringLiteral("fr"), 5)};
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreInOrderAndFoundFromTheContents()
    {
        for (const auto& documents : {std::vector<Document>{sampleDocument()}, bothLanguages()}) {
            const QList<Element> all = elementsOf(htmlOf(documents));
            QCOMPARE(named(all, "h1").size(), 1);
            QSet<QString> ids;
            int before = 0;
            static const QRegularExpression heading(QStringLiteral("^h([1-6])$"));
            for (const Element& one : all) {
                if (!one.at("id").isEmpty()) {
                    QVERIFY2(!ids.contains(one.at("id")), qPrintable(one.at("id")));
                    ids << one.at("id");
                }
                if (const auto match = heading.match(one.name); match.hasMatch()) {
                    QVERIFY2(match.captured(1).toInt() <= before + 1, qPrintable(one.text));
                    before = match.captured(1).toInt();
                }
            }
            int links = 0;
            for (const Element& link : named(all, "a")) {
                if (!link.at("href").startsWith(u'#'))
                    continue;
                ++links;
                QVERIFY2(ids.contains(link.at("href").mid(1)), qPrintable(link.text));
            }
            QVERIFY(links >= 6);
        }
    }

    // The annual report goes from a heading of level 1 to those of level 3.
    void levelsThatAreSkippedAreClosed()
    {
        Document document = sampleDocument();
        document.blocks = {Heading{1, QStringLiteral("One")}, Heading{3, QStringLiteral("Case A")},
                           Heading{3, QStringLiteral("Case B")}, Heading{1, QStringLiteral("Two")}};
        QStringList levels;
        for (const Element& one : elementsOf(htmlOf({document}))) {
            if (one.above.contains(QStringLiteral("main")) && !one.above.contains(QStringLiteral("nav")) &&
                one.name.startsWith(u'h'))
                levels << one.name;
        }
        QCOMPARE(levels.join(u' '), QStringLiteral("h2 h3 h3 h2"));
    }

    void contentsFollowTheHeadlineAndLeaveOutTheCases()
    {
        const Document document = sampleDocument();
        const QList<Element> all = elementsOf(htmlOf({document}));
        const auto at = [&](const char* name) {
            return std::find_if(all.begin(), all.end(),
                                [name](const Element& one) { return one.name == QLatin1String(name); });
        };
        const auto lead = std::find_if(all.begin(), all.end(), [](const Element& one) {
            return one.at("class") == QLatin1String("lead");
        });
        QVERIFY(lead != all.end() && lead < at("nav"));
        QStringList entries;
        for (const Element& link : named(all, "a")) {
            if (link.above.contains(QStringLiteral("nav")))
                entries << link.text;
        }
        QStringList headings;
        for (const Block& block : document.blocks) {
            if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level <= 2)
                headings << heading->text;
        }
        QCOMPARE(entries, headings);
    }

    void withoutHeadingsThereAreNoContents()
    {
        Document document = sampleDocument();
        document.blocks = {Paragraph{Paragraph::Kind::Body, QStringLiteral("Nothing."), {}}};
        const QList<Element> all = elementsOf(htmlOf({document}));
        QVERIFY(named(all, "nav").isEmpty());
        QCOMPARE(named(all, "main")[0].text.simplified(), QStringLiteral("Nothing."));
    }

    void tablesSayWhichCellsHeadWhich()
    {
        const Document document = sampleDocument(QStringLiteral("en"), 5);
        const QList<Element> all = elementsOf(htmlOf({document}));
        QCOMPARE(named(all, "table").size(), 2);
        QCOMPARE(named(all, "caption").size(), 2);
        QCOMPARE(named(all, "caption")[0].text, std::get<Table>(document.blocks[6]).caption);
        int rows = 0;
        for (const Element& head : named(all, "th")) {
            const bool inHead = head.above.contains(QStringLiteral("thead"));
            QCOMPARE(head.at("scope"), inHead ? QStringLiteral("col") : QStringLiteral("row"));
            rows += !inHead;
        }
        QCOMPARE(rows, 8 + 5);
    }

    void chartsAreToldInWords()
    {
        const Document document = sampleDocument();
        const auto& chart = std::get<Chart>(document.blocks[4]);
        const QList<Element> all = elementsOf(htmlOf({document}));
        const QList<Element> drawings = named(all, "svg");
        QCOMPARE(drawings.size(), 2);
        QCOMPARE(drawings[0].at("role"), QStringLiteral("img"));
        QCOMPARE(drawings[0].at("aria-label"), chart.alternative);
        QVERIFY(named(all, "details")[0].text.contains(chart.alternative));
        QCOMPARE(named(all, "figcaption")[0].text, chart.caption);
        // Bars are as long as their values; what only may be is a bar of its own.
        QList<double> sure, further;
        for (const Element& one : named(all, "rect")) {
            if (one.above.contains(QStringLiteral("pattern")))
                continue;
            (one.at("class") == QLatin1String("bar") ? sure : further) << one.at("width").toDouble();
        }
        QVERIFY(qAbs(sure[1] / sure[0] - 29.0 / 62) < 0.01);
        QVERIFY(qAbs(further[0] / sure[0] - 9.0 / 62) < 0.01);
    }

    void eachLanguageIsMarked()
    {
        const QList<Element> all = elementsOf(htmlOf(bothLanguages()));
        QCOMPARE(all[0].at("lang"), QStringLiteral("en"));
        const QList<Element> articles = named(all, "article");
        QCOMPARE(articles.size(), 2);
        QCOMPARE(articles[1].at("lang"), QStringLiteral("fr"));
        for (const Element& article : articles)
            QVERIFY(article.text.contains(QStringLiteral("Sample data: not for publication")));
    }

    void textStaysText()
    {
        Document document = sampleDocument();
        const QString nasty = QStringLiteral("</p><script>alert(\"%1 & 'x'\")</script>\x01");
        document.title = document.mark = nasty;
        document.blocks = {Heading{1, nasty},
                           Paragraph{Paragraph::Kind::Body, nasty, QStringLiteral("javascript:alert(1)")},
                           Chart{Chart::Kind::Bars, nasty, nasty, {{nasty, 1, 0, nasty, -1}}}};
        const QByteArray page = htmlOf({document});
        const QList<Element> all = elementsOf(page);
        QVERIFY(!all.isEmpty());
        QVERIFY(named(all, "script").isEmpty());
        QVERIFY(!page.contains("javascript:"));
        QCOMPARE(named(all, "h1")[0].text, QString(nasty).replace(QChar(1), u' '));
        QVERIFY(page.contains("default-src 'none'"));
    }

    void nothingIsFetched()
    {
        const QList<Element> all = elementsOf(htmlOf(bothLanguages()));
        QVERIFY(!all.isEmpty());
        for (const Element& one : all) {
            for (const char* attribute : {"src", "srcset", "action", "data", "style", "onclick"})
                QVERIFY2(one.at(attribute).isEmpty(), qPrintable(one.name));
            QVERIFY(one.name != QLatin1String("link") && one.name != QLatin1String("script"));
            if (one.name == QLatin1String("style"))
                QVERIFY(!one.text.contains(QStringLiteral("url(")) &&
                        !one.text.contains(QStringLiteral("@import")));
        }
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "test_html.moc"
