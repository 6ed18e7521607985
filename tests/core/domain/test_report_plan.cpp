// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/report_plan.h"

#include <QTest>

#include <algorithm>

using namespace recense;

class TestReportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardHasEveryPartOnce();
    void aPartThatIsLackingComesBehindItsNeighbour();
    void whatIsSaidTwiceOrNotAtAllIsLeftOut();
};

void TestReportPlan::theStandardHasEveryPartOnce()
{
    const ReportPlan plan = ReportPlan::standard();
    QCOMPARE(plan.parts.size(), Codes<Part>::list.size());
    for (size_t i = 0; i < plan.parts.size(); ++i) {
        QCOMPARE(plan.parts[i].part, static_cast<Part>(i));
        QVERIFY(plan.parts[i].shown);
        QVERIFY(fromCode<Part>(QString(toCode(plan.parts[i].part))) == plan.parts[i].part);
    }
    QVERIFY(plan.whole() == plan);
    QVERIFY(ReportPlan().whole() == plan);
}

// As a plan of an earlier version has it.
void TestReportPlan::aPartThatIsLackingComesBehindItsNeighbour()
{
    ReportPlan plan = ReportPlan::standard();
    std::reverse(plan.parts.begin(), plan.parts.end());
    const auto place = [](const ReportPlan& in, Part part) {
        return std::find_if(in.parts.begin(), in.parts.end(), [part](const PlannedPart& one) { return one.part == part; }) -
               in.parts.begin();
    };
    ReportPlan older = plan;
    older.parts.erase(older.parts.begin() + place(plan, Part::Map));
    older.parts.erase(older.parts.begin() + place(older, Part::Summary));
    const ReportPlan whole = older.whole();
    QCOMPARE(whole.parts.size(), plan.parts.size());
    QCOMPARE(whole.parts.front().part, Part::Summary); // nothing stands before it
    QCOMPARE(whole.parts[1].part, Part::Map);
    QCOMPARE(whole.parts[2].part, Part::Sources);
    QCOMPARE(whole.parts.back().part, Part::Trend);
}

void TestReportPlan::whatIsSaidTwiceOrNotAtAllIsLeftOut()
{
    ReportPlan plan = ReportPlan::standard();
    plan.parts.push_back({Part::Summary, false, {}, {}});
    for (PlannedPart& planned : plan.parts)
        planned.shown = false;
    plan.parts[1].introduction = {{QStringLiteral("en"), QStringLiteral(" said \n")}, {QStringLiteral("fr"), QStringLiteral(" \n ")}};
    plan.tablesLeftOut = {QStringLiteral("role"), QStringLiteral("gender"), QStringLiteral("role")};
    const Id one = newId(QDateTime::currentDateTimeUtc()), other = newId(QDateTime::currentDateTimeUtc());
    plan.cases = {other, one, Id(), other};
    const ReportPlan whole = plan.whole();
    QCOMPARE(whole.parts.size(), Codes<Part>::list.size());
    for (const PlannedPart& planned : whole.parts)
        QCOMPARE(planned.shown, isAlwaysShown(planned.part));
    QCOMPARE(whole.parts[1].introduction, (WordsByLanguage{{QStringLiteral("en"), QStringLiteral("said")}}));
    QCOMPARE(whole.tablesLeftOut, (QStringList{QStringLiteral("gender"), QStringLiteral("role")}));
    QVERIFY((whole.cases == std::vector<Id>{other, one}));
}

QTEST_GUILESS_MAIN(TestReportPlan)
#include "test_report_plan.moc"
