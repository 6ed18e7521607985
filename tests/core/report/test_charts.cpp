// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"

#include "core/report/pool.h"
#include "core/report/wording.h"
#include "tests/support/random_register.h"

#include <QTest>

using namespace recense;
using namespace recense::report;
using count::Dimension;
using count::Section;

namespace {

constexpr int kThreshold = 3;
constexpr unsigned kRegisters = 60;

// A count, its published lines, and the charts of it.
struct Asked
{
    explicit Asked(const std::vector<Incident>& incidents, std::optional<int> below = {},
                   const QString& language = QStringLiteral("en"))
        : census(count::count(factsOf(incidents), count::Question(2023), Codebook::builtIn())),
          lines(linesOf(census, below)), source{census, lines, Codebook::builtIn(), Texts::in(language), below}
    {
    }
    Asked(const Asked&) = delete;
    Asked& operator=(const Asked&) = delete;

    std::vector<Chart> charts() const
    {
        std::vector<Chart> made;
        const std::vector<YearTotal> trend{{2022, {5, 5}}, {2023, {7, std::nullopt}}};
        for (auto& chart : {mapChart(source, Section::Solidarity), trendChart(source, trend),
                            barChart(source, QStringLiteral("Bars"), Section::Solidarity, Dimension::Country),
                            newAndOngoingChart(source, Section::Solidarity), flowChart(source), distributionChart(source)}) {
            if (chart)
                made.push_back(*chart);
        }
        return made;
    }

    count::Census census;
    std::vector<Line> lines;
    ChartSource source;
};

std::vector<Incident> random(unsigned seed) { return test::randomRegister(seed, 40).incidents; }

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsSaidInWords();
    void everythingLeadsToWhatItSays();
    void thoseAlikeStandByTheirNames();
    void withoutFiguresThereIsNoChart();
    void theFlowIsTheBalance();
    void theDistributionIsEverybody();
    void whatWasNotMonitoredIsNotNothing();
    void nobodyIsNotTheSameAsNotCounted();
    void manyPeopleMakeGreaterClasses();
    void countriesOutsideTheMapAreSaid();
    void nothingHiddenIsDrawn();
};

void TestCharts::everyNumberIsSaidInWords()
{
    int kinds[5] = {};
    for (unsigned seed = 0; seed < kRegisters; ++seed) {
        for (const std::optional<int> below : {std::optional<int>(), std::optional(kThreshold)}) {
            const Asked asked(random(seed), below, seed % 2 ? QStringLiteral("fr") : QStringLiteral("en"));
            for (const Chart& chart : asked.charts()) {
                ++kinds[int(chart.kind)];
                QVERIFY(!chart.caption.isEmpty());
                QVERIFY(chart.alternative.contains(chart.caption));
                QVERIFY(chart.highest() > 0);
                for (const Bar& bar : chart.bars) {
                    QVERIFY2(chart.alternative.contains(bar.label), qPrintable(bar.label));
                    QVERIFY2(chart.alternative.contains(bar.text), qPrintable(bar.text));
                    QVERIFY(chart.alternative.contains(QString(bar.mark).remove(u'+')));
                    for (const Segment& segment : bar.segments)
                        QVERIFY2(chart.alternative.contains(segment.text), qPrintable(segment.text));
                }
            }
        }
    }
    for (const int drawn : kinds)
        QVERIFY(drawn > 10);
}

void TestCharts::thoseAlikeStandByTheirNames()
{
    Asked asked({}, {}, QStringLiteral("fr"));
    asked.lines.clear();
    for (const auto& [country, people] : {std::pair("AT", 3), std::pair("DE", 3), std::pair("GR", 5)})
        asked.lines.push_back({Section::Solidarity, Dimension::Country, QLatin1String(country), count::Unit::People, Range{people, people}});
    const auto chart = barChart(asked.source, QStringLiteral("Bars"), Section::Solidarity, Dimension::Country);
    QVERIFY(chart);
    QStringList labels;
    for (const Bar& bar : chart->bars)
        labels << bar.label;
    QCOMPARE(labels, (QStringList{QStringLiteral("Grèce"), QStringLiteral("Allemagne"), QStringLiteral("Autriche")}));
}

void TestCharts::everythingLeadsToWhatItSays()
{
    for (unsigned seed = 0; seed < kRegisters; ++seed) {
        const Asked asked(random(seed));
        const auto check = [&](int figure, double value) {
            if (figure >= 0)
                QCOMPARE(asked.census.at(figure).value.minimum, int(value));
        };
        for (const Chart& chart : asked.charts()) {
            if (chart.kind == Chart::Kind::Columns)
                continue; // the years before are not of this census
            for (const Bar& bar : chart.bars) {
                check(bar.figure, bar.value);
                double whole = 0;
                for (const Segment& segment : bar.segments) {
                    check(segment.figure, segment.value);
                    QVERIFY(segment.figure >= int(asked.census.figures.size()));
                    whole += segment.value;
                }
                QVERIFY(bar.segments.empty() || whole == bar.value);
            }
        }
    }
}

