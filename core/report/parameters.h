// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"

#include <QStringList>

namespace recense::report {

// What a report is asked for.
struct ReportRequest
{
    count::Question question;
    QStringList languages{QStringLiteral("en")}; // ISO 639-1, at least one; figures are labelled in the first
    std::optional<int> poolBelow;                // pool or hide figures below it; not set: none
};

// Of which register a report is, in which state.
struct RegisterMark
{
    QString identity; // UUID
    QString site;
    bool sample = false;
    QByteArray historyHead; // 32 bytes
};

// The parameters as the manifest and the figures in JSON name them, codes and ISO dates.
QJsonObject parametersOf(const ReportRequest& request, const std::vector<CountryCode>& countries);

} // namespace recense::report
