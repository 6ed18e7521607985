// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/archive.h"
#include "core/report/document.h"

namespace recense::report {

// content.xml of an OpenDocument text, and the pictures that it names (Pictures/1.png, …) in order.
struct OdtContent
{
    QByteArray xml;
    std::vector<ArchiveEntry> pictures;
};

// Uses the styles that styles.xml (resources/report/odt-styles.xml) has.
OdtContent odtContent(const std::vector<Document>& documents);

} // namespace recense::report
