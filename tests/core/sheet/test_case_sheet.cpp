// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/mapping.h"
#include "core/sheet/plan.h"
#include "core/sheet/write.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace recense;
using namespace recense::sheet;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportPlan plan(const QByteArray& sheet, bool ignoreUnknownColumns = false)
{
    ImportOptions options;
    options.ignoreUnknownColumns = ignoreUnknownColumns;
    return planImport(sheet, options, {});
}

// The problems as `line column value reason[ otherLine]`, one a row.
QStringList told(const ImportPlan& plan)
{
    QStringList lines;
    for (const SheetProblem& problem : plan.problems) {
        const int reason = std::visit([](auto code) { return static_cast<int>(code); }, problem.reason);
        lines.append(QStringLiteral("%1 %2 '%3' %4%5%6")
                         .arg(problem.line)
                         .arg(problem.column, problem.value, problem.reason.index() == 0 ? QStringLiteral("F") : QStringLiteral("P"))
                         .arg(reason)
                         .arg(problem.otherLine ? QStringLiteral(" %1").arg(problem.otherLine) : QString()));
    }
    return lines;
}

QString entry(int line, const char* column, const char* value, std::variant<Fault, ProblemCode> reason, int otherLine = 0)
{
    ImportPlan one;
    one.problems.push_back({reason, Severity::Refused, line, QString::fromUtf8(column), QString::fromUtf8(value), otherLine});
    return told(one).front();
}

const QByteArray kHeader("case,country,start,target,target_type,population,people_min,people_max,member_of,proceeding,track,"
                         "steps,outcomes\n");
const QByteArray kGood("good,GR,2018,1,group,solidarity,3,,,p,criminal,2018-02 arrested,acquitted=3@2019:final\n");

} // namespace

class TestCaseSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongCellRefusesItsCaseAlone_data();
    void aWrongCellRefusesItsCaseAlone();
    void someThingsAreTakenInAndSaid_data();
    void someThingsAreTakenInAndSaid();
    void theWholeSheetIsRefused_data();
    void theWholeSheetIsRefused();
    void unknownColumnsAreIgnoredWhenAsked();
    void aRefusedRowTakesItsCaseAlong();
    void aContradictionNamesBothRows();
    void laterRowsMayRepeatOrLeaveOut();
    void rowsOfACaseNeedNotStandTogether();
    void formsOfTheFileAreAllTheSame();
    void aHugeCellIsRefusedWithItsRow();
    void columnsComeInAnyOrder();
    void keysHoldWithinOneSheet();
    void listsAreEscaped();
    void whatIsNotStatedStaysSo();
    void aTableKeptByHandComesInThroughAMapping();
    void aMappingThatIsNoneIsRefused();
    void noMutationOfASheetBreaksTheReader();
};