void TestCharts::withoutFiguresThereIsNoChart()
{
    const Asked asked({});
    QVERIFY(!trendChart(asked.source, {{2022, {0, 0}}, {2023, {0, 0}}}));
    QVERIFY(!trendChart(asked.source, {{2023, {7, 7}}}));
    QVERIFY(!trendChart(asked.source, {}));
    QVERIFY(!mapChart(asked.source, Section::Solidarity));
    QVERIFY(!newAndOngoingChart(asked.source, Section::Solidarity));
    QVERIFY(!flowChart(asked.source));
    QVERIFY(!distributionChart(asked.source));
    QVERIFY(!barChart(asked.source, QStringLiteral("Bars"), Section::Solidarity, Dimension::Country));
}

void TestCharts::theFlowIsTheBalance()
{
    int drawn = 0, ended = 0;
    for (unsigned seed = 0; seed < kRegisters; ++seed) {
        const Asked asked(random(seed));
        const auto chart = flowChart(asked.source);
        if (!chart)
            continue;
        ++drawn;
        double in = 0, out = 0;
        for (size_t i = 0; i < chart->bars.size(); ++i)
            (i < chart->sources ? in : out) += chart->bars[i].value;
        QCOMPARE(in, out);
        ended += std::any_of(chart->bars.begin(), chart->bars.end(), [](const Bar& bar) { return bar.label == QLatin1String("Closed: cleared"); });
        QCOMPARE(chart->bars.front().value, double(asked.census.find(Section::Balance, Dimension::OpenAtStart)->value.minimum));
    }
    QVERIFY(drawn > 10);
    QVERIFY(ended > 3); // the flow of results
}

void TestCharts::theDistributionIsEverybody()
{
    int drawn = 0;
    for (unsigned seed = 0; seed < kRegisters; ++seed) {
        const Asked asked(random(seed));
        const auto chart = distributionChart(asked.source);
        if (!chart)
            continue;
        ++drawn;
        QCOMPARE(chart->bars.size(), count::kLengthBands.size());
        double all = 0;
        for (const Bar& bar : chart->bars)
            all += bar.value;
        QCOMPARE(int(all), asked.census.find(Section::Solidarity, Dimension::Total)->value.minimum);
    }
    QVERIFY(drawn > 10);
}

// Where it is said which countries were looked at, of the others nobody may read that nothing is recorded.
void TestCharts::whatWasNotMonitoredIsNotNothing()
{
    const Asked asked(random(1));
    Coverage greece, italyBefore;
    greece.countries = {*CountryCode::parse(u"GR"), *CountryCode::parse(u"SE")};
    greece.period = EdtfDate::parse(QStringLiteral("2023"));
    italyBefore.countries = {*CountryCode::parse(u"IT")};
    italyBefore.period = EdtfDate::parse(QStringLiteral("2021"));
    const QSet<CountryCode> monitored = monitoredIn({greece, italyBefore}, asked.census.question.year);
    QCOMPARE(monitored.size(), 2);
    const auto chart = mapChart(asked.source, Section::Solidarity, monitored);
    const QString none = asked.source.texts.text(QStringLiteral("map.none"));
    const QString notMonitored = asked.source.texts.text(QStringLiteral("map.not_monitored"));
    int others = 0;
    for (const Bar& bar : chart->bars) {
        if (bar.value > 0 || bar.fill == Fill::Hatched)
            continue;
        const bool looked = monitored.contains(*CountryCode::parse(bar.place));
        QCOMPARE(bar.text, looked ? none : notMonitored);
        QCOMPARE(bar.fill, looked ? Fill::Dotted : Fill::Crossed);
        others += !looked;
    }
    QVERIFY(others > 3);
    QVERIFY(chart->alternative.contains(notMonitored));
}

void TestCharts::nobodyIsNotTheSameAsNotCounted()
{
    const Asked asked(random(1));
    const auto chart = mapChart(asked.source, Section::Solidarity);
    QVERIFY(chart);
    QCOMPARE(chart->bars.size(), asked.census.countries.size()); // each of them, and no other
    const QString none = asked.source.texts.text(QStringLiteral("map.none"));
    int nobody = 0;
    for (const Bar& bar : chart->bars) {
        QCOMPARE(bar.fill == Fill::Dotted, bar.text == none);
        nobody += bar.fill == Fill::Dotted;
        if (bar.fill == Fill::Dotted)
            QVERIFY(bar.mark.isEmpty() && bar.figure < 0);
    }
    QVERIFY(nobody > 0);
    const auto& keys = chart->keys;
    const auto has = [&keys](Fill fill) {
        return std::any_of(keys.begin(), keys.end(), [fill](const Chart::Key& key) { return key.fill == fill; });
    };
    QVERIFY(has(Fill::Dotted) && has(Fill::Outlined) && !has(Fill::Crossed));
}

