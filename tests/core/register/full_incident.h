// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

namespace recense::test {

// An incident in which every field of the model is filled, each with something else, and with all its keys given.
Incident fullIncident(const Environment& environment, const Id& party);

// A clock that stands still at 2026-03-01T10:00:00Z and an author.
Environment fixedEnvironment();

Passphrase passphrase();

// The code of the Error that `work` throws, or nothing.
template <typename Work> std::optional<ErrorCode> failureOf(Work&& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace recense::test
