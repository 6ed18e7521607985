// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "core/error.h"
#include "core/register/connection.h"

#include <array>
#include <span>
#include <variant>
#include <vector>

namespace recense {

struct RegisterFile;

// Between values of the domain and rows of tables, which but for the last one are recorded. A row is written and read in the order of its
// table's columns; the encodings (dates, lists of codes, JSON) stand here alone.

enum class Table {
    Party, PartyJudgement, Incident, Target, Measure, Proceeding, ProceedingTarget, Charge, Step, Outcome, Source,
    SourceSupport, Attachment, Claim, Coverage, Term, CountRule, SavedFilter, ReportPart, ReportTableLeftOut,
    ReportCase, FrozenReport, CaseRow,
};

struct TableInfo
{
    std::string name;
    std::vector<std::string> columns; // as in the schema, the key's first; `deleted` is not among them
    size_t keys = 1;
    bool hasBin = false; // has a column `deleted`, the last one, which a new row leaves at 0
    std::string insert, update, remove, select; // statements by key; `update` takes the key last
    std::string insertMany; // kRowsAtOnce rows
    std::string list(const char* alias) const;  // `a.one, a.two`
};
const TableInfo& infoOf(Table table);
inline constexpr size_t kTables = static_cast<size_t>(Table::CaseRow) + 1;
inline constexpr size_t kRowsAtOnce = 128; // by one statement, which finds its place in the file once
// `(?, ?), (?, ?)`
std::string marks(size_t columns, size_t rows);

// All tables that the journal records, owners before what they own.
std::span<const char* const> recordedTables();

struct Blob
{
    std::string bytes;
    bool operator==(const Blob&) const = default;
};
using Key = std::array<char, 16>; // a record's, as RFC 4122 orders its bytes; never a Blob
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob, Key>;

struct Row
{
    Table table;
    std::vector<Value> values;
    bool operator==(const Row&) const = default;
};

// Puts values behind each other. The order of calls is the order of columns.
class RowWriter
{
public:
    explicit RowWriter(Table table);
    RowWriter& id(const Id& id); // null: NULL
    RowWriter& id(const std::optional<Id>& value) { return id(value.value_or(Id())); }
    RowWriter& text(const QString& text);
    RowWriter& text(QLatin1String text); // ASCII
    RowWriter& text(std::string text);   // UTF-8
    RowWriter& number(std::int64_t number);
    RowWriter& number(const std::optional<int>& number);
    RowWriter& real(const std::optional<double>& number);
    RowWriter& bytes(const QByteArray& bytes);
    RowWriter& date(const std::optional<EdtfDate>& date); // three columns
    RowWriter& code(const Code& code) { return text(code.text()); }
    RowWriter& country(const CountryCode& code) { return text(code.text()); }
    template <typename E> RowWriter& kind(E value) { return text(toCode(value)); }
    RowWriter& codes(const std::vector<Code>& codes);
    RowWriter& countries(const std::vector<CountryCode>& codes);
    RowWriter& traits(const std::vector<Trait>& traits);
    RowWriter& traits(const std::vector<NationalityTrait>& traits);
    RowWriter& texts(const QStringList& texts);
    RowWriter& map(const QMap<QString, QString>& texts);
    Row take() { return std::move(m_row); }

private:
    Row m_row;
};

// Takes values from a result in the order of its columns. What cannot have been written throws Damaged.
class RowReader
{
public:
    explicit RowReader(SQLite::Statement& statement, int first = 0) : m_statement(statement), m_next(first) {}
    Id id() { return idFrom(column()); }
    std::optional<Id> optionalId();
    QString text() { return textFrom(column()); }
    std::int64_t number() { return column().getInt64(); }
    std::optional<int> optionalNumber();
    std::optional<double> optionalReal();
    QByteArray bytes() { return bytesFrom(column()); }
    std::optional<EdtfDate> date();
    Code code();
    CountryCode country();
    template <typename E> E kind()
    {
        const std::optional<E> value = fromCode<E>(text());
        return value ? *value : refuse<E>();
    }
    std::vector<Code> codes();
    std::vector<CountryCode> countries();
    std::vector<Trait> traits();
    std::vector<NationalityTrait> nationalities();
    QStringList texts();
    QMap<QString, QString> map();

private:
    SQLite::Column column() { return m_statement.getColumn(m_next++); }
    [[noreturn]] void refuse() const;
    template <typename E> E refuse() const { refuse(); }

    SQLite::Statement& m_statement;
    int m_next;
};

// Rows of one table, by few statements; nobody else is told.
void insertRows(SQLite::Database& db, StatementCache& statements, std::span<const Row> rows);
void updateRow(SQLite::Database& db, StatementCache& statements, const Row& row); // by its key

class Recording;

// Writing rows, with statements prepared once. Insertions are told to the recording: the session
// that follows all other changes would read every one of them again at the end.
class RowStore
{
public:
    RowStore(RegisterFile& file, Recording& recording);
    void insert(const Row& row);
    void update(const Row& row);
    void remove(const Row& row);
    enum class Put { Inserted, Updated, Same }; // Same: nothing was written
    Put put(const Row& row);
    // Makes `before` into `after`; false where they are the same. Both as rowsOf gives them.
    bool replace(const std::vector<Row>& before, const std::vector<Row>& after);

private:
    SQLite::Database& m_db;
    StatementCache& m_statements;
    Recording& m_recording;
};

} // namespace recense
