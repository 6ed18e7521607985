// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

namespace recense::ui {

// Cases as tab-separated text with a header, in these columns of CaseModel. For any thread; the header's names are
// taken in the current language.
QString tabSeparated(const Register& reg, const CaseList& cases, const QList<int>& columns, const QStringList& header,
                     const Codebook& codebook, const QHash<Id, QString>& reasons);

// Into the clipboard, but not into its history.
void copyText(const QString& text);

} // namespace recense::ui
