// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every place of the window on a screen of 1280 × 800, to be looked at: in English and French; light, dark and of
// high contrast; with text as it is and twice as large.
// Usage: screenshots FOLDER [REGISTER PASSPHRASE]; without a register, one of the real cases is made.
#include "core/report/pdf/pdf.h"
#include "core/sheet/sample.h"
#include "ui/cases/case_card_dialog.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/change_field_dialog.h"
#include "ui/cases/search_edit.h"
#include "ui/exchange/import_page.h"
#include "ui/history/bin_view.h"
#include "ui/history/history_page.h"
#include "ui/parties/duplicates_pane.h"
#include "ui/parties/parties_page.h"
#include "ui/parties/party_card.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_register_page.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workspace.h"
#include "ui/text/translation.h"
#include "ui/year/compare_rules_dialog.h"
#include "ui/year/coverage_dialog.h"
#include "ui/year/freeze_dialog.h"
#include "ui/year/frozen_dialog.h"
#include "ui/year/members.h"
#include "ui/year/plan_cases.h"
#include "ui/year/plan_parts.h"
#include "ui/year/report_page.h"
#include "ui/year/rule_bar.h"
#include "ui/year/rule_fields.h"
#include "ui/year/rules_dialog.h"
#include "ui/year/what_would_change.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/choice_popup.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/page_view.h"
#include "ui/year/then_and_now_dialog.h"
#include "ui/year/year_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;

namespace {

// A sheet with most of what can be wrong in one.
constexpr char kSheet[] = "case,title,country,start,acts,target,target_type,population,people_min,proceeding,track,steps,outcomes\n"
                          "A,Nine acquitted of five,GR,2024-03,sea_rescue,1,group,solidarity,5,p,criminal,,acquitted=9@2024:final\n"
                          "B,No such country,ZZ,2024-03,sea_rescue,1,group,solidarity,5,p,criminal,,\n"
                          "C,No such month,IT,2024-13,sea_rescue,1,group,solidarity,5,p,criminal,,\n"
                          "D,No such act,IT,2024-11,sea_rescu,1,group,solidarity,5,p,criminal,,\n"
                          "E,As it should be,IT,2024-11,sea_rescue,1,group,solidarity,5,p,criminal,2024-11 arrested,\n";

// What the display without a screen shows windows on.
constexpr char kScreen[] = R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 1280, "height": 800,
  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";

struct Tour
{
    QString folder;
    QString suffix;
    MainWindow& window;

    void take(const char* name) const
    {
        window.activateWindow(); // closing a dialog leaves none active here
        QTest::qWait(150);
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), suffix));
    }
    bool waitFor(const std::function<bool()>& ready) const { return QTest::qWaitFor(ready, 20000); }
};

// The search being completed, saved searches, and the change of a field of many cases.
void takeFinding(const Tour& tour)
{
    CasesPage* cases = tour.window.workspace()->cases();
    tour.window.session().change([](Register& reg) {
        if (!reg.savedFilters().empty())
            return;
        reg.save({{}, QStringLiteral("Greece, pending"), QStringLiteral("\ncountry:GR status:pending")});
        reg.save({{}, QStringLiteral("Second look"), QStringLiteral("-rescue\nattention:one_source")});
    });
    tour.window.activateWindow();
    cases->search()->setFocus();
    QTest::keyClicks(cases->search(), QStringLiteral("trial country:G"));
    QTest::qWait(300);
    QPixmap picture = tour.window.grab();
    const ChoicePopup* popup = cases->search()->popup();
    QPainter(&picture).drawPixmap(tour.window.mapFromGlobal(popup->pos()), const_cast<ChoicePopup*>(popup)->grab());
    picture.save(QStringLiteral("%1/11-completion-%2.png").arg(tour.folder, tour.suffix));
    cases->search()->setText(QStringLiteral("colour:red sea-watch nowhere"));
    tour.waitFor([&] { return cases->model()->rowCount() == 0; });
    tour.take("12-nothing-left");
    cases->showAll();
    tour.waitFor([&] { return cases->model()->rowCount() > 0; });
    cases->table()->selectAll();
    cases->changeSelected();
    auto* dialog = cases->findChild<ChangeFieldDialog*>();
    dialog->field()->setCurrentIndex(dialog->field()->findData(static_cast<int>(FieldEdit::Field::Review)));
    QTest::keyClicks(dialog->value(), QStringLiteral("excluded"));
    QTest::keyClick(dialog->value(), Qt::Key_Return);
    QTest::qWait(600);
    dialog->grab().save(QStringLiteral("%1/13-change-left-out-%2.png").arg(tour.folder, tour.suffix));
    dialog->field()->setCurrentIndex(dialog->field()->findData(static_cast<int>(FieldEdit::Field::Country)));
    QTest::keyClicks(dialog->value(), QStringLiteral("GR"));
    QTest::keyClick(dialog->value(), Qt::Key_Return);
    QTest::qWait(600);
    dialog->grab().save(QStringLiteral("%1/14-change-%2.png").arg(tour.folder, tour.suffix));
    dialog->reject();
    cases->table()->setCurrentIndex(cases->model()->index(0, 1));
}

