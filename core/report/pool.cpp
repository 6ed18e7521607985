// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pool.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace recense::report {

using count::Dimension;
using count::Section;

namespace {

constexpr Dimension kNonJudicial[] = {Dimension::Incidents, Dimension::People, Dimension::Organisations};

bool isMeasured(const Line& line) { return line.section == Section::Length; }

void hide(Line& line)
{
    line = {line.section, line.dimension, line.category, line.unit, Range{}, 0, 0, 0, Note::Hidden, line.figure};
}

class Pooling
{
public:
    Pooling(const count::Census& census, std::vector<Line> lines, int threshold, const std::vector<Before>& before)
        : m_census(census), m_before(before), m_lines(std::move(lines)), m_threshold(threshold),
          m_main(count::mainPopulation(census.question.rule.populations) == Population::Migration ? Section::Migration
                                                                                                : Section::Solidarity)
    {
    }

    std::vector<Line> run()
    {
        hideSmallSections();
        for (const Section section : {Section::Solidarity, Section::Migration, Section::Organisations, Section::Vessels}) {
            poolCountries(section, Dimension::Country);
            for (int d = int(Dimension::PrimaryAct); d <= int(Dimension::Measure); ++d) {
                if (Dimension(d) != Dimension::InYearRule)
                    hideSmall(section, Dimension(d));
            }
            hideInBoth(section, Dimension::PrimaryAct, Dimension::Act);
        }
        for (const Dimension dimension : kNonJudicial)
            poolCountries(Section::NonJudicial, dimension);
        hideNonJudicialCases();
        hideBalance();
        for (const Section section : {Section::Solidarity, Section::Migration})
            hideOtherRules(section);
        hideLength();
        hideUntilNothingIsDisclosed();
        for (Line& line : m_lines)
            line.otherwise = 0;
        return std::move(m_lines);
    }

private:
    using Places = std::vector<size_t>;

    bool small(const Line& line) const { return !isMeasured(line) && isSmall(line.value, m_threshold); }

    // The lines of a table but its total, smallest first.
    Places rows(Section section, Dimension dimension) const
    {
        Places found;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const Line& line = m_lines[i];
            if (line.section == section && line.dimension == dimension && line.category != QLatin1String("total"))
                found.push_back(i);
        }
        std::stable_sort(found.begin(), found.end(), [this](size_t a, size_t b) {
            return m_lines[a].value.minimum < m_lines[b].value.minimum;
        });
        return found;
    }

