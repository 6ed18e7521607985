// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/case_card.h"

#include "core/report/case_timeline.h"
#include "core/report/public_case.h"
#include "core/report/wording.h"

#include <algorithm>

namespace recense::report {

namespace {

const QString kDot = QStringLiteral(" · ");

class Card
{
public:
    Card(const Incident& incident, const Codebook& codebook, const CaseCardOptions& options)
        : m_incident(incident), m_codebook(codebook), m_options(options), m_texts(Texts::in(options.language)),
          m_told(options.confidential || incident.confidentiality == Confidentiality::Public)
    {
    }

    Document make()
    {
        m_out.language = m_texts.language();
        m_out.oneSheet = true;
        const QString reference = m_incident.reference.text();
        m_out.title = clean(m_told ? m_incident.title.in(m_texts.language()) : QString());
        if (m_out.title.isEmpty())
            m_out.title = reference.isEmpty() ? text("card.untitled") : reference;
        m_out.subtitle = joined({reference, where(), when()});
        m_out.runningTitle = m_out.title;
        m_out.pageLabel = text("page_label");
        m_out.author = text(m_options.confidential ? "card.with_confidential" : "card.without_confidential");
        if (m_options.sample)
            m_out.mark = text("sample");
        addFacts();
        addTargets();
        addProceedings();
        addMeasures();
        if (!m_options.standings.isEmpty()) {
            section("card.counts", [&] {
                inRow(m_options.standings);
                add(Paragraph::Kind::Note, m_options.rule);
            });
        }
        addSources();
        if (m_options.confidential && !m_incident.notes.isEmpty())
            section("card.notes", [&] { body(m_incident.notes); });
        return std::move(m_out);
    }

private:
    QString text(const char* key, const Texts::Values& values = {}) const { return m_texts.text(QLatin1String(key), values); }
    QString label(const char* list, const Code& code) const
    {
        return code ? m_codebook.label(QLatin1String(list), code, m_texts.language()) : QString();
    }
    template <typename E> QString kind(const char* list, E value) const
    {
        return label(list, *Code::parse(QString(toCode(value))));
    }
    QString country(const CountryCode& code) const
    {
        return code ? m_codebook.label(code, m_texts.language()) : QString();
    }
    static QString clean(const QString& words) { return words.normalized(QString::NormalizationForm_C); }
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return clean(parts.join(kDot));
    }
    QString date(const std::optional<EdtfDate>& date) const
    {
        if (!date)
            return {};
        Span span = date->span();
        if (!m_told && span.first != kEarliestDay && span.last != kLatestDay)
            span = {firstDayOf(yearOf(span.first)), lastDayOf(yearOf(span.last))};
        const QString said = spanText(span, m_texts);
        if (date->isApproximate())
            return text("card.about", {{"date", said}});
        return date->isUncertain() ? text("card.perhaps", {{"date", said}}) : said;
    }
    QString where() const
    {
        QStringList parts{country(m_incident.country), m_told ? m_incident.place : QString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    QString when() const
    {
        const QString start = date(m_incident.start), end = date(m_incident.end);
        if (end.isEmpty() || end == start)
            return start;
        return start.isEmpty() ? text("date.until", {{"date", end}})
                               : text("card.span", {{"first", start}, {"last", end}});
    }

    template <typename Fill> void section(const char* title, Fill fill)
    {
        m_out.blocks.push_back(Heading{1, text(title)});
        fill();
    }
    void body(const QString& words) { add(Paragraph::Kind::Body, words); }
    void add(Paragraph::Kind kind, const QString& words, const QString& address = {})
    {
        m_out.blocks.push_back(Paragraph{kind, clean(words), address});
    }
    void list(const char* title, const QStringList& items)
    {
        if (items.isEmpty())
            return;
        section(title, [&] { listItems(items); });
    }
    void listItems(const QStringList& items)
    {
        for (const QString& item : items)
            add(Paragraph::Kind::ListItem, item);
    }

    // One after the other where each is short, as most are: a page has room for few lines.
    void inRow(const QStringList& items)
    {
        constexpr qsizetype kLongest = 60;
        if (std::any_of(items.begin(), items.end(), [](const QString& item) { return item.size() > kLongest; }))
            return listItems(items);
        body(items.join(text("separator")));
    }

    void addFacts()
    {
        if (m_told && !m_incident.summary.main.isEmpty())
            add(Paragraph::Kind::Body, m_incident.summary.in(m_texts.language()));
        QStringList acts;
        for (const Code& act : m_incident.acts)
            acts << label("act", act);
        if (!acts.isEmpty())
            body(text("card.acts", {{"acts", acts.join(QStringLiteral(", "))}}));
        add(Paragraph::Kind::Note,
            joined({label("setting", m_incident.setting), kind("review", m_incident.review),
                    kind("verification", m_incident.verification), kind("confidentiality", m_incident.confidentiality)}));
        if (!m_told)
            add(Paragraph::Kind::Note, text("card.not_public"));
    }

    QString people(const Target& target) const
    {
        if (!isPeople(target.type))
            return kind("target_type", target.type);
        return countedText(target.people.range(target.type), count::Unit::People, m_texts);
    }

    void addTargets()
    {
        QStringList items;
        for (const Target& target : m_incident.targets) {
            QStringList parts{people(target)};
            if (m_options.confidential && !target.names.isEmpty())
                parts << target.names.join(QStringLiteral(", "));
            parts << kind("population", target.population);
            for (const Trait& trait : target.roles)
                parts << (trait.people ? QStringLiteral("%1 × %2").arg(m_texts.number(*trait.people), label("role", trait.code))
                                       : label("role", trait.code));
            items << joined(parts);
        }
        list("card.who", items);
    }

    QString proceedingLine(const Proceeding& proceeding) const
    {
        QStringList parts{proceeding.track ? label("track", proceeding.track) : text("card.proceeding")};
        if (proceeding.country && proceeding.country != m_incident.country)
            parts << country(proceeding.country);
        parts << label("authority", proceeding.authority);
        if (m_options.confidential && !proceeding.fileNumber.isEmpty())
            parts << text("card.file", {{"number", proceeding.fileNumber}});
        QStringList charges;
        for (const Charge& charge : proceeding.charges) {
            const QString family = label("charge", charge.family);
            charges << (charge.replaced ? text("card.replaced", {{"charge", family}}) : family);
        }
        parts << charges.join(QStringLiteral(", "));
        return joined(parts);
    }

    void addProceedings()
    {
        if (m_incident.proceedings.empty())
            return;
        section("card.proceedings", [&] {
            for (const Proceeding& proceeding : m_incident.proceedings)
                add(Paragraph::Kind::ListItem, proceedingLine(proceeding));
        });
        const auto say = [this](const std::optional<EdtfDate>& when) { return date(when); };
        TimelineChart chart = caseTimeline(m_incident, m_codebook, m_texts, m_options.today, say);
        if (!m_told) { // a mark stands for its whole year
            for (TimelineChart::Lane& lane : chart.lanes) {
                for (TimelineChart::Mark& mark : lane.marks)
                    mark.when = {firstDayOf(yearOf(mark.when.first)), lastDayOf(yearOf(mark.when.last))};
            }
        }
        if (!chart.lanes.empty())
            m_out.blocks.push_back(std::move(chart));
        addEvents();
    }

    // All steps and outcomes in the order of their dates: the drawing has no room for every word.
    void addEvents()
    {
        struct Event
        {
            Day first = kLatestDay;
            QStringList cells;
        };
        std::vector<Event> events;
        const bool several = m_incident.proceedings.size() > 1;
        int number = 0;
        for (const Proceeding& proceeding : m_incident.proceedings) {
            ++number;
            const auto put = [&](const std::optional<EdtfDate>& when, const QString& what, const QString& more) {
                QStringList cells{when ? date(when) : text("date.not_known"), what, more};
                if (several)
                    cells.insert(1, QString::number(number));
                events.push_back({when ? when->span().first : kLatestDay, cells});
            };
            for (const Step& step : proceeding.steps)
                put(step.date, label("stage", step.stage), m_options.confidential ? step.note : QString());
            for (const Outcome& outcome : proceeding.outcomes)
                put(outcome.date, label("result", outcome.result), outcomeDetail(outcome));
        }
        if (events.empty())
            return;
        std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.first < b.first; });
        Table table;
        table.header = {{text("card.date")}, {text("card.step")}, {text("card.details")}};
        table.widths = m_options.confidential ? std::vector{4, 6, 10} : std::vector{3, 6, 4}; // with notes
        if (several) {
            table.header.insert(table.header.begin() + 1, {text("card.proceeding")});
            table.widths.insert(table.widths.begin() + 1, 2);
        }
        for (size_t i = 0; i < events.size(); ++i) {
            QStringList cells = events[i].cells;
            for (; i + 1 < events.size() && areOne(cells, events[i + 1].cells); ++i) {
                const QStringList& next = events[i + 1].cells;
                cells[cells.size() - 2] += text("separator") + next[next.size() - 2];
                cells.last() += next.last();
            }
            std::vector<Cell> row;
            for (const QString& cell : std::as_const(cells))
                row.push_back({clean(cell)});
            table.rows.push_back(std::move(row));
        }
        m_out.blocks.push_back(std::move(table));
    }

