// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/fold.h"
#include "core/register/journal.h"
#include "core/register/rows.h"

#include <QJsonDocument>

#include <algorithm>

namespace recense {

namespace {

// The name and the version stand in columns of their own, so that their changes are told and merged as such.
Row rowOf(const KeptRule& kept)
{
    QJsonObject rule = kept.rule.toJson();
    rule.remove(QStringLiteral("name"));
    rule.remove(QStringLiteral("version"));
    return RowWriter(Table::CountRule)
        .id(kept.id)
        .text(kept.rule.name)
        .number(std::int64_t{kept.rule.version})
        .text(QString::fromUtf8(QJsonDocument(rule).toJson(QJsonDocument::Compact)))
        .take();
}

const KeptRule* find(const std::vector<KeptRule>& rules, const Id& id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const KeptRule& kept) { return kept.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

std::vector<KeptRule> Register::countRules() const
{
    return guarded([&] {
        const auto select = d->statements.prepare(d->db, "SELECT id, name, version, rule FROM count_rule ORDER BY id");
        std::vector<KeptRule> rules;
        while (select->executeStep()) {
            RowReader row(*select);
            const Id id = row.id();
            const QString name = row.text();
            const auto version = static_cast<int>(row.number());
            auto rule = count::Rule::fromJson(row.text().toUtf8());
            if (!rule)
                throw Error(ErrorCode::Damaged, QStringLiteral("count_rule"));
            rule->name = name;
            rule->version = version;
            rules.push_back({id, std::move(*rule)});
        }
        std::stable_sort(rules.begin(), rules.end(), [](const KeptRule& a, const KeptRule& b) {
            return fold(a.rule.name) < fold(b.rule.name);
        });
        return rules;
    });
}

std::vector<KeptRule> Register::saveCountRules(const std::vector<KeptRule>& all)
{
    return guarded([&] {
        const std::vector<KeptRule> before = countRules();
        Recording recording(*d);
        RowStore store(*d, recording);
        for (const KeptRule& kept : before) {
            if (!find(all, kept.id))
                store.remove(rowOf(kept));
        }
        for (KeptRule kept : all) {
            if (kept.id.isNull())
                kept.id = d->environment.id();
            const KeptRule* known = find(before, kept.id);
            if (known && !kept.rule.countsAs(known->rule))
                kept.rule.version = std::max(kept.rule.version, known->rule.version + 1);
            store.put(rowOf(kept));
        }
        recording.commit({});
        return countRules();
    });
}

} // namespace recense
