// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_document.h"

namespace recense::report {
namespace {

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

Cell cell(const QString& text)
{
    return {text, false};
}

Cell number(const QString& text)
{
    return {text, true};
}

Table countryTable()
{
    Table table;
    table.caption = words("People who faced proceedings for helping migrants, by country, 2024");
    table.header = {cell(words("Country")), number(words("At least")), number(words("At most")),
                    number(words("New")),   number(words("Ongoing")),  number(words("Incidents"))};
    table.widths = {5, 2, 2, 2, 2, 2};
    const char* const countries[] = {"Bulgaria", "Cyprus", "France", "Greece", "Italy", "Latvia", "Poland"};
    for (const char* country : countries)
        table.rows.push_back({cell(words(country)), number(words("17")), number(words("no upper bound")),
                              number(words("4")), number(words("13")), number(words("6"))});
    table.rows.push_back({cell(words("Total")), number(words("142")), number(words("no upper bound")),
                          number(words("41")), number(words("101")), number(words("58"))});
    table.lastRowIsTotal = true;
    return table;
}

Table sourceTable(int rows)
{
    Table table;
    table.caption = words("Annex A. The incidents behind the figures, with their sources");
    table.header = {cell(words("Reference")), cell(words("What happened")), cell(words("Country")),
                    number(words("People")), cell(words("Source"))};
    table.widths = {3, 8, 3, 2, 7};
    const QString texts[] = {sample::greek, sample::polish, sample::french, sample::ligatures,
                             sample::arabic};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back(
            {cell(words("LES-2024-%1").arg(row, 4, 10, QLatin1Char('0'))), cell(texts[row % 5]),
             cell(row % 2 ? words("Greece") : words("Poland")), number(QString::number(row)),
             row % 7 ? cell(words("Court record no. %1").arg(row))
                     : cell(words("https://example.org/archive/2024/proceedings-against-a-search-and-rescue-"
                                  "crew-in-the-central-mediterranean/%1")
                                .arg(row))});
    return table;
}

Chart countryChart()
{
    Chart chart;
    chart.caption = words("Greece, Italy and Poland bring most proceedings");
    chart.alternative = words("People by country in 2024: Greece at least 62, Italy 29 to 35, Poland 17, "
                              "France 17, Latvia 3.");
    chart.bars = {{words("Greece"), 62, 9, words("at least 62"), 0},
                  {words("Italy"), 29, 6, words("29 to 35"), 1},
                  {words("Poland"), 17, 0, words("17"), 2},
                  {words("France"), 17, 0, words("17"), 3},
                  {words("Latvia"), 3, 0, words("3"), 4}};
    return chart;
}

Chart yearChart()
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.caption = words("More people every year since 2021, counted by one rule");
    chart.alternative = words("People by year: 2021 at least 89, 2022 102, 2023 117, 2024 at least 142.");
    chart.bars = {{words("2021"), 89, 12, words("at least 89"), 5},
                  {words("2022"), 102, 0, words("102"), 6},
                  {words("2023"), 117, 0, words("117"), 7},
                  {words("2024"), 142, 14, words("at least 142"), 8}};
    return chart;
}

} // namespace

Document sampleDocument(const QString& language, int rows)
{
    using Kind = Paragraph::Kind;
    Document document;
    document.language = language;
    document.title = words("Criminalisation of solidarity in the European Union in 2024");
    document.subtitle = words("Annual count report, as at 31 December 2024");
    document.runningTitle = words("Criminalisation of solidarity, 2024");
    document.pageLabel = words("Page %1 of %2");
    document.contentsTitle = words("Contents");
    document.author = words("Recense, register LES");
    document.mark = words("Sample data: not for publication");
    const QString body = words(
        "A person counts once in a year, whatever the number of incidents, proceedings and charges. Where "
        "sources differ, the figure is a range: its minimum is what the record proves, its maximum what the "
        "sources would allow. Dates are never filled in to look exact, and what only may lie in the year is "
        "counted toward the maximum alone. ");
    auto& blocks = document.blocks;
    blocks.push_back(
        Paragraph{Kind::Lead,
                  words("At least 142 people faced criminal or administrative proceedings in "
                        "2024 for helping migrants in the European Union. Most were accused of "
                        "facilitating entry or transit; none was found to have sought a profit."),
                  {}});
    blocks.push_back(Heading{1, words("The figures")});
    blocks.push_back(Paragraph{Kind::Body, body + body, {}});
    blocks.push_back(Heading{2, words("By country")});
    blocks.push_back(countryChart());
    blocks.push_back(Paragraph{Kind::Note, words("Solid: at least. Hatched: what is doubtful."), {}});
    blocks.push_back(countryTable());
    blocks.push_back(Heading{2, words("By year")});
    blocks.push_back(yearChart());
    blocks.push_back(Heading{1, words("Method and limits")});
    blocks.push_back(Paragraph{Kind::Body, body + body + body, {}});
    blocks.push_back(Heading{2, words("In the words of the courts")});
    blocks.push_back(Heading{3, words("Quoted as published")});
    for (const QString& text :
         {sample::greek, sample::polish, sample::french, sample::ligatures, sample::arabic})
        blocks.push_back(Paragraph{Kind::ListItem, text, {}});
    blocks.push_back(Paragraph{Kind::ListItem, body, {}});
    blocks.push_back(Paragraph{Kind::Body, words("https://example.org/method?lang=en&part='limits'"),
                               words("https://example.org/method?lang=en&part='limits'")});
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{1, words("Annex of sources")});
    blocks.push_back(sourceTable(rows));
    blocks.push_back(Paragraph{Kind::Body, body, {}});
    return document;
}

} // namespace recense::report