void TestCaseSheet::aWrongCellRefusesItsCaseAlone_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& text, const QString& problem) { QTest::newRow(name) << text << problem; };
    row("country", "x,ZZ,,,,,,,,,,,", entry(3, "country", "ZZ", ProblemCode::UnknownCountry));
    row("no ISO code", "x,Greece,,,,,,,,,,,", entry(3, "country", "Greece", ProblemCode::UnknownCountry));
    row("date", "x,,21/08/2018,,,,,,,,,,", entry(3, "start", "21/08/2018", ProblemCode::BadDate));
    row("day that is none", "x,,2018-02-30,,,,,,,,,,", entry(3, "start", "2018-02-30", ProblemCode::BadDate));
    row("code", "x,,,1,group,solidarity,2,,,p,penal,,", entry(3, "track", "penal", ProblemCode::UnknownCode));
    row("kind", "x,,,1,crowd,solidarity,2,,,,,,", entry(3, "target_type", "crowd", ProblemCode::UnknownCode));
    row("type missing", "x,,,1,,solidarity,2,,,,,,", entry(3, "target_type", "", Fault::ValueMissing));
    row("target's key missing", "x,,,,group,solidarity,2,,,,,,", entry(3, "target", "", Fault::ValueMissing));
    row("proceeding's key missing", "x,,,,,,,,,,criminal,,", entry(3, "proceeding", "", Fault::ValueMissing));
    row("number", "x,,,1,group,solidarity,some,,,,,,", entry(3, "people_min", "some", ProblemCode::BadNumber));
    row("number too great", "x,,,1,group,solidarity,99999999999,,,,,,", entry(3, "people_min", "99999999999", ProblemCode::BadNumber));
    row("negative", "x,,,1,group,solidarity,-2,,,,,,", entry(3, "people_min", "-2", ProblemCode::NegativeNumber));
    row("maximum", "x,,,1,group,solidarity,5,4,,,,,", entry(3, "people_max", "4", ProblemCode::MaximumBelowMinimum));
    row("two in one", "x,,,1,person,solidarity,2,,,,,,", entry(3, "people_min", "2", ProblemCode::PersonIsOne));
    row("open person", "x,,,1,person,solidarity,,*,,,,,", entry(3, "people_max", "*", ProblemCode::PersonIsOne));
    row("no group", "x,,,1,person,solidarity,,,2,,,,", entry(3, "member_of", "2", ProblemCode::MemberOfNoGroup));
    row("too many", "x,,,1,group,solidarity,3,,,p,,,acquitted=4@2019:final", entry(3, "outcomes", "4", ProblemCode::OutcomeExceedsTarget));
    row("result", "x,,,1,group,solidarity,3,,,p,,,freed=3@2019:final", entry(3, "outcomes", "freed", ProblemCode::UnknownCode));
    row("neither final nor not", "x,,,1,group,solidarity,3,,,p,,,acquitted=3@2019", entry(3, "outcomes", "acquitted=3@2019", Fault::BadItem));
    row("outcome of nobody", "x,,,,,,,,,p,,,acquitted=3@2019:final", entry(3, "target", "", Fault::ValueMissing));
    row("step without date", "x,,,1,group,solidarity,3,,,p,,arrested,", entry(3, "steps", "", ProblemCode::BadDate));
    row("stage", "x,,,1,group,solidarity,3,,,p,,2018 caught,", entry(3, "steps", "caught", ProblemCode::UnknownCode));
    row("no key", ",GR,,,,,,,,,,,", entry(3, "case", "", ProblemCode::KeyMissing));
    row("long key", QByteArray(65, 'k') + ",GR,,,,,,,,,,,", entry(3, "case", QByteArray(65, 'k'), ProblemCode::KeyTooLong));
    row("cell too many", "x,GR,,,,,,,,,,,,", entry(3, "", "14", Fault::CellCount));
    row("NUL", QByteArray("x,G\0R,,,,,,,,,,,", 16), entry(3, "country", "G", Fault::NulByte).replace(QStringLiteral("'G'"), QStringLiteral("'G%1R'").arg(QChar(u'\0'))));
    row("Latin-1", "Andr\xE9,GR,,,,,,,,,,,", entry(3, "case", "Andr\xEF\xBF\xBD", Fault::InvalidUtf8));
}

void TestCaseSheet::aWrongCellRefusesItsCaseAlone()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, problem);
    QByteArray other = kGood;
    const ImportPlan found = plan(kHeader + kGood + row + '\n' + other.replace("good", "other"));
    QCOMPARE(told(found), QStringList{problem});
    QCOMPARE(found.rows, 3);
    QCOMPARE(found.refusedRows, 1);
    QCOMPARE(found.created, 2);
    QCOMPARE(found.incidents.size(), size_t(2));
}

