// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warnings.h"
#include "tests/ui/support/small_register.h"
#include "ui/cases/cases_page.h"
#include "ui/shell/file_choice.h"
#include "ui/widgets/chart_view.h"
#include "ui/year/figure_table.h"
#include "ui/year/left_out_model.h"
#include "ui/year/rule_bar.h"
#include "ui/year/what_would_change.h"
#include "ui/year/year_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace recense;
using namespace recense::ui;

class YearPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void headlineSaysTheNumber();
    void aFigureLeadsToExactlyItsMembers();
    void chartsAreReachedWithKeys();
    void aCountryOfTheMapIsClicked();
    void leftOutLeadsToItsCases();
    void whatWouldChangeLeadsToItsCases();
    void aLongCategoryHasAsManyLinesAsItNeeds();
    void listsAreExported();
    void anotherYearIsCounted();
    void modelsHold();

private:
    FigureTable* table(const QString& name) const;
    ChartView* chart(const QString& name) const; // whose caption begins so

    QTemporaryDir m_dir;
    Session m_session;
    std::unique_ptr<YearPage> m_page;
};

void YearPageTest::initTestCase()
{
    test::useFolder(m_dir);
    const QString path = m_dir.filePath(QStringLiteral("cases.recense"));
    test::makeUiRegister(path);
    m_session.open(path, Passphrase(test::kPassphrase));
    QTRY_VERIFY(m_session.isOpen());
}

void YearPageTest::init()
{
    test::failOnWarnings();
    m_page = std::make_unique<YearPage>(m_session);
    m_page->resize(1200, 760);
    m_page->show();
    QTRY_VERIFY(m_page->shown());
    m_page->ruleBar()->yearBox()->setCurrentText(QStringLiteral("2024"));
    QTRY_COMPARE(m_page->shown()->census.question.year, 2024);
}

FigureTable* YearPageTest::table(const QString& name) const
{
    for (FigureTable* table : m_page->findChildren<FigureTable*>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

ChartView* YearPageTest::chart(const QString& name) const
{
    for (ChartView* shown : m_page->findChildren<ChartView*>()) {
        if (shown->accessibleName().startsWith(name))
            return shown;
    }
    return nullptr;
}

void YearPageTest::headlineSaysTheNumber()
{
    const auto* headline = m_page->findChild<QLabel*>(QStringLiteral("headline"));
    QVERIFY(headline->text().contains(QStringLiteral("25 people")));
    QVERIFY(headline->text().contains(QStringLiteral("2024")));
}

void YearPageTest::aFigureLeadsToExactlyItsMembers()
{
    FigureTable* countries = table(QStringLiteral("People who helped, By country"));
    QVERIFY(countries);
    QSignalSpy asked(m_page.get(), &YearPage::membersAsked);
    countries->setFocus();
    countries->setCurrentIndex(countries->model()->index(0, 0)); // GR, by code
    QTest::keyClick(countries, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto members = asked[0][0].value<MembersToShow>();
    QCOMPARE(members.reasons.size(), 1);
    QCOMPARE(members.title, QStringLiteral("Greece: 24 people, in 2024"));
    const auto& only = *members.reasons.begin();
    QVERIFY2(only.contains(QStringLiteral("24 people: an outcome in the year (30 January 2024)")), qPrintable(only));
}

void YearPageTest::chartsAreReachedWithKeys()
{
    QSignalSpy asked(m_page.get(), &YearPage::membersAsked);
    const auto charts = m_page->findChildren<ChartView*>();
    QVERIFY(charts.size() >= 5);
    QStringList titles;
    for (ChartView* shown : charts) {
        const QString words = shown->accessibleDescription();
        QVERIFY(words.contains(shown->accessibleName()));
        shown->setFocus();
        QSet<QString> heard;
        for (int i = 0; i < 40; ++i) {
            heard.insert(shown->accessibleDescription());
            QTest::keyClick(shown, Qt::Key_Return);
            QTest::keyClick(shown, i % 2 ? Qt::Key_Down : Qt::Key_Right);
        }
        QVERIFY2(heard.size() > 1, qPrintable(shown->accessibleName()));
        for (const QString& one : heard)
            QVERIFY2(words.contains(one.section(u':', 0, 0).section(u',', 0, 0)), qPrintable(one));
        QVERIFY2(!asked.isEmpty(), qPrintable(shown->accessibleName()));
        for (const auto& call : asked)
            titles << call[0].value<MembersToShow>().title;
        asked.clear();
        m_page->ruleBar()->yearBox()->setFocus();
        QCOMPARE(shown->accessibleDescription(), words);
    }
    for (const char* title : {"Greece: 24 people, in 2024", "Greece, ongoing: 24 people, in 2024",
                              "Open at the end: 3 people, in 2024", "5 to 10 years: 24 people, in 2024"})
        QVERIFY2(titles.contains(QLatin1String(title)), qPrintable(titles.join(u'\n')));
}

void YearPageTest::aCountryOfTheMapIsClicked()
{
    ChartView* map = chart(QStringLiteral("By country"));
    QVERIFY(map);
    QSignalSpy asked(m_page.get(), &YearPage::membersAsked);
    QSet<QString> titles;
    for (int y = 2; y < map->height(); y += 5) {
        for (int x = 2; x < map->width(); x += 5) {
            QTest::mouseClick(map, Qt::LeftButton, {}, {x, y});
            if (!asked.isEmpty())
                titles.insert(asked.takeFirst()[0].value<MembersToShow>().title);
        }
    }
    QVERIFY(titles.contains(QStringLiteral("Greece: 24 people, in 2024")));
    QCOMPARE(titles.size(), 2); // the two countries with people, and nothing else
}

void YearPageTest::leftOutLeadsToItsCases()
{
    FigureTable* out = table(QStringLiteral("Left out, and why"));
    QVERIFY(out);
    QSignalSpy asked(m_page.get(), &YearPage::membersAsked);
    QSet<Id> cases;
    for (int row = 0; row < out->model()->rowCount(); ++row) {
        out->setCurrentIndex(out->model()->index(row, 0));
        QTest::keyClick(out, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), row + 1);
        const QList<Id> ids = asked.last()[0].value<MembersToShow>().reasons.keys();
        cases.unite(QSet<Id>(ids.begin(), ids.end()));
    }
    QCOMPARE(cases.size(), 2); // of five, two count, and one counts apart
    const QStringList reasons = [&] {
        QStringList all;
        for (const QList<QVariant>& one : asked)
            all << one[0].value<MembersToShow>().reasons.values();
        return all;
    }();
    QVERIFY2(reasons.contains(QStringLiteral("No dated step or outcome in 2024; latest: Charged, May 2023")), qPrintable(reasons.join(u'|')));
}

void YearPageTest::aLongCategoryHasAsManyLinesAsItNeeds()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("Facilitation of entry, transit or stay")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("9")));
    FigureTable table;
    table.setModel(&model);
    const int text = table.fontMetrics().horizontalAdvance(model.item(0)->text());
    table.show();
    const int line = table.verticalHeader()->minimumSectionSize();
    for (const int width : {3 * text, text + 10, 3 * text, text + 20}) {
        table.resize(width, 200);
        const bool fits = width > 2 * text;
        QTRY_COMPARE(table.rowHeight(0) > line, !fits);
    }
}

