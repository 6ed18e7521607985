// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/choice_popup.h"

#include <QSignalSpy>
#include <QTest>

using namespace recense;
using namespace recense::ui;

namespace {

Choices roles()
{
    return {{QStringLiteral("crew"), QStringLiteral("Crew member"), QStringLiteral("Works on board of a rescue vessel."),
             {QStringLiteral("Membre d'équipage")}},
            {QStringLiteral("captain"), QStringLiteral("Captain"), {}, {QStringLiteral("Capitaine")}},
            {QStringLiteral("lawyer"), QStringLiteral("Lawyer"), QStringLiteral("Gives legal help."),
             {QStringLiteral("Avocat·e")}},
            {QStringLiteral("law_student"), QStringLiteral("Law student"), {}, {}}};
}

QStringList keys(const std::vector<Hit>& hits)
{
    QStringList list;
    for (const Hit& hit : hits)
        list.append(hit.choice->key);
    return list;
}

QStringList keys(const std::vector<Chip>& chips)
{
    QStringList list;
    for (const Chip& chip : chips)
        list.append(chip.key + (chip.number ? QStringLiteral("=%1").arg(*chip.number) : QString()));
    return list;
}

} // namespace

class PickingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void findsByEveryName();
    void doesNotGuess();
    void picksByKeyboard();
    void marksWhatIsNoChoice();
    void keepsACodeThatTheListLost();
    void makesNew();
    void collectsSeveralWithNumbers();
    void ordersAndRemovesByKeyboard();
};

void PickingTest::findsByEveryName()
{
    const Choices list = roles();
    QCOMPARE(keys(search(list, QStringLiteral("equip"))), QStringList{QStringLiteral("crew")});
    QCOMPARE(keys(search(list, QStringLiteral("vessel"))), QStringList{QStringLiteral("crew")});
    QCOMPARE(keys(search(list, QStringLiteral("LAW"))), (QStringList{QStringLiteral("lawyer"), QStringLiteral("law_student")}));
    QCOMPARE(keys(search(list, QStringLiteral("cap"))), QStringList{QStringLiteral("captain")});
    // Of those found alike, first the one whose label one sees to begin so.
    const Choices countries{{QStringLiteral("DE"), QStringLiteral("Germany"), {}, {QStringLiteral("Allemagne")}},
                            {QStringLiteral("AL"), QStringLiteral("Albania"), {}, {QStringLiteral("Albanie")}}};
    QCOMPARE(keys(search(countries, QStringLiteral("al"))), (QStringList{QStringLiteral("AL"), QStringLiteral("DE")}));
    QCOMPARE(keys(search(countries, QStringLiteral("all"))), QStringList{QStringLiteral("DE")});
    QCOMPARE(search(list, {}).size(), list.size());
    QVERIFY(search(list, QStringLiteral("zebra")).empty());
}

void PickingTest::doesNotGuess()
{
    const Choices list = roles();
    QVERIFY(!resolve(list, QStringLiteral("law")));
    QVERIFY(!resolve(list, QStringLiteral("vessel")));
    QCOMPARE(resolve(list, QStringLiteral("capitaine"))->key, QStringLiteral("captain"));
    QCOMPARE(resolve(list, QStringLiteral("cr"))->key, QStringLiteral("crew"));
}

void PickingTest::picksByKeyboard()
{
    ChoiceEdit edit(roles, QStringLiteral("Role"));
    test::Window window(&edit);
    QSignalSpy changes(&edit, &ChoiceEdit::keyChanged);
    QTest::keyClicks(&edit, QStringLiteral("law"));
    QTest::keyClick(&edit, Qt::Key_Down); // from the highlighted "Lawyer" to the next
    QTest::keyClick(&edit, Qt::Key_Tab);
    QCOMPARE(edit.key(), QStringLiteral("law_student"));
    QCOMPARE(edit.text(), QStringLiteral("Law student"));
    QCOMPARE(changes.size(), 1);
    QVERIFY(edit.unread().isEmpty());

    edit.setFocus();
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QCOMPARE(edit.key(), QString());
}

