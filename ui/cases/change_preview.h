// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field_edit.h"
#include "core/register/register.h"

#include <QAbstractTableModel>

namespace recense::ui {

// What a change of one field does to a case.
struct CaseChange
{
    enum class Effect { Refused, Changed, Same };

    Id id;
    QString reference, title;
    QStringList before, after; // as valuesOf
    Effect effect = Effect::Same;
    std::optional<Problem> problem; // why it is refused
};

// Of each case of the list; those that are refused first, then those that change. Throws Cancelled.
std::vector<CaseChange> changesOf(const Register& reg, const CaseList& cases, const FieldEdit& edit,
                                  const Progress& progress);
// The incident as the change leaves it; nothing where it stays as it is, or would break a rule.
std::optional<Incident> changed(const Incident& before, const FieldEdit& edit, const Codebook& codebook);

QString fieldEditName(FieldEdit::Field field);       // "Country", "Add an act"
QString fieldEditList(FieldEdit::Field field);       // of the codebook; empty: countries, tags

// The preview of a change of many cases: reference, title, before, after, and what happens.
class ChangePreview : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reference, Title, Before, After, Effect, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<CaseChange> changes, FieldEdit::Field field, const Codebook& codebook);
    qsizetype count(CaseChange::Effect effect) const;
    QString refusal() const; // why none of them can be changed that cannot be; empty where there are several reasons

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString names(const QStringList& values) const;

    std::vector<CaseChange> m_changes;
    FieldEdit::Field m_field = FieldEdit::Field::Country;
    Codebook m_codebook;
};

} // namespace recense::ui
