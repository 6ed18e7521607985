// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/rows.h"

#include "core/register/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <QtEndian>

#include <map>

namespace recense {

namespace {

template <typename T, typename Word> QString words(const std::vector<T>& items, Word word)
{
    QString text;
    for (const T& item : items) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += word(item);
    }
    return text;
}

template <typename T, typename Parse> std::vector<T> parsed(const QString& text, Parse parse)
{
    std::vector<T> items;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        items.push_back(parse(word));
    return items;
}

// `code` or `code=number`.
std::pair<QStringView, std::optional<int>> numbered(QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return {word, std::nullopt};
    return {word.first(equals), word.sliced(equals + 1).toInt()};
}

QString withNumber(const QString& code, const std::optional<int>& people)
{
    return people ? code + QLatin1Char('=') + QString::number(*people) : code;
}

struct Binder
{
    SQLite::Statement& statement;
    int index;
    void operator()(std::monostate) const { statement.bind(index); }
    void operator()(std::int64_t number) const { statement.bind(index, number); }
    void operator()(double number) const { statement.bind(index, number); }
    void operator()(const std::string& text) const { statement.bindNoCopy(index, text); }
    void operator()(const Blob& blob) const { bytes(blob.bytes.data(), blob.bytes.size()); }
    void operator()(const Key& key) const { bytes(key.data(), key.size()); }
    void bytes(const char* data, size_t size) const { statement.bindNoCopy(index, data, static_cast<int>(size)); }
};

void bind(SQLite::Statement& statement, int index, const Value& value) { std::visit(Binder{statement, index}, value); }

Value blobOf(std::string_view bytes)
{
    if (bytes.size() != std::tuple_size_v<Key>)
        return Blob{std::string(bytes)};
    Key key;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

Value valueOf(const SQLite::Column& column)
{
    if (column.isInteger())
        return column.getInt64();
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return std::string(column.getText(), static_cast<size_t>(column.getBytes()));
    if (column.isBlob())
        return blobOf({static_cast<const char*>(column.getBlob()), static_cast<size_t>(column.getBytes())});
    return std::monostate();
}

std::string keyOf(const Row& row)
{
    std::string key(1, static_cast<char>(row.table));
    for (size_t i = 0; i < infoOf(row.table).keys; ++i) {
        const Value& value = row.values[i];
        if (const auto* id = std::get_if<Key>(&value))
            key.append(id->data(), id->size());
        else if (const auto* text = std::get_if<std::string>(&value))
            key += *text + '\0';
    }
    return key;
}

} // namespace

RowWriter::RowWriter(Table table) : m_row{table, {}} { m_row.values.reserve(infoOf(table).columns.size()); }

RowWriter& RowWriter::id(const Id& id)
{
    if (id.isNull()) {
        m_row.values.emplace_back();
        return *this;
    }
    Key key;
    char* out = key.data();
    qToBigEndian(id.data1, out);
    qToBigEndian(id.data2, out + 4);
    qToBigEndian(id.data3, out + 6);
    std::copy(std::begin(id.data4), std::end(id.data4), out + 8);
    m_row.values.emplace_back(key);
    return *this;
}

RowWriter& RowWriter::text(const QString& text)
{
    m_row.values.emplace_back(utf8Of(text));
    return *this;
}

RowWriter& RowWriter::text(QLatin1String text)
{
    m_row.values.emplace_back(std::string(text.data(), static_cast<size_t>(text.size())));
    return *this;
}

RowWriter& RowWriter::text(std::string text)
{
    m_row.values.emplace_back(std::move(text));
    return *this;
}

RowWriter& RowWriter::number(std::int64_t number)
{
    m_row.values.emplace_back(number);
    return *this;
}

RowWriter& RowWriter::number(const std::optional<int>& number)
{
    if (number)
        m_row.values.emplace_back(static_cast<std::int64_t>(*number));
    else
        m_row.values.emplace_back();
    return *this;
}

RowWriter& RowWriter::real(const std::optional<double>& number)
{
    if (number)
        m_row.values.emplace_back(*number);
    else
        m_row.values.emplace_back();
    return *this;
}

RowWriter& RowWriter::bytes(const QByteArray& bytes)
{
    m_row.values.push_back(blobOf({bytes.constData(), static_cast<size_t>(bytes.size())}));
    return *this;
}

RowWriter& RowWriter::date(const std::optional<EdtfDate>& date)
{
    if (!date) {
        m_row.values.resize(m_row.values.size() + 3);
        return *this;
    }
    return text(date->text()).number(std::int64_t{date->span().first}).number(std::int64_t{date->span().last});
}

RowWriter& RowWriter::codes(const std::vector<Code>& codes)
{
    return text(words(codes, [](const Code& code) { return code.text(); }));
}

RowWriter& RowWriter::countries(const std::vector<CountryCode>& codes)
{
    return text(words(codes, [](const CountryCode& code) { return code.text(); }));
}

RowWriter& RowWriter::traits(const std::vector<Trait>& traits)
{
    return text(words(traits, [](const Trait& trait) { return withNumber(trait.code.text(), trait.people); }));
}

RowWriter& RowWriter::traits(const std::vector<NationalityTrait>& traits)
{
    return text(
        words(traits, [](const NationalityTrait& trait) { return withNumber(trait.country.text(), trait.people); }));
}

RowWriter& RowWriter::texts(const QStringList& texts)
{
    if (texts.isEmpty())
        return text(QLatin1String("[]"));
    return text(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)));
}

