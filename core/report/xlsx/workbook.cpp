// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/workbook.h"

#include "core/report/texts.h"

#include <QSet>

#include <algorithm>

namespace recense::report {

namespace {

constexpr qsizetype kLongestName = 31;
constexpr int kWordsWidth = 64; // letters: A4 holds them in any usual font

// Names for sheets, each given once.
class Names
{
public:
    QString of(QString wanted)
    {
        for (const QChar c : QStringLiteral("[]*?/\\:\n\t"))
            wanted.replace(c, c == u':' ? u',' : u' ');
        // In French a space stands before a colon, and none before a comma.
        wanted = cut(wanted.simplified().replace(QLatin1String(" ,"), QLatin1String(",")), kLongestName);
        QString name = wanted;
        for (int i = 2; name.isEmpty() || m_given.contains(name.toCaseFolded()); ++i) {
            const QString number = QStringLiteral(" %1").arg(i);
            name = (cut(wanted, kLongestName - number.size()) + number).trimmed();
        }
        m_given.insert(name.toCaseFolded());
        return name;
    }

private:
    // At the end of a word where there is one; an apostrophe may stand at neither end.
    static QString cut(QString text, qsizetype most)
    {
        if (text.size() > most) {
            const qsizetype space = text.lastIndexOf(u' ', most);
            text = text.left(space > most / 2 ? space : most);
            if (text.back().isHighSurrogate())
                text.chop(1);
        }
        while (!text.isEmpty() && (text.endsWith(u'\'') || text.endsWith(u',') || text.endsWith(u' ')))
            text.chop(1);
        while (text.startsWith(u'\''))
            text.remove(0, 1);
        return text;
    }

    QSet<QString> m_given{QStringLiteral("history")}; // which Excel keeps for itself
};

class TableSheet
{
public:
    TableSheet(const Table& table, const QString& name, const Texts& texts) : m_table(table), m_texts(texts)
    {
        for (size_t column = 0; column < table.header.size(); ++column) {
            const auto isRange = [column](const auto& row) {
                return column < row.size() && row[column].range;
            };
            m_isRange.push_back(std::any_of(table.rows.begin(), table.rows.end(), isRange));
        }
        m_sheet = Sheet(name, widths());
        m_sheet.setHeader();
        m_sheet.addRow();
        m_sheet.add(table.caption, Look::Caption);
        addHeader();
        for (size_t row = 0; row < table.rows.size(); ++row)
            addRow(table.rows[row], table.lastRowIsTotal && row + 1 == table.rows.size());
    }

    Sheet take() { return std::move(m_sheet); }

private:
    QString minimum(const QString& column) const
    {
        return m_texts.text(QStringLiteral("workbook.minimum"), {{"column", column}});
    }
    QString maximum(const QString& column) const
    {
        return m_texts.text(QStringLiteral("workbook.maximum"), {{"column", column}});
    }

    std::vector<int> widths() const
    {
        std::vector<int> all;
        for (size_t column = 0; column < m_table.header.size(); ++column) {
            const QString& head = m_table.header[column].text;
            qsizetype longest = (m_isRange[column] ? minimum(head) : head).size();
            for (const auto& row : m_table.rows)
                longest = std::max(longest, column < row.size() ? row[column].text.size() : 0);
            all.push_back(int(std::clamp<qsizetype>(longest, 10, 60)));
            if (m_isRange[column])
                all.push_back(all.back());
        }
        return all;
    }

    void addHeader()
    {
        m_sheet.addRow();
        for (size_t column = 0; column < m_table.header.size(); ++column) {
            const QString& words = m_table.header[column].text;
            const Look look = m_table.header[column].number ? Look::NumberHeader : Look::Header;
            m_sheet.add(m_isRange[column] ? minimum(words) : words, look);
            if (m_isRange[column])
                m_sheet.add(maximum(words), look);
        }
    }

