// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/chain.h"
#include "core/register/derived.h"
#include "core/register/first_page.h"
#include "core/register/incident_reader.h"
#include "core/register/private.h"
#include "core/register/scan.h"

#include <QCryptographicHash>
#include <QFile>

#include <functional>
#include <set>

namespace recense {

namespace {

using Kind = Finding::Kind;

QString fromView(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QByteArray bytesOf(std::string_view bytes) { return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())); }

// Looks at everything through a connection of its own, so that what is read comes from the file and not from
// pages that are kept in memory. What it makes (the derived rows once more) it makes in temporary tables.
class Verifier
{
public:
    Verifier(RegisterFile& file, const Progress& progress) : m_file(file), m_db(file.db), m_progress(progress) {}

    std::vector<Finding> run()
    {
        const std::vector<std::pair<const char*, void (Verifier::*)()>> checks{
            {"header", &Verifier::header},           {"pages", &Verifier::pages},
            {"structure", &Verifier::structure},     {"foreign keys", &Verifier::foreignKeys},
            {"journal", &Verifier::journal},         {"attachments", &Verifier::attachments},
            {"case list", &Verifier::caseList},
        };
        m_total = static_cast<qint64>(checks.size()) * kStep;
        m_db.exec("PRAGMA foreign_keys = OFF; BEGIN"); // the temporary tables refer to nothing
        for (const auto& [name, check] : checks) {
            if (!m_findings.empty() && m_checksDone == kAboveBytes)
                break; // what is read through a damaged page says nothing of the rest
            try {
                (this->*check)();
            } catch (const SQLite::Exception& exception) {
                stoppedBy(name, toError(exception));
            } catch (const Error& error) {
                stoppedBy(name, error);
            }
            ++m_checksDone;
            report(0, 1);
        }
        return std::move(m_findings);
    }

private:
    static constexpr qint64 kStep = 1000;   // of the progress, for each check
    static constexpr qint64 kAboveBytes = 2; // the checks of header and pages; all others read records
    static constexpr size_t kMostFindings = 20; // of a file that is a ruin, no one reads more

    void find(Kind kind, const QString& detail)
    {
        if (m_findings.size() < kMostFindings)
            m_findings.push_back({kind, detail});
        else if (m_findings.size() == kMostFindings)
            m_findings.push_back({kind, QStringLiteral("and more")});
    }

    void stoppedBy(const char* check, const Error& error)
    {
        if (error.code() != ErrorCode::Damaged)
            throw error;
        find(Kind::Page, QStringLiteral("%1: %2").arg(QLatin1String(check), error.detail()));
    }

    void report(qint64 done, qint64 total)
    {
        if (m_progress && !m_progress(m_checksDone * kStep + done * kStep / std::max<qint64>(total, 1), m_total))
            throw Error(ErrorCode::Cancelled);
    }

    qint64 number(const char* sql) { return m_db.execAndGet(sql).getInt64(); }

    void header()
    {
        QFile file(m_file.path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::CannotRead, file.errorString());
        if (!clearBytesAreIntact(file.read(kPageSize)))
            find(Kind::Header, QStringLiteral("page 1"));
    }

    // Each page is authenticated as it is read. A connection that met a damaged one finds every later one
    // damaged too: it is left, and the next page read by another.
    void pages()
    {
        const qint64 count = number("PRAGMA page_count");
        for (qint64 next = 1; next <= count && m_findings.size() <= kMostFindings; ++next) {
            SQLite::Database db = connect(m_file.path, m_file.key, m_file.mode);
            SQLite::Statement read(db, "SELECT length(data) FROM sqlite_dbpage WHERE pgno = ?");
            while (next <= count && isWhole(read, next)) {
                if (++next % 256 == 0)
                    report(next, count);
            }
            if (next <= count)
                find(Kind::Page, QStringLiteral("page %1").arg(next));
        }
    }

    static bool isWhole(SQLite::Statement& read, qint64 page)
    {
        try {
            read.bind(1, static_cast<int64_t>(page));
            const bool found = read.executeStep();
            read.reset();
            return found;
        } catch (const SQLite::Exception& exception) {
            if (toError(exception).code() != ErrorCode::Damaged)
                throw;
            return false;
        }
    }

    void structure()
    {
        Scan scan(m_db, "PRAGMA integrity_check(100)"); // the search index too
        while (scan.next()) {
            const QString verdict = fromView(scan.text(0));
            if (verdict != QLatin1String("ok"))
                find(verdict.contains(QLatin1String("FTS5")) ? Kind::SearchIndex : Kind::Check, verdict);
        }
    }

    void foreignKeys()
    {
        Scan scan(m_db, "PRAGMA main.foreign_key_check");
        while (scan.next())
            find(Kind::ForeignKey, fromView(scan.text(0)) + QStringLiteral(" → ") + fromView(scan.text(2)));
    }

    void journal()
    {
        forEachBreak(m_db, [this](qint64 done, qint64 total) { report(done, total); },
                     [this](const ChainBreak& broken) {
                         find(Kind::HistoryChain, QStringLiteral("entry %1").arg(broken.entry.sequence));
                     });
    }

