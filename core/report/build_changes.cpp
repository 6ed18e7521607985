// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_changes.h"

#include "core/report/earlier.h"
#include "core/report/pool.h"

#include <algorithm>
#include <map>
#include <set>

namespace recense::report {

using count::Dimension;
using count::Section;
using count::Unit;

namespace {

constexpr size_t kMostCases = 200; // of more the table would be a book of its own

// The figures that a reader looks for. All others are in the register.
bool isPrinted(const FigureChange& change)
{
    switch (change.section) {
    case Section::Solidarity:
    case Section::Migration:
        return change.dimension == Dimension::Total || change.dimension == Dimension::Country
            || change.dimension == Dimension::PrimaryAct || change.dimension == Dimension::NewOrOngoing
            || change.dimension == Dimension::StatusAtEnd;
    case Section::Organisations:
    case Section::Vessels: return change.dimension == Dimension::Total;
    case Section::NonJudicial: return change.category == QLatin1String("total");
    default: return false;
    }
}

Day dayOf(const QDateTime& at) { return static_cast<Day>(QDate(1970, 1, 1).daysTo(at.toUTC().date())); }

QString figureLabel(const Builder& b, const FigureChange& change)
{
    const QString section = sentenceCase(b.texts.text(QStringLiteral("section.") + toCode(change.section)));
    QString label = change.category == QLatin1String("total")
        ? (change.dimension == Dimension::Total ? QString() : b.texts.text(QStringLiteral("column.") + toCode(change.dimension)))
        : categoryLabel(change.dimension, change.category, b.in.codebook, b.texts);
    if (label == change.category && !change.label.isEmpty())
        label = change.label;
    return label.isEmpty() ? section : b.text("changes.figure", {{"section", section}, {"label", label}});
}

// One earlier report as the present one may speak of it.
class Then
{
public:
    Then(Builder& builder, const Earlier& earlier)
        : b(builder), m_earlier(earlier), m_sameYear(earlier.isOf(builder.in.census.question.year)),
          m_pooled(builder.in.request.poolBelow.has_value())
    {
    }

    void add()
    {
        const FrozenReport& entry = m_earlier.frozen.entry;
        const QString year = QString::number(entry.year);
        b.heading(2, b.text("changes.heading", {{"name", entry.name}, {"year", year}, {"date", dayText(dayOf(entry.at), b.texts)}}));
        addTotal();
        if (!m_sameYear)
            b.note(b.text("changes.own_rule"));
        else if (m_earlier.frozen.request.question.rule != b.in.census.question.rule
                 || m_earlier.frozen.request.question.asAt != b.in.census.question.asAt)
            b.note(b.text("changes.rule"));
        addFigures(year);
        if (m_pooled)
            b.note(b.text("changes.pooled", {{"number", b.texts.number(*b.in.request.poolBelow)}}));
        else
            addCases(year);
    }

private:
    // The line of then, as it was printed; nothing where it was not, or not told.
    bool wasTold(const FigureChange& change) const
    {
        const Line* line = findLine(m_earlier.frozen.lines, change.section, change.dimension, change.category);
        // What was not there was nothing, but where figures were pooled it may have been.
        return line ? line->note != Note::Hidden : !m_earlier.frozen.request.poolBelow;
    }
    bool isTold(const FigureChange& change) const
    {
        if (!m_pooled)
            return true;
        if (!m_sameYear) // counted anew, and no line of this report: only the total
            return change.dimension == Dimension::Total && !isSmall(change.now, *b.in.request.poolBelow);
        const Line* line = b.find(change.section, change.dimension, change.category);
        return line && line->note != Note::Hidden;
    }

    void addTotal()
    {
        const Restatement& restatement = m_earlier.restatement;
        FigureChange total{b.main, Dimension::Total, QStringLiteral("total"), Unit::People, {}, {}, {}, 0, 0, 0, 0, {}};
        total.then = restatement.then;
        total.now = restatement.now;
        const QString then = totalText(total.then, Unit::People, b.texts), now = totalText(total.now, Unit::People, b.texts);
        if (!wasTold(total) || !isTold(total))
            b.body(b.text("changes.total.hidden"));
        else if (restatement.changes.empty())
            b.body(b.text("changes.none", {{"now", now}}));
        else if (restatement.otherCases)
            b.body(b.text("changes.total.others", {{"now", now}}));
        else if (total.then == total.now)
            b.body(b.text("changes.total.same", {{"now", now}}));
        else
            b.body(b.text("changes.total", {{"then", rangeOrTotal(total.then, then)}, {"now", rangeOrTotal(total.now, now)}}));
    }
    // Where only the maximum changed, "at least" would say the same twice.
    QString rangeOrTotal(const Range& range, const QString& total) const
    {
        const Restatement& restatement = m_earlier.restatement;
        return restatement.then.minimum == restatement.now.minimum ? countedText(range, Unit::People, b.texts) : total;
    }

