// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make.h"
#include "tests/ui/support/small_register.h"
#include "tests/ui/support/window.h"
#include "ui/shell/file_choice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/page_view.h"
#include "ui/year/plan_cases.h"
#include "ui/year/plan_draft.h"
#include "ui/year/plan_parts.h"
#include "ui/year/report_page.h"
#include "ui/year/rule_bar.h"
#include "ui/year/year_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

namespace {

const QString en = QStringLiteral("en");

} // namespace

class ReportPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void thePagesFollowEachChoice();
    void partsAreOrderedAndLeftOutByKeys();
    void wordsAreTypedAndKept();
    void aPlanIsOneChangeThatCanBeUndone();
    void casesAreFoundChosenAndTakenOut();
    void whatIsHiddenIsSaid();
    void aLockInTheMiddleLosesNothing();
    void aKilledPlanComesBack();
    void eachFormatIsOffered();
    void theReportIsWrittenAsPlanned();
    void modelsHold();

private:
    Session& session() { return m_window->session(); }
    YearPage* year() { return m_window->workspace()->year(); }
    ReportPage* page() { return year()->report(); }
    OrderedList* parts() { return page()->parts()->list(); }
    ReportPlan stored() { return *session().read([](const Register& reg) { return reg.reportPlan(); }); }
    qsizetype entries() { return qsizetype(session().read([](const Register& reg) { return reg.history(); })->size()); }
    void unlock();
    void prepare(); // the report of 2024
    bool settled() { return QTest::qWaitFor([this] { return page()->view()->isSettled() && page()->view()->pages() > 0; }, 20000); }
    QImage shown() { return page()->view()->grab().toImage(); }
    // Runs what a choice is made by, and waits for other pages.
    template <typename Choose> bool changesPages(Choose choose)
    {
        QSignalSpy other(page()->view(), &PageView::shown);
        choose();
        return QTest::qWaitFor([&] { return !other.isEmpty(); }, 20000) && settled();
    }

    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

void ReportPageTest::initTestCase()
{
    test::useFolder(m_dir);
    qputenv("HOME", m_dir.path().toUtf8());
    QDir(m_dir.path()).mkdir(QStringLiteral("Documents"));
}

void ReportPageTest::init()
{
    test::failOnWarnings();
    m_path = m_dir.filePath(QStringLiteral("cases%1.recense").arg(++m_count));
    test::makeUiRegister(m_path);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->openPath(m_path);
    unlock();
    prepare();
}

void ReportPageTest::unlock()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClicks(m_window->unlock()->passphrase()->edit(), test::kPassphrase);
    QTest::keyClick(m_window->unlock()->passphrase()->edit(), Qt::Key_Return);
    QTRY_COMPARE(m_window->stack()->currentWidget(), m_window->workspace());
}

void ReportPageTest::prepare()
{
    m_window->workspace()->showYear();
    QTRY_VERIFY(year()->shown());
    year()->ruleBar()->yearBox()->setCurrentText(QStringLiteral("2024"));
    QTest::mouseClick(year()->ruleBar()->reportButton(), Qt::LeftButton);
    QVERIFY(page()->isVisible());
    QCOMPARE(QApplication::focusWidget(), parts());
    QVERIFY(settled());
}

void ReportPageTest::thePagesFollowEachChoice()
{
    const int pages = page()->view()->pages();
    QVERIFY(pages > 3);
    const QImage cover = shown();
    QVERIFY(changesPages([this] { page()->languageBox()->setCurrentIndex(1); }));
    QVERIFY(shown() != cover);
    QVERIFY(changesPages([this] { page()->languageBox()->setCurrentIndex(2); }));
    QVERIFY(page()->view()->pages() > pages * 3 / 2);
    // Where one is, one stays.
    page()->view()->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_PageUp);
    const int scrolled = page()->view()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QVERIFY(changesPages([this] { QTest::mouseClick(page()->hideBox(), Qt::LeftButton, {}, QPoint(8, page()->hideBox()->height() / 2)); }));
    QCOMPARE(page()->view()->verticalScrollBar()->value(), scrolled);
    year()->ruleBar()->yearBox()->setCurrentText(QStringLiteral("2023"));
    QTRY_VERIFY(page()->findChild<QLabel*>(QStringLiteral("reportTitle"))->text().contains(QStringLiteral("2023")));
    QVERIFY(settled());
}

