// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code.h"
#include "core/domain/day.h"
#include "core/domain/head_count.h"
#include "core/domain/id.h"
#include "core/domain/kinds.h"
#include "core/domain/reference.h"

#include <QtTest>

#include <set>
#include <thread>

using namespace recense;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days();
    void spansKnowWhatIsCertainAndWhatIsPossible();
    void aGroupIsARange_data();
    void aGroupIsARange();
    void whatIsNoGroupIsOne();
    void rangesAddUp();
    void references();
    void referencesCompareByNumber();
    void codes();
    void countryCodes();
    void kindsGoByTheirCodes();
    void idsIncreaseAndNeverRepeat();
};

void TestValues::days()
{
    QCOMPARE(dayOf(1970, 1, 1), 0);
    QCOMPARE(dayOf(2024, 2, 29) + 1, dayOf(2024, 3, 1));
    QCOMPARE(isoDay(dayOf(2024, 2, 29)), QStringLiteral("2024-02-29"));
    QCOMPARE(isoDay(dayOf(987, 6, 5)), QStringLiteral("0987-06-05"));
    QCOMPARE(yearOf(lastDayOf(2023)), 2023);
    QCOMPARE(yearOf(lastDayOf(2023) + 1), 2024);
    QCOMPARE(dayFromIso(u"2020-01-31"), std::optional(dayOf(2020, 1, 31)));
    for (const QStringView wrong : {u"2023-02-29", u"2023-13-01", u"2023-1-1", u"20230101", u"", u"2023-00-10"})
        QVERIFY2(!dayFromIso(wrong), qPrintable(wrong.toString()));
}

void TestValues::spansKnowWhatIsCertainAndWhatIsPossible()
{
    const Span year = spanOfYear(2023);
    const Span winter{dayOf(2022, 12, 1), dayOf(2023, 2, 28)};
    QVERIFY(!winter.within(year));
    QVERIFY(winter.touches(year));
    QVERIFY((Span{dayOf(2023, 1, 1), dayOf(2023, 12, 31)}.within(year)));
    QVERIFY(!(Span{dayOf(2024, 1, 1), kLatestDay}.touches(year)));
    QVERIFY(Span{}.touches(year));
    QVERIFY((winter < year));
    QVERIFY((Span{0, 1} < Span{0, 2}));
    QCOMPARE((Span{10, 13}.middle()), 11);
    QCOMPARE((Span{kEarliestDay, 7}.middle()), 7);
    QCOMPARE((Span{7, kLatestDay}.middle()), 7);
}

void TestValues::aGroupIsARange_data()
{
    QTest::addColumn<HeadCount>("people");
    QTest::addColumn<Range>("range");
    using Number = std::optional<int>;
    const Number none;
    QTest::newRow("a number") << HeadCount{5, none, false, {}} << Range{5, 5};
    QTest::newRow("a range") << HeadCount{5, 8, false, Basis::Range} << Range{5, 8};
    QTest::newRow("open") << HeadCount{5, none, true, {}} << Range{5, none};
    QTest::newRow("at least") << HeadCount{5, none, false, Basis::AtLeast} << Range{5, none};
    QTest::newRow("at least, at most") << HeadCount{5, 9, false, Basis::AtLeast} << Range{5, 9};
    QTest::newRow("about is not counted with") << HeadCount{5, none, false, Basis::About} << Range{5, 5};
    QTest::newRow("no number") << HeadCount{} << Range{2, none};
    QTest::newRow("only a maximum") << HeadCount{none, 4, false, {}} << Range{2, 4};
    QTest::newRow("only a maximum, of one") << HeadCount{none, 1, false, {}} << Range{1, 1};
}

void TestValues::aGroupIsARange()
{
    QFETCH(HeadCount, people);
    QFETCH(Range, range);
    QVERIFY(people.range(TargetType::Group) == range);
}

void TestValues::whatIsNoGroupIsOne()
{
    for (const TargetType type : {TargetType::Person, TargetType::Organisation, TargetType::Vessel}) {
        QVERIFY((HeadCount{}.range(type) == Range{1, 1}));
        QVERIFY((HeadCount{{}, {}, true, Basis::AtLeast}.range(type) == Range{1, 1}));
    }
}

