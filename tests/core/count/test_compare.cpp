// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/compare.h"
#include "core/count/left_out.h"
#include "tests/core/count/questions.h"
#include "tests/support/random_register.h"

#include <QtTest>

using namespace recense;
using namespace recense::count;

namespace {

constexpr unsigned kRegisters = 300;

QString at(unsigned seed) { return QStringLiteral("register %1").arg(seed); }

Section sectionOf(Population population)
{
    return population == Population::Solidarity ? Section::Solidarity : Section::Migration;
}

Range totalIn(const Census& census, Population population)
{
    const Figure* total = census.find(sectionOf(population), Dimension::Total);
    return total ? total->value : Range();
}

// A rule with a name of its own that another person might have written, of the same year as the first.
Question otherThan(const Question& first, unsigned seed)
{
    Question other = test::questionOf(static_cast<InYear>((seed / 2) % 3), static_cast<Populations>(seed / 5 % 3), seed / 3 + 1);
    other.year = first.year;
    other.asAt = seed % 4 == 0 ? dayOf(first.year, 6, 30) : first.asAt;
    return other;
}

} // namespace

// Two rules beside each other, on random registers.
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAddUpToBothTotals()
    {
        int differing = 0;
        std::array<int, 3> kinds{};
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Facts facts = factsOf(test::randomRegister(seed, 2 + seed % 6).incidents);
            const Question one = test::questionOf(static_cast<InYear>(seed % 3), static_cast<Populations>(seed / 3 % 3), seed);
            const Question other = otherThan(one, seed);
            const Codebook& codebook = Codebook::builtIn();
            const Counting first(facts, one, codebook), second(facts, other, codebook);
            const Comparison comparison = compare(first, second);
            const Census firstCensus = count::count(facts, one, codebook), secondCensus = count::count(facts, other, codebook);
            for (const Population population : {Population::Solidarity, Population::Migration}) {
                const Totals& totals = comparison.of(population);
                QVERIFY2(totals.first == totalIn(firstCensus, population), qPrintable(at(seed)));
                QVERIFY2(totals.second == totalIn(secondCensus, population), qPrintable(at(seed)));
                Range sumOfFirst = totals.same, sumOfSecond = totals.same;
                for (const Difference& difference : comparison.differences) {
                    if (difference.population != population)
                        continue;
                    sumOfFirst += difference.first.amount;
                    sumOfSecond += difference.second.amount;
                }
                QVERIFY2(sumOfFirst == totals.first && sumOfSecond == totals.second, qPrintable(at(seed)));
            }
            for (const Difference& difference : comparison.differences) {
                ++differing;
                ++kinds[static_cast<size_t>(difference.kind)];
                const bool inFirst = difference.kind != Difference::Kind::OnlySecond;
                const bool inSecond = difference.kind != Difference::Kind::OnlyFirst;
                QVERIFY2((difference.first.clause > Clause::OnceAYear) == inFirst, qPrintable(at(seed)));
                QVERIFY2((difference.second.clause > Clause::OnceAYear) == inSecond, qPrintable(at(seed)));
                QVERIFY2(!inFirst || !inSecond || difference.first.amount != difference.second.amount, qPrintable(at(seed)));
            }
        }
        QVERIFY(differing > 300);
        QVERIFY(kinds[0] > 50 && kinds[1] > 50 && kinds[2] > 5);
    }

    void theFailedClauseIsThatOfTheCase()
    {
        int checked = 0;
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Facts facts = factsOf(test::randomRegister(seed, 5).incidents);
            const Question one = test::questionOf(static_cast<InYear>(seed % 3), Populations::Both, seed);
            const Question other = otherThan(one, seed);
            const Counting first(facts, one, Codebook::builtIn()), second(facts, other, Codebook::builtIn());
            const std::vector<WhyLeftOut> leftOut = whyLeftOut(facts, other, Codebook::builtIn());
            for (const Difference& difference : compare(first, second).differences) {
                const Index incident = difference.second.incident;
                if (difference.kind != Difference::Kind::OnlyFirst || facts.incidents[incident].targets.size() != 1)
                    continue;
                const auto out = std::find_if(leftOut.begin(), leftOut.end(),
                                              [&](const WhyLeftOut& why) { return why.incident == incident; });
                QVERIFY2(out != leftOut.end() && out->clause == difference.second.clause, qPrintable(at(seed)));
                ++checked;
            }
        }
        QVERIFY(checked > 20);
    }

    void theSameRuleHasNoDifferences()
    {
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Facts facts = factsOf(test::randomRegister(seed, 5).incidents);
            const Question question = test::questionOf(static_cast<InYear>(seed % 3), Populations::Both, seed);
            const Counting first(facts, question, Codebook::builtIn()), second(facts, question, Codebook::builtIn());
            QVERIFY2(compare(first, second).differences.empty(), qPrintable(at(seed)));
        }
    }

    // Counted and left out are all cases there are, and each that is left out says what is missing.
    void whoIsLeftOutSaysWhatIsMissing()
    {
        std::array<int, 10> told{};
        for (unsigned seed = 0; seed < 1000; ++seed) {
            const Facts facts = factsOf(test::randomRegister(seed, 2 + seed % 6).incidents);
            const Question question = test::questionOf(static_cast<InYear>(seed % 3), static_cast<Populations>(seed / 3 % 3), seed);
            const Census census = count::count(facts, question, Codebook::builtIn());
            const std::vector<WhyLeftOut> leftOut = whyLeftOut(facts, question, Codebook::builtIn());
            QSet<Index> counted;
            for (const Population population : populationsOf(question.rule.populations)) {
                for (const Member& member : census.find(sectionOf(population), Dimension::Total)->members)
                    counted.insert(member.incident);
            }
            QVERIFY2(leftOut.size() == census.leftOut.size(), qPrintable(at(seed)));
            QVERIFY2(counted.size() + static_cast<qsizetype>(leftOut.size()) == static_cast<qsizetype>(facts.incidents.size()),
                     qPrintable(at(seed)));
            for (size_t i = 0; i < leftOut.size(); ++i) {
                const WhyLeftOut& why = leftOut[i];
                QVERIFY2(why.incident == census.leftOut[i].incident && why.clause == census.leftOut[i].clause, qPrintable(at(seed)));
                QVERIFY2(!counted.contains(why.incident), qPrintable(at(seed)));
                const bool says = why.clause == Clause::Geography ? !why.countries.empty()
                    : why.clause == Clause::Tracks                ? !why.tracks.empty() || facts.incidents[why.incident].proceedings.size() == 0
                    : why.clause == Clause::InYear || why.clause == Clause::AsAt            ? why.date.has_value()
                    : why.clause == Clause::InsideGroup || why.clause == Clause::OnceAYear ? why.elsewhere != Facts::kNone
                                                                                           : true;
                told[static_cast<size_t>(why.clause)] += says;
            }
        }
        for (const Clause clause : {Clause::Population, Clause::Unit, Clause::Geography, Clause::Tracks, Clause::AsAt,
                                    Clause::InYear, Clause::Verification, Clause::Review, Clause::InsideGroup, Clause::OnceAYear})
            QVERIFY2(told[static_cast<size_t>(clause)] > 0, toCode(clause).data());
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"
