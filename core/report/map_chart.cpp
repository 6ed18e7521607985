// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/outlines.h"
#include "core/report/charts.h"
#include "core/report/wording.h"

#include <algorithm>
#include <array>

namespace recense::report {

using count::Dimension;
using count::Section;

namespace {

// Where each class begins, in people; tenfold, and again, until the greatest number is not far above the last. The
// same for most years, so that their maps can be compared.
constexpr std::array kClasses{1, 5, 20, 50};
constexpr std::array kFills{Fill::Pale, Fill::Lined, Fill::Strong, Fill::Solid};

class MapChart
{
public:
    MapChart(const ChartSource& source, Section section, const QSet<CountryCode>& monitored)
        : m_source(source), m_section(section), m_monitored(monitored), m_rows(source.rows(section, Dimension::Country)),
          m_hidden(std::any_of(source.lines.begin(), source.lines.end(), [section](const Line& line) {
              return line.section == section && line.dimension == Dimension::Country
                     && (line.note == Note::Hidden || line.note == Note::Pooled);
          }))
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Line* one, const Line* other) {
            return one->value.minimum > other->value.minimum;
        });
        if (!m_rows.empty()) {
            while (m_rows.front()->value.minimum >= 10 * kClasses.back() * m_times)
                m_times *= 10;
        }
    }

    std::optional<Chart> make()
    {
        m_chart.kind = Chart::Kind::Map;
        m_chart.caption = captionText(text("heading.by.country"), m_section, m_source.census.question.year, m_source.texts);
        QStringList parts;
        for (const Line* row : m_rows) {
            const QString number = rangeText(row->value, m_source.texts);
            parts << text("chart.bar", {{"label", labelOf(row->category)}, {"number", number}});
            if (isOnMap(row->category))
                addCountry(*row, number);
        }
        if (m_chart.bars.empty())
            return {};
        addOthers(parts);
        addKeys();
        m_chart.alternative = text("chart.map", {{"caption", m_chart.caption}, {"list", parts.join(text("separator"))}});
        return std::move(m_chart);
    }

    QString outside() const
    {
        QStringList countries;
        for (const Line* row : m_rows) {
            if (row->note != Note::Pooled && !isOnMap(row->category)) {
                countries << text("chart.bar", {{"label", labelOf(row->category)},
                                                {"number", rangeText(row->value, m_source.texts)}});
            }
        }
        return countries.isEmpty() ? QString() : text("map.outside", {{"list", countries.join(text("separator"))}});
    }

private:
    QString text(const char* key, const Texts::Values& values = {}) const
    {
        return m_source.texts.text(QLatin1String(key), values);
    }
    QString labelOf(const QString& category) const
    {
        return categoryLabel(Dimension::Country, category, m_source.codebook, m_source.texts);
    }
    static bool isOnMap(const QString& country) { return Outlines::europe().countries.contains(country); }

    Fill fillOf(int people) const
    {
        if (people == 0)
            return Fill::Hatched; // only perhaps
        const auto above = std::count_if(kClasses.begin(), kClasses.end(),
                                         [&](int first) { return people >= firstOf(first); });
        return kFills[size_t(above - 1)];
    }
    int firstOf(int smallest) const { return smallest == 1 ? 1 : smallest * m_times; }

    void addCountry(const Line& row, const QString& number)
    {
        Bar bar{labelOf(row.category), double(row.value.minimum), 0, number, row.figure, fillOf(row.value.minimum)};
        bar.place = row.category;
        bar.mark = m_source.texts.number(row.value.minimum) + (row.value.isExact() ? QString() : QStringLiteral("+"));
        m_more = m_more || !row.value.isExact();
        m_chart.bars.push_back(std::move(bar));
    }

    // What is said of a country without a number.
    const char* wordsOf(const CountryCode& country) const
    {
        if (m_hidden)
            return "not_shown";
        return m_monitored.isEmpty() || m_monitored.contains(country) ? "map.none" : "map.not_monitored";
    }

    // Countries that count and are not printed: nobody is recorded there, or nobody looked, or it may not be told of
    // which.
    void addOthers(QStringList& parts)
    {
        QMap<QString, QStringList> names; // by what is said of them
        for (const CountryCode& country : m_source.census.countries) {
            const bool told = std::any_of(m_rows.begin(), m_rows.end(),
                                          [&](const Line* row) { return row->category == country.text(); });
            if (told)
                continue;
            const char* const words = wordsOf(country);
            const QString name = labelOf(country.text());
            names[text(words)] << name;
            if (!isOnMap(country.text()))
                continue;
            const Fill fill = QLatin1String(words) == QLatin1String("map.none") ? Fill::Dotted : Fill::Crossed;
            Bar bar{name, 0, 0, text(words), -1, fill};
            bar.place = country.text();
            m_chart.bars.push_back(std::move(bar));
        }
        for (auto said = names.begin(); said != names.end(); ++said)
            parts << text("chart.bar", {{"label", said.key()}, {"number", said->join(QStringLiteral(", "))}});
    }

    void addKeys()
    {
        const auto add = [this](Fill fill, const QString& label) {
            const bool used = fill == Fill::Outlined
                              || std::any_of(m_chart.bars.begin(), m_chart.bars.end(),
                                             [fill](const Bar& bar) { return bar.fill == fill; });
            if (used)
                m_chart.keys.push_back({fill, label});
        };
        for (size_t i = kClasses.size(); i-- > 0;) {
            const QString first = m_source.texts.number(firstOf(kClasses[i]));
            if (i + 1 == kClasses.size()) {
                add(kFills[i], text("map.from", {{"first", first}}));
            } else {
                const QString last = m_source.texts.number(firstOf(kClasses[i + 1]) - 1);
                add(kFills[i], text("map.range", {{"first", first}, {"last", last}}));
            }
        }
        add(Fill::Hatched, text("map.perhaps"));
        add(Fill::Dotted, text("map.none"));
        add(Fill::Crossed, text(m_hidden ? "not_shown" : "map.not_monitored"));
        add(Fill::Outlined, text("map.not_counted"));
        if (m_more)
            m_chart.keys.push_back({Fill::Plate, text("map.more")});
    }

    const ChartSource& m_source;
    Section m_section;
    const QSet<CountryCode>& m_monitored;
    std::vector<const Line*> m_rows; // that are told, greatest first
    bool m_hidden;                   // is any country?
    int m_times = 1;
    bool m_more = false;             // is any number only the least?
    Chart m_chart;
};

} // namespace

std::optional<Chart> mapChart(const ChartSource& source, Section section, const QSet<CountryCode>& monitored)
{
    return MapChart(source, section, monitored).make();
}

QSet<CountryCode> monitoredIn(const std::vector<Coverage>& coverage, int year)
{
    QSet<CountryCode> countries;
    for (const Coverage& each : coverage) {
        if (!each.period || each.period->span().touches(spanOfYear(year)))
            countries.unite(QSet<CountryCode>(each.countries.begin(), each.countries.end()));
    }
    return countries;
}

QString outsideMap(const ChartSource& source, Section section)
{
    return MapChart(source, section, {}).outside();
}

} // namespace recense::report
