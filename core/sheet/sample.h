// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

namespace recense::sheet {

// The site code of sample registers; no other register should have it.
inline const QString kSampleSite = QStringLiteral("SAMPLE");

// Makes a register of real published cases (resources/sample), marked as sample. Throws as Register::create; what
// could not be finished is removed.
std::unique_ptr<Register> createSample(const QString& path, const Passphrase& passphrase,
                                       Environment environment = Environment::system());

} // namespace recense::sheet
