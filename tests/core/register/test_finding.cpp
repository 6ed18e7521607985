// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/figures.h"
#include "core/register/fold.h"
#include "core/register/query.h"
#include "tests/core/register/scratch.h"
#include "tests/support/random_register.h"

#include <QTest>

#include <random>

using namespace recense;
using namespace recense::test;

namespace {

Incident named(const QString& title)
{
    Incident incident;
    incident.title.main = title;
    return incident;
}

Target group(int people)
{
    Target target;
    target.key = QStringLiteral("1");
    target.type = TargetType::Group;
    target.people.minimum = people;
    return target;
}

Proceeding criminal(const char* step)
{
    Proceeding proceeding;
    proceeding.key = QStringLiteral("1");
    proceeding.track = code("criminal");
    proceeding.steps.push_back({{}, code("charged"), date(step), {}, {}});
    return proceeding;
}

CaseQuery query(const QString& text)
{
    CaseQuery asked;
    asked.text = text;
    return asked;
}

QStringList titles(Register& file, const CaseQuery& asked)
{
    const CaseList list = file.cases(asked);
    QStringList found;
    for (const CaseRow& row : file.rows(list, 0, static_cast<qsizetype>(list.keys.size())))
        found += row.title;
    return found;
}

QStringList found(Register& file, const char* text) { return titles(file, query(QString::fromUtf8(text))); }

QHash<QString, qint64> counts(Register& file, const CaseQuery& asked, Facet facet)
{
    QHash<QString, qint64> result;
    for (const FacetCount& each : file.facet(asked, facet))
        result.insert(each.value, each.cases);
    return result;
}

using Titles = QStringList;
using Counts = QHash<QString, qint64>;

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfACaseIsFound_data();
    void everyTextOfACaseIsFound();
    void wordsAreAllFoundAsPrefixes();
    void accentsAndCaseAreIgnored();
    void quotedWordsStandTogether();
    void fieldsNarrow();
    void aHyphenLeavesOut();
    void whatIsNotKnownIsTold();
    void whatIsBeingTypedIsKnown();
    void aSearchIsKeptAsText();
    void anotherConnectionSeesChanges();
    void aTidiedIndexFindsTheSame();
    void anyTextIsAQuery();
    void whatIsKnownFromBeforeFindsTheSame();
    void learningLabelsChangesNothingAndCanBeCancelled();
    void whatChangedIsFoundAnew();
    void aRenamedPartyIsFoundByItsNewName();
    void theBinIsNotFound();
    void columnsSort();
    void countriesSortByNameAndStatusesByCourse();
    void totalsAreOfWhatIsShown();
    void whoIsInSeveralCasesIsCountedOnce();
    void totalsAgreeWithTheCount();
    void facetsCountWithAllOtherFilters();
    void facetCountsAreWhatTheFilterThenShows();
    void attentionSaysWhatIsMissing();
};

void TestFinding::everyTextOfACaseIsFound_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"headline", "gloss", "narrative", "harbourside", "memorandum", "tagged", "crewkey", "shipname",
                             "pseudonym", "orgname", "nickname", "article31", "charge-worded", "file/2023-7", "stepnote",
                             "appellate", "measurenote", "publisherx", "\"cited work\"", "example.org/path", "quotedpassage",
                             "Greece", "Grèce", "\"rescue at sea\"", "sauvetage", "espionage", "Allemagne", "ABC-2025-0001",
                             "claimed", "lawyer", "avocat"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFinding::everyTextOfACaseIsFound()
{
    static Scratch scratch;
    if (scratch->cases({}).keys.empty()) {
        Party party;
        party.id = scratch->environment().id();
        party.key = QStringLiteral("pseudonym");
        party.name = QStringLiteral("orgname");
        party.aliases = {QStringLiteral("nickname")};
        Incident incident = named(QStringLiteral("Headline"));
        incident.title.translations.insert(QStringLiteral("fr"), QStringLiteral("Gloss"));
        incident.summary.main = QStringLiteral("A narrative.");
        incident.place = QStringLiteral("Harbourside");
        incident.notes = QStringLiteral("Memorandum");
        incident.tags = {QStringLiteral("tagged")};
        incident.country = *CountryCode::parse(u"GR");
        incident.acts = {code("sea_rescue")};
        Target target = group(5);
        target.key = QStringLiteral("crewkey");
        target.names = {QStringLiteral("Shipname")};
        target.party = party.id;
        target.roles = {{code("lawyer"), 2}};
        target.id = scratch->environment().id();
        target.measures.push_back({{}, code("arrest"), {}, {}, {}, {}, {}, QStringLiteral("measurenote")});
        Proceeding proceeding = criminal("2023-05");
        proceeding.country = *CountryCode::parse(u"DE");
        proceeding.fileNumber = QStringLiteral("file/2023-7");
        proceeding.statute = QStringLiteral("article31");
        Charge charge;
        charge.family = code("espionage_or_secrets");
        charge.text = QStringLiteral("charge-worded");
        proceeding.charges.push_back(charge);
        proceeding.steps[0].note = QStringLiteral("stepnote");
        Outcome outcome;
        outcome.target = target.id;
        outcome.result = code("acquitted");
        outcome.people = 1;
        outcome.instance = QStringLiteral("appellate");
        proceeding.outcomes.push_back(outcome);
        Source source;
        source.id = scratch->environment().id();
        source.publisher = QStringLiteral("publisherx");
        source.title = QStringLiteral("A cited work");
        source.address = QStringLiteral("https://example.org/path");
        source.passage = QStringLiteral("quotedpassage");
        incident.targets.push_back(target);
        incident.proceedings.push_back(proceeding);
        incident.sources.push_back(source);
        incident.claims.push_back({{}, source.id, target.id, QStringLiteral("people_min"), QStringLiteral("claimed 7")});
        scratch->saveAll({incident}, std::span(&party, 1), {});
        scratch->save(named(QStringLiteral("Another")));
    }
    QFETCH(QString, text);
    QCOMPARE(titles(*scratch, query(text)), Titles{QStringLiteral("Headline")});
}

