// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/search_edit.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace recense;
using namespace recense::ui;

class UndoKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theMenuNamesWhatItTakesBack();
    void aFieldTakesBackItsTypingFirst();
    void aHeldKeyStopsAtTheField();
    void nextWeekTheLastChangeCanStillBeUndone();
    void whatStandsInTheWayIsSaid();
    void manyCasesAreMovedBehindTheWindow();
    void whatIsCancelledLeavesAll();

private:
    void open();
    QString title(int row) { return m_window->workspace()->cases()->model()->row(row)->title; }
    void retitle(int row, const QString& title);
    void addMany();
    QString said() const { return m_window->message()->text(); }

    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

void UndoKeysTest::initTestCase()
{
    test::useFolder(m_dir);
}

void UndoKeysTest::init()
{
    test::failOnWarnings();
    m_path = m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count));
    test::makeUiRegister(m_path);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    open();
}

void UndoKeysTest::open()
{
    m_window->session().open(m_path, Passphrase(test::kPassphrase));
    QTRY_COMPARE(m_window->workspace()->cases()->model()->rowCount(), 5);
}

void UndoKeysTest::retitle(int row, const QString& title)
{
    Session& session = m_window->session();
    const Id id = m_window->workspace()->cases()->model()->row(row)->id;
    auto incident = session.read([&](const Register& reg) { return reg.incident(id); });
    incident->title.main = title;
    QVERIFY(session.save(*incident));
    QTRY_COMPARE(m_window->workspace()->cases()->model()->row(row)->title, title);
}

void UndoKeysTest::theMenuNamesWhatItTakesBack()
{
    const Actions& actions = m_window->actions();
    QCOMPARE(actions.undo->text(), QStringLiteral("&Undo import of 5 cases"));
    QVERIFY(!actions.redo->isEnabled());
    retitle(1, QStringLiteral("Captain & crew"));
    QVERIFY(actions.undo->text().startsWith(QStringLiteral("&Undo change of ATH-")));
    QVERIFY(actions.undo->text().endsWith(QStringLiteral("“Captain && crew”")));
    QTest::keyClick(m_window->workspace()->cases()->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(title(1), QStringLiteral("Captain fined after a landing"));
    QVERIFY(actions.redo->text().startsWith(QStringLiteral("&Redo change of ATH-")));
    QTest::keyClick(m_window->workspace()->cases()->table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(title(1), QStringLiteral("Captain & crew"));
    QTest::keyClick(m_window->workspace()->cases()->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(title(1), QStringLiteral("Captain fined after a landing"));
    QTest::keyClick(m_window->workspace()->cases()->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(title(1), QStringLiteral("Captain & crew"));
    m_window->session().lock();
    QCOMPARE(actions.undo->text(), QStringLiteral("&Undo"));
    QCOMPARE(actions.redo->text(), QStringLiteral("&Redo"));
    QVERIFY(!actions.undo->isEnabled());
}

void UndoKeysTest::aFieldTakesBackItsTypingFirst()
{
    retitle(1, QStringLiteral("Captain and crew"));
    QLineEdit* search = m_window->workspace()->cases()->search();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("cap"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(search->text(), QStringLiteral("cap"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->workspace()->cases()->model()->rowCount(), 5);
    QTRY_COMPARE(title(1), QStringLiteral("Captain and crew"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier); // nothing left in the field
    QTRY_COMPARE(title(1), QStringLiteral("Captain fined after a landing"));
}

void UndoKeysTest::aHeldKeyStopsAtTheField()
{
    retitle(1, QStringLiteral("Captain and crew"));
    QLineEdit* search = m_window->workspace()->cases()->search();
    search->setFocus();
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier, QString(), true);
        held.ignore();
        QApplication::sendEvent(search, &held);
        QVERIFY(held.isAccepted()); // so that no shortcut follows
    }
    QCOMPARE(title(1), QStringLiteral("Captain and crew"));
}

void UndoKeysTest::nextWeekTheLastChangeCanStillBeUndone()
{
    retitle(1, QStringLiteral("Captain and crew"));
    m_window->session().close();
    open();
    QVERIFY(m_window->actions().undo->text().contains(QStringLiteral("“Captain and crew”")));
    QTest::keyClick(m_window->workspace()->cases()->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(title(1), QStringLiteral("Captain fined after a landing"));
}

void UndoKeysTest::whatStandsInTheWayIsSaid()
{
    const auto made = m_window->session().undoStack().nextUndo();
    retitle(1, QStringLiteral("Captain and crew"));
    m_window->session().undo(*made);
    QTRY_VERIFY(m_window->message()->text().contains(QStringLiteral("later changes build on it")));
    QVERIFY(m_window->message()->text().contains(QStringLiteral("change of ATH-")));
    QCOMPARE(title(1), QStringLiteral("Captain and crew"));
}

void UndoKeysTest::addMany()
{
    std::vector<Incident> many(60);
    for (Incident& incident : many)
        incident.title.main = QStringLiteral("one of many");
    QVERIFY(m_window->session().change([&](Register& reg) { reg.saveAll(many, {}, {}); }));
    QTRY_COMPARE(m_window->workspace()->cases()->model()->rowCount(), 65);
}

void UndoKeysTest::manyCasesAreMovedBehindTheWindow()
{
    addMany();
    QAbstractItemView* table = m_window->workspace()->cases()->table();
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(said(), QStringLiteral("Moving 65 cases…"));
    QTRY_COMPARE(said(), QStringLiteral("65 cases moved to the bin."));
    QTRY_COMPARE(m_window->workspace()->cases()->model()->rowCount(), 0);
    QCOMPARE(m_window->actions().undo->text(), QStringLiteral("&Undo move of 65 cases to the bin"));
    m_window->actions().undo->trigger();
    QCOMPARE(said(), QStringLiteral("Undoing move of 65 cases to the bin…"));
    QTRY_COMPARE(said(), QStringLiteral("Undone: move of 65 cases to the bin."));
    QTRY_COMPARE(m_window->workspace()->cases()->model()->rowCount(), 65);
}

void UndoKeysTest::whatIsCancelledLeavesAll()
{
    addMany();
    const auto begun = std::make_shared<QSemaphore>(), ended = std::make_shared<QSemaphore>();
    m_window->session().writeInBackground( // which has its turn before
        m_window.get(),
        [begun, ended](Register&, const Progress&) {
            begun->release();
            return ended->tryAcquire(1, 10'000);
        },
        [](bool) {});
    QVERIFY(begun->tryAcquire(1, 10'000));
    m_window->actions().undo->trigger();
    QCOMPARE(said(), QStringLiteral("Undoing import of 60 cases…"));
    for (auto* button : m_window->message()->findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    }
    ended->release();
    QTRY_COMPARE(said(), QStringLiteral("Stopped. Nothing was changed."));
    QCOMPARE(m_window->actions().undo->text(), QStringLiteral("&Undo import of 60 cases"));
    QCOMPARE(m_window->workspace()->cases()->model()->rowCount(), 65);
}

QTEST_MAIN(UndoKeysTest)
#include "undo_keys_test.moc"
