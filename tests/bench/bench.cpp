// SPDX-License-Identifier: GPL-3.0-or-later
// recense_bench [COUNT]: makes a register of that many generated cases and measures counting, finding and
// listing, each against the bare statement of SQLite that comes nearest, on the same encrypted file in the
// same run. One line each, parted by `|`: what, milliseconds, what it is compared with, its milliseconds.
#include "core/count/figures.h"
#include "core/register/connection.h"
#include "core/register/register.h"
#include "tests/bench/generator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace recense;

namespace {

// The median of five. `prepare` is called before each and not measured.
template <typename Prepare, typename Work> double milliseconds(Prepare&& prepare, Work&& work)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename Work> double milliseconds(Work&& work) { return milliseconds([] {}, work); }

void print(const char* what, double ours, const char* with, double bare)
{
    std::printf("%s|%.1f|%s|%.1f\n", what, ours, with, bare);
    std::fflush(stdout);
}

SQLite::Database connectionTo(const QString& path, const Passphrase& passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotRead, path);
    const auto key = FileKey::open(passphrase, *FileHeader::parse(file.read(FileHeader::kSize)));
    return connect(path, *key, Mode::ReadOnly);
}

double bare(SQLite::Database& db, const char* sql)
{
    return milliseconds([&] {
        SQLite::Statement statement(db, sql);
        while (statement.executeStep()) {
        }
    });
}

void measureCounting(const Register& file, SQLite::Database& db)
{
    const Codebook codebook = file.codebook();
    const double counting = milliseconds([&] { count::count(file.facts(), count::Question(2020), codebook); });
    const double facts = milliseconds([&] { file.facts(); });
    const double grouping = bare(
        db, "SELECT i.country, count(DISTINCT t.id), sum(t.people_min), count(DISTINCT s.id), count(DISTINCT o.id) "
            "FROM incident i JOIN target t ON t.incident = i.id JOIN proceeding p ON p.incident = i.id "
            "JOIN step s ON s.proceeding = p.id LEFT JOIN outcome o ON o.proceeding = p.id AND o.target = t.id "
            "GROUP BY i.country");
    print("facts of all years, loaded", facts, "a bare GROUP BY over them", grouping);
    print("a year counted, all breakdowns", counting, "a bare GROUP BY over the facts", grouping);
}

void measureFinding(const Register& file, SQLite::Database& db)
{
    // What is kept of earlier answers goes with the connection: a new one each time, which has listed all and nothing
    // more, as when a person begins to search.
    std::unique_ptr<Register> fresh;
    const auto connect = [&] {
        fresh = file.reader();
        fresh->cases({});
    };
    const auto list = [&](const CaseQuery& query) {
        return milliseconds(connect, [&] { fresh->rows(fresh->cases(query), 0, 50); });
    };
    CaseQuery words;
    words.text = QStringLiteral("volunt");
    print("first search for a common word", list(words), "the bare search index",
          bare(db, "SELECT rowid FROM search WHERE search MATCH '\"volunt\" *'"));
    words.text = QStringLiteral("evacuation lodz 4711");
    print("first search for three words", list(words), "the bare search index",
          bare(db, "SELECT rowid FROM search WHERE search MATCH '\"evacuation\" * \"lodz\" * \"4711\" *'"));
    CaseQuery all;
    print("first list of all cases", milliseconds([&] { fresh = file.reader(); }, [&] { fresh->rows(fresh->cases(all), 0, 50); }),
          "a bare SELECT in that order",
          bare(db, "SELECT key FROM case_row WHERE deleted = 0 ORDER BY reference_site, reference_year, "
                   "reference_number"));
    all.sortBy = CaseColumn::Title;
    print("first list by title", list(all), "a bare SELECT in that order",
          bare(db, "SELECT key FROM case_row WHERE deleted = 0 ORDER BY title_sort"));
    all.facets[Facet::Country] = {QStringLiteral("GR"), QStringLiteral("IT")};
    const double facets = milliseconds(connect, [&] {
        for (int facet = 0; facet <= static_cast<int>(Facet::Tag); ++facet)
            fresh->facet(all, static_cast<Facet>(facet));
    });
    print("first counts of nine facets, with one filter", facets, "a bare GROUP BY of them",
          bare(db, "SELECT facet, value, count(*) FROM case_facet GROUP BY 1, 2"));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int count = application.arguments().value(1, QStringLiteral("100000")).toInt();
    if (count < 1)
        return 2;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.rcns"));
    const Passphrase passphrase(QStringLiteral("bench"));
    auto made = bench::generate(count);
    const auto file = Register::create(path, passphrase, QStringLiteral("BENCH"));
    file->saveAll(made.incidents, made.parties, {});
    made = {};
    SQLite::Database db = connectionTo(path, passphrase);
    measureCounting(*file, db);
    measureFinding(*file, db);
    return 0;
}
