// SPDX-License-Identifier: GPL-3.0-or-later
// recense_desk [COUNT]: the window on a register of that many generated cases (100,000 unless said), used as by a
// person: keys in the search, sorting by each column, paging to the end, filters. Prints what each takes, what the
// bare statement of SQLite that comes nearest takes on the same encrypted file in the same run, and the ratio; then
// the longest time that the window was not listening, and the most memory that it took.
#include "app/memory.h"
#include "core/register/connection.h"
#include "tests/bench/generator.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/search_edit.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start.h"
#include "ui/shell/workspace.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace recense;

namespace {

const QString kPassphrase = QStringLiteral("bench");
constexpr int kRounds = 15;
constexpr int kPause = 30;     // milliseconds
constexpr int kLearning = 250; // likewise: after a change, until all that it learns behind the window is known

void make(const QString& path, int count)
{
    auto made = bench::generate(count, 1, true);
    const auto file = Register::create(path, Passphrase(kPassphrase), QStringLiteral("BENCH"));
    file->saveAll(made.incidents, made.parties, {});
}

double since(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void print(const QString& what, double ours, const char* with, double bare)
{
    std::printf("%-44s %9.2f ms   %-44s %9.2f ms   %6.2f\n", qPrintable(what), ours, with, bare, ours / bare);
    std::fflush(stdout);
}

// Milliseconds of work of this thread: what else runs on the machine does not count.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// The longest time between two turns of the event loop, and the longest that the window's thread worked in one.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.start();
        startTimer(1, Qt::PreciseTimer);
    }
    double worst() const { return m_worst; }
    QString worstPhase() const { return m_worstPhase; }
    double mostWork() const { return m_mostWork; }
    QString mostWorkPhase() const { return m_mostWorkPhase; }
    // An empty one: what is compared is being measured, on this thread too, and is not the window's work.
    void enter(const QString& phase)
    {
        m_phase = phase;
        m_timer.restart();
        m_worked = worked();
    }

protected:
    void timerEvent(QTimerEvent*) override
    {
        const double gap = since(m_timer);
        m_timer.restart();
        const double now = worked();
        if (!m_phase.isEmpty() && now - m_worked > m_mostWork) {
            m_mostWork = now - m_worked;
            m_mostWorkPhase = m_phase;
        }
        m_worked = now;
        if (!m_phase.isEmpty() && gap > m_worst) {
            m_worst = gap;
            m_worstPhase = m_phase;
        }
    }

private:
    QElapsedTimer m_timer;
    QString m_phase, m_worstPhase, m_mostWorkPhase;
    double m_worst = 0, m_worked = 0, m_mostWork = 0;
};

class Bare
{
public:
    explicit Bare(const QString& path) : m_db(connection(path)) {}

    double once(const std::string& sql, const std::string& text = {})
    {
        QElapsedTimer timer;
        timer.start();
        SQLite::Statement statement(m_db, sql);
        if (!text.empty())
            statement.bind(1, text);
        while (statement.executeStep()) {
        }
        return since(timer);
    }

    double run(const std::string& sql)
    {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i)
            times.push_back(once(sql));
        return median(times);
    }

private:
    static SQLite::Database connection(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::CannotRead, path);
        const auto key = FileKey::open(Passphrase(kPassphrase), *FileHeader::parse(file.read(FileHeader::kSize)));
        return connect(path, *key, Mode::ReadOnly);
    }

    SQLite::Database m_db;
};

class Desk
{
public:
    Desk(ui::MainWindow& window, const QString& path) : m_window(window), m_bare(path)
    {
        window.resize(1280, 800);
        window.show();
        m_line.show();
        m_dog.enter(QStringLiteral("opening"));
        window.session().open(path, Passphrase(kPassphrase));
        wait([&] { return window.session().isOpen() && page()->model()->rowCount() > 0; });
        const auto tell = [this] {
            if (!m_shown)
                m_shown = since(m_act);
        };
        QObject::connect(page()->model(), &QAbstractItemModel::modelReset, &m_dog, tell);
        QObject::connect(page()->model(), &QAbstractItemModel::dataChanged, &m_dog, tell);
        QObject::connect(page(), &ui::CasesPage::refreshed, &m_dog, [this] { m_counted = true; });
        QTest::qWait(1500); // the year page counts
    }

