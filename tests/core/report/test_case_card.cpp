// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/case_card.h"
#include "core/report/pdf/page_images.h"
#include "core/report/pdf/pdf.h"
#include "core/report/texts.h"
#include "core/sheet/plan.h"
#include "tests/support/full_incident.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace recense;
using namespace recense::report;

namespace {

Incident shown()
{
    Incident incident = test::fullIncident();
    incident.confidentiality = Confidentiality::Public;
    incident.notes = QStringLiteral("SECRET note");
    incident.targets.front().names = {QStringLiteral("SECRET name")};
    incident.proceedings.front().fileNumber = QStringLiteral("SECRET file");
    incident.proceedings.front().steps.front().note = QStringLiteral("SECRET step");
    for (Target& target : incident.targets) {
        for (Measure& measure : target.measures)
            measure.note = QStringLiteral("SECRET measure");
    }
    Source told;
    told.id = newId(QDateTime::currentDateTimeUtc());
    told.type = test::code("lawyer");
    told.title = QStringLiteral("SECRET call");
    incident.sources.push_back(told);
    return incident;
}

QString wordsOf(const Document& document)
{
    QStringList words{document.title, document.subtitle, document.runningTitle};
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            words << heading->text;
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            words << paragraph->text << paragraph->address;
        else if (const auto* timeline = std::get_if<TimelineChart>(&block))
            words << timeline->alternative;
        else if (const auto* table = std::get_if<Table>(&block)) {
            for (const auto& row : table->rows) {
                for (const Cell& cell : row)
                    words << cell.text;
            }
        }
    }
    return words.join(u'\n');
}

CaseCardOptions options(bool confidential, const char* language = "en")
{
    return {QLatin1String(language), confidential, false, *dayFromIso(u"2026-03-01"), QStringLiteral("By the rule “R”."),
            {QStringLiteral("2023: 24 people")}};
}

} // namespace

class TestCaseCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesOutWhatIsConfidential();
    void ofACaseThatIsNotPublicTellsNoMoreThanMayBeTold();
    void drawsTheProceedingsAndSaysThemInWords();
    void isATaggedPdfInBothLanguages();
    void printsTheSamePages();
    void aLargeCaseStandsOnOnePage();
};

void TestCaseCard::leavesOutWhatIsConfidential()
{
    const Incident incident = shown();
    const QString without = wordsOf(caseCard(incident, Codebook::builtIn(), options(false)));
    QVERIFY2(!without.contains(QStringLiteral("SECRET")), qPrintable(without));
    QVERIFY(without.contains(incident.title.main));
    QVERIFY(without.contains(QStringLiteral("1 source is left out.")));
    QVERIFY(without.contains(QStringLiteral("2023: 24 people")));
    const QString with = wordsOf(caseCard(incident, Codebook::builtIn(), options(true)));
    for (const char* kept : {"SECRET note", "SECRET name", "SECRET file", "SECRET step", "SECRET call"})
        QVERIFY2(with.contains(QLatin1String(kept)), kept);
}

void TestCaseCard::ofACaseThatIsNotPublicTellsNoMoreThanMayBeTold()
{
    Incident incident = shown();
    incident.confidentiality = Confidentiality::Network;
    incident.place = QStringLiteral("SECRET place");
    incident.title = {QStringLiteral("SECRET title"), {}};
    incident.summary = {QStringLiteral("SECRET summary"), {}};
    incident.start = test::date("2018-02-17");
    for (Source& source : incident.sources)
        source.address = QStringLiteral("https://secret.example/SECRET");
    const Document card = caseCard(incident, Codebook::builtIn(), options(false));
    const QString without = wordsOf(card);
    QVERIFY2(!without.contains(QStringLiteral("SECRET")), qPrintable(without));
    QVERIFY2(!without.contains(QStringLiteral("February")), qPrintable(without));
    QVERIFY(card.title == incident.reference.text() || card.title == QStringLiteral("Case without a title"));
    QVERIFY(without.contains(QStringLiteral("2018")));
    for (const Block& block : card.blocks) {
        if (const auto* timeline = std::get_if<TimelineChart>(&block)) {
            for (const auto& lane : timeline->lanes) {
                for (const auto& mark : lane.marks)
                    QVERIFY(mark.when.first == firstDayOf(yearOf(mark.when.first)));
            }
        }
    }
}

