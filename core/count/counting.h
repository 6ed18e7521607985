// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/people.h"

namespace recense::count {

// A question put to facts, and who counts by it. Refers to the facts and the codebook, which must outlive it.
struct Counting
{
    Counting(const Facts& facts, Question asked, const Codebook& codebook)
        : question(std::move(asked)), scope(facts, question, codebook), people(peopleOf(scope, question.rule.inYear))
    {
    }
    Counting(const Counting&) = delete;
    Counting& operator=(const Counting&) = delete;

    const Question question;
    const Scope scope; // of this question
    const People people;
};

} // namespace recense::count
