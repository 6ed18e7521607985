// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/frozen.h"
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_card_dialog.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/change_field_dialog.h"
#include "ui/editor/conflict_panel.h"
#include "ui/editor/incident_editor.h"
#include "ui/editor/quick_log.h"
#include "ui/exchange/import_page.h"
#include "ui/parties/parties_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_register_page.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"
#include "ui/text/translation.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/page_view.h"
#include "ui/year/coverage_dialog.h"
#include "ui/year/freeze_dialog.h"
#include "ui/year/frozen_dialog.h"
#include "ui/year/report_page.h"
#include "ui/year/then_and_now_dialog.h"
#include "ui/year/year_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;

namespace {

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

// Where in the window it stands, for the one who reads the failure.
QString whereIs(const QWidget* widget)
{
    QStringList path;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        path.prepend(QString::fromLatin1(widget->metaObject()->className())
                     + (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
    }
    return path.join(u'/');
}

// A part of another control, which speaks for it.
bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QScrollBar*>(widget)
        || qobject_cast<const QHeaderView*>(widget) || qobject_cast<const QAbstractScrollArea*>(parent);
}

QList<QWidget*> shown(QWidget* top)
{
    QList<QWidget*> found;
    for (QWidget* widget : top->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == top->window())
            found += widget;
    }
    return found;
}

} // namespace

// What somebody needs who does not see the window, or sees it at twice the size.
class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { zoom(0); }
    void everyControlHasAName();
    void noTextIsCutAtTwiceTheSize_data();
    void noTextIsCutAtTwiceTheSize();
    void everyPlaceIsMirrored();
    void tabComesByEveryControl();
    void noLetterStandsForTwo_data() { noTextIsCutAtTwiceTheSize_data(); }
    void noLetterStandsForTwo();

private:
    // Calls it in every place and dialog, which is shown and settled.
    void walk(const std::function<void(QWidget*)>& look);
    void walkRegister(MainWindow& window, const std::function<void(QWidget*)>& look);
    static void showConflict(MainWindow& window);

    QTemporaryDir m_dir;
    QString m_path;
    FrozenReport m_frozen;
};

void AccessTest::initTestCase()
{
    test::failOnWarnings();
    test::useFolder(m_dir);
    applyLook(settings::Theme::Light);
    m_path = m_dir.filePath(QStringLiteral("cases.recense"));
    test::makeUiRegister(m_path);
    const auto made = Register::open(m_path, Passphrase(test::kPassphrase), Access::ReadWrite);
    Party one, other; // likely the same
    one.key = QStringLiteral("P-1");
    one.type = other.type = TargetType::Organisation;
    one.name = QStringLiteral("Aid without borders");
    other.key = QStringLiteral("P-2");
    other.name = QStringLiteral("Aid Without Borders");
    made->save(one);
    made->save(other);
    made->moveToBin(made->save(test::uiIncidents().back()).incident);
    QFile table(m_dir.filePath(QStringLiteral("table.csv")));
    QVERIFY(table.open(QFile::WriteOnly) && table.write("case,title,country,shoe size\n1,One,XX,43\n2,Two,GR,44\n") > 0);
    m_frozen = report::freeze(*made, {count::Question(2024), {QStringLiteral("en")}, {}}, QStringLiteral("Spring report"));
}

void AccessTest::walkRegister(MainWindow& window, const std::function<void(QWidget*)>& look)
{
    Workspace* workspace = window.workspace();
    QTRY_COMPARE(window.stack()->currentWidget(), workspace);
    CasesPage* cases = workspace->cases();
    QTRY_VERIFY(cases->model()->rowCount() > 0);
    cases->table()->setCurrentIndex(cases->model()->index(0, 1));
    workspace->openCase(cases->model()->row(0)->id);
    for (int place = 0; place < workspace->count(); ++place) {
        workspace->setCurrentIndex(place);
        if (workspace->currentWidget() == workspace->year())
            QTRY_VERIFY(workspace->year()->shown() != nullptr);
        QTest::qWait(200);
        look(&window);
    }
    workspace->showBin();
    QTest::qWait(100);
    look(&window);
    workspace->showParties();
    workspace->parties()->findChild<QTabWidget*>()->setCurrentIndex(1); // likely duplicates
    QTest::qWait(200);
    look(&window);
    showConflict(window);
    look(&window);
    window.importPage()->begin(m_dir.filePath(QStringLiteral("table.csv")));
    window.stack()->setCurrentWidget(window.importPage());
    QTRY_VERIFY(window.importPage()->problems()->isVisible());
    QTest::qWait(50);
    look(&window);
    window.stack()->setCurrentWidget(workspace);
    workspace->showYear();
    workspace->year()->prepareReport();
    for (Fold* fold : workspace->year()->report()->findChildren<Fold*>())
        fold->setOpen(true);
    QTRY_VERIFY(workspace->year()->report()->view()->pages() > 0);
    QTest::qWait(200);
    look(&window);
}

