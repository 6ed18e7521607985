// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/type/text.h"

#include <QTest>

using namespace recense::report;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alikeIsSetOnceAndElseApart();
    void aTextOutlivesWhereItWasSetOnce();
};

// Each against the same text set by itself.
void TestText::alikeIsSetOnceAndElseApart()
{
    const QString words = QStringLiteral("Facilitation of entry, transit or stay");
    const TextStyle plain, bold{.bold = true}, large{.size = 20};
    const auto measures = [&] {
        QList<double> made;
        for (const TextStyle& style : {plain, bold, large, plain}) {
            for (const double width : {Text::unbounded, 100.0, 60.0}) {
                const Text text(words, style, width);
                made << text.lines() << text.naturalWidth() << text.height();
            }
        }
        return made;
    };
    const QList<double> apart = measures();
    const SetOnce alike;
    QCOMPARE(measures(), apart);
}

void TestText::aTextOutlivesWhereItWasSetOnce()
{
    std::optional<Text> kept;
    {
        const SetOnce alike;
        kept.emplace(QStringLiteral("Greece"), TextStyle());
        QCOMPARE(Text(QStringLiteral("Greece"), TextStyle()).naturalWidth(), kept->naturalWidth());
    }
    QCOMPARE(kept->naturalWidth(), Text(QStringLiteral("Greece"), TextStyle()).naturalWidth());
}

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
