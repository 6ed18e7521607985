// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/change_field_dialog.h"
#include "ui/widgets/choice_edit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;

// Changing a field of many cases in one step, by keyboard.
class ChangeFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatChangesBeforeItDoes();
    void isOneEntryUndoneInOneStep();
    void leavesOutWhatWouldBreakARule();
    void addsATag();

private:
    ChangeFieldDialog* openFor(int first, int last);
    void choose(ChangeFieldDialog* dialog, FieldEdit::Field field, const char* value);
    QString cell(ChangeFieldDialog* dialog, int row, int column) const
    {
        return dialog->table()->model()->index(row, column).data().toString();
    }
    size_t entries() const
    {
        return m_session->read([](const Register& reg) { return reg.history().size(); }).value_or(0);
    }
    int withReview(const char* review) const
    {
        CaseQuery query;
        query.facets[Facet::Review] = {QString::fromLatin1(review)};
        return int(m_session->read([&](const Register& reg) { return reg.cases(query).keys.size(); }).value_or(99));
    }

    QTemporaryDir m_dir;
    int m_registers = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CasesPage> m_page;
};

void ChangeFieldTest::initTestCase()
{
    test::failOnWarnings();
    test::useFolder(m_dir);
}

void ChangeFieldTest::init()
{
    test::failOnWarnings();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("change%1.recense").arg(++m_registers)));
    m_page = std::make_unique<CasesPage>(*m_session);
    m_page->resize(1280, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showAll();
    QTRY_COMPARE(m_page->model()->rowCount(), 5);
}

void ChangeFieldTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

ChangeFieldDialog* ChangeFieldTest::openFor(int first, int last)
{
    m_page->table()->setFocus();
    m_page->table()->setCurrentIndex(m_page->model()->index(first, 1));
    for (int row = first; row < last; ++row)
        QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
    m_page->changeSelected();
    auto* dialog = m_page->findChild<ChangeFieldDialog*>();
    if (dialog)
        new QAbstractItemModelTester(dialog->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, dialog);
    return dialog;
}

void ChangeFieldTest::choose(ChangeFieldDialog* dialog, FieldEdit::Field field, const char* value)
{
    dialog->field()->setFocus();
    dialog->field()->setCurrentIndex(dialog->field()->findData(int(field)));
    dialog->value()->setFocus();
    QTest::keyClicks(dialog->value(), QString::fromUtf8(value));
    QTest::keyClick(dialog->value(), Qt::Key_Return);
}

void ChangeFieldTest::showsWhatChangesBeforeItDoes()
{
    ChangeFieldDialog* dialog = openFor(0, 4);
    QVERIFY(dialog);
    QVERIFY(!dialog->changeButton()->isEnabled());
    choose(dialog, FieldEdit::Field::Country, "Italy");
    QTRY_COMPARE(dialog->summary(), QStringLiteral("4 cases change, 1 stays as it is."));
    QCOMPARE(cell(dialog, 0, ChangePreview::Before), QStringLiteral("Greece"));
    QCOMPARE(cell(dialog, 0, ChangePreview::After), QStringLiteral("Italy"));
    QCOMPARE(cell(dialog, 0, ChangePreview::Effect), QStringLiteral("Changes"));
    QCOMPARE(cell(dialog, 4, ChangePreview::Title), QStringLiteral("Captain fined after a landing"));
    QCOMPARE(cell(dialog, 4, ChangePreview::Effect), QStringLiteral("Stays as it is"));
    QCOMPARE(dialog->changeButton()->text(), QStringLiteral("Change 4 cases"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(entries(), size_t(1)); // nothing was saved
}

void ChangeFieldTest::isOneEntryUndoneInOneStep()
{
    ChangeFieldDialog* dialog = openFor(0, 4);
    choose(dialog, FieldEdit::Field::Review, "draft");
    QTRY_COMPARE(dialog->changeButton()->text(), QStringLiteral("Change 4 cases"));
    dialog->reason()->setFocus();
    QTest::keyClicks(dialog->reason(), QStringLiteral("to be looked at again"));
    QSignalSpy changed(m_page.get(), &CasesPage::changedCases);
    dialog->changeButton()->setFocus();
    QTest::keyClick(dialog->changeButton(), Qt::Key_Space);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toInt(), 4);
    QCOMPARE(withReview("draft"), 5);
    QCOMPARE(entries(), size_t(2));
    const auto newest = m_session->read([](const Register& reg) { return reg.history(1).front(); });
    QCOMPARE(newest->reason, QStringLiteral("to be looked at again"));
    m_session->undoStack().undo();
    QCOMPARE(withReview("draft"), 1);
}

void ChangeFieldTest::leavesOutWhatWouldBreakARule()
{
    ChangeFieldDialog* dialog = openFor(0, 1);
    choose(dialog, FieldEdit::Field::Review, "excluded");
    QTRY_VERIFY(dialog->summary().contains(QStringLiteral("2 cannot be changed. ")));
    QVERIFY(!dialog->changeButton()->isEnabled());
    QVERIFY(cell(dialog, 0, ChangePreview::Effect).startsWith(QStringLiteral("Cannot be changed: ")));
    dialog->exclusion()->setFocus();
    QTest::keyClicks(dialog->exclusion(), QStringLiteral("an aggregate"));
    QTRY_COMPARE(dialog->changeButton()->text(), QStringLiteral("Change 2 cases"));
    QTest::keyClick(dialog->changeButton(), Qt::Key_Space);
    QTRY_COMPARE(withReview("excluded"), 2);
}

void ChangeFieldTest::addsATag()
{
    ChangeFieldDialog* dialog = openFor(1, 3);
    dialog->field()->setCurrentIndex(dialog->field()->findData(int(FieldEdit::Field::AddTag)));
    QVERIFY(dialog->tag()->isVisible());
    QVERIFY(!dialog->value()->isVisible());
    dialog->tag()->setFocus();
    QTest::keyClicks(dialog->tag(), QStringLiteral("to check"));
    QTRY_COMPARE(dialog->changeButton()->text(), QStringLiteral("Change 3 cases"));
    QTest::keyClick(dialog->changeButton(), Qt::Key_Space);
    CaseQuery query;
    query.text = QStringLiteral("tag:\"to check\"");
    QTRY_COMPARE(m_session->read([&](const Register& reg) { return reg.cases(query).keys.size(); }).value_or(0), size_t(3));
}

QTEST_MAIN(ChangeFieldTest)
#include "change_field_test.moc"