void PickingTest::marksWhatIsNoChoice()
{
    ChoiceEdit edit(roles, QStringLiteral("Role"));
    test::Window window(&edit);
    edit.setKey(QStringLiteral("crew"));
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("zebra"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.key(), QString());
    QCOMPARE(edit.text(), QStringLiteral("zebra"));
    QCOMPARE(edit.unread(), QStringLiteral("zebra"));
}

void PickingTest::keepsACodeThatTheListLost()
{
    ChoiceEdit edit(roles, QStringLiteral("Role"));
    test::Window window(&edit);
    edit.setKey(QStringLiteral("skipper"));
    QTest::keyClick(&edit, Qt::Key_Tab);
    QCOMPARE(edit.key(), QStringLiteral("skipper"));
    QVERIFY(edit.unread().isEmpty());
}

void PickingTest::makesNew()
{
    ChoiceEdit edit(roles, QStringLiteral("Party"));
    QString made;
    edit.setMaker([&made](const QString& typed) {
        made = typed;
        return QStringLiteral("new-key");
    });
    test::Window window(&edit);
    QTest::keyClicks(&edit, QStringLiteral("P17"));
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(made, QStringLiteral("P17"));
    QCOMPARE(edit.key(), QStringLiteral("new-key"));
}

void PickingTest::collectsSeveralWithNumbers()
{
    ChipEdit edit(roles, ChipEdit::Numbered, QStringLiteral("Roles"));
    test::Window window(&edit);
    QTest::keyClicks(edit.field(), QStringLiteral("crew=4"));
    QTest::keyClick(edit.field(), Qt::Key_Return);
    QTest::keyClicks(edit.field(), QStringLiteral("2 cap"));
    QTest::keyClick(edit.field(), Qt::Key_Return);
    QTest::keyClicks(edit.field(), QStringLiteral("lawyer"));
    QTest::keyClick(edit.field(), Qt::Key_Tab);
    QCOMPARE(keys(edit.chips()),
             (QStringList{QStringLiteral("crew=4"), QStringLiteral("captain=2"), QStringLiteral("lawyer")}));
    // Said again, with a number: one entry, not two.
    edit.field()->setFocus();
    QTest::keyClicks(edit.field(), QStringLiteral("lawyer=3"));
    QTest::keyClick(edit.field(), Qt::Key_Return);
    QCOMPARE(keys(edit.chips()).last(), QStringLiteral("lawyer=3"));
    QTest::keyClicks(edit.field(), QStringLiteral("zebra=3"));
    QTest::keyClick(edit.field(), Qt::Key_Return);
    QCOMPARE(edit.chips().size(), 3U);
    QCOMPARE(edit.unread(), QStringLiteral("zebra=3"));
}

void PickingTest::ordersAndRemovesByKeyboard()
{
    ChipEdit edit(roles, ChipEdit::Plain, QStringLiteral("Acts"));
    edit.setFirstLabel(QStringLiteral("primary"));
    test::Window window(&edit);
    edit.setChips({{QStringLiteral("crew"), {}}, {QStringLiteral("captain"), {}}, {QStringLiteral("lawyer"), {}}});
    QTest::keyClick(edit.field(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(keys(edit.chips()), (QStringList{QStringLiteral("lawyer"), QStringLiteral("crew"), QStringLiteral("captain")}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(keys(edit.chips()), (QStringList{QStringLiteral("crew"), QStringLiteral("captain")}));
    QCOMPARE(QApplication::focusWidget(), edit.field());
    QTest::keyClick(edit.field(), Qt::Key_Backspace); // takes the last back for editing
    QCOMPARE(keys(edit.chips()), QStringList{QStringLiteral("crew")});
    QCOMPARE(edit.field()->text(), QStringLiteral("Captain"));
    QTest::keyClick(edit.field(), Qt::Key_Return);
    QCOMPARE(keys(edit.chips()), (QStringList{QStringLiteral("crew"), QStringLiteral("captain")}));
}

QTEST_MAIN(PickingTest)
#include "test_picking.moc"