void TestFinding::wordsAreAllFoundAsPrefixes()
{
    Scratch scratch;
    scratch->save(named(QStringLiteral("Volunteers on trial")));
    scratch->save(named(QStringLiteral("Volunteers released")));
    QCOMPARE(found(*scratch, "vol tri"), Titles{QStringLiteral("Volunteers on trial")});
    QCOMPARE(found(*scratch, "vol").size(), 2);
    QCOMPARE(found(*scratch, "olunteers"), Titles());
    QCOMPARE(found(*scratch, "").size(), 2);
    QCOMPARE(found(*scratch, " \t ").size(), 2);
}

void TestFinding::accentsAndCaseAreIgnored()
{
    Scratch scratch;
    scratch->save(named(QStringLiteral("Łódź, Œuvre, Straße")));
    scratch->save(named(QStringLiteral("Θεσσαλονίκη İstanbul")));
    for (const char* text : {"lodz", "ŁÓDŹ", "oeuvre", "STRASSE", "straße"})
        QCOMPARE(found(*scratch, text).value(0) + QLatin1String(" by ") + QString::fromUtf8(text),
                 QStringLiteral("Łódź, Œuvre, Straße by ") + QString::fromUtf8(text));
    for (const char* text : {"θεσσαλονικη", "ΘΕΣΣΑΛΟΝΊΚΗ", "istanbul"})
        QCOMPARE(found(*scratch, text).value(0) + QLatin1String(" by ") + QString::fromUtf8(text),
                 QStringLiteral("Θεσσαλονίκη İstanbul by ") + QString::fromUtf8(text));
}

void TestFinding::quotedWordsStandTogether()
{
    Scratch scratch;
    scratch->save(named(QStringLiteral("Sea Watch captain")));
    scratch->save(named(QStringLiteral("Watch the sea")));
    QCOMPARE(found(*scratch, "\"sea watch\""), Titles{QStringLiteral("Sea Watch captain")});
    for (const char* quoted : {"“sea watch”", "« sea watch »", "„sea watch“"})
        QCOMPARE(found(*scratch, quoted), Titles{QStringLiteral("Sea Watch captain")});
    QCOMPARE(found(*scratch, "sea-watch"), Titles{QStringLiteral("Sea Watch captain")});
    QCOMPARE(found(*scratch, "\"sea wat\""), Titles());
    QCOMPARE(found(*scratch, "\"sea wat"), Titles{QStringLiteral("Sea Watch captain")}); // still being typed
    QCOMPARE(found(*scratch, "sea watch").size(), 2);
}

