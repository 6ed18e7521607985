// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/html.h"
#include "core/report/make.h"
#include "core/report/texts.h"
#include "tests/core/report/archive_reader.h"
#include "tests/support/full_incident.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace recense;
using namespace recense::report;
using test::code;
using test::date;

namespace {

const QString en = QStringLiteral("en"), fr = QStringLiteral("fr");

// A volunteer charged in March 2023 and acquitted in October. All that a report may not tell says that it is secret.
Incident charged(const QString& name)
{
    const QString secret = QStringLiteral("SECRET-") + name;
    Incident incident;
    incident.title = {QStringLiteral("TITLE-") + name, {{fr, QStringLiteral("TITRE-") + name}}};
    incident.summary = {QStringLiteral("SUMMARY-") + name, {{fr, QStringLiteral("RESUME-") + name}}};
    incident.country = *CountryCode::parse(u"GR");
    incident.place = incident.notes = incident.exclusion = secret;
    incident.tags = {secret};
    incident.confidentiality = Confidentiality::Public;
    Target target;
    target.key = QStringLiteral("1"); // the figures in JSON have it
    target.safeguards.legalBasis = secret;
    target.names = {secret};
    target.measures = {{{}, code("arrest"), date("2023-03"), {}, secret, {}, secret, secret}};
    incident.targets = {target};
    Proceeding proceeding;
    proceeding.key = proceeding.fileNumber = proceeding.statute = secret;
    proceeding.track = code("criminal");
    proceeding.charges = {{{}, code("smuggling"), secret, secret, false, {}, {}, {}, {}}};
    proceeding.steps = {{{}, code("charged"), date("2023-03-14"), {}, secret}, {{}, code("planned"), date("2023-11-05"), {}, secret}};
    incident.proceedings = {proceeding};
    for (const char* type : {"news", "lawyer"}) {
        Source source;
        source.type = code(type);
        source.title = QLatin1String(type) == QLatin1String("news") ? QStringLiteral("PAPER-") + name : secret;
        source.archiveAddress = source.passage = secret;
        incident.sources.push_back(source);
    }
    return incident;
}

QStringList headingsOf(const Document& document, int level)
{
    QStringList found;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == level)
            found << heading->text;
    }
    return found;
}

// The paragraphs below the first heading that begins so, up to the next heading of its level.
QStringList paragraphsOf(const Document& document, const QString& title)
{
    QStringList found;
    int level = 0;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            if (level > 0 && heading->level <= level)
                break;
            if (heading->text.startsWith(title))
                level = heading->level;
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && level > 0) {
            found << paragraph->text;
        }
    }
    return found;
}

} // namespace

// What an editor plans is what a report has, in every format.
class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_register.reset(); }
    void partsStandAsPlanned();
    void whatMustBeSaidIsSaid();
    void tablesAreLeftOut();
    void wordsStandInTheirLanguage();
    void casesAreToldInTheirOrder();
    void casesAreToldAsKnownOnTheDay();
    void noCaseIsToldThatMayNotBe();
    void pooledReportsDoNotTellTheCourse();
    void everyFormatFollowsThePlan_data();
    void everyFormatFollowsThePlan();

private:
    Id add(const Incident& incident) { return m_register->save(incident).incident; }
    void planCases(const std::vector<Id>& cases)
    {
        ReportPlan plan = m_register->reportPlan();
        plan.cases = cases;
        m_register->save(plan);
    }
    Document document(const QString& language = en) const { return Report::of(*m_register, m_request, true).document(language); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Register> m_register;
    Id m_first; // the case of the same name
    ReportRequest m_request{count::Question(2023), {en, fr}, {}};
};

void TestPlan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_register = Register::create(m_folder->filePath(QStringLiteral("r.recense")), Passphrase(QStringLiteral("a long one")),
                                  QStringLiteral("TEST"), false);
    m_request = {count::Question(2023), {en, fr}, {}};
    m_first = add(charged(QStringLiteral("first")));
}

