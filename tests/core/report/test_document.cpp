// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/manifest.h"
#include "core/report/wording.h"
#include "tests/support/random_register.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace recense;
using namespace recense::report;
using count::Dimension;
using count::Section;

namespace {

// A report of incidents that are at hand, as make.h makes it of a register.
struct Sample
{
    explicit Sample(std::vector<Incident> given, ReportRequest asked)
        : incidents(std::move(given)), request(std::move(asked)), facts(factsOf(incidents)),
          census(count::count(facts, request.question, Codebook::builtIn())), lines(linesOf(census, request.poolBelow))
    {
        for (const Facts::Index index : publicMembers(census, facts))
            cases.insert(index, publicCaseOf(incidents[index]));
    }
    Document document(const QString& language) const
    {
        return build({request, census, lines, facts, Codebook::builtIn(), trend, cases, coverage, plan, mark}, language);
    }
    QByteArray json() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeJson(buffer, request, census, lines, facts, [](const Id&) { return QStringLiteral("key \"1\""); }, Codebook::builtIn());
        return buffer.data();
    }

    std::vector<Incident> incidents;
    ReportRequest request;
    Facts facts;
    count::Census census;
    std::vector<Line> lines;
    std::vector<YearTotal> trend{{2022, {5, 5}}, {2023, {7, std::nullopt}}};
    QHash<Facts::Index, PublicCase> cases;
    std::vector<Coverage> coverage;
    ReportPlan plan = ReportPlan::standard();
    RegisterMark mark{QStringLiteral("0190"), QStringLiteral("TEST"), true, QByteArray(32, '\1')};
};

ReportRequest requestOf(int year) { return {count::Question(year), {QStringLiteral("en")}, {}}; }

// A random register in which each text says whose it is.
std::vector<Incident> marked(unsigned seed)
{
    std::vector<Incident> incidents = test::randomRegister(seed, 30).incidents;
    for (size_t i = 0; i < incidents.size(); ++i) {
        Incident& incident = incidents[i];
        incident.confidentiality = static_cast<Confidentiality>(i % 3);
        const QString mark = QStringLiteral("%1%2").arg(toCode(incident.confidentiality).toString().toUpper()).arg(i);
        incident.title.main = mark + QStringLiteral("-title");
        incident.summary.main = mark + QStringLiteral("-summary");
        incident.place = incident.notes = mark;
        Source source;
        source.address = QStringLiteral("https://example.org/") + mark;
        source.publisher = mark;
        incident.sources = {source};
        for (Target& target : incident.targets)
            target.key = QStringLiteral("TARGET%1").arg(i);
    }
    return incidents;
}

QString textOf(const Document& document)
{
    QStringList all{document.title, document.subtitle, document.runningTitle, document.author, document.mark};
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            all << heading->text;
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            all << paragraph->text << paragraph->address;
        else if (const auto* chart = std::get_if<Chart>(&block))
            all << chart->caption << chart->alternative;
        else if (const auto* table = std::get_if<Table>(&block)) {
            all << table->caption;
            for (const Cell& cell : table->header)
                all << cell.text;
            for (const auto& row : table->rows)
                for (const Cell& cell : row)
                    all << cell.text;
        }
    }
    return all.join(u'\n');
}

QStringList headings(const Document& document, int level)
{
    QStringList found;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            found << heading->text;
    }
    return found;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEverySectionInOrder_data();
    void hasEverySectionInOrder();
    void tablesAreWholeAndChartsSayTheirFigures();
    void everyFigureIsPrinted();
    void casesThatAreNotPublicAreNotNamed();
    void casesBeyondTheListAreTold();
    void anEmptyYearIsSaid();
    void aMeasureAloneIsNotNothing();
    void whoLeftTheUnionIsToldBesideTheFlow();
    void poolingLeavesOutWhoCounts();
    void whatIsKeptBackIsNotPrintedAsNothing();
    void whatWasMonitoredIsTold();
    void ofThoseAlikeAllAreToldOrNone();
    void countriesStandByTheirNames();
    void noCaseBehindAHiddenFigureIsNamed();
    void whereTheTotalIsHiddenNothingElseTellsOfIt();
    void whoCertainlyCountsHasNoMaximum();
    void aRuleThatCountsNobodyIsPrinted();
    void notesSayWhatOverlaps();
    void labelsAreSetWithTypographicApostrophes();
    void jsonHasMembersThatAddUp();
    void sameInputSameBytes();
};

