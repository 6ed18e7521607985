// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pool.h"
#include "tests/support/random_register.h"

#include <QTest>

#include <set>

using namespace recense;
using namespace recense::report;
using count::Dimension;
using count::Section;

namespace {

constexpr int kThreshold = 3;

count::Census randomCensus(unsigned seed)
{
    const test::RandomRegister made = test::randomRegister(seed, 40);
    return count::count(factsOf(made.incidents), count::Question(2023), Codebook::builtIn());
}

bool isPart(Dimension dimension)
{
    return dimension >= Dimension::Country && dimension <= Dimension::StatusAtEnd;
}

} // namespace

class TestPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPooledUnlessAsked();
    void noSmallFigureIsLeft();
    void hiddenFiguresCannotBeWorkedOut();
    void pooledCountriesKeepTheirSum();
    void aSmallTotalHidesItsSection();
    void aHiddenNumberOfCasesIsNotToldBesideAnother();
};

void TestPool::nothingIsPooledUnlessAsked()
{
    const count::Census census = randomCensus(1);
    const std::vector<Line> lines = linesOf(census);
    QCOMPARE(lines.size(), census.figures.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        QVERIFY(lines[i].note == Note::None || lines[i].note == Note::Overlapping);
        QVERIFY(lines[i].value == census.figures[i].value);
    }
}

void TestPool::noSmallFigureIsLeft()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        for (const Line& line : linesOf(randomCensus(seed), kThreshold)) {
            if (line.section != Section::Length && line.note != Note::Hidden)
                QVERIFY2(!isSmall(line.value, kThreshold), qPrintable(line.category));
            QCOMPARE(line.otherwise, 0);
        }
    }
}

// What a reader can do: take the figures that are shown from their total. What is left must be at least
// two figures, which together are too many to tell of few.
void TestPool::hiddenFiguresCannotBeWorkedOut()
{
    int tablesWithHidden = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const std::vector<Line> lines = linesOf(randomCensus(seed), kThreshold);
        for (const Section section : {Section::Solidarity, Section::Migration}) {
            const Line* total = findLine(lines, section, Dimension::Total);
            for (int d = 0; d < int(Dimension::MeanYears); ++d) {
                int hidden = 0, shown = 0;
                for (const Line& line : lines) {
                    if (line.section != section || line.dimension != Dimension(d) || line.category == QLatin1String("total"))
                        continue;
                    hidden += line.note == Note::Hidden;
                    shown += line.value.minimum;
                }
                if (hidden == 0 || !isPart(Dimension(d)) || total->note == Note::Hidden)
                    continue;
                ++tablesWithHidden;
                QVERIFY(hidden >= 2);
                const int rest = total->value.minimum - shown;
                QVERIFY2(rest >= 2 * kThreshold || shown == 0, qPrintable(QString::number(rest)));
            }
        }
        // Who is new is also told by the rule `new` and by the balance.
        const Line* fresh = findLine(lines, Section::Solidarity, Dimension::NewOrOngoing, QStringLiteral("new"));
        if (!fresh || fresh->note != Note::Hidden)
            continue;
        for (const Line& line : lines) {
            if (line.section == Section::Balance ||
                (line.section == Section::Solidarity && line.dimension == Dimension::InYearRule &&
                 line.category == QLatin1String("new")))
                QCOMPARE(line.note, Note::Hidden);
        }
    }
    QVERIFY(tablesWithHidden > 20);
}

void TestPool::pooledCountriesKeepTheirSum()
{
    int pooledTables = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const count::Census census = randomCensus(seed);
        const std::vector<Line> lines = linesOf(census, kThreshold);
        const Line* other = findLine(lines, Section::Solidarity, Dimension::Country, QStringLiteral("other_countries"));
        if (!other)
            continue;
        ++pooledTables;
        QCOMPARE(other->note, Note::Pooled);
        Range sum{0, 0};
        std::set<QString> shown;
        for (const Line& line : lines) {
            if (line.section == Section::Solidarity && line.dimension == Dimension::Country) {
                sum += line.value;
                shown.insert(line.category);
            }
        }
        QVERIFY(sum == census.find(Section::Solidarity, Dimension::Total)->value);
        QVERIFY(shown.size() + 1 <= census.table(Section::Solidarity, Dimension::Country).size()); // two or more gone
        for (const Line& line : lines) {
            if (line.section == Section::Balance && line.category != QLatin1String("total"))
                QCOMPARE(line.note, Note::Hidden);
        }
    }
    QVERIFY(pooledTables > 20);
}

void TestPool::aSmallTotalHidesItsSection()
{
    const count::Census census = randomCensus(7);
    const int all = census.find(Section::Solidarity, Dimension::Total)->value.minimum;
    for (const Line& line : linesOf(census, all + 1)) {
        if (line.section == Section::Solidarity || line.section == Section::Balance || line.section == Section::Length)
            QCOMPARE(line.note, Note::Hidden);
        // Which rows there are would tell what the few people did, and where.
        QVERIFY(line.section != Section::Solidarity || line.dimension == Dimension::Total);
    }
}

// In how many cases people were struck without proceedings stands beside their number too.
void TestPool::aHiddenNumberOfCasesIsNotToldBesideAnother()
{
    int hidden = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const std::vector<Line> lines = linesOf(randomCensus(seed), kThreshold);
        const Line* cases = findLine(lines, Section::NonJudicial, Dimension::Incidents);
        if (!cases)
            continue;
        hidden += cases->note == Note::Hidden;
        for (const Line& line : lines) {
            if (line.section != Section::NonJudicial || line.note == Note::Hidden)
                continue;
            const Line* same = findLine(lines, Section::NonJudicial, Dimension::Incidents, line.category);
            QVERIFY(same && same->note != Note::Hidden);
        }
    }
    QVERIFY(hidden > 20);
}

QTEST_GUILESS_MAIN(TestPool)
#include "test_pool.moc"