// Where the report is prepared: its cover, and what is said of a part; then the cases it tells.
void takeReport(const Tour& tour)
{
    YearPage* year = tour.window.workspace()->year();
    year->prepareReport();
    ReportPage* report = year->report();
    const auto isSettled = [report] { return report->view()->pages() > 0 && report->view()->isSettled(); };
    tour.waitFor([&] { return isSettled() && report->findings()->text().contains(u'\n'); });
    tour.take("18-report");
    report->parts()->list()->setCurrentRow(3);
    QTest::keyClicks(report->parts()->introduction(report->languageBox()->currentData().toStringList().front()),
                     QStringLiteral("2024 : 24 + 1"));
    for (Fold* fold : report->findChildren<Fold*>())
        fold->setOpen(true);
    tour.waitFor([&] { return report->cases()->found()->count() > 0; });
    for (int i = 0; i < 2 && report->cases()->found()->count() > 0; ++i) {
        report->cases()->found()->setCurrentRow(0);
        QTest::keyClick(report->cases()->search(), Qt::Key_Return);
    }
    QTest::qWait(400);
    tour.waitFor(isSettled);
    QScrollBar* choices = report->findChild<QScrollArea*>()->verticalScrollBar();
    QScrollBar* pages = report->view()->verticalScrollBar();
    for (int part = 1; part <= 3; ++part) {
        choices->setValue(choices->maximum() * part / 3);
        pages->setValue(pages->maximum() * part / 6);
        tour.waitFor(isSettled);
        tour.take(qPrintable(QStringLiteral("19-report-%1").arg(part)));
    }
    report->clear();
    year->clear();
    year->begin();
    tour.waitFor([&] { return year->shown() != nullptr; });
}

void takeYear(const Tour& tour)
{
    Workspace* workspace = tour.window.workspace();
    workspace->showYear();
    YearPage* year = workspace->year();
    tour.waitFor([&] { return year->shown() != nullptr; });
    year->ruleBar()->yearBox()->setCurrentText(QStringLiteral("2024"));
    tour.waitFor([&] { return year->shown()->census.question.year == 2024; });
    tour.take("06-year");
    QScrollBar* bar = year->findChild<QScrollArea*>()->verticalScrollBar();
    for (int part = 1; bar->value() < bar->maximum(); ++part) {
        bar->setValue(bar->value() + bar->pageStep() - 40);
        tour.take(qPrintable(QStringLiteral("07-year-%1").arg(part)));
    }
    takeReport(tour);
    const count::Figure* total = year->shown()->census.find(count::Section::Solidarity, count::Dimension::Total);
    if (!total)
        return;
    const int all = workspace->cases()->model()->rowCount();
    year->showMembers(*total);
    tour.waitFor([&] { return workspace->cases()->model()->rowCount() < all; });
    tour.take("08-members");
    workspace->cases()->showAll();
}