void ReportPageTest::partsAreOrderedAndLeftOutByKeys()
{
    const int pages = page()->view()->pages();
    const QString first = parts()->item(0)->text(), second = parts()->item(1)->text();
    QVERIFY(changesPages([] { press(Qt::Key_Down, Qt::AltModifier); }));
    QCOMPARE(parts()->item(1)->text(), first);
    QCOMPARE(parts()->currentRow(), 1);
    QVERIFY(changesPages([this] { QTest::mouseClick(parts()->upButton(), Qt::LeftButton); }));
    QCOMPARE(parts()->item(1)->text(), second);
    QVERIFY(!parts()->upButton()->isEnabled());

    parts()->setFocus();
    QVERIFY(changesPages([this] {
        for (const Part part : {Part::Definitions, Part::Clauses, Part::Sources}) {
            parts()->setCurrentRow(int(part));
            press(Qt::Key_Space);
        }
    }));
    QVERIFY(page()->view()->pages() < pages);
    parts()->setCurrentRow(int(Part::Limits));
    press(Qt::Key_Space); // every report says them
    QVERIFY(page()->keep());
    const ReportPlan plan = stored();
    QVERIFY(!plan.parts[size_t(Part::Sources)].shown && !plan.parts[size_t(Part::Clauses)].shown);
    QVERIFY(plan.parts[size_t(Part::Limits)].shown);
    QCOMPARE(plan.parts.front().part, Part::Summary);
}

void ReportPageTest::wordsAreTypedAndKept()
{
    for (int row = 0; row < int(Part::Limits); ++row)
        press(Qt::Key_Down);
    QVERIFY(page()->parts()->introduction(en)->isVisible());
    QVERIFY(!page()->parts()->introduction(QStringLiteral("fr"))->isVisible());
    page()->parts()->introduction(en)->setFocus();
    QVERIFY(changesPages([] { type(QStringLiteral("Read this first.")); }));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page()->parts()->comment(en));
    type(QStringLiteral("And this last."));
    page()->languageBox()->setCurrentIndex(1);
    page()->parts()->introduction(QStringLiteral("fr"))->setFocus();
    type(QStringLiteral("A lire d'abord."));
    // Of another part, nothing is said.
    parts()->setCurrentRow(0);
    QVERIFY(page()->parts()->introduction(QStringLiteral("fr"))->toPlainText().isEmpty());
    parts()->setCurrentRow(int(Part::Limits));
    QCOMPARE(page()->parts()->introduction(QStringLiteral("fr"))->toPlainText(), QStringLiteral("A lire d'abord."));
    for (QPushButton* button : page()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Close"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!page()->isVisible());
    const PlannedPart& limits = stored().parts[size_t(Part::Limits)];
    QCOMPARE(limits.introduction.value(en), QStringLiteral("Read this first."));
    QCOMPARE(limits.introduction.value(QStringLiteral("fr")), QStringLiteral("A lire d'abord."));
    QCOMPARE(limits.comment.value(en), QStringLiteral("And this last."));
}

void ReportPageTest::aPlanIsOneChangeThatCanBeUndone()
{
    const qsizetype before = entries();
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    page()->tables()->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(entries(), before);
    // Not yet saved, it is undone first.
    const QString moved = parts()->item(2)->text();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(entries(), before + 2);
    QVERIFY(stored() == ReportPlan::standard());
    QCOMPARE(parts()->item(0)->text(), moved);
    QCOMPARE(page()->tables()->item(0)->checkState(), Qt::Checked);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(parts()->item(2)->text(), moved);
    QCOMPARE(stored().tablesLeftOut, QStringList{QStringLiteral("country")});
    // The place is left: there is nothing new to save.
    m_window->workspace()->showCases();
    QCOMPARE(entries(), before + 3);
}

void ReportPageTest::casesAreFoundChosenAndTakenOut()
{
    PlanCases* cases = page()->cases();
    QTRY_COMPARE(cases->found()->count(), 0); // none is public
    session().change([&](Register& reg) {
        for (const CaseRow& row : reg.rows(reg.cases({}), 0, 5)) {
            Incident incident = reg.incident(row.id);
            incident.confidentiality = Confidentiality::Public;
            reg.save(incident);
        }
    });
    QTRY_COMPARE(cases->found()->count(), 3); // which count, in one way or another, and are no drafts
    cases->search()->setText(QStringLiteral("captain"));
    QCOMPARE(cases->found()->count(), 1);
    QVERIFY(changesPages([cases] { QTest::keyClick(cases->search(), Qt::Key_Return); }));
    QCOMPARE(cases->cases().size(), size_t(1));
    QVERIFY(page()->keep());
    QVERIFY(stored().cases == cases->cases());
    QCOMPARE(cases->found()->count(), 2);
    // In another year it does not count, and stays chosen.
    year()->ruleBar()->yearBox()->setCurrentText(QStringLiteral("2023"));
    QTRY_VERIFY(cases->list()->item(0)->text().contains(QStringLiteral("does not count")));
    QVERIFY(stored().cases == cases->cases());
    cases->list()->setCurrentRow(0);
    QTest::keyClick(cases->list(), Qt::Key_Delete);
    QVERIFY(page()->keep());
    QVERIFY(stored().cases.empty());
}

