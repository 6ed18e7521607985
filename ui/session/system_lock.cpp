// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/system_lock.h"

namespace recense::ui {

#ifndef Q_OS_LINUX
std::unique_ptr<SystemLock> SystemLock::ofThisSystem() { return std::make_unique<SystemLock>(); }
#endif

} // namespace recense::ui
