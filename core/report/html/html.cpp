// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/html.h"

#include "core/error.h"
#include "core/report/chart/chart_svg.h"
#include "core/report/link_address.h"
#include "core/report/markup.h"
#include "core/report/outline.h"
#include "core/report/resource.h"
#include "core/report/texts.h"

#include <algorithm>

namespace recense::report {

namespace {

constexpr qsizetype kLongestWhole = 24; // letters of a word that is not parted at its hyphens, such as a reference

// One document of the page. `base` is the level of its greatest headings.
class Part
{
public:
    Part(const Document& document, const QString& id, int base) : m_document(document), m_id(id), m_base(base)
    {
        for (const Block& block : m_document.blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            setList(paragraph && paragraph->kind == Paragraph::Kind::ListItem);
            std::visit([this](const auto& one) { add(one); }, block);
        }
        setList(false);
    }

    // What stands before the first heading, above all the headline; then the contents; then the rest.
    QString body() const
    {
        const qsizetype start = std::max<qsizetype>(0, m_start);
        return m_body.left(start) + contents() + m_body.mid(start);
    }

private:
    struct Entry
    {
        int depth;
        QString id, text;
    };

    QString contents() const
    {
        if (m_entries.empty())
            return {};
        return QStringLiteral(
                   "<nav aria-labelledby=\"%1-contents\">\n<h%2 id=\"%1-contents\">%3</h%2>\n%4</nav>\n")
            .arg(m_id, QString::number(m_base), markup(m_document.contentsTitle), list());
    }

    // One level within the other.
    QString list() const
    {
        QString out;
        int depth = 0;
        for (const Entry& entry : m_entries) {
            if (entry.depth > depth)
                out += QStringLiteral("<ul>\n");
            else
                out += QStringLiteral("</li>\n") +
                       (entry.depth < depth ? QStringLiteral("</ul></li>\n") : QString());
            out += QStringLiteral("<li><a href=\"#%1\">%2</a>").arg(entry.id, markup(entry.text));
            depth = entry.depth;
        }
        for (; depth > 0; --depth)
            out += QStringLiteral("</li>\n</ul>\n");
        return out;
    }

    void setList(bool open)
    {
        if (open != m_inList)
            m_body += open ? QStringLiteral("<ul>\n") : QStringLiteral("</ul>\n");
        m_inList = open;
    }

    QString nextId(const char* what) { return m_id + u'-' + QLatin1String(what) + QString::number(++m_ids); }

    void add(const Heading& heading)
    {
        const int depth = m_outline.depthOf(heading.level);
        const QString id = nextId("h");
        if (m_start < 0)
            m_start = m_body.size();
        if (heading.level <= 2) // those of level 3 are the cases of an annex, by the hundred
            m_entries.push_back({depth, id, heading.text});
        m_body += QStringLiteral("<h%1 id=\"%2\">%3</h%1>\n")
                      .arg(QString::number(m_base + depth - 1), id, markup(heading.text));
    }

    void add(const Paragraph& paragraph)
    {
        QString words = markup(paragraph.text);
        if (const QByteArray address = linkAddress(paragraph.address); !address.isEmpty())
            words = QStringLiteral("<a href=\"%1\" rel=\"noreferrer\">%2</a>").arg(markup(QString::fromLatin1(address)), words);
        const char* form = paragraph.kind == Paragraph::Kind::ListItem ? "<li>%1</li>\n"
                           : paragraph.kind == Paragraph::Kind::Lead   ? "<p class=\"lead\">%1</p>\n"
                           : paragraph.kind == Paragraph::Kind::Note   ? "<p class=\"note\">%1</p>\n"
                                                                       : "<p>%1</p>\n";
        m_body += QString::fromLatin1(form).arg(words);
    }

    void add(const KeyFigures& key)
    {
        // Where one has words before its number, the others leave them room: the numbers stand on one line.
        const bool any = std::any_of(key.figures.begin(), key.figures.end(),
                                     [](const KeyFigures::Figure& figure) { return !figure.before.isEmpty(); });
        m_body += QStringLiteral("<ul class=\"key\">\n");
        for (const KeyFigures::Figure& figure : key.figures) {
            m_body += QStringLiteral("<li>%1<strong>%2</strong> %3</li>\n")
                          .arg(!figure.before.isEmpty() ? markup(figure.before) + u' '
                               : any                    ? QStringLiteral("&#160;")
                                                        : QString(),
                               markup(figure.number), markup(figure.words));
        }
        m_body += QStringLiteral("</ul>\n");
    }

    void add(const Table& table)
    {
        // Wider than the window, a table scrolls within itself, with the keyboard too.
        const QString id = nextId("t");
        m_body +=
            QStringLiteral(
                "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%1\">\n<table>\n"
                "<caption id=\"%1\">%2</caption>\n<thead>\n<tr>")
                .arg(id, markup(table.caption));
        for (const Cell& cell : table.header)
            addCell(QStringLiteral("th scope=\"col\""), QStringLiteral("th"), cell);
        m_body += QStringLiteral("</tr>\n</thead>\n<tbody>\n");
        for (size_t row = 0; row < table.rows.size(); ++row) {
            m_body += table.lastRowIsTotal && row + 1 == table.rows.size()
                          ? QStringLiteral("<tr class=\"total\">")
                          : QStringLiteral("<tr>");
            for (size_t i = 0; i < table.rows[row].size(); ++i) {
                if (i == 0)
                    addCell(QStringLiteral("th scope=\"row\""), QStringLiteral("th"), table.rows[row][i]);
                else
                    addCell(QStringLiteral("td"), QStringLiteral("td"), table.rows[row][i]);
            }
            m_body += QStringLiteral("</tr>\n");
        }
        m_body += QStringLiteral("</tbody>\n</table>\n</div>\n");
    }