// Rules kept under a name, edited, and beside each other; and the lists that lead to cases.
void takeRules(const Tour& tour)
{
    Workspace* workspace = tour.window.workspace();
    YearPage* year = workspace->year();
    tour.window.session().change([](Register& reg) {
        count::Rule rule = count::Rule::standard();
        rule.name = QStringLiteral("Criminal only, Greece and Italy");
        rule.version = 2;
        rule.tracks = {*Code::parse(u"criminal")};
        rule.geography = {*CountryCode::parse(u"GR"), *CountryCode::parse(u"IT")};
        rule.lowest = Verification::TwoSources;
        reg.saveCountRules({{{}, rule}});
    });
    workspace->showYear();
    year->ruleBar()->setInYear(count::InYear::Open); // by which more is in doubt
    tour.waitFor([&] { return year->shown()->census.question.rule.inYear == count::InYear::Open; });
    year->findChild<QScrollArea*>()->verticalScrollBar()->setValue(0);
    const auto changes = [year] { return year->findChild<WhatWouldChange*>(); };
    tour.waitFor([&] { return changes()->isDone(); });
    tour.take("18-rules-kept");
    year->editRules();
    auto* rules = tour.window.findChild<RulesDialog*>();
    QTest::qWait(100);
    rules->grab().save(QStringLiteral("%1/19-rules-standard-%2.png").arg(tour.folder, tour.suffix));
    rules->list()->setCurrentRow(3);
    rules->fields()->drafts->click();
    rules->name()->selectAll();
    QTest::keyClick(rules->name(), Qt::Key_Delete);
    rules->accept();
    QTest::qWait(100);
    rules->grab().save(QStringLiteral("%1/20-rules-%2.png").arg(tour.folder, tour.suffix));
    rules->reject();
    year->compareRules();
    auto* compared = tour.window.findChild<CompareRulesDialog*>();
    compared->picker(1)->setCurrentIndex(3);
    tour.waitFor([&] { return compared->shown() && compared->shown()->questions[1].rule.version == 2; });
    QTest::qWait(100);
    compared->grab().save(QStringLiteral("%1/21-rules-compared-%2.png").arg(tour.folder, tour.suffix));
    compared->reject();
    if (const auto found = changes()->shared(); found && !found->empty()) {
        Q_EMIT year->membersAsked(casesOf(*year->shown(), found->front()));
        tour.waitFor([&] { return workspace->cases()->model()->rowCount() > 0; });
        tour.take("22-in-doubt");
    }
    Q_EMIT year->membersAsked(leftOutBy(*year->shown(), count::Clause::InYear, Codebook::builtIn()));
    tour.waitFor([&] { return workspace->cases()->model()->rowCount() > 0; });
    tour.take("23-left-out");
    workspace->cases()->showAll();
    year->ruleBar()->setInYear(count::InYear::Development);
    tour.window.session().change([](Register& reg) { reg.saveCountRules({}); });
}

// The sample has few parties: some more are made up, with pairs that may be one.
void addParties(Session& session)
{
    session.write([](Register& reg) {
        for (const Party& party : reg.parties()) {
            if (party.key == QStringLiteral("O-1"))
                return; // by a tour before
        }
        const auto make = [&](const char* key, TargetType type, const char* name, const QStringList& aliases) {
            Party party{Environment::system().id(), QString::fromUtf8(key), type, QString::fromUtf8(name), aliases, {}, {}};
            reg.save(party);
            return party.id;
        };
        const Id greek = make("O-1", TargetType::Organisation, "Γέφυρα Αλληλεγγύης", {QStringLiteral("Pont de solidarité")});
        const Id latin = make("O-2", TargetType::Organisation, "Gefyra Allilengyis AMKE", {});
        const Id person = make("P-17", TargetType::Person, "", {QStringLiteral("Heron"), QStringLiteral("Ερωδιός")});
        make("P-18", TargetType::Person, "", {QStringLiteral("herón")});
        make("P-19", TargetType::Person, "", {});
        make("V-1", TargetType::Vessel, "Grey Gull", {});
        const std::vector<CaseRow> rows = reg.rows(reg.cases({}), 0, 4);
        const Id linked[] = {greek, latin, person, person};
        for (size_t i = 0; i < rows.size(); ++i) {
            Incident incident = reg.incident(rows[i].id);
            if (incident.targets.empty())
                continue;
            incident.targets.front().party = linked[i];
            reg.save(incident);
        }
    });
}