void TestCaseSheet::someThingsAreTakenInAndSaid_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("problem");
    QTest::newRow("pardoned after conviction")
        << QByteArray("x,,,,1,group,solidarity,3,,p,,convicted=3@2019:final | pardoned=1@2020:final")
        << entry(2, "outcomes", "4", ProblemCode::FinalOutcomesExceedTarget);
    QTest::newRow("end before start") << QByteArray("x,,2019,2018,1,group,solidarity,3,,p,,")
                                      << entry(2, "end", "2018", ProblemCode::EndBeforeStart);
    QTest::newRow("step outside") << QByteArray("x,,2019,,1,group,solidarity,3,,p,2018-12-31 arrested,")
                                  << entry(2, "steps", "2018-12-31", ProblemCode::StepOutsideIncident);
}

void TestCaseSheet::someThingsAreTakenInAndSaid()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, problem);
    const ImportPlan found =
        plan("case,country,start,end,target,target_type,population,people_min,people_max,proceeding,steps,outcomes\n" + row);
    QCOMPARE(told(found), QStringList{problem});
    QVERIFY(found.problems.front().severity == Severity::Attention);
    QCOMPARE(found.created, 1);
    QCOMPARE(found.refusedRows, 0);
}

void TestCaseSheet::theWholeSheetIsRefused_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << entry(1, "", "", Fault::Empty);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "c\0a\0s\0e\0", 10) << entry(1, "", "", Fault::Utf16);
    QTest::newRow("semicolons") << QByteArray("case;country;start\nx;GR;2018\n") << entry(1, "", ";", Fault::NotComma);
    QTest::newRow("tabs") << QByteArray("case\tcountry\nx\tGR\n") << entry(1, "", "\t", Fault::NotComma);
    QTest::newRow("no case") << QByteArray("country,start\nGR,2018\n") << entry(1, "case", "case", Fault::ColumnMissing);
    QTest::newRow("unknown column") << QByteArray("case,colour\nx,red\n") << entry(1, "colour", "colour", Fault::UnknownColumn);
    QTest::newRow("column without a name") << QByteArray("case,\nx,red\n") << entry(1, "", "", Fault::UnknownColumn);
    QTest::newRow("column twice") << QByteArray("case,start,start\nx,,\n") << entry(1, "start", "start", Fault::ColumnTwice);
    QTest::newRow("unclosed") << QByteArray("case,country\nx,GR\ny,\"GR\nz,IT\n") << entry(3, "", "", Fault::UnclosedQuote);
}

void TestCaseSheet::theWholeSheetIsRefused()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, problem);
    const ImportPlan found = plan(sheet);
    QCOMPARE(told(found), QStringList{problem});
    QVERIFY(found.incidents.empty());
}

void TestCaseSheet::unknownColumnsAreIgnoredWhenAsked()
{
    const ImportPlan found = plan("case,colour,title\nx,red,Boat\n", true);
    QVERIFY(found.problems.empty());
    QCOMPARE(found.incidents.at(0).title.main, QStringLiteral("Boat"));
    QVERIFY(plan("case,title,,\nx,Boat,,\n").problems.empty()); // what a spreadsheet leaves behind
}

void TestCaseSheet::aRefusedRowTakesItsCaseAlong()
{
    const ImportPlan found = plan(kHeader + "x,GR,,1,group,solidarity,3,,,p,,,\n" + kGood + "x,,,2,person,solidarity,2,,,p,,,\n"
                                  + "x,,,3,person,solidarity,,,,q,,,\n");
    QCOMPARE(told(found), (QStringList{entry(2, "case", "x", Fault::CaseRefused, 4),
                                       entry(4, "people_min", "2", ProblemCode::PersonIsOne),
                                       entry(5, "case", "x", Fault::CaseRefused, 4)}));
    QCOMPARE(found.refusedRows, 3);
    QCOMPARE(found.refused, 1);
    QCOMPARE(found.created, 1);
}