void TestDocument::hasEverySectionInOrder_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("en") << QStringLiteral("en")
                        << QStringList{QStringLiteral("In short"), QStringLiteral("Where"), QStringLiteral("Over the years"),
                                       QStringLiteral("People prosecuted"), QStringLiteral("Migrants"),
                                       QStringLiteral("Organisations"), QStringLiteral("Vessels"),
                                       QStringLiteral("Harassment"), QStringLiteral("Open at the start"),
                                       QStringLiteral("How long"), QStringLiteral("What is counted"),
                                       QStringLiteral("Method"), QStringLiteral("Definitions"), QStringLiteral("Limits"),
                                       QStringLiteral("What was monitored"), QStringLiteral("Annex A"),
                                       QStringLiteral("Annex B")};
    QTest::newRow("fr") << QStringLiteral("fr")
                        << QStringList{QStringLiteral("En bref"), QStringLiteral("Où"), QStringLiteral("Au fil des années"),
                                       QStringLiteral("Personnes poursuivies"), QStringLiteral("Personnes migrantes"),
                                       QStringLiteral("Organisations"), QStringLiteral("Navires"),
                                       QStringLiteral("Harcèlement"), QStringLiteral("En cours au début"),
                                       QStringLiteral("Durée"), QStringLiteral("Ce qui est compté"),
                                       QStringLiteral("Méthode"), QStringLiteral("Définitions"), QStringLiteral("Limites"),
                                       QStringLiteral("Ce qui a été suivi"), QStringLiteral("Annexe A"),
                                       QStringLiteral("Annexe B")};
}

void TestDocument::hasEverySectionInOrder()
{
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    const Document document = Sample(marked(3), requestOf(2023)).document(language);
    const QStringList found = headings(document, 1);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(found[i].startsWith(expected[i]), qPrintable(found[i]));
    QCOMPARE(document.language, language);
    QCOMPARE(document.mark, Texts::in(language).text(QStringLiteral("sample")));
    QVERIFY(document.title.contains(QStringLiteral("2023")));
    QVERIFY(document.pageLabel.contains(QStringLiteral("%1")) && document.pageLabel.contains(QStringLiteral("%2")));
    QVERIFY(!textOf(document).contains(u'{'));
}

void TestDocument::tablesAreWholeAndChartsSayTheirFigures()
{
    int tables = 0, charts = 0;
    for (unsigned seed = 0; seed < 30; ++seed) {
        for (const Block& block : Sample(marked(seed), requestOf(2022)).document(QStringLiteral("fr")).blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                ++tables;
                QVERIFY(!table->caption.isEmpty());
                QVERIFY(!table->rows.empty());
                QCOMPARE(table->widths.size(), table->header.size());
                for (const auto& row : table->rows)
                    QCOMPARE(row.size(), table->header.size());
            } else if (const auto* chart = std::get_if<Chart>(&block)) {
                ++charts;
                for (const Bar& bar : chart->bars) {
                    QVERIFY(chart->alternative.contains(bar.label));
                    QVERIFY(chart->alternative.contains(bar.text));
                }
            }
        }
    }
    QVERIFY(tables > 30 * 10);
    QVERIFY(charts > 30);
}

