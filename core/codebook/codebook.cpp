// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/codebook.h"

#include "core/error.h"
#include "core/sheet/csv.h"

#include <QFile>

#include <algorithm>

// Resources of a static library are dropped by the linker unless something names them. Must stand
// outside of any namespace.
static void keepResources() { Q_INIT_RESOURCE(recense_data); }

namespace recense {

namespace {

// A table that is compiled in, by the names of its columns. Whatever is wrong with it is a fault of
// the program's.
class BuiltInTable
{
public:
    explicit BuiltInTable(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, path);
        m_bytes = file.readAll();
        m_csv = sheet::Csv::parse(m_bytes);
        if (m_csv.fault() || m_csv.rows().empty())
            throw Error(ErrorCode::Internal, path);
        const auto& header = m_csv.rows().front();
        for (size_t i = 0; i < header.count; ++i)
            m_columns.insert(m_csv.cell(header, i).toByteArray(), i);
        for (const auto& row : m_csv.rows()) {
            if (row.fault || row.count != header.count)
                throw Error(ErrorCode::Internal, QStringLiteral("%1:%2").arg(path).arg(row.line));
        }
    }

    size_t size() const { return m_csv.rows().size() - 1; }
    QString text(size_t row, const char* column) const
    {
        return QString::fromUtf8(m_csv.cell(m_csv.rows()[row + 1], m_columns.value(column)));
    }

private:
    QByteArray m_bytes;
    sheet::Csv m_csv;
    QHash<QByteArray, size_t> m_columns;
};

QMap<QString, QString> inBothLanguages(const QString& english, const QString& french)
{
    return {{QStringLiteral("en"), english}, {QStringLiteral("fr"), french}};
}

// In the language, else in English, else nothing.
QString labelIn(const QMap<QString, QString>& labels, const QString& language)
{
    const QString label = labels.value(language);
    return label.isEmpty() ? labels.value(QStringLiteral("en")) : label;
}

std::vector<Country> readCountries()
{
    const BuiltInTable table(QStringLiteral(":/recense/codebook/countries.csv"));
    std::vector<Country> countries;
    for (size_t i = 0; i < table.size(); ++i) {
        Country country;
        country.code = CountryCode::parse(table.text(i, "code")).value_or(CountryCode());
        country.labels = inBothLanguages(table.text(i, "label_en"), table.text(i, "label_fr"));
        country.euSince = dayFromIso(table.text(i, "eu_since"));
        country.euUntil = dayFromIso(table.text(i, "eu_until"));
        countries.push_back(std::move(country));
    }
    std::sort(countries.begin(), countries.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return countries;
}

} // namespace

const Codebook& Codebook::builtIn()
{
    static const Codebook codebook = [] {
        keepResources();
        Codebook made;
        const BuiltInTable table(QStringLiteral(":/recense/codebook/codebook.csv"));
        for (size_t i = 0; i < table.size(); ++i) {
            Term term;
            term.list = table.text(i, "list");
            term.code = Code::parse(table.text(i, "code")).value_or(Code());
            term.order = table.text(i, "order").toInt();
            term.parent = Code::parse(table.text(i, "parent")).value_or(Code());
            term.category = table.text(i, "class");
            term.labels = inBothLanguages(table.text(i, "label_en"), table.text(i, "label_fr"));
            term.definitions = inBothLanguages(table.text(i, "definition_en"), table.text(i, "definition_fr"));
            term.huridocs = table.text(i, "huridocs");
            made.put(term);
        }
        made.m_countries = readCountries();
        return made;
    }();
    return codebook;
}

const std::vector<Term>& Codebook::terms(const QString& list) const
{
    static const std::vector<Term> none;
    const auto found = m_lists.constFind(list);
    return found == m_lists.constEnd() ? none : *found;
}

const Term* Codebook::find(const QString& list, const Code& code) const
{
    const auto positions = m_positions.constFind(list);
    if (positions == m_positions.constEnd())
        return nullptr;
    const auto position = positions->constFind(code);
    return position == positions->constEnd() ? nullptr : &terms(list)[*position];
}

QString Codebook::label(const QString& list, const Code& code, const QString& language) const
{
    const Term* term = find(list, code);
    const QString label = term ? labelIn(term->labels, language) : QString();
    return label.isEmpty() ? code.text() : label;
}

const Country* Codebook::find(const CountryCode& code) const
{
    const auto found = std::lower_bound(m_countries.begin(), m_countries.end(), code,
                                        [](const Country& country, const CountryCode& wanted) { return country.code < wanted; });
    return found != m_countries.end() && found->code == code ? &*found : nullptr;
}

QString Codebook::label(const CountryCode& code, const QString& language) const
{
    const Country* country = find(code);
    const QString label = country ? labelIn(country->labels, language) : QString();
    return label.isEmpty() ? code.text() : label;
}

std::vector<CountryCode> Codebook::euMembers(Day day) const
{
    std::vector<CountryCode> members;
    for (const Country& country : m_countries) {
        if (country.euSince && *country.euSince <= day && (!country.euUntil || *country.euUntil >= day))
            members.push_back(country.code);
    }
    return members;
}

Codebook Codebook::inPrint() const
{
    const auto set = [](QMap<QString, QString>& texts) {
        for (QString& text : texts)
            text.replace(u'\'', u'’');
    };
    Codebook printed = *this;
    for (std::vector<Term>& list : printed.m_lists) {
        for (Term& term : list) {
            set(term.labels);
            set(term.definitions);
        }
    }
    for (Country& country : printed.m_countries)
        set(country.labels);
    return printed;
}

void Codebook::put(const Term& term)
{
    std::vector<Term>& list = m_lists[term.list];
    QHash<Code, size_t>& positions = m_positions[term.list];
    if (const auto known = positions.constFind(term.code); known != positions.constEnd()) {
        list[*known] = term;
        return;
    }
    positions.insert(term.code, list.size());
    list.push_back(term);
    if (term.order == 0)
        list.back().order = static_cast<int>(list.size());
}

} // namespace recense
