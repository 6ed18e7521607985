// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cells.h"
#include "core/sheet/read_case.h"
#include "core/sheet/reconcile.h"

#include <algorithm>
#include <map>
#include <set>

namespace recense::sheet {

void CaseReader::readProceedings(Incident& incident, Rows rows)
{
    static constexpr std::array more{Column::Outcomes, Column::ProceedingId};
    m_proceedings = owners(rows, Column::Proceeding, kProceedingColumns, more, m_proceedingOfRow);
    orderProceedings();
    for (Owned& owned : m_proceedings) {
        const Cell idText = agreed(owned.rows, Column::ProceedingId);
        const Id id = m_values.id(idText.text, blamer(idText, Column::ProceedingId));
        const QString key = textOf(owned.key);
        Proceeding* found = id.isNull() ? withKey(incident.proceedings, key) : withId(incident.proceedings, id);
        const bool known = found != nullptr;
        if (!known) {
            found = &incident.proceedings.emplace_back();
            found->id = id.isNull() ? m_context.newId() : id;
        }
        if (!id.isNull())
            claimId(id, idText, Column::ProceedingId);
        found->key = key;
        owned.id = found->id;
        owned.known = known;
        Proceeding& proceeding = *found;
        readCells(owned.rows, kProceedingColumns, known, [&](Column column) { return proceedingCell(column, proceeding); },
                  [&](Column column, const Cell& cell) { setProceeding(proceeding, column, cell); });
    }
}

// Rows go target by target, so the proceedings of the first one come first. Puts them into an order
// that all targets' rows agree with, which is the one in which they were recorded.
void CaseReader::orderProceedings()
{
    const size_t count = m_proceedings.size();
    if (count < 2 || count > 1000 || m_targets.size() < 2)
        return;
    std::vector<std::vector<int>> followers(count);
    std::vector<int> waitsFor(count);
    std::vector<int> last(m_targets.size(), -1);
    for (size_t i = 0; i < m_proceedingOfRow.size(); ++i) {
        if (m_targetOfRow[i] < 0 || m_proceedingOfRow[i] < 0)
            continue;
        int& before = last[static_cast<size_t>(m_targetOfRow[i])];
        if (before >= 0 && before != m_proceedingOfRow[i]) {
            followers[static_cast<size_t>(before)].push_back(m_proceedingOfRow[i]);
            ++waitsFor[static_cast<size_t>(m_proceedingOfRow[i])];
        }
        before = m_proceedingOfRow[i];
    }
    std::vector<int> place(count, -1);
    std::vector<Owned> ordered;
    while (ordered.size() < count) {
        // The first that waits for none; where rows contradict each other, the first at all.
        size_t next = count;
        for (size_t i = 0; i < count && (next == count || waitsFor[next] > 0); ++i) {
            if (place[i] < 0 && (next == count || waitsFor[i] == 0))
                next = i;
        }
        place[next] = static_cast<int>(ordered.size());
        for (const int follower : followers[next])
            --waitsFor[static_cast<size_t>(follower)];
        ordered.push_back(std::move(m_proceedings[next]));
    }
    m_proceedings = std::move(ordered);
    for (int& owner : m_proceedingOfRow) {
        if (owner >= 0)
            owner = place[static_cast<size_t>(owner)];
    }
}

void CaseReader::setProceeding(Proceeding& proceeding, Column column, const Cell& cell)
{
    const Values::Blame onBlame = blamer(cell, column);
    switch (column) {
    case Column::Track: proceeding.track = m_values.code(QStringLiteral("track"), cell.text, onBlame); break;
    case Column::ProceedingCountry: proceeding.country = m_values.country(cell.text, onBlame); break;
    case Column::Authority: proceeding.authority = m_values.code(QStringLiteral("authority"), cell.text, onBlame); break;
    case Column::FileNumber: proceeding.fileNumber = textOf(cell.text); break;
    case Column::Statute: proceeding.statute = textOf(cell.text); break;
    case Column::Charges: {
        std::vector<Charge> given;
        for (const Code& family : m_values.codes(QStringLiteral("charge"), cell.text, onBlame))
            given.emplace_back().family = family;
        const auto same = [](const Charge& a, const Charge& b) { return a.family == b.family; };
        proceeding.charges = reconcile(proceeding.charges, std::move(given), m_context.newId, same, same,
                                       [](Charge&, const Charge&) {});
        break;
    }
    case Column::Steps:
        proceeding.steps = reconcile(
            proceeding.steps, m_values.steps(cell.text, onBlame), m_context.newId,
            [](const Step& a, const Step& b) { return a.stage == b.stage && a.date == b.date && a.note == b.note; },
            [](const Step& a, const Step& b) { return a.stage == b.stage; },
            [](Step& was, const Step& now) {
                was.date = now.date;
                was.note = now.note;
            });
        break;
    default: break;
    }
}

// What a row says by having both: whom a proceeding is against, and this target's outcomes in it.
void CaseReader::readPairs(Incident& incident, Rows rows)
{
    std::vector<std::map<int, std::vector<quint32>>> pairs(m_proceedings.size());
    std::vector<bool> againstAll(m_proceedings.size());
    for (size_t i = 0; i < m_proceedingOfRow.size(); ++i) {
        if (m_proceedingOfRow[i] < 0)
            continue;
        const size_t proceeding = static_cast<size_t>(m_proceedingOfRow[i]);
        if (i < m_targetOfRow.size() && m_targetOfRow[i] >= 0)
            pairs[proceeding][m_targetOfRow[i]].push_back(rows[i]);
        else
            againstAll[proceeding] = true;
    }
    for (size_t p = 0; p < m_proceedings.size(); ++p) {
        Proceeding* proceeding = withId(incident.proceedings, m_proceedings[p].id);
        const bool all = m_proceedings[p].known ? proceeding->against.empty() : againstAll[p];
        const std::set<Id> against(proceeding->against.begin(), proceeding->against.end());
        std::map<Id, std::vector<Outcome>> outcomes;
        for (const Outcome& outcome : proceeding->outcomes)
            outcomes[outcome.target].push_back(outcome);
        std::set<Id> changed;
        std::vector<Outcome> given;
        for (size_t t = 0; t < m_targets.size(); ++t) {
            const auto pair = pairs[p].find(static_cast<int>(t));
            if (pair == pairs[p].end())
                continue;
            if (!all && !against.contains(m_targets[t].id))
                proceeding->against.push_back(m_targets[t].id);
            if (!m_table.has(Column::Outcomes))
                continue;
            if (auto read = readOutcomes(outcomes[m_targets[t].id], m_targets[t].id, pair->second)) {
                changed.insert(m_targets[t].id);
                given.insert(given.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
            }
        }
        // Those that are read anew come after those that stay.
        std::erase_if(proceeding->outcomes, [&](const Outcome& outcome) { return changed.contains(outcome.target); });
        proceeding->outcomes.insert(proceeding->outcomes.end(), std::make_move_iterator(given.begin()),
                                    std::make_move_iterator(given.end()));
    }
}

// Nothing where the cell says what stands already.
std::optional<std::vector<Outcome>> CaseReader::readOutcomes(std::vector<Outcome> existing, const Id& target, Rows rows)
{
    const Cell cell = agreed(rows, Column::Outcomes);
    if (outcomesCell(existing, target) == cell.text)
        return std::nullopt;
    std::vector<Outcome> given = m_values.outcomes(cell.text, blamer(cell, Column::Outcomes));
    for (Outcome& outcome : given)
        outcome.target = target;
    return reconcile(
        std::move(existing), std::move(given), m_context.newId,
        [](const Outcome& a, const Outcome& b) {
            return a.result == b.result && a.people == b.people && a.date == b.date && a.final == b.final;
        },
        [](const Outcome& a, const Outcome& b) { return a.result == b.result; },
        [](Outcome& was, const Outcome& now) {
            was.people = now.people;
            was.date = now.date;
            was.final = now.final;
        });
}

} // namespace recense::sheet