// Each row of the figures stands in some table of the document, with its number.
void TestDocument::everyFigureIsPrinted()
{
    const Sample sample(marked(5), requestOf(2023));
    const Texts& texts = Texts::in(QStringLiteral("en"));
    std::vector<std::pair<QString, QString>> printed;
    for (const Block& block : sample.document(QStringLiteral("en")).blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const auto& row : table->rows)
                for (size_t i = 1; i < row.size(); ++i)
                    printed.emplace_back(row.front().text, row[i].text);
        }
    }
    int checked = 0;
    for (const Line& line : sample.lines) {
        if (line.section == Section::Length || line.dimension == Dimension::Total)
            continue;
        const auto wanted = std::pair(categoryLabel(line.dimension, line.category, Codebook::builtIn(), texts),
                                      rangeText(line.value, texts));
        QVERIFY2(std::find(printed.begin(), printed.end(), wanted) != printed.end(),
                 qPrintable(toCode(line.dimension) + u' ' + wanted.first + u' ' + wanted.second));
        ++checked;
    }
    QVERIFY(checked > 50);
}

void TestDocument::casesThatAreNotPublicAreNotNamed()
{
    int named = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Sample sample(marked(seed), requestOf(2021 + int(seed % 3)));
        const QString text = textOf(sample.document(QStringLiteral("en"))) + QString::fromUtf8(
            csvOf(sample.lines, 2023, Codebook::builtIn(), Texts::in(QStringLiteral("en"))));
        for (const char* secret : {"NETWORK", "RESTRICTED", "TARGET"})
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
        for (size_t i = 0; i < sample.incidents.size(); ++i) {
            if (sample.incidents[i].confidentiality != Confidentiality::Public)
                QVERIFY(!text.contains(sample.incidents[i].reference.text()));
        }
        named += text.contains(QStringLiteral("PUBLIC"));
        QVERIFY(!text.contains(QStringLiteral("PUBLIC")) || text.contains(QStringLiteral("https://example.org/PUBLIC")));
    }
    QVERIFY(named > 30);
}

void TestDocument::casesBeyondTheListAreTold()
{
    Sample sample(marked(4), requestOf(2023));
    const qsizetype all = sample.cases.size();
    QVERIFY(all > 1);
    const Facts::Index kept = publicMembers(sample.census, sample.facts).front();
    sample.cases.removeIf([&](const auto& each) { return each.key() != kept; });
    QString text;
    for (const Block& block : sample.document(QStringLiteral("en")).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text + u'\n';
    }
    QVERIFY2(text.contains(QStringLiteral("%1 further public case").arg(all - 1)), qPrintable(text));
}

void TestDocument::anEmptyYearIsSaid()
{
    const Sample sample({}, requestOf(1990));
    const Document document = sample.document(QStringLiteral("en"));
    const auto* lead = std::get_if<Paragraph>(&document.blocks.front());
    QVERIFY(lead && lead->kind == Paragraph::Kind::Lead);
    QVERIFY(lead->text.startsWith(QStringLiteral("No case ")));
    QCOMPARE(headings(document, 1).size(), 16); // all but the map
    for (const Block& block : document.blocks) {
        if (const auto* chart = std::get_if<Chart>(&block))
            QCOMPARE(chart->kind, Chart::Kind::Columns); // of the years before
    }
}

void TestDocument::aMeasureAloneIsNotNothing()
{
    Incident incident;
    incident.id = newId(QDateTime::currentDateTimeUtc());
    incident.title.main = QStringLiteral("A boat is held in port");
    incident.country = *CountryCode::parse(u"IT");
    Target boat;
    boat.id = newId(QDateTime::currentDateTimeUtc());
    boat.type = TargetType::Vessel;
    Measure held;
    held.kind = *Code::parse(QStringLiteral("vessel_detention"));
    held.date = EdtfDate::parse(QStringLiteral("2023-05"));
    boat.measures.push_back(held);
    incident.targets.push_back(boat);
    const auto underVessels = [](const Document& document) {
        const QString all = textOf(document);
        const qsizetype begin = all.indexOf(QStringLiteral("\nVessels and aircraft, 2023\n"));
        return all.mid(begin, all.indexOf(QStringLiteral("\nHarassment without proceedings"), begin + 1) - begin);
    };
    const QString with = underVessels(Sample({incident}, requestOf(2023)).document(QStringLiteral("en")));
    QVERIFY2(with.contains(QStringLiteral("Vessel detention")) && with.contains(QStringLiteral("they need none")) && !with.contains(QStringLiteral("Nothing is recorded")), qPrintable(with));
    incident.targets[0].measures.clear();
    const QString without = underVessels(Sample({incident}, requestOf(2023)).document(QStringLiteral("en")));
    QVERIFY2(without.contains(QStringLiteral("Nothing is recorded")), qPrintable(without));
}

