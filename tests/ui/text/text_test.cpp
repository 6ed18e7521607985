// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/problem_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QTest>

using namespace recense;
using namespace recense::ui;

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useLanguage(QStringLiteral("en")); }
    void everyFailureOfOpeningHasItsOwnSentence();
    void sentencesNameTheFileAndTheReason();
    void everyProblemHasASentence();
    void datesAreSaidAsFarAsTheyAreKnown_data();
    void datesAreSaidAsFarAsTheyAreKnown();
    void possibleDaysAreSaidShortly();
    void numbersCarryTheirWords();
    void frenchIsSpoken();
};

void TextTest::everyFailureOfOpeningHasItsOwnSentence()
{
    QSet<QString> sentences;
    const QList<ErrorCode> codes{ErrorCode::NoSuchFile, ErrorCode::NotARegister, ErrorCode::WrongPassphrase,
                                 ErrorCode::Damaged,    ErrorCode::NewerVersion, ErrorCode::InUse,
                                 ErrorCode::ReadOnly,   ErrorCode::EmptyPassphrase};
    for (const ErrorCode code : codes)
        sentences.insert(errorText(Error(code), QStringLiteral("/home/a/cases.recense")));
    QCOMPARE(sentences.size(), codes.size());
    QVERIFY(!sentences.contains(QString()));
}

void TextTest::sentencesNameTheFileAndTheReason()
{
    const QString said =
        errorText(Error(ErrorCode::CannotWrite, QStringLiteral("Permission denied")), QStringLiteral("/a/report.pdf"));
    QVERIFY(said.contains(QStringLiteral("report.pdf")));
    QVERIFY(said.contains(QStringLiteral("Permission denied")));
}

void TextTest::everyProblemHasASentence()
{
    for (int code = 0; code <= int(ProblemCode::ExclusionWithoutReason); ++code)
        QVERIFY(!problemText(ProblemCode(code), QStringLiteral("x")).isEmpty());
    const QString longValue(500, u'x');
    QVERIFY(problemText(ProblemCode::BadDate, longValue).size() < 250);
    QVERIFY(problemText(ProblemCode::BadDate, QStringLiteral("31/31/2018")).contains(QStringLiteral("31/31/2018")));
}

void TextTest::datesAreSaidAsFarAsTheyAreKnown_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("said");
    QTest::newRow("year") << QStringLiteral("2018") << QStringLiteral("2018");
    QTest::newRow("month") << QStringLiteral("2018-02") << QStringLiteral("February 2018");
    QTest::newRow("day") << QStringLiteral("2018-02-21") << QStringLiteral("21 February 2018");
    QTest::newRow("about") << QStringLiteral("2025-03~") << QStringLiteral("about March 2025");
    QTest::newRow("perhaps") << QStringLiteral("2025?") << QStringLiteral("perhaps 2025");
    QTest::newRow("interval") << QStringLiteral("2018/2019-05") << QStringLiteral("2018 to May 2019");
    QTest::newRow("open start") << QStringLiteral("../2018") << QStringLiteral("2018 or before");
    QTest::newRow("open end") << QStringLiteral("2018-02-21/..") << QStringLiteral("21 February 2018 or after");
}

void TextTest::datesAreSaidAsFarAsTheyAreKnown()
{
    QFETCH(QString, edtf);
    QTEST(dateText(*EdtfDate::parse(edtf)), "said");
}

void TextTest::possibleDaysAreSaidShortly()
{
    const auto said = [](const char* edtf) { return spanText(EdtfDate::parse(QString::fromLatin1(edtf))->span()); };
    QCOMPARE(said("2024-04-30"), QStringLiteral("30 April 2024"));
    QCOMPARE(said("2024-05"), QStringLiteral("May 2024"));
    QCOMPARE(said("2024"), QStringLiteral("2024"));
    QCOMPARE(said("2024-05-03/2024-05-09"), QStringLiteral("3 May 2024 to 9 May 2024"));
    QCOMPARE(said("../2024"), QString());
    QCOMPARE(shortDateText(EdtfDate::parse(QStringLiteral("2018-11-20~"))), QStringLiteral("about 20 Nov 2018"));
}

void TextTest::numbersCarryTheirWords()
{
    QCOMPARE(peopleText({1, 1}), QStringLiteral("1 person"));
    QCOMPARE(peopleText({5, 5}), QStringLiteral("5 people"));
    QCOMPARE(peopleText({1, std::nullopt}), QStringLiteral("at least 1 person"));
    QCOMPARE(peopleText({33, 35}), QStringLiteral("at least 33 people"));
    QCOMPARE(rangeText({5, std::nullopt}), QStringLiteral("≥ 5"));
    QCOMPARE(casesText(1), QStringLiteral("1 case"));
    // Where the system does not say how its English writes a date, the day comes first.
    if (QLocale::system().language() != QLocale::English)
        QCOMPARE(QLocale().toString(QDate(2024, 3, 2), QLocale::ShortFormat), QStringLiteral("02/03/2024"));
}

void TextTest::frenchIsSpoken()
{
    useLanguage(QStringLiteral("fr"));
    QCOMPARE(peopleText({1, 1}), QStringLiteral("1 personne"));
    QCOMPARE(peopleText({24, std::nullopt}), QStringLiteral("au moins 24 personnes"));
    QCOMPARE(dateText(*EdtfDate::parse(QStringLiteral("2018-08-21"))), QStringLiteral("21 août 2018"));
    QCOMPARE(dateText(*EdtfDate::parse(QStringLiteral("2024-03-01"))), QStringLiteral("1er mars 2024"));
    QVERIFY(!errorText(Error(ErrorCode::WrongPassphrase)).contains(QStringLiteral("passphrase does")));
    // The command line's sentences too.
    QCOMPARE(QCoreApplication::translate("recense::app", "Makes an empty register."), QStringLiteral("Crée un registre vide."));
    QCOMPARE(QCoreApplication::translate("recense::app", "solidarity, migration or both."),
             QStringLiteral("solidarity, migration ou both (les deux)."));
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
