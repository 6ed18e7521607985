// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"
#include "core/domain/head_count.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <algorithm>
#include <variant>
#include <vector>

namespace recense::report {

// The report as a document, neutral of its format: what the PDF, the preview, the print and the other
// formats are all made of. Texts are final, in one language; marks are NFC.

struct Heading
{
    int level = 1; // 1 to 3; the document's title is not among them
    QString text;
};

struct Paragraph
{
    enum class Kind { Body, Lead, Note, ListItem };
    Kind kind = Kind::Body;
    QString text;
    QString address; // where the whole text is a link
};

struct Cell
{
    QString text;
    bool number = false; // aligned to the right, figures of one width
    // What the text says, for formats that hold numbers; neither is set of words and of what is not shown.
    std::optional<Range> range = {};
    std::optional<double> value = {};
    int decimals = 0; // of the value, as printed
};

// One header row, repeated on each page; the first column heads its row.
struct Table
{
    QString caption;
    std::vector<Cell> header;
    std::vector<std::vector<Cell>> rows;
    std::vector<int> widths; // relative; as many as columns
    bool lastRowIsTotal = false;
};

// How a surface of a chart is filled. All differ in black and white, not by hue.
enum class Fill { Solid, Strong, Lined, Pale, Hatched, Dotted, Crossed, Outlined, Plate };

// A part of a stacked bar.
struct Segment
{
    QString label; // said of it, for example "Greece, new"
    double value = 0;
    QString text; // its number
    int figure = -1;
    Fill fill = Fill::Solid;
};

// One thing that a chart counts: a bar, a column, a country of a map, an end of a flow.
struct Bar
{
    QString label;
    double value = 0;   // drawn in the main colour (the minimum)
    double further = 0; // drawn on top of it, hatched (what only may be)
    QString text;       // written at its end, for example "at least 62"
    int figure = -1;    // position in the census (Census::at), for a click; -1: none
    Fill fill = Fill::Solid;
    std::vector<Segment> segments = {}; // of a stack: its value in parts
    QString place = {};                 // on a map: the ISO code of the country
    QString mark = {};                  // on a map: what is written in the country, for example "62+"

    double whole() const { return std::max(0.0, value) + std::max(0.0, further); }
};

// A chart that says one thing. `alternative` says the same in words, with all its figures.
struct Chart
{
    enum class Kind {
        Bars,
        Columns,
        Stacks, // bars in segments
        Flow,   // the first `sources` bars become the others
        Map,    // countries by their fill
    };
    struct Key
    {
        Fill fill;
        QString label;
    };
    Kind kind = Kind::Bars;
    QString caption;
    QString alternative;
    std::vector<Bar> bars;
    std::vector<Key> keys = {}; // what the fills mean
    size_t sources = 0;

    double highest() const // of the bars, 0 where there are none
    {
        double top = 0;
        for (const Bar& bar : bars)
            top = std::max(top, bar.whole());
        return top;
    }
};

// Proceedings over the years, a lane each. `alternative` says all of it in words.
struct TimelineChart
{
    struct Mark
    {
        enum Kind { Step, Planned, Appealable, Final };
        Kind kind = Step;
        Span when; // the possible days, both ends known
        QString label;
    };
    struct Lane
    {
        QString label;
        std::vector<Mark> marks; // in order of date
        bool open = false;       // drawn on to `today`
    };

    QString alternative;
    std::vector<Lane> lanes;
    Day today = 0;
};

// The few numbers that matter, to be seen from afar. Before the first heading they make it a cover: title, headline and
// these, on a page of their own where there are pages.
struct KeyFigures
{
    struct Figure
    {
        QString before; // "at least"; may be empty
        QString number;
        QString words;

        QString sentence() const
        {
            QString said = (before + u' ' + number + u' ' + words).trimmed();
            if (!said.isEmpty())
                said[0] = said[0].toUpper();
            return said;
        }
    };
    std::vector<Figure> figures;
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, KeyFigures, Table, Chart, TimelineChart, PageBreak>;

struct Document
{
    QString language; // ISO 639-1
    QString title;
    QString subtitle;
    QString runningTitle; // at the head of each page but the first
    QString pageLabel;    // "Page %1 of %2"
    QString contentsTitle;
    QString author;
    bool oneSheet = false; // set tighter, and smaller where that brings it onto one page
    QString mark; // across the head of each page, for example "Sample data"; may be empty
    std::vector<Block> blocks;
};

} // namespace recense::report
