// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/target_keys.h"

namespace recense::report {

TargetKey targetKeys(const Register& from)
{
    return [keys = from.targetKeys()](const Id& target) { return keys.value(target); };
}

} // namespace recense::report