void TestCaseCard::drawsTheProceedingsAndSaysThemInWords()
{
    const Incident incident = shown();
    const Document card = caseCard(incident, Codebook::builtIn(), options(false));
    const TimelineChart* drawn = nullptr;
    for (const Block& block : card.blocks) {
        if (const auto* timeline = std::get_if<TimelineChart>(&block))
            drawn = timeline;
    }
    QVERIFY(drawn);
    for (const auto& lane : drawn->lanes) {
        QVERIFY(std::is_sorted(lane.marks.begin(), lane.marks.end(),
                               [](const auto& a, const auto& b) { return a.when < b.when; }));
        for (const auto& mark : lane.marks)
            QVERIFY2(drawn->alternative.contains(mark.label), qPrintable(mark.label));
    }
}

void TestCaseCard::isATaggedPdfInBothLanguages()
{
    for (const char* language : {"en", "fr"}) {
        const Document card = caseCard(shown(), Codebook::builtIn(), options(false, language));
        QCOMPARE(card.language, QLatin1String(language));
        const QByteArray pdf = writePdf({card}, {});
        QVERIFY(pdf.startsWith("%PDF-1.7"));
        QCOMPARE(writePdf({card}, {}), pdf);
    }
}

void TestCaseCard::printsTheSamePages()
{
    Incident incident = shown();
    const Document one = caseCard(incident, Codebook::builtIn(), options(true));
    incident.notes = QString(9000, u'x').replace(QRegularExpression(QStringLiteral("x{9}")), QStringLiteral("xxxxxxxx "));
    const Document more = caseCard(incident, Codebook::builtIn(), options(true));
    const std::vector<Document> first{one}, second{more};
    const PageImages pages(first), several(second);
    QVERIFY(several.count() > pages.count());
    const PageImage image = several.image(0, 1.5), next = several.image(1, 1.5);
    QCOMPARE(image.width, 893);
    QCOMPARE(image.height, 1263);
    QVERIFY(image.pixels != next.pixels);
    const auto inked = [](const PageImage& page) { return page.pixels.size() - page.pixels.count('\xff') > 2000; };
    QVERIFY(inked(image) && inked(next));
}

// Each of the sample, the largest of which has nine steps and eight sources.
void TestCaseCard::aLargeCaseStandsOnOnePage()
{
    QFile sheet(QStringLiteral(":/recense/sample/cases.csv"));
    QVERIFY(sheet.open(QFile::ReadOnly));
    const sheet::ImportPlan plan = sheet::planImport(sheet.readAll(), {}, {});
    qsizetype most = 0, steps = 0;
    for (const Incident& incident : plan.incidents) {
        for (const char* language : {"en", "fr"}) {
            for (const bool confidential : {false, true}) {
                CaseCardOptions with = options(confidential, language);
                with.sample = true;
                with.standings = QStringList(5, QStringLiteral("2023: 24 people, ongoing"));
                const std::vector<Document> card{caseCard(incident, Codebook::builtIn(), with)};
                QVERIFY2(PageImages(card).count() == 1, qPrintable(incident.title.main + u' ' + QLatin1String(language)));
            }
        }
        for (const Proceeding& proceeding : incident.proceedings)
            steps += qsizetype(proceeding.steps.size());
        most = std::max(most, std::exchange(steps, 0));
    }
    QVERIFY(most >= 9);
}

QTEST_GUILESS_MAIN(TestCaseCard)
#include "test_case_card.moc"