void TestFinding::fieldsNarrow()
{
    Scratch scratch;
    Incident greek = named(QStringLiteral("Greek"));
    greek.country = *CountryCode::parse(u"GR");
    greek.start = date("2018/2019");
    greek.acts = {code("sea_rescue"), code("publication")};
    greek.tags = {QStringLiteral("Été brûlant")};
    greek.targets.push_back(group(3));
    greek.proceedings.push_back(criminal("2021-11"));
    greek.proceedings[0].steps.push_back({{}, code("planned"), date("2027"), {}, {}});
    Incident polish = named(QStringLiteral("Polish"));
    polish.country = *CountryCode::parse(u"PL");
    polish.review = Review::Draft;
    polish.verification = Verification::TwoSources;
    scratch->save(greek);
    scratch->save(polish);
    const Titles isGreek{QStringLiteral("Greek")};
    const Titles isPolish{QStringLiteral("Polish")};
    QCOMPARE(found(*scratch, "country:GR"), isGreek);
    QCOMPARE(found(*scratch, "country:gr"), isGreek);
    QCOMPARE(found(*scratch, "country:GR country:PL").size(), 2);
    QCOMPARE(found(*scratch, "country:GR review:draft"), Titles());
    for (const char* year : {"year:2018", "year:2019", "year:2021", "YEAR:2021"})
        QCOMPARE(found(*scratch, year), isGreek);
    QCOMPARE(found(*scratch, "year:2020"), Titles());
    QCOMPARE(found(*scratch, "year:2027"), Titles()); // planned
    QCOMPARE(found(*scratch, "status:pending"), isGreek);
    QCOMPARE(found(*scratch, "status:none"), isPolish);
    QCOMPARE(found(*scratch, "act:publication"), isGreek);
    QCOMPARE(found(*scratch, "population:solidarity"), isGreek);
    QCOMPARE(found(*scratch, "verification:two_sources"), isPolish);
    QCOMPARE(found(*scratch, "review:draft"), isPolish);
    QCOMPARE(found(*scratch, "tag:\"ete brulant\" gre"), isGreek);
    QCOMPARE(found(*scratch, "country:"), (Titles{QStringLiteral("Greek"), QStringLiteral("Polish")}));

    QCOMPARE(found(*scratch, "country:Greece"), isGreek);
    QCOMPARE(found(*scratch, "country:grece review:confirmé"), isGreek);
    QCOMPARE(found(*scratch, "pays:grèce"), isGreek);
    QCOMPARE(found(*scratch, "relecture:confirmé"), isGreek);
    QCOMPARE(found(*scratch, "Année:2021"), isGreek);
    QCOMPARE(found(*scratch, "annee:2021 -etat:none étiquette:été"), isGreek);
    QCOMPARE(found(*scratch, "population:solidarité"), isGreek);
    QCOMPARE(found(*scratch, "country:gre"), isGreek); // still being typed: Greece, Greenland, Grenada
    QCOMPARE(found(*scratch, "country:gre trial"), Titles());
    QCOMPARE(found(*scratch, "tag:été"), isGreek);
    QCOMPARE(found(*scratch, "year:20"), isGreek);
}

void TestFinding::aHyphenLeavesOut()
{
    Scratch scratch;
    Incident crew = named(QStringLiteral("Crew of a sea-watch boat"));
    crew.country = *CountryCode::parse(u"IT");
    crew.acts = {code("sea_rescue")};
    Incident hosts = named(QStringLiteral("Hosts of a family"));
    hosts.country = *CountryCode::parse(u"FR");
    scratch->save(crew);
    scratch->save(hosts);
    const Titles isCrew{crew.title.main};
    const Titles isHosts{hosts.title.main};
    QCOMPARE(found(*scratch, "-family"), isCrew);
    QCOMPARE(found(*scratch, "-fam"), isCrew);
    QCOMPARE(found(*scratch, "of -\"sea watch\""), isHosts);
    QCOMPARE(found(*scratch, "-\"watch sea\"").size(), 2);
    QCOMPARE(found(*scratch, "-country:IT"), isHosts);
    QCOMPARE(found(*scratch, "-country:IT -country:FR"), Titles());
    QCOMPARE(found(*scratch, "-sauvetage"), isHosts); // a label's word
    QCOMPARE(found(*scratch, "of -crew -family"), Titles());
    QCOMPARE(found(*scratch, "sea-watch"), isCrew);
    QCOMPARE(found(*scratch, "- family"), isHosts);
    QCOMPARE(found(*scratch, "-").size(), 2);
}

void TestFinding::whatIsNotKnownIsTold()
{
    using Kind = QueryProblem::Kind;
    Scratch scratch;
    scratch->save(named(QStringLiteral("Polish")));
    const auto problems = [&](const char* text) { return scratch->cases(query(QString::fromUtf8(text))).problems; };
    const CaseList unknown = scratch->cases(query(QStringLiteral("polish land:GR")));
    QCOMPARE(unknown.problems, (std::vector<QueryProblem>{{Kind::UnknownField, QStringLiteral("land"), {}}}));
    QCOMPARE(unknown.keys.size(), 1U);
    const CaseList noCountry = scratch->cases(query(QStringLiteral("country:Atlantis polish")));
    QCOMPARE(noCountry.problems,
             (std::vector<QueryProblem>{{Kind::UnknownValue, QStringLiteral("country"), QStringLiteral("Atlantis")}}));
    QCOMPARE(scratch->cases(query(QStringLiteral("pays:Atlantis polish"))).problems.front().field, QStringLiteral("pays"));
    QVERIFY(noCountry.keys.empty());
    QCOMPARE(problems("status:over year:soon").size(), 2U);
    for (const char* fine : {"https://example.org 10:30", "country:G", "country:", "year:1999", "review:draft ", "status:pen",
                             "attention:no_news -tag:\""})
        QVERIFY2(problems(fine).empty(), fine);
}

