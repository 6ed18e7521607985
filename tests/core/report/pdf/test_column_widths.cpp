// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/type/column_widths.h"

#include <QTest>

#include <numeric>

using namespace recense::report;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesByTheRelativeWidths()
    {
        QCOMPARE(columnWidths({1, 3}, {10, 10}, 400), (std::vector<double>{100, 300}));
    }

    void widensAColumnToItsLongestWord()
    {
        const auto widths = columnWidths({1, 4, 5}, {60, 20, 20}, 400);
        QCOMPARE(widths[0], 60.0);
        QVERIFY(widths[1] >= 20 && widths[2] >= 20);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 400.0);
    }

    void neverGrowsBeyondTheRoom()
    {
        const auto widths = columnWidths({1, 1}, {300, 500}, 400);
        QCOMPARE(widths, (std::vector<double>{150, 250}));
    }
};

QTEST_GUILESS_MAIN(TestColumnWidths)
#include "test_column_widths.moc"
