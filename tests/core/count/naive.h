// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"
#include "core/domain/party.h"

#include <map>
#include <tuple>

// Counting a second time, from the words of the rule alone: slowly, in the order in which the rule is told,
// straight from the incidents. It shares nothing with core/count but the question that is put.
namespace recense::naive {

struct Value
{
    Range range;         // of people and things
    double measured = 0; // of years and per cent
    int incidents = 0;   // distinct lead incidents

    bool operator==(const Value&) const = default;
};

using Place = std::tuple<QString, QString, QString>; // section, dimension, category of the CSV
using Figures = std::map<Place, Value>;

Figures figuresOf(const std::vector<Incident>& incidents, const count::Question& question, const Codebook& codebook,
                  const std::vector<PartyJudgement>& judgements = {});

} // namespace recense::naive
