// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/codebook.h"
#include "core/domain/field_edit.h"

#include <QTest>

using namespace recense;
using Field = FieldEdit::Field;

namespace {

Incident sample()
{
    Incident incident;
    incident.title.main = QStringLiteral("Crew on trial");
    incident.country = *CountryCode::parse(u"GR");
    incident.acts = {*Code::parse(u"sea_rescue"), *Code::parse(u"shelter")};
    incident.tags = {QStringLiteral("appeal")};
    return incident;
}

QString after(Field field, const char* value)
{
    return valuesOf(edited(sample(), {field, QString::fromUtf8(value), {}}), field).join(u' ');
}

} // namespace

class TestFieldEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsOneField();
    void leavesAllElseAsItIs();
    void anUnknownValueChangesNothing();
    void tellsWhatWouldBreakARule();
};

void TestFieldEdit::setsOneField()
{
    QCOMPARE(after(Field::Country, "IT"), QStringLiteral("IT"));
    QCOMPARE(after(Field::Country, ""), QString());
    QCOMPARE(after(Field::Setting, "sea"), QStringLiteral("sea"));
    QCOMPARE(after(Field::AddAct, "publication"), QStringLiteral("sea_rescue shelter publication"));
    QCOMPARE(after(Field::AddAct, "shelter"), QStringLiteral("sea_rescue shelter"));
    QCOMPARE(after(Field::RemoveAct, "sea_rescue"), QStringLiteral("shelter"));
    QCOMPARE(after(Field::AddTag, " to  check "), QStringLiteral("appeal to check"));
    QCOMPARE(after(Field::RemoveTag, "appeal"), QString());
    QCOMPARE(after(Field::Verification, "two_sources"), QStringLiteral("two_sources"));
    QCOMPARE(after(Field::Confidentiality, "public"), QStringLiteral("public"));
    QCOMPARE(after(Field::Review, "draft"), QStringLiteral("draft"));
}

void TestFieldEdit::leavesAllElseAsItIs()
{
    Incident expected = sample();
    expected.verification = Verification::Disputed;
    QVERIFY(edited(sample(), {Field::Verification, QStringLiteral("disputed"), {}}) == expected);
}

void TestFieldEdit::anUnknownValueChangesNothing()
{
    for (const Field field : {Field::Country, Field::Verification, Field::Confidentiality, Field::Review, Field::Setting,
                              Field::AddAct, Field::RemoveAct, Field::RemoveTag})
        QVERIFY(edited(sample(), {field, QStringLiteral("No Such!"), {}}) == sample());
    QVERIFY(edited(sample(), {Field::AddTag, QStringLiteral("  "), {}}) == sample());
}

void TestFieldEdit::tellsWhatWouldBreakARule()
{
    const Codebook& codebook = Codebook::builtIn();
    const Incident before = sample();
    FieldEdit exclude{Field::Review, QStringLiteral("excluded"), {}};
    const std::vector<Problem> problems = newProblems(before, edited(before, exclude), codebook);
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.front().code, ProblemCode::ExclusionWithoutReason);
    exclude.exclusion = QStringLiteral("an aggregate");
    QVERIFY(newProblems(before, edited(before, exclude), codebook).empty());
    // What was wrong before is no reason to refuse another change.
    Incident untitled = before;
    untitled.title.main.clear();
    QVERIFY(newProblems(untitled, edited(untitled, {Field::AddTag, QStringLiteral("x"), {}}), codebook).empty());
    const QString longTag(kLongestText + 1, u'x');
    QVERIFY(!newProblems(before, edited(before, {Field::AddTag, longTag, {}}), codebook).empty());
}

QTEST_GUILESS_MAIN(TestFieldEdit)
#include "test_field_edit.moc"
