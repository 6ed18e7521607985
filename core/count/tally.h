// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/figures.h"

#include <map>

namespace recense::count {

// One table in the making: adds members to categories, and gives the figures in the codebook's order.
// A category is known by a position: in Facts::codes, in Facts::countries, or in a fixed list.
class Tally
{
public:
    // Categories that no code of the facts stands for; where one does, it is used instead.
    static constexpr int kUnknown = -1;
    static constexpr int kNotStated = -2;

    Tally(Section section, Dimension dimension, Unit unit = Unit::People, bool overlapping = false);

    // `otherwise`: this member would also fit another category.
    void add(int category, const Member& member, bool otherwise = false);
    bool isEmpty() const { return m_figures.empty(); }

    // Categories by code of a codebook list; what the list has not comes last, by code.
    std::vector<Figure> byCode(const Facts& facts, const Codebook& codebook, const QString& list) &&;
    std::vector<Figure> byCountry(const Facts& facts) &&;
    std::vector<Figure> byName(const QStringList& names) &&; // in the order of the names
    Figure total() &&;                                       // all of category 0; also where it is empty

private:
    Figure m_form; // section, dimension, unit and overlapping of all its figures
    std::map<int, Figure> m_figures;
};

// The distinct incidents of the members.
int incidentsOf(const std::vector<Member>& members);

} // namespace recense::count
