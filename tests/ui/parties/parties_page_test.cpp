// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/figures.h"
#include "tests/ui/support/small_register.h"
#include "tests/ui/support/window.h"
#include "ui/parties/duplicates_pane.h"
#include "ui/parties/link_panel.h"
#include "ui/parties/pair_card.h"
#include "ui/parties/parties_page.h"
#include "ui/parties/party_card.h"
#include "ui/widgets/field_form.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace recense;
using namespace recense::ui;

class PartiesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsEverybodyWithTheirCases();
    void searchFindsAcrossScripts();
    void aTypeNarrows();
    void aFieldIsSavedWhenItIsLeft();
    void aNewOneIsMadeByKeyboard();
    void aNewOneStaysWhileTheOneBeforeIsSaved();
    void withoutCodeAndNameNothingIsSaved();
    void whatIsTypedIsInADraftBeforeTheFieldIsLeft();
    void casesOpenFromTheCard();
    void linkedByKeyboardWithAReason();
    void unlinkedWithAReason();
    void likelyOnesAreDecidedByKey();
    void aVerdictIsUndone();
    void unsureOnesAreListedApart();
    void lockForgetsAndKeepsWhatWasTyped();

private:
    Party add(const char* key, TargetType type, const QString& name, const QStringList& aliases = {});
    void linkTo(const char* title, const Id& party);
    QLineEdit* renameGull(); // to Grey Tern, in the card; the field is not left
    void waitCurrent() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isCurrent(), 10000); }
    QLineEdit* fieldNamed(const QString& accessible) const;
    QStringList names() const;
    Party stored(const char* key) const;
    int peopleIn2024() const;
    QString sideBySide() const;

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    PartiesPage* m_page = nullptr;
    std::unique_ptr<test::Window> m_window;
};

void PartiesPageTest::initTestCase()
{
    test::useFolder(m_dir);
}

Party PartiesPageTest::add(const char* key, TargetType type, const QString& name, const QStringList& aliases)
{
    Party party;
    party.id = Environment::system().id();
    party.key = QString::fromUtf8(key);
    party.type = type;
    party.name = name;
    party.aliases = aliases;
    m_session->write([&](Register& reg) { reg.save(party); });
    return party;
}

void PartiesPageTest::linkTo(const char* title, const Id& party)
{
    m_session->write([&](Register& reg) {
        CaseQuery query;
        query.text = QString::fromUtf8(title);
        Incident incident = reg.incident(reg.rows(reg.cases(query), 0, 1).front().id);
        incident.targets.front().party = party;
        reg.save(incident);
    });
}

// Four parties: the Greek and the Latin spelling of one organisation, a person in the captain's case, a vessel.
void PartiesPageTest::init()
{
    test::failOnWarnings();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count)));
    add("O-1", TargetType::Organisation, QStringLiteral("Γέφυρα Αλληλεγγύης"));
    add("O-2", TargetType::Organisation, QStringLiteral("Gefyra Allilengyis AMKE"));
    linkTo("captain", add("P-17", TargetType::Person, {}, {QStringLiteral("Heron")}).id);
    add("V-1", TargetType::Vessel, QStringLiteral("Grey Gull"));
    m_page = new PartiesPage(*m_session);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page);
    new QAbstractItemModelTester(m_page->duplicates()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page);
    m_window = std::make_unique<test::Window>(m_page);
    m_window->resize(1280, 800);
    waitCurrent();
}

void PartiesPageTest::cleanup()
{
    m_window.reset();
    delete m_page;
    m_session.reset();
}

QLineEdit* PartiesPageTest::fieldNamed(const QString& accessible) const
{
    for (QLineEdit* edit : m_page->card()->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == accessible)
            return edit;
    }
    return nullptr;
}

QStringList PartiesPageTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        names << m_page->model()->index(row, PartyModel::Key).data().toString();
    return names;
}

Party PartiesPageTest::stored(const char* key) const
{
    const auto all = m_session->read([](const Register& reg) { return reg.parties(); });
    for (const Party& party : *all) {
        if (party.key == QString::fromUtf8(key))
            return party;
    }
    return {};
}

int PartiesPageTest::peopleIn2024() const
{
    const auto census = m_session->read([](const Register& reg) {
        return count::count(reg.facts(), count::Question(2024), reg.codebook());
    });
    return census->find(count::Section::Solidarity, count::Dimension::Total)->value.minimum;
}

QString PartiesPageTest::sideBySide() const
{
    QString text;
    for (const QLabel* label : m_page->duplicates()->card()->findChildren<QLabel*>())
        text += label->text() + u'\n';
    return text;
}