void ReportPageTest::whatIsHiddenIsSaid()
{
    QVERIFY(page()->hideBox()->isChecked());
    QCOMPARE(page()->thresholdBox()->value(), 3);
    QTRY_VERIFY(page()->findings()->text().contains(QStringLiteral("Checked:")));
    QVERIFY(page()->findings()->text().contains(QStringLiteral("not shown")));
    page()->hideBox()->setFocus();
    press(Qt::Key_Space);
    QVERIFY(page()->findings()->text().contains(QStringLiteral("not for publishing")));
    QVERIFY(settled());
}

void ReportPageTest::aLockInTheMiddleLosesNothing()
{
    parts()->setCurrentRow(int(Part::Method));
    page()->parts()->introduction(en)->setFocus();
    type(QStringLiteral("Half a sen"));
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_window->stack()->currentWidget(), m_window->unlock());
    QCOMPARE(page()->view()->pages(), 0);
    for (const QPlainTextEdit* area : m_window->findChildren<QPlainTextEdit*>())
        QVERIFY(!area->toPlainText().contains(QStringLiteral("Half")));
    unlock();
    QVERIFY(page()->isVisible());
    QCOMPARE(parts()->currentRow(), int(Part::Method));
    QCOMPARE(QApplication::focusWidget(), page()->parts()->introduction(en));
    QCOMPARE(page()->parts()->introduction(en)->toPlainText(), QStringLiteral("Half a sen"));
    QCOMPARE(stored().parts[size_t(Part::Method)].introduction.value(en), QStringLiteral("Half a sen"));
    QVERIFY(session().read([](const Register& reg) { return reg.drafts(); })->empty());
    QVERIFY(settled());
}

// As after a flat battery: what stands in the register is the draft alone.
void ReportPageTest::aKilledPlanComesBack()
{
    page()->parts()->introduction(en)->setFocus();
    type(QStringLiteral("Nearly lost"));
    const auto drafts = [this] { return *session().read([](const Register& reg) { return reg.drafts(); }); };
    QTRY_COMPARE(drafts().size(), size_t(1));
    const Draft draft = drafts().front();
    QVERIFY(planFromDraft(draft.content));
    m_window.reset();
    {
        const auto reg = Register::open(m_path, Passphrase(test::kPassphrase));
        reg->undo(reg->history(1).front());
        reg->putDraft(draft);
    }
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->openPath(m_path);
    unlock();
    m_window->workspace()->showYear();
    QTRY_VERIFY(page()->isVisible());
    QCOMPARE(page()->parts()->introduction(en)->toPlainText(), QStringLiteral("Nearly lost"));
    QVERIFY(stored() == ReportPlan::standard());
    m_window->workspace()->showCases();
    QCOMPARE(stored().parts.front().introduction.value(en), QStringLiteral("Nearly lost"));
    QVERIFY(drafts().empty());
}

void ReportPageTest::eachFormatIsOffered()
{
    QSet<int> formats;
    const QStringList kinds = ReportPage::kinds().split(QStringLiteral(";;"));
    for (const QString& kind : kinds) {
        const auto format = report::formatOf(file_choice::ofKind(QStringLiteral("/d/report.pdf"), QStringLiteral("report.pdf"), kind));
        QVERIFY2(format, qPrintable(kind));
        formats << int(*format);
    }
    QCOMPARE(formats.size(), kinds.size());
    QVERIFY(formats.contains(int(report::Format::Html)) && formats.contains(int(report::Format::Xlsx))
            && formats.contains(int(report::Format::Odt)) && formats.contains(int(report::Format::Crosstab)));
}

void ReportPageTest::theReportIsWrittenAsPlanned()
{
    const QString path = m_dir.filePath(QStringLiteral("report.html"));
    page()->parts()->introduction(en)->setFocus();
    type(QStringLiteral("As every year."));
    file_choice::answerNext(path);
    page()->saveAs();
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("As every year."));
    QVERIFY(html.contains("lang=\"en\"") && html.contains("2024"));
}

void ReportPageTest::modelsHold()
{
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers; // gone before the lists, which empty themselves at their end
    for (QListWidget* list : {static_cast<QListWidget*>(parts()), page()->tables(), page()->cases()->found(), static_cast<QListWidget*>(page()->cases()->list())})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down, Qt::AltModifier);
    page()->cases()->search()->setText(QStringLiteral("x"));
    QVERIFY(settled());
}

QTEST_MAIN(ReportPageTest)
#include "report_page_test.moc"