void TestDocument::whoLeftTheUnionIsToldBesideTheFlow()
{
    const auto told = [](int year, std::vector<CountryCode> geography = {}) {
        ReportRequest request = requestOf(year);
        request.question.rule.geography = std::move(geography);
        return textOf(Sample({}, request).document(QStringLiteral("en")));
    };
    const QString gone = QStringLiteral("no longer a member");
    QVERIFY2(told(2020).contains(QStringLiteral("United Kingdom: no longer a member of the European Union at the end of 2020")), qPrintable(told(2020)));
    QVERIFY(told(2013).contains(QStringLiteral("Croatia: a member of the European Union since 2013")));
    QVERIFY(!told(2019).contains(gone));
    QVERIFY(!told(2021).contains(gone));
    QVERIFY(!told(2020, {*CountryCode::parse(u"GB")}).contains(gone));
}

void TestDocument::poolingLeavesOutWhoCounts()
{
    ReportRequest request = requestOf(2023);
    request.poolBelow = 3;
    const Sample sample(marked(3), request);
    const QStringList sections = headings(sample.document(QStringLiteral("en")), 1);
    QVERIFY(sections.filter(Texts::in(QStringLiteral("en")).text(QStringLiteral("heading.clauses"))).isEmpty());
    QVERIFY(sections.last().startsWith(QStringLiteral("Annex. ")));
    const QJsonObject json = QJsonDocument::fromJson(sample.json()).object();
    QCOMPARE(json[QStringLiteral("left_out")].toArray().size(), 0);
    for (const QJsonValue& figure : json[QStringLiteral("figures")].toArray())
        QCOMPARE(figure[QStringLiteral("members")].toArray().size(), 0);
}

// In a table of several numbers a country, an empty place is 0 only where it is.
void TestDocument::whatIsKeptBackIsNotPrintedAsNothing()
{
    int zeros = 0, keptBack = 0;
    const auto& texts = Texts::in(QStringLiteral("en"));
    const std::array dimensions{count::Dimension::Incidents, count::Dimension::People, count::Dimension::Organisations};
    for (unsigned seed = 0; seed < 300; ++seed) {
        ReportRequest request = requestOf(2023);
        request.poolBelow = 2 + static_cast<int>(seed % 2);
        const Sample sample(test::randomRegister(seed, 100).incidents, request);
        const Document document = sample.document(QStringLiteral("en"));
        const QString caption = captionText(texts.text(QStringLiteral("heading.by.country")), count::Section::NonJudicial, 2023, texts);
        for (const Block& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (!table || table->caption != caption)
                continue;
            for (const auto& row : table->rows) {
                for (size_t column = 0; column < dimensions.size(); ++column) {
                    const QString cell = row[column + 1].text;
                    keptBack += cell == texts.text(QStringLiteral("not_shown"));
                    if (cell != QLatin1String("0"))
                        continue;
                    ++zeros;
                    for (const count::Figure& figure : sample.census.figures) {
                        if (figure.section != count::Section::NonJudicial || figure.dimension != dimensions[column])
                            continue;
                        const bool here = figure.category == QLatin1String("total")
                            ? row.front().text == texts.text(QStringLiteral("category.total"))
                            : row.front().text == Codebook::builtIn().label(*CountryCode::parse(figure.category), QStringLiteral("en"));
                        QVERIFY2(!here || (figure.value == Range{0, 0}),
                                 qPrintable(QStringLiteral("%1 %2 %3").arg(seed).arg(row.front().text, toCode(figure.dimension))));
                    }
                }
            }
        }
    }
    QVERIFY2(zeros > 20 && keptBack > 20, qPrintable(QStringLiteral("%1 %2").arg(zeros).arg(keptBack)));
}