void PartiesPageTest::listsEverybodyWithTheirCases()
{
    QCOMPARE(names(), QStringList({QStringLiteral("O-2"), QStringLiteral("V-1"), QStringLiteral("P-17"), QStringLiteral("O-1")}));
    const int row = m_page->model()->rowOf(stored("P-17").id);
    QCOMPARE(m_page->model()->index(row, PartyModel::Name).data().toString(), QStringLiteral("P-17 (Heron)"));
    QCOMPARE(m_page->model()->index(row, PartyModel::Cases).data().toString(), QStringLiteral("1"));
    m_page->model()->sort(PartyModel::Cases, Qt::DescendingOrder);
    QCOMPARE(names().front(), QStringLiteral("P-17"));
}

void PartiesPageTest::searchFindsAcrossScripts()
{
    m_page->focusSearch();
    test::type(QStringLiteral("gefyra"));
    QCOMPARE(names().size(), 2);
    test::press(Qt::Key_Escape);
    QCOMPARE(names().size(), 4);
    m_page->search()->setText(QStringLiteral("ΑΛΛΗΛ")); // no keys of QTest's
    QCOMPARE(names().size(), 2);
    QCOMPARE(names().front(), QStringLiteral("O-1"));
    test::press(Qt::Key_Escape);
    test::type(QStringLiteral("nobody"));
    QVERIFY(!m_page->table()->isVisible());
    test::press(Qt::Key_Escape);
    QVERIFY(m_page->table()->isVisible());
}

void PartiesPageTest::aTypeNarrows()
{
    m_page->type()->setFocus();
    test::type(QStringLiteral("V"));
    Q_EMIT m_page->type()->activated(m_page->type()->currentIndex());
    QCOMPARE(names(), QStringList{QStringLiteral("V-1")});
}

QLineEdit* PartiesPageTest::renameGull()
{
    m_page->focusSearch();
    test::type(QStringLiteral("gull"));
    test::press(Qt::Key_Return);
    test::press(Qt::Key_Return); // into the card
    QLineEdit* name = fieldNamed(QStringLiteral("Name"));
    name->setFocus();
    name->selectAll();
    test::type(QStringLiteral("Grey Tern"));
    return name;
}

void PartiesPageTest::aFieldIsSavedWhenItIsLeft()
{
    QLineEdit* name = renameGull();
    QCOMPARE(stored("V-1").name, QStringLiteral("Grey Gull"));
    test::press(Qt::Key_Tab);
    QCOMPARE(stored("V-1").name, QStringLiteral("Grey Tern"));
    test::type(QStringLiteral("Sterna"));
    test::press(Qt::Key_Return);
    QCOMPARE(stored("V-1").aliases, QStringList{QStringLiteral("Sterna")});
    waitCurrent();
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QCOMPARE(stored("V-1").name, QStringLiteral("Grey Gull"));
    waitCurrent();
    QTRY_COMPARE(name->text(), QStringLiteral("Grey Gull"));
}

void PartiesPageTest::aNewOneIsMadeByKeyboard()
{
    m_page->newParty();
    QTRY_VERIFY(fieldNamed(QStringLiteral("Code"))->hasFocus());
    test::type(QStringLiteral("P-18"));
    test::press(Qt::Key_Tab);
    QCOMPARE(stored("P-18").type, TargetType::Person);
    const Id made = stored("P-18").id;
    waitCurrent();
    QTRY_COMPARE(m_page->table()->currentIndex().siblingAtColumn(PartyModel::Key).data().toString(), QStringLiteral("P-18"));
    m_session->undoStack().undo();
    waitCurrent();
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QVERIFY(m_page->card()->shown() != made);
}

// What is typed of one, and not left yet, is saved by going on; the new one is not taken for it.
void PartiesPageTest::aNewOneStaysWhileTheOneBeforeIsSaved()
{
    renameGull();
    m_page->newParty();
    waitCurrent();
    QTRY_COMPARE(stored("V-1").name, QStringLiteral("Grey Tern"));
    QTest::qWait(600); // the list is read anew behind the window
    waitCurrent();
    QVERIFY(m_page->card()->shown().isNull());
    test::type(QStringLiteral("P-19"));
    test::press(Qt::Key_Tab);
    QCOMPARE(stored("P-19").key, QStringLiteral("P-19"));
    QCOMPARE(stored("V-1").name, QStringLiteral("Grey Tern"));
}

