// SPDX-License-Identifier: GPL-3.0-or-later
// The case of the 24 volunteers, entered from its press articles as a person does it: in the window, by keyboard alone,
// in one pass; and what it then counts for.
#include "core/count/figures.h"
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "tests/ui/support/window.h"
#include "ui/cases/cases_page.h"
#include "ui/editor/incident_editor.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

namespace {

QString focusedName()
{
    const QWidget* focus = QApplication::focusWidget();
    const auto* button = qobject_cast<const QAbstractButton*>(focus);
    return !focus ? QString() : button && focus->accessibleName().isEmpty() ? button->text() : focus->accessibleName();
}

// On with Tab alone, until one is there.
bool tabTo(const char* name)
{
    for (int i = 0; i < 80 && focusedName() != QLatin1String(name); ++i)
        press(Qt::Key_Tab);
    return focusedName() == QLatin1String(name);
}

void typeLines(std::initializer_list<QStringList> lines)
{
    for (const QStringList& cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            type(cells[i]);
            press(i + 1 < cells.size() ? Qt::Key_Tab : Qt::Key_Return);
        }
    }
}

} // namespace

class EnterCaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTwentyFourVolunteers();
};

void EnterCaseTest::theTwentyFourVolunteers()
{
    test::failOnWarnings();
    QTemporaryDir folder;
    test::useFolder(folder);
    const QString path = folder.filePath(QStringLiteral("cases.recense"));
    Register::create(path, Passphrase(test::kPassphrase), QStringLiteral("ATH"));
    MainWindow window(nullptr, std::make_unique<SystemLock>());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.session().open(path, Passphrase(test::kPassphrase));
    QTRY_VERIFY(window.session().isOpen());

    press(Qt::Key_N, Qt::ControlModifier);
    const QWidget* tab = window.workspace()->currentWidget();
    const int tabs = window.workspace()->count();
    QCOMPARE(focusedName(), QStringLiteral("Title"));
    type(QStringLiteral("ERCI 24"));
    QVERIFY(tabTo("Country"));
    type(QStringLiteral("gree"));
    QVERIFY(tabTo("Place"));
    type(QStringLiteral("Lesvos (Mytilene)"));
    QVERIFY(tabTo("Start"));
    type(QStringLiteral("Feb 2018"));
    QVERIFY(tabTo("Acts"));
    type(QStringLiteral("rescue at sea"));
    press(Qt::Key_Return);
    type(QStringLiteral("distress"));
    press(Qt::Key_Return);
    QVERIFY(tabTo("Add who was struck"));
    press(Qt::Key_Space);
    QCOMPARE(focusedName(), QStringLiteral("Type"));
    type(QStringLiteral("Gr"));
    QVERIFY(tabTo("How many"));
    type(QStringLiteral("24"));
    QVERIFY(tabTo("Roles"));
    type(QStringLiteral("volunteer"));
    press(Qt::Key_Return);
    type(QStringLiteral("ngo_staff"));
    press(Qt::Key_Return);

    QVERIFY(tabTo("Add a proceeding"));
    press(Qt::Key_Space);
    QCOMPARE(focusedName(), QStringLiteral("Track"));
    type(QStringLiteral("criminal"));
    QVERIFY(tabTo("Charges"));
    typeLines({{QStringLiteral("espionage"), QString()}, {QStringLiteral("false_documents"), QString()}});
    QVERIFY(tabTo("Steps"));
    typeLines({{QStringLiteral("2018-02"), QStringLiteral("investigation"), QStringLiteral("two members stopped in a jeep")},
               {QStringLiteral("21/8/2018"), QStringLiteral("arr"), QStringLiteral("two foreign volunteers")},
               {QStringLiteral("Nov 2021"), QStringLiteral("trial"), QStringLiteral("opens and is adjourned")},
               {QStringLiteral("10/1/2023"), QStringLiteral("trial"), QStringLiteral("resumes")},
               {QStringLiteral("13 January 2023"), QStringLiteral("first_judgment"), QStringLiteral("charges annulled")}});
    QVERIFY(tabTo("Outcomes"));
    typeLines({{QStringLiteral("dropped_procedural"), QStringLiteral("24"), QStringLiteral("13/1/2023"), QStringLiteral("final")}});

    QVERIFY(tabTo("Add a proceeding"));
    press(Qt::Key_Space);
    QCOMPARE(focusedName(), QStringLiteral("Track"));
    type(QStringLiteral("criminal"));
    QVERIFY(tabTo("Charges"));
    typeLines({{QStringLiteral("facilitation_entry"), QString()}, {QStringLiteral("criminal_organisation"), QString()}});
    QVERIFY(tabTo("Steps"));
    typeLines({{QStringLiteral("Aug 2018"), QStringLiteral("arr"), QString()},
               {QStringLiteral("2023-01"), QStringLiteral("investigation"), QStringLiteral("felony inquiry still open")},
               {QStringLiteral("Dec 2025"), QStringLiteral("trial"), QStringLiteral("felony trial opens")},
               {QStringLiteral("15/1/2026"), QStringLiteral("first_judgment"), QStringLiteral("all acquitted")}});
    QVERIFY(tabTo("Outcomes"));
    typeLines({{QStringLiteral("acquitted"), QStringLiteral("24"), QStringLiteral("15/1/2026"), QStringLiteral("appealable")}});

    for (const char* source : {"https://taipeitimes.com/News/world/archives/2023/01/15/2003792651",
                               "rpegy.org, update on the ruling", "https://services.naftemporiki.gr/printStory/1385676",
                               "Greek court clears all https://www.iefimerida.gr/english/greek-court-clears-all-aid-workers-lesbos-rescue"}) {
        QVERIFY(tabTo("New source"));
        type(QString::fromLatin1(source));
        press(Qt::Key_Return);
    }
    QVERIFY(tabTo("Review"));
    type(QStringLiteral("Confirmed"));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!window.workspace()->currentEditor()->isModified());
    QCOMPARE(window.workspace()->currentWidget(), tab); // it was never left
    QCOMPARE(window.workspace()->count(), tabs);

    const Id id = window.workspace()->currentEditor()->incident().id;
    const auto stored = window.session().read([&](const Register& reg) { return reg.incident(id); });
    QCOMPARE(stored->proceedings.size(), size_t(2));
    QCOMPARE(stored->proceedings[0].steps.size() + stored->proceedings[1].steps.size(), size_t(9));
    QCOMPARE(stored->proceedings[0].outcomes.size() + stored->proceedings[1].outcomes.size(), size_t(2));
    QCOMPARE(stored->sources.size(), size_t(4));
    QCOMPARE(stored->country.text(), QStringLiteral("GR"));

    // One group of people in two proceedings: counted once in each year that has a dated step of either.
    const auto facts = window.session().read([](const Register& reg) { return reg.facts(); });
    const auto figure = [&](int year, count::Dimension dimension, const char* category) {
        const count::Census census = count::count(*facts, count::Question(year), Codebook::builtIn());
        for (const count::Figure& one : census.figures) {
            if (one.section == count::Section::Solidarity && one.dimension == dimension && one.category == QLatin1String(category))
                return one.value.minimum;
        }
        return 0;
    };
    const QMap<int, int> people{{2017, 0}, {2018, 24}, {2019, 0}, {2020, 0}, {2021, 24}, {2022, 0},
                                {2023, 24}, {2024, 0}, {2025, 24}, {2026, 24}};
    for (auto year = people.begin(); year != people.end(); ++year)
        QVERIFY2(figure(year.key(), count::Dimension::Total, "total") == year.value(), qPrintable(QString::number(year.key())));
    QCOMPARE(figure(2018, count::Dimension::NewOrOngoing, "new"), 24);
    QCOMPARE(figure(2023, count::Dimension::NewOrOngoing, "ongoing"), 24);
    QCOMPARE(figure(2023, count::Dimension::StatusAtEnd, "pending"), 24);
    QCOMPARE(figure(2023, count::Dimension::ResultInYear, "dropped_procedural"), 24);
    QCOMPARE(figure(2026, count::Dimension::ResultInYear, "acquitted"), 24);
    QCOMPARE(figure(2025, count::Dimension::Country, "GR"), 24);
    QCOMPARE(figure(2021, count::Dimension::PrimaryAct, "sea_rescue"), 24);
}

QTEST_MAIN(EnterCaseTest)
#include "enter_case_test.moc"
