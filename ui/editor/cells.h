// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/line_model.h"

// The values of records as cells of a LineTable and as chips, and back. What is no value reads as nothing.
namespace recense::ui {

QString cellOf(const std::optional<EdtfDate>& date);
QString cellOf(const std::optional<int>& number);
QString cellOf(const Id& id);
QString cellOf(Answer answer); // empty where not stated

std::optional<EdtfDate> dateOf(const QString& cell);
std::optional<int> numberOf(const QString& cell);
Code codeOf(const QString& cell);
CountryCode countryOf(const QString& cell);
Answer answerOf(const QString& cell);

Choices answerChoices(); // yes, no

std::vector<Chip> chipsOf(const std::vector<Trait>& traits);
std::vector<Trait> traitsOf(const std::vector<Chip>& chips);
std::vector<Chip> chipsOf(const std::vector<Code>& codes);
std::vector<Code> codesOf(const std::vector<Chip>& chips);
std::vector<Chip> chipsOf(const std::vector<Id>& ids);
std::vector<Id> idsOf(const std::vector<Chip>& chips);
std::vector<Chip> chipsOf(const QStringList& words);
QStringList wordsOf(const std::vector<Chip>& chips);

} // namespace recense::ui
