// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/report/texts.h"

#include <QFile>
#include <QTest>

using namespace recense;
using namespace recense::report;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasTheSameKeysAndPlaces();
    void everyCharacterIsInTheReportsFonts();
    void pluralFollowsTheLanguage();
    void numbersFollowTheLanguage();
    void refusesWhatIsNotWhole_data();
    void refusesWhatIsNotWhole();
    void unknownKeysAndOpenPlacesAreFaults();
};

void TestTexts::everyLanguageHasTheSameKeysAndPlaces()
{
    const Texts& english = Texts::in(QStringLiteral("en"));
    QVERIFY(english.keys().size() > 100);
    for (const QString& language : Texts::languages()) {
        const Texts& texts = Texts::in(language);
        QCOMPARE(texts.keys(), english.keys());
        for (const QString& key : english.keys())
            QVERIFY2(texts.places(key) == english.places(key), qPrintable(language + u' ' + key));
    }
}

// Latin letters and general punctuation; what the bundled fonts lack would print as a box.
void TestTexts::everyCharacterIsInTheReportsFonts()
{
    for (const QString& language : Texts::languages()) {
        QFile file(QStringLiteral(":/recense/report/texts.%1.json").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QChar c : QString::fromUtf8(file.readAll()))
            QVERIFY2(c < u'\u0180' || (c >= u'\u2000' && c <= u'\u2064'), qPrintable(QString(c)));
    }
}

void TestTexts::pluralFollowsTheLanguage()
{
    const QString people = QStringLiteral("unit.people");
    const Texts& english = Texts::in(QStringLiteral("en"));
    QCOMPARE(english.plural(people, 0), QStringLiteral("0 people"));
    QCOMPARE(english.plural(people, 1), QStringLiteral("1 person"));
    QCOMPARE(english.plural(people, 2), QStringLiteral("2 people"));
    const Texts& french = Texts::in(QStringLiteral("fr"));
    QCOMPARE(french.plural(people, 0), QStringLiteral("0 personne"));
    QCOMPARE(french.plural(people, 1), QStringLiteral("1 personne"));
    QCOMPARE(french.plural(people, 2), QStringLiteral("2 personnes"));
}

void TestTexts::numbersFollowTheLanguage()
{
    const Texts& english = Texts::in(QStringLiteral("en"));
    QCOMPARE(english.number(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(english.number(999), QStringLiteral("999"));
    QCOMPARE(english.decimal(3.5), QStringLiteral("3.5"));
    const Texts& french = Texts::in(QStringLiteral("fr"));
    QCOMPARE(french.number(1234), QStringLiteral("1\u202f234"));
    QCOMPARE(french.decimal(1234.0), QStringLiteral("1\u202f234,0"));
}

void TestTexts::refusesWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{\"a\": ");
    QTest::newRow("empty text") << QByteArray("{\"a\": \"\"}");
    QTest::newRow("a number") << QByteArray("{\"a\": 3}");
    QTest::newRow("one form") << QByteArray("{\"a\": {\"other\": \"b\"}}");
    QTest::newRow("an unknown form") << QByteArray("{\"a\": {\"one\": \"b\", \"few\": \"c\"}}");
    QTest::newRow("an open place") << QByteArray("{\"a\": \"{number people\"}");
}

void TestTexts::refusesWhatIsNotWhole()
{
    QFETCH(QByteArray, json);
    QVERIFY_THROWS_EXCEPTION(Error, (void)Texts::parse(QStringLiteral("en"), json));
}

void TestTexts::unknownKeysAndOpenPlacesAreFaults()
{
    const Texts texts = Texts::parse(QStringLiteral("en"), "{\"a\": \"{one} and {two}\"}");
    QCOMPARE(texts.text(QStringLiteral("a"), {{"two", QStringLiteral("{one}")}, {"one", QStringLiteral("1")}}),
             QStringLiteral("1 and {one}")); // what is filled in is not looked through again
    QVERIFY_THROWS_EXCEPTION(Error, texts.text(QStringLiteral("b")));
    QVERIFY_THROWS_EXCEPTION(Error, texts.text(QStringLiteral("a"), {{"one", QStringLiteral("1")}}));
    QVERIFY_THROWS_EXCEPTION(Error, Texts::in(QStringLiteral("xx")));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "test_texts.moc"
