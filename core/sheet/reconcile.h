// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <functional>
#include <vector>

namespace recense::sheet {

// Takes what a cell says of a list of records (steps, outcomes, …) into the records that there are,
// which hold more than the cell can say. A record that the cell names unchanged stays as it is; of
// the others, those that are `alike` are taken in order for the same one, changed by `overlay`; the
// rest are new. What the cell does not name is gone. Answers in the order of the cell.
template <typename Record, typename Same, typename Alike, typename Overlay>
std::vector<Record> reconcile(std::vector<Record> existing, std::vector<Record> given, const std::function<Id()>& newId,
                              const Same& same, const Alike& alike, const Overlay& overlay)
{
    std::vector<bool> used(existing.size());
    std::vector<bool> settled(given.size());
    const auto settle = [&](const auto& fits, const auto& take) {
        for (size_t i = 0; i < given.size(); ++i) {
            for (size_t j = 0; j < existing.size() && !settled[i]; ++j) {
                if (!used[j] && fits(existing[j], given[i])) {
                    take(existing[j], given[i]);
                    given[i] = std::move(existing[j]);
                    used[j] = settled[i] = true;
                }
            }
        }
    };
    if (!existing.empty()) {
        settle(same, [](Record&, const Record&) {});
        settle(alike, overlay);
    }
    for (size_t i = 0; i < given.size(); ++i) {
        if (!settled[i])
            given[i].id = newId();
    }
    return given;
}

} // namespace recense::sheet
