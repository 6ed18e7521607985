// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recense::report {

enum class Align { Start, Centre, End };

} // namespace recense::report
