// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

// The case sheet: the interchange table, one row for each incident × target × proceeding.
namespace recense::sheet {

// Its columns, in the order in which they are written. The last five are for exchange between
// registers: an importer that finds them updates rather than duplicates.
enum class Column {
    Case, Title, Summary, Place, Notes, Country, Setting, Start, End, Acts, Verification, Confidentiality, Review, Tags,
    Exclusion, Sources,
    Target, TargetType, Population, PeopleMin, PeopleMax, Basis, Roles, Gender, AgeGroup, ResidenceStatus, Nationality,
    Racialised, Disability, Party, MemberOf, Names,
    Proceeding, Track, ProceedingCountry, Authority, FileNumber, Charges, Statute, Steps, Outcomes,
    Measures,
    Reference, IncidentId, TargetId, ProceedingId, PartyId,
};
inline constexpr size_t kColumns = static_cast<size_t>(Column::PartyId) + 1;

QLatin1String nameOf(Column column);
std::optional<Column> columnOf(QByteArrayView name);

// The columns whose cells belong to a thing itself, without the keys and ids that stand on every row.
inline constexpr std::array kIncidentColumns{
    Column::Title, Column::Summary, Column::Place, Column::Notes, Column::Country, Column::Setting, Column::Start,
    Column::End, Column::Acts, Column::Verification, Column::Confidentiality, Column::Review, Column::Tags,
    Column::Exclusion, Column::Sources};
inline constexpr std::array kTargetColumns{
    Column::TargetType, Column::Population, Column::PeopleMin, Column::PeopleMax, Column::Basis, Column::Roles,
    Column::Gender, Column::AgeGroup, Column::ResidenceStatus, Column::Nationality, Column::Racialised,
    Column::Disability, Column::MemberOf, Column::Names, Column::Measures};
inline constexpr std::array kProceedingColumns{
    Column::Track, Column::ProceedingCountry, Column::Authority, Column::FileNumber, Column::Charges, Column::Statute,
    Column::Steps};

// A cell as text, to the last character: QString::fromUtf8 would drop a zero-width blank in front.
QString textOf(QByteArrayView cell);

// Adds an item to a list cell: ` | ` between items, `\` and `|` within them behind a backslash.
// An empty item is none.
void appendItem(QByteArray& cell, QByteArrayView item);

// The items of a list cell, one after the other. Of the blanks around a `|`, the one on each side
// belongs to it. Empty items are passed over.
class Items
{
public:
    explicit Items(QByteArrayView cell) : m_rest(cell), m_more(!cell.isEmpty()) {}

    // The next item, as a view that holds until the next call; nothing behind the last one.
    std::optional<QByteArrayView> next();

private:
    QByteArrayView m_rest;
    QByteArray m_unescaped;
    bool m_more;
};

} // namespace recense::sheet
