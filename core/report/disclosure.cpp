// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosure.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace recense::report {

using count::Dimension;
using count::Section;

namespace {

// Tables of which everyone stands in one row.
constexpr Dimension kParts[] = {Dimension::Country, Dimension::PrimaryAct, Dimension::Setting, Dimension::NewOrOngoing,
                                Dimension::StatusAtEnd, Dimension::Verification};
constexpr Dimension kNearlyParts[] = {Dimension::Gender, Dimension::AgeGroup, Dimension::ResidenceStatus};
constexpr Dimension kOverlapping[] = {Dimension::ResultInYear, Dimension::Charge, Dimension::Act, Dimension::Track};
constexpr Dimension kBalance[] = {Dimension::OpenAtStart, Dimension::New, Dimension::Reopened, Dimension::Closed,
                                  Dimension::OpenAtEnd};
constexpr QLatin1String kTotal("total");

class Relations
{
public:
    explicit Relations(const std::vector<Line>& lines) : m_lines(lines) {}

    std::vector<Relation> all()
    {
        for (const Section section : {Section::Solidarity, Section::Migration, Section::Organisations, Section::Vessels})
            addPopulation(section);
        for (const Dimension dimension : {Dimension::Incidents, Dimension::People, Dimension::Organisations})
            addSum(rows(Section::NonJudicial, dimension), find(Section::NonJudicial, dimension, kTotal));
        addBalance();
        return std::move(m_relations);
    }

private:
    using Place = std::optional<size_t>;
    using Places = std::vector<size_t>;

    Place find(Section section, Dimension dimension, const QString& category) const
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const Line& line = m_lines[i];
            if (line.section == section && line.dimension == dimension && line.category == category)
                return i;
        }
        return std::nullopt;
    }

    Places rows(Section section, Dimension dimension) const
    {
        Places found;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const Line& line = m_lines[i];
            if (line.section == section && line.dimension == dimension && line.category != kTotal)
                found.push_back(i);
        }
        return found;
    }

    void addSum(const Places& parts, Place whole, bool certain = true)
    {
        if (!whole || parts.empty())
            return;
        Relation relation;
        relation.certain = certain;
        for (const size_t part : parts)
            relation.terms.emplace_back(part, 1);
        relation.terms.emplace_back(*whole, -1);
        m_relations.push_back(std::move(relation));
    }

    void addAtMost(size_t part, Place whole, bool certain = true)
    {
        if (whole)
            m_relations.push_back({{{part, 1}, {*whole, -1}}, false, certain});
    }

    void addPopulation(Section section)
    {
        const Place total = find(section, Dimension::Total, kTotal);
        for (const Dimension dimension : kParts)
            addSum(rows(section, dimension), total);
        for (const Dimension dimension : kNearlyParts)
            addSum(rows(section, dimension), total, false);
        for (const Dimension dimension : kOverlapping) {
            for (const size_t row : rows(section, dimension))
                addAtMost(row, total);
        }
        for (const size_t row : rows(section, Dimension::Role))
            addAtMost(row, total, false);
        for (const size_t row : rows(section, Dimension::PrimaryAct))
            addAtMost(row, find(section, Dimension::Act, m_lines[row].category), false);
    }

    void addBalance()
    {
        std::vector<QString> categories;
        for (const size_t row : rows(Section::Balance, Dimension::OpenAtStart))
            categories.push_back(m_lines[row].category);
        categories.push_back(kTotal);
        for (const QString& category : categories) {
            Relation relation;
            for (const Dimension dimension : kBalance) {
                const Place place = find(Section::Balance, dimension, category);
                if (place) // a country without any has no row
                    relation.terms.emplace_back(*place, dimension == Dimension::Closed || dimension == Dimension::OpenAtEnd ? -1 : 1);
            }
            m_relations.push_back(std::move(relation));
        }
        for (const Dimension dimension : kBalance)
            addSum(rows(Section::Balance, dimension), find(Section::Balance, dimension, kTotal));
        // The balance is of the people that the report is mainly about.
        addRules(find(Section::Solidarity, Dimension::Total, kTotal) ? Section::Solidarity : Section::Migration);
    }

    // The other rules count parts of the same stock: who begins in the year, and with them who was there at its start.
    void addRules(Section section)
    {
        const Place isOpen = find(section, Dimension::InYearRule, toCode(count::InYear::Open));
        const Place isNew = find(section, Dimension::InYearRule, toCode(count::InYear::New));
        Places open;
        for (const Dimension dimension : {Dimension::OpenAtStart, Dimension::New, Dimension::Reopened}) {
            if (const Place place = find(Section::Balance, dimension, kTotal))
                open.push_back(*place);
        }
        addSum(open, isOpen, false);
        if (const Place began = find(Section::Balance, Dimension::New, kTotal))
            addAtMost(*began, isNew, false);
    }

    const std::vector<Line>& m_lines;
    std::vector<Relation> m_relations;
};