void TestCaseSheet::aContradictionNamesBothRows()
{
    const ImportPlan incident = plan("case,title\nx,Boat\nx,\nx,Ship\n");
    QVERIFY(told(incident).contains(entry(4, "title", "Ship", Fault::Contradiction, 2)));
    const ImportPlan target = plan("case,target,target_type,population,proceeding\nx,1,group,solidarity,p\nx,1,person,,q\n");
    QVERIFY(told(target).contains(entry(3, "target_type", "person", Fault::Contradiction, 2)));
    const ImportPlan proceeding = plan("case,target,target_type,population,proceeding,track\nx,1,group,solidarity,p,criminal\n"
                                       "x,2,group,solidarity,p,civil\n");
    QVERIFY(told(proceeding).contains(entry(3, "track", "civil", Fault::Contradiction, 2)));
    QCOMPARE(proceeding.refusedRows, 2);
}

void TestCaseSheet::laterRowsMayRepeatOrLeaveOut()
{
    const ImportPlan found = plan("case,title,target,target_type,population,proceeding,track,steps\n"
                                  "x,Boat,1,group,solidarity,p,criminal,2018 arrested\n"
                                  "x,Boat,2,person,migration,p,,2018 arrested\n"
                                  "x,,1,,,q,civil,\n");
    QVERIFY2(found.problems.empty(), qPrintable(told(found).join(u'\n')));
    const Incident& incident = found.incidents.at(0);
    QCOMPARE(incident.targets.size(), size_t(2));
    QCOMPARE(incident.proceedings.size(), size_t(2));
    QCOMPARE(incident.proceedings[0].steps.size(), size_t(1));
    QVERIFY(incident.proceedings[0].isAgainst(incident.targets[1].id));
    QVERIFY(!incident.proceedings[1].isAgainst(incident.targets[1].id));
}

void TestCaseSheet::rowsOfACaseNeedNotStandTogether()
{
    const ImportPlan found = plan("case,title,target,target_type,population\nx,,1,group,solidarity\ny,Van,1,person,migration\n"
                                  "x,Boat,2,person,solidarity\n");
    QVERIFY(found.problems.empty());
    QCOMPARE(found.incidents.size(), size_t(2));
    QCOMPARE(found.incidents[0].title.main, QStringLiteral("Boat"));
    QCOMPARE(found.incidents[0].targets.size(), size_t(2));
    QCOMPARE(found.incidents[1].title.main, QStringLiteral("Van"));
}

void TestCaseSheet::formsOfTheFileAreAllTheSame()
{
    const QByteArray sheet = kHeader + kGood;
    const ImportPlan plain = plan(sheet);
    for (const QByteArray& form : {QByteArray("\xEF\xBB\xBF" + sheet), QByteArray(sheet).replace("\n", "\r\n"), sheet.trimmed()}) {
        const ImportPlan found = plan(form);
        QVERIFY(found.problems.empty());
        QCOMPARE(found.incidents.size(), size_t(1));
        QVERIFY(found.incidents[0].start == plain.incidents[0].start);
        QCOMPARE(found.incidents[0].proceedings[0].outcomes[0].people, std::optional(3));
    }
}

void TestCaseSheet::aHugeCellIsRefusedWithItsRow()
{
    const ImportPlan found = plan("case,title\nx,\"" + QByteArray(10'000'000, 'a') + "\"\ny,Boat\n");
    QCOMPARE(found.created, 1);
    QCOMPARE(found.problems.size(), size_t(1));
    QVERIFY(std::get<Fault>(found.problems[0].reason) == Fault::CellTooLong);
    QVERIFY(found.problems[0].value.size() <= 200);
}

void TestCaseSheet::columnsComeInAnyOrder()
{
    const ImportPlan found = plan("population,target,title,target_type,case\nmigration,1,Boat,person,x\n");
    QVERIFY(found.problems.empty());
    QVERIFY(found.incidents.at(0).targets.at(0).population == Population::Migration);
}

