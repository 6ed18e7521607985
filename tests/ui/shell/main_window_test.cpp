// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_card.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/editor/incident_editor.h"
#include "ui/shell/file_choice.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_register_page.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/year/figure_table.h"
#include "ui/year/rule_bar.h"
#include "ui/year/year_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace recense;
using namespace recense::ui;

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void aNewRegisterIsMadeAndLockedAndOpened();
    void newRegisterSaysWhatIsMissing();
    void wrongPassphraseAndOtherFilesAreSaidApart();
    void lockingHidesEverything();
    void idlenessLocks();
    void tabOrderOfUnlock();
    void capsLockIsHinted();
    void binningCanBeUndone();
    void theSampleLeadsFromAFigureToItsMembers();
    void totalsStandBesideTheListOnly();
    void savingByKeyAndUndoReachTheOpenEditor();
    void aChosenKindOfFileGivesTheEnding();
    void largerTextReachesWhatIsOpen();
    void enterPressesTheButtonThatHasTheFocus();
    void theNextCaseBeginsWhereOneIsSaved();

private:
    QWidget* place() const { return m_window->stack()->currentWidget(); }
    void open(const QString& path);

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    test::useFolder(m_dir);
    m_path = m_dir.filePath(QStringLiteral("cases.recense"));
    test::makeUiRegister(m_path);
}

void MainWindowTest::init()
{
    test::failOnWarnings();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(place(), m_window->welcome());
}

void MainWindowTest::open(const QString& path)
{
    m_window->openPath(path);
    QCOMPARE(place(), m_window->unlock());
    QTest::keyClicks(m_window->unlock()->passphrase()->edit(), test::kPassphrase);
    QTest::keyClick(m_window->unlock()->passphrase()->edit(), Qt::Key_Return);
    QTRY_COMPARE(place(), m_window->workspace());
}

void MainWindowTest::aNewRegisterIsMadeAndLockedAndOpened()
{
    QTest::mouseClick(m_window->welcome()->newButton(), Qt::LeftButton);
    QCOMPARE(place(), m_window->newRegister());
    const QString path = m_dir.filePath(QStringLiteral("fresh"));
    m_window->newRegister()->pathEdit()->setText(path);
    QTest::keyClicks(m_window->newRegister()->siteEdit(), QStringLiteral("ath"));
    QCOMPARE(m_window->newRegister()->site(), QStringLiteral("ATH"));
    QTest::keyClicks(m_window->newRegister()->first()->edit(), test::kPassphrase);
    QTest::keyClicks(m_window->newRegister()->second()->edit(), test::kPassphrase);
    QTest::keyClick(m_window->newRegister()->second()->edit(), Qt::Key_Return);
    QTRY_COMPARE(place(), m_window->workspace());
    QVERIFY(QFileInfo::exists(path + QStringLiteral(".recense")));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("fresh")));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(place(), m_window->unlock());
    QTest::keyClicks(m_window->unlock()->passphrase()->edit(), test::kPassphrase);
    QTest::mouseClick(m_window->unlock()->openButton(), Qt::LeftButton);
    QTRY_COMPARE(place(), m_window->workspace());
}

void MainWindowTest::newRegisterSaysWhatIsMissing()
{
    QTest::mouseClick(m_window->welcome()->newButton(), Qt::LeftButton);
    NewRegisterPage* page = m_window->newRegister();
    page->pathEdit()->setText(m_dir.filePath(QStringLiteral("never")));
    QTest::keyClicks(page->siteEdit(), QStringLiteral("9"));
    QTest::mouseClick(page->createButton(), Qt::LeftButton);
    QVERIFY(page->message()->text().contains(QStringLiteral("site code")));
    page->siteEdit()->setText(QStringLiteral("ATH"));
    QTest::mouseClick(page->createButton(), Qt::LeftButton);
    QCOMPARE(page->message()->text(), errorText(Error(ErrorCode::EmptyPassphrase)));
    QTest::keyClicks(page->first()->edit(), test::kPassphrase);
    QTest::keyClicks(page->second()->edit(), QStringLiteral("something else"));
    QTest::mouseClick(page->createButton(), Qt::LeftButton);
    QVERIFY(page->message()->text().contains(QStringLiteral("differ")));
    QVERIFY(!QFileInfo::exists(page->path()));
}

void MainWindowTest::wrongPassphraseAndOtherFilesAreSaidApart()
{
    m_window->openPath(m_path);
    UnlockPage* page = m_window->unlock();
    QTest::keyClicks(page->passphrase()->edit(), QStringLiteral("not it"));
    QTest::keyClick(page->passphrase()->edit(), Qt::Key_Return);
    QTRY_COMPARE(page->message()->text(), errorText(Error(ErrorCode::WrongPassphrase), m_path));
    QCOMPARE(page->passphrase()->edit()->selectedText().size(), 6); // to be typed over
    const QString other = m_dir.filePath(QStringLiteral("letter.recense"));
    QFile file(other);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    m_window->openPath(other);
    QTest::keyClicks(page->passphrase()->edit(), QStringLiteral("not it"));
    QTest::keyClick(page->passphrase()->edit(), Qt::Key_Return);
    QTRY_COMPARE(page->message()->text(), errorText(Error(ErrorCode::NotARegister), other));
}

