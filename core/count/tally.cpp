// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/tally.h"

#include <QStringList>

#include <algorithm>

namespace recense::count {

Tally::Tally(Section section, Dimension dimension, Unit unit, bool overlapping)
{
    m_form.section = section;
    m_form.dimension = dimension;
    m_form.unit = unit;
    m_form.overlapping = overlapping;
}

void Tally::add(int category, const Member& member, bool otherwise)
{
    Figure& figure = m_figures[category];
    figure.value += member.amount;
    if (otherwise)
        figure.otherwise += member.amount.minimum;
    figure.members.push_back(member);
}

namespace {

std::vector<Figure> finished(std::map<int, Figure>& figures, const auto& name, const auto& place, const Figure& form)
{
    std::vector<std::pair<decltype(place(0)), int>> order;
    for (const auto& [category, figure] : figures)
        order.emplace_back(place(category), category);
    std::sort(order.begin(), order.end());
    std::vector<Figure> result;
    for (const auto& [at, category] : order) {
        Figure& figure = result.emplace_back(std::move(figures.at(category)));
        figure.section = form.section;
        figure.dimension = form.dimension;
        figure.unit = form.unit;
        figure.overlapping = form.overlapping;
        figure.category = name(category);
        figure.incidents = incidentsOf(figure.members);
    }
    return result;
}

} // namespace

std::vector<Figure> Tally::byCode(const Facts& facts, const Codebook& codebook, const QString& list) &&
{
    const auto name = [&](int c) {
        return c == kUnknown     ? QStringLiteral("unknown")
               : c == kNotStated ? QStringLiteral("not_stated")
                                 : facts.codes[static_cast<size_t>(c)].text();
    };
    const auto place = [&](int c) {
        const auto code = Code::parse(name(c));
        const Term* term = code ? codebook.find(list, *code) : nullptr;
        return std::pair(term ? term->order : std::numeric_limits<int>::max(), name(c));
    };
    return finished(m_figures, name, place, m_form);
}

std::vector<Figure> Tally::byCountry(const Facts& facts) &&
{
    const auto name = [&](int c) { return facts.countries[static_cast<size_t>(c)].text(); };
    return finished(m_figures, name, name, m_form);
}

std::vector<Figure> Tally::byName(const QStringList& names) &&
{
    const auto name = [&](int c) { return names[c]; };
    return finished(m_figures, name, [](int c) { return c; }, m_form);
}

Figure Tally::total() &&
{
    m_figures.try_emplace(0);
    return std::move(*this).byName({QStringLiteral("total")}).front();
}

int incidentsOf(const std::vector<Member>& members)
{
    std::vector<Facts::Index> incidents;
    incidents.reserve(members.size());
    for (const Member& member : members)
        incidents.push_back(member.incident);
    std::sort(incidents.begin(), incidents.end());
    return static_cast<int>(std::unique(incidents.begin(), incidents.end()) - incidents.begin());
}

} // namespace recense::count
