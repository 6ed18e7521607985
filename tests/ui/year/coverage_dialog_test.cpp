// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/small_register.h"
#include "tests/ui/support/window.h"
#include "ui/widgets/line_table.h"
#include "ui/year/coverage_dialog.h"

#include <QLabel>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;

class CoverageDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aLineIsTypedByNamesAndCodes();
    void whatCannotBeReadIsSaidAndNothingIsSaved();
    void aLineTakenAwayIsRemoved();
    void aLockKeepsWhatIsTyped();

private:
    std::vector<Coverage> stored() { return *m_session->read([](const Register& reg) { return reg.coverage(); }); }
    void typeLine(const QStringList& cells);

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    QPointer<CoverageDialog> m_dialog;
};

void CoverageDialogTest::initTestCase()
{
    test::useFolder(m_dir);
}

void CoverageDialogTest::init()
{
    test::failOnWarnings();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count)));
    m_dialog = new CoverageDialog(*m_session);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void CoverageDialogTest::cleanup()
{
    delete m_dialog;
    m_session.reset();
}

void CoverageDialogTest::typeLine(const QStringList& cells)
{
    for (const QString& cell : cells) {
        test::type(cell);
        test::press(Qt::Key_Tab);
    }
}

void CoverageDialogTest::aLineIsTypedByNamesAndCodes()
{
    typeLine({QStringLiteral("2024"), QStringLiteral("Greece, it"), QStringLiteral("el, Italian"), QStringLiteral("alerts"),
              QStringLiteral("two people")});
    m_dialog->accept();
    const std::vector<Coverage> all = stored();
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all[0].period->text(), QStringLiteral("2024"));
    QVERIFY((all[0].countries == std::vector<CountryCode>{*CountryCode::parse(u"GR"), *CountryCode::parse(u"IT")}));
    QCOMPARE(all[0].languages, (QStringList{QStringLiteral("el"), QStringLiteral("it")}));
    QCOMPARE(all[0].by, QStringLiteral("two people"));
}

void CoverageDialogTest::whatCannotBeReadIsSaidAndNothingIsSaved()
{
    typeLine({QStringLiteral("2024"), QStringLiteral("Greece, Atlantis")});
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    auto* problem = m_dialog->findChild<QLabel*>(QStringLiteral("problem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("Atlantis")));
    QCOMPARE(m_dialog->table()->currentIndex(), m_dialog->table()->model()->index(0, 1)); // what is to be mended
    QVERIFY(stored().empty());
}

void CoverageDialogTest::aLineTakenAwayIsRemoved()
{
    m_session->change([](Register& reg) {
        reg.saveCoverage({{{}, {*CountryCode::parse(u"GR")}, {}, EdtfDate::parse(u"2023"), {}, {}},
                          {{}, {*CountryCode::parse(u"IT")}, {}, EdtfDate::parse(u"2024"), {}, {}}});
    });
    CoverageDialog dialog(*m_session);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.table()->lines().size(), size_t(2));
    QCOMPARE(dialog.table()->lines()[0].cells[1], QStringLiteral("Greece"));
    dialog.table()->lineModel().removeLine(0);
    dialog.accept();
    const std::vector<Coverage> all = stored();
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all[0].countries.front().text(), QStringLiteral("IT"));
}

void CoverageDialogTest::aLockKeepsWhatIsTyped()
{
    typeLine({QStringLiteral("2024"), QStringLiteral("Greece"), QStringLiteral("Greek"), QStringLiteral("papers"),
              QStringLiteral("Ana"), QStringLiteral("2025"), QStringLiteral("Atlantis")});
    const QPointer<CoverageDialog> dialog = m_dialog;
    m_session->lock();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    m_session->unlock(Passphrase(test::kPassphrase));
    QTRY_VERIFY(m_session->isOpen());
    QVERIFY(stored().empty()); // nothing is saved that was not asked for
    const auto drafts = [this] { return *m_session->read([](const Register& reg) { return reg.drafts(); }); };
    QCOMPARE(drafts().size(), size_t(1));
    QVERIFY(CoverageDialog::isDraft(drafts().front().content));
    auto* again = new CoverageDialog(*m_session);
    again->show();
    again->resume(drafts().front());
    QCOMPARE(again->table()->lines().size(), size_t(2));
    QCOMPARE(again->table()->lines()[0].cells[3], QStringLiteral("papers"));
    QCOMPARE(again->table()->lines()[1].cells[1], QStringLiteral("Atlantis"));
    again->table()->lineModel().removeLine(1);
    again->accept();
    QCOMPARE(stored().size(), size_t(1));
    QCOMPARE(stored()[0].method, QStringLiteral("papers"));
    QVERIFY(drafts().empty());
}

QTEST_MAIN(CoverageDialogTest)
#include "coverage_dialog_test.moc"
