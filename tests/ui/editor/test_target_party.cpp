// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_host.h"
#include "tests/ui/support/window.h"
#include "ui/editor/incident_editor.h"
#include "ui/widgets/choice_edit.h"

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

// Who a target is across cases, found as one types before anybody new is made.
class TargetPartyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isFoundInAnotherScript();
    void isMadeWhereAnotherBeginsSo();

private:
    ChoiceEdit* field() const
    {
        for (ChoiceEdit* edit : m_editor->findChildren<ChoiceEdit*>()) {
            if (edit->accessibleName() == QStringLiteral("Same as"))
                return edit;
        }
        return nullptr;
    }
    Party add(const char* key, const char* name)
    {
        Party party;
        party.id = m_host.environment().id();
        party.key = QString::fromUtf8(key);
        party.name = QString::fromUtf8(name);
        party.type = party.name.isEmpty() ? TargetType::Person : TargetType::Organisation;
        m_host.known.push_back(party);
        return party;
    }

    test::FakeHost m_host;
    std::unique_ptr<IncidentEditor> m_editor;
};

void TargetPartyTest::init()
{
    test::failOnWarnings();
    m_host.known.clear();
    m_editor = std::make_unique<IncidentEditor>(m_host, QStringLiteral("en"), nullptr);
    Incident incident;
    incident.title.main = QStringLiteral("A case");
    incident.targets.emplace_back();
    incident.targets.front().id = m_host.environment().id();
    incident.targets.front().key = QStringLiteral("1");
    m_editor->load(incident);
}

void TargetPartyTest::isFoundInAnotherScript()
{
    const Party bridge = add("O-1", "Γέφυρα Αλληλεγγύης");
    test::Window window(m_editor.get());
    field()->setFocus();
    type(QStringLiteral("gefyra"));
    press(Qt::Key_Tab);
    QCOMPARE(field()->text(), bridge.name);
    QVERIFY(m_editor->incident().targets.front().party == bridge.id);
    QCOMPARE(m_host.known.size(), size_t(1));
}

void TargetPartyTest::isMadeWhereAnotherBeginsSo()
{
    const Party other = add("P-17", "");
    test::Window window(m_editor.get());
    field()->setFocus();
    type(QStringLiteral("P-1"));
    press(Qt::Key_Down); // past P-17, to the line that makes a new one
    press(Qt::Key_Return);
    QCOMPARE(m_host.known.size(), size_t(2));
    QCOMPARE(m_host.known.back().key, QStringLiteral("P-1"));
    QVERIFY(m_editor->incident().targets.front().party == m_host.known.back().id);
    field()->selectAll();
    type(QStringLiteral("p-17"));
    press(Qt::Key_Return);
    QVERIFY(m_editor->incident().targets.front().party == other.id);
    QCOMPARE(m_host.known.size(), size_t(2));
}

QTEST_MAIN(TargetPartyTest)
#include "test_target_party.moc"
