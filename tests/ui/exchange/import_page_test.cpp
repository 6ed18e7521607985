// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/exchange/import_page.h"
#include "ui/shell/file_choice.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace recense;
using namespace recense::ui;

class ImportPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void takesInATable();
    void aListKeptByHandIsKnownByItsColumns();
    void whatCannotBeReadIsSaid();
    void aFileThatComesBackIsReadAgain();

private:
    QString write(const QString& name, const QByteArray& content);
    qint64 cases() { return m_session->read([](const Register& reg) { qint64 count = 0; reg.forEachIncident([&](const Incident&) { return ++count > 0; }); return count; }).value_or(-1); }

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportPage> m_page;
};

void ImportPageTest::initTestCase()
{
    test::useFolder(m_dir);
}

void ImportPageTest::init()
{
    test::failOnWarnings();
    m_page.reset();
    m_session = test::openSmallRegister(m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count)));
    m_page = std::make_unique<ImportPage>(*m_session);
    m_page->setVisible(true);
}

QString ImportPageTest::write(const QString& name, const QByteArray& content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

void ImportPageTest::takesInATable()
{
    const qint64 before = cases();
    QSignalSpy finished(m_page.get(), &ImportPage::finished);
    m_page->begin(write(QStringLiteral("two.csv"), "case,title\n1,One\n2,Two\n"));
    QTRY_COMPARE(m_page->takeInButton()->text(), QStringLiteral("Take in 2 cases"));
    m_page->takeInButton()->click();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(cases(), before + 2);
}

void ImportPageTest::aListKeptByHandIsKnownByItsColumns()
{
    const QByteArray list = "Our ref;Date;Where;Who;How many;What they did;Accusation;What happened since;Result;Links\n"
                            "GR-001;21/08/2018;Lesvos, Greece;Volunteers;24;Rescue at sea;smuggling;arrested 21/08/2018;pending;\n";
    const QString path = write(QStringLiteral("hand.csv"), list);
    m_page->begin(path);
    QTRY_COMPARE(m_page->takeInButton()->text(), QStringLiteral("Take in 1 case"));
    QCOMPARE(m_page->form()->currentIndex(), 1);
    Q_EMIT m_page->form()->activated(0); // read as a case sheet it is none
    QTRY_COMPARE(m_page->takeInButton()->text(), QStringLiteral("Nothing to take in"));
    file_choice::answerNext(write(QStringLiteral("bad.json"), "{\"columns\": 3}"));
    Q_EMIT m_page->form()->activated(2);
    QVERIFY2(m_page->summary().startsWith(QStringLiteral("bad.json is no mapping: ")), qPrintable(m_page->summary()));
    file_choice::answerNext(write(QStringLiteral("own.json"), "{\"separator\": \";\", \"columns\": {\"case\": {\"from\": \"Our ref\"}, "
                                                              "\"title\": {\"from\": \"Who\"}}}"));
    Q_EMIT m_page->form()->activated(2);
    QTRY_COMPARE(m_page->takeInButton()->text(), QStringLiteral("Take in 1 case"));
    const qint64 before = cases();
    m_page->takeInButton()->click();
    QTRY_COMPARE(cases(), before + 1);
}

void ImportPageTest::whatCannotBeReadIsSaid()
{
    const QString large = write(QStringLiteral("large.csv"), "case,title\n");
    QVERIFY(QFile::resize(large, qint64(2) << 30)); // of nothing: it takes no room
    QDir(m_dir.path()).mkdir(QStringLiteral("folder"));
    const std::pair<QString, QString> all[] = {
        {large, QStringLiteral("large.csv has 2.00 GiB")},
        {m_dir.filePath(QStringLiteral("folder")), QStringLiteral("folder is a folder.")},
        {m_dir.filePath(QStringLiteral("gone.csv")), QStringLiteral("gone.csv is not there (any more).")},
    };
    QSignalSpy failed(m_session.get(), &Session::failed);
    for (const auto& [path, said] : all) {
        m_page->begin(path);
        QTRY_VERIFY2(m_page->summary().startsWith(said), qPrintable(m_page->summary()));
        QVERIFY(m_page->summary().endsWith(QStringLiteral("Nothing was changed.")));
        QTRY_VERIFY(m_page->takeInButton()->isEnabled());
    }
    QCOMPARE(failed.size(), 0); // it is said here, and is no fault of the register's
}

void ImportPageTest::aFileThatComesBackIsReadAgain()
{
    m_page->begin(m_dir.filePath(QStringLiteral("later.csv")));
    QTRY_COMPARE(m_page->takeInButton()->text(), QStringLiteral("Try again"));
    write(QStringLiteral("later.csv"), "case,title\n1,One\n");
    QTRY_VERIFY(m_page->takeInButton()->isEnabled());
    m_page->takeInButton()->click();
    QTRY_COMPARE(m_page->takeInButton()->text(), QStringLiteral("Take in 1 case"));
}

QTEST_MAIN(ImportPageTest)
#include "import_page_test.moc"
