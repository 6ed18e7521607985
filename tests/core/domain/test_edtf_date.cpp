// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtf_date.h"

#include <QtTest>

using namespace recense;

class TestEdtfDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void whatIsNoDate_data();
    void whatIsNoDate();
    void marksAreKeptAndDoNotWiden();
    void textStaysAsGiven();
};

void TestEdtfDate::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    const auto row = [](const char* text, Day first, Day last) {
        QTest::newRow(text) << QString::fromLatin1(text) << first << last;
    };
    row("2018", dayOf(2018, 1, 1), dayOf(2018, 12, 31));
    row("0001", dayOf(1, 1, 1), dayOf(1, 12, 31));
    row("2018-02", dayOf(2018, 2, 1), dayOf(2018, 2, 28));
    row("2024-02", dayOf(2024, 2, 1), dayOf(2024, 2, 29));
    row("2018-02-21", dayOf(2018, 2, 21), dayOf(2018, 2, 21));
    row("2018-02~", dayOf(2018, 2, 1), dayOf(2018, 2, 28));
    row("2018?", dayOf(2018, 1, 1), dayOf(2018, 12, 31));
    row("2018-02-21%", dayOf(2018, 2, 21), dayOf(2018, 2, 21));
    row("2018/2019", dayOf(2018, 1, 1), dayOf(2019, 12, 31));
    row("2018-08-29/2018-08-30", dayOf(2018, 8, 29), dayOf(2018, 8, 30));
    row("2018-08/2018", dayOf(2018, 8, 1), dayOf(2018, 12, 31));
    row("2018~/2019-03?", dayOf(2018, 1, 1), dayOf(2019, 3, 31));
    row("../2018", kEarliestDay, dayOf(2018, 12, 31));
    row("2018-05/..", dayOf(2018, 5, 1), kLatestDay);
}

void TestEdtfDate::spans()
{
    QFETCH(QString, text);
    QFETCH(Day, first);
    QFETCH(Day, last);
    const auto date = EdtfDate::parse(text);
    QVERIFY(date);
    QCOMPARE(date->span().first, first);
    QCOMPARE(date->span().last, last);
    QCOMPARE(date->text(), text);
}

void TestEdtfDate::whatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", " ", "0000", "18", "201", "20188", "2018-", "2018-2", "2018-13", "2018-00", "2018-02-30", "2023-02-29",
          "2018-02-1", "2018-02-021", "2018-02-21T10:00", "21/08/2018", "2018-02~?", "~2018", "2018-XX", "XXXX", "../..",
          "/2018", "2018/", "2019/2018", "2018-05-02/2018-05-01", "2018/2019/2020", "-2018", "Y2018", "2018-02-21 ~"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEdtfDate::whatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!EdtfDate::parse(text));
}

void TestEdtfDate::marksAreKeptAndDoNotWiden()
{
    const auto about = EdtfDate::parse(u"2018-02~");
    QVERIFY(about && about->isApproximate() && !about->isUncertain());
    const auto both = EdtfDate::parse(u"2018%/2019");
    QVERIFY(both && both->isApproximate() && both->isUncertain() && both->isInterval());
    QVERIFY(about->span() == EdtfDate::parse(u"2018-02")->span());
    QVERIFY(*about != *EdtfDate::parse(u"2018-02"));
}

void TestEdtfDate::textStaysAsGiven()
{
    QCOMPARE(EdtfDate::parse(u"  2018-02 ")->text(), QStringLiteral("2018-02"));
}

QTEST_GUILESS_MAIN(TestEdtfDate)
#include "test_edtf_date.moc"
