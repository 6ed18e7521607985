// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_date.h"

#include <QTest>

using namespace recense;

class TypedDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
};

void TypedDateTest::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char* typed, const char* edtf) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(edtf);
    };
    row("2018", "2018");
    row(" 2018-02 ", "2018-02");
    row("2018-02-21~", "2018-02-21~");
    row("2018/2019", "2018/2019");
    row("../2018", "../2018");
    row("Feb 2018", "2018-02");
    row("feb. 2018", "2018-02");
    row("February 2018", "2018-02");
    row("2018 February", "2018-02");
    row("in May 2018", "2018-05");
    row("21/2/2018", "2018-02-21");
    row("21.02.2018", "2018-02-21");
    row("03/04/2018", "2018-04-03");
    row("2/2018", "2018-02");
    row("2018-2-1", "2018-02-01");
    row("21 Feb 2018", "2018-02-21");
    row("21st of February, 2018", "2018-02-21");
    row("February 21, 2018", "2018-02-21");
    row("about March 2025", "2025-03~");
    row("c. 2018", "2018~");
    row("~2018", "2018~");
    row("perhaps 2018", "2018?");
    row("2018 ?", "2018?");
    row("perhaps about 2018", "2018%");
    row("before 2019", "../2018");
    row("before March 2019", "../2019-02");
    row("before 21/2/2018", "../2018-02-20");
    row("until 2019", "../2019");
    row("after 2018", "2019/..");
    row("after 21 February 2018", "2018-02-22/..");
    row("since 2018", "2018/..");
    row("between 2018 and 2019", "2018/2019");
    row("2018-2019", "2018/2019");
    row("2018 – 2019", "2018/2019");
    row("3 to 5 May 2024", "2024-05-03/2024-05-05");
    row("March to May 2025", "2025-03/2025-05");
    row("30 April to 2 May 2024", "2024-04-30/2024-05-02");
    row("février 2018", "2018-02");
    row("FÉVR. 2018", "2018-02");
    row("aout 2018", "2018-08");
    row("1er mars 2018", "2018-03-01");
    row("le 21 février 2018", "2018-02-21");
    row("en juillet 2018", "2018-07");
    row("vers 2018", "2018~");
    row("vers la mars 2018", "2018-03~");
    row("environ août 2018", "2018-08~");
    row("peut-être 2018", "2018?");
    row("avant 2019", "../2018");
    row("jusqu’en 2019", "../2019");
    row("après mars 2018", "2018-04/..");
    row("depuis 2018", "2018/..");
    row("entre 2018 et 2019", "2018/2019");
    row("de mars à mai 2025", "2025-03/2025-05");
    row("du 3 au 5 mai 2024", "2024-05-03/2024-05-05");
}

void TypedDateTest::understands()
{
    QFETCH(QString, typed);
    QFETCH(QString, edtf);
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::French)}) {
        const auto date = ui::parseTypedDate(typed, locale);
        QVERIFY(date);
        QCOMPARE(date->text(), edtf);
    }
}

void TypedDateTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"", " ", "soon", "18", "21/2/18", "2/21/2018", "31/2/2018", "30 February 2018", "Foo 2018", "summer 2018",
          "early 2018", "mid-2018", "2018-13", "2018 2018", "May", "21 May", "before", "about", "before soon", "20188",
          "2019 to 2018", "21 22 2018", "2018-02-21T10:00", "May 2018 x", "XXXX", "\xd9\xa2\xd9\xa0\xd9\xa1\xd9\xa8"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TypedDateTest::refuses()
{
    QFETCH(QString, typed);
    QVERIFY(!ui::parseTypedDate(typed, QLocale(QLocale::English)));
    QVERIFY(!ui::parseTypedDate(typed, QLocale(QLocale::French)));
}

QTEST_GUILESS_MAIN(TypedDateTest)
#include "test_typed_date.moc"