void YearPageTest::whatWouldChangeLeadsToItsCases()
{
    auto* changes = m_page->findChild<WhatWouldChange*>();
    QVERIFY(changes);
    QTRY_VERIFY(changes->isDone());
    FigureTable* list = table(QStringLiteral("What would change the number?"));
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    const auto cell = [&](int column) { return list->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(0), QStringLiteral("Cases without a source, if left out"));
    QCOMPARE(cell(1), QStringLiteral("2"));
    QCOMPARE(cell(2), QStringLiteral("25 fewer people"));
    QSignalSpy asked(m_page.get(), &YearPage::membersAsked);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    const auto members = asked[0][0].value<MembersToShow>();
    QCOMPARE(members.title, QStringLiteral("Cases without a source, if left out: 25 fewer people, in 2024"));
    QCOMPARE(members.reasons.size(), 2);
    QVERIFY(members.reasons.values().contains(
        QStringLiteral("now 24 people: an outcome in the year (30 January 2024); then nothing")));
}

void YearPageTest::listsAreExported()
{
    auto* changes = m_page->findChild<WhatWouldChange*>();
    QTRY_VERIFY(changes->isDone());
    const auto exported = [&](const char* button, const char* name) {
        const QString path = m_dir.filePath(QLatin1String(name));
        file_choice::answerNext(path);
        for (QPushButton* one : m_page->findChildren<QPushButton*>()) {
            if (one->accessibleName() == QLatin1String(button))
                one->click();
        }
        QFile file(path);
        [&] { QTRY_VERIFY(file.exists()); }();
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray left = exported("Export the cases that are left out, and why", "left.csv");
    QVERIFY(left.startsWith("reference,title,clause,words,minimum,maximum\n"));
    QCOMPARE(left.count('\n'), 3);
    QVERIFY2(left.contains("Farmers charged for a lift,in_year,\"No dated step or outcome in 2024; latest: Charged, May 2023\",,\n"), left);
    const QByteArray doubts = exported("Export what would change the number", "doubts.csv");
    QVERIFY2(doubts.contains("\nno_source,total,\"Cases without a source, if left out\",,25 fewer people,25,25,0,0\n"), doubts);
    QCOMPARE(doubts.count("\nno_source,"), 3); // the total and two cases
}

void YearPageTest::anotherYearIsCounted()
{
    m_page->ruleBar()->yearBox()->setCurrentText(QStringLiteral("2023"));
    QTRY_COMPARE(m_page->shown()->census.question.year, 2023);
    QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("headline"))->text().contains(QStringLiteral("2 people")));
}

void YearPageTest::modelsHold()
{
    for (FigureTable* shown : m_page->findChildren<FigureTable*>())
        QAbstractItemModelTester(shown->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QTEST_MAIN(YearPageTest)
#include "year_page_test.moc"
