// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/people.h"

namespace recense::count {

// All tables of the people of one population, from the total to the in-year rules, in the order of the report.
// `byClause`: who counts under each of the three in-year rules, in their order.
std::vector<Figure> peopleTables(const Scope& scope, Population population, const std::array<People, 3>& byClause);

// Organisations or vessels with a proceeding that counts: total, by country, and by measure in the year.
std::vector<Figure> thingTables(const Scope& scope, TargetType type, Population population);

// Harassment without a proceeding: incidents, people, organisations.
std::vector<Figure> nonJudicialTables(const Scope& scope);

// Open at the start + new + reopened − closed = open at the end, in people, by country and in total; and how those that
// closed ended (kClosedAs), which adds up to them.
struct Balance
{
    std::vector<Figure> figures, closings;
};
Balance balanceOf(const Scope& scope, Population population);

// How long the proceedings of those who count have lasted; and how many people's in each of kLengthBands.
struct Lengths
{
    std::vector<Figure> figures, bands;
};
Lengths lengthsOf(const Scope& scope, const std::vector<Counted>& people);

// Which incidents are in no total of the asked populations, and why.
std::vector<LeftOut> leftOutOf(const Scope& scope, const People& people, const std::vector<Population>& populations);

} // namespace recense::count
