// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/paginate.h"

#include <QTest>

using namespace recense::report;

class TestPaginate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPagesInOrder()
    {
        const auto places = paginate(std::vector<Piece>(7, {.height = 30}), 100, 200);
        QCOMPARE(places.size(), size_t(7));
        QCOMPARE(places[2].page, 0);
        QCOMPARE(places[2].top, 160.0);
        QCOMPARE(places[3].page, 1);
        QCOMPARE(places[3].top, 100.0);
        QCOMPARE(places[6].page, 2);
    }

    void spaceBetweenPiecesIsTheGreaterAndNoneAtTheTop()
    {
        const auto places = paginate({{.height = 40, .before = 20, .after = 5},
                                      {.height = 30, .before = 12},
                                      {.height = 30, .before = 12}},
                                     0, 100);
        QCOMPARE(places[0].top, 0.0);
        QCOMPARE(places[1].top, 52.0);
        QCOMPARE(places[2].page, 1);
        QCOMPARE(places[2].top, 0.0);
    }

    void aHeadingFollowsItsTextToTheNextPage()
    {
        const auto places =
            paginate({{.height = 80}, {.height = 10, .keepWithNext = true}, {.height = 20}}, 0, 100);
        QCOMPARE(places[1].page, 1);
        QCOMPARE(places[2].page, 1);
    }

    void roomIsLeftForWhatIsRepeated()
    {
        const auto places = paginate({{.height = 90}, {.height = 20, .repeated = 15}}, 0, 100);
        QCOMPARE(places[1].page, 1);
        QCOMPARE(places[1].top, 15.0);
    }

    void whatIsKeptTogetherButHigherThanAPageIsSplit()
    {
        const auto places = paginate(std::vector<Piece>(5, {.height = 40, .keepWithNext = true}), 0, 100);
        QCOMPARE(places[1].page, 0);
        QCOMPARE(places[2].page, 1);
        QCOMPARE(places[4].page, 2);
    }

    void anOversizedPieceHasItsOwnPage()
    {
        const auto places = paginate({{.height = 10}, {.height = 150}, {.height = 10}}, 0, 100);
        QCOMPARE(places[1].page, 1);
        QCOMPARE(places[2].page, 2);
    }

    void aPageBreakBeginsAPageButLeavesNoneEmpty()
    {
        const auto places =
            paginate({{.height = 10, .newPage = true}, {.height = 10, .newPage = true}}, 0, 100);
        QCOMPARE(places[0].page, 0);
        QCOMPARE(places[1].page, 1);
    }
};

QTEST_GUILESS_MAIN(TestPaginate)
#include "test_paginate.moc"