void TestCaseSheet::keysHoldWithinOneSheet()
{
    const QByteArray sheet("case,target,target_type,population,party\nx,1,person,solidarity,P1\ny,1,person,solidarity,P1\n"
                           "z,1,person,solidarity,P2\n");
    const ImportPlan first = plan(sheet);
    QCOMPARE(first.parties.size(), size_t(2));
    QCOMPARE(first.incidents[0].targets[0].party, first.incidents[1].targets[0].party);
    QVERIFY(first.incidents[0].targets[0].party != first.incidents[2].targets[0].party);
    ImportContext context;
    context.parties = first.parties;
    const ImportPlan second = planImport(sheet, {}, context);
    QCOMPARE(second.parties.size(), size_t(2));
    QVERIFY(second.incidents[0].targets[0].party != first.incidents[0].targets[0].party);
    QVERIFY(second.incidents[0].reference.isEmpty());
}

void TestCaseSheet::listsAreEscaped()
{
    const ImportPlan found = plan("case,tags,sources\nx,a \\| b | c\\\\|d,https://x.org/a|b\\c | Il Post\n");
    const Incident& incident = found.incidents.at(0);
    QCOMPARE(incident.tags, (QStringList{QStringLiteral("a | b"), QStringLiteral("c\\"), QStringLiteral("d")}));
    QCOMPARE(incident.sources.at(0).address, QStringLiteral("https://x.org/a"));
    QCOMPARE(incident.sources.at(1).title, QStringLiteral("b\\c"));
    const QByteArray written = writeSheet(found.incidents, {});
    QVERIFY(written.contains(",a \\| b | c\\\\ | d,"));
    QVERIFY(written.contains("https://x.org/a | b\\\\c | Il Post"));
}

void TestCaseSheet::whatIsNotStatedStaysSo()
{
    const ImportPlan found = plan("case,target,target_type,population,people_min,people_max,basis,measures,proceeding,steps,outcomes\n"
                                  "x,1,group,solidarity,4,,at_least,fine: 500 | XXXX arrest | 2018~ search,p,XXXX trial,convicted=?@XXXX:appealable\n"
                                  "y,1,group,solidarity,4,*,,,,,\nz,1,group,solidarity,,,,,,,\n");
    QVERIFY2(found.problems.empty(), qPrintable(told(found).join(u'\n')));
    const Incident& x = found.incidents.at(0);
    QVERIFY(x.verification == Verification::SingleSource && x.confidentiality == Confidentiality::Network);
    QVERIFY(x.review == Review::Confirmed && !x.start);
    QVERIFY((x.targets[0].people.range(TargetType::Group) == Range{4, std::nullopt}));
    QVERIFY((found.incidents[1].targets[0].people.range(TargetType::Group) == Range{4, std::nullopt}));
    QVERIFY((found.incidents[2].targets[0].people.range(TargetType::Group) == Range{2, std::nullopt}));
    QVERIFY(!x.targets[0].measures[0].date && !x.targets[0].measures[1].date && x.targets[0].measures[2].date);
    QCOMPARE(x.targets[0].measures[0].note, QStringLiteral("500"));
    QVERIFY(!x.proceedings[0].steps[0].date);
    QVERIFY(!x.proceedings[0].outcomes[0].people && !x.proceedings[0].outcomes[0].date);
}