    void addRow(const std::vector<Cell>& row, bool total)
    {
        m_sheet.addRow();
        const Look words = total ? Look::TotalWords : Look::Words,
                   whole = total ? Look::TotalWhole : Look::Whole;
        for (size_t column = 0; column < row.size() && column < m_isRange.size(); ++column) {
            const Cell& cell = row[column];
            if (cell.range) {
                m_sheet.add(cell.range->minimum, whole);
                if (cell.range->maximum)
                    m_sheet.add(*cell.range->maximum, whole);
                else
                    m_sheet.addEmpty(whole);
                continue;
            }
            for (int times = m_isRange[column] ? 2 : 1; times > 0; --times) {
                if (cell.value)
                    m_sheet.add(isPercent(cell) ? *cell.value / 100 : *cell.value, lookOf(cell, whole));
                else if (cell.text.isEmpty())
                    m_sheet.addEmpty(words);
                else
                    m_sheet.add(cell.text, words);
            }
        }
    }

    static Look lookOf(const Cell& cell, Look whole)
    {
        if (!cell.number)
            return Look::Plain; // a year: without a mark between thousands
        if (cell.decimals == 0)
            return whole;
        return isPercent(cell) ? Look::Percent : Look::Decimal;
    }

    static bool isPercent(const Cell& cell) { return cell.decimals > 0 && cell.text.contains(u'%'); }

    const Table& m_table;
    const Texts& m_texts;
    std::vector<bool> m_isRange; // by column
    Sheet m_sheet{{}, {}};
};

// The words of a document, and where its tables are.
class WordsSheet
{
public:
    WordsSheet(const Document& document, const QString& name, const Texts& texts)
        : m_texts(texts), m_sheet(name, {kWordsWidth})
    {
        add(document.title, Look::Title);
        add(document.subtitle, Look::Words);
        if (!document.mark.isEmpty())
            add(document.mark, Look::Heading);
        add(texts.text(QStringLiteral("workbook.open")), Look::Words);
    }

    void add(const Heading& heading) { add(heading.text, Look::Heading); }
    void add(const Paragraph& paragraph)
    {
        add(paragraph.text, paragraph.kind == Paragraph::Kind::Lead ? Look::Heading : Look::Words);
    }
    void add(const KeyFigures& key)
    {
        for (const KeyFigures::Figure& figure : key.figures)
            add(figure.sentence(), Look::Words);
    }
    void addTable(const QString& sheet)
    {
        add(m_texts.text(QStringLiteral("workbook.table"), {{"sheet", sheet}}),
            Look::Link);
        m_sheet.link(sheet);
    }
    void add(const TimelineChart& chart) { add(chart.alternative, Look::Words); }
    void add(const Chart& chart)
    {
        // Of bars and columns a table beside them tells all.
        if (chart.kind != Chart::Kind::Bars && chart.kind != Chart::Kind::Columns)
            add(chart.alternative, Look::Words);
    }
    void add(const PageBreak&) {}
    Sheet take() { return std::move(m_sheet); }

private:
    void add(const QString& text, Look look)
    {
        m_sheet.addRow();
        m_sheet.add(text, look);
    }

    const Texts& m_texts;
    Sheet m_sheet;
};

} // namespace

std::vector<Sheet> sheetsOf(const std::vector<Document>& documents)
{
    Names names;
    std::vector<Sheet> all;
    int numbered = 0; // tables: several stand below one heading, and headings are alike
    for (const Document& document : documents) {
        const Texts& texts = Texts::in(document.language);
        WordsSheet words(document, names.of(texts.text(QStringLiteral("workbook.words"))), texts);
        std::vector<Sheet> tables;
        QString heading;
        for (const Block& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                const QString name = QStringLiteral("%1 %2").arg(++numbered).arg(heading.isEmpty() ? table->caption : heading);
                tables.push_back(TableSheet(*table, names.of(name), texts).take());
                words.addTable(tables.back().name());
                continue;
            }
            if (const auto* above = std::get_if<Heading>(&block))
                heading = above->text;
            std::visit(
                [&words](const auto& one) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, Table>)
                        words.add(one);
                },
                block);
        }
        all.push_back(words.take());
        std::move(tables.begin(), tables.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace recense::report
