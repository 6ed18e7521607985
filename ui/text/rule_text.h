// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/count/rule.h"

namespace recense::ui {

// What a rule is called: the presets by what they count, others by their name and version.
QString ruleName(const count::Rule& rule);
QString byRule(const count::Rule& rule); // "By the rule …", before what it says of a case
// Its parts on one line: "both populations; European Union; criminal, administrative; …".
QString ruleInShort(const count::Rule& rule, const Codebook& codebook);
// Why a rule's file cannot be used: "“tracks” should be a list of codes".
QString ruleProblemText(const count::RuleProblem& problem);
QString populationsName(count::Populations populations);

} // namespace recense::ui
