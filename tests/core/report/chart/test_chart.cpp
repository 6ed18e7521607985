// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart_image.h"
#include "core/report/chart/chart_svg.h"
#include "core/report/chart/drawing.h"
#include "core/report/chart/outlines.h"
#include "core/codebook/codebook.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <cstring>

using namespace recense::report;

namespace {

constexpr ChartColours colours{.text = {0, 0, 0}, .bar = {1, 0, 0}, .axis = {0, 1, 0}};
constexpr quint32 solidRed = 0xffff0000;

quint32 pixel(const ChartImage& image, int x, int y)
{
    quint32 value = 0;
    std::memcpy(&value, image.pixels.constData() + y * image.bytesPerLine + x * 4, 4);
    return value;
}

// Pixels of the pure bar colour in the row or column through the middle of a bar's area.
int redAcross(const ChartImage& image, const ChartArea& area)
{
    int count = 0;
    for (int x = int(area.x); x < int(area.x + area.width); ++x)
        count += pixel(image, x, int(area.y + area.height / 2)) == solidRed;
    return count;
}

int redDown(const ChartImage& image, const ChartArea& area)
{
    int count = 0;
    for (int y = int(area.y); y < int(area.y + area.height); ++y)
        count += pixel(image, int(area.x + area.width / 2), y) == solidRed;
    return count;
}

Chart chart(Chart::Kind kind)
{
    Chart made;
    made.kind = kind;
    made.bars = {{QStringLiteral("Greece"), 60, 0, QStringLiteral("60"), 4},
                 {QStringLiteral("Italy"), 30, 30, QStringLiteral("30 to 60"), 5},
                 {QStringLiteral("Malta"), 0, 0, QStringLiteral("0"), -1}};
    return made;
}

Chart stacks()
{
    Chart made;
    made.kind = Chart::Kind::Stacks;
    made.keys = {{Fill::Solid, QStringLiteral("New")}, {Fill::Pale, QStringLiteral("Ongoing")}};
    made.bars = {{QStringLiteral("Greece"), 60, 4, QStringLiteral("60 to 64"), 4}, {QStringLiteral("Italy"), 30, 0, QStringLiteral("30"), 5}};
    made.bars[0].segments = {{QStringLiteral("Greece, new"), 20, QStringLiteral("20"), 11, Fill::Solid},
                             {QStringLiteral("Greece, ongoing"), 40, QStringLiteral("40"), 12, Fill::Pale}};
    made.bars[1].segments = {{QStringLiteral("Italy, new"), 30, QStringLiteral("30"), 13, Fill::Solid}};
    return made;
}

Chart flow()
{
    Chart made;
    made.kind = Chart::Kind::Flow;
    made.sources = 2;
    made.bars = {{QStringLiteral("Open at the start"), 90, 0, QStringLiteral("90"), 1},
                 {QStringLiteral("New"), 10, 0, QStringLiteral("10"), 2},
                 {QStringLiteral("Closed"), 25, 0, QStringLiteral("25"), 3},
                 {QStringLiteral("Open at the end"), 75, 0, QStringLiteral("75"), 4}};
    return made;
}

Chart mapOf(const QStringList& codes)
{
    Chart made;
    made.kind = Chart::Kind::Map;
    made.keys = {{Fill::Solid, QStringLiteral("50 or more")}, {Fill::Outlined, QStringLiteral("not counted")}};
    for (const QString& code : codes) {
        Bar bar{code, 60, 0, QStringLiteral("60"), int(made.bars.size()), Fill::Solid};
        bar.place = code;
        bar.mark = QStringLiteral("60");
        made.bars.push_back(bar);
    }
    return made;
}

QStringList members()
{
    QStringList codes;
    for (const recense::CountryCode& country : recense::Codebook::builtIn().euMembers(recense::lastDayOf(2024)))
        codes << country.text();
    return codes;
}

std::vector<Chart> ofEachKind()
{
    return {chart(Chart::Kind::Bars), chart(Chart::Kind::Columns), stacks(), flow(), mapOf(members())};
}

const ChartArea& areaOf(const Drawing& drawing, const QString& label)
{
    const auto found = std::find_if(drawing.areas.begin(), drawing.areas.end(),
                                    [&](const ChartArea& area) { return area.label == label; });
    return found == drawing.areas.end() ? drawing.areas.front() : *found;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheirValues()
    {
        const ChartImage image = chartImage(chart(Chart::Kind::Bars), 600, 1.5, colours);
        QCOMPARE(image.areas.size(), size_t(3));
        const int greece = redAcross(image, image.areas[0]);
        const int italy = redAcross(image, image.areas[1]);
        QVERIFY(greece > 200);
        QVERIFY2(italy > greece / 2 - 3 && italy < greece * 0.9, "what is further is hatched, not filled");
        QCOMPARE(redAcross(image, image.areas[2]), 0);
    }

    void columnsAreAsHighAsTheirValues()
    {
        const ChartImage image = chartImage(chart(Chart::Kind::Columns), 600, 1.5, colours);
        const int greece = redDown(image, image.areas[0]);
        const int italy = redDown(image, image.areas[1]);
        QVERIFY(greece > 150);
        QVERIFY(italy > greece / 2 - 3 && italy < greece * 0.9);
        QCOMPARE(redDown(image, image.areas[2]), 0);
    }

    void aClickFindsTheFigure()
    {
        for (const auto kind : {Chart::Kind::Bars, Chart::Kind::Columns}) {
            const ChartImage image = chartImage(chart(kind), 600, 2, colours);
            QCOMPARE(image.areas[0].figure, 4);
            QCOMPARE(image.areas[1].figure, 5);
            QCOMPARE(image.areas[2].figure, -1);
            for (const ChartArea& area : image.areas) {
                QVERIFY(area.x >= 0 && area.x + area.width <= image.width + 0.01);
                QVERIFY(area.y >= 0 && area.y + area.height <= image.height + 0.01);
            }
        }
    }

    void longLabelsWrapInsteadOfRunningIntoTheBars()
    {
        Chart longer = chart(Chart::Kind::Bars);
        const int before = chartImage(longer, 400, 1).height;
        longer.bars[0].label =
            QStringLiteral("Search and rescue at sea, with crew and volunteers of a vessel");
        QVERIFY(chartImage(longer, 400, 1).height > before);
    }

    void segmentsAreAsLongAsTheirValuesAndLeadToTheirOwn()
    {
        const Drawing drawing = drawingOf(stacks(), 400);
        const ChartArea& isNew = areaOf(drawing, QStringLiteral("Greece, new"));
        const ChartArea& ongoing = areaOf(drawing, QStringLiteral("Greece, ongoing"));
        const ChartArea& other = areaOf(drawing, QStringLiteral("Italy, new"));
        QCOMPARE(isNew.figure, 11);
        QCOMPARE(ongoing.figure, 12);
        QCOMPARE(areaOf(drawing, QStringLiteral("Greece")).figure, 4);
        QVERIFY(qAbs(ongoing.width - 2 * isNew.width) < 0.01);
        QVERIFY(qAbs(other.width - 1.5 * isNew.width) < 0.01);
        QVERIFY(qAbs(ongoing.x - isNew.x - isNew.width) < 0.01);
        // What only may be stands at the end.
        const auto hatched = std::find_if(drawing.shapes.begin(), drawing.shapes.end(),
                                          [](const Drawing::Shape& shape) { return shape.fill == Fill::Hatched; });
        QVERIFY(hatched != drawing.shapes.end());
        QVERIFY(qAbs(hatched->rings[0][0].x - ongoing.x - ongoing.width) < 0.01);
    }

    void aFlowHasOneScale()
    {
        const Drawing drawing = drawingOf(flow(), 440);
        QCOMPARE(drawing.areas.size(), size_t(4));
        double sources = 0, ends = 0, together = 0;
        for (const Drawing::Shape& shape : drawing.shapes) {
            if (shape.fill != Fill::Solid)
                continue;
            const double x = shape.rings[0][0].x, high = shape.rings[0][2].y - shape.rings[0][0].y;
            (x < 170 ? sources : x > 260 ? ends : together) += high;
        }
        QVERIFY(together > 50);
        QVERIFY(qAbs(sources - together) < 0.01 && qAbs(ends - together) < 0.01);
        for (const ChartArea& area : drawing.areas) {
            QVERIFY(area.x >= 0 && area.x + area.width <= drawing.width + 0.01);
            QVERIFY(area.y >= -0.01 && area.y + area.height <= drawing.height + 0.01);
        }
    }

    void everyMemberStateIsOnTheMap()
    {
        const Outlines& map = Outlines::europe();
        QCOMPARE(members().size(), 27);
        QStringList discs;
        for (const QString& code : members()) {
            QVERIFY2(map.countries.contains(code), qPrintable(code));
            const Outlines::Country& country = map.countries.at(code);
            QVERIFY2(contains(country.rings, country.at) || country.disc, qPrintable(code));
            for (const Ring& ring : country.rings) {
                QVERIFY2(ring.size() >= 3, qPrintable(code));
                for (const Point& point : ring)
                    QVERIFY2(point.x >= 0 && point.x <= map.width && point.y >= 0 && point.y <= map.height, qPrintable(code));
            }
            if (country.disc)
                discs << code;
        }
        QCOMPARE(discs, (QStringList{QStringLiteral("CY"), QStringLiteral("LU"), QStringLiteral("MT")}));
        for (const char* around : {"GB", "NO", "CH", "AL", "BA", "ME", "MK", "RS", "TR", "UA", "BY", "RU", "MD", "MA", "DZ", "TN"})
            QVERIFY2(map.countries.contains(QLatin1String(around)), around);
    }

    void aCountryIsFoundWhereItIsDrawn()
    {
        const Drawing drawing = drawingOf(mapOf(members()), 440);
        const Outlines& map = Outlines::europe();
        const double scale = (440 - 118 - 10) / map.width;
        for (const QString& code : members()) {
            const Point& at = map.countries.at(code).at;
            const Point drawn{at.x * scale, at.y * scale};
            int found = 0;
            for (const ChartArea& area : drawing.areas) {
                if (area.contains(drawn)) {
                    QCOMPARE(area.label, code);
                    ++found;
                }
            }
            QVERIFY2(found == 1, qPrintable(code));
        }
    }

    void countriesThatDoNotCountAreOutlinedOnly()
    {
        const Drawing drawing = drawingOf(mapOf({QStringLiteral("GR")}), 440);
        QCOMPARE(drawing.areas.size(), size_t(1));
        const auto outlined = std::count_if(drawing.shapes.begin(), drawing.shapes.end(),
                                            [](const Drawing::Shape& shape) { return shape.fill == Fill::Outlined; });
        QCOMPARE(size_t(outlined), Outlines::europe().countries.size() - 1 + 1); // and one in the key
    }

    void oneHugeValueLeavesRoomForTheOthers()
    {
        for (Chart each : ofEachKind()) {
            if (each.kind == Chart::Kind::Map || each.kind == Chart::Kind::Flow)
                continue;
            each.bars[0].value = 1e6;
            each.bars[0].text = QStringLiteral("1,000,000");
            for (Segment& segment : each.bars[0].segments)
                segment.value = 5e5;
            const Drawing drawing = drawingOf(each, 420);
            for (const Drawing::Shape& shape : drawing.shapes) {
                for (const Point& point : shape.rings[0]) {
                    QVERIFY(point.x >= -0.01 && point.x <= drawing.width + 0.01);
                    QVERIFY(point.y >= -0.01 && point.y <= drawing.height + 0.01);
                }
            }
        }
    }

    void svgIsWellFormedAndNamedByItsWords()
    {
        for (Chart each : ofEachKind()) {
            each.alternative = QStringLiteral("Chart & all: \"60\" <of 90>");
            const QString svg = chartSvg(each, QStringLiteral("c1"));
            QCOMPARE(svg, chartSvg(each, QStringLiteral("c1")));
            QXmlStreamReader reader(svg);
            QStringList ids, used;
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (reader.name() == QLatin1String("svg"))
                    QCOMPARE(reader.attributes().value(QLatin1String("aria-label")).toString(), each.alternative);
                if (reader.attributes().hasAttribute(QLatin1String("id")))
                    ids << QStringLiteral("url(#%1)").arg(reader.attributes().value(QLatin1String("id")));
                const QString fill = reader.attributes().value(QLatin1String("fill")).toString();
                if (fill.startsWith(QLatin1String("url")) && !used.contains(fill))
                    used << fill;
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            ids.sort();
            used.sort();
            QCOMPARE(used, ids); // each pattern that is used, and no other
        }
    }

    // In whatever font the page is shown.
    void wordsOfAnSvgStayInside()
    {
        for (const Chart& each : ofEachKind()) {
            QXmlStreamReader reader(chartSvg(each, QStringLiteral("c1")));
            double width = 0;
            int texts = 0;
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement)
                    continue;
                const auto value = [&](const char* name) { return reader.attributes().value(QLatin1String(name)).toString(); };
                if (reader.name() == QLatin1String("svg"))
                    width = value("viewBox").section(u' ', 2, 2).toDouble();
                if (reader.name() != QLatin1String("text"))
                    continue;
                ++texts;
                const double length = value("textLength").toDouble();
                const double before = value("text-anchor") == QLatin1String("start")  ? 0
                                    : value("text-anchor") == QLatin1String("middle") ? length / 2
                                                                                      : length;
                const double left = value("x").toDouble() - before;
                QVERIFY2(length > 0 && left > -0.2 && left + length < width + 0.2, qPrintable(reader.readElementText()));
            }
            QVERIFY(texts > 0);
        }
    }

    void sameChartSameBytes()
    {
        for (const Chart& each : ofEachKind()) {
            QCOMPARE(chartPng(each, 400, 2).bytes, chartPng(each, 400, 2).bytes);
            QVERIFY(chartPng(each, 400, 2).bytes.size() > 1000);
        }
    }

    void fillsDifferInBlackAndWhite()
    {
        // The middle of each swatch of a key, as grey.
        Chart map = mapOf({QStringLiteral("GR")});
        map.keys.clear();
        const Fill fills[] = {Fill::Solid, Fill::Strong, Fill::Lined, Fill::Pale, Fill::Hatched, Fill::Dotted, Fill::Crossed, Fill::Outlined};
        for (const Fill fill : fills)
            map.keys.push_back({fill, QStringLiteral("x")});
        constexpr int scale = 8;
        const ChartImage image = chartImage(map, 440 * scale, scale);
        QSet<QByteArray> seen;
        for (size_t i = 0; i < std::size(fills); ++i) {
            QByteArray grey;
            for (int y = 0; y < 6 * scale; ++y) {
                for (int x = 0; x < 12 * scale; ++x)
                    grey += char(pixel(image, (440 - 118 + 2) * scale + x, int((3 + double(i) * 14) * scale) + y) & 0xf0);
            }
            seen.insert(grey);
        }
        QCOMPARE(seen.size(), qsizetype(std::size(fills)));
    }

    void nothingToShowIsDrawnAllTheSame()
    {
        for (const auto kind : {Chart::Kind::Bars, Chart::Kind::Columns}) {
            Chart empty;
            empty.kind = kind;
            QVERIFY(chartImage(empty, 300, 1).areas.empty());
            empty.bars = {{QStringLiteral("2024"), 0, 0, QStringLiteral("0"), 0}};
            QCOMPARE(chartImage(empty, 300, 1).areas.size(), size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestChart)
#include "test_chart.moc"
