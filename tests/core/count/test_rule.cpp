// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/count/questions.h"

#include <QtTest>

using namespace recense;
using namespace recense::count;

// Rules as files.
class TestRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            Rule rule = test::questionOf(static_cast<InYear>(seed % 3), static_cast<Populations>(seed / 3 % 3), seed).rule;
            rule.name = QStringLiteral("règle \"%1\"").arg(seed);
            rule.version = static_cast<int>(seed) + 1;
            const auto read = Rule::fromJson(rule.toFile());
            QVERIFY(read && *read == rule);
            QVERIFY(read->countsAs(rule));
        }
    }

    void whatIsLeftOutIsStandard()
    {
        const auto rule = Rule::fromJson("{}");
        QVERIFY(rule && rule->countsAs(Rule::standard()));
        QCOMPARE(rule->name, QStringLiteral("custom"));
    }

    void presetsAreThreeAndCountByTheirClauses()
    {
        QSet<int> clauses;
        for (const QString& name : Rule::presets()) {
            const auto rule = Rule::preset(name);
            QVERIFY(rule && rule->name == name);
            clauses << static_cast<int>(rule->inYear);
        }
        QCOMPARE(clauses.size(), 3);
    }

    void problemsNameTheMemberAndWhy_data()
    {
        using Kind = RuleProblem::Kind;
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* json, Kind kind, const char* member, const char* value = "") {
            QTest::newRow(json) << QByteArray(json) << static_cast<int>(kind) << QString::fromLatin1(member) << QString::fromLatin1(value);
        };
        row("criminal", Kind::NoObject, "");
        row("[]", Kind::NoObject, "");
        row(R"({"colour": "red"})", Kind::UnknownMember, "colour");
        row(R"({"name": 3})", Kind::NoText, "name");
        row(R"({"name": "  "})", Kind::NoText, "name");
        row(R"({"version": 0})", Kind::NoWholeNumber, "version");
        row(R"({"version": "two"})", Kind::NoWholeNumber, "version");
        row(R"({"tracks": "criminal"})", Kind::NoList, "tracks");
        row(R"({"tracks": ["Criminal ones"]})", Kind::NoSuchValue, "tracks", "Criminal ones");
        row(R"({"geography": ["GR", "Atlantis"]})", Kind::NoSuchValue, "geography", "Atlantis");
        row(R"({"geography": ["QZ"]})", Kind::NoSuchValue, "geography", "QZ");
        row(R"({"in_year": "sometimes"})", Kind::NoSuchValue, "in_year", "sometimes");
        row(R"({"population": true})", Kind::NoSuchValue, "population", "true");
        row(R"({"verification": "sure"})", Kind::NoSuchValue, "verification", "sure");
        row(R"({"drafts": 1})", Kind::NoYesOrNo, "drafts");
    }

    void problemsNameTheMemberAndWhy()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QString, member);
        QFETCH(QString, value);
        RuleProblem problem;
        QVERIFY(!Rule::fromJson(json, &problem));
        QCOMPARE(static_cast<int>(problem.kind), kind);
        QCOMPARE(problem.member, member);
        QCOMPARE(problem.value, value);
    }
};

QTEST_GUILESS_MAIN(TestRule)
#include "test_rule.moc"