void TestCaseSheet::aTableKeptByHandComesInThroughAMapping()
{
    QString reason;
    const auto mapping = Mapping::parse(contents(QStringLiteral(TEST_DATA "/../../resources/mappings/kept-by-hand.json")), reason);
    QVERIFY2(mapping, qPrintable(reason));
    ImportOptions options;
    options.mapping = &*mapping;
    const ImportPlan found = planImport(contents(QStringLiteral(TEST_DATA "/cases-as-kept-by-hand.csv")), options, {});
    if (qEnvironmentVariableIsSet("SHOW"))
        qInfo().noquote() << told(found).join(u'\n') << found.created << found.refused;
    QVERIFY2(found.created >= 40, qPrintable(told(found).join(u'\n')));
    QCOMPARE(found.created + found.refused, found.rows);

    const Incident& rescue = found.incidents.front();
    QCOMPARE(rescue.start->text(), QStringLiteral("2018-08-21"));
    QCOMPARE(rescue.country.text(), QStringLiteral("GR"));
    QCOMPARE(rescue.targets[0].people.minimum, std::optional(24));
    QCOMPARE(rescue.sources.size(), size_t(2));
    QVERIFY(rescue.review == Review::Draft);
    QVERIFY(rescue.notes.contains(QStringLiteral("charges annulled because of procedural mistakes")));
    QVERIFY((found.incidents[1].targets[0].people.range(TargetType::Group) == Range{33, 35}));
    QCOMPARE(found.incidents[1].start->text(), QStringLiteral("2020-09"));
    // "14, one source says …" is no number that a rule could take: it is reported, not guessed.
    QVERIFY(std::any_of(found.problems.begin(), found.problems.end(), [](const SheetProblem& problem) {
        return problem.column == QLatin1String("How many") && problem.value.contains(QStringLiteral("one source says"))
               && problem.severity == Severity::Refused && problem.line > 1;
    }));
    // A date that no format fits is left out and reported; the case comes in.
    QVERIFY(std::any_of(found.problems.begin(), found.problems.end(), [](const SheetProblem& problem) {
        return problem.column == QLatin1String("Date") && problem.value == QLatin1String("spring 2014")
               && problem.severity == Severity::Attention;
    }));
}

void TestCaseSheet::aMappingThatIsNoneIsRefused()
{
    for (const char* json : {"", "[]", "{\"columns\":{}}", "{\"columns\":{\"case\":{},\"colour\":{}}}",
                             "{\"columns\":{\"case\":{\"frmo\":\"Ref\"}}}", "{\"columns\":{\"case\":{\"split\":\"(\"}}}",
                             "{\"separator\":\"::\",\"columns\":{\"case\":{}}}"}) {
        QString reason;
        QVERIFY2(!Mapping::parse(json, reason), json);
        QVERIFY(!reason.isEmpty());
    }
    QString reason;
    const auto mapping = Mapping::parse("{\"columns\":{\"case\":{\"from\":\"Ref\"}}}", reason);
    ImportOptions options;
    options.mapping = &*mapping;
    QCOMPARE(told(planImport("Reff\nx\n", options, {})), QStringList{entry(1, "Ref", "Ref", Fault::ColumnMissing)});
}

void TestCaseSheet::noMutationOfASheetBreaksTheReader()
{
    const QByteArray sheet = contents(QStringLiteral(TEST_DATA "/cases.csv")).left(12000);
    static const QByteArrayList pieces{",", "\"", "\n", "|", "\\", "\r", QByteArray(1, '\0'), "\xFF", "=", "@", ":", "X", "2018/", "-1", "*"};
    QRandomGenerator random(1);
    for (int round = 0; round < 400; ++round) {
        QByteArray mutated = sheet;
        for (int i = random.bounded(8) + 1; i > 0; --i) {
            const qsizetype at = random.bounded(static_cast<int>(mutated.size()));
            mutated.replace(at, random.bounded(3), pieces[random.bounded(pieces.size())]);
        }
        const ImportPlan found = plan(mutated);
        if (found.rows == 0)
            continue;
        // Nothing is lost without a word, and what came in can be written and read again.
        QVERIFY(found.refusedRows == 0 || !found.problems.empty());
        std::vector<Incident> incidents = found.incidents;
        const QByteArray written = writeSheet(incidents, found.parties);
        const ImportPlan again = plan(written);
        QCOMPARE(again.created, found.created);
        QCOMPARE(writeSheet(again.incidents, again.parties), written);
    }
}

QTEST_GUILESS_MAIN(TestCaseSheet)
#include "test_case_sheet.moc"
