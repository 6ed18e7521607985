// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_incident.h"
#include "tests/ui/support/fake_host.h"
#include "tests/ui/support/window.h"
#include "ui/editor/incident_editor.h"
#include "ui/editor/source_comparison.h"
#include "ui/editor/sources_page.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

namespace {

QString focusedName() { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); }

QWidget* named(QWidget& inside, const char* name)
{
    for (QWidget* widget : inside.findChildren<QWidget*>()) {
        if (widget->accessibleName() == QLatin1String(name) && widget->isVisibleTo(&inside)
            && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    }
    return nullptr;
}

QPushButton* button(QWidget& inside, const char* text)
{
    for (QPushButton* found : inside.findChildren<QPushButton*>()) {
        if (found->text() == QLatin1String(text))
            return found;
    }
    return nullptr;
}

void tabTo(const char* name)
{
    for (int i = 0; i < 60 && focusedName() != QLatin1String(name); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QLatin1String(name));
}

void typeLine(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty())
            type(cells[i]);
        press(i + 1 < cells.size() ? Qt::Key_Tab : Qt::Key_Return);
    }
}

QString visibleText(QWidget& inside)
{
    QStringList texts;
    for (const QLabel* label : inside.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&inside))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class EditorTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void typesTheTwentyFourByKeyboardAlone();
    void goesThroughTheFieldsInReadingOrder();
    void saysProblemsBesideTheirField();
    void listsWhatIsMissing();
    void saysHowItCounts();
    void refusesToDropWhatItCannotRead();
    void worksOutTheRest();
    void aDateAloneIsAStep();
    void comparesWhatSourcesMean();
    void keepsDraftsAndSaysConflicts();
    void keepsFilesWithTheirHash();
    void putsBackWhatWasRemoved();
    void wheelChangesNothing();
};

void EditorTypingTest::typesTheTwentyFourByKeyboardAlone()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    test::Window window(&editor);
    window.before->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("Title"));
    type(QStringLiteral("ERCI 24"));
    tabTo("Country");
    type(QStringLiteral("gree"));
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("Place"));
    type(QStringLiteral("Lesvos"));
    press(Qt::Key_Tab);
    type(QStringLiteral("feb 2018"));
    press(Qt::Key_Tab);
    type(QStringLiteral("15/1/2026"));
    tabTo("Acts");
    type(QStringLiteral("sea_rescue"));
    press(Qt::Key_Return);
    type(QStringLiteral("distress"));
    press(Qt::Key_Tab);
    type(QStringLiteral("sea"));
    press(Qt::Key_Tab);

    button(editor, "Add who was struck")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(focusedName(), QStringLiteral("Type"));
    type(QStringLiteral("Gr"));
    tabTo("How many");
    type(QStringLiteral("24"));
    tabTo("Roles");
    type(QStringLiteral("volunteer=20"));
    press(Qt::Key_Return);
    type(QStringLiteral("ngo_staff"));
    press(Qt::Key_Tab);

    button(editor, "Add a proceeding")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(focusedName(), QStringLiteral("Track"));
    type(QStringLiteral("crim"));
    tabTo("Charges");
    typeLine({QStringLiteral("espionage"), QString()});
    tabTo("Steps");
    typeLine({QStringLiteral("2018-08-21"), QStringLiteral("arrested"), QStringLiteral("two foreign volunteers")});
    typeLine({QStringLiteral("nov 2021"), QStringLiteral("trial")});
    tabTo("Outcomes");
    typeLine({QStringLiteral("dropped_procedural"), QStringLiteral("24"), QStringLiteral("13/1/2023"),
              QStringLiteral("final")});
    tabTo("New source");
    type(QStringLiteral("rpegy.org, update https://example.org/a"));
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);

    QCOMPARE(host.saves, 1);
    const Incident& i = host.lastSaved;
    QCOMPARE(i.title.main, QStringLiteral("ERCI 24"));
    QCOMPARE(i.country.text(), QStringLiteral("GR"));
    QCOMPARE(i.place, QStringLiteral("Lesvos"));
    QCOMPARE(i.start->text(), QStringLiteral("2018-02"));
    QCOMPARE(i.end->text(), QStringLiteral("2026-01-15"));
    QVERIFY(i.acts == (std::vector{test::code("sea_rescue"), test::code("distress_alert")}));
    QCOMPARE(i.setting.text(), QStringLiteral("sea"));
    QCOMPARE(i.targets.size(), 1U);
    const Target& target = i.targets[0];
    QCOMPARE(target.type, TargetType::Group);
    QVERIFY(target.people == (HeadCount{24, {}, false, Basis::Exact}));
    QVERIFY(target.roles == (std::vector<Trait>{{test::code("volunteer"), 20}, {test::code("ngo_staff"), {}}}));
    QVERIFY(!target.key.isEmpty());
    QCOMPARE(i.proceedings.size(), 1U);
    const Proceeding& proceeding = i.proceedings[0];
    QCOMPARE(proceeding.track.text(), QStringLiteral("criminal"));
    QCOMPARE(proceeding.charges.size(), 1U);
    QCOMPARE(proceeding.charges[0].family.text(), QStringLiteral("espionage_or_secrets"));
    QCOMPARE(proceeding.steps.size(), 2U);
    QCOMPARE(proceeding.steps[0].date->text(), QStringLiteral("2018-08-21"));
    QCOMPARE(proceeding.steps[0].stage.text(), QStringLiteral("arrested"));
    QCOMPARE(proceeding.steps[0].note, QStringLiteral("two foreign volunteers"));
    QCOMPARE(proceeding.steps[1].date->text(), QStringLiteral("2021-11"));
    QCOMPARE(proceeding.outcomes.size(), 1U);
    const Outcome& outcome = proceeding.outcomes[0];
    QCOMPARE(outcome.target, target.id);
    QCOMPARE(outcome.result.text(), QStringLiteral("dropped_procedural"));
    QCOMPARE(outcome.people, 24);
    QCOMPARE(outcome.date->text(), QStringLiteral("2023-01-13"));
    QVERIFY(outcome.final);
    QCOMPARE(i.sources.size(), 1U);
    QCOMPARE(i.sources[0].address, QStringLiteral("https://example.org/a"));
    QCOMPARE(i.sources[0].title, QStringLiteral("rpegy.org, update"));
}

