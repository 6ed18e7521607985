// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_host.h"
#include "tests/ui/support/window.h"
#include "ui/editor/quick_log.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

namespace {

QString focusedName() { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); }

void begin(QuickLog& log)
{
    log.begin();
    QVERIFY(QTest::qWaitForWindowActive(&log));
    QTRY_VERIFY(QApplication::focusWidget());
}

void typeAll()
{
    type(QStringLiteral("Two fined after a rescue"));
    press(Qt::Key_Tab);
    type(QStringLiteral("gree"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Kos"));
    press(Qt::Key_Tab);
    type(QStringLiteral("feb 2024"));
    press(Qt::Key_Tab);
    type(QStringLiteral("2+"));
    press(Qt::Key_Tab);
    type(QStringLiteral("sea_resc"));
    press(Qt::Key_Tab);
    type(QStringLiteral("called from the port"));
}

} // namespace

class QuickLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void aCaseIsLoggedByKeyboardAlone();
    void theNextOneHasTheSameCountry();
    void whatIsMissingOrNotUnderstoodIsSaidBesideItsField();
    void whatIsPutAwayStays();
    void whatIsHalfTypedIsADraft();
    void aFoundDraftIsKeptOrDiscardedOrPutBack();
};

void QuickLogTest::aCaseIsLoggedByKeyboardAlone()
{
    test::FakeHost host;
    QuickLog log(host, QStringLiteral("en"));
    QSignalSpy saved(&log, &QuickLog::saved);
    begin(log);
    QCOMPARE(focusedName(), QStringLiteral("Title"));
    typeAll();
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(host.saves, 1);
    const Incident& i = host.lastSaved;
    QCOMPARE(i.title.main, QStringLiteral("Two fined after a rescue"));
    QCOMPARE(i.country.text(), QStringLiteral("GR"));
    QCOMPARE(i.place, QStringLiteral("Kos"));
    QCOMPARE(i.start->text(), QStringLiteral("2024-02"));
    QCOMPARE(i.acts.size(), 1U);
    QCOMPARE(i.acts[0].text(), QStringLiteral("sea_rescue"));
    QCOMPARE(i.notes, QStringLiteral("called from the port"));
    QCOMPARE(i.review, Review::Draft);
    QCOMPARE(i.targets.size(), 1U);
    QCOMPARE(i.targets[0].type, TargetType::Group);
    QCOMPARE(i.targets[0].people.minimum, 2);
    QVERIFY(!i.targets[0].people.range(TargetType::Group).maximum);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved[0][1].toString().contains(QStringLiteral("TEST-2026-0001")));
    QVERIFY(log.isHidden());
    QVERIFY(log.isEmpty());
}

void QuickLogTest::theNextOneHasTheSameCountry()
{
    test::FakeHost host;
    QuickLog log(host, QStringLiteral("en"));
    begin(log);
    typeAll();
    press(Qt::Key_Return, Qt::ControlModifier); // from the note, whose Enter is a new line
    QCOMPARE(host.saves, 1);
    QVERIFY(log.isVisible());
    QVERIFY(log.message()->text().contains(QStringLiteral("TEST-2026-0001")));
    QCOMPARE(focusedName(), QStringLiteral("Title"));
    type(QStringLiteral("Another"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(host.saves, 2);
    QCOMPARE(host.lastSaved.title.main, QStringLiteral("Another"));
    QCOMPARE(host.lastSaved.country.text(), QStringLiteral("GR"));
    QVERIFY(host.lastSaved.place.isEmpty());
    QVERIFY(host.lastSaved.targets.empty());
}

void QuickLogTest::whatIsMissingOrNotUnderstoodIsSaidBesideItsField()
{
    test::FakeHost host;
    QuickLog log(host, QStringLiteral("en"));
    begin(log);
    press(Qt::Key_Tab);
    type(QStringLiteral("Nowhereland"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(host.saves, 0);
    QCOMPARE(focusedName(), QStringLiteral("Title")); // the first at fault
    QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    type(QStringLiteral("A call"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(host.saves, 0);
    QCOMPARE(focusedName(), QStringLiteral("Country"));
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("Nowhereland")));
    QVERIFY(!host.drafts.empty());
}

void QuickLogTest::whatIsPutAwayStays()
{
    test::FakeHost host;
    QuickLog log(host, QStringLiteral("en"));
    begin(log);
    type(QStringLiteral("A call"));
    press(Qt::Key_Escape);
    QVERIFY(log.isHidden());
    begin(log);
    type(QStringLiteral(" from Kos"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(host.lastSaved.title.main, QStringLiteral("A call from Kos"));
}

void QuickLogTest::whatIsHalfTypedIsADraft()
{
    test::FakeHost host;
    QuickLog log(host, QStringLiteral("en"));
    begin(log);
    typeAll();
    QTRY_VERIFY(!host.drafts.empty());
    log.keepDraft();
    const Draft draft = host.drafts.back();
    QVERIFY(QuickLog::isDraft(draft.content));
    QuickLog later(host, QStringLiteral("en"));
    later.load(draft, false);
    begin(later);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(host.lastSaved.title.main, QStringLiteral("Two fined after a rescue"));
    QCOMPARE(host.lastSaved.country.text(), QStringLiteral("GR"));
    QCOMPARE(host.lastSaved.start->text(), QStringLiteral("2024-02"));
    QCOMPARE(host.lastSaved.targets[0].people.minimum, 2);
    QCOMPARE(host.lastSaved.acts[0].text(), QStringLiteral("sea_rescue"));
    QCOMPARE(host.dropped, std::vector<Id>{draft.id});
}

void QuickLogTest::aFoundDraftIsKeptOrDiscardedOrPutBack()
{
    test::FakeHost host;
    Draft draft;
    {
        QuickLog log(host, QStringLiteral("en"));
        begin(log);
        type(QStringLiteral("A call"));
        log.keepDraft();
        draft = host.drafts.back();
    }
    QuickLog log(host, QStringLiteral("en"));
    log.load(draft, true);
    begin(log);
    QVERIFY2(log.message()->text().contains(QStringLiteral("14:02")), qPrintable(log.message()->text()));
    const auto click = [&log](const char* text) {
        for (QToolButton* button : log.findChildren<QToolButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    };
    click("Discard");
    QVERIFY(log.isEmpty());
    QCOMPARE(host.dropped, std::vector<Id>{draft.id});
    click("Put back");
    QVERIFY(!log.isEmpty());
    log.load(draft, true);
    click("Keep");
    QCOMPARE(host.lastSaved.title.main, QStringLiteral("A call"));
}

QTEST_MAIN(QuickLogTest)
#include "test_quick_log.moc"