    void addFigures(const QString& year)
    {
        Table table;
        table.caption = b.text("caption.changes.figures", {{"year", year}});
        table.header = {{b.text("column.figure")}, {b.text("column.then"), true}, {b.text("column.now"), true}};
        table.widths = {6, 2, 2};
        bool more = false;
        for (const FigureChange& change : m_earlier.restatement.changes) {
            if (!isPrinted(change) || !isTold(change) || (m_pooled && !wasTold(change))) {
                more = true;
                continue;
            }
            table.rows.push_back({{figureLabel(b, change)},
                                  wasTold(change) ? b.rangeCell(change.then) : b.notShown(),
                                  b.rangeCell(change.now)});
        }
        if (!table.rows.empty())
            b.out.blocks.push_back(std::move(table));
        if (more && !m_pooled)
            b.note(b.text("changes.more"));
    }

    QString whyText(const std::vector<Cause>& causes) const
    {
        QStringList words;
        for (const Cause& cause : causes) {
            QString why = b.texts.text(QStringLiteral("why.") + toCode(cause.why));
            if (!cause.through.isNull())
                why = b.text("why.through", {{"why", why}});
            if (!words.contains(why))
                words << why;
        }
        return words.join(b.text("separator"));
    }

    // A row a public case; those that are not public together, by why. Of each section a case stands in the first table
    // in which it matters, the total before all, and there in each row: what it did there stands for the other tables.
    void addCases(const QString& year)
    {
        Table table;
        table.caption = b.text("caption.changes.cases", {{"year", year}});
        table.header = {{b.text("column.case")}, {b.text("column.figure")}, {b.text("column.then"), true},
                        {b.text("column.now"), true}, {b.text("column.why")}};
        table.widths = {4, 5, 2, 2, 5};
        std::map<std::pair<Section, Id>, Dimension> told;
        for (const FigureChange& change : m_earlier.restatement.changes) {
            if (!isPrinted(change) || !wasTold(change))
                continue;
            struct Others
            {
                std::set<Id> cases;
                Range then{0, 0}, now{0, 0};
            };
            std::map<std::pair<bool, QString>, Others> others; // public ones beyond what a table can list; by why
            for (const Difference& difference : change.differences) {
                if (told.try_emplace({change.section, difference.incident}, change.dimension).first->second != change.dimension)
                    continue;
                const QString why = whyText(difference.causes);
                if (!difference.isPublic || table.rows.size() >= kMostCases) {
                    Others& same = others[{difference.isPublic, why}];
                    same.cases.insert(difference.incident);
                    same.then += difference.then;
                    same.now += difference.now;
                    continue;
                }
                table.rows.push_back({{difference.reference.text()}, {figureLabel(b, change)}, b.rangeCell(difference.then),
                                      b.rangeCell(difference.now), {why}});
            }
            for (const auto& [key, same] : others) {
                const auto& [furtherPublic, why] = key;
                const QString words = furtherPublic ? QStringLiteral("annex.further") : QStringLiteral("changes.not_public");
                table.rows.push_back({{b.texts.plural(words, static_cast<int>(same.cases.size()))},
                                      {figureLabel(b, change)},
                                      b.rangeCell(same.then),
                                      b.rangeCell(same.now),
                                      {why}});
            }
        }
        if (!table.rows.empty())
            b.out.blocks.push_back(std::move(table));
    }

    Builder& b;
    const Earlier& m_earlier;
    bool m_sameYear, m_pooled;
};

} // namespace

void addChanges(Builder& b)
{
    if (!b.in.earlier || b.in.earlier->empty())
        return;
    b.heading(1, b.text("heading.changes"));
    b.body(b.text("changes.about"));
    for (const Earlier& earlier : *b.in.earlier)
        Then(b, earlier).add();
}

} // namespace recense::report
