// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/count/figures.h"
#include "core/report/published.h"
#include "core/report/texts.h"

namespace recense::report {

// How a report says numbers, dates, names and the rule. Pure; the language is that of the texts.

// "24"; "33 to 35"; "at least 24" where the maximum is open.
QString rangeText(const Range& range, const Texts& texts);
// The same before a noun in its right form: "at least 24 people". `unit` is people, organisations, vessels,
// incidents.
QString countedText(const Range& range, count::Unit unit, const Texts& texts);
// "24 people", and "at least 33 people" wherever the maximum is greater or open: how totals are said.
QString totalText(const Range& range, count::Unit unit, const Texts& texts);

QString dayText(Day day, const Texts& texts); // "31 December 2024"
// As far as known: "2024", "March 2024", "3 March 2024", "3 March 2024 to May 2024"; open: "before …".
QString spanText(const Span& span, const Texts& texts);

QString listText(const QStringList& items, const Texts& texts); // "a, b and c"
QString eitherText(const QStringList& items, const Texts& texts); // "a, b or c"
QString sentenceCase(QString text); // with a capital in front

// The label of a figure's category: a country, a term of the codebook, or one of the report's own.
QString categoryLabel(count::Dimension dimension, const QString& category, const Codebook& codebook,
                      const Texts& texts);

// Rows of countries, by their names as the language sorts them (CLDR); other countries last.
void sortCountries(std::vector<const Line*>& rows, const Codebook& codebook, const Texts& texts);

// Above a table or a chart of a section: what it tells, of whom, of which year.
QString captionText(const QString& heading, count::Section section, int year, const Texts& texts);

// "criminal or administrative proceedings", by the tracks of the rule.
QString proceedingsText(const count::Rule& rule, const Codebook& codebook, const Texts& texts);
// Where the count was made: "the European Union", or the countries by name.
QString geographyText(const count::Question& question, const std::vector<CountryCode>& countries,
                      const Codebook& codebook, const Texts& texts);
// The one sentence of the whole report: "At least 142 people faced criminal or administrative proceedings
// in 2024 for helping migrants." Of a total without people it says that no case is recorded.
QString headline(const count::Question& question, Population population, const Range& people,
                 const Codebook& codebook, const Texts& texts);
// The count rule, put to its year, as a paragraph to read.
QString sentence(const count::Question& question, const std::vector<CountryCode>& countries, const Codebook& codebook,
                 const Texts& texts);

} // namespace recense::report
