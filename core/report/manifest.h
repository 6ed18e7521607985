// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/report/parameters.h"

namespace recense::report {

// What stands beside a report, so that it can be made again and checked: program version, rule (with its
// sentence in the report's first language), parameters, the register's identity and history head, and the
// SHA-256 of the figures: of the bytes of the CSV that the same request gives, whatever the format of the
// report. JSON with sorted keys; without time or path, so the same report has the same manifest.
QByteArray manifestOf(const ReportRequest& request, const std::vector<CountryCode>& countries,
                      const RegisterMark& mark, const QByteArray& csv, const Codebook& codebook);

} // namespace recense::report
