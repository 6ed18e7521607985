// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosure.h"
#include "tests/support/random_register.h"

#include <QTest>

using namespace recense;
using namespace recense::report;
using count::Dimension;
using count::InYear;
using count::Section;

namespace {

count::Census randomCensus(unsigned seed)
{
    const test::RandomRegister made = test::randomRegister(seed, 40);
    count::Question question(2023);
    question.rule.inYear = static_cast<InYear>(seed % Codes<InYear>::list.size());
    return count::count(factsOf(made.incidents), question, Codebook::builtIn());
}

Line line(Dimension dimension, const char* category, int people, Note note = Note::None)
{
    return {Section::Solidarity, dimension, QString::fromLatin1(category), count::Unit::People,
            note == Note::Hidden ? Range{} : Range{people, people}, 0, 0, 0, note, -1};
}

Line hidden(Dimension dimension, const char* category) { return line(dimension, category, 0, Note::Hidden); }

QString told(const Inference& bounds)
{
    return QStringLiteral("%1/%2/%3: %4 to %5")
        .arg(toCode(bounds.section), toCode(bounds.dimension), bounds.category)
        .arg(bounds.least)
        .arg(bounds.most.value_or(-1));
}

} // namespace

class TestDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCheckerTakesForGrantedIsTrue();
    void aFigureHiddenAloneIsWorkedOut();
    void twoHiddenFiguresShareWhatIsLeft();
    void tablesTellOfEachOther();
    void noHiddenFigureOfAReportIsDisclosed_data();
    void noHiddenFigureOfAReportIsDisclosed();
};

// The bounds are right only if the relations hold in every register.
void TestDisclosure::whatTheCheckerTakesForGrantedIsTrue()
{
    qsizetype relations = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const std::vector<Line> lines = linesOf(randomCensus(seed));
        for (const Relation& relation : relationsOf(lines)) {
            if (!relation.certain)
                continue;
            ++relations;
            int sum = 0;
            QStringList said;
            for (const auto& [place, factor] : relation.terms) {
                sum += factor * lines[place].value.minimum;
                said << QStringLiteral("%1*%2/%3/%4=%5")
                            .arg(factor)
                            .arg(toCode(lines[place].section), toCode(lines[place].dimension), lines[place].category)
                            .arg(lines[place].value.minimum);
            }
            QVERIFY2(relation.exact ? sum == 0 : sum <= 0,
                     qPrintable(QStringLiteral("%1: %2").arg(seed).arg(said.join(u' '))));
        }
    }
    QVERIFY(relations > 10000);
}

void TestDisclosure::aFigureHiddenAloneIsWorkedOut()
{
    const std::vector<Line> lines{line(Dimension::Total, "total", 12), line(Dimension::Setting, "at_sea", 10),
                                  hidden(Dimension::Setting, "land_border")};
    QCOMPARE(boundsOfHidden(lines),
             (std::vector<Inference>{{Section::Solidarity, Dimension::Setting, QStringLiteral("land_border"), 2, 2}}));
    QCOMPARE(disclosed(lines, 3).size(), size_t(1));
}

void TestDisclosure::twoHiddenFiguresShareWhatIsLeft()
{
    const std::vector<Line> lines{line(Dimension::Total, "total", 12), line(Dimension::Setting, "at_sea", 6),
                                  hidden(Dimension::Setting, "land_border"), hidden(Dimension::Setting, "city")};
    for (const Inference& bounds : boundsOfHidden(lines))
        QVERIFY2(bounds.least == 0 && bounds.most == 6, qPrintable(told(bounds)));
    QVERIFY(disclosed(lines, 6).empty());
    QCOMPARE(disclosed(lines, 7).size(), size_t(2));
}

// Each table alone hides enough; both together do not.
void TestDisclosure::tablesTellOfEachOther()
{
    std::vector<Line> lines{line(Dimension::Total, "total", 20), line(Dimension::PrimaryAct, "sea_rescue", 10),
                            hidden(Dimension::PrimaryAct, "food"), hidden(Dimension::PrimaryAct, "shelter")};
    QVERIFY(disclosed(lines, 3).empty());
    lines.push_back(line(Dimension::Act, "food", 1));
    const std::vector<Inference> tight = disclosed(lines, 3);
    QCOMPARE(tight.size(), size_t(1));
    QCOMPARE(told(tight[0]), QStringLiteral("solidarity/primary_act/food: 0 to 1"));
}

void TestDisclosure::noHiddenFigureOfAReportIsDisclosed_data()
{
    QTest::addColumn<int>("threshold");
    for (const int threshold : {2, 3, 5, 10})
        QTest::addRow("%d", threshold) << threshold;
}

void TestDisclosure::noHiddenFigureOfAReportIsDisclosed()
{
    QFETCH(const int, threshold);
    int hiddenFigures = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const std::vector<Line> lines = linesOf(randomCensus(seed), threshold);
        for (const Line& told : lines)
            hiddenFigures += told.note == Note::Hidden;
        const std::vector<Inference> tight = disclosed(lines, threshold);
        QVERIFY2(tight.empty(), qPrintable(QString::number(seed) + u' ' + (tight.empty() ? QString() : told(tight.front()))));
    }
    QVERIFY(hiddenFigures > 1000);
}

QTEST_GUILESS_MAIN(TestDisclosure)
#include "test_disclosure.moc"
