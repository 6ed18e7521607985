// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef RECENSE_MIMALLOC
#include <mimalloc.h>
#endif

namespace recense::app {

// Takes memory in pages of 2 MiB from then on, where the system has them. Who reads a whole register touches each page
// for the first time, and with larger ones a report's figures take a third less time. To be called first of all.
inline void useLargePages()
{
#ifdef RECENSE_MIMALLOC
    mi_option_enable(mi_option_large_os_pages);
#endif
}

} // namespace recense::app