    bool anyHidden(Section section, Dimension dimension) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
            return line.section == section && line.dimension == dimension && line.note == Note::Hidden;
        });
    }

    // How many rows, smallest first, have to go together. None, where no row is small.
    size_t mustGo(const Places& rows, int atLeast) const
    {
        const auto isSmallRow = [this](size_t i) { return small(m_lines[i]); };
        if (std::none_of(rows.begin(), rows.end(), isSmallRow))
            return 0;
        size_t count = 0;
        int sum = 0;
        while (count < rows.size() && (count < 2 || sum < atLeast || isSmallRow(rows[count])))
            sum += m_lines[rows[count++]].value.minimum;
        return count;
    }

    void hideAll(const Places& places)
    {
        for (const size_t i : places)
            hide(m_lines[i]);
    }

    // Where the total itself is small, every number of its section tells of the same few people; and so does which rows
    // there are: of one person, the only row of each table.
    void hideSmallSections()
    {
        for (const Section section : {Section::Solidarity, Section::Migration, Section::Organisations, Section::Vessels}) {
            const Line* total = findLine(m_lines, section, Dimension::Total);
            if (!total || !small(*total))
                continue;
            std::erase_if(m_lines, [&](const Line& line) {
                const bool balanceRow = section == m_main && line.section == Section::Balance && line.category != QLatin1String("total");
                return (line.section == section && line.dimension != Dimension::Total) || balanceRow;
            });
            for (Line& line : m_lines) {
                if (line.section == section || (section == m_main && line.section >= Section::Balance))
                    hide(line);
            }
        }
        for (const Dimension dimension : kNonJudicial) {
            const Line* total = findLine(m_lines, Section::NonJudicial, dimension);
            if (total && small(*total))
                hideNonJudicial(dimension);
        }
    }

    // One of the tables of what struck people without proceedings: its total, and which rows it has.
    void hideNonJudicial(Dimension dimension)
    {
        std::erase_if(m_lines, [dimension](const Line& line) {
            return line.section == Section::NonJudicial && line.dimension == dimension && line.category != QLatin1String("total");
        });
        for (Line& line : m_lines) {
            if (line.section == Section::NonJudicial && line.dimension == dimension)
                hide(line);
        }
    }

    // Beside each number of people or organisations stands in how many cases: where the table of the cases keeps that
    // back, the others do.
    void hideNonJudicialCases()
    {
        const Line* cases = findLine(m_lines, Section::NonJudicial, Dimension::Incidents);
        if (cases && cases->note == Note::Hidden) {
            for (const Dimension dimension : kNonJudicial)
                hideNonJudicial(dimension);
        }
        QSet<QString> told;
        for (const Line& line : m_lines) {
            if (line.section == Section::NonJudicial && line.dimension == Dimension::Incidents)
                told.insert(line.category);
        }
        std::erase_if(m_lines, [&](const Line& line) {
            const bool besideCases = std::find(std::begin(kNonJudicial), std::end(kNonJudicial), line.dimension) != std::end(kNonJudicial);
            return line.section == Section::NonJudicial && besideCases && !told.contains(line.category);
        });
    }

    void poolCountries(Section section, Dimension dimension)
    {
        const Places places = rows(section, dimension);
        const size_t count = mustGo(places, m_threshold);
        if (count == 0 || m_lines[places.front()].note == Note::Hidden)
            return;
        Line pooled = m_lines[places.front()];
        pooled.category = QStringLiteral("other_countries");
        pooled.value = {0, 0};
        pooled.note = Note::Pooled;
        pooled.figure = -1;
        QSet<Facts::Index> incidents;
        int most = 0;
        Places gone(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(count));
        for (const size_t i : gone) {
            pooled.value += m_lines[i].value;
            most += m_lines[i].incidents;
            for (const count::Member& member : m_census.figures[static_cast<size_t>(m_lines[i].figure)].members)
                incidents.insert(member.incident);
        }
        pooled.incidents = std::min(most, static_cast<int>(incidents.size()));
        // In the place of the table's last row.
        const size_t last = *std::max_element(places.begin(), places.end());
        m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(last) + 1, pooled);
        std::sort(gone.rbegin(), gone.rend());
        for (const size_t i : gone)
            m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(i));
        if (section == m_main)
            m_countriesPooled = true;
    }

    void hideSmall(Section section, Dimension dimension)
    {
        Places places = rows(section, dimension);
        if (places.empty() || m_lines[places.front()].note == Note::Hidden)
            return;
        places.resize(mustGo(places, 2 * m_threshold));
        // Each of them is one at least: all together have to leave room above that.
        const auto sum = [&] {
            return std::accumulate(places.begin(), places.end(), 0, [this](int so, size_t i) { return so + m_lines[i].value.minimum; });
        };
        const Places all = rows(section, dimension);
        while (!places.empty() && places.size() < all.size() && sum() < static_cast<int>(places.size()) + m_threshold)
            places.push_back(all[places.size()]);
        hideAll(places);
    }

    // By another rule, a few people more or less would stand beside the total; the rule `new` tells who is new, and
    // `open` who was there at the start as well.
    void hideOtherRules(Section section)
    {
        const bool told = anyHidden(section, Dimension::NewOrOngoing) || anyHidden(section, Dimension::StatusAtEnd)
            || (section == m_main && anyHidden(Section::Balance, Dimension::OpenAtStart));
        const QString chosen = toCode(m_census.question.rule.inYear);
        for (Line& line : m_lines) {
            if (line.section == section && line.dimension == Dimension::InYearRule && line.category != chosen &&
                (told || small(line)))
                hide(line);
        }
    }

    // A category hidden in one table is not told by another that is nearly the same.
    void hideInBoth(Section section, Dimension one, Dimension other)
    {
        for (Line& line : m_lines) {
            if (line.section != section || line.dimension != other || line.note == Note::Hidden)
                continue;
            const Line* twin = findLine(m_lines, section, one, line.category);
            if (twin && twin->note == Note::Hidden)
                hide(line);
        }
    }

    void hideBalance()
    {
        const bool told = anyHidden(m_main, Dimension::NewOrOngoing) || anyHidden(m_main, Dimension::StatusAtEnd);
        const auto smallIn = [this](bool totals) {
            return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
                return line.section == Section::Balance && (line.category == QLatin1String("total")) == totals && small(line);
            });
        };
        const bool totals = told || smallIn(true);
        const bool countries = totals || m_countriesPooled || smallIn(false);
        for (Line& line : m_lines) {
            if (totals && line.section == Section::Balance && line.category == QLatin1String("total"))
                hide(line);
        }
        // Which countries have a row, and which have none, would tell where somebody was struck, and what is 0.
        if (countries) {
            std::erase_if(m_lines, [](const Line& line) {
                return line.section == Section::Balance && line.category != QLatin1String("total");
            });
        }
    }

    // A share tells a number of people where it is known of how many.
    void hideLength()
    {
        const Line* total = findLine(m_lines, m_main, Dimension::Total);
        for (Line& line : m_lines) {
            if (line.section != Section::Length || line.dimension != Dimension::ShareOverOneYear || !total)
                continue;
            const int over = static_cast<int>(std::lround(line.measured * total->value.minimum / 100));
            const int rest = total->value.minimum - over;
            if ((over > 0 && over < m_threshold) || (rest > 0 && rest < m_threshold))
                hide(line);
        }
    }

    // The rules above know each table; the checker knows them all.
    void hideUntilNothingIsDisclosed()
    {
        const auto stillDisclosed = [this] { return disclosed(m_lines, m_threshold, m_before); };
        for (auto tight = stillDisclosed(); !tight.empty(); tight = stillDisclosed()) {
            const Inference& figure = tight.front(); // one at a time: it may help the others too
            if (!hideOneMore(figure.section, figure.dimension) && !hideTwin(figure) && !leaveOut(figure.section, figure.dimension)
                && !hideTables(figure.section) && !leaveOut(figure.section))
                return; // all of it is hidden
            hideBalance();
            for (const Section section : {Section::Solidarity, Section::Migration})
                hideOtherRules(section);
        }
    }

    // The smallest row of the table that is still told.
    bool hideOneMore(Section section, Dimension dimension)
    {
        for (const size_t i : rows(section, dimension)) {
            if (m_lines[i].note == Note::Hidden)
                continue;
            hide(m_lines[i]);
            return true;
        }
        return false;
    }

    // What is said of the primary act by the table of any act.
    bool hideTwin(const Inference& figure)
    {
        for (Line& line : m_lines) {
            if (figure.dimension == Dimension::PrimaryAct && line.section == figure.section
                && line.dimension == Dimension::Act && line.category == figure.category && line.note != Note::Hidden) {
                hide(line);
                return true;
            }
        }
        return false;
    }

    // Where a whole table is hidden, a figure can still be told by what was published before, or by the number of rows.
    // Then not even which rows there are is told.
    bool leaveOut(Section section, Dimension dimension)
    {
        return std::erase_if(m_lines, [&](const Line& line) {
            return line.section == section && line.dimension == dimension && line.category != QLatin1String("total");
        }) > 0;
    }
    // Of the section, all but its total.
    bool leaveOut(Section section)
    {
        return std::erase_if(m_lines, [&](const Line& line) {
            return line.section == section && line.dimension != Dimension::Total;
        }) > 0;
    }

    // All of the section but its total and its countries, which are pooled; where that is hidden, these as well.
    bool hideTables(Section section)
    {
        for (const bool all : {false, true}) {
            bool hidden = false;
            for (Line& line : m_lines) {
                const bool kept = line.dimension == Dimension::Total || line.dimension == Dimension::Country;
                if (line.section != section || line.note == Note::Hidden || (kept && !all))
                    continue;
                hide(line);
                hidden = true;
            }
            if (hidden)
                return true;
        }
        return false;
    }

    const count::Census& m_census;
    const std::vector<Before>& m_before;
    std::vector<Line> m_lines;
    int m_threshold;
    Section m_main;
    bool m_countriesPooled = false;
};

} // namespace

bool isSmall(const Range& value, int threshold)
{
    return value.minimum < threshold && value != Range{0, 0};
}

std::vector<Line> pool(const count::Census& census, std::vector<Line> lines, int threshold,
                       const std::vector<Before>& before)
{
    return Pooling(census, std::move(lines), threshold, before).run();
}

} // namespace recense::report