void TestFinding::whatIsBeingTypedIsKnown()
{
    const auto typing = [](const char* marked) { // the place is at the |
        QString text = QString::fromUtf8(marked);
        const qsizetype place = text.indexOf(u'|');
        text.remove(place, 1);
        const std::optional<Typing> typed = typingAt(text, place);
        return typed ? QStringLiteral("%1 %2 %3=%4").arg(typed->start).arg(typed->end).arg(typed->field, typed->text)
                     : QStringLiteral("nothing");
    };
    QCOMPARE(typing("cou|"), QStringLiteral("0 3 =cou"));
    QCOMPARE(typing("sea -cou|"), QStringLiteral("5 8 =cou"));
    QCOMPARE(typing("country:|"), QStringLiteral("8 8 country="));
    QCOMPARE(typing("country:G| sea"), QStringLiteral("8 9 country=G"));
    QCOMPARE(typing("country:G|R sea"), QStringLiteral("8 10 country=G"));
    QCOMPARE(typing("tag:\"été br|"), QStringLiteral("4 11 tag=été br"));
    QCOMPARE(typing("tag:« été br|"), QStringLiteral("4 12 tag= été br"));
    QCOMPARE(typing("\"sea wat|"), QStringLiteral("nothing"));
    QCOMPARE(typing("sea |"), QStringLiteral("nothing"));
    QCOMPARE(typing("https://exam|"), QStringLiteral("nothing"));
}

void TestFinding::aSearchIsKeptAsText()
{
    CaseQuery asked;
    asked.text = QStringLiteral("country:IT  \"on trial\" -boat");
    asked.facets[Facet::Country] = {QStringLiteral("GR"), QStringLiteral("FR")};
    asked.facets[Facet::Tag] = {QStringLiteral("été brûlant")};
    const QString text = toText(asked);
    QCOMPARE(text, QStringLiteral("country:IT \"on trial\" -boat\ncountry:FR country:GR tag:\"été brûlant\""));
    QCOMPARE(queryFrom(text).text, QStringLiteral("country:IT \"on trial\" -boat"));
    QCOMPARE(queryFrom(text).facets, asked.facets);
    // Any tag comes back as it was, or the list would widen; in one typed, quotes are as a person has them.
    asked.facets[Facet::Tag] = {QStringLiteral("the \"Iuventa\" crew"), QStringLiteral("\""), QStringLiteral("\"\""),
                                QStringLiteral("l’affaire\u00a0«\u00a0Vent\u00a0»"), QStringLiteral("no\u00a0break"),
                                QStringLiteral("“curly”"), QStringLiteral("-minus"), QStringLiteral("a:b")};
    QCOMPARE(queryFrom(toText(asked)).facets, asked.facets);
    QCOMPARE(parseQuery(QStringLiteral("tag:\"the \"\"Iuventa\"\" crew\" sea")).filters.front().value, QStringLiteral("the \"Iuventa\" crew"));
    QCOMPARE(parseQuery(QStringLiteral("tag:“open")).filters.front().open, true);
    QCOMPARE(toText(query(QStringLiteral("plain"))), QStringLiteral("plain"));
    QVERIFY(queryFrom({}).facets.isEmpty());
}

void TestFinding::anotherConnectionSeesChanges()
{
    Scratch scratch;
    Incident incident = named(QStringLiteral("First"));
    incident.country = *CountryCode::parse(u"IT");
    scratch->save(incident);
    const auto reader = scratch->reader();
    QCOMPARE(titles(*reader, query(QStringLiteral("first"))).size(), 1);
    QCOMPARE(counts(*reader, {}, Facet::Country), (Counts{{QStringLiteral("IT"), 1}}));
    scratch->save(incident);
    Term term;
    term.list = QStringLiteral("act");
    term.code = code("kite_flying");
    term.labels.insert(QStringLiteral("en"), QStringLiteral("Kite flying"));
    scratch->save(term);
    incident.acts = {term.code};
    scratch->save(incident);
    QCOMPARE(titles(*reader, query(QStringLiteral("first"))).size(), 3);
    QCOMPARE(titles(*reader, query(QStringLiteral("kite"))).size(), 1);
    QCOMPARE(counts(*reader, {}, Facet::Country), (Counts{{QStringLiteral("IT"), 3}}));
}

void TestFinding::aTidiedIndexFindsTheSame()
{
    Scratch scratch;
    QVERIFY(!scratch->tidySearch()); // there is nothing to do
    std::vector<Incident> many(300, named(QStringLiteral("Ferry at night")));
    const Id changed = scratch->saveAll(many, {}, {}).front().incident;
    const auto parts = [&scratch] {
        SQLite::Database raw = scratch.raw();
        return raw.execAndGet("SELECT count(DISTINCT segid) FROM search_idx").getInt();
    };
    for (int i = 0; i < 20; ++i) { // each leaves a part of its own, and no save waits until they are joined
        Incident incident = scratch->incident(changed);
        incident.title.main = QStringLiteral("Raft number%1").arg(i);
        scratch->save(incident);
    }
    const int before = parts();
    QVERIFY(before > 20);
    const QByteArray head = scratch->historyHead();
    while (scratch->tidySearch()) {
    }
    QVERIFY2(parts() < 4, QByteArray::number(parts()));
    QCOMPARE(titles(*scratch, query(QStringLiteral("raft"))), QStringList(QStringLiteral("Raft number19")));
    QCOMPARE(titles(*scratch, query(QStringLiteral("ferry"))).size(), 299);
    QVERIFY(titles(*scratch, query(QStringLiteral("number3"))).isEmpty());
    QCOMPARE(scratch->historyHead(), head);
    QVERIFY(scratch->verify().empty());
    QVERIFY(!scratch->reader()->tidySearch()); // which may not write
}

