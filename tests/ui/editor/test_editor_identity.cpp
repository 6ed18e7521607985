// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/incident_json.h"
#include "tests/support/full_incident.h"
#include "tests/support/random_register.h"
#include "tests/ui/support/fake_host.h"
#include "tests/ui/support/window.h"
#include "ui/editor/incident_editor.h"
#include "ui/widgets/form_field.h"

#include <QSignalSpy>
#include <QTest>

using namespace recense;
using namespace recense::ui;

namespace {

// The first field that differs, for people to read; empty where they are equal.
QString difference(const Incident& a, const Incident& b)
{
    const QByteArray one = toJson(a), two = toJson(b);
    if (a == b)
        return {};
    qsizetype at = 0;
    while (at < one.size() && at < two.size() && one[at] == two[at])
        ++at;
    const qsizetype from = std::max<qsizetype>(0, at - 60);
    return QString::fromUtf8(one.mid(from, 120)) + QLatin1String(" / ") + QString::fromUtf8(two.mid(from, 120));
}

} // namespace

// What is loaded and not touched is saved as it was.
class EditorIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void ofEveryField();
    void ofRandomIncidents();
    void ofDrafts();
    void savingAgainSavesTheSame();
};

void EditorIdentityTest::ofEveryField()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    const Incident incident = test::fullIncident();
    editor.load(incident);
    QVERIFY(!editor.isModified());
    QVERIFY(editor.save());
    QCOMPARE(difference(host.lastSaved, [&] { Incident i = incident; ++i.revision; return i; }()), QString());
}

void EditorIdentityTest::ofRandomIncidents()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("fr"));
    for (unsigned seed = 1; seed <= 8; ++seed) {
        for (const Incident& incident : test::randomRegister(seed, 6).incidents) {
            editor.load(incident);
            QCOMPARE(difference(editor.incident(), incident), QString());
        }
    }
}

void EditorIdentityTest::ofDrafts()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    const Incident incident = test::fullIncident();
    Draft draft{host.environment().id(), incident.id, host.environment().now(), toJson(incident)};
    QVERIFY(editor.load(draft));
    QVERIFY(editor.isModified());
    QCOMPARE(difference(editor.incident(), incident), QString());
    QVERIFY(editor.save());
    QCOMPARE(host.dropped, std::vector<Id>{draft.id});
    draft.content = "not a draft";
    QVERIFY(!editor.load(draft));
    QCOMPARE(editor.incident().title.main, incident.title.main);
}

void EditorIdentityTest::savingAgainSavesTheSame()
{
    test::FakeHost host;
    IncidentEditor editor(host, QStringLiteral("en"));
    editor.load(test::fullIncident());
    QVERIFY(editor.save());
    const Incident first = host.lastSaved;
    QVERIFY(editor.save());
    QCOMPARE(difference(host.lastSaved, [&] { Incident i = first; ++i.revision; return i; }()), QString());
}

QTEST_MAIN(EditorIdentityTest)
#include "test_editor_identity.moc"
