// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/restate.h"

namespace recense::report {

// Then and now as a table, for those who keep the register (RFC 4180, UTF-8, LF, quotes only where needed): a line for
// each figure that changed, and beneath it one for each case that changed it, with the columns
// section,dimension,category,then_minimum,then_maximum,now_minimum,now_maximum,case,target,why,through,at,author,reason.
// A maximum is empty where open. `why` is a code; several causes of one case have a line each, and so have several
// entries of the journal, of which the first alone has the numbers.
QByteArray csvOf(const Restatement& restatement, const QHash<Id, QString>& references, const QHash<Id, QString>& targetKeys);

} // namespace recense::report