void TestFinding::anyTextIsAQuery()
{
    Scratch scratch;
    scratch->save(named(QStringLiteral("Only case")));
    std::mt19937 random(7);
    const QString pieces = QStringLiteral("\"\"''::**()^-+{}[]\\;,.%_ aeOR AND NOT NEAR country:title:\u0301é\U0001F600");
    for (int i = 0; i < 1500; ++i) {
        QString text;
        for (int length = static_cast<int>(random() % 24); length > 0; --length) {
            text += random() % 12 == 0 ? QChar(static_cast<char16_t>(random() % 0x10000))
                                       : pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        }
        try {
            scratch->cases(query(text));
            scratch->facet(query(text), Facet::Year);
        } catch (const Error& error) {
            QFAIL(qPrintable(text + QStringLiteral(" → ") + error.detail()));
        }
    }
    QCOMPARE(found(*scratch, "only OR nothing"), Titles());
    QCOMPARE(found(*scratch, "title : only"), Titles());
    QCOMPARE(found(*scratch, "only*"), Titles{QStringLiteral("Only case")});
    QCOMPARE(found(*scratch, "only ' \" ) --"), Titles{QStringLiteral("Only case")});
    QString page;
    for (int i = 0; i < 5000; ++i)
        page += QStringLiteral("only ");
    QCOMPARE(titles(*scratch, query(page)), Titles{QStringLiteral("Only case")});
}

// The words of a search are asked for together, or one by one where some were typed before.
void TestFinding::whatIsKnownFromBeforeFindsTheSame()
{
    Scratch scratch;
    for (const char* title : {"Forest, at night", "Forest, by day", "Night at the harbour", "Nigerian crew in the forest"}) {
        Incident incident = named(QString::fromUtf8(title));
        incident.tags = {QStringLiteral("rescue")};
        scratch->save(incident);
    }
    const Titles both = found(*scratch, "forest night");
    QCOMPARE(both, Titles{QStringLiteral("Forest, at night")});
    for (const char* typed : {"f", "forest", "forest n", "forest nig", "night", "rescue", "-night", "forest night"})
        found(*scratch, typed);
    QCOMPARE(found(*scratch, "forest night"), both);
    QCOMPARE(found(*scratch, "forest -night"), (Titles{QStringLiteral("Forest, by day"), QStringLiteral("Nigerian crew in the forest")}));
    scratch->save(named(QStringLiteral("Another night in the forest")));
    QCOMPARE(found(*scratch, "forest night"), (Titles{QStringLiteral("Forest, at night"), QStringLiteral("Another night in the forest")}));
}

void TestFinding::learningLabelsChangesNothingAndCanBeCancelled()
{
    Scratch scratch;
    Incident incident = named(QStringLiteral("On the beach"));
    incident.country = *CountryCode::parse(u"GR");
    scratch->save(incident);
    try {
        scratch->learnLabels([](qint64, qint64) { return false; });
        QFAIL("not cancelled");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Cancelled);
    }
    qint64 labels = 0;
    scratch->learnLabels([&](qint64, qint64 total) {
        labels = total;
        return true;
    });
    QVERIFY(labels > 200);
    QCOMPARE(found(*scratch, "grèce"), Titles{QStringLiteral("On the beach")});
    QCOMPARE(found(*scratch, "italie"), Titles());
    incident.country = *CountryCode::parse(u"IT");
    scratch->save(incident);
    QCOMPARE(found(*scratch, "italie"), Titles{QStringLiteral("On the beach")});
}

void TestFinding::whatChangedIsFoundAnew()
{
    Scratch scratch;
    const Saved saved = scratch->save(named(QStringLiteral("Before")));
    const qint64 key = scratch->cases({}).keys.front();
    Incident incident = scratch->incident(saved.incident);
    incident.title.main = QStringLiteral("After");
    incident.country = *CountryCode::parse(u"IT");
    scratch->save(incident);
    QCOMPARE(found(*scratch, "before"), Titles());
    QCOMPARE(found(*scratch, "after country:IT"), Titles{QStringLiteral("After")});
    QCOMPARE(scratch->cases({}).keys.front(), key);
}

