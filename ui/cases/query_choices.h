// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_list.h"
#include "ui/widgets/choice.h"

namespace recense::ui {

// What a search can be completed with, and what is said of what it does not know.

// The fields, found by their names in the search and by what they are called in the window.
Choices fieldChoices();
// The values of a field, found by code and by label in every language. `met`: the years and tags there are.
Choices valueChoices(Facet facet, const Codebook& codebook, const QString& language, const QStringList& met);

QString queryProblemText(const QueryProblem& problem);

} // namespace recense::ui
