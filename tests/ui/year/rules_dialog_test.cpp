// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/small_register.h"
#include "tests/ui/support/window.h"
#include "ui/shell/file_choice.h"
#include "ui/text/column_text.h"
#include "ui/text/entry_text.h"
#include "ui/text/words.h"
#include "ui/year/compare_rules_dialog.h"
#include "ui/year/rule_bar.h"
#include "ui/year/rule_fields.h"
#include "ui/year/rules_dialog.h"
#include "ui/year/year_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace recense;
using namespace recense::ui;

class RulesDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSentenceFollowsAsOneEdits();
    void theStandardRulesAreReadOnly();
    void aNewRuleIsKeptAndUndone();
    void aChangeOfWhatCountsIsANewVersion();
    void whatCannotBeSavedIsSaid();
    void aRuleGoesOutAndComesBack();
    void aFileThatIsNoRuleIsSaid();
    void aLockKeepsWhatIsTyped();
    void theBarOffersKeptRules();
    void twoRulesSideBySide();
    void migrantsAreSummedUpApart();

private:
    std::vector<KeptRule> kept() { return *m_session->read([](const Register& reg) { return reg.countRules(); }); }
    void open(const count::Rule& rule = count::Rule::standard());
    KeptRule keep(const QString& name, count::InYear inYear);

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    QPointer<RulesDialog> m_dialog;
};

void RulesDialogTest::initTestCase()
{
    test::useFolder(m_dir);
}

void RulesDialogTest::init()
{
    test::failOnWarnings();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count)));
}

void RulesDialogTest::cleanup()
{
    delete m_dialog;
    m_session.reset();
}

void RulesDialogTest::open(const count::Rule& rule)
{
    delete m_dialog;
    m_dialog = new RulesDialog(*m_session, count::Question(2024, rule));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

KeptRule RulesDialogTest::keep(const QString& name, count::InYear inYear)
{
    count::Rule rule = count::Rule::standard();
    rule.name = name;
    rule.inYear = inYear;
    rule.tracks = {*Code::parse(u"criminal")};
    std::vector<KeptRule> all = kept();
    all.push_back({{}, rule});
    m_session->change([&](Register& reg) { reg.saveCountRules(all); });
    const std::vector<KeptRule> stored = kept();
    return *std::find_if(stored.begin(), stored.end(), [&](const KeptRule& one) { return one.rule.name == name; });
}

void RulesDialogTest::theSentenceFollowsAsOneEdits()
{
    open();
    QVERIFY(m_dialog->sentence().contains(QStringLiteral("a dated step or outcome falls between 1 January and 31 December 2024")));
    m_dialog->copyRule();
    m_dialog->fields()->inYear->setFocus();
    test::press(Qt::Key_Down);
    QVERIFY(m_dialog->sentence().contains(QStringLiteral("were open at some time")));
    m_dialog->fields()->countries->setFocus();
    m_dialog->fields()->countries->selectAll();
    test::type(QStringLiteral("GR"));
    QVERIFY(m_dialog->sentence().contains(QStringLiteral("those that count are the following: Greece.")));
    test::type(QStringLiteral(", Atl"));
    QVERIFY(m_dialog->fields()->countriesProblem->isVisible());
    QVERIFY(m_dialog->sentence().contains(QStringLiteral("the following: Greece.")));
    m_dialog->fields()->drafts->setFocus();
    test::press(Qt::Key_Space);
    QVERIFY(m_dialog->sentence().contains(QStringLiteral("and drafts count")));
    for (QComboBox* box : m_dialog->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QLatin1String("Language of the sentence"))
            box->setCurrentIndex(1);
    }
    QVERIFY2(m_dialog->sentence().contains(QStringLiteral("Grèce")), qPrintable(m_dialog->sentence()));
}

void RulesDialogTest::theStandardRulesAreReadOnly()
{
    open();
    QCOMPARE(m_dialog->list()->count(), 3);
    for (int row = 0; row < 3; ++row) {
        m_dialog->list()->setCurrentRow(row);
        QVERIFY(!m_dialog->name()->isEnabled());
        m_dialog->removeRule();
    }
    QCOMPARE(m_dialog->list()->count(), 3);
}