    void attachments()
    {
        Scan missing(m_db, "SELECT DISTINCT hex(sha256) FROM attachment "
                           "WHERE sha256 NOT IN (SELECT sha256 FROM attachment_content)");
        while (missing.next())
            find(Kind::AttachmentMissing, fromView(missing.text(0)).toLower());
        const qint64 count = number("SELECT count(*) FROM attachment_content");
        qint64 done = 0;
        Scan scan(m_db, "SELECT sha256, content FROM attachment_content");
        while (scan.next()) {
            const std::string_view content = scan.bytes(1);
            const QByteArray hash = QCryptographicHash::hash(
                QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size())),
                QCryptographicHash::Sha256);
            if (const QByteArray name = bytesOf(scan.bytes(0)); name != hash)
                find(Kind::AttachmentHash, QString::fromLatin1(name.toHex()));
            report(++done, count);
        }
    }

    // The derived rows are made once more, in temporary tables of the same names, and compared.
    void caseList()
    {
        makeTwin("case_row");
        makeTwin("case_facet");
        makeTwin("search");
        m_db.exec("INSERT INTO temp.case_row SELECT * FROM main.case_row"); // for their keys and revisions
        deriveAgain();
        const std::string row = "key, incident, reference_site, reference_year, reference_number, title, title_sort, "
                                "country, place, start, start_first, start_last, people_min, people_max, "
                                "proceedings, status, review, verification, open_last, revision, deleted, facets";
        compareTables("case_row", row, "key");
        compareTables("case_facet", "facet, value, key", "key");
        compareTerms();
    }

    void makeTwin(const char* table)
    {
        SQLite::Statement select(m_db, "SELECT sql FROM main.sqlite_schema WHERE name = ?");
        select.bind(1, table);
        if (!select.executeStep())
            throw Error(ErrorCode::Damaged, QLatin1String(table));
        std::string sql = select.getColumn(0).getString();
        const std::string create = "TABLE ";
        sql.insert(sql.find(create) + create.size(), "temp.");
        m_db.exec(sql);
    }

    void deriveAgain()
    {
        constexpr size_t kBatch = 1000;
        const qint64 count = number("SELECT count(*) FROM incident");
        qint64 done = 0;
        std::vector<Incident> batch;
        const auto flush = [&](bool inBin) {
            refreshDerived(m_db, batch, m_file.terms(), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), inBin);
            done += static_cast<qint64>(batch.size());
            batch.clear();
            report(done, count);
        };
        IncidentReader reader(m_db);
        Incident incident;
        while (reader.next(incident)) {
            batch.push_back(std::move(incident));
            if (batch.size() == kBatch)
                flush(false);
        }
        flush(false);
        SQLite::Statement binned(m_db, "SELECT id FROM incident WHERE deleted = 1");
        while (binned.executeStep()) {
            if (auto stored = readIncident(m_db, m_file.statements, idFrom(binned.getColumn(0))))
                batch.push_back(std::move(stored->incident));
        }
        flush(true);
    }

    void compareTables(const std::string& table, const std::string& columns, const std::string& name)
    {
        const std::string here = "SELECT " + columns + " FROM main." + table;
        const std::string made = "SELECT " + columns + " FROM temp." + table;
        Scan scan(m_db, "SELECT DISTINCT " + name + " FROM (SELECT * FROM (" + here + " EXCEPT " + made
                            + ") UNION ALL SELECT * FROM (" + made + " EXCEPT " + here + ")) ORDER BY 1 LIMIT 100");
        while (scan.next())
            find(Kind::SearchIndex, QStringLiteral("%1 %2").arg(QString::fromStdString(table)).arg(scan.longNumber(0)));
    }

    // Both indexes term by term: they stand in the same order.
    void compareTerms()
    {
        m_db.exec("CREATE VIRTUAL TABLE temp.stored_term USING fts5vocab(main, search, instance);"
                  "CREATE VIRTUAL TABLE temp.derived_term USING fts5vocab(temp, search, instance);");
        Scan stored(m_db, "SELECT term, doc, col, \"offset\" FROM temp.stored_term");
        Scan made(m_db, "SELECT term, doc, col, \"offset\" FROM temp.derived_term");
        std::set<qint64> different;
        bool hasStored = stored.next();
        bool hasMade = made.next();
        while (hasStored || hasMade) {
            const int order = !hasStored ? 1 : !hasMade ? -1 : compareTerm(stored, made);
            if (order < 0 || (order == 0 && (stored.text(2) != made.text(2) || stored.number(3) != made.number(3))))
                different.insert(stored.longNumber(1));
            else if (order > 0)
                different.insert(made.longNumber(1));
            hasStored = order <= 0 ? stored.next() : hasStored;
            hasMade = order >= 0 ? made.next() : hasMade;
        }
        for (const qint64 key : different)
            find(Kind::SearchIndex, QStringLiteral("search %1").arg(key));
    }

    static int compareTerm(const Scan& a, const Scan& b)
    {
        if (const int terms = a.text(0).compare(b.text(0)); terms != 0)
            return terms;
        return a.longNumber(1) < b.longNumber(1) ? -1 : a.longNumber(1) > b.longNumber(1) ? 1 : 0;
    }

    RegisterFile& m_file;
    SQLite::Database& m_db;
    const Progress& m_progress;
    std::vector<Finding> m_findings;
    qint64 m_checksDone = 0;
    qint64 m_total = 1;
};

} // namespace

std::vector<Finding> Register::verify(const Progress& progress) const
{
    return guarded([&]() -> std::vector<Finding> {
        std::unique_ptr<Register> own;
        try {
            own = reader();
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Damaged)
                throw;
            return {{Finding::Kind::Page, error.detail()}};
        }
        return Verifier(*own->d, progress).run();
    });
}

} // namespace recense
