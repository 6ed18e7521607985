// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "core/sheet/case_sheet.h"

#include <QHash>

#include <span>

namespace recense::sheet {

// Writes incidents as a case sheet: a header, then a row for each incident × target × proceeding, in
// the order of the incident's records; an incident without targets has rows too. Cells of the
// incident, a target or a proceeding stand on its first row; keys and ids on every row. LF, no
// byte-order mark, quotation marks only where needed. The same incidents give the same bytes.
class Writer
{
public:
    explicit Writer(std::span<const Party> parties);

    static QByteArray header();
    // The rows of one incident, appended. Call it by ascending reference.
    void append(QByteArray& out, const Incident& incident) const;

private:
    QHash<Id, QByteArray> m_partyKeys;
};

// A whole sheet, of incidents that stand in the order of their references.
QByteArray writeSheet(std::span<const Incident> incidents, std::span<const Party> parties);

} // namespace recense::sheet