void RulesDialogTest::aNewRuleIsKeptAndUndone()
{
    open();
    m_dialog->copyRule();
    test::type(QStringLiteral("Criminal only")); // over the name that was proposed
    QCheckBox* administrative = nullptr;
    for (const auto& [box, track] : m_dialog->fields()->tracks) {
        if (track.text() == QLatin1String("administrative"))
            administrative = box;
    }
    administrative->setFocus();
    test::press(Qt::Key_Space);
    m_dialog->accept();
    QCOMPARE(kept().size(), size_t(1));
    QCOMPARE(kept()[0].rule.name, QStringLiteral("Criminal only"));
    QCOMPARE(kept()[0].rule.version, 1);
    QCOMPARE(kept()[0].rule.tracks, std::vector<Code>{*Code::parse(u"criminal")});
    const JournalEntry entry = m_session->read([](const Register& reg) { return reg.history(1); })->front();
    QCOMPARE(deedText(entry), QStringLiteral("count rule “Criminal only”"));
    const Changes changes = *m_session->read([&](const Register& reg) { return reg.changesOf(entry); });
    const ColumnText told(Codebook::builtIn(), changes.records);
    QStringList said;
    for (const RecordChange::Field& field : changes.changes.front().fields)
        said << told.fieldName(QStringLiteral("count_rule"), field.name) + u'=' + told.value(QStringLiteral("count_rule"), field.name, field.after);
    QVERIFY2(said.join(u'|').contains(QStringLiteral("What counts=Both, counted apart; European Union; ")), qPrintable(said.join(u'|')));
    QVERIFY(said.contains(QStringLiteral("Version=1")));
    m_session->undo(entry);
    QTRY_VERIFY(kept().empty());
}

void RulesDialogTest::aChangeOfWhatCountsIsANewVersion()
{
    const KeptRule rule = keep(QStringLiteral("mine"), count::InYear::Open);
    open(rule.rule);
    QCOMPARE(m_dialog->name()->text(), QStringLiteral("mine"));
    m_dialog->name()->setFocus();
    m_dialog->name()->selectAll();
    test::type(QStringLiteral("ours"));
    m_dialog->accept();
    QCOMPARE(kept()[0].rule.name, QStringLiteral("ours"));
    QCOMPARE(kept()[0].rule.version, 1);
    open(kept()[0].rule);
    m_dialog->fields()->inYear->setFocus();
    test::press(Qt::Key_Down);
    QStringList said;
    for (QLabel* label : m_dialog->findChildren<QLabel*>())
        said << label->text();
    QVERIFY(said.contains(QStringLiteral("It will be version 2, for it counts otherwise than version 1.")));
    m_dialog->accept();
    QCOMPARE(kept()[0].rule.version, 2);
    QCOMPARE(kept()[0].rule.inYear, count::InYear::New);
}

void RulesDialogTest::whatCannotBeSavedIsSaid()
{
    keep(QStringLiteral("mine"), count::InYear::Open);
    open();
    m_dialog->copyRule();
    m_dialog->name()->selectAll();
    test::press(Qt::Key_Delete);
    m_dialog->list()->setFocus();
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->problem().contains(QStringLiteral("needs a name")));
    QVERIFY(m_dialog->name()->hasFocus());
    test::type(QStringLiteral("mine"));
    QVERIFY(m_dialog->problem().isEmpty());
    m_dialog->accept();
    QVERIFY(m_dialog->problem().contains(QStringLiteral("another rule called “mine”")));
    test::type(QStringLiteral(" too"));
    for (const auto& [box, track] : m_dialog->fields()->tracks)
        box->setChecked(false);
    m_dialog->accept();
    QVERIFY(m_dialog->problem().contains(QStringLiteral("no track")));
    QCOMPARE(kept().size(), size_t(1));
}

void RulesDialogTest::aRuleGoesOutAndComesBack()
{
    const KeptRule rule = keep(QStringLiteral("mine"), count::InYear::New);
    open(rule.rule);
    const QString path = m_dir.filePath(QStringLiteral("mine.json"));
    file_choice::answerNext(path);
    m_dialog->exportRule();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto read = count::Rule::fromJson(file.readAll()); // as the command line does
    QVERIFY(read && *read == rule.rule);
    file_choice::answerNext(path);
    m_dialog->importRule();
    QCOMPARE(m_dialog->list()->count(), 5);
    QCOMPARE(m_dialog->name()->text(), QStringLiteral("mine (2)"));
    m_dialog->accept();
    QCOMPARE(kept().size(), size_t(2));
    QVERIFY(kept()[1].rule.countsAs(rule.rule));
}

