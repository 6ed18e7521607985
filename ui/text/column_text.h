// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/register/journal_entry.h"

namespace recense::ui {

// How what is stored reads to a person, in the current language: fields by the names that the editor gives them,
// codes by their labels, dates as the list shows them, records by what tells them apart.
class ColumnText
{
public:
    // Both outlive this.
    ColumnText(const Codebook& codebook, const QHash<Id, KnownRecord>& records) : m_codebook(codebook), m_records(records) {}

    static QString fieldName(const QString& table, const QString& column); // empty: nothing to tell a person
    QString value(const QString& table, const QString& column, const QVariant& value) const;
    // "Step", "Source"
    static QString kindOf(const QString& table);
    // "Arrested, 21 August 2018"; of a record that is not known, empty.
    QString record(const Id& id) const;

private:
    QString term(const QString& list, const QString& code) const;
    QString terms(const QString& list, const QString& codes) const; // `crew=4 lawyer`
    QString ofParts(const KnownRecord& record) const;

    const Codebook& m_codebook;
    const QHash<Id, KnownRecord>& m_records;
};

} // namespace recense::ui
