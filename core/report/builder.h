// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/build.h"
#include "core/report/wording.h"

namespace recense::report {

// What the parts of the document (build_*.cpp) have in common: the input, the words, and the blocks so far.
struct Builder
{
    const ReportInput& in;
    const Texts& texts;
    Document& out;
    Population population;  // the one that the report is mainly about
    count::Section main;    // its section
    QString year;

    QString text(const char* key, const Texts::Values& values = {}) const
    {
        return texts.text(QLatin1String(key), values);
    }

    void heading(int level, const QString& words) { out.blocks.push_back(Heading{level, words}); }
    void body(const QString& words) { add(Paragraph::Kind::Body, words); }
    void note(const QString& words) { add(Paragraph::Kind::Note, words); }
    void item(const QString& words, const QString& address = {}) { add(Paragraph::Kind::ListItem, words, address); }
    void add(Paragraph::Kind kind, const QString& words, const QString& address = {})
    {
        out.blocks.push_back(Paragraph{kind, words.normalized(QString::NormalizationForm_C), address});
    }

    const Line* find(count::Section section, count::Dimension dimension,
                     const QString& category = QStringLiteral("total")) const
    {
        return findLine(in.lines, section, dimension, category);
    }
    // The rows of a table, without its total, in the order of the report; countries sorted.
    std::vector<const Line*> table(count::Section section, count::Dimension dimension) const;
    // The same main number by each of the three rules, also where one of them counts nobody.
    std::vector<Line> byEachRule(count::Section section) const;
    QString label(const Line& line) const
    {
        return categoryLabel(line.dimension, line.category, in.codebook, texts);
    }
    // The number of a line as it is printed: "at least 24", "3.5", "not shown".
    Cell value(const Line& line) const;
    Cell rangeCell(const Range& range) const { return {rangeText(range, texts), true, range}; }
    // A number of those who certainly count: it says nothing of a maximum.
    Cell leastCell(int minimum) const { return {texts.number(minimum), true, {}, minimum}; }
    QString dateText(const EdtfDate& date) const; // "about March 2025"
    Cell notShown() const { return {text("not_shown"), true}; }
    // The heading of an annex, lettered where there are two.
    QString annexHeading(Part part) const;
    bool isTold(const Line* line) const { return line && line->note != Note::Hidden; }
};

void addFront(Builder& builder); // title, headline

// One for each part of the plan: a heading of level 1 and what is below it, or nothing at all.
void addSummary(Builder& builder);
void addTrend(Builder& builder); // the total over the years, as columns and as a table
void addPeople(Builder& builder, count::Section section);
void addThings(Builder& builder, count::Section section); // organisations, vessels
void addNonJudicial(Builder& builder);
void addBalance(Builder& builder);
void addLength(Builder& builder);
void addCases(Builder& builder); // told in short
void addRule(Builder& builder);
void addMethod(Builder& builder);
void addDefinitions(Builder& builder);
void addLimits(Builder& builder);
void addCoverage(Builder& builder);
void addClauses(Builder& builder);
void addSources(Builder& builder);

} // namespace recense::report