void RulesDialogTest::aFileThatIsNoRuleIsSaid()
{
    open();
    const QString path = m_dir.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{\"tracks\": \"criminal\"}");
    file.close();
    file_choice::answerNext(path);
    m_dialog->importRule();
    QCOMPARE(m_dialog->list()->count(), 3);
    QVERIFY2(m_dialog->problem().contains(QStringLiteral("bad.json was not taken in: “tracks” should be a list")),
             qPrintable(m_dialog->problem()));
}

void RulesDialogTest::aLockKeepsWhatIsTyped()
{
    keep(QStringLiteral("mine"), count::InYear::Open);
    open(kept()[0].rule);
    m_dialog->fields()->drafts->setFocus();
    test::press(Qt::Key_Space);
    m_dialog->copyRule();
    m_dialog->name()->selectAll();
    test::press(Qt::Key_Delete); // half typed
    m_dialog->fields()->typeCountries(QStringLiteral("EU, Gr"));
    const QPointer<RulesDialog> dialog = m_dialog;
    m_session->lock();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    m_session->unlock(Passphrase(test::kPassphrase));
    QTRY_VERIFY(m_session->isOpen());
    QCOMPARE(kept().size(), size_t(1));
    QVERIFY(!kept()[0].rule.drafts);
    const std::vector<Draft> drafts = *m_session->read([](const Register& reg) { return reg.drafts(); });
    QCOMPARE(drafts.size(), size_t(1));
    QVERIFY(RulesDialog::isDraft(drafts.front().content));
    open();
    m_dialog->resume(drafts.front());
    QCOMPARE(m_dialog->list()->count(), 5);
    QCOMPARE(m_dialog->list()->currentRow(), 4);
    QCOMPARE(m_dialog->name()->text(), QString());
    QCOMPARE(m_dialog->fields()->countries->text(), QStringLiteral("EU, Gr"));
    QTRY_VERIFY(m_dialog->name()->hasFocus());
    m_dialog->accept();
    QVERIFY2(m_dialog->problem().contains(QStringLiteral("no country code")), qPrintable(m_dialog->problem()));
    m_dialog->fields()->typeCountries(QStringLiteral("GR"));
    test::type(QStringLiteral("theirs"));
    m_dialog->accept();
    QCOMPARE(kept().size(), size_t(2));
    QVERIFY(kept()[0].rule.drafts);
    QCOMPARE(kept()[1].rule.name, QStringLiteral("theirs"));
    QVERIFY(m_session->read([](const Register& reg) { return reg.drafts(); })->empty());
}

void RulesDialogTest::theBarOffersKeptRules()
{
    keep(QStringLiteral("Criminal, open"), count::InYear::Open);
    YearPage page(*m_session);
    page.resize(1200, 760);
    page.show();
    QTRY_VERIFY(page.shown());
    RuleBar* bar = page.ruleBar();
    bar->yearBox()->setCurrentText(QStringLiteral("2024"));
    QTRY_COMPARE(page.shown()->census.question.year, 2024);
    QCOMPARE(bar->ruleBox()->count(), 4);
    bar->ruleBox()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(bar->ruleBox(), Qt::Key_Down);
    QTRY_COMPARE(page.shown()->census.question.rule.name, QStringLiteral("Criminal, open"));
    QCOMPARE(page.shown()->census.question.rule.inYear, count::InYear::Open);
    QVERIFY(!bar->isChangedByHand());
    bar->setInYear(count::InYear::New);
    QVERIFY(bar->isChangedByHand());
    QCOMPARE(bar->ruleBox()->currentText(), QStringLiteral("Changed here"));
    QCOMPARE(bar->rulesButton()->text(), QStringLiteral("&Keep this rule…"));
    QCOMPARE(bar->question().rule.name, QStringLiteral("custom"));

    // Kept under a name, it is that rule.
    bar->rulesButton()->click();
    auto* dialog = page.findChild<RulesDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->count(), 5);
    dialog->name()->setFocus();
    dialog->name()->selectAll();
    QTest::keyClicks(dialog->name(), QStringLiteral("Criminal, new"));
    dialog->accept();
    QTRY_COMPARE(bar->question().rule.name, QStringLiteral("Criminal, new"));
    QCOMPARE(bar->rulesButton()->text(), QStringLiteral("Ru&les…"));

    // A chosen rule that is changed elsewhere changes the bar.
    std::vector<KeptRule> all = kept();
    for (KeptRule& rule : all)
        rule.rule.drafts = true;
    m_session->change([&](Register& reg) { reg.saveCountRules(all); });
    QTRY_COMPARE(page.shown()->census.question.rule.version, 2);
    QVERIFY(page.shown()->census.question.rule.drafts);
}

