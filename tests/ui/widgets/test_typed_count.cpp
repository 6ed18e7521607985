// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_count.h"

#include <QTest>

using namespace recense;

class TypedCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void readsBackWhatItShows();
    void refuses_data();
    void refuses();
};

void TypedCountTest::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<HeadCount>("count");
    const auto row = [](const char* typed, const HeadCount& count) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << count;
    };
    row("5", {5, {}, false, Basis::Exact});
    row("5+", {5, {}, false, Basis::AtLeast});
    row("at least 4", {4, {}, false, Basis::AtLeast});
    row("Au moins 4", {4, {}, false, Basis::AtLeast});
    row("4 ou plus", {4, {}, false, Basis::AtLeast});
    row("≥ 4", {4, {}, false, Basis::AtLeast});
    row("33–35", {33, 35, false, Basis::Range});
    row("33-35", {33, 35, false, Basis::Range});
    row("between 33 and 35", {33, 35, false, Basis::Range});
    row("33 à 35", {33, 35, false, Basis::Range});
    row("about 14", {14, {}, false, Basis::About});
    row("environ 14", {14, {}, false, Basis::About});
    row("~14", {14, {}, false, Basis::About});
    row("about 10–15", {10, 15, false, Basis::About});
    row("about 10+", {10, {}, true, Basis::About});
    row("up to 12", {{}, 12, false, Basis::Range});
}

void TypedCountTest::understands()
{
    QFETCH(QString, typed);
    QFETCH(HeadCount, count);
    const auto read = ui::parseTypedCount(typed);
    QVERIFY(read);
    QVERIFY(*read == count);
}

void TypedCountTest::readsBackWhatItShows()
{
    for (const char* typed : {"5", "5+", "33–35", "about 14", "about 10–15", "about 10+", "up to 12"})
        QCOMPARE(ui::typedCount(*ui::parseTypedCount(QString::fromUtf8(typed))), QString::fromUtf8(typed));
    QCOMPARE(ui::typedCount({}), QString());
}

void TypedCountTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", "several", "a dozen", "-5", "35-33", "5 people or so", "5.5", "99999999999", "+", "about"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TypedCountTest::refuses()
{
    QFETCH(QString, typed);
    QVERIFY(!ui::parseTypedCount(typed));
}

QTEST_GUILESS_MAIN(TypedCountTest)
#include "test_typed_count.moc"