void PartiesPageTest::withoutCodeAndNameNothingIsSaved()
{
    const auto before = m_session->read([](const Register& reg) { return reg.historyHead(); });
    m_page->newParty();
    QLineEdit* basis = fieldNamed(QStringLiteral("Legal basis"));
    basis->setFocus();
    test::type(QStringLiteral("research"));
    test::press(Qt::Key_Tab);
    QVERIFY(fieldNamed(QStringLiteral("Code"))->accessibleDescription().contains(QStringLiteral("needed")));
    QCOMPARE(m_session->read([](const Register& reg) { return reg.historyHead(); }), before);
    QLineEdit* name = fieldNamed(QStringLiteral("Name"));
    name->setFocus();
    test::type(QStringLiteral("Harbour Kitchen"));
    test::press(Qt::Key_Tab);
    QCOMPARE(stored("Harbour Kitchen").safeguards.legalBasis, QStringLiteral("research"));
}

void PartiesPageTest::whatIsTypedIsInADraftBeforeTheFieldIsLeft()
{
    const auto drafts = [this] { return *m_session->read([](const Register& reg) { return reg.drafts(); }); };
    const Id gull = stored("V-1").id;
    m_page->table()->setCurrentIndex(m_page->model()->index(m_page->model()->rowOf(gull), 0));
    QTRY_COMPARE(m_page->card()->shown(), gull);
    auto* notes = m_page->card()->findChild<QPlainTextEdit*>();
    notes->setFocus();
    test::type(QStringLiteral("sold in 2023"));
    QTRY_COMPARE(drafts().size(), size_t(1));
    QCOMPARE(stored("V-1").notes, QString());
    const Draft draft = drafts().front(); // all that is left after the program was killed
    PartiesPage after(*m_session);
    after.resume(draft);
    auto* again = after.card()->findChild<QPlainTextEdit*>();
    QTRY_COMPARE(again->toPlainText(), QStringLiteral("sold in 2023"));
    QCOMPARE(after.card()->shown(), gull);
    after.card()->commit();
    QCOMPARE(stored("V-1").notes, QStringLiteral("sold in 2023"));
    QVERIFY(drafts().empty());
}