bool isHidden(const Line& line) { return line.note == Note::Hidden && line.section != Section::Length; }

// All that a reader has: our lines, then countries that stand among the others and were told before, then the lines of
// the reports before.
struct Reading
{
    std::vector<Line> lines;
    std::vector<Relation> relations;
    size_t ours = 0;    // so many of the lines
    size_t printed = 0; // so many of ours stand there
};

std::optional<size_t> placeOf(const std::vector<Line>& lines, size_t size, Section section, Dimension dimension,
                              const QString& category)
{
    for (size_t i = 0; i < size; ++i) {
        if (lines[i].section == section && lines[i].dimension == dimension && lines[i].category == category)
            return i;
    }
    return std::nullopt;
}

// A row of other countries that was published, less those of them that have a row of their own now: what is left of it
// is as good as a hidden figure.
void addRests(Reading& reading, const std::vector<Before>& before, size_t printed)
{
    for (const Before& report : before) {
        std::map<size_t, Relation> rests; // by the row then
        for (const Before::Pooled& country : report.pooled) {
            const Line& row = report.lines[country.theirs];
            if (const auto ours = placeOf(reading.lines, printed, row.section, row.dimension, country.category))
                rests[country.theirs].terms.emplace_back(*ours, 1);
        }
        for (auto& [theirs, rest] : rests) {
            const Line& row = report.lines[theirs];
            rest.terms.emplace_back(reading.lines.size(), 1);
            reading.lines.push_back({row.section, row.dimension, {}, row.unit, {}, 0, 0, 0, Note::Hidden, -1});
            rest.terms.emplace_back(reading.lines.size(), -1);
            reading.lines.push_back(row);
            reading.relations.push_back(std::move(rest));
        }
    }
}

// Countries of a table that stand in its row of other countries, as hidden figures; with them one for the rest, of
// which nobody knows whether it is any.
void addPooled(Reading& reading, const std::vector<Before>& before)
{
    const size_t printed = reading.lines.size();
    std::map<size_t, Relation> sums; // by the row
    for (const Before& report : before) {
        for (const Line& line : report.lines) {
            const auto row = placeOf(reading.lines, printed, line.section, line.dimension, QStringLiteral("other_countries"));
            if (!row || line.figure < 0 || line.category == kTotal || isHidden(line)
                || placeOf(reading.lines, reading.lines.size(), line.section, line.dimension, line.category))
                continue;
            sums[*row].terms.emplace_back(reading.lines.size(), 1);
            reading.lines.push_back({line.section, line.dimension, line.category, line.unit, {}, 0, 0, 0, Note::Hidden, -1});
        }
    }
    addRests(reading, before, printed);
    reading.ours = reading.lines.size();
    for (auto& [row, sum] : sums) {
        const Line& pooled = reading.lines[row];
        sum.terms.emplace_back(reading.lines.size(), 1);
        sum.terms.emplace_back(row, -1);
        reading.lines.push_back({pooled.section, pooled.dimension, {}, pooled.unit, {}, 0, 0, 0, Note::Hidden, -1});
        reading.relations.push_back(std::move(sum));
    }
}

Reading readingOf(const std::vector<Line>& lines, const std::vector<Before>& before)
{
    Reading reading{lines, relationsOf(lines), lines.size(), lines.size()};
    addPooled(reading, before);
    for (const Before& report : before) {
        const size_t offset = reading.lines.size();
        for (Relation relation : relationsOf(report.lines)) {
            for (auto& term : relation.terms)
                term.first += offset;
            reading.relations.push_back(std::move(relation));
        }
        for (const Before::Same& same : report.same) {
            const auto ours = placeOf(reading.lines, reading.ours, same.section, same.dimension, same.category);
            if (ours)
                reading.relations.push_back({{{*ours, 1}, {offset + same.theirs, -1}}, true, true});
        }
        reading.lines.insert(reading.lines.end(), report.lines.begin(), report.lines.end());
    }
    return reading;
}