// Both versions of a case that was changed elsewhere while it was being typed.
void AccessTest::showConflict(MainWindow& window)
{
    IncidentEditor* editor = window.workspace()->currentEditor();
    for (int index = 0; !editor; ++index) {
        window.workspace()->setCurrentIndex(index);
        editor = window.workspace()->currentEditor();
    }
    editor->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Here: "));
    Incident elsewhere = *window.session().read([&](const Register& reg) { return reg.incident(editor->incident().id); });
    elsewhere.title.main += QStringLiteral(" (elsewhere)");
    QVERIFY(window.session().save(elsewhere));
    QTRY_VERIFY(editor->findChild<ConflictPanel*>()->isVisible());
    QTest::qWait(50);
}

void AccessTest::walk(const std::function<void(QWidget*)>& look)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    look(&window);
    window.newRegister()->begin({});
    window.stack()->setCurrentWidget(window.newRegister());
    look(&window);
    window.openPath(m_path);
    QTest::keyClicks(window.unlock()->passphrase()->edit(), QStringLiteral("wrong"));
    QTest::keyClick(window.unlock()->passphrase()->edit(), Qt::Key_Return);
    QTRY_COMPARE(window.session().state(), Session::State::Locked);
    look(&window);
    window.session().unlock(Passphrase(test::kPassphrase));
    walkRegister(window, look);
    window.workspace()->quickLog();
    QTRY_VERIFY(window.workspace()->quickLogDialog()->isVisible());
    QTest::qWait(50);
    look(window.workspace()->quickLogDialog());
    window.workspace()->quickLogDialog()->close();
    PreferencesDialog preferences(&window);
    preferences.show();
    QTest::qWait(50); // laid out
    look(&preferences);
    preferences.close();
    using Show = std::function<void()>;
    YearPage* year = window.workspace()->year();
    const QList<Show> dialogs{[&] { year->editRules(); },
                              [&] { year->compareRules(); },
                              [&] { (new CoverageDialog(window.session(), &window))->show(); },
                              [&] {
                                  CaseList all = window.workspace()->cases()->model()->list();
                                  (new ChangeFieldDialog(window.session(), std::move(all), &window))->show();
                              },
                              [&] {
                                  const Id first = window.workspace()->cases()->model()->row(0)->id;
                                  const auto incident = window.session().read([&](const Register& reg) { return reg.incident(first); });
                                  (new CaseCardDialog(window.session(), *incident, &window))->show();
                              },
                              [&] { showAbout(&window); },
                              [&] { showGuide(&window); },
                              [&] { showShortcuts(&window); },
                              [&] { showProperties(&window, window.session()); },
                              [&] { (new FreezeDialog(window.session(), FreezeDialog::proposed(count::Question(2024)), &window))->show(); },
                              [&] { (new FrozenDialog(window.session(), count::Question(2024), &window))->show(); },
                              [&] { (new ThenAndNowDialog(window.session(), m_frozen, count::Question(2024), &window))->show(); }};
    for (const Show& show : dialogs) {
        show();
        QTest::qWait(50);
        for (auto* dialog : window.findChildren<QDialog*>()) {
            if (dialog->isVisible())
                look(dialog);
            dialog->close();
        }
    }
}