    void type()
    {
        for (const char* text : {"v", "vo", "vol", "volunteers", "forest nig", "4711"}) {
            const QString typed = QString::fromLatin1(text);
            page()->search()->setText(typed.chopped(1));
            settle();
            QStringList words;
            for (const QString& word : typed.split(u' '))
                words += u'"' + word + QLatin1String("\" *");
            const std::string expression = words.join(QLatin1String(" AND ")).toStdString();
            // In turn, and each after the pause that a person makes, so that all meet the same machine; in a register
            // that has just been written to, so that what the round before found is forgotten.
            std::vector<double> keys, finds, bares, bareKeys;
            for (int i = 0; i < kRounds; ++i) {
                m_window.session().putDraft({m_draft, m_draft, QDateTime::currentDateTimeUtc(), QByteArray::number(i)});
                settle();
                QTest::qWait(kLearning);
                // Which of them comes first finds the pages of the index where the other has just read them: by turns.
                const auto bare = [&] { bares.push_back(m_bare.once("SELECT rowid FROM search WHERE search MATCH ?", expression)); };
                m_line.setText(typed.chopped(1));
                QTest::qWait(kPause);
                QElapsedTimer timer;
                timer.start();
                QTest::keyClick(&m_line, typed.back().toLatin1());
                bareKeys.push_back(since(timer));
                if (i % 2 == 0)
                    bare();
                m_dog.enter(QStringLiteral("typing ") + typed);
                keys.push_back(shown([&] { QTest::keyClick(page()->search(), typed.back().toLatin1()); }));
                settle();
                QTest::keyClick(page()->search(), Qt::Key_Backspace);
                settle();
                m_dog.enter({});
                if (i % 2 != 0)
                    bare();
                m_window.session().read([](const Register& reg) { return reg.learnLabels(), reg.cases({}).keys.size(); });
                QTest::qWait(kPause);
                finds.push_back(found(typed));
            }
            const double bare = median(bares);
            print(QStringLiteral("found, with the first rows: %1").arg(typed), median(finds), "the bare search index, all matches", bare);
            print(QStringLiteral("the same from the key, in the window"), median(keys), "the bare search index, all matches", bare);
            print(QString(), median(keys), "and a key in a bare line edit", bare + median(bareKeys));
        }
        page()->search()->clear();
        settle();
    }

    void sort()
    {
        const std::pair<CaseColumn, const char*> columns[] = {
            {CaseColumn::Title, "title_sort"},  {CaseColumn::Country, "country"},         {CaseColumn::Place, "place"},
            {CaseColumn::Start, "start_first"}, {CaseColumn::People, "people_min"},       {CaseColumn::Proceedings, "proceedings"},
            {CaseColumn::Status, "status"},     {CaseColumn::LastChange, "changed_at"},   {CaseColumn::Reference, "reference_number"},
        };
        for (const auto& [column, sql] : columns) {
            m_dog.enter(QStringLiteral("sorting by ") + ui::columnName(column));
            const double ours = shown([&, c = column] { page()->table()->sortByColumn(static_cast<int>(c), Qt::AscendingOrder); });
            settle();
            m_dog.enter({});
            print(QStringLiteral("sort by %1").arg(ui::columnName(column)), ours, "a bare SELECT in that order",
                  m_bare.run(std::string("SELECT key FROM case_row WHERE deleted = 0 ORDER BY ") + sql));
        }
    }