// The hidden figures as columns, what is known of them as rows; what is printed goes into the sums.
class Problem
{
public:
    // `certainOnly`: of the relations; `someone`: a row stands for one at least, as nearly all do.
    Problem(const Reading& reading, bool certainOnly, bool someone) : m_problem(glp_create_prob(), glp_delete_prob)
    {
        for (size_t i = 0; i < reading.lines.size(); ++i) {
            if (!isHidden(reading.lines[i]))
                continue;
            const int column = glp_add_cols(m_problem.get(), 1);
            const bool printed = i < reading.printed && reading.lines[i].section != Section::Balance;
            glp_set_col_bnds(m_problem.get(), column, GLP_LO, someone && printed ? 1 : 0, 0);
            m_columns.emplace(i, column);
        }
        if (m_columns.empty())
            return;
        for (const Relation& relation : reading.relations) {
            if (relation.certain || !certainOnly)
                add(relation, reading.lines);
        }
        glp_std_basis(m_problem.get());
    }

    const std::map<size_t, int>& columns() const { return m_columns; }

    // That all relations hold at once.
    bool isPossible() { return m_columns.empty() || solve(); }

    // Nothing: without bound.
    std::optional<double> extreme(int column, int direction)
    {
        glp_set_obj_coef(m_problem.get(), column, 1);
        glp_set_obj_dir(m_problem.get(), direction);
        const bool solved = solve();
        const double value = glp_get_obj_val(m_problem.get());
        glp_set_obj_coef(m_problem.get(), column, 0);
        return solved ? std::optional(value) : std::nullopt;
    }

private:
    bool solve()
    {
        glp_smcp parameters;
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        return glp_simplex(m_problem.get(), &parameters) == 0 && glp_get_status(m_problem.get()) == GLP_OPT;
    }

    void add(const Relation& relation, const std::vector<Line>& lines)
    {
        std::vector<int> columns{0}; // GLPK counts from 1
        std::vector<double> factors{0};
        double sum = 0;
        for (const auto& [place, factor] : relation.terms) {
            const auto column = m_columns.find(place);
            if (column == m_columns.end()) {
                sum -= factor * lines[place].value.minimum;
            } else {
                columns.push_back(column->second);
                factors.push_back(factor);
            }
        }
        if (columns.size() == 1)
            return;
        const int row = glp_add_rows(m_problem.get(), 1);
        glp_set_row_bnds(m_problem.get(), row, relation.exact ? GLP_FX : GLP_UP, sum, sum);
        glp_set_mat_row(m_problem.get(), row, static_cast<int>(columns.size()) - 1, columns.data(), factors.data());
    }

    std::unique_ptr<glp_prob, decltype(&glp_delete_prob)> m_problem;
    std::map<size_t, int> m_columns; // by the line
};

} // namespace

std::vector<Relation> relationsOf(const std::vector<Line>& lines)
{
    return Relations(lines).all();
}

std::vector<Inference> boundsOfHidden(const std::vector<Line>& lines, const std::vector<Before>& before)
{
    constexpr double kNoise = 1e-6; // of floating-point sums
    const Reading reading = readingOf(lines, before);
    // Where what is nearly always so cannot all be so, a reader knows that, and has the rest.
    const bool certainOnly = !Problem(reading, false, true).isPossible();
    const bool someone = !certainOnly || Problem(reading, true, true).isPossible();
    Problem problem(reading, certainOnly, someone);
    std::vector<Inference> bounds;
    for (const auto& [place, column] : problem.columns()) {
        if (place >= reading.ours)
            break;
        const Line& line = reading.lines[place];
        const auto least = problem.extreme(column, GLP_MIN);
        const auto most = problem.extreme(column, GLP_MAX);
        bounds.push_back({line.section, line.dimension, line.category, static_cast<int>(std::ceil(least.value_or(0) - kNoise)),
                          most ? std::optional(static_cast<int>(std::floor(*most + kNoise))) : std::nullopt});
    }
    return bounds;
}

std::vector<Inference> disclosed(const std::vector<Line>& lines, int threshold, const std::vector<Before>& before)
{
    const auto wasTold = [&before](const Inference& figure) {
        return std::any_of(before.begin(), before.end(), [&](const Before& report) {
            return std::any_of(report.same.begin(), report.same.end(), [&](const Before::Same& same) {
                return same.section == figure.section && same.dimension == figure.dimension && same.category == figure.category
                    && !isHidden(report.lines[same.theirs]);
            });
        });
    };
    std::vector<Inference> tight = boundsOfHidden(lines, before);
    std::erase_if(tight, [&](const Inference& bounds) {
        return !bounds.most || *bounds.most == 0 || bounds.least >= threshold || *bounds.most - bounds.least >= threshold
            || wasTold(bounds);
    });
    return tight;
}

} // namespace recense::report
