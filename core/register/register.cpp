// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

namespace recense {

Register::Register(std::unique_ptr<Private> open) : d(std::move(open)) {}

Register::~Register() = default;

const RegisterInfo& Register::info() const { return d->info; }

const QString& Register::path() const { return d->path; }

const Environment& Register::environment() const { return d->environment; }

} // namespace recense