void EditorTypingTest::goesThroughTheFieldsInReadingOrder()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    Incident incident = test::fullIncident();
    incident.coordinates.reset();
    incident.title.translations.clear();
    incident.summary.translations.clear();
    incident.proceedings.resize(1);
    incident.targets.resize(1);
    incident.targets[0].type = TargetType::Group;
    editor.load(incident);
    test::Window window(&editor);
    window.resize(1280, 800);
    window.before->setFocus();
    QStringList order;
    for (int i = 0; i < 120 && QApplication::focusWidget() != window.after; ++i) {
        press(Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        const auto* text = qobject_cast<QAbstractButton*>(now);
        const QString name = now->accessibleName().isEmpty() && text ? text->text() : now->accessibleName();
        QVERIFY2(now == window.after || !name.isEmpty(), now->metaObject()->className()); // every control has a name
        if (order.isEmpty() || order.last() != name)
            order.append(name);
    }
    const QStringList wanted{
        QStringLiteral("Title"), QStringLiteral("Summary"), QStringLiteral("Country"), QStringLiteral("Place"),
        QStringLiteral("Start"), QStringLiteral("End"), QStringLiteral("Acts"), QStringLiteral("Setting"),
        QStringLiteral("Type"), QStringLiteral("How many"), QStringLiteral("Population"), QStringLiteral("Same as"),
        QStringLiteral("Roles"), QStringLiteral("Add who was struck"), QStringLiteral("Track"),
        QStringLiteral("Country of the proceeding"), QStringLiteral("Authority"), QStringLiteral("File number"),
        QStringLiteral("Against"), QStringLiteral("Charges"), QStringLiteral("Steps"), QStringLiteral("Outcomes"),
        QStringLiteral("Add a proceeding"), QStringLiteral("What was done to them"), QStringLiteral("New source"),
        QStringLiteral("Title or citation"), QStringLiteral("Address"), QStringLiteral("Supports"),
        QStringLiteral("What this source says"), QStringLiteral("Verification"), QStringLiteral("Confidentiality"),
        QStringLiteral("Review"), QStringLiteral("Tags"), QStringLiteral("Notes")};
    qsizetype at = -1;
    for (const QString& name : wanted) {
        const qsizetype next = order.indexOf(name, at + 1);
        QVERIFY2(next > at, qPrintable(name + QLatin1String(" in ") + order.join(QLatin1String(", "))));
        at = next;
    }
}

void EditorTypingTest::saysProblemsBesideTheirField()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    Incident incident = test::fullIncident();
    incident.review = Review::Confirmed;
    incident.end = test::date("2017");
    incident.proceedings[0].outcomes[0].people = 40; // of 24 to 30
    editor.load(incident);
    test::Window window(&editor);
    QWidget* end = named(editor, "End");
    QVERIFY(end);
    QVERIFY(!end->parentWidget()->accessibleDescription().isEmpty());
    QWidget* outcomes = named(editor, "Outcomes");
    QVERIFY(outcomes->accessibleDescription().startsWith(QStringLiteral("Line 1:")));
    QVERIFY(visibleText(editor).contains(outcomes->accessibleDescription()));
    QVERIFY(!editor.save()); // more people than there are is refused
    QCOMPARE(host.saves, 0);
    QCOMPARE(QApplication::focusWidget(), outcomes);
    QCOMPARE(host.drafts.size(), 0U); // nothing was changed here
}

