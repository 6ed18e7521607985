// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_tables.h"

#include <algorithm>

namespace recense::report {

using count::Dimension;
using count::Section;
using count::Unit;

namespace {

// "Greece (at least 62 people), Italy (29 people)": the greatest rows that are told.
QString greatest(const Builder& b, Dimension dimension, size_t most)
{
    std::vector<const Line*> rows = b.table(b.main, dimension);
    std::erase_if(rows, [](const Line* row) { return row->note == Note::Hidden || row->note == Note::Pooled; });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Line* one, const Line* other) { return one->value.minimum > other->value.minimum; });
    if (rows.size() > most) {
        const int next = rows[most]->value.minimum;
        rows.resize(most);
        while (!rows.empty() && rows.back()->value.minimum == next) // of those alike all are told, or none
            rows.pop_back();
    }
    QStringList items;
    for (const Line* row : rows) {
        items << b.text("summary.row",
                        {{"label", b.label(*row)}, {"people", countedText(row->value, row->unit, b.texts)}});
    }
    return listText(items, b.texts);
}

QString inSentence(QString label)
{
    label[0] = label[0].toLower();
    return label;
}

// Of a status only those who certainly count are told: it is a minimum where the total is one.
Range told(const Builder& b, const Line& line)
{
    const Line* total = b.find(line.section, Dimension::Total);
    const bool more = count::isOfCertainOnly(line.section, line.dimension) && b.isTold(total) && !total->value.isExact();
    return more ? Range{line.value.minimum, std::nullopt} : line.value;
}

void addRow(QStringList& items, const Builder& b, const char* key, const Line* line)
{
    if (b.isTold(line))
        items << b.text(key, {{"people", countedText(told(b, *line), line->unit, b.texts)}});
}

void summariseMain(Builder& b)
{
    const QString countries = greatest(b, Dimension::Country, 5);
    if (!countries.isEmpty())
        b.item(b.text("summary.countries", {{"list", countries}}));
    const QString acts = greatest(b, Dimension::PrimaryAct, 3);
    if (!acts.isEmpty())
        b.item(b.text("summary.acts", {{"list", acts}}));
    QStringList parts;
    addRow(parts, b, "summary.new", b.find(b.main, Dimension::NewOrOngoing, QStringLiteral("new")));
    addRow(parts, b, "summary.ongoing", b.find(b.main, Dimension::NewOrOngoing, QStringLiteral("ongoing")));
    if (!parts.isEmpty())
        b.item(b.text("summary.sentence", {{"list", sentenceCase(listText(parts, b.texts))}}));
    parts.clear();
    for (const char* status : {"pending", "convicted", "cleared", "other"}) {
        const QByteArray key = QByteArray("summary.") + status;
        addRow(parts, b, key.constData(), b.find(b.main, Dimension::StatusAtEnd, QString::fromLatin1(status)));
    }
    if (!parts.isEmpty()) {
        b.item(b.text("summary.status", {{"day", dayText(b.in.census.question.asAt, b.texts)},
                                         {"list", listText(parts, b.texts)}}));
    }
    const Line* mean = b.find(Section::Length, Dimension::MeanYears);
    if (b.isTold(mean))
        b.item(b.text("summary.length", {{"years", b.texts.decimal(mean->measured)}}));
}

void summariseApart(Builder& b)
{
    const Line* migrants = b.find(Section::Migration, Dimension::Total);
    if (b.main != Section::Migration && b.isTold(migrants) && migrants->value != Range{0, 0})
        b.item(b.text("summary.migration", {{"people", totalText(migrants->value, Unit::People, b.texts)}}));
    const Line* harassment = b.find(Section::NonJudicial, Dimension::Incidents);
    if (b.isTold(harassment) && harassment->value != Range{0, 0})
        b.item(b.text("summary.non_judicial", {{"cases", totalText(harassment->value, Unit::Incidents, b.texts)}}));
    QStringList parts;
    for (const Line& line : b.byEachRule(b.main)) {
        if (b.isTold(&line))
            parts << b.text("summary.by_rule", {{"label", inSentence(b.label(line))}, {"number", rangeText(line.value, b.texts)}});
    }
    if (parts.size() > 1)
        b.item(b.text("summary.rules", {{"list", parts.join(b.text("separator"))}}));
}

// "142" below "at least", where more are possible.
void addKey(KeyFigures& key, const Builder& b, const Line* line, const QString& words)
{
    if (!b.isTold(line) || line->value.minimum == 0)
        return;
    const Range people = told(b, *line);
    const bool more = !people.maximum || *people.maximum > people.minimum;
    key.figures.push_back({more ? b.text("key.at_least") : QString(), b.texts.number(people.minimum),
                           b.texts.plural(words, people.minimum)});
}

KeyFigures keyFigures(const Builder& b)
{
    KeyFigures key;
    addKey(key, b, b.find(b.main, Dimension::Total), QStringLiteral("key.total.") + toCode(b.population));
    addKey(key, b, b.find(b.main, Dimension::NewOrOngoing, QStringLiteral("new")), QStringLiteral("key.new"));
    addKey(key, b, b.find(b.main, Dimension::StatusAtEnd, QStringLiteral("pending")), QStringLiteral("key.pending"));
    const Line* mean = b.find(Section::Length, Dimension::MeanYears);
    if (!key.figures.empty() && b.isTold(mean))
        key.figures.push_back({{}, b.texts.decimal(mean->measured), b.text("key.length")});
    return key;
}

} // namespace

void addFront(Builder& b)
{
    const count::Question& question = b.in.census.question;
    const QString where = geographyText(question, b.in.census.countries, b.in.codebook, b.texts);
    const QString population = toCode(b.population);
    Document& out = b.out;
    out.language = b.texts.language();
    out.title = b.texts.text(QStringLiteral("title.") + population, {{"year", b.year}});
    out.subtitle = b.text("subtitle", {{"where", sentenceCase(where)}, {"day", dayText(question.asAt, b.texts)}});
    out.runningTitle = out.title;
    out.pageLabel = b.text("page_label");
    out.contentsTitle = b.text("contents");
    out.author = b.in.mark.site;
    out.mark = b.in.mark.sample ? b.text("sample") : QString();

    const Line* total = b.find(b.main, Dimension::Total);
    const bool hidden = total && total->note == Note::Hidden;
    b.add(Paragraph::Kind::Lead,
          hidden ? b.text("headline.hidden", {{"year", b.year}})
                 : headline(question, b.population, total ? total->value : Range{0, 0}, b.in.codebook, b.texts));
    if (KeyFigures key = keyFigures(b); !key.figures.empty())
        out.blocks.push_back(std::move(key));
    b.note(b.text("cover.made", {{"site", b.in.mark.site}, {"day", dayText(question.asAt, b.texts)}}));
}

void addSummary(Builder& b)
{
    b.heading(1, b.text("heading.summary"));
    const Line* total = b.find(b.main, Dimension::Total);
    if (b.isTold(total) && total->value != Range{0, 0})
        summariseMain(b);
    summariseApart(b);
    b.note(b.text("summary.as_recorded", {{"day", dayText(b.in.census.question.asAt, b.texts)}}));
}

void addRule(Builder& b)
{
    const count::Question& question = b.in.census.question;
    b.heading(1, b.text("heading.rule"));
    b.body(sentence(question, b.in.census.countries, b.in.codebook, b.texts));
    const bool isPreset = count::Rule::presets().contains(question.rule.name);
    b.note(b.text("rule.name", {{"name", isPreset ? b.text("rule.standard") : question.rule.name},
                                {"version", QString::number(question.rule.version)}}));
}

} // namespace recense::report
