// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtf_date.h"
#include "core/report/wording.h"

#include <QTest>

using namespace recense;
using namespace recense::report;

namespace {
const Texts& english() { return Texts::in(QStringLiteral("en")); }
const Texts& french() { return Texts::in(QStringLiteral("fr")); }
QString headlineOf(const Range& people, const Texts& texts, const QString& preset = QStringLiteral("development"))
{
    return headline(count::Question(2024, *count::Rule::preset(preset)), Population::Solidarity, people,
                    Codebook::builtIn(), texts);
}
} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreSaidAsPeopleWould();
    void datesAreSaidAsFarAsKnown_data();
    void datesAreSaidAsFarAsKnown();
    void headlineSaysWhatTheTotalAllows();
    void sentenceNamesEveryPartOfTheRule();
    void categoriesHaveTheirLabels();
};

void TestWording::rangesAreSaidAsPeopleWould()
{
    QCOMPARE(rangeText({24, 24}, english()), QStringLiteral("24"));
    QCOMPARE(rangeText({33, 35}, english()), QStringLiteral("33 to 35"));
    QCOMPARE(rangeText({24, std::nullopt}, english()), QStringLiteral("at least 24"));
    QCOMPARE(countedText({1, std::nullopt}, count::Unit::People, english()), QStringLiteral("at least 1 person"));
    QCOMPARE(totalText({33, 35}, count::Unit::People, english()), QStringLiteral("at least 33 people"));
    QCOMPARE(totalText({1, 1}, count::Unit::People, english()), QStringLiteral("1 person"));
    QCOMPARE(totalText({0, std::nullopt}, count::Unit::People, english()), QStringLiteral("an unknown number of people"));
    QCOMPARE(countedText({142, std::nullopt}, count::Unit::People, french()), QStringLiteral("au moins 142 personnes"));
    QCOMPARE(rangeText({33, 35}, french()), QStringLiteral("33 à 35"));
}

void TestWording::datesAreSaidAsFarAsKnown_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inFrench");
    const auto row = [](const char* edtf, const char* en, const char* fr) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf) << QString::fromUtf8(en) << QString::fromUtf8(fr);
    };
    row("2024-12-31", "31 December 2024", "31\u00a0décembre 2024");
    row("2024-03-01", "1 March 2024", "1er\u00a0mars 2024");
    row("2024-12", "December 2024", "décembre 2024");
    row("2024-02", "February 2024", "février 2024");
    row("2024", "2024", "2024");
    row("2018/2019", "2018 to 2019", "2018 à 2019");
    row("2018-02-03/2018-05-06", "3 February 2018 to 6 May 2018", "du 3\u00a0février 2018 au 6\u00a0mai 2018");
    row("2024-09-10/2024-09-11", "10 to 11 September 2024", "du 10 au 11\u00a0septembre 2024");
    row("2024-09-01/2024-09-02", "1 to 2 September 2024", "du 1er au 2\u00a0septembre 2024");
    row("../2019", "until 31 December 2019", "jusqu’au 31\u00a0décembre 2019");
    row("2019/..", "since 1 January 2019", "depuis le 1er\u00a0janvier 2019");
}

void TestWording::datesAreSaidAsFarAsKnown()
{
    QFETCH(QString, edtf);
    const Span span = EdtfDate::parse(edtf)->span();
    QTEST(spanText(span, english()), "inEnglish");
    QTEST(spanText(span, french()), "inFrench");
}

void TestWording::headlineSaysWhatTheTotalAllows()
{
    QCOMPARE(headlineOf({142, std::nullopt}, english()),
             QStringLiteral("At least 142 people faced criminal or administrative proceedings in 2024 for helping migrants."));
    QCOMPARE(headlineOf({1, 1}, english()),
             QStringLiteral("1 person faced criminal or administrative proceedings in 2024 for helping migrants."));
    QVERIFY(headlineOf({33, 35}, english()).startsWith(QStringLiteral("At least 33 people faced")));
    QVERIFY(headlineOf({0, 0}, english()).startsWith(QStringLiteral("No case ")));
    QVERIFY(headlineOf({0, 3}, english()).startsWith(QStringLiteral("Up to 3 people may ")));
    QCOMPARE(headlineOf({142, std::nullopt}, french()),
             QStringLiteral("Au moins 142 personnes ont fait l’objet de procédures pénales ou administratives en 2024 pour "
                            "avoir aidé des personnes migrantes."));
    QVERIFY(headlineOf({1, std::nullopt}, french()).startsWith(QStringLiteral("Au moins 1 personne a fait ")));
    QVERIFY(headlineOf({5, 5}, english(), QStringLiteral("new")).contains(QStringLiteral("newly faced")));
    QVERIFY(headlineOf({5, 5}, english(), QStringLiteral("open")).contains(QStringLiteral("open against them")));
}

void TestWording::sentenceNamesEveryPartOfTheRule()
{
    const Codebook& codebook = Codebook::builtIn();
    count::Question question(2024);
    const QString words = sentence(question, question.countries(codebook), codebook, english());
    for (const char* part : {"helped migrants", "apart", "criminal or administrative proceedings",
                             "dated step or outcome", "1 January and 31 December 2024",
                             "European Union on 31 December 2024", "as at 31 December 2024", "“Single source”",
                             "confirmed at review", "toward the maximum", "once a year"})
        QVERIFY2(words.contains(QString::fromUtf8(part)), part);
    question.rule.geography = {*CountryCode::parse(u"GR"), *CountryCode::parse(u"PL")};
    question.rule.tracks = {*Code::parse(u"civil")};
    question.rule.drafts = true;
    const QString other = sentence(question, question.countries(codebook), codebook, french());
    for (const char* part : {"Grèce et Pologne", "procédures civiles et disciplinaires", "brouillons",
                             "«\u00a0Source unique\u00a0»"})
        QVERIFY2(other.contains(QString::fromUtf8(part)), qPrintable(other));
}

void TestWording::categoriesHaveTheirLabels()
{
    using count::Dimension;
    const auto label = [](Dimension dimension, const char* category, const Texts& texts) {
        return categoryLabel(dimension, QString::fromLatin1(category), Codebook::builtIn(), texts);
    };
    QCOMPARE(label(Dimension::Country, "GR", english()), QStringLiteral("Greece"));
    QCOMPARE(label(Dimension::Country, "GR", french()), QStringLiteral("Grèce"));
    QCOMPARE(label(Dimension::Country, "other_countries", english()), QStringLiteral("Other countries"));
    QCOMPARE(label(Dimension::PrimaryAct, "sea_rescue", french()), QStringLiteral("Sauvetage en mer"));
    QCOMPARE(label(Dimension::Role, "not_stated", english()), QStringLiteral("Not stated"));
    QCOMPARE(label(Dimension::NewOrOngoing, "new", english()), QStringLiteral("New in the year"));
    QCOMPARE(label(Dimension::Total, "total", english()), QStringLiteral("Total"));
    QCOMPARE(label(Dimension::OpenAtStart, "PL", english()), QStringLiteral("Poland"));
}

QTEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"