    // Of one day and one proceeding, such as a judgment and what it decided: one row, as long as it is plain to which of
    // them its details belong.
    static bool areOne(const QStringList& one, const QStringList& next)
    {
        const qsizetype before = one.size() - 2; // the date, and the number of the proceeding
        return one.mid(0, before) == next.mid(0, before) && (one.last().isEmpty() || next.last().isEmpty());
    }

    QString outcomeDetail(const Outcome& outcome) const
    {
        QStringList parts;
        if (outcome.people)
            parts << countedText({*outcome.people, *outcome.people}, count::Unit::People, m_texts);
        parts << text(outcome.final ? "card.final" : "card.appealable");
        if (outcome.sentenceMonths) {
            const QString months = m_texts.plural(QStringLiteral("card.months"), *outcome.sentenceMonths);
            parts << (outcome.suspended == Answer::Yes ? text("card.suspended", {{"sentence", months}}) : months);
        }
        if (!outcome.fine.isEmpty())
            parts << text("card.fine", {{"amount", (outcome.fine + u' ' + outcome.currency).trimmed()}});
        return joined(parts);
    }

    void addMeasures()
    {
        QStringList items;
        for (const Target& target : m_incident.targets) {
            for (const Measure& measure : target.measures) {
                items << joined({label("measure", measure.kind), date(measure.date), label("authority", measure.authority),
                                 (measure.amount + u' ' + measure.currency).trimmed(), measure.length,
                                 m_options.confidential ? measure.note : QString()});
            }
        }
        if (!items.isEmpty())
            section("card.measures", [&] { inRow(items); });
    }

    void addSources()
    {
        int left = 0;
        std::vector<const Source*> shown;
        for (const Source& source : m_incident.sources) {
            if (m_options.confidential || (m_told && isPublished(source)))
                shown.push_back(&source);
            else
                ++left;
        }
        if (m_incident.sources.empty())
            return;
        section("card.sources", [&] {
            for (const Source* source : shown) {
                QStringList parts{source->publisher, source->title, date(source->published), label("source_type", source->type)};
                if (source->title.isEmpty() && source->publisher.isEmpty())
                    parts.prepend(source->address);
                add(Paragraph::Kind::ListItem, joined(parts), source->address);
            }
            if (left > 0)
                add(Paragraph::Kind::Note, m_texts.plural(QStringLiteral("card.sources_left_out"), left));
        });
    }

    const Incident& m_incident;
    const Codebook& m_codebook;
    const CaseCardOptions& m_options;
    const Texts& m_texts;
    bool m_told; // more than what may be told of a case that is not public
    Document m_out;
};

} // namespace

Document caseCard(const Incident& incident, const Codebook& codebook, const CaseCardOptions& options)
{
    return Card(incident, codebook.inPrint(), options).make();
}

} // namespace recense::report
