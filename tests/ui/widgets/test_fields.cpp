// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/head_count_edit.h"

#include <QLabel>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void dateSaysWhatItUnderstood();
    void dateKeepsWhatItCannotRead();
    void countSaysWhatItUnderstood();
    void countGivesBackWhatWasLoaded();
    void textAreaLeavesByTab();
    void aMegabyteWithoutABlankIsTakenInAtOnce();
    void wheelChangesNothing();
};

void FieldsTest::dateSaysWhatItUnderstood()
{
    DateEdit edit(QStringLiteral("Start"));
    test::Window window(&edit);
    QSignalSpy changed(&edit, &DateEdit::changed);
    type(QStringLiteral("about march 2025"));
    QCOMPARE(edit.date()->text(), QStringLiteral("2025-03~"));
    const QString beneath = edit.findChild<QLabel*>()->text();
    QVERIFY(beneath.contains(QStringLiteral("March 2025")));
    QVERIFY(beneath.contains(QStringLiteral("2025-03~")));
    QVERIFY(!changed.isEmpty());
}

void FieldsTest::dateKeepsWhatItCannotRead()
{
    DateEdit edit(QStringLiteral("Start"));
    test::Window window(&edit);
    type(QStringLiteral("soon"));
    QVERIFY(!edit.date());
    QCOMPARE(edit.unread(), QStringLiteral("soon"));
    QVERIFY(edit.findChild<QLabel*>()->isVisible());
    edit.setDate(EdtfDate::parse(u"2018"));
    QVERIFY(edit.unread().isEmpty());
}

void FieldsTest::countSaysWhatItUnderstood()
{
    HeadCountEdit edit(QStringLiteral("How many"));
    test::Window window(&edit);
    type(QStringLiteral("33-35"));
    QVERIFY(edit.count() == (HeadCount{33, 35, false, Basis::Range}));
    QVERIFY(edit.findChild<QLabel*>()->text().contains(QStringLiteral("33")));
    edit.line()->clear();
    type(QStringLiteral("several"));
    QVERIFY(!edit.count().isStated());
    QCOMPARE(edit.unread(), QStringLiteral("several"));
}

void FieldsTest::countGivesBackWhatWasLoaded()
{
    HeadCountEdit edit(QStringLiteral("How many"));
    for (const HeadCount& count : {HeadCount{5, 5, false, {}}, HeadCount{5, {}, true, Basis::Exact}, HeadCount{}}) {
        edit.setCount(count);
        QVERIFY(edit.count() == count);
    }
}

void FieldsTest::textAreaLeavesByTab()
{
    TextArea area(QStringLiteral("Notes"), 3);
    test::Window window(&area);
    type(QStringLiteral("ab"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(area.value(), QStringLiteral("ab\t"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window.after);
}

void FieldsTest::aMegabyteWithoutABlankIsTakenInAtOnce()
{
    TextArea area(QStringLiteral("Notes"), 3);
    test::Window window(&area);
    area.insertPlainText(QString(1 << 20, u'x'));
    type(QStringLiteral("yz"));
    QCOMPARE(area.value().size(), (1 << 20) + 2);
    QCOMPARE(area.wordWrapMode(), QTextOption::WrapAnywhere);
    area.setValue(QStringLiteral("a short one"));
    QCOMPARE(area.wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void FieldsTest::wheelChangesNothing()
{
    ClosedList list(QStringLiteral("Type"));
    list.addItem(QStringLiteral("One"), QStringLiteral("one"));
    list.addItem(QStringLiteral("Two"), QStringLiteral("two"));
    test::Window window(&list);
    QWheelEvent wheel(QPointF(3, 3), list.mapToGlobal(QPointF(3, 3)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&list, &wheel);
    QCOMPARE(list.code(), QStringLiteral("one"));
}

QTEST_MAIN(FieldsTest)
#include "test_fields.moc"
