// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/figures.h"
#include "tests/core/count/naive.h"
#include "tests/core/count/questions.h"
#include "tests/support/random_register.h"

#include <QtTest>

using namespace recense;
using count::InYear;
using count::Populations;
using count::Question;

namespace {

QString describe(const naive::Value* value)
{
    if (!value)
        return QStringLiteral("none");
    const QString maximum = value->range.maximum ? QString::number(*value->range.maximum) : QStringLiteral("open");
    return QStringLiteral("%1 to %2, measured %3, of %4 incidents")
        .arg(value->range.minimum)
        .arg(maximum)
        .arg(value->measured)
        .arg(value->incidents);
}

naive::Figures figuresOf(const count::Census& census)
{
    naive::Figures figures;
    for (const count::Figure& figure : census.figures) {
        const bool measured = figure.unit == count::Unit::Years || figure.unit == count::Unit::Percent;
        figures[{toCode(figure.section), toCode(figure.dimension), figure.category}] = {
            measured ? Range() : figure.value, figure.measured, figure.incidents};
    }
    return figures;
}

// The first place where two counts differ, in words; empty where they agree.
QString difference(const naive::Figures& counted, const naive::Figures& naively)
{
    naive::Figures all = counted;
    all.insert(naively.begin(), naively.end());
    for (const auto& [place, value] : all) {
        const auto one = counted.find(place), other = naively.find(place);
        const auto* a = one == counted.end() ? nullptr : &one->second;
        const auto* b = other == naively.end() ? nullptr : &other->second;
        if (a && b && a->range == b->range && a->incidents == b->incidents && qFuzzyCompare(1 + a->measured, 1 + b->measured))
            continue;
        return QStringLiteral("%1 %2 %3: counted %4; naively %5")
            .arg(std::get<0>(place), std::get<1>(place), std::get<2>(place), describe(a), describe(b));
    }
    return QString();
}

} // namespace

// The program's counting and a second one, made from the words of the rule alone, give the same figures.
class TestCountAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<int>("inYear");
        QTest::addColumn<int>("populations");
        for (int inYear = 0; inYear < 3; ++inYear) {
            for (int populations = 0; populations < 3; ++populations) {
                QTest::addRow("%s, %s", Codes<InYear>::list[static_cast<size_t>(inYear)],
                              Codes<Populations>::list[static_cast<size_t>(populations)])
                    << inYear << populations;
            }
        }
    }

    void agrees()
    {
        QFETCH(int, inYear);
        QFETCH(int, populations);
        const Codebook& codebook = Codebook::builtIn();
        const unsigned firstSeed = static_cast<unsigned>(qEnvironmentVariableIntValue("RECENSE_FIRST_SEED"));
        for (unsigned seed = firstSeed; seed < firstSeed + 2000; ++seed) {
            const auto incidents = test::randomRegister(seed, 2 + seed % 5).incidents;
            const Question question = test::questionOf(static_cast<InYear>(inYear), static_cast<Populations>(populations), seed);
            const auto census = count::count(factsOf(incidents), question, codebook);
            const QString found = difference(figuresOf(census), naive::figuresOf(incidents, question, codebook));
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("register %1: %2").arg(seed).arg(found)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCountAgreement)
#include "test_count_agreement.moc"