void TestFinding::aRenamedPartyIsFoundByItsNewName()
{
    Scratch scratch;
    Party party;
    party.id = scratch->environment().id();
    party.key = QStringLiteral("O1");
    party.type = TargetType::Organisation;
    party.name = QStringLiteral("Oldname");
    Incident incident = named(QStringLiteral("Case"));
    Target target;
    target.key = QStringLiteral("1");
    target.type = TargetType::Organisation;
    target.party = party.id;
    incident.targets.push_back(target);
    const Saved saved = scratch->saveAll({incident}, std::span(&party, 1), {}).front();
    QCOMPARE(found(*scratch, "oldname").size(), 1);
    party.name = QStringLiteral("Newname");
    scratch->save(party);
    QCOMPARE(found(*scratch, "oldname").size(), 0);
    QCOMPARE(found(*scratch, "newname").size(), 1);
    QCOMPARE(scratch->incident(saved.incident).revision, saved.revision);
    party.aliases = {QStringLiteral("Nickname")};
    scratch->saveAll({}, std::span(&party, 1), {});
    QCOMPARE(found(*scratch, "nick").size(), 1);
    QVERIFY(scratch->verify().empty());
}

void TestFinding::theBinIsNotFound()
{
    Scratch scratch;
    const Saved saved = scratch->save(named(QStringLiteral("Thrown away")));
    scratch->moveToBin(saved.incident);
    QCOMPARE(found(*scratch, "thrown"), Titles());
    QVERIFY(scratch->cases({}).keys.empty());
    QVERIFY(scratch->facet({}, Facet::Attention).empty());
    QCOMPARE(scratch->bin().size(), 1U);
    QCOMPARE(scratch->bin().front().title, QStringLiteral("Thrown away"));
    scratch->restoreFromBin(saved.incident);
    QCOMPARE(found(*scratch, "thrown"), Titles{QStringLiteral("Thrown away")});
    QVERIFY(scratch->bin().empty());
}

void TestFinding::columnsSort()
{
    Scratch scratch;
    Incident one = named(QStringLiteral("Zèbre"));
    one.place = QStringLiteral("zeta");
    one.start = date("2019");
    one.targets.push_back(group(3));
    Incident two = named(QStringLiteral("évasion"));
    two.place = QStringLiteral("Âme");
    two.start = date("2018-05");
    two.targets.push_back(group(20));
    Incident three = named(QStringLiteral("Delta"));
    for (const Incident& incident : {one, two, three})
        scratch->save(incident);
    const auto order = [&](CaseColumn column, bool descending) {
        CaseQuery asked;
        asked.sortBy = column;
        asked.descending = descending;
        QString initials;
        for (const QString& title : titles(*scratch, asked))
            initials += title[0];
        return initials;
    };
    QCOMPARE(order(CaseColumn::Reference, false), QStringLiteral("ZéD"));
    QCOMPARE(order(CaseColumn::Reference, true), QStringLiteral("DéZ"));
    QCOMPARE(order(CaseColumn::Title, false), QStringLiteral("DéZ"));
    QCOMPARE(order(CaseColumn::Place, false), QStringLiteral("éZD")); // what is missing comes last
    QCOMPARE(order(CaseColumn::Place, true), QStringLiteral("ZéD"));
    QCOMPARE(order(CaseColumn::Start, false), QStringLiteral("éZD"));
    QCOMPARE(order(CaseColumn::Start, true), QStringLiteral("ZéD"));
    QCOMPARE(order(CaseColumn::People, true), QStringLiteral("éZD"));
    QCOMPARE(order(CaseColumn::People, false), QStringLiteral("DZé"));
    for (const CaseColumn column : {CaseColumn::Proceedings, CaseColumn::LastChange})
        QCOMPARE(order(column, false).size(), 3);
}

void TestFinding::countriesSortByNameAndStatusesByCourse()
{
    Scratch scratch;
    for (const auto& [title, country] : {std::pair("Allemagne", u"DE"), std::pair("Croatie", u"HR"), std::pair("Espagne", u"ES"),
                                         std::pair("Zzz", u"")}) {
        Incident incident = named(QString::fromUtf8(title));
        incident.country = CountryCode::parse(country).value_or(CountryCode());
        incident.targets.push_back(group(2));
        incident.targets[0].id = scratch->environment().id();
        if (country != QStringView(u"ES")) { // of the others pending, acquitted, and nothing
            if (country[0] != u'\0')
                incident.proceedings.push_back(criminal("2024-01"));
            if (country == QStringView(u"DE"))
                incident.proceedings[0].outcomes.push_back(
                    {{}, incident.targets[0].id, code("acquitted"), 2, date("2024-05"), true, {}, {}, {}, {}, {}});
        }
        scratch->save(incident);
    }
    CaseQuery asked;
    const auto order = [&] { return titles(*scratch, asked).join(u' '); };
    asked.sortBy = CaseColumn::Country;
    asked.language = QStringLiteral("fr");
    QCOMPARE(order(), QStringLiteral("Allemagne Croatie Espagne Zzz"));
    asked.language = QStringLiteral("en");
    QCOMPARE(order(), QStringLiteral("Croatie Allemagne Espagne Zzz")); // Croatia, Germany, Spain
    asked.descending = true;
    QCOMPARE(order(), QStringLiteral("Espagne Allemagne Croatie Zzz"));
    asked.sortBy = CaseColumn::Status;
    QCOMPARE(order(), QStringLiteral("Allemagne Croatie Espagne Zzz")); // cleared, pending, none
    asked.descending = false;
    QCOMPARE(order(), QStringLiteral("Croatie Allemagne Espagne Zzz"));
}

