// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include <QTest>

using namespace recense;
using namespace recense::report;
using count::Dimension;
using count::Section;
using count::Unit;

namespace {

count::Figure figure(Section section, Dimension dimension, const char* category, Range value, int incidents)
{
    count::Figure figure;
    figure.section = section;
    figure.dimension = dimension;
    figure.category = QString::fromLatin1(category);
    figure.value = value;
    figure.incidents = incidents;
    return figure;
}

count::Census census()
{
    count::Census census{count::Question(2024), {}, {}, {}, 0};
    census.figures = {figure(Section::Solidarity, Dimension::Total, "total", {7, std::nullopt}, 3),
                      figure(Section::Solidarity, Dimension::Country, "GR", {5, std::nullopt}, 2),
                      figure(Section::Solidarity, Dimension::Country, "PL", {2, 2}, 1),
                      figure(Section::Solidarity, Dimension::PrimaryAct, "food_water_clothing", {7, std::nullopt}, 3),
                      figure(Section::Solidarity, Dimension::Charge, "facilitation", {0, 3}, 1),
                      figure(Section::Length, Dimension::MeanYears, "total", {}, 3)};
    census.figures[4].overlapping = true;
    census.figures[5].unit = Unit::Years;
    census.figures[5].measured = 3.0;
    return census;
}

QByteArray csv(const char* language, std::optional<int> poolBelow = {})
{
    return csvOf(linesOf(census(), poolBelow), 2024, Codebook::builtIn(), Texts::in(QString::fromLatin1(language)));
}

} // namespace

class TestReportCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheColumnsOfTheContract();
    void labelsAloneDependOnTheLanguage();
    void hiddenFiguresHaveNoNumbers();
    void crosstabHasAllLanguagesAndTheYearInItsColumns();
};

void TestReportCsv::hasTheColumnsOfTheContract()
{
    QCOMPARE(csv("en"), QByteArray("section,dimension,category,label,year,unit,minimum,maximum,incidents,note\n"
                                   "solidarity,total,total,Total,2024,people,7,,3,\n"
                                   "solidarity,country,GR,Greece,2024,people,5,,2,\n"
                                   "solidarity,country,PL,Poland,2024,people,2,2,1,\n"
                                   "solidarity,primary_act,food_water_clothing,\"Food, water, clothing\",2024,people,7,,3,\n"
                                   "solidarity,charge,facilitation,\"Facilitation of entry, transit or stay\",2024,people,0,3,1,"
                                   "overlapping\n"
                                   "length,mean_years,total,Total,2024,years,3.0,,3,\n"));
}

void TestReportCsv::labelsAloneDependOnTheLanguage()
{
    const QByteArray french = csv("fr");
    QVERIFY(french.contains("solidarity,country,GR,Gr\xc3\xa8" "ce,2024,people,5,,2,\n"));
    QVERIFY(french.contains(",years,3.0,,3,\n")); // a point, in every language
}

void TestReportCsv::hiddenFiguresHaveNoNumbers()
{
    const QByteArray pooled = csv("en", 6);
    QVERIFY(pooled.contains("solidarity,country,other_countries,Other countries,2024,people,7,,0,pooled\n"));
    QVERIFY(pooled.contains("solidarity,charge,facilitation,\"Facilitation of entry, transit or stay\",2024,people,,,,hidden\n"));
    QVERIFY(!pooled.contains(",GR,"));
}

void TestReportCsv::crosstabHasAllLanguagesAndTheYearInItsColumns()
{
    const auto crosstab = [](std::optional<int> poolBelow) {
        return crosstabOf(linesOf(census(), poolBelow), 2024, Codebook::builtIn(),
                          {QStringLiteral("en"), QStringLiteral("fr")}).split('\n');
    };
    const QList<QByteArray> lines = crosstab({});
    QCOMPARE(lines.size(), 1 + 6 + 1);
    QCOMPARE(lines[0], QByteArray("section,dimension,category,section_en,dimension_en,category_en,section_fr,dimension_fr,"
                                  "category_fr,unit,minimum_2024,maximum_2024,incidents_2024,note_2024"));
    QVERIFY2(lines[2].startsWith("solidarity,country,GR,People prosecuted for helping migrants,Country,Greece,")
                 && lines[2].endsWith(",Pays,Grèce,people,5,,2,"),
             lines[2].constData());
    QVERIFY2(lines[5].endsWith(",people,0,3,1,overlapping"), lines[5].constData());
    QVERIFY2(lines[6].endsWith(",years,3.0,,3,"), lines[6].constData());
    int hidden = 0;
    for (const QByteArray& line : crosstab(8)) {
        if (line.endsWith(",hidden")) {
            ++hidden;
            QVERIFY2(line.endsWith(",,,,hidden"), line.constData());
        }
    }
    QVERIFY(hidden > 0);
}

QTEST_GUILESS_MAIN(TestReportCsv)
#include "test_report_csv.moc"