void TestValues::rangesAddUp()
{
    Range sum{1, 1};
    sum += Range{4, 7};
    QVERIFY((sum == Range{5, 8}));
    sum += Range{2, std::nullopt};
    QVERIFY((sum == Range{7, std::nullopt}));
    QVERIFY((greater({2, 9}, {3, 4}) == Range{3, 9}));
    QVERIFY((greater({2, std::nullopt}, {3, 4}) == Range{3, std::nullopt}));
}

void TestValues::references()
{
    const auto reference = Reference::parse(u"GR2-2024-0007");
    QVERIFY(reference);
    QCOMPARE(reference->site(), QStringLiteral("GR2"));
    QCOMPARE(reference->year(), 2024);
    QCOMPARE(reference->number(), 7);
    QCOMPARE(reference->text(), QStringLiteral("GR2-2024-0007"));
    QCOMPARE(Reference(QStringLiteral("X"), 2024, 123456).text(), QStringLiteral("X-2024-123456"));
    QVERIFY(Reference::parse(u"X-2024-123456"));
    for (const QStringView wrong :
         {u"X-2024-007", u"X-2024-00123", u"X-2024-0000", u"x-2024-0001", u"X-24-0001", u"X-2024-0001 ", u"-2024-0001",
          u"1X-2024-0001", u"ABCDEFGHIJKLM-2024-0001", u"X-2024-9999999999", u"X-2024-0001\n"})
        QVERIFY2(!Reference::parse(wrong), qPrintable(wrong.toString()));
    QVERIFY(Reference().isEmpty());
    QVERIFY(Reference().text().isEmpty());
}

void TestValues::referencesCompareByNumber()
{
    const auto of = [](QStringView text) { return *Reference::parse(text); };
    QVERIFY(of(u"X-2024-9999") < of(u"X-2024-10000"));
    QVERIFY(of(u"X-2023-9999") < of(u"X-2024-0001"));
    QVERIFY(of(u"A-2024-0002") < of(u"B-2023-0001"));
}

void TestValues::codes()
{
    QVERIFY(Code::parse(u"sea_rescue2"));
    const QString longest(64, u'a');
    QVERIFY(Code::parse(longest));
    for (const QString& wrong : {QString(), QStringLiteral("Sea"), QStringLiteral("2a"), QStringLiteral("_a"),
                                 QStringLiteral("a b"), QStringLiteral("é"), longest + u'a'})
        QVERIFY2(!Code::parse(wrong), qPrintable(wrong));
    QVERIFY(Code().isEmpty());
}

void TestValues::countryCodes()
{
    QVERIFY(CountryCode::parse(u"GR"));
    for (const QStringView wrong : {u"gr", u"GRC", u"G", u"", u"G1", u"ΕΛ"})
        QVERIFY2(!CountryCode::parse(wrong), qPrintable(wrong.toString()));
}

void TestValues::kindsGoByTheirCodes()
{
    QCOMPARE(toCode(Basis::AtLeast), QLatin1String("at_least"));
    QVERIFY(fromCode<Verification>(u"primary_document") == Verification::PrimaryDocument);
    QVERIFY(!fromCode<TargetType>(u"ship"));
    QVERIFY(!fromCode<TargetType>(u""));
}

void TestValues::idsIncreaseAndNeverRepeat()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Id before;
    for (int i = 0; i < 5000; ++i) {
        const Id id = newId(now);
        QVERIFY(before.isNull() || before.toRfc4122() < id.toRfc4122());
        before = id;
    }
    QCOMPARE(uchar(before.toRfc4122().at(6)) >> 4, 7); // the version; QUuid of Qt 6.4 knows none beyond 5
    QCOMPARE(before.variant(), QUuid::DCE);
    // An earlier moment does not bring an earlier key.
    QVERIFY(before.toRfc4122() < newId(now.addSecs(-60)).toRfc4122());

    std::vector<std::vector<Id>> made(4);
    std::vector<std::thread> threads;
    for (auto& ids : made) {
        threads.emplace_back([&ids, now] {
            for (int i = 0; i < 2000; ++i)
                ids.push_back(newId(now));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::set<QByteArray> all;
    for (const auto& ids : made) {
        for (const Id& id : ids)
            all.insert(id.toRfc4122());
    }
    QCOMPARE(all.size(), size_t(8000));
}

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
