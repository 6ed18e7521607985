// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/count/naive.h"

#include "tests/core/count/naive_tables.h"

namespace recense::naive {

Figures figuresOf(const std::vector<Incident>& incidents, const count::Question& question, const Codebook& codebook,
                  const std::vector<PartyJudgement>& judgements)
{
    const Reading reading(incidents, question, codebook, judgements);
    Tables tables;
    if (question.rule.populations != count::Populations::Migration)
        addPeople(reading, Population::Solidarity, tables);
    if (question.rule.populations != count::Populations::Solidarity)
        addPeople(reading, Population::Migration, tables);
    addThings(reading, TargetType::Organisation, tables);
    addThings(reading, TargetType::Vessel, tables);
    addNonJudicial(reading, tables);
    addBalance(reading, tables);
    addLength(reading, tables);
    return tables.figures();
}

} // namespace recense::naive