void RulesDialogTest::twoRulesSideBySide()
{
    const QPointer<CompareRulesDialog> dialog =
        new CompareRulesDialog(*m_session, count::Question(2024), *count::Rule::preset(u"new"));
    QAbstractItemModelTester tester(dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog->show();
    QTRY_VERIFY(dialog->shown());
    const count::Totals& totals = dialog->shown()->comparison.of(Population::Solidarity);
    QCOMPARE(totals.first.minimum, 25);
    QCOMPARE(dialog->model()->rowCount(), 3);
    int rows = 0;
    for (int group = 0; group < 3; ++group)
        rows += dialog->model()->rowCount(dialog->model()->index(group, 0));
    QCOMPARE(rows, static_cast<int>(dialog->shown()->comparison.differences.size()));
    QVERIFY(rows > 0);

    QSignalSpy asked(dialog, &CompareRulesDialog::openAsked);
    const QModelIndex group = dialog->model()->index(0, 0);
    QVERIFY(dialog->model()->rowCount(group) > 0);
    dialog->view()->setFocus();
    dialog->view()->setCurrentIndex(dialog->model()->index(0, 0, group));
    QTest::keyClick(dialog->view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Id>(), dialog->model()->incident(dialog->model()->index(0, 0, group)));

    const QString path = m_dir.filePath(QStringLiteral("compared.csv"));
    file_choice::answerNext(path);
    dialog->exportList();
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("group,population,reference,title,minimum_first,"));
    QVERIFY(csv.contains("\ntotal,solidarity,,,25,25,,"));
    QVERIFY(csv.contains("\nonly_first,solidarity,"));

    dialog->picker(1)->setCurrentIndex(0); // the same rule twice
    QTRY_VERIFY(dialog->shown()->comparison.differences.empty());
    delete dialog;
}

void RulesDialogTest::migrantsAreSummedUpApart()
{
    const auto compare = [this] {
        auto dialog = std::make_unique<CompareRulesDialog>(*m_session, count::Question(2024), *count::Rule::preset(u"new"));
        dialog->show();
        return dialog;
    };
    auto before = compare();
    QTRY_VERIFY(before->shown());
    const auto sum = [](const CompareRulesDialog& dialog, int group, int column) {
        return dialog.model()->index(group, column).data().toString();
    };
    const QModelIndex onlyFirst = before->model()->index(0, 0);
    const int cases = before->model()->rowCount(onlyFirst);
    const Id id = before->model()->incident(before->model()->index(0, 0, onlyFirst));
    const Range people = before->shown()->comparison.differences.front().first.amount;
    before.reset();
    Incident changed = *m_session->read([&](const Register& reg) { return reg.incident(id); });
    for (Target& target : changed.targets)
        target.population = Population::Migration;
    QVERIFY(m_session->save(changed));
    const auto after = compare();
    QTRY_VERIFY(after->shown());
    QCOMPARE(after->model()->rowCount(), 4);
    QCOMPARE(after->model()->rowCount(after->model()->index(0, 0)), cases - 1);
    QCOMPARE(sum(*after, 3, 0), QStringLiteral("Migrants, counted apart: Only under the first rule (1)"));
    QCOMPARE(sum(*after, 3, 1), peopleText(people));
}

QTEST_MAIN(RulesDialogTest)
#include "rules_dialog_test.moc"
