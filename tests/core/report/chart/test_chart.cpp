// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart_image.h"

#include <QTest>

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
int redAcross(const ChartImage& image, const BarArea& area)
{
    int count = 0;
    for (int x = int(area.x); x < int(area.x + area.width); ++x)
        count += pixel(image, x, int(area.y + area.height / 2)) == solidRed;
    return count;
}

int redDown(const ChartImage& image, const BarArea& area)
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

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheirValues()
    {
        const ChartImage image = chartImage(chart(Chart::Kind::Bars), 600, 1.5, colours);
        QCOMPARE(image.bars.size(), size_t(3));
        const int greece = redAcross(image, image.bars[0]);
        const int italy = redAcross(image, image.bars[1]);
        QVERIFY(greece > 200);
        QVERIFY2(italy > greece / 2 - 3 && italy < greece * 0.9, "what is further is hatched, not filled");
        QCOMPARE(redAcross(image, image.bars[2]), 0);
    }

    void columnsAreAsHighAsTheirValues()
    {
        const ChartImage image = chartImage(chart(Chart::Kind::Columns), 600, 1.5, colours);
        const int greece = redDown(image, image.bars[0]);
        const int italy = redDown(image, image.bars[1]);
        QVERIFY(greece > 150);
        QVERIFY(italy > greece / 2 - 3 && italy < greece * 0.9);
        QCOMPARE(redDown(image, image.bars[2]), 0);
    }

    void aClickFindsTheFigure()
    {
        for (const auto kind : {Chart::Kind::Bars, Chart::Kind::Columns}) {
            const ChartImage image = chartImage(chart(kind), 600, 2, colours);
            QCOMPARE(image.bars[0].figure, 4);
            QCOMPARE(image.bars[1].figure, 5);
            QCOMPARE(image.bars[2].figure, -1);
            for (const BarArea& area : image.bars) {
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

    void nothingToShowIsDrawnAllTheSame()
    {
        for (const auto kind : {Chart::Kind::Bars, Chart::Kind::Columns}) {
            Chart empty;
            empty.kind = kind;
            QVERIFY(chartImage(empty, 300, 1).bars.empty());
            empty.bars = {{QStringLiteral("2024"), 0, 0, QStringLiteral("0"), 0}};
            QCOMPARE(chartImage(empty, 300, 1).bars.size(), size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestChart)
#include "test_chart.moc"
