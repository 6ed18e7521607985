// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/problem_text.h"

#include <QCoreApplication>
#include <QHash>

namespace recense::ui {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::ProblemText)
};

// A mark of writing direction, which would turn the sentence that it is quoted in.
bool isDirectionMark(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString quoted(QString value)
{
    constexpr qsizetype longest = 60;
    value.replace(QChar::Null, QChar(0x2400)); // "symbol for null": the character itself cannot be shown
    value.removeIf(isDirectionMark);
    if (value.size() > longest)
        value = value.left(longest) + QChar(0x2026);
    const bool turns = std::any_of(value.begin(), value.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    if (turns) // its own direction within it, and no further (Unicode UAX 9: first strong isolate)
        value = QChar(0x2068) + value + QChar(0x2069);
    return ProblemText::tr("“%1”").arg(value);
}

QString tooLong(const QString& value, qsizetype most)
{
    return ProblemText::tr("%1 is too long to be kept here: at most %Ln characters.", nullptr, static_cast<int>(most)).arg(quoted(value));
}

} // namespace

QString problemText(const Problem& problem)
{
    return problemText(problem.code, problem.value);
}

QString problemText(ProblemCode code, const QString& value)
{
    switch (code) {
    case ProblemCode::TitleMissing:
        return ProblemText::tr("A title is needed: a few words to find the case by.");
    case ProblemCode::TooLong:
        return tooLong(value, kLongestText);
    case ProblemCode::KeyTooLong:
        return tooLong(value, kLongestKey);
    case ProblemCode::UnknownCode:
        return ProblemText::tr("%1 is not in the list. Choose a term of the codebook.").arg(quoted(value));
    case ProblemCode::UnknownCountry:
        return ProblemText::tr("%1 is no country code. Two capital letters are needed, for example GR.").arg(quoted(value));
    case ProblemCode::BadDate:
        return ProblemText::tr("%1 is no date. Write for example 2018, 2018-02, 2018-02-21, 2018-02~ or 2018/2019.")
            .arg(quoted(value));
    case ProblemCode::BadNumber:
        return ProblemText::tr("%1 is no whole number.").arg(quoted(value));
    case ProblemCode::NegativeNumber:
        return ProblemText::tr("%1 is below zero; people are counted from zero up.").arg(quoted(value));
    case ProblemCode::MaximumBelowMinimum:
        return ProblemText::tr("The greatest number of people is smaller than the smallest: %1.").arg(quoted(value));
    case ProblemCode::PersonIsOne:
        return ProblemText::tr("A person, an organisation or a vessel is always one, not %1. Record several people as a group.")
            .arg(quoted(value));
    case ProblemCode::OutcomeExceedsTarget:
        return ProblemText::tr("The outcome is for more people than the target has: %1.").arg(quoted(value));
    case ProblemCode::MemberOfNoGroup:
        return ProblemText::tr("%1 is no group of this case and of the same population.").arg(quoted(value));
    case ProblemCode::OutcomeOfOtherTarget:
        return ProblemText::tr("The outcome is for somebody whom the proceeding is not against: %1.").arg(quoted(value));
    case ProblemCode::TraitExceedsTarget:
        return ProblemText::tr("More people have this trait than the target has people: %1.").arg(quoted(value));
    case ProblemCode::MembersExceedGroup:
        return ProblemText::tr("%n member(s) of this group are recorded one by one, more than its greatest number.", nullptr,
                               value.toInt());
    case ProblemCode::DuplicateKey:
        return ProblemText::tr("The key %1 is used twice.").arg(quoted(value));
    case ProblemCode::KeyMissing:
        return ProblemText::tr("A key of 1 to 64 characters is needed here.");
    case ProblemCode::NulCharacter:
        return ProblemText::tr("The text contains a character that cannot be kept (NUL): %1.").arg(quoted(value));
    case ProblemCode::FinalOutcomesExceedTarget:
        return ProblemText::tr("The final outcomes add up to more people than the target has. That can be right, for example "
                     "a pardon after a conviction: %1.")
            .arg(quoted(value));
    case ProblemCode::EndBeforeStart:
        return ProblemText::tr("The case ends before it starts: %1.").arg(quoted(value));
    case ProblemCode::StepOutsideIncident:
        return ProblemText::tr("A step lies outside the start and the end of the case: %1.").arg(quoted(value));
    case ProblemCode::ExclusionWithoutReason:
        return ProblemText::tr("The case is excluded from counts without a reason. Say why, for those who come after.");
    }
    return {};
}

QString fieldName(const QString& field)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("case"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Case")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Title")},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Summary")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Place")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Notes")},
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Country")},
        {QStringLiteral("setting"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Setting")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Start")},
        {QStringLiteral("end"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "End")},
        {QStringLiteral("acts"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Acts")},
        {QStringLiteral("verification"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Verification")},
        {QStringLiteral("confidentiality"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Confidentiality")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Review")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Tags")},
        {QStringLiteral("exclusion"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Reason for exclusion")},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Sources")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Target")},
        {QStringLiteral("target_type"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Type of target")},
        {QStringLiteral("population"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Population")},
        {QStringLiteral("people_min"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "People, at least")},
        {QStringLiteral("people_max"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "People, at most")},
        {QStringLiteral("basis"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Basis of the number")},
        {QStringLiteral("roles"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Roles")},
        {QStringLiteral("gender"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Gender")},
        {QStringLiteral("age_group"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Age group")},
        {QStringLiteral("residence_status"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Residence status")},
        {QStringLiteral("nationality"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Nationality")},
        {QStringLiteral("racialised"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Racialised")},
        {QStringLiteral("disability"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Disability")},
        {QStringLiteral("party"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Party")},
        {QStringLiteral("member_of"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Member of")},
        {QStringLiteral("names"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Names")},
        {QStringLiteral("proceeding"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Proceeding")},
        {QStringLiteral("track"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Track")},
        {QStringLiteral("proceeding_country"),
         QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Country of the proceeding")},
        {QStringLiteral("authority"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Authority")},
        {QStringLiteral("file_number"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "File number")},
        {QStringLiteral("charges"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Charges")},
        {QStringLiteral("statute"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Statute")},
        {QStringLiteral("steps"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Steps")},
        {QStringLiteral("outcomes"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Outcomes")},
        {QStringLiteral("measures"), QT_TRANSLATE_NOOP("recense::ui::ProblemText", "Measures")},
    };
    const char* name = names.value(field);
    return name ? ProblemText::tr(name) : field;
}

} // namespace recense::ui