void TestDocument::whatWasMonitoredIsTold()
{
    Sample sample(marked(4), requestOf(2023));
    sample.coverage = {{Id(), {*CountryCode::parse(u"GR")}, {QStringLiteral("el"), QStringLiteral("it")}, EdtfDate::parse(u"2023"),
                        QStringLiteral("alerts"), QStringLiteral("two people")}};
    const QString english = textOf(sample.document(QStringLiteral("en"))), french = textOf(sample.document(QStringLiteral("fr")));
    QVERIFY2(english.contains(QStringLiteral("Countries: Greece; languages: Greek and Italian; ")), qPrintable(english));
    QVERIFY(english.contains(QStringLiteral("by: two people")));
    QVERIFY(french.contains(QStringLiteral("grec et italien")));
}

// Two people charged in each country; five in Greece.
std::vector<Incident> chargedIn(const QStringList& countries)
{
    std::vector<Incident> incidents;
    for (const QString& country : countries) {
        Incident incident;
        incident.id = newId(QDateTime::currentDateTimeUtc());
        incident.country = *CountryCode::parse(country);
        incident.acts = {*Code::parse(u"shelter")};
        Target group;
        group.id = newId(QDateTime::currentDateTimeUtc());
        group.type = TargetType::Group;
        group.people = {country == QLatin1String("GR") ? 5 : 2, {}, false, Basis::Exact};
        Step step;
        step.id = newId(QDateTime::currentDateTimeUtc());
        step.stage = *Code::parse(u"charged");
        step.date = EdtfDate::parse(u"2023-05");
        Proceeding proceeding;
        proceeding.id = newId(QDateTime::currentDateTimeUtc());
        proceeding.track = *Code::parse(u"criminal");
        proceeding.steps = {step};
        incident.targets = {group};
        incident.proceedings = {proceeding};
        incidents.push_back(incident);
    }
    return incidents;
}

// Five at the most are named.
void TestDocument::ofThoseAlikeAllAreToldOrNone()
{
    const auto summaryOf = [](const char* countries) {
        const Sample sample(chargedIn(QString::fromLatin1(countries).split(u' ')), requestOf(2023));
        const QString all = textOf(sample.document(QStringLiteral("en")));
        const qsizetype begin = all.indexOf(QStringLiteral("Countries with the most people:"));
        return begin < 0 ? QString() : all.mid(begin, all.indexOf(u'\n', begin) - begin);
    };
    const QString five = summaryOf("GR IT FR MT CY"), six = summaryOf("GR IT FR MT CY DE");
    QVERIFY2(five.contains(QStringLiteral("Cyprus")) && five.contains(QStringLiteral("Greece")), qPrintable(five));
    QVERIFY2(six.contains(QStringLiteral("Greece")) && !six.contains(QStringLiteral("Cyprus")), qPrintable(six));
}

void TestDocument::countriesStandByTheirNames()
{
    const Sample sample(chargedIn({QStringLiteral("GR"), QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("EE"), QStringLiteral("ES")}),
                        requestOf(2023));
    for (const auto& [language, expected] : {std::pair{"en", "Estonia France Germany Greece Spain Total"},
                                             std::pair{"fr", "Allemagne Espagne Estonie France Grèce Total"}}) {
        const Document document = sample.document(QString::fromLatin1(language));
        int tables = 0;
        for (const Block& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (!table || table->rows.size() != 6 || table->rows.back().front().text != QLatin1String("Total"))
                continue;
            QStringList names;
            for (const auto& row : table->rows)
                names << row.front().text;
            QCOMPARE(names.join(u' '), QString::fromUtf8(expected));
            ++tables;
        }
        QCOMPARE(tables, 2); // the people, and the balance
    }
}