void TestCharts::manyPeopleMakeGreaterClasses()
{
    Asked asked(random(2));
    for (Line& line : asked.lines) {
        if (line.dimension == Dimension::Country)
            line.value = {100, 100};
    }
    const auto fillOfFirst = [&](int people) {
        for (Line& line : asked.lines) {
            if (line.section == Section::Solidarity && line.dimension == Dimension::Country) {
                line.value = {people, std::nullopt};
                break;
            }
        }
        const auto chart = mapChart(asked.source, Section::Solidarity);
        return std::pair(chart->bars.front().fill, chart->bars.back().fill);
    };
    const auto second = [&](int people) {
        fillOfFirst(people);
        return mapChart(asked.source, Section::Solidarity)->bars[1].fill;
    };
    QCOMPARE(fillOfFirst(100).first, Fill::Solid);
    QCOMPARE(second(499), Fill::Solid);   // 50 or more
    QCOMPARE(second(600), Fill::Lined);   // 50 to 199
    QCOMPARE(second(6000), Fill::Pale);   // 1 to 499
    const auto chart = mapChart(asked.source, Section::Solidarity);
    QCOMPARE(chart->bars.front().mark, QStringLiteral("6,000+"));
    QVERIFY(chart->alternative.contains(QStringLiteral("at least 6,000")));
}

void TestCharts::countriesOutsideTheMapAreSaid()
{
    Asked asked(random(2));
    QVERIFY(outsideMap(asked.source, Section::Solidarity).isEmpty());
    for (Line& line : asked.lines) {
        if (line.section == Section::Solidarity && line.dimension == Dimension::Country) {
            line.category = QStringLiteral("US");
            line.value = {17, 17};
            break;
        }
    }
    const QString note = outsideMap(asked.source, Section::Solidarity);
    QVERIFY2(note.contains(QStringLiteral("17")), qPrintable(note));
    const auto chart = mapChart(asked.source, Section::Solidarity);
    QVERIFY(chart->alternative.contains(QStringLiteral("17")));
    for (const Bar& bar : chart->bars)
        QVERIFY(bar.place != QLatin1String("US"));
}

void TestCharts::nothingHiddenIsDrawn()
{
    int maps = 0, unshown = 0, distributions = 0, withoutFlow = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const int threshold = 2 + int(seed % 6);
        const Asked asked(random(seed), threshold);
        QVERIFY(!newAndOngoingChart(asked.source, Section::Solidarity));
        QSet<int> told;
        bool balanceHidden = false;
        for (const Line& line : asked.lines) {
            if (line.note != Note::Hidden && line.figure >= 0)
                told.insert(line.figure);
            balanceHidden = balanceHidden || (line.section == Section::Balance && line.note == Note::Hidden);
        }
        QVERIFY(!balanceHidden || !flowChart(asked.source));
        withoutFlow += balanceHidden;
        for (const Chart& chart : asked.charts()) {
            for (const Bar& bar : chart.bars)
                QVERIFY(bar.figure < 0 || bar.figure >= int(asked.census.figures.size()) || told.contains(bar.figure));
        }
        if (const auto map = mapChart(asked.source, Section::Solidarity)) {
            ++maps;
            QSet<int> fills;
            for (const Bar& bar : map->bars) {
                if (bar.figure >= 0)
                    continue;
                fills.insert(int(bar.fill));
                QVERIFY(bar.mark.isEmpty() && bar.value == 0);
                unshown += bar.fill == Fill::Crossed;
            }
            QVERIFY(fills.size() <= 1);
            // A country with people that is not told looks as those without.
            for (const count::Figure* figure : asked.census.table(Section::Solidarity, Dimension::Country)) {
                const auto drawn = std::find_if(map->bars.begin(), map->bars.end(),
                                                [&](const Bar& bar) { return bar.place == figure->category; });
                QVERIFY(drawn != map->bars.end());
                const bool isTold = findLine(asked.lines, Section::Solidarity, Dimension::Country, figure->category);
                QCOMPARE(drawn->fill == Fill::Crossed, !isTold);
            }
        }
        if (const auto chart = distributionChart(asked.source)) {
            ++distributions;
            for (const Bar& bar : chart->bars)
                QVERIFY(bar.value == 0 || bar.value >= threshold);
        }
    }
    QVERIFY(maps > 50);
    QVERIFY(unshown > 50);
    QVERIFY(withoutFlow > 20);
    QVERIFY(distributions > 5);
}

QTEST_GUILESS_MAIN(TestCharts)
#include "test_charts.moc"