    void addCell(const QString& opening, const QString& name, const Cell& cell)
    {
        const bool isReference = cell.text.size() <= kLongestWhole && !cell.text.contains(u' ');
        m_body += u'<' + opening +
                  (cell.number   ? QStringLiteral(" class=\"number\">")
                   : isReference ? QStringLiteral(" class=\"whole\">")
                                 : QStringLiteral(">")) +
                  markup(cell.text) + QStringLiteral("</") + name + u'>';
    }

    void add(const Chart& chart)
    {
        const QString id = nextId("c");
        // On a small screen it scrolls within itself, as a table does: its words would be too small to read.
        m_body += QStringLiteral("<figure>\n<figcaption id=\"%1-caption\">%2</figcaption>\n"
                                 "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%1-caption\">\n")
                      .arg(id, markup(chart.caption)) +
                  chartSvg(chart, id) + QStringLiteral("</div>\n") + inWords(chart.alternative) +
                  QStringLiteral("</figure>\n");
    }

    // Its drawing is made for a page of fixed width; all that it says is in its words.
    void add(const TimelineChart& chart)
    {
        m_body += QStringLiteral("<p>%1</p>\n").arg(markup(chart.alternative));
    }

    void add(const PageBreak&) { m_body += QStringLiteral("<div class=\"page\"></div>\n"); }

    QString inWords(const QString& alternative) const
    {
        return QStringLiteral("<details><summary>%1</summary><p>%2</p></details>\n")
            .arg(markup(Texts::in(m_document.language).text(QStringLiteral("chart.in_words"))),
                 markup(alternative));
    }

    const Document& m_document;
    QString m_id;
    int m_base;
    Outline m_outline;
    std::vector<Entry> m_entries;
    QString m_body;
    qsizetype m_start = -1; // of the first heading
    int m_ids = 0;
    bool m_inList = false;
};

QString markOf(const Document& document)
{
    return document.mark.isEmpty()
               ? QString()
               : QStringLiteral("<p class=\"mark\" role=\"note\">%1</p>\n").arg(markup(document.mark));
}

// The mark at the head of each printed page (CSS Paged Media 3), as a string of CSS.
QString onEachPage(const QString& mark)
{
    if (mark.isEmpty())
        return {};
    QString escaped;
    for (const QChar c : mark)
        escaped += c.isLetterOrNumber() ? QString(c) : QStringLiteral("\\%1 ").arg(int(c.unicode()), 0, 16);
    return QStringLiteral("@page { @top-center { content: \"%1\"; font: bold 9pt sans-serif; } }\n").arg(escaped);
}

QString subtitleOf(const Document& document)
{
    return QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(markup(document.subtitle));
}

QString single(const Document& document)
{
    const Part part(document, document.language, 2);
    return QStringLiteral("<header>\n<h1>%1</h1>\n").arg(markup(document.title)) + subtitleOf(document) +
           markOf(document) + QStringLiteral("</header>\n") + QStringLiteral("<main>\n") + part.body() +
           QStringLiteral("</main>\n");
}

// The title in every language, then an article each.
QString several(const std::vector<Document>& documents)
{
    QString head, links, articles;
    for (size_t i = 0; i < documents.size(); ++i) {
        const Document& document = documents[i];
        const QString language = markup(document.language), title = markup(document.title);
        const QString id = QStringLiteral("%1-%2").arg(language).arg(i + 1);
        const Part part(document, id, 3);
        head += QStringLiteral("<span lang=\"%1\">%2</span> ").arg(language, title);
        links += QStringLiteral("<li><a href=\"#%1\" lang=\"%2\">%3</a></li>\n").arg(id, language, title);
        articles += QStringLiteral("<article lang=\"%1\" aria-labelledby=\"%2\">\n<h2 id=\"%2\">%3</h2>\n")
                        .arg(language, id, title) +
                    subtitleOf(document) + markOf(document) + part.body() + QStringLiteral("</article>\n");
    }
    return QStringLiteral("<header>\n<h1>%1</h1>\n<ul>\n%2</ul>\n</header>\n<main>\n").arg(head, links) +
           articles + QStringLiteral("</main>\n");
}

} // namespace

QByteArray htmlOf(const std::vector<Document>& documents)
{
    if (documents.empty())
        throw Error(ErrorCode::Internal, QStringLiteral("a page of no document"));
    const Document& first = documents.front();
    QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>%2</title>\n<style>\n")
            .arg(markup(first.language), markup(first.title));
    page += QString::fromUtf8(resource(QStringLiteral("report.css"))) + onEachPage(first.mark) +
            QStringLiteral("</style>\n</head>\n<body>\n");
    page += documents.size() == 1 ? single(first) : several(documents);
    return (page + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace recense::report