// The annex names cases with country, words and sources: of a hidden figure they would tell what it is.
void TestDocument::noCaseBehindAHiddenFigureIsNamed()
{
    int named = 0, kept = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        ReportRequest request = requestOf(2023);
        request.poolBelow = 3;
        const Sample sample(test::randomRegister(seed, 8 + seed % 30).incidents, request);
        const QString text = textOf(sample.document(QStringLiteral("en")));
        const qsizetype annex = text.indexOf(QStringLiteral("Sources by case"));
        for (const count::Figure& figure : sample.census.figures) {
            const bool byPlace = figure.dimension == Dimension::Total || figure.dimension == Dimension::Country
                || figure.section == Section::NonJudicial;
            if (!byPlace || figure.section >= Section::Balance)
                continue;
            const Line* line = findLine(sample.lines, figure.section, figure.dimension, figure.category);
            const bool told = line && line->note != Note::Hidden;
            for (const count::Member& member : figure.members) {
                const bool isNamed =
                    text.indexOf(sample.facts.incidents[member.incident].reference.text() + u':', annex) >= 0;
                QVERIFY2(told || !isNamed, qPrintable(QStringLiteral("%1 %2 %3").arg(seed).arg(toCode(figure.dimension), figure.category)));
                named += told && isNamed;
                kept += !told;
            }
        }
    }
    QVERIFY(named > 20 && kept > 100);
}

void TestDocument::whereTheTotalIsHiddenNothingElseTellsOfIt()
{
    int hidden = 0, balances = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        ReportRequest request = requestOf(2023);
        request.poolBelow = 4;
        const Sample sample(test::randomRegister(seed, 4 + seed % 20).incidents, request);
        const Line* total = findLine(sample.lines, Section::Solidarity, Dimension::Total);
        const bool isHidden = total && total->note == Note::Hidden;
        hidden += isHidden;
        const Line* start = findLine(sample.lines, Section::Balance, Dimension::OpenAtStart);
        const bool balanceHidden = start && start->note == Note::Hidden;
        balances += balanceHidden;
        for (const Line& line : sample.lines) {
            if (isHidden)
                QVERIFY2(line.section != Section::Balance || line.category == QLatin1String("total"), qPrintable(line.category));
            // Open at some time in the year is open at its start, and new: by the other rules the balance could be told.
            if (balanceHidden && line.section == Section::Solidarity && line.dimension == Dimension::InYearRule)
                QVERIFY(line.note == Note::Hidden || line.category == toCode(request.question.rule.inYear));
        }
        if (isHidden)
            QVERIFY(!textOf(sample.document(QStringLiteral("en"))).contains(QStringLiteral("below 4 and")));
    }
    QVERIFY(hidden > 20 && balances > 50);
}

// Of status and of the balance a number says only how many there are at least: no format may print it as a maximum.
void TestDocument::whoCertainlyCountsHasNoMaximum()
{
    int certain = 0, ranges = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Document document = Sample(marked(seed), requestOf(2023)).document(QStringLiteral("en"));
        for (const Block& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (!table)
                continue;
            const bool isCertain = table->caption.startsWith(QStringLiteral("Status as at"))
                || table->caption.startsWith(QStringLiteral("Results in"))
                || table->caption.contains(QStringLiteral("people with open proceedings"));
            for (const auto& row : table->rows) {
                for (const Cell& cell : row) {
                    certain += isCertain && cell.value;
                    ranges += cell.range.has_value();
                    QVERIFY2(!isCertain || !cell.range, qPrintable(table->caption));
                }
            }
        }
    }
    QVERIFY(certain > 50 && ranges > 50);
}

void TestDocument::aRuleThatCountsNobodyIsPrinted()
{
    int zeros = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const Document document = Sample(marked(seed), requestOf(2023)).document(QStringLiteral("en"));
        for (const Block& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (!table || !table->caption.startsWith(QStringLiteral("The total by each of the three rules")))
                continue;
            QCOMPARE(table->rows.size(), size_t(3));
            for (const auto& row : table->rows)
                zeros += row[1].text == QLatin1String("0");
        }
    }
    QVERIFY(zeros > 0);
}

