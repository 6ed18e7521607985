// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/codebook.h"
#include "core/domain/kinds.h"
#include "core/sheet/csv.h"

#include <QtTest>

using namespace recense;

class TestCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnListsStandInIt();
    void termsComeInTheirOrder();
    void labelsFallBack();
    void allCountriesAreThere();
    void countriesOfTheUnionCarryOver();
    void membersOfTheUnionByDay();
    void aTermIsAddedReplacedTranslated();
};

namespace {

Code code(QStringView text) { return *Code::parse(text); }

template <typename E> QStringList missing(const QString& list)
{
    QStringList absent;
    for (const char* text : Codes<E>::list) {
        if (!Codebook::builtIn().contains(list, code(QString::fromLatin1(text))))
            absent.append(QString::fromLatin1(text));
    }
    return absent;
}

} // namespace

void TestCodebook::theProgramsOwnListsStandInIt()
{
    QCOMPARE(missing<Population>(QStringLiteral("population")), QStringList());
    QCOMPARE(missing<TargetType>(QStringLiteral("target_type")), QStringList());
    QCOMPARE(missing<Basis>(QStringLiteral("basis")), QStringList());
    QCOMPARE(missing<Verification>(QStringLiteral("verification")), QStringList());
    QCOMPARE(missing<Confidentiality>(QStringLiteral("confidentiality")), QStringList());
    QCOMPARE(missing<Review>(QStringLiteral("review")), QStringList());
    QCOMPARE(missing<Match>(QStringLiteral("match")), QStringList());
    // Levels of verification are compared: their order is the list's.
    const auto& levels = Codebook::builtIn().terms(QStringLiteral("verification"));
    for (size_t i = 0; i < levels.size(); ++i)
        QCOMPARE(levels[i].code.text(), QLatin1String(Codes<Verification>::list.at(i)));
}

void TestCodebook::termsComeInTheirOrder()
{
    const auto& results = Codebook::builtIn().terms(QStringLiteral("result"));
    QCOMPARE(results.size(), size_t(24));
    QCOMPARE(results.front().code, code(u"not_prosecuted"));
    for (size_t i = 0; i < results.size(); ++i)
        QCOMPARE(results[i].order, int(i) + 1);
    const Term* acquitted = Codebook::builtIn().find(QStringLiteral("result"), code(u"acquitted_necessity"));
    QVERIFY(acquitted);
    QCOMPARE(acquitted->category, QStringLiteral("cleared"));
    QCOMPARE(acquitted->parent, code(u"acquitted"));
    QVERIFY(!acquitted->definitions.value(QStringLiteral("fr")).isEmpty());
    QVERIFY(Codebook::builtIn().terms(QStringLiteral("nothing")).empty());
    QVERIFY(!Codebook::builtIn().contains(QStringLiteral("role"), code(u"acquitted")));
}

void TestCodebook::labelsFallBack()
{
    const Codebook& codebook = Codebook::builtIn();
    const QString list = QStringLiteral("authority");
    QCOMPARE(codebook.label(list, code(u"court"), QStringLiteral("en")), QStringLiteral("Court or judge"));
    QCOMPARE(codebook.label(list, code(u"court"), QStringLiteral("fr")), QStringLiteral("Juridiction ou juge"));
    QCOMPARE(codebook.label(list, code(u"court"), QStringLiteral("pl")), QStringLiteral("Court or judge"));
    QCOMPARE(codebook.label(list, code(u"oracle"), QStringLiteral("en")), QStringLiteral("oracle"));
    QCOMPARE(codebook.label(*CountryCode::parse(u"DE"), QStringLiteral("fr")), QStringLiteral("Allemagne"));
    QCOMPARE(codebook.label(*CountryCode::parse(u"QQ"), QStringLiteral("fr")), QStringLiteral("QQ"));
}

void TestCodebook::allCountriesAreThere()
{
    const auto& countries = Codebook::builtIn().countries();
    QCOMPARE(countries.size(), size_t(250)); // ISO 3166-1 has 249
    for (size_t i = 0; i < countries.size(); ++i) {
        QVERIFY(!countries[i].code.isEmpty());
        QVERIFY(i == 0 || countries[i - 1].code < countries[i].code);
        QVERIFY(!countries[i].labels.value(QStringLiteral("en")).isEmpty());
        QVERIFY(!countries[i].labels.value(QStringLiteral("fr")).isEmpty());
    }
    for (const QStringView present : {u"XK", u"SY", u"ER", u"AX", u"ZW"})
        QVERIFY(Codebook::builtIn().find(*CountryCode::parse(present)));
    QVERIFY(!Codebook::builtIn().find(*CountryCode::parse(u"UK")));
}

void TestCodebook::countriesOfTheUnionCarryOver()
{
    QFile file(QStringLiteral(TEST_DATA "/countries-eu27.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto csv = sheet::Csv::parse(bytes);
    QCOMPARE(csv.rows().size(), size_t(48));
    for (size_t i = 1; i < csv.rows().size(); ++i) {
        const auto text = [&](size_t column) { return QString::fromUtf8(csv.cell(csv.rows()[i], column)); };
        const Country* country = Codebook::builtIn().find(*CountryCode::parse(text(0)));
        QVERIFY(country);
        QCOMPARE(country->labels.value(QStringLiteral("en")), text(1));
        QCOMPARE(country->labels.value(QStringLiteral("fr")), text(2));
        QCOMPARE(country->euSince, dayFromIso(text(4)));
        QCOMPARE(country->euUntil, dayFromIso(text(5)));
    }
}

void TestCodebook::membersOfTheUnionByDay()
{
    const Codebook& codebook = Codebook::builtIn();
    QCOMPARE(codebook.euMembers(dayOf(2024, 12, 31)).size(), size_t(27));
    QCOMPARE(codebook.euMembers(dayOf(2019, 12, 31)).size(), size_t(28));
    QCOMPARE(codebook.euMembers(dayOf(2003, 12, 31)).size(), size_t(15));
    QCOMPARE(codebook.euMembers(dayOf(2020, 1, 31)).size(), size_t(28)); // the last day counts
    QCOMPARE(codebook.euMembers(dayOf(2020, 2, 1)).size(), size_t(27));
    QCOMPARE(codebook.euMembers(dayOf(2024, 1, 1)).front(), *CountryCode::parse(u"AT"));
}

void TestCodebook::aTermIsAddedReplacedTranslated()
{
    Codebook own = Codebook::builtIn();
    Term term;
    term.list = QStringLiteral("role");
    term.code = code(u"beekeeper");
    term.labels = {{QStringLiteral("en"), QStringLiteral("Beekeeper")}};
    own.put(term);
    QCOMPARE(own.terms(QStringLiteral("role")).back().code, term.code);
    QVERIFY(own.terms(QStringLiteral("role")).back().order > 0);
    QVERIFY(!Codebook::builtIn().contains(term.list, term.code));

    Term crew = *own.find(term.list, code(u"crew"));
    crew.labels.insert(QStringLiteral("pl"), QStringLiteral("Załoga"));
    crew.retired = true;
    const size_t count = own.terms(term.list).size();
    own.put(crew);
    QCOMPARE(own.terms(term.list).size(), count);
    QCOMPARE(own.label(term.list, crew.code, QStringLiteral("pl")), QStringLiteral("Załoga"));
    QVERIFY(own.contains(term.list, crew.code)); // retired terms are still known
}

QTEST_GUILESS_MAIN(TestCodebook)
#include "test_codebook.moc"