void EditorTypingTest::listsWhatIsMissing()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    test::Window window(&editor);
    QVERIFY(visibleText(editor).contains(QStringLiteral("Who was struck")));
    named(editor, "Title")->setFocus();
    type(QStringLiteral("A title is enough"));
    QVERIFY(editor.save());
    QCOMPARE(host.lastSaved.title.main, QStringLiteral("A title is enough"));
    QCOMPARE(editor.incident().reference.text(), QStringLiteral("TEST-2026-0001"));
    QVERIFY(!editor.isModified());
}

void EditorTypingTest::saysHowItCounts()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    Incident incident = test::fullIncident();
    incident.review = Review::Confirmed;
    incident.exclusion.clear();
    editor.load(incident);
    test::Window window(&editor);
    QVERIFY(visibleText(editor).contains(QStringLiteral("2023: ")));
    QVERIFY(!visibleText(editor).contains(QStringLiteral("2022: ")));
    QWidget* steps = named(editor, "Steps");
    steps->setFocus();
    auto* table = qobject_cast<LineTable*>(steps);
    table->setCurrentIndex(table->model()->index(2, 0));
    typeLine({QStringLiteral("2022"), QStringLiteral("trial")});
    QTRY_VERIFY(visibleText(editor).contains(QStringLiteral("2022: ")));
}

void EditorTypingTest::refusesToDropWhatItCannotRead()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    test::Window window(&editor);
    named(editor, "Title")->setFocus();
    type(QStringLiteral("Case"));
    QWidget* start = named(editor, "Start");
    start->setFocus();
    type(QStringLiteral("last spring"));
    QVERIFY(!editor.save());
    QCOMPARE(host.saves, 0);
    QVERIFY(editor.findChild<MessageBar*>()->isVisible());
    QVERIFY(visibleText(editor).contains(QStringLiteral("last spring")));
    QCOMPARE(QApplication::focusWidget(), start);
    QCOMPARE(qobject_cast<QLineEdit*>(start)->text(), QStringLiteral("last spring"));
    // A draft keeps it too.
    QVERIFY(!host.drafts.empty());
    IncidentEditor later(host, QStringLiteral("en"));
    QVERIFY(later.load(host.drafts.back()));
    QVERIFY(visibleText(later).contains(QStringLiteral("last spring")));
}

void EditorTypingTest::worksOutTheRest()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    Incident incident = test::fullIncident();
    incident.targets.resize(1);
    incident.targets[0].people = {18, {}, false, Basis::Exact};
    Proceeding& proceeding = incident.proceedings[0];
    proceeding.against.clear();
    proceeding.outcomes.resize(2);
    proceeding.outcomes[0].people = 11;
    proceeding.outcomes[0].final = true;
    proceeding.outcomes[1].people.reset(); // an unknown number covers nobody
    editor.load(incident);
    QVERIFY(visibleText(editor).contains(QStringLiteral("7 of 18 pending")));
    // What is decided of a named member is decided of one of the group.
    Target member = incident.targets[0];
    member.id = host.environment().id();
    member.key = QStringLiteral("captain");
    member.type = TargetType::Person;
    member.people = {};
    member.memberOf = incident.targets[0].id;
    incident.targets.push_back(member);
    Outcome own = proceeding.outcomes[0];
    own.id = host.environment().id();
    own.target = member.id;
    own.people = 1;
    proceeding.outcomes.push_back(own);
    editor.load(incident);
    QVERIFY2(visibleText(editor).contains(QStringLiteral("6 of 18 pending")), qPrintable(visibleText(editor)));
    QVERIFY(!visibleText(editor).contains(QStringLiteral("all decided for good")));
    incident.proceedings[0].outcomes[0].people = 18;
    editor.load(incident);
    QVERIFY(visibleText(editor).contains(QStringLiteral("all decided for good")));
}

void EditorTypingTest::aDateAloneIsAStep()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    Incident incident = test::fullIncident();
    incident.review = Review::Confirmed;
    incident.exclusion.clear();
    incident.proceedings.resize(1);
    incident.proceedings[0].steps.clear();
    incident.claims.clear();
    for (Source& source : incident.sources)
        source.supports.clear();
    editor.load(incident);
    test::Window window(&editor);
    auto* steps = named(editor, "Steps");
    steps->setFocus();
    typeLine({QStringLiteral("21/8/2018")});
    typeLine({QStringLiteral("2019")});
    QVERIFY2(editor.save(), qPrintable(editor.findChild<MessageBar*>()->text()));
    const std::vector<Step>& saved = host.lastSaved.proceedings[0].steps;
    QCOMPARE(saved.size(), 2U);
    QCOMPARE(saved[0].date->text(), QStringLiteral("2018-08-21"));
    QCOMPARE(saved[0].stage.text(), QStringLiteral("other"));
    QCOMPARE(saved[1].date->text(), QStringLiteral("2019"));
    // Beside the table it stands as it was saved.
    QCOMPARE(qobject_cast<LineTable*>(steps)->lines()[0].cells[1], QStringLiteral("other"));
}