void TestDocument::notesSayWhatOverlaps()
{
    const QString rows = QStringLiteral("The rows can overlap, and need not add up to the total.");
    const QString cases = QStringLiteral("A case whose people stand in several rows is counted as a case in each of them.");
    int overlapping = 0, shared = 0, withoutTotal = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Document document = Sample(marked(seed), requestOf(2023)).document(QStringLiteral("en"));
        const Table* last = nullptr;
        for (const Block& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                last = table;
            const auto* note = std::get_if<Paragraph>(&block);
            if (note && note->text == rows) {
                QVERIFY2(last->rows.size() > 1, qPrintable(last->caption));
                ++overlapping;
            } else if (note && note->text == cases) {
                QVERIFY2(last->rows.size() > 1, qPrintable(last->caption));
                double sum = 0;
                for (size_t row = 0; row + 1 < last->rows.size(); ++row)
                    sum += last->rows[row].back().value.value_or(0);
                if (last->lastRowIsTotal)
                    QVERIFY2(sum > *last->rows.back().back().value, qPrintable(last->caption));
                ++(last->lastRowIsTotal ? shared : withoutTotal);
            }
        }
    }
    QVERIFY(overlapping > 0 && shared > 0 && withoutTotal > 0);
}

void TestDocument::labelsAreSetWithTypographicApostrophes()
{
    const Codebook& plain = Codebook::builtIn();
    const Codebook printed = plain.inPrint();
    const Code church = *Code::parse(QStringLiteral("church_asylum"));
    QCOMPARE(plain.label(QStringLiteral("act"), church, QStringLiteral("fr")), QStringLiteral("Asile d'église"));
    QCOMPARE(printed.label(QStringLiteral("act"), church, QStringLiteral("fr")), QStringLiteral("Asile d’église"));
    for (const Term& term : printed.terms(QStringLiteral("act"))) {
        for (const QString& definition : term.definitions)
            QVERIFY2(!definition.contains(u'\''), qPrintable(definition));
    }
    for (const Country& country : printed.countries()) {
        for (const QString& label : country.labels)
            QVERIFY2(!label.contains(u'\''), qPrintable(label));
    }
}

void TestDocument::jsonHasMembersThatAddUp()
{
    const Sample sample(marked(4), requestOf(2023));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(sample.json(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(json[QStringLiteral("parameters")][QStringLiteral("year")].toInt(), 2023);
    QCOMPARE(json[QStringLiteral("rule")][QStringLiteral("name")].toString(), sample.request.question.rule.name);
    const QJsonArray figures = json[QStringLiteral("figures")].toArray();
    QCOMPARE(size_t(figures.size()), sample.lines.size());
    for (const QJsonValue& figure : figures) {
        const QString section = figure[QStringLiteral("section")].toString();
        if (section == QLatin1String("balance") || section == QLatin1String("length"))
            continue;
        int sum = 0;
        for (const QJsonValue& member : figure[QStringLiteral("members")].toArray()) {
            sum += member[QStringLiteral("amount")].toInt();
            QVERIFY(Reference::parse(member[QStringLiteral("incident")].toString()).has_value());
            QVERIFY(member[QStringLiteral("target")].isNull() ||
                    member[QStringLiteral("target")].toString() == QStringLiteral("key \"1\""));
        }
        QCOMPARE(sum, figure[QStringLiteral("minimum")].toInt());
    }
    QCOMPARE(size_t(json[QStringLiteral("left_out")].toArray().size()), sample.census.leftOut.size());
}

void TestDocument::sameInputSameBytes()
{
    const Sample one(marked(9), requestOf(2022)), other(marked(9), requestOf(2022));
    const Texts& texts = Texts::in(QStringLiteral("en"));
    const QByteArray csv = csvOf(one.lines, 2022, Codebook::builtIn(), texts);
    QCOMPARE(csv, csvOf(other.lines, 2022, Codebook::builtIn(), texts));
    QCOMPARE(one.json(), other.json());
    QCOMPARE(textOf(one.document(QStringLiteral("fr"))), textOf(other.document(QStringLiteral("fr"))));
    const auto manifest = [](const Sample& sample, const QByteArray& figures) {
        return manifestOf(sample.request, sample.census.countries, sample.mark, figures, Codebook::builtIn());
    };
    QCOMPARE(manifest(one, csv), manifest(other, csv));
    QVERIFY(manifest(one, csv) != manifest(one, csv + 'x'));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
