// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/coordinates_edit.h"
#include "ui/editor/pasted_source.h"

#include <QTest>

using namespace recense;

class PastedSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsCoordinates();
};

void PastedSourceTest::reads_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("archive");
    const auto row = [](const char* pasted, const char* title, const char* address, const char* archive = "") {
        QTest::newRow(pasted) << QString::fromUtf8(pasted) << QString::fromUtf8(title) << QString::fromUtf8(address)
                              << QString::fromUtf8(archive);
    };
    row(" https://example.org/a?b=c ", "", "https://example.org/a?b=c");
    row("www.example.org/x", "", "www.example.org/x");
    row("Kathimerini, 30 April 2024", "Kathimerini, 30 April 2024", "");
    row("Charges dropped, Kathimerini, https://example.org/1.", "Charges dropped, Kathimerini", "https://example.org/1");
    row("https://example.org/w_(b) Report", "Report", "https://example.org/w_(b)");
    row("Report https://example.org/1 https://web.archive.org/web/2/https://example.org/1", "Report",
        "https://example.org/1", "https://web.archive.org/web/2/https://example.org/1");
}

void PastedSourceTest::reads()
{
    QFETCH(QString, pasted);
    QFETCH(QString, title);
    QFETCH(QString, address);
    QFETCH(QString, archive);
    const Source source = ui::sourceOf(pasted);
    QCOMPARE(source.title, title);
    QCOMPARE(source.address, address);
    QCOMPARE(source.archiveAddress, archive);
}

void PastedSourceTest::readsCoordinates()
{
    const auto place = ui::parseCoordinates(QStringLiteral("39.1081, -26.5547 ± 500 m"));
    QVERIFY(place);
    QVERIFY(*place == (Coordinates{39.1081, -26.5547, 500}));
    QCOMPARE(ui::parseCoordinates(QStringLiteral("39.1 26.5"))->precision, 0);
    for (const char* text : {"", "39.1", "91, 0", "0, 181", "north", "39,1 26,5 7"})
        QVERIFY(!ui::parseCoordinates(QString::fromLatin1(text)));
}

QTEST_GUILESS_MAIN(PastedSourceTest)
#include "test_pasted_source.moc"