void PartiesPageTest::casesOpenFromTheCard()
{
    m_page->search()->setText(QStringLiteral("heron"));
    QTableWidget* cases = m_page->card()->cases();
    QTRY_COMPARE(cases->rowCount(), 1);
    QVERIFY(cases->item(0, 1)->text().contains(QStringLiteral("Captain")));
    QSignalSpy opened(m_page, &PartiesPage::openAsked);
    cases->setFocus();
    test::press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void PartiesPageTest::linkedByKeyboardWithAReason()
{
    m_page->search()->setText(QStringLiteral("gull"));
    QPushButton* link = m_page->card()->linkButton();
    link->setFocus();
    test::press(Qt::Key_Space);
    LinkPanel* panel = m_page->card()->linkPanel();
    QVERIFY(panel->search()->hasFocus());
    test::type(QStringLiteral("farmers"));
    QTRY_COMPARE(panel->targets()->count(), 1);
    test::press(Qt::Key_Return); // to the list
    test::press(Qt::Key_Return); // to the reason
    test::type(QStringLiteral("the file names it"));
    test::press(Qt::Key_Return);
    QVERIFY(panel->isHidden());
    QCOMPARE(m_session->read([](const Register& reg) { return reg.history(1).front().reason; }), QStringLiteral("the file names it"));
    QTRY_COMPARE(m_page->card()->cases()->rowCount(), 1);
    m_session->undoStack().undo();
    QTRY_COMPARE(m_page->card()->cases()->rowCount(), 0);
}

void PartiesPageTest::unlinkedWithAReason()
{
    m_page->search()->setText(QStringLiteral("P-17"));
    QTableWidget* cases = m_page->card()->cases();
    QTRY_COMPARE(cases->rowCount(), 1);
    cases->setFocus();
    test::press(Qt::Key_Delete);
    test::type(QStringLiteral("somebody else"));
    test::press(Qt::Key_Return);
    QVERIFY(m_session->read([](const Register& reg) { return reg.partyUses(); })->empty());
    QCOMPARE(m_session->read([](const Register& reg) { return reg.history(1).front().reason; }), QStringLiteral("somebody else"));
}

void PartiesPageTest::likelyOnesAreDecidedByKey()
{
    DuplicatesPane* pane = m_page->duplicates();
    m_page->sections()->setCurrentWidget(pane);
    QCOMPARE(pane->model()->rowCount(), 1);
    QVERIFY(sideBySide().contains(QStringLiteral("two scripts")));
    QVERIFY(sideBySide().contains(QStringLiteral("Γέφυρα Αλληλεγγύης")));
    pane->table()->setFocus();
    test::press(Qt::Key_N);
    QCOMPARE(pane->model()->rowCount(), 0);
    waitCurrent();
    QCOMPARE(pane->model()->rowCount(), 0); // and stays so
    const auto judged = m_session->read([](const Register& reg) { return reg.partyJudgements(); });
    QCOMPARE(judged->size(), size_t(1));
    QCOMPARE(judged->front().match, Match::NotSame);
    // It can be decided anew, with a reason.
    pane->which()->setFocus();
    pane->which()->setCurrentIndex(2);
    Q_EMIT pane->which()->activated(2);
    QCOMPARE(pane->model()->rowCount(), 1);
    pane->reason()->setFocus();
    test::type(QStringLiteral("one statute"));
    QTest::mouseClick(pane->button(Match::Same), Qt::LeftButton);
    const auto anew = m_session->read([](const Register& reg) { return reg.partyJudgements(); });
    QCOMPARE(anew->size(), size_t(1));
    QCOMPARE(anew->front().match, Match::Same);
    QCOMPARE(anew->front().reason, QStringLiteral("one statute"));
}

void PartiesPageTest::aVerdictIsUndone()
{
    // The captain of one case and one of the farmers are one person, under two codes.
    add("P-20", TargetType::Person, QStringLiteral("Marlene Oberwasser"));
    add("P-21", TargetType::Person, QStringLiteral("Oberwasser, Marlene"));
    linkTo("captain", stored("P-20").id);
    m_session->write([&](Register& reg) {
        CaseQuery query;
        query.text = QStringLiteral("captain");
        Incident copy = reg.incident(reg.rows(reg.cases(query), 0, 1).front().id);
        copy.id = {};
        copy.reference = {};
        copy.revision = 0;
        copy.targets.front().id = Environment::system().id();
        copy.targets.front().party = stored("P-21").id;
        for (Proceeding& proceeding : copy.proceedings) {
            proceeding.id = {};
            proceeding.steps.front().id = {};
        }
        reg.save(copy);
    });
    m_page->refresh();
    DuplicatesPane* pane = m_page->duplicates();
    m_page->sections()->setCurrentWidget(pane);
    QTRY_COMPARE(pane->model()->rowCount(), 2);
    const int apart = peopleIn2024();
    int row = 0;
    while (!pane->model()->index(row, PairModel::One).data().toString().contains(QStringLiteral("Marlene")))
        ++row;
    pane->table()->setFocus();
    pane->table()->setCurrentIndex(pane->model()->index(row, 0));
    test::press(Qt::Key_S);
    QCOMPARE(peopleIn2024(), apart - 1);
    waitCurrent();
    m_session->undoStack().undo();
    QCOMPARE(peopleIn2024(), apart);
    QTRY_COMPARE(pane->model()->rowCount(), 2);
    QVERIFY(m_session->read([](const Register& reg) { return reg.verify(); })->empty());
    m_session->undoStack().redo();
    QCOMPARE(peopleIn2024(), apart - 1);
    QTRY_COMPARE(pane->model()->rowCount(), 1);
}

void PartiesPageTest::unsureOnesAreListedApart()
{
    DuplicatesPane* pane = m_page->duplicates();
    m_page->sections()->setCurrentWidget(pane);
    pane->table()->setFocus();
    test::press(Qt::Key_U);
    waitCurrent();
    QTRY_VERIFY(pane->which()->itemText(1).contains(QStringLiteral("1 pair")));
    QCOMPARE(pane->model()->rowCount(), 0);
    pane->which()->setCurrentIndex(1);
    Q_EMIT pane->which()->activated(1);
    QCOMPARE(pane->model()->rowCount(), 1);
    QVERIFY(sideBySide().contains(QStringLiteral("Judged: Unsure")));
}

void PartiesPageTest::lockForgetsAndKeepsWhatWasTyped()
{
    m_page->search()->setText(QStringLiteral("gull"));
    QLineEdit* name = fieldNamed(QStringLiteral("Name"));
    name->setFocus();
    name->selectAll();
    test::type(QStringLiteral("Grey Skua"));
    m_session->lock();
    m_page->clear();
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(name->text().isEmpty());
    m_session->unlock(Passphrase(test::kPassphrase));
    QTRY_VERIFY(m_session->isOpen());
    QCOMPARE(stored("V-1").name, QStringLiteral("Grey Skua"));
}

QTEST_MAIN(PartiesPageTest)
#include "parties_page_test.moc"
