// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/finding_text.h"

#include <QCoreApplication>
#include <QMap>

namespace recense::ui {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::FindingText)
};

QString sentence(Finding::Kind kind, int count)
{
    switch (kind) {
    case Finding::Kind::Header: return FindingText::tr("The beginning of the file is not as it was written.");
    case Finding::Kind::Page: return FindingText::tr("%Ln page(s) of the file cannot be read.", nullptr, count);
    case Finding::Kind::ForeignKey:
    case Finding::Kind::Check: return FindingText::tr("%Ln record(s) do not fit the others.", nullptr, count);
    case Finding::Kind::HistoryChain:
        return FindingText::tr("The history is broken in %Ln place(s): an entry is missing or was changed past the program. "
                               "The place History says where.",
                               nullptr, count);
    case Finding::Kind::AttachmentMissing: return FindingText::tr("%Ln attached file(s) are missing.", nullptr, count);
    case Finding::Kind::AttachmentHash:
        return FindingText::tr("%Ln attached file(s) are not as they were taken in.", nullptr, count);
    case Finding::Kind::SearchIndex:
        return FindingText::tr("The list and the search do not show %Ln case(s) as recorded.", nullptr, count);
    }
    return {};
}

} // namespace

QString findingsText(const std::vector<Finding>& findings)
{
    QMap<Finding::Kind, int> counts;
    for (const Finding& finding : findings)
        ++counts[finding.kind];
    QStringList sentences;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        sentences << sentence(count.key(), count.value());
    sentences << FindingText::tr("Keep this file as it is, and open your latest backup.");
    return sentences.join(u' ');
}

} // namespace recense::ui