void TestPlan::partsStandAsPlanned()
{
    const QStringList before = headingsOf(document(), 1);
    const qsizetype vessels = before.indexOf(QRegularExpression(QStringLiteral("^Vessels.*"))), summary = before.indexOf(QStringLiteral("In short"));
    QVERIFY(summary == 0 && vessels > 2);
    ReportPlan plan = ReportPlan::standard();
    std::swap(plan.parts[size_t(Part::Summary)], plan.parts[size_t(Part::Vessels)]);
    plan.parts[size_t(Part::Balance)].shown = false;
    m_register->save(plan);
    QStringList expected = before;
    expected.swapItemsAt(summary, vessels);
    expected.removeIf([](const QString& title) { return title.startsWith(QStringLiteral("Open at the start")); });
    QCOMPARE(expected.size(), before.size() - 1);
    QCOMPARE(headingsOf(document(), 1), expected);

    // A single annex has no letter.
    QVERIFY(headingsOf(document(), 1).last().startsWith(QStringLiteral("Annex B. ")));
    plan.parts[size_t(Part::Clauses)].shown = false;
    m_register->save(plan);
    QVERIFY(headingsOf(document(), 1).last().startsWith(QStringLiteral("Annex. ")));
}

void TestPlan::whatMustBeSaidIsSaid()
{
    ReportPlan plan = ReportPlan::standard();
    for (PlannedPart& planned : plan.parts)
        planned.shown = false;
    std::reverse(plan.parts.begin(), plan.parts.end());
    m_register->save(plan);
    QCOMPARE(headingsOf(document(), 1),
             (QStringList{QStringLiteral("Limits"), QStringLiteral("Method"), QStringLiteral("What is counted")}));
}

void TestPlan::tablesAreLeftOut()
{
    QVERIFY(headingsOf(document(), 2).contains(QStringLiteral("By charge")));
    ReportPlan plan = ReportPlan::standard();
    plan.tablesLeftOut = {QStringLiteral("charge"), QStringLiteral("in_year_rule")};
    m_register->save(plan);
    const QStringList tables = headingsOf(document(), 2);
    QVERIFY(!tables.contains(QStringLiteral("By charge")));
    QVERIFY(!tables.contains(QStringLiteral("The total by each of the three rules")));
    QVERIFY(tables.contains(QStringLiteral("By track")));
}

void TestPlan::wordsStandInTheirLanguage()
{
    ReportPlan plan = ReportPlan::standard();
    plan.parts[size_t(Part::Limits)].introduction = {{en, QStringLiteral("First.\n\nSecond.")}, {fr, QStringLiteral("Premier.")}};
    plan.parts[size_t(Part::Limits)].comment = {{fr, QStringLiteral("Dernier.")}};
    plan.parts[size_t(Part::Map)].introduction = {{en, QStringLiteral("Of a part with nothing in it.")}};
    plan.parts[size_t(Part::Cases)].introduction = plan.parts[size_t(Part::Map)].introduction;
    m_register->save(plan);
    const QStringList english = paragraphsOf(document(), QStringLiteral("Limits"));
    QCOMPARE(english.mid(0, 2), (QStringList{QStringLiteral("First."), QStringLiteral("Second.")}));
    QVERIFY(english.last() != QStringLiteral("Dernier.")); // nor is it said in another language
    const QStringList french = paragraphsOf(document(fr), QStringLiteral("Limites"));
    QCOMPARE(french.first(), QStringLiteral("Premier."));
    QCOMPARE(french.last(), QStringLiteral("Dernier."));
    QVERIFY(!headingsOf(document(), 1).contains(QStringLiteral("Cases told in short")));
}

void TestPlan::casesAreToldInTheirOrder()
{
    Incident second = charged(QStringLiteral("second"));
    second.title = {};
    second.proceedings.front().outcomes = {{{}, {}, code("acquitted"), 1, date("2023-10-11"), true, {}, {}, {}, {}, {}}};
    second.targets.front().id = newId(QDateTime::currentDateTimeUtc());
    second.proceedings.front().outcomes.front().target = second.targets.front().id;
    const Id other = add(second);
    planCases({other, m_first});
    const Document report = document();
    const qsizetype from = headingsOf(report, 2).indexOf(m_register->incident(other).reference.text()); // for want of a title
    QVERIFY(from >= 0);
    QCOMPARE(headingsOf(report, 2).value(from + 1), QStringLiteral("TITLE-first"));
    const QStringList told = paragraphsOf(report, m_register->incident(other).reference.text());
    QCOMPARE(told, (QStringList{QStringLiteral("Greece. Record ") + m_register->incident(other).reference.text(),
                                QStringLiteral("SUMMARY-second"),
                                QStringLiteral("Course: 14 March 2023: Charged; 11 October 2023: Acquitted (1 person, final).")}));
    QVERIFY(headingsOf(document(fr), 2).contains(QStringLiteral("TITRE-first")));
}

