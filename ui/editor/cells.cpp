// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cells.h"

#include <QCoreApplication>

namespace recense::ui {

QString cellOf(const std::optional<EdtfDate>& date) { return date ? date->text() : QString(); }

QString cellOf(const std::optional<int>& number) { return number ? QString::number(*number) : QString(); }

QString cellOf(const Id& id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

QString cellOf(Answer answer) { return answer == Answer::NotStated ? QString() : QString(toCode(answer)); }

std::optional<EdtfDate> dateOf(const QString& cell) { return EdtfDate::parse(cell); }

std::optional<int> numberOf(const QString& cell)
{
    bool good = false;
    const int number = cell.toInt(&good);
    return good ? std::optional(number) : std::nullopt;
}

Code codeOf(const QString& cell) { return Code::parse(cell).value_or(Code()); }

CountryCode countryOf(const QString& cell) { return CountryCode::parse(cell).value_or(CountryCode()); }

Answer answerOf(const QString& cell) { return fromCode<Answer>(cell).value_or(Answer::NotStated); }

Choices answerChoices()
{
    const auto say = [](const char* text) { return QCoreApplication::translate("recense::ui::Answers", text); };
    return {{QStringLiteral("yes"), say(QT_TRANSLATE_NOOP("recense::ui::Answers", "Yes")), {}, {}},
            {QStringLiteral("no"), say(QT_TRANSLATE_NOOP("recense::ui::Answers", "No")), {}, {}}};
}

std::vector<Chip> chipsOf(const std::vector<Trait>& traits)
{
    std::vector<Chip> chips;
    for (const Trait& trait : traits)
        chips.push_back({trait.code.text(), trait.people});
    return chips;
}

std::vector<Trait> traitsOf(const std::vector<Chip>& chips)
{
    std::vector<Trait> traits;
    for (const Chip& chip : chips)
        traits.push_back({codeOf(chip.key), chip.number});
    return traits;
}

std::vector<Chip> chipsOf(const std::vector<Code>& codes)
{
    std::vector<Chip> chips;
    for (const Code& code : codes)
        chips.push_back({code.text(), {}});
    return chips;
}

std::vector<Code> codesOf(const std::vector<Chip>& chips)
{
    std::vector<Code> codes;
    for (const Chip& chip : chips)
        codes.push_back(codeOf(chip.key));
    return codes;
}

std::vector<Chip> chipsOf(const std::vector<Id>& ids)
{
    std::vector<Chip> chips;
    for (const Id& id : ids)
        chips.push_back({cellOf(id), {}});
    return chips;
}

std::vector<Id> idsOf(const std::vector<Chip>& chips)
{
    std::vector<Id> ids;
    for (const Chip& chip : chips)
        ids.push_back(Id::fromString(chip.key));
    return ids;
}

std::vector<Chip> chipsOf(const QStringList& words)
{
    std::vector<Chip> chips;
    for (const QString& word : words)
        chips.push_back({word, {}});
    return chips;
}

QStringList wordsOf(const std::vector<Chip>& chips)
{
    QStringList words;
    for (const Chip& chip : chips)
        words.append(chip.key);
    return words;
}

} // namespace recense::ui