void AccessTest::everyControlHasAName()
{
    QStringList nameless;
    walk([&](QWidget* top) {
        for (QWidget* widget : shown(top)) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !isPart(widget) && nameOf(widget).isEmpty())
                nameless += whereIs(widget);
            const auto* table = qobject_cast<QTableView*>(widget);
            for (int column = 0; table && table->model() && column < table->model()->columnCount(); ++column) {
                const QVariant header = table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole);
                if (!table->isColumnHidden(column) && header.toString().isEmpty()
                    && table->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty())
                    nameless += whereIs(table) + QStringLiteral(" column %1").arg(column);
            }
        }
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void AccessTest::noTextIsCutAtTwiceTheSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void AccessTest::noTextIsCutAtTwiceTheSize()
{
    QFETCH(QString, language);
    useLanguage(language);
    zoom(10);
    QStringList cut;
    walk([&](QWidget* top) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what was said just now is laid out
        for (QWidget* widget : shown(top)) {
            const auto* label = qobject_cast<QLabel*>(widget);
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (text.isEmpty() || widget->width() == 0)
                continue;
            // One that is known to be shortened says so, and has it whole in its tool tip.
            if (dynamic_cast<const ElidedLabel*>(label) && label->toolTip() == text)
                continue;
            const bool wraps = label && label->wordWrap();
            const int needed = wraps ? label->heightForWidth(label->width()) : widget->minimumSizeHint().width();
            const int given = wraps ? label->height() : widget->width();
            if (needed > given + 2)
                cut += QStringLiteral("%1: “%2” has %3 of %4").arg(whereIs(widget), text.left(60)).arg(given).arg(needed);
        }
    });
    useLanguage(QStringLiteral("en"));
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

// Where one writes from right to left, what stands at the left stands at the right.
void AccessTest::everyPlaceIsMirrored()
{
    const auto filtersThenList = [&] {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openPath(m_path);
        window.session().unlock(Passphrase(test::kPassphrase));
        [&] { QTRY_VERIFY(window.workspace()->cases()->model()->rowCount() > 0); }();
        QTest::qWait(100);
        return window.workspace()->cases()->table()->mapTo(&window, QPoint()).x();
    };
    const int before = filtersThenList();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const int mirrored = filtersThenList();
    int wrong = 0;
    walk([&](QWidget* top) {
        for (const QWidget* widget : shown(top))
            wrong += widget->layoutDirection() != Qt::RightToLeft && !widget->testAttribute(Qt::WA_SetLayoutDirection);
    });
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(before != mirrored);
    QCOMPARE(wrong, 0);
}

// From one Tab to the next, and back where it began: nothing holds the focus, and nothing is left out.
void AccessTest::tabComesByEveryControl()
{
    QStringList leftOut;
    walk([&](QWidget* top) {
        QWidget* first = top->focusWidget();
        if (!first)
            return;
        QSet<QWidget*> seen;
        for (int i = 0; i < 400 && (i == 0 || top->focusWidget() != first); ++i) {
            seen += top->focusWidget();
            QTest::keyClick(top->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY2(top->focusWidget() == first, qPrintable(QStringLiteral("Tab ends at ") + whereIs(top->focusWidget())));
        QVERIFY2(seen.size() > 1, qPrintable(QStringLiteral("Tab stays at ") + whereIs(first)));
        for (QWidget* widget : shown(top)) {
            const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() && !isPart(widget);
            if (isStop && !seen.contains(widget))
                leftOut += whereIs(widget);
        }
    });
    leftOut.removeDuplicates();
    QVERIFY2(leftOut.isEmpty(), qPrintable(leftOut.join(u'\n')));
}

// Where Alt and a letter would lead to two places, it leads to neither at once.
void AccessTest::noLetterStandsForTwo()
{
    QFETCH(QString, language);
    useLanguage(language);
    QStringList twice;
    walk([&](QWidget* top) {
        QHash<QString, QString> taken;
        const auto take = [&](const QString& text) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty())
                return;
            if (taken.contains(letter))
                twice += QStringLiteral("%1: “%2” and “%3”").arg(letter, taken.value(letter), text);
            taken.insert(letter, text);
        };
        if (const auto* window = qobject_cast<QMainWindow*>(top)) {
            for (const QAction* menu : window->menuBar()->actions())
                take(menu->text());
        }
        for (QWidget* widget : shown(top)) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const auto* label = qobject_cast<QLabel*>(widget);
            if (button && button->isEnabled())
                take(button->text());
            else if (label && label->buddy())
                take(label->text());
        }
    });
    useLanguage(QStringLiteral("en"));
    twice.removeDuplicates();
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

QTEST_MAIN(AccessTest)
#include "access_test.moc"