void MainWindowTest::lockingHidesEverything()
{
    open(m_path);
    CasesPage* cases = m_window->workspace()->cases();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(place(), m_window->unlock());
    QCOMPARE(cases->model()->rowCount(), 0);
    QVERIFY(cases->card()->shown().isNull());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Recense"));
    QVERIFY(!m_window->session().isOpen());
}

void MainWindowTest::idlenessLocks()
{
    open(m_path);
    m_window->session().idleTimer().setLimit(std::chrono::milliseconds(150));
    QTRY_COMPARE(place(), m_window->unlock());
}

void MainWindowTest::tabOrderOfUnlock()
{
    m_window->openPath(m_path);
    UnlockPage* page = m_window->unlock();
    QTRY_COMPARE(QApplication::focusWidget(), page->passphrase()->edit());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->passphrase()->showButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->openButton());
}

void MainWindowTest::capsLockIsHinted()
{
    m_window->openPath(m_path);
    PassphraseEdit* field = m_window->unlock()->passphrase();
    const auto* hint = field->findChild<QLabel*>(QStringLiteral("problem"));
    QKeyEvent caps(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(field->edit(), &caps);
    QVERIFY(hint->isVisible());
    QKeyEvent plain(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QApplication::sendEvent(field->edit(), &plain);
    QVERIFY(!hint->isVisible());
}

void MainWindowTest::binningCanBeUndone()
{
    open(m_path);
    CasesPage* cases = m_window->workspace()->cases();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    cases->table()->selectRow(4);
    QTest::keyClick(cases->table(), Qt::Key_Delete);
    QTRY_COMPARE(cases->model()->rowCount(), 4);
    QVERIFY(!m_window->message()->text().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(cases->model()->rowCount(), 5);
}

void MainWindowTest::theSampleLeadsFromAFigureToItsMembers()
{
    qputenv("HOME", m_dir.path().toUtf8()); // the sample is made in Documents
    QTest::mouseClick(m_window->welcome()->sampleButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_window->workspace(), 30000);
    const auto* mark = m_window->findChild<QLabel*>(QStringLiteral("sampleMark"));
    QVERIFY(mark->isVisible());
    CasesPage* cases = m_window->workspace()->cases();
    QTRY_VERIFY(cases->model()->rowCount() > 6);

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    YearPage* year = m_window->workspace()->year();
    QTRY_VERIFY(year->shown());
    year->ruleBar()->yearBox()->setCurrentText(QStringLiteral("2024"));
    QTRY_COMPARE(year->shown()->census.question.year, 2024);
    QVERIFY(mark->isVisible());
    const QList<FigureTable*> tables = year->findChildren<FigureTable*>();
    const auto countries = std::find_if(tables.begin(), tables.end(), [](const FigureTable* table) {
        return table->accessibleName() == QLatin1String("People who helped, By country");
    });
    QVERIFY(countries != tables.end());
    const QModelIndex row = (*countries)->model()->index(0, 0);
    const QString country = row.data().toString(), people = row.siblingAtColumn(1).data().toString();
    const int members = row.siblingAtColumn(2).data().toInt();
    QTest::mouseClick((*countries)->viewport(), Qt::LeftButton, {}, (*countries)->visualRect(row).center());

    QCOMPARE(m_window->workspace()->currentWidget(), cases);
    QTRY_COMPARE(cases->model()->rowCount(), members);
    QVERIFY(mark->isVisible());
    int sum = 0;
    for (int i = 0; i < members; ++i) {
        QCOMPARE(cases->model()->index(i, int(CaseColumn::Country)).data().toString(), country);
        const QString why = cases->model()->index(i, CaseModel::kWhyColumn).data().toString();
        QVERIFY2(why.contains(QStringLiteral("in the year (")), qPrintable(why));
        sum += why.section(u' ', 0, 0).toInt();
    }
    QCOMPARE(QString::number(sum), people); // the members of the figure add up to it

    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(place(), m_window->unlock());
    QString said;
    for (const QLabel* label : m_window->unlock()->findChildren<QLabel*>())
        said += label->isVisible() ? label->text() : QString();
    QVERIFY2(said.contains(QStringLiteral("Its passphrase is: sample")), qPrintable(said));
}

void MainWindowTest::totalsStandBesideTheListOnly()
{
    open(m_path);
    const auto* totals = m_window->findChild<QLabel*>(QStringLiteral("totals"));
    QTRY_COMPARE(totals->text(), QStringLiteral("5 cases, 30 people"));
    QVERIFY(totals->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(!totals->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(totals->isVisible());
}

void MainWindowTest::savingByKeyAndUndoReachTheOpenEditor()
{
    open(m_path);
    Workspace* workspace = m_window->workspace();
    CasesPage* cases = workspace->cases();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    cases->table()->selectRow(0);
    const QString before = cases->model()->row(0)->title;
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto* editor = qobject_cast<IncidentEditor*>(workspace->currentWidget());
    QVERIFY(editor);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" again"));
    QVERIFY(editor->isModified());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!editor->isModified());
    QTRY_COMPARE(cases->model()->row(0)->title, before + QStringLiteral(" again"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(cases->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(cases->model()->row(0)->title, before);
    QCOMPARE(editor->title(), before); // or the next save would bring the undone words back
    QVERIFY(!editor->isModified());
}

void MainWindowTest::aChosenKindOfFileGivesTheEnding()
{
    const QString suggested = QStringLiteral("Report_2024.pdf");
    const auto path = [&](const char* chosen, const char* kind) {
        return QFileInfo(file_choice::ofKind(QString::fromLatin1(chosen), suggested, QString::fromLatin1(kind))).fileName();
    };
    QCOMPARE(path("/d/Report_2024.pdf", "Report for reading (*.pdf)"), suggested);
    QCOMPARE(path("/d/Report_2024.pdf", "Figures as a table (*.csv)"), QStringLiteral("Report_2024.csv"));
    QCOMPARE(path("/d/mine", "Figures as a table (*.csv)"), QStringLiteral("mine.csv"));
    QCOMPARE(path("/d/mine.csv", "Report for reading (*.pdf)"), QStringLiteral("mine.csv"));
    QCOMPARE(path("/d/mine", ""), QStringLiteral("mine.pdf"));
    const char* crosstab = "Figures with labels (*.crosstab.csv)";
    for (const char* typed : {"/d/mine", "/d/mine.pdf", "/d/mine.csv", "/d/mine.crosstab.csv"})
        QCOMPARE(path(typed, crosstab), QStringLiteral("mine.crosstab.csv"));
    QCOMPARE(path("/d/mine.xlsx", crosstab), QStringLiteral("mine.xlsx"));
}

// With the style sheet, as the program runs.
void MainWindowTest::largerTextReachesWhatIsOpen()
{
    applyLook(settings::Theme::Light);
    open(m_path);
    Workspace* workspace = m_window->workspace();
    QTRY_VERIFY(workspace->cases()->model()->rowCount() > 0);
    const std::vector<std::function<void()>> places{
        [&] { workspace->showCases(); }, [&] { workspace->showYear(); }, [&] { workspace->showParties(); },
        [&] { workspace->showHistory(); }, [&] { workspace->openCase(*workspace->cases()->current()); }};
    workspace->showCases();
    QTRY_VERIFY(workspace->cases()->current());
    for (const auto& show : places) {
        show();
        QTest::qWait(300); // what is read behind the window is there
    }
    QHash<QWidget*, qreal> before;
    for (QWidget* widget : m_window->findChildren<QWidget*>())
        before.insert(widget, widget->font().pointSizeF());
    zoom(5);
    QCoreApplication::processEvents();
    QStringList left;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->inherits("QTableCornerButton"))
            continue; // it has no text
        if (before.contains(widget) && std::abs(widget->font().pointSizeF() - 1.5 * before.value(widget)) > 0.2)
            left << QStringLiteral("%1 “%2” %3 in %4").arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                        .arg(widget->font().pointSizeF()).arg(QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    zoom(0);
    qApp->setStyleSheet({});
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void MainWindowTest::enterPressesTheButtonThatHasTheFocus()
{
    m_window->welcome()->newButton()->setFocus();
    QTest::keyClick(m_window->welcome()->newButton(), Qt::Key_Return);
    QCOMPARE(place(), m_window->newRegister());
}

void MainWindowTest::theNextCaseBeginsWhereOneIsSaved()
{
    open(m_path);
    m_window->actions().newCase->trigger();
    Workspace* workspace = m_window->workspace();
    IncidentEditor* first = workspace->currentEditor();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A boat is held"));
    m_window->actions().saveAndNew->trigger();
    QVERIFY(first->incident().revision > 0);
    QVERIFY(workspace->currentEditor() != first);
    QVERIFY(workspace->currentEditor()->isBlank());
    // F6 goes round within the editor.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    QWidget* title = QApplication::focusWidget();
    m_window->actions().nextPane->trigger();
    QVERIFY(QApplication::focusWidget() != title);
    QVERIFY(workspace->currentEditor()->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 2 && QApplication::focusWidget() != title; ++i)
        m_window->actions().nextPane->trigger();
    QCOMPARE(QApplication::focusWidget(), title);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
