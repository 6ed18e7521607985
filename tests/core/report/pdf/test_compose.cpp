// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/compose.h"

#include <QTest>

using namespace recense::report;

namespace {

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = QStringLiteral("A report");
    document.language = QStringLiteral("en");
    document.blocks = std::move(blocks);
    return document;
}

Paragraph paragraph(Paragraph::Kind kind) { return {kind, QStringLiteral("Words."), {}}; }

Table table()
{
    Table table;
    table.header = {{.text = QStringLiteral("Country")}};
    table.rows = {{{.text = QStringLiteral("Greece")}}, {{.text = QStringLiteral("Italy")}}};
    return table;
}

// Whether the block before the last one stays on its page.
bool leadStays(std::vector<Block> blocks)
{
    const auto made = compose(documentOf(std::move(blocks)));
    return made->blocks[made->blocks.size() - 2]->pieces.back().keepWithNext;
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextStaysWithWhatItLeadsTo()
    {
        const Paragraph text = paragraph(Paragraph::Kind::Body), item = paragraph(Paragraph::Kind::ListItem);
        QVERIFY(leadStays({text, table()}));
        QVERIFY(leadStays({text, item, item}));
        QVERIFY(leadStays({Heading{1, QStringLiteral("Annex")}, text, Heading{3, QStringLiteral("A case")}}));
        QVERIFY(!leadStays({Heading{2, QStringLiteral("Part")}, text, Heading{2, QStringLiteral("Part")}}));
        QVERIFY(!leadStays({text, text}));
    }
    void aShortIntroductionStaysWhole()
    {
        const Paragraph text = paragraph(Paragraph::Kind::Body);
        const auto stays = [&](size_t texts) {
            std::vector<Block> blocks(texts, text);
            blocks.push_back(table());
            const auto made = compose(documentOf(blocks));
            return made->blocks[made->blocks.size() - 1 - texts]->pieces.back().keepWithNext; // the first of them
        };
        QVERIFY(stays(2));
        QVERIFY(!stays(20));
    }
    void noItemOfAListStandsAlone()
    {
        const auto keptOf = [](size_t items) {
            const auto made = compose(documentOf(std::vector<Block>(items, paragraph(Paragraph::Kind::ListItem))));
            QList<bool> kept;
            for (const Piece& piece : made->blocks.back()->pieces)
                kept << piece.keepWithNext;
            return kept;
        };
        QCOMPARE(keptOf(4), (QList<bool>{true, true, true, false})); // a short one stays whole
        const QList<bool> kept = keptOf(20);
        QCOMPARE(kept.size(), 20);
        QVERIFY(kept.first() && kept[18] && !kept.last());
        QCOMPARE(kept.count(true), 2);
    }
    void aNoteBelongsToWhatIsAboveIt()
    {
        const Paragraph note = paragraph(Paragraph::Kind::Note);
        QVERIFY(leadStays({table(), note}));
        QVERIFY(leadStays({paragraph(Paragraph::Kind::Body), note}));
        QVERIFY(!leadStays({note, table()}));
    }
    void anIntroductionLeadsToTheFirstSentence()
    {
        const auto kept = [](std::vector<Block> blocks) {
            const auto made = compose(documentOf(std::move(blocks)));
            return made->blocks[made->blocks.size() - 2]->pieces.back().keepWithNext;
        };
        const Paragraph text = paragraph(Paragraph::Kind::Body);
        QVERIFY(kept({Heading{1, QStringLiteral("Section")}, text, text}));
        QVERIFY(!kept({Heading{1, QStringLiteral("Section")}, text, text, text}));
    }
    void aPageBreakParts()
    {
        QVERIFY(!leadStays({paragraph(Paragraph::Kind::Body), PageBreak(), table()}));
    }
};

QTEST_GUILESS_MAIN(TestCompose)
#include "test_compose.moc"
