// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/make.h"

namespace recense::report {

// A report as it was published: what was asked, of which register in which state, what was printed, who was in each
// figure, and all that its files are made of. It never changes, whatever is recorded afterwards.
struct Frozen
{
    struct Case
    {
        Id id;
        Reference reference;
        bool isPublic = false; // then
    };

    FrozenReport entry; // name, when, by whom; without content
    ReportRequest request{count::Question(0), {}, {}};
    RegisterMark mark; // of the moment before it was frozen
    Reach reach;       // likewise
    std::vector<CountryCode> countries; // that counted
    std::vector<Line> lines;            // as printed; `figure` is a position in `figures`
    std::vector<count::Figure> figures; // with members, whose incidents and targets are positions in these:
    std::vector<Case> cases;
    std::vector<Id> targets;
    QMap<QString, QStringList> labels; // of the figures' categories as they were, by language
    Outputs outputs;
    QMap<QString, QByteArray> hashes; // SHA-256 of each file as it was made that day, by ending (endingOf)

    const count::Figure* find(count::Section section, count::Dimension dimension,
                              const QString& category = QStringLiteral("total")) const;
    // The figure's category in that language, or in English.
    QString label(const count::Figure& figure, const QString& language) const;
};

// The formats, in the order in which files are offered; and what such a file's name ends in, with its dot.
inline constexpr Format kFormats[] = {Format::Pdf, Format::Html, Format::Odt, Format::Xlsx, Format::Csv, Format::Crosstab,
                                      Format::Json};
QString endingOf(Format format);

// Makes the report, with all its files, and keeps it under a name, as one change of the register. Throws Cancelled.
FrozenReport freeze(Register& in, const ReportRequest& request, const QString& name, const Progress& progress = {});

// Throws NotFound; NewerVersion where a later version of the program froze it in a way that this one does not know.
Frozen frozenReport(const Register& from, const FrozenReport& entry);
// The same without `outputs` and `hashes`, to compare with.
Frozen frozenFigures(const Register& from, const FrozenReport& entry);

// Writes a file of it again, with its manifest: see writeReport. False: its bytes are not those of the day, for this
// version of the program sets that format otherwise.
bool writeAgain(const Frozen& frozen, const QString& path);

} // namespace recense::report