void TestFinding::totalsAreOfWhatIsShown()
{
    Scratch scratch;
    Incident crew = named(QStringLiteral("Crew"));
    crew.targets.push_back(group(5));
    crew.targets[0].id = scratch->environment().id();
    for (int i = 0; i < 2; ++i) { // inside the group, not added
        Target member;
        member.key = QStringLiteral("m%1").arg(i);
        member.memberOf = crew.targets[0].id;
        crew.targets.push_back(member);
    }
    Incident many = named(QStringLiteral("Many"));
    many.targets.push_back(group(7));
    many.targets[0].people.basis = Basis::AtLeast;
    Target ship;
    ship.key = QStringLiteral("ship");
    ship.type = TargetType::Vessel;
    many.targets.push_back(ship);
    scratch->save(crew);
    scratch->save(many);
    QCOMPARE(scratch->people(scratch->cases({})), (Range{12, std::nullopt}));
    QCOMPARE(scratch->people(scratch->cases(query(QStringLiteral("crew")))), (Range{5, 5}));
    QCOMPARE(scratch->people(scratch->cases(query(QStringLiteral("nothing")))), (Range{0, 0}));
    Incident sum = named(QStringLiteral("All of them together"));
    sum.targets.push_back(group(40));
    sum.review = Review::Excluded;
    sum.exclusion = QStringLiteral("an aggregate");
    scratch->save(sum);
    QCOMPARE(scratch->people(scratch->cases({})), (Range{12, std::nullopt}));
    // But it stands among the others by its own number.
    CaseQuery byPeople;
    byPeople.sortBy = CaseColumn::People;
    byPeople.descending = true;
    QCOMPARE(scratch->rows(scratch->cases(byPeople), 0, 1).front().title, QStringLiteral("All of them together"));
}

void TestFinding::whoIsInSeveralCasesIsCountedOnce()
{
    Scratch scratch;
    std::vector<Party> parties(2);
    for (Party& party : parties) {
        party.id = scratch->environment().id();
        party.key = QStringLiteral("P");
    }
    const auto person = [&](const Party& party) {
        Target target;
        target.key = QStringLiteral("p");
        target.party = party.id;
        return target;
    };
    Incident trial = named(QStringLiteral("Trial of one"));
    trial.targets = {person(parties[0]), group(4)};
    Incident search = named(QStringLiteral("Search at home"));
    search.targets = {person(parties[0])};
    search.targets[0].population = Population::Migration;
    Incident crew = named(QStringLiteral("Crew"));
    crew.targets = {group(3)};
    crew.targets[0].id = scratch->environment().id();
    crew.targets[0].people.basis = Basis::AtLeast;
    crew.targets.push_back(person(parties[1])); // inside the group, and alone in the next case
    crew.targets[1].memberOf = crew.targets[0].id;
    Incident alone = named(QStringLiteral("Alone at court"));
    alone.targets = {person(parties[1])};
    const std::vector<Incident> all{trial, search, crew, alone};
    scratch->saveAll(all, parties, {});
    const auto people = [&](const char* text) {
        return scratch->people(scratch->cases(query(QString::fromUtf8(text))));
    };
    QCOMPARE(people("trial"), (Range{5, 5}));
    QCOMPARE(people("search"), (Range{1, 1}));
    QCOMPARE(people("-crew -alone"), (Range{5, 5}));
    QCOMPARE(people("alone"), (Range{1, 1}));
    QCOMPARE(people("crew"), (Range{3, std::nullopt}));
    QCOMPARE(people(""), (Range{8, std::nullopt}));
    QCOMPARE(people("nothing"), (Range{0, 0}));
    PartyJudgement judgement; // now all of them are one, who is inside the crew
    judgement.one = parties[0].id;
    judgement.other = parties[1].id;
    judgement.match = Match::Same;
    scratch->save(judgement);
    QCOMPARE(people(""), (Range{7, std::nullopt}));
    QCOMPARE(people("-crew"), (Range{5, 5}));
}