void EditorTypingTest::comparesWhatSourcesMean()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    Incident incident = test::fullIncident();
    incident.start = EdtfDate::parse(u"2018-08-21");
    incident.country = *CountryCode::parse(u"GR");
    incident.sources.resize(1);
    incident.claims.clear();
    const auto claim = [&](const char* field, const char* value) {
        incident.claims.push_back({host.environment().id(), incident.sources[0].id, incident.id, QLatin1String(field), QString::fromUtf8(value)});
    };
    claim("start", "21/8/2018");
    claim("country", "gr");
    claim("end", "2019");
    editor.load(incident);
    const auto* table = editor.findChild<SourceComparison*>();
    QStringList said;
    for (int column = 0; column < table->columnCount(); ++column)
        said << table->item(1, column)->text();
    QCOMPARE(said, (QStringList{QStringLiteral("21/8/2018"), QStringLiteral("gr"), QStringLiteral("≠ 2019")}));
}

void EditorTypingTest::keepsDraftsAndSaysConflicts()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    editor.load([] {
        Incident incident = test::fullIncident();
        incident.review = Review::Confirmed;
        return incident;
    }());
    test::Window window(&editor);
    QSignalSpy modified(&editor, &IncidentEditor::modifiedChanged);
    named(editor, "Place")->setFocus();
    type(QStringLiteral("X"));
    QCOMPARE(modified.size(), 1);
    QTRY_COMPARE(host.drafts.size(), 1U);
    QCOMPARE(host.drafts[0].incident, editor.incident().id);
    host.conflict = true;
    QVERIFY(!editor.save());
    QVERIFY(editor.isModified());
    QVERIFY(visibleText(editor).contains(QStringLiteral("the register no longer has this case")));
    QVERIFY(host.drafts.size() > 1); // nothing of it is lost
    QVERIFY(host.dropped.empty());
    host.conflict = false;
    QVERIFY(editor.save());
    QCOMPARE(host.dropped.size(), 1U);
    QCOMPARE(host.dropped[0], host.drafts[0].id);
}

void EditorTypingTest::keepsFilesWithTheirHash()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ruling.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("the ruling");
    file.close();
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    test::Window window(&editor);
    auto* page = editor.findChild<SourcesPage*>();
    page->addFiles({file.fileName()});
    QCOMPARE(host.contents, std::vector<QByteArray>{"the ruling"});
    const Incident& incident = editor.incident();
    QCOMPARE(incident.sources.size(), 1U);
    QCOMPARE(incident.sources[0].attachments.size(), 1U);
    const Attachment& kept = incident.sources[0].attachments[0];
    QCOMPARE(kept.fileName, QStringLiteral("ruling.txt"));
    QCOMPARE(kept.mediaType, QStringLiteral("text/plain"));
    QCOMPARE(kept.size, 10);
    QCOMPARE(kept.sha256, QCryptographicHash::hash("the ruling", QCryptographicHash::Sha256));
    page->addFiles({folder.filePath(QStringLiteral("none.txt"))});
    QVERIFY(visibleText(editor).contains(QStringLiteral("none.txt")));
    QCOMPARE(editor.incident().sources[0].attachments.size(), 1U);
}

void EditorTypingTest::putsBackWhatWasRemoved()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    const Incident incident = test::fullIncident();
    editor.load(incident);
    test::Window window(&editor);
    for (QAbstractButton* remove : editor.findChildren<QAbstractButton*>()) {
        if (remove->text() == QLatin1String("Remove")) {
            remove->click();
            break;
        }
    }
    QCOMPARE(editor.incident().targets.size(), 2U);
    for (QAbstractButton* back : editor.findChildren<QAbstractButton*>()) {
        if (back->text() == QLatin1String("Put back") && back->isVisible()) {
            back->click();
            break;
        }
    }
    QVERIFY(editor.incident() == incident); // with its measures and outcomes
}

void EditorTypingTest::wheelChangesNothing()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    const Incident incident = test::fullIncident();
    editor.load(incident);
    test::Window window(&editor);
    for (QWidget* widget : editor.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        QWheelEvent wheel(QPointF(3, 3), widget->mapToGlobal(QPointF(3, 3)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    QVERIFY(!editor.isModified());
    QVERIFY(editor.incident() == incident);
}

QTEST_MAIN(EditorTypingTest)
#include "test_editor_typing.moc"
