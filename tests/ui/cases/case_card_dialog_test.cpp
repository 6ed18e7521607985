// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/texts.h"
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/case_card_dialog.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/shell/file_choice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::ui;

class CaseCardDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseIsWrittenAsAPageByKeyboard();
};

void CaseCardDialogTest::aCaseIsWrittenAsAPageByKeyboard()
{
    test::failOnWarnings();
    QTemporaryDir folder;
    test::useFolder(folder);
    const QString path = folder.filePath(QStringLiteral("cases.recense"));
    test::makeUiRegister(path);
    MainWindow window(nullptr, std::make_unique<SystemLock>());
    window.show();
    window.openPath(path);
    QTest::keyClicks(window.unlock()->passphrase()->edit(), test::kPassphrase);
    QTest::keyClick(window.unlock()->passphrase()->edit(), Qt::Key_Return);
    CasesPage* cases = window.workspace()->cases();
    QTRY_COMPARE(cases->model()->rowCount(), 5);
    cases->table()->selectRow(0);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    auto* dialog = window.findChild<CaseCardDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), dialog->confidentialBox());
    QVERIFY(!dialog->confidentialBox()->isChecked());
    const auto notice = [&](const char* key) {
        return dialog->document().author == report::Texts::in(QStringLiteral("en")).text(QLatin1String(key));
    };
    QVERIFY(notice("card.without_confidential"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(notice("card.with_confidential"));
    const QString pdf = folder.filePath(QStringLiteral("case.pdf"));
    file_choice::answerNext(pdf);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(dialog->message()->text().contains(QStringLiteral("case.pdf")), qPrintable(dialog->message()->text()));
    QFile file(pdf);
    QVERIFY(file.open(QFile::ReadOnly) && file.read(5) == "%PDF-");
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!window.session().isOpen());
    QTRY_VERIFY(!window.findChild<CaseCardDialog*>());
}

QTEST_MAIN(CaseCardDialogTest)
#include "case_card_dialog_test.moc"
