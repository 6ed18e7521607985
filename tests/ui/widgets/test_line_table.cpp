// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window.h"
#include "ui/widgets/line_table.h"

#include <QAbstractItemModelTester>
#include <QWheelEvent>

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

namespace {

Choices stages()
{
    return {{QStringLiteral("arrested"), QStringLiteral("Arrested"), {}, {QStringLiteral("Arrêté·e")}},
            {QStringLiteral("trial"), QStringLiteral("Trial"), QStringLiteral("Hearing on the merits."), {}},
            {QStringLiteral("transferred"), QStringLiteral("Transferred"), {}, {}}};
}

std::vector<LineColumn> columns()
{
    return {{QStringLiteral("Date"), LineColumn::Date, {}, {}},
            {QStringLiteral("Stage"), LineColumn::Choose, stages, {}},
            {QStringLiteral("Note"), LineColumn::Text, {}, {}, false, true},
            {QStringLiteral("People"), LineColumn::Number, {}, {}, true}};
}

Id nextId()
{
    return newId(QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
}

} // namespace

class LineTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void takesStepsAtTypingSpeed();
    void leavesByTab();
    void keepsAndMarksWhatItCannotRead();
    void editsMovesAndRemoves();
    void leavesTheWheelToThePage();
};

void LineTableTest::takesStepsAtTypingSpeed()
{
    LineTable table(columns(), nextId, QStringLiteral("Steps"));
    new QAbstractItemModelTester(&table.lineModel(), QAbstractItemModelTester::FailureReportingMode::QtTest, &table);
    test::Window window(&table);
    type(QStringLiteral("2018-08-21"));
    press(Qt::Key_Tab);
    type(QStringLiteral("arrested"));
    press(Qt::Key_Tab);
    type(QStringLiteral("two volunteers"));
    press(Qt::Key_Return);
    type(QStringLiteral("nov 2021"));
    press(Qt::Key_Tab);
    type(QStringLiteral("tri"));
    press(Qt::Key_Return);
    type(QStringLiteral("XXXX"));
    press(Qt::Key_Tab);
    type(QStringLiteral("arrete"));
    press(Qt::Key_Return);
    QCOMPARE(table.lines().size(), 3U);
    QCOMPARE(table.lines()[0].cells.join(u'|'), QStringLiteral("2018-08-21|arrested|two volunteers|"));
    QCOMPARE(table.lines()[1].cells.join(u'|'), QStringLiteral("2021-11|trial||"));
    QCOMPARE(table.lines()[2].cells.join(u'|'), QStringLiteral("|arrested||"));
    QVERIFY(table.lines()[0].id != table.lines()[1].id);
    QVERIFY(!table.lines()[0].id.isNull());
    QCOMPARE(table.currentIndex(), table.model()->index(3, 0)); // a new line is there by itself
}

void LineTableTest::leavesByTab()
{
    LineTable table(columns(), nextId, QStringLiteral("Steps"));
    table.setLines({{nextId(), {QStringLiteral("2018"), QStringLiteral("trial"), {}, {}}}});
    test::Window window(&table);
    window.before->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &table);
    QCOMPARE(table.currentIndex(), table.model()->index(1, 0));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window.after);
    QCOMPARE(table.lines().size(), 1U);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), window.before);
}

void LineTableTest::keepsAndMarksWhatItCannotRead()
{
    LineTable table(columns(), nextId, QStringLiteral("Steps"));
    test::Window window(&table);
    type(QStringLiteral("someday"));
    press(Qt::Key_Tab);
    type(QStringLiteral("tra")); // two stages begin so, but the best is highlighted and taken
    press(Qt::Key_Tab);
    QCOMPARE(table.unread(), QStringLiteral("someday"));
    QVERIFY(!table.lineModel().isRead(0, 0));
    QVERIFY(!table.model()->index(0, 0).data(Qt::DecorationRole).isNull()); // not by colour alone
    table.setCurrentIndex(table.model()->index(0, 0));
    type(QStringLiteral("2018"));
    press(Qt::Key_Tab);
    type(QStringLiteral("zebra"));
    press(Qt::Key_Return);
    QCOMPARE(table.unread().trimmed(), QStringLiteral("zebra"));
    QVERIFY(!table.lineModel().isRead(0, 1));
}

void LineTableTest::editsMovesAndRemoves()
{
    LineTable table(columns(), nextId, QStringLiteral("Steps"));
    const QString note = QStringLiteral("first\nsecond");
    table.setLines({{nextId(), {QStringLiteral("2018"), QStringLiteral("trial"), note, {}}},
                    {nextId(), {QStringLiteral("2019"), QStringLiteral("no_longer_listed"), {}, QStringLiteral("4")}}});
    test::Window window(&table);
    QVERIFY(!table.isColumnHidden(3)); // it holds something
    QVERIFY(table.unread().isEmpty());
    // Looking at a cell changes nothing.
    for (const auto& [row, column] : {std::pair{0, 2}, std::pair{1, 1}}) {
        table.setCurrentIndex(table.model()->index(row, column));
        press(Qt::Key_F2);
        press(Qt::Key_Tab);
    }
    QCOMPARE(table.lines()[0].cells[2], note);
    QCOMPARE(table.lines()[1].cells[1], QStringLiteral("no_longer_listed"));
    table.setCurrentIndex(table.model()->index(1, 3));
    press(Qt::Key_Delete);
    QCOMPARE(table.lines()[1].cells[3], QString());
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table.lines()[0].cells[0], QStringLiteral("2019"));
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(table.lines().size(), 1U);
    QCOMPARE(table.lines()[0].cells[0], QStringLiteral("2018"));
}

void LineTableTest::leavesTheWheelToThePage()
{
    LineTable table(columns(), nextId, QStringLiteral("Steps"));
    test::Window window(&table);
    QWheelEvent wheel(QPointF(5, 5), table.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(table.viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
}

QTEST_MAIN(LineTableTest)
#include "test_line_table.moc"
