// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/change_preview.h"

#include "ui/text/problem_text.h"
#include "ui/text/translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace recense::ui {

namespace {

constexpr qsizetype kAtOnce = 256;

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::ChangePreview)
};

CaseChange changeOf(const Incident& before, const FieldEdit& edit, const Codebook& codebook)
{
    CaseChange change;
    change.id = before.id;
    change.reference = before.reference.text();
    change.title = before.title.main;
    const Incident after = edited(before, edit);
    change.before = valuesOf(before, edit.field);
    change.after = valuesOf(after, edit.field);
    if (after == before)
        return change;
    const std::vector<Problem> problems = newProblems(before, after, codebook);
    change.effect = problems.empty() ? CaseChange::Effect::Changed : CaseChange::Effect::Refused;
    if (!problems.empty())
        change.problem = problems.front();
    return change;
}

} // namespace

std::vector<CaseChange> changesOf(const Register& reg, const CaseList& cases, const FieldEdit& edit,
                                  const Progress& progress)
{
    const Codebook codebook = reg.codebook();
    const auto all = static_cast<qsizetype>(cases.keys.size());
    std::vector<CaseChange> changes;
    for (qsizetype first = 0; first < all; first += kAtOnce) {
        if (progress && !progress(first, all))
            throw Error(ErrorCode::Cancelled);
        for (const CaseRow& row : reg.rows(cases, first, kAtOnce)) {
            if (!row.id.isNull())
                changes.push_back(changeOf(reg.incident(row.id), edit, codebook));
        }
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const CaseChange& a, const CaseChange& b) { return a.effect < b.effect; });
    return changes;
}

std::optional<Incident> changed(const Incident& before, const FieldEdit& edit, const Codebook& codebook)
{
    Incident after = edited(before, edit);
    if (after == before || !newProblems(before, after, codebook).empty())
        return std::nullopt;
    return after;
}

QString fieldEditName(FieldEdit::Field field)
{
    using Field = FieldEdit::Field;
    switch (field) {
    case Field::Country: return ChangeWords::tr("Country");
    case Field::Setting: return ChangeWords::tr("Setting");
    case Field::AddAct: return ChangeWords::tr("Add an act");
    case Field::RemoveAct: return ChangeWords::tr("Take an act away");
    case Field::AddTag: return ChangeWords::tr("Add a tag");
    case Field::RemoveTag: return ChangeWords::tr("Take a tag away");
    case Field::Verification: return ChangeWords::tr("Verification");
    case Field::Confidentiality: return ChangeWords::tr("Confidentiality");
    case Field::Review: return ChangeWords::tr("Review");
    }
    return {};
}

QString fieldEditList(FieldEdit::Field field)
{
    using Field = FieldEdit::Field;
    switch (field) {
    case Field::Setting: return QStringLiteral("setting");
    case Field::AddAct:
    case Field::RemoveAct: return QStringLiteral("act");
    case Field::Verification: return QStringLiteral("verification");
    case Field::Confidentiality: return QStringLiteral("confidentiality");
    case Field::Review: return QStringLiteral("review");
    default: return {};
    }
}

void ChangePreview::show(std::vector<CaseChange> changes, FieldEdit::Field field, const Codebook& codebook)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_field = field;
    m_codebook = codebook;
    endResetModel();
}

QString ChangePreview::refusal() const
{
    QString only;
    for (const CaseChange& change : m_changes) {
        if (change.effect != CaseChange::Effect::Refused)
            continue;
        const QString sentence = problemText(*change.problem);
        if (!only.isEmpty() && sentence != only)
            return {};
        only = sentence;
    }
    return only;
}

qsizetype ChangePreview::count(CaseChange::Effect effect) const
{
    return std::count_if(m_changes.begin(), m_changes.end(),
                         [&](const CaseChange& change) { return change.effect == effect; });
}

int ChangePreview::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangePreview::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString ChangePreview::names(const QStringList& values) const
{
    const QString list = fieldEditList(m_field), language = currentLanguage();
    QStringList names;
    for (const QString& value : values) {
        const std::optional<Code> code = Code::parse(value);
        const std::optional<CountryCode> country = CountryCode::parse(value);
        if (!list.isEmpty() && code)
            names += m_codebook.label(list, *code, language);
        else
            names += m_field == FieldEdit::Field::Country && country ? m_codebook.label(*country, language) : value;
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QLatin1String(", "));
}

QVariant ChangePreview::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CaseChange& change = m_changes[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Reference: return change.reference;
    case Title: return change.title;
    case Before: return names(change.before);
    case After: return change.effect == CaseChange::Effect::Changed ? names(change.after) : names(change.before);
    default: break;
    }
    switch (change.effect) {
    case CaseChange::Effect::Changed: return tr("Changes");
    case CaseChange::Effect::Same: return tr("Stays as it is");
    case CaseChange::Effect::Refused: return tr("Cannot be changed: %1").arg(problemText(*change.problem));
    }
    return {};
}

QVariant ChangePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Reference: return tr("Reference");
    case Title: return tr("Title");
    case Before: return tr("Now");
    case After: return tr("After");
    default: return tr("What happens");
    }
}

} // namespace recense::ui
