// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/journal_entry.h"
#include "core/register/rows.h"

#include <QByteArrayView>

namespace recense {

// Puts together what an entry does, while it is made.
class Summariser
{
public:
    void inserted(std::span<const Row> rows); // of one table; the changeset given to `take` does not hold them
    void take(QByteArrayView changeset); // of the session extension, not compressed
    // `touched`: the incidents that the entry concerns, each once.
    Summary summary(const std::vector<Id>& touched) const;

private:
    void count(std::string_view table, const Id& key, qint64 rows = 1);

    qint64 m_newCases = 0, m_binned = 0, m_restored = 0, m_otherRows = 0;
    qint64 m_parties = 0, m_judgements = 0, m_coverages = 0, m_reportPlans = 0, m_terms = 0, m_rules = 0,
           m_filters = 0, m_frozenReports = 0;
    Id m_party, m_judgement, m_rule, m_filter, m_frozenReport; // the last one
};

QLatin1String codeOf(Deed deed);
Deed deedFrom(const QString& code);

} // namespace recense