void takeParties(const Tour& tour)
{
    addParties(tour.window.session());
    Workspace* workspace = tour.window.workspace();
    workspace->showParties();
    PartiesPage* parties = workspace->parties();
    parties->refresh();
    tour.waitFor([&] { return parties->isCurrent() && parties->model()->rowCount() > 0; });
    for (int row = 0; row < parties->model()->rowCount(); ++row) {
        if (parties->model()->party(row)->key == QStringLiteral("P-17"))
            parties->table()->setCurrentIndex(parties->model()->index(row, 0));
    }
    tour.take("11-parties");
    parties->card()->linkButton()->click();
    tour.take("12-parties-link");
    parties->sections()->setCurrentWidget(parties->duplicates());
    tour.take("13-duplicates");
    parties->sections()->setCurrentIndex(0);
}

// A case that was changed, an entry of it chosen; and the bin with something in it.
void takeHistory(const Tour& tour)
{
    Session& session = tour.window.session();
    Workspace* workspace = tour.window.workspace();
    const Id id = workspace->cases()->model()->row(0)->id, other = workspace->cases()->model()->row(1)->id;
    auto incident = session.read([&](const Register& reg) { return reg.incident(id); });
    incident->place = QStringLiteral("Mytilene harbour");
    incident->start = EdtfDate::parse(u"2018-02~");
    incident->tags << QStringLiteral("to check");
    if (!incident->proceedings.empty() && !incident->proceedings.front().steps.empty())
        incident->proceedings.front().steps.erase(incident->proceedings.front().steps.begin());
    session.save(*incident, QStringLiteral("a second paper says so"));
    session.moveToBin({other});
    HistoryPage* history = workspace->history();
    workspace->showHistory();
    tour.waitFor([&] { return history->model()->rowCount() >= 3; });
    history->check();
    QTest::qWait(400);
    tour.take("14-history");
    workspace->showHistoryOf(id);
    QTest::qWait(600);
    history->changes()->setCurrentIndex(history->changes()->model()->index(0, 0, history->changes()->model()->index(0, 0)));
    tour.take("15-history-of-a-case");
    workspace->showBin();
    tour.waitFor([&] { return history->bin()->model()->rowCount() > 0; });
    tour.take("16-bin");
    auto* coverage = new CoverageDialog(tour.window.session(), &tour.window);
    coverage->open();
    const QString how = QStringLiteral("Alerts on newspapers, twice a week");
    const QStringList lines[] = {{QStringLiteral("2024"), QStringLiteral("GR, IT"), QStringLiteral("el, it"), how, {}},
                                 {QStringLiteral("2025"), QStringLiteral("Atlantis"), QStringLiteral("el"), how, {}}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    coverage->table()->setLines({{newId(now), lines[0]}, {newId(now), lines[1]}});
    coverage->accept(); // and says what it cannot read
    QTest::qWait(100);
    coverage->grab().save(QStringLiteral("%1/17-coverage-%2.png").arg(tour.folder, tour.suffix));
    coverage->reject();
    session.undo(*session.undoStack().nextUndo());
    session.undo(*session.undoStack().nextUndo());
    workspace->showCases();
}

// A report kept as it was published, and what has changed since.
void takeFrozen(const Tour& tour)
{
    Session& session = tour.window.session();
    const count::Question question(2024);
    auto* freeze = new FreezeDialog(session, FreezeDialog::proposed(question), &tour.window);
    freeze->open();
    QTest::qWait(100);
    freeze->grab().save(QStringLiteral("%1/18-freeze-%2.png").arg(tour.folder, tour.suffix));
    freeze->reject();
    session.change([&](Register& reg) {
        report::freeze(reg, {question, {currentLanguage()}, {}}, QStringLiteral("Rapport 2024"));
        std::vector<Incident> counted;
        for (const Facts facts = reg.facts(); const auto& figure : count::count(facts, question, reg.codebook()).figures) {
            if (figure.dimension != count::Dimension::Total || figure.section != count::Section::Solidarity)
                continue;
            for (size_t i = 0; i < figure.members.size() && i < 3; ++i)
                counted.push_back(reg.incident(facts.incidents[figure.members[i].incident].id));
        }
        reg.moveToBin(counted[0].id, QStringLiteral("the same as another case"));
        counted[1].country = *CountryCode::parse(u"IT");
        reg.save(counted[1]);
        counted[2].targets.front().people = {9, {}, false, Basis::Exact};
        counted[2].targets.front().type = TargetType::Group;
        reg.save(counted[2], QStringLiteral("a second paper says so"));
    });
    auto* list = new FrozenDialog(session, question, &tour.window);
    list->open();
    tour.waitFor([&] { return list->model()->rowCount() > 0; });
    QTest::qWait(600);
    list->grab().save(QStringLiteral("%1/19-published-%2.png").arg(tour.folder, tour.suffix));
    list->reject();
    const FrozenReport report = session.read([](const Register& reg) { return reg.frozenReports(); })->front();
    auto* compared = new ThenAndNowDialog(session, report, question, &tour.window);
    compared->open();
    tour.waitFor([&] { return compared->model()->rowCount() > 0; });
    QTest::qWait(100); // until what was said is laid out
    compared->grab().save(QStringLiteral("%1/20-then-and-now-%2.png").arg(tour.folder, tour.suffix));
    compared->reject();
    for (int change = 0; change < 4; ++change)
        session.undo(*session.undoStack().nextUndo());
}

void takeSections(const Tour& tour)
{
    auto* editor = tour.window.workspace()->currentWidget();
    QScrollBar* bar = nullptr; // the form's, which is the longest
    for (QScrollArea* area : editor->findChildren<QScrollArea*>()) {
        if (!bar || area->verticalScrollBar()->maximum() > bar->maximum())
            bar = area->verticalScrollBar();
    }
    for (int part = 1; bar->value() < bar->maximum(); ++part) {
        bar->setValue(bar->value() + bar->pageStep() - 40);
        tour.take(qPrintable(QStringLiteral("05-editor-%1").arg(part)));
    }
}

void grab(const Tour& tour, QWidget& dialog, const char* name)
{
    dialog.show();
    QTest::qWait(200);
    dialog.grab().save(QStringLiteral("%1/%2-%3.png").arg(tour.folder, QLatin1String(name), tour.suffix));
}

// What is half typed: logged quickly, locked, found again, and saved by somebody else meanwhile.
void takeEntry(const Tour& tour, const QString& passphrase)
{
    Session& session = tour.window.session();
    Workspace* workspace = tour.window.workspace();
    workspace->quickLog();
    QuickLog* log = workspace->quickLogDialog();
    for (const char* text : {"Two volunteers stopped at the border", "ital", "Ventimiglia", "about march 2025", "2+", "sea_resc"}) {
        QTest::keyClicks(log->focusWidget(), QString::fromLatin1(text));
        QTest::keyClick(log->focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClicks(log->focusWidget(), QStringLiteral("Rang from the police station."));
    grab(tour, *log, "11-quick-log");
    const Id id = workspace->cases()->model()->row(0)->id;
    workspace->openCase(id);
    auto* editor = qobject_cast<IncidentEditor*>(workspace->currentWidget());
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("Half typed: "));
    session.lock();
    tour.take("12-locked");
    workspace->forgetPlaces(); // as a program that was killed
    session.unlock(Passphrase(passphrase));
    tour.waitFor([&] { return session.isOpen() && workspace->count() > 3; });
    if (workspace->quickLogDialog()) {
        grab(tour, *workspace->quickLogDialog(), "13-quick-log-found");
        workspace->quickLogDialog()->forget();
        workspace->quickLogDialog()->hide();
    }
    tour.take("14-draft-found");
    Incident other = *session.read([&](const Register& reg) { return reg.incident(id); });
    const Incident before = other;
    other.title.main += QStringLiteral(" (2)");
    other.place = QStringLiteral("Kos");
    session.save(other, QStringLiteral("elsewhere"));
    tour.take("15-two-versions");
    CaseCardDialog card(session, before, &tour.window);
    grab(tour, card, "16-case-page");
    QFile pdf(QStringLiteral("%1/16-case-page-%2.pdf").arg(tour.folder, tour.suffix));
    if (pdf.open(QFile::WriteOnly))
        pdf.write(report::writePdf({card.document()}, {}));
    card.hide();
    session.undoStack().undo();
    session.write([](Register& reg) {
        for (const Draft& draft : reg.drafts())
            reg.dropDraft(draft.id);
    });
}

void takeAll(const Tour& tour, const QString& path, const QString& passphrase)
{
    MainWindow& window = tour.window;
    window.resize(1280, 800);
    window.show();
    tour.take("01-welcome");
    window.newRegister()->begin({});
    window.stack()->setCurrentWidget(window.newRegister());
    tour.take("02-new");
    window.openPath(path);
    window.unlock()->passphrase()->edit()->setText(QStringLiteral("wrong"));
    Q_EMIT window.unlock()->unlockAsked();
    tour.waitFor([&] { return window.session().state() == Session::State::Locked; });
    tour.take("03-unlock");
    window.session().unlock(Passphrase(passphrase));
    tour.waitFor([&] { return window.session().isOpen(); });
    CasesPage* cases = window.workspace()->cases();
    tour.waitFor([&] { return cases->model()->rowCount() > 0; });
    cases->table()->setCurrentIndex(cases->model()->index(0, 1));
    tour.take("04-cases");
    takeFinding(tour);
    window.workspace()->openCase(cases->model()->row(0)->id);
    tour.take("05-editor");
    takeSections(tour);
    window.workspace()->closeCurrent();
    takeYear(tour);
    takeRules(tour);
    takeParties(tour);
    takeHistory(tour);
    takeFrozen(tour);
    window.importPage()->begin(tour.folder + QStringLiteral("/import.csv"));
    window.stack()->setCurrentWidget(window.importPage());
    tour.waitFor([&] { return window.importPage()->takeInButton()->isEnabled() || window.importPage()->problems()->isVisible(); });
    tour.take("09-import");
    window.stack()->setCurrentWidget(window.workspace());
    takeEntry(tour, passphrase);
    PreferencesDialog preferences(&window);
    preferences.show();
    QTest::qWait(100);
    preferences.grab().save(QStringLiteral("%1/10-preferences-%2.png").arg(tour.folder, tour.suffix));
}

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir scratch;
    qputenv("XDG_CONFIG_HOME", scratch.path().toUtf8());
    qputenv("XDG_STATE_HOME", scratch.path().toUtf8());
    QFile screen(scratch.filePath(QStringLiteral("screen.json")));
    if (!screen.open(QFile::WriteOnly) || screen.write(kScreen) < 0)
        return 4;
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2)
        return 2;
    QDir().mkpath(arguments[1]);
    QFile sheet(arguments[1] + QStringLiteral("/import.csv"));
    if (!sheet.open(QFile::WriteOnly) || sheet.write(kSheet) < 0)
        return 4;
    sheet.close();
    QString path = arguments.value(2), passphrase = arguments.value(3);
    if (path.isEmpty()) {
        path = scratch.filePath(QStringLiteral("sample.recense"));
        passphrase = QStringLiteral("sample");
        sheet::createSample(path, Passphrase(passphrase));
    }
    const QList<std::pair<settings::Theme, QString>> looks{{settings::Theme::Light, {}},
                                                           {settings::Theme::Dark, QStringLiteral("-dark")},
                                                           {settings::Theme::Contrast, QStringLiteral("-contrast")}};
    const QString only = qEnvironmentVariable("TOUR"); // for example fr-dark-200: just that one
    for (const char* language : {"en", "fr"}) {
        for (const auto& [theme, look] : looks) {
            for (const bool doubled : {false, true}) {
                const QString suffix = QLatin1String(language) + look + QLatin1String(doubled ? "-200" : "");
                if (!only.isEmpty() && only != suffix)
                    continue;
                useLanguage(QLatin1String(language));
                applyLook(theme);
                zoom(0);
                zoom(doubled ? 10 : 0);
                const QString fresh = scratch.filePath(QStringLiteral("tour.recense")); // each begins with the same
                QFile::remove(fresh);
                if (!QFile::copy(path, fresh))
                    return 4;
                MainWindow window;
                takeAll({arguments[1], suffix, window}, fresh, passphrase);
            }
        }
    }
    return 0;
}
