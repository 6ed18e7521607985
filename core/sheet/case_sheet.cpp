// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/case_sheet.h"

#include <algorithm>

namespace recense::sheet {

namespace {

constexpr std::array<const char*, kColumns> kNames{
    "case", "title", "summary", "place", "notes", "country", "setting", "start", "end", "acts", "verification",
    "confidentiality", "review", "tags", "exclusion", "sources",
    "target", "target_type", "population", "people_min", "people_max", "basis", "roles", "gender", "age_group",
    "residence_status", "nationality", "racialised", "disability", "party", "member_of", "names",
    "proceeding", "track", "proceeding_country", "authority", "file_number", "charges", "statute", "steps", "outcomes",
    "measures",
    "reference", "incident_id", "target_id", "proceeding_id", "party_id"};

void unescape(QByteArrayView item, QByteArray& out)
{
    out.clear();
    for (qsizetype i = 0; i < item.size(); ++i) {
        // A backslash before anything else stands for itself.
        if (item[i] == '\\' && i + 1 < item.size() && (item[i + 1] == '\\' || item[i + 1] == '|'))
            ++i;
        out.append(item[i]);
    }
}

} // namespace

QLatin1String nameOf(Column column) { return QLatin1String(kNames.at(static_cast<size_t>(column))); }

std::optional<Column> columnOf(QByteArrayView name)
{
    const auto found = std::find_if(kNames.begin(), kNames.end(), [&](const char* known) { return name == known; });
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Column>(found - kNames.begin());
}

QString textOf(QByteArrayView cell)
{
    const bool mark = cell.startsWith("\xEF\xBB\xBF");
    return mark ? QString::fromUtf8("x" + cell.toByteArray()).sliced(1) : QString::fromUtf8(cell);
}

void appendItem(QByteArray& cell, QByteArrayView item)
{
    if (item.isEmpty())
        return;
    if (!cell.isEmpty())
        cell.append(" | ");
    for (const char c : item) {
        if (c == '\\' || c == '|')
            cell.append('\\');
        cell.append(c);
    }
}

std::optional<QByteArrayView> Items::next()
{
    while (m_more) {
        bool escapes = false;
        qsizetype at = 0;
        while (at < m_rest.size() && m_rest[at] != '|') {
            const bool pair = m_rest[at] == '\\' && at + 1 < m_rest.size()
                              && (m_rest[at + 1] == '\\' || m_rest[at + 1] == '|');
            escapes = escapes || pair;
            at += pair ? 2 : 1;
        }
        QByteArrayView item = m_rest.first(at);
        m_more = at < m_rest.size();
        if (m_more) {
            m_rest = m_rest.sliced(at + 1);
            if (item.endsWith(' '))
                item.chop(1);
            if (m_rest.startsWith(' '))
                m_rest = m_rest.sliced(1);
        }
        if (item.isEmpty())
            continue;
        if (!escapes)
            return item;
        unescape(item, m_unescaped);
        return QByteArrayView(m_unescaped);
    }
    return std::nullopt;
}

} // namespace recense::sheet
