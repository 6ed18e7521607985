// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/list_and_card.h"

#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recense::ui;

// Lists when text grows.
class ListLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_dir.path().toUtf8());
        qputenv("XDG_STATE_HOME", m_dir.path().toUtf8());
        applyLook(settings::Theme::Light);
    }
    void cleanup() { zoom(0); }
    void theSizeOfTextIsKept();
    void columnsKeptAtOneSizeAreRightAtAnother();
    void theColumnThatStretchesKeepsItsLeast();
    void theCardLiesBeneathWhereThereIsNoRoomBeside();
    void aDialogIsNoLargerThanItsScreen();

private:
    QTemporaryDir m_dir;
};

void ListLayoutTest::theSizeOfTextIsKept()
{
    const qreal usual = QApplication::font().pointSizeF();
    for (int i = 0; i < 5; ++i)
        zoom(1);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
    QFont other = QApplication::font();
    other.setPointSizeF(usual);
    QApplication::setFont(other); // as when the program starts again
    applyZoom();
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
    for (int i = 0; i < 20; ++i)
        zoom(1);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
}

void ListLayoutTest::columnsKeptAtOneSizeAreRightAtAnother()
{
    QStandardItemModel model(1, 2);
    QTableView small;
    small.setModel(&model);
    auto* before = new ColumnWidths(&small, {{0, 20}, {1, 10}});
    small.horizontalHeader()->resizeSection(0, small.fontMetrics().averageCharWidth() * 30); // by hand
    const QByteArray kept = before->save();
    zoom(10);
    QTableView large;
    large.setModel(&model);
    auto* after = new ColumnWidths(&large, {{0, 20}, {1, 10}});
    QVERIFY(after->restore(kept));
    QCOMPARE(large.horizontalHeader()->sectionSize(0), large.fontMetrics().averageCharWidth() * 30);
    QCOMPARE(large.horizontalHeader()->sectionSize(1), large.fontMetrics().averageCharWidth() * 10);
    QVERIFY(!after->restore({}));
    QVERIFY(!after->restore("7"));
    QVERIFY(!after->restore("7 no state"));
    QCOMPARE(large.horizontalHeader()->sectionSize(1), large.fontMetrics().averageCharWidth() * 10);
}

void ListLayoutTest::theColumnThatStretchesKeepsItsLeast()
{
    QStandardItemModel model(1, 3);
    QTableView table;
    table.setModel(&model);
    const int unit = table.fontMetrics().averageCharWidth();
    auto* widths = new ColumnWidths(&table, {{0, 20}, {2, 20}});
    widths->stretch(1, 24);
    table.show();
    const auto title = [&] { return table.horizontalHeader()->sectionSize(1); };
    table.resize(unit * 100, 200);
    QTRY_COMPARE(title(), table.viewport()->width() - 40 * unit);
    table.resize(unit * 50, 200);
    QTRY_COMPARE(title(), 24 * unit);
    table.setColumnHidden(2, true);
    QTRY_COMPARE(title(), table.viewport()->width() - 20 * unit);
    table.setColumnHidden(2, false);
    QTRY_COMPARE(title(), 24 * unit);
}

void ListLayoutTest::theCardLiesBeneathWhereThereIsNoRoomBeside()
{
    ListAndCard pane(60, 75);
    auto* list = new QWidget;
    auto* card = new QWidget;
    pane.addWidget(list);
    pane.addWidget(card);
    pane.resize(pane.fontMetrics().averageCharWidth() * 80, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(card->x() > list->x());
    QVERIFY(list->width() > 2 * card->width());
    pane.setSizes({pane.width() / 2, pane.width() / 2}); // by hand
    pane.keepAs(QStringLiteral("pane"));
    zoom(10);
    QTRY_COMPARE(pane.orientation(), Qt::Vertical);
    QTRY_VERIFY(card->y() >= list->y() + list->height());
    QCOMPARE(list->width(), card->width());
    pane.keepAs(QStringLiteral("pane"));
    zoom(0);
    QTRY_COMPARE(pane.orientation(), Qt::Horizontal);
    ListAndCard next(60, 75);
    next.addWidget(new QWidget);
    next.addWidget(new QWidget);
    next.resize(pane.size());
    next.restoreFrom(QStringLiteral("pane"));
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    QTRY_VERIFY(std::abs(next.sizes()[0] - next.sizes()[1]) < 10);
}

void ListLayoutTest::aDialogIsNoLargerThanItsScreen()
{
    QDialog dialog;
    resizeOnScreen(dialog, textSize(dialog, 30, 5));
    QCOMPARE(dialog.size(), textSize(dialog, 30, 5));
    zoom(10);
    resizeOnScreen(dialog, textSize(dialog, 400, 200));
    QVERIFY(dialog.width() < dialog.screen()->size().width() && dialog.height() < dialog.screen()->size().height());
}

QTEST_MAIN(ListLayoutTest)
#include "test_list_layout.moc"