    void scroll()
    {
        m_dog.enter(QStringLiteral("paging"));
        page()->table()->setFocus();
        page()->table()->setCurrentIndex(page()->model()->index(0, 1));
        std::vector<double> times;
        while (page()->table()->currentIndex().row() < page()->model()->rowCount() - 1 && times.size() < 5000) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(page()->table(), Qt::Key_PageDown);
            QCoreApplication::processEvents();
            times.push_back(since(timer));
        }
        const double worst = *std::max_element(times.begin(), times.end());
        m_dog.enter({});
        const double bare = m_bare.run("SELECT * FROM case_row ORDER BY key LIMIT 30");
        print(QStringLiteral("a page further (of %1)").arg(times.size()), median(times), "a bare SELECT of 30 rows", bare);
        print(QStringLiteral("the slowest of them"), worst, "a bare SELECT of 30 rows", bare);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(page()->table(), Qt::Key_End, Qt::ControlModifier);
        QCoreApplication::processEvents();
        print(QStringLiteral("to the last row"), since(timer), "a bare SELECT of 30 rows", bare);
        QTest::keyClick(page()->table(), Qt::Key_Home, Qt::ControlModifier);
    }

    void filter()
    {
        m_dog.enter(QStringLiteral("filtering"));
        std::vector<double> rows, counts;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_counted = false;
            rows.push_back(shown([&] { page()->filters()->choose({{Facet::Country, {QStringLiteral("GR"), QStringLiteral("IT")}}}); }));
            wait([&] { return m_counted; });
            counts.push_back(since(timer));
            page()->filters()->clear();
            settle();
        }
        m_dog.enter({});
        print(QStringLiteral("two countries ticked, first rows"), median(rows), "a bare SELECT of them in order",
              m_bare.run("SELECT key FROM case_row WHERE deleted = 0 AND country IN ('GR', 'IT') ORDER BY reference_site, "
                         "reference_year, reference_number"));
        print(QStringLiteral("the same until all is counted and totalled"), median(counts), "a bare GROUP BY of the facets",
              m_bare.run("SELECT facet, value, count(*) FROM case_facet GROUP BY 1, 2"));
    }

    void end()
    {
        std::printf("%-44s %9.2f ms   (%s)\n", "longest time without a turn of the loop", m_dog.worst(), qPrintable(m_dog.worstPhase()));
        std::printf("%-44s %9.2f ms   (%s)\n", "most work of the window's thread in one turn", m_dog.mostWork(),
                    qPrintable(m_dog.mostWorkPhase()));
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : status.readAll().split('\n')) {
                if (line.startsWith("VmHWM:"))
                    std::printf("%-44s %9.1f MB\n", "most memory (resident)", line.mid(6).trimmed().split(' ')[0].toDouble() / 1024);
            }
        }
    }

private:
    // Without the window.
    double found(const QString& typed)
    {
        double took = 0;
        m_window.session().read([&](const Register& reg) {
            CaseQuery query;
            query.text = typed;
            QElapsedTimer timer;
            timer.start();
            reg.rows(reg.cases(query), 0, 30);
            took = since(timer);
            return true;
        });
        return took;
    }

    ui::CasesPage* page() const { return m_window.workspace()->cases(); }

    template <typename Ready> void wait(Ready ready)
    {
        while (!ready())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    // Until nothing is on its way, and all is painted: between two keys of a person, there is time for that.
    void settle()
    {
        m_counted = false;
        page()->refresh();
        wait([&] { return m_counted; });
        QTest::qWait(kPause);
    }

    // From an act until the first rows that it brings are there to be painted.
    template <typename Act> double shown(Act act)
    {
        QCoreApplication::processEvents(); // what the act before has still to paint is not this one's
        m_shown.reset();
        m_act.start();
        act();
        wait([&] { return m_shown; });
        QElapsedTimer rows;
        rows.start();
        for (int row = 0; row < std::min(30, page()->model()->rowCount()); ++row)
            page()->model()->row(row);
        return *m_shown + since(rows);
    }

    ui::MainWindow& m_window;
    Bare m_bare;
    Watchdog m_dog;
    const Id m_draft = newId(QDateTime::currentDateTimeUtc());
    QLineEdit m_line; // with nothing that listens
    QElapsedTimer m_act;
    std::optional<double> m_shown; // after it
    bool m_counted = false;
};

} // namespace

int main(int argc, char** argv)
{
    app::useLargePages();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--make")) { // in a process of its own: for the memory
        make(arguments[2], arguments[3].toInt());
        return 0;
    }
    const int count = arguments.value(1, QStringLiteral("100000")).toInt();
    if (count < 1)
        return 2;
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    const QString path = folder.filePath(QStringLiteral("desk.recense"));
    if (QProcess::execute(QApplication::applicationFilePath(), {QStringLiteral("--make"), path, QString::number(count)}) != 0)
        return 3;
    QApplication::setApplicationName(QStringLiteral("recense_desk"));
    ui::prepare(application);
    ui::MainWindow window;
    Desk desk(window, path);
    desk.type();
    desk.sort();
    desk.scroll();
    desk.filter();
    desk.end();
    return 0;
}
