// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/field_edit.h"

#include <algorithm>

namespace recense {

namespace {

template <typename List, typename Value> void addOnce(List& list, const Value& value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

template <typename E> void set(E& field, const QString& value)
{
    field = fromCode<E>(value).value_or(field);
}

} // namespace

Incident edited(Incident incident, const FieldEdit& edit)
{
    using Field = FieldEdit::Field;
    const std::optional<Code> code = Code::parse(edit.value);
    const QString tag = edit.value.simplified();
    switch (edit.field) {
    case Field::Country:
        if (const auto country = CountryCode::parse(edit.value); country || edit.value.isEmpty())
            incident.country = country.value_or(CountryCode());
        break;
    case Field::Setting:
        if (code || edit.value.isEmpty())
            incident.setting = code.value_or(Code());
        break;
    case Field::AddAct:
        if (code)
            addOnce(incident.acts, *code);
        break;
    case Field::RemoveAct:
        if (code)
            std::erase(incident.acts, *code);
        break;
    case Field::AddTag:
        if (!tag.isEmpty())
            addOnce(incident.tags, tag);
        break;
    case Field::RemoveTag: incident.tags.removeAll(tag); break;
    case Field::Verification: set(incident.verification, edit.value); break;
    case Field::Confidentiality: set(incident.confidentiality, edit.value); break;
    case Field::Review:
        set(incident.review, edit.value);
        if (incident.review == Review::Excluded && !edit.exclusion.trimmed().isEmpty())
            incident.exclusion = edit.exclusion.trimmed();
        break;
    }
    return incident;
}

QStringList valuesOf(const Incident& incident, FieldEdit::Field field)
{
    using Field = FieldEdit::Field;
    const auto one = [](const QString& value) { return value.isEmpty() ? QStringList() : QStringList{value}; };
    switch (field) {
    case Field::Country: return one(incident.country.text());
    case Field::Setting: return one(incident.setting.text());
    case Field::AddAct:
    case Field::RemoveAct: {
        QStringList acts;
        for (const Code& act : incident.acts)
            acts += act.text();
        return acts;
    }
    case Field::AddTag:
    case Field::RemoveTag: return incident.tags;
    case Field::Verification: return {toCode(incident.verification)};
    case Field::Confidentiality: return {toCode(incident.confidentiality)};
    case Field::Review: return {toCode(incident.review)};
    }
    return {};
}

std::vector<Problem> newProblems(const Incident& before, const Incident& after, const Codebook& codebook)
{
    const std::vector<Problem> known = validate(before, codebook);
    std::vector<Problem> problems = validate(after, codebook);
    std::erase_if(problems, [&](const Problem& problem) {
        return std::find(known.begin(), known.end(), problem) != known.end();
    });
    return problems;
}

} // namespace recense