void TestPlan::casesAreToldAsKnownOnTheDay()
{
    Incident later = charged(QStringLiteral("later"));
    later.proceedings.front().steps.push_back({{}, code("appeal"), date("2024-02"), {}, {}});
    planCases({add(later)});
    QVERIFY(!paragraphsOf(document(), QStringLiteral("TITLE-later")).join(u' ').contains(QStringLiteral("2024")));
    m_request.question.asAt = firstDayOf(2025);
    QVERIFY(paragraphsOf(document(), QStringLiteral("TITLE-later")).join(u' ').contains(QStringLiteral("February 2024")));
}

void TestPlan::noCaseIsToldThatMayNotBe()
{
    m_request.question.rule.drafts = true;
    std::vector<Id> cases;
    const auto add = [&](const char* name, auto change) {
        Incident incident = charged(QLatin1String(name));
        change(incident);
        cases.push_back(this->add(incident));
    };
    add("network", [](Incident& incident) { incident.confidentiality = Confidentiality::Network; });
    add("restricted", [](Incident& incident) { incident.confidentiality = Confidentiality::Restricted; });
    add("draft", [](Incident& incident) { incident.review = Review::Draft; });
    add("excluded", [](Incident& incident) { incident.review = Review::Excluded; });
    add("binned", [](Incident&) {});
    m_register->moveToBin(cases.back());
    add("another-year", [](Incident& incident) { incident.proceedings.front().steps = {{{}, code("charged"), date("2021"), {}, {}}}; });
    add("elsewhere", [](Incident& incident) { incident.country = *CountryCode::parse(u"GB"); });
    cases.push_back(m_first);
    planCases(cases);
    QVERIFY(m_register->reportPlan().cases == cases);
    QVERIFY(headingsOf(document(), 1).contains(QStringLiteral("Cases told in short")));
    for (const QString& title : headingsOf(document(), 2) + headingsOf(document(), 3))
        QVERIFY2(!title.contains(QStringLiteral("TITLE-")) || title.contains(QStringLiteral("TITLE-first")), qPrintable(title));
}

// How a few ended would tell what is hidden.
void TestPlan::pooledReportsDoNotTellTheCourse()
{
    planCases({m_first});
    QVERIFY(paragraphsOf(document(), QStringLiteral("TITLE-first")).join(u' ').contains(QStringLiteral("Course: ")));
    m_request.poolBelow = 3;
    const QStringList told = paragraphsOf(document(), QStringLiteral("TITLE-first"));
    QVERIFY(told.contains(QStringLiteral("SUMMARY-first")));
    QVERIFY(!told.join(u' ').contains(QStringLiteral("Course: ")));
}

void TestPlan::everyFormatFollowsThePlan_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"r.html", "r.odt", "r.xlsx", "r.pdf", "r.csv", "r.json", "r.crosstab.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlan::everyFormatFollowsThePlan()
{
    QFETCH(QString, name);
    add([] {
        Incident draft = charged(QStringLiteral("draft"));
        draft.review = Review::Draft;
        return draft;
    }());
    ReportPlan plan = ReportPlan::standard();
    plan.parts.front().introduction = {{en, QStringLiteral("INTRODUCTION-en")}, {fr, QStringLiteral("INTRODUCTION-fr")}};
    plan.cases = {m_first};
    m_register->save(plan);
    m_request.question.rule.drafts = true;
    const QString path = m_folder->filePath(name);
    writeReport(*m_register, m_request, path);
    QFile file(path), manifest(manifestPath(path));
    QVERIFY(file.open(QIODevice::ReadOnly) && manifest.open(QIODevice::ReadOnly));
    QByteArray all = file.readAll();
    if (name.endsWith(QStringLiteral("odt")) || name.endsWith(QStringLiteral("xlsx"))) {
        const QByteArray archive = std::exchange(all, {});
        for (const test::Entry& entry : test::entriesOf(archive))
            all += entry.name + entry.bytes;
    }
    const bool isDocument = !name.endsWith(QStringLiteral("csv")) && !name.endsWith(QStringLiteral("json"));
    if (name.endsWith(QStringLiteral("pdf"))) {
        for (const QString& language : {en, fr})
            all += htmlOf({document(language)}); // its letters are numbers of glyphs; it is made of this
    }
    all += manifest.readAll();
    QVERIFY(!all.contains("SECRET-"));
    QVERIFY(!all.contains("TITLE-draft") && !all.contains("SUMMARY-draft") && !all.contains("PAPER-draft"));
    for (const char* told : {"INTRODUCTION-en", "INTRODUCTION-fr", "TITLE-first", "TITRE-first", "SUMMARY-first", "PAPER-first"})
        QCOMPARE(all.contains(told), isDocument);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