// As many as the figures of a year have, where every case counts in it.
void TestFinding::totalsAgreeWithTheCount()
{
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        Scratch scratch;
        RandomRegister random = randomRegister(seed, 40);
        for (Incident& incident : random.incidents) {
            incident.review = Review::Confirmed;
            incident.verification = Verification::Confirmed;
            incident.country = *CountryCode::parse(u"GR");
            Proceeding proceeding = criminal("2020-05-05");
            proceeding.key = QStringLiteral("all");
            incident.proceedings = {proceeding};
            for (Target& target : incident.targets)
                target.population = Population::Solidarity;
        }
        scratch->saveAll(random.incidents, random.parties, {});
        const Range counted = count::totalOf(scratch->facts(), count::Question(2020), scratch->codebook());
        QCOMPARE(scratch->people(scratch->cases({})), counted);
        QVERIFY(counted.minimum > 20);
    }
}

void TestFinding::facetsCountWithAllOtherFilters()
{
    Scratch scratch;
    for (const auto& [country, review] : {std::pair(u"GR", Review::Draft), std::pair(u"GR", Review::Confirmed),
                                          std::pair(u"IT", Review::Draft)}) {
        Incident incident = named(QStringLiteral("Case"));
        incident.country = *CountryCode::parse(country);
        incident.review = review;
        scratch->save(incident);
    }
    CaseQuery asked;
    asked.facets[Facet::Country] = {QStringLiteral("GR")};
    QCOMPARE(counts(*scratch, asked, Facet::Country), (Counts{{QStringLiteral("GR"), 2}, {QStringLiteral("IT"), 1}}));
    QCOMPARE(counts(*scratch, asked, Facet::Review),
             (Counts{{QStringLiteral("draft"), 1}, {QStringLiteral("confirmed"), 1}}));
    asked.facets[Facet::Review] = {QStringLiteral("draft")};
    QCOMPARE(counts(*scratch, asked, Facet::Country), (Counts{{QStringLiteral("GR"), 1}, {QStringLiteral("IT"), 1}}));
    asked.text = QStringLiteral("country:IT");
    QCOMPARE(counts(*scratch, asked, Facet::Country), (Counts{{QStringLiteral("IT"), 1}}));
    QVERIFY(scratch->cases(asked).keys.empty());
}

void TestFinding::facetCountsAreWhatTheFilterThenShows()
{
    Scratch scratch;
    const RandomRegister random = randomRegister(11, 60);
    scratch->saveAll(random.incidents, random.parties, {});
    CaseQuery asked;
    asked.facets[Facet::Population] = {QStringLiteral("solidarity")};
    int values = 0;
    for (const Facet facet : {Facet::Year, Facet::Country, Facet::Population, Facet::Act, Facet::Status,
                              Facet::Verification, Facet::Review, Facet::Attention, Facet::Tag}) {
        for (const FacetCount& count : scratch->facet(asked, facet)) {
            CaseQuery chosen = asked;
            chosen.facets[facet] = {count.value};
            QCOMPARE(static_cast<qint64>(scratch->cases(chosen).keys.size()), count.cases);
            ++values;
        }
    }
    QVERIFY(values > 20);
}

void TestFinding::attentionSaysWhatIsMissing()
{
    Scratch scratch;
    Incident silent = named(QStringLiteral("Silent"));
    silent.targets.push_back(group(3));
    silent.proceedings.push_back(criminal("2024-06-30")); // a year and a day ago
    Incident lively = silent;
    lively.title.main = QStringLiteral("Lively");
    lively.proceedings[0].steps.push_back({{}, code("trial"), date("2024-07-01"), {}, {}});
    lively.sources.resize(1);
    Incident doubtful = named(QStringLiteral("Doubtful"));
    doubtful.start = date("2018/2019");
    doubtful.review = Review::Draft;
    doubtful.sources.resize(2);
    Incident disputed = named(QStringLiteral("Disputed"));
    disputed.sources.resize(2);
    disputed.sources[0].id = scratch->environment().id();
    disputed.targets.push_back(group(24));
    disputed.targets[0].id = scratch->environment().id();
    disputed.claims.push_back({{}, disputed.sources[0].id, disputed.targets[0].id, QStringLiteral("people_min"),
                               QStringLiteral("about 14")});
    for (const Incident& incident : {silent, lively, doubtful, disputed})
        scratch->save(incident);
    const auto with = [&](const char* value) {
        CaseQuery asked;
        asked.facets[Facet::Attention] = {QString::fromLatin1(value)};
        return titles(*scratch, asked);
    };
    QCOMPARE(with("no_source"), Titles{QStringLiteral("Silent")});
    QCOMPARE(with("one_source"), Titles{QStringLiteral("Lively")});
    QCOMPARE(with("no_news"), Titles{QStringLiteral("Silent")});
    QCOMPARE(with("doubtful_date"), Titles{QStringLiteral("Doubtful")});
    QCOMPARE(with("draft"), Titles{QStringLiteral("Doubtful")});
    QCOMPARE(with("disputed_count"), Titles{QStringLiteral("Disputed")});
    QCOMPARE(counts(*scratch, {}, Facet::Attention).value(QStringLiteral("no_news")), 1);
}

QTEST_GUILESS_MAIN(TestFinding)
#include "test_finding.moc"
