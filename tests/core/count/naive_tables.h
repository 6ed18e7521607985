// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/count/naive_reading.h"

#include <functional>
#include <set>

namespace recense::naive {

// Figures as they are added up, member by member.
class Tables
{
public:
    // Nothing where the amount is nothing.
    void add(const QString& section, const QString& dimension, const QString& category, const Range& amount,
             const Incident& lead);
    void measure(const QString& section, const QString& dimension, double value, int incidents);
    const Figures& figures() const { return m_figures; }

private:
    Figures m_figures;
    std::map<Place, std::set<const Incident*>> m_leads;
};

// Which targets count, each by itself, and by what they come first.
struct Lens
{
    std::map<const Target*, Doubt> doubt;
    std::map<const Target*, Order> first; // of those that count

    Doubt of(const Who& who) const
    {
        const auto found = doubt.find(&who.target());
        return found == doubt.end() ? Doubt::No : found->second;
    }
};

// One of the people of a total: an entity that counts, once.
struct Counted
{
    Entity entity;   // all of its targets
    Entity counting; // those that count
    Range range;
};

// Groups and persons through that lens: once a year, not beside their group, not in both populations.
std::vector<Counted> countedPeople(const Reading& reading, const Lens& lens, Population population);
// What one target that counts stands for.
Range amountOf(const Reading& reading, const Lens& lens, const Who& who);

// The lens of a rule's clause on what is in the year.
Lens lensOf(const Reading& reading, count::InYear inYear);

Population mainPopulation(const count::Question& question);

void addPeople(const Reading& reading, Population population, Tables& tables); // sections solidarity, migration
void addLength(const Reading& reading, Tables& tables);
void addBalance(const Reading& reading, Tables& tables);
void addThings(const Reading& reading, TargetType type, Tables& tables); // organisations, vessels
void addNonJudicial(const Reading& reading, Tables& tables);

} // namespace recense::naive
