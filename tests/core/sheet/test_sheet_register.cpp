// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register.h"
#include "core/sheet/plan.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recense;
using namespace recense::sheet;

class TestSheetRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesComeInTheOrderOfRows();
    void anExportMakesTheSameRegister();
    void importingAgainChangesNothing();
    void anEditedExportUpdates();
    void aStoppedImportLeavesNothing();

private:
    std::unique_ptr<Register> made(const char* name)
    {
        return Register::create(m_folder.filePath(QString::fromLatin1(name)), Passphrase(QStringLiteral("correct horse")), QStringLiteral("GR"));
    }
    static ImportPlan planFor(const Register& target, const QByteArray& sheet)
    {
        return planImport(sheet, {}, contextOf(target));
    }
    static std::vector<Saved> applied(const ImportPlan& plan, Register& target, const QString& reason,
                                      const Progress& progress = {})
    {
        return apply(plan.incidents, plan.parties, target, reason, progress);
    }
    static QByteArray cases()
    {
        QFile file(QStringLiteral(TEST_DATA "/cases.csv"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestSheetRegister::referencesComeInTheOrderOfRows()
{
    const auto target = made("order");
    const ImportPlan plan = planFor(*target, "case,title\nB,second letter\nA,first letter\n");
    const std::vector<Saved> saved = applied(plan, *target, {});
    QCOMPARE(saved.size(), size_t(2));
    QCOMPARE(saved[0].reference.number(), 1);
    QCOMPARE(target->incident(saved[0].incident).title.main, QStringLiteral("second letter"));
    QCOMPARE(saved[1].reference.number(), 2);
}

void TestSheetRegister::anExportMakesTheSameRegister()
{
    const auto one = made("one");
    applied(planFor(*one, cases()), *one, {});
    const QByteArray exported = exportSheet(*one);
    const auto other = made("other");
    const ImportPlan plan = planFor(*other, exported);
    QCOMPARE(plan.refused, 0);
    applied(plan, *other, {});
    QCOMPARE(exportSheet(*other), exported);
    QCOMPARE(other->parties().size(), one->parties().size());
}

void TestSheetRegister::importingAgainChangesNothing()
{
    const auto target = made("again");
    applied(planFor(*target, cases()), *target, {});
    const QByteArray exported = exportSheet(*target);
    const QByteArray head = target->historyHead();
    const ImportPlan plan = planFor(*target, exported);
    QCOMPARE(plan.created + plan.updated + plan.refused, 0);
    applied(plan, *target, {});
    QCOMPARE(target->historyHead(), head);
    QCOMPARE(exportSheet(*target), exported);
}

void TestSheetRegister::anEditedExportUpdates()
{
    const auto target = made("edited");
    applied(planFor(*target, cases()), *target, {});
    const qsizetype count = static_cast<qsizetype>(target->facts().incidents.size());
    QByteArray sheet = exportSheet(*target);
    sheet.replace("Lesvos 35 (operation Alkmini)", "Alkmini");
    const ImportPlan plan = planFor(*target, sheet);
    QCOMPARE(plan.updated, 1);
    QCOMPARE(plan.created, 0);
    applied(plan, *target, {});
    QCOMPARE(static_cast<qsizetype>(target->facts().incidents.size()), count);
    QCOMPARE(exportSheet(*target), sheet);
}

void TestSheetRegister::aStoppedImportLeavesNothing()
{
    const auto target = made("stopped");
    const ImportPlan plan = planFor(*target, cases());
    try {
        applied(plan, *target, {}, [](qint64, qint64) { return false; });
        QFAIL("not stopped");
    } catch (const Error& error) {
        QVERIFY(error.code() == ErrorCode::Cancelled);
    }
    QVERIFY(target->facts().incidents.empty());
    QVERIFY(target->parties().empty());
}

QTEST_GUILESS_MAIN(TestSheetRegister)
#include "test_sheet_register.moc"