RowWriter& RowWriter::map(const QMap<QString, QString>& texts)
{
    if (texts.isEmpty())
        return text(QLatin1String("{}"));
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return text(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void RowReader::refuse() const
{
    // A column's name says where; its content is nobody's business.
    throw Error(ErrorCode::Damaged, QString::fromUtf8(m_statement.getColumnName(m_next - 1)));
}

std::optional<Id> RowReader::optionalId()
{
    const Id value = id();
    return value.isNull() ? std::nullopt : std::optional(value);
}

std::optional<int> RowReader::optionalNumber()
{
    const SQLite::Column value = column();
    return value.isNull() ? std::nullopt : std::optional(value.getInt());
}

std::optional<double> RowReader::optionalReal()
{
    const SQLite::Column value = column();
    return value.isNull() ? std::nullopt : std::optional(value.getDouble());
}

std::optional<EdtfDate> RowReader::date()
{
    const SQLite::Column value = column();
    m_next += 2;
    if (value.isNull())
        return std::nullopt;
    std::optional<EdtfDate> date = EdtfDate::parse(textFrom(value));
    if (!date)
        refuse();
    return date;
}

Code RowReader::code()
{
    const QString word = text();
    if (word.isEmpty())
        return {};
    const std::optional<Code> code = Code::parse(word);
    return code ? *code : refuse<Code>();
}

CountryCode RowReader::country()
{
    const QString word = text();
    if (word.isEmpty())
        return {};
    const std::optional<CountryCode> code = CountryCode::parse(word);
    return code ? *code : refuse<CountryCode>();
}

std::vector<Code> RowReader::codes()
{
    return parsed<Code>(text(), [this](QStringView word) {
        const std::optional<Code> code = Code::parse(word);
        return code ? *code : refuse<Code>();
    });
}

std::vector<CountryCode> RowReader::countries()
{
    return parsed<CountryCode>(text(), [this](QStringView word) {
        const std::optional<CountryCode> code = CountryCode::parse(word);
        return code ? *code : refuse<CountryCode>();
    });
}

std::vector<Trait> RowReader::traits()
{
    return parsed<Trait>(text(), [this](QStringView word) {
        const auto [name, people] = numbered(word);
        const std::optional<Code> code = Code::parse(name);
        return code ? Trait{*code, people} : refuse<Trait>();
    });
}

std::vector<NationalityTrait> RowReader::nationalities()
{
    return parsed<NationalityTrait>(text(), [this](QStringView word) {
        const auto [name, people] = numbered(word);
        const std::optional<CountryCode> code = CountryCode::parse(name);
        return code ? NationalityTrait{*code, people} : refuse<NationalityTrait>();
    });
}

QStringList RowReader::texts()
{
    const QByteArray json = bytes();
    QStringList texts;
    if (json != "[]") {
        for (const QJsonValue item : QJsonDocument::fromJson(json).array())
            texts += item.toString();
    }
    return texts;
}

QMap<QString, QString> RowReader::map()
{
    const QByteArray json = bytes();
    QMap<QString, QString> texts;
    if (json != "{}") {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

void insertRows(SQLite::Database& db, StatementCache& statements, std::span<const Row> rows)
{
    while (!rows.empty()) {
        const size_t count = rows.size() < kRowsAtOnce ? 1 : kRowsAtOnce;
        const TableInfo& info = infoOf(rows.front().table);
        const auto statement = statements.prepare(db, count == 1 ? info.insert : info.insertMany);
        int index = 0;
        for (const Row& row : rows.first(count)) {
            for (const Value& value : row.values)
                bind(*statement, ++index, value);
        }
        statement->exec();
        rows = rows.subspan(count);
    }
}

void updateRow(SQLite::Database& db, StatementCache& statements, const Row& row)
{
    const TableInfo& info = infoOf(row.table);
    if (info.keys == row.values.size())
        return;
    const auto statement = statements.prepare(db, info.update);
    int index = 1;
    for (size_t i = info.keys; i < row.values.size(); ++i)
        bind(*statement, index++, row.values[i]);
    for (size_t i = 0; i < info.keys; ++i)
        bind(*statement, index++, row.values[i]);
    statement->exec();
}

RowStore::RowStore(RegisterFile& file, Recording& recording)
    : m_db(file.db), m_statements(file.statements), m_recording(recording)
{
}

void RowStore::insert(const Row& row)
{
    InsertLog log;
    log.add(row);
    const Recording::Pause unseen(m_recording);
    insertRows(m_db, m_statements, std::span(&row, 1));
    m_recording.inserted(std::span(&row, 1));
    m_recording.inserted(std::move(log));
}

void RowStore::update(const Row& row) { updateRow(m_db, m_statements, row); }

void RowStore::remove(const Row& row)
{
    const TableInfo& info = infoOf(row.table);
    const auto statement = m_statements.prepare(m_db, info.remove);
    for (size_t i = 0; i < info.keys; ++i)
        bind(*statement, static_cast<int>(i) + 1, row.values[i]);
    statement->exec();
}

RowStore::Put RowStore::put(const Row& row)
{
    const TableInfo& info = infoOf(row.table);
    std::vector<Value> stored;
    {
        const auto statement = m_statements.prepare(m_db, info.select);
        for (size_t i = 0; i < info.keys; ++i)
            bind(*statement, static_cast<int>(i) + 1, row.values[i]);
        if (statement->executeStep()) {
            for (int i = 0; i < statement->getColumnCount(); ++i)
                stored.push_back(valueOf(statement->getColumn(i)));
        }
    }
    if (stored == row.values)
        return Put::Same;
    if (stored.empty()) {
        insert(row);
        return Put::Inserted;
    }
    update(row);
    return Put::Updated;
}

bool RowStore::replace(const std::vector<Row>& before, const std::vector<Row>& after)
{
    std::map<std::string, const Row*> gone;
    for (const Row& row : before)
        gone.emplace(keyOf(row), &row);
    bool changed = false;
    for (const Row& row : after) {
        const auto stored = gone.find(keyOf(row));
        if (stored == gone.end())
            insert(row);
        else if (*stored->second != row)
            update(row);
        changed = changed || stored == gone.end() || *stored->second != row;
        if (stored != gone.end())
            gone.erase(stored);
    }
    // Last, for what moved to another owner must not go with the old one; from the leaves upwards.
    for (auto it = before.rbegin(); it != before.rend(); ++it) {
        if (gone.contains(keyOf(*it)))
            remove(*it);
    }
    return changed || !gone.empty();
}

} // namespace recense
