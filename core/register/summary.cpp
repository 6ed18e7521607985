// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/summary.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace recense {

namespace {

constexpr std::array kDeeds{"cases",       "binned", "restored", "party",  "judgement", "coverage",
                            "report_plan", "term",   "rule",     "filter", "frozen",    "other"};

void check(int result)
{
    if (result != SQLITE_OK)
        throw SQLite::Exception("changeset", result);
}

Id idOf(sqlite3_value* value)
{
    if (!value || sqlite3_value_type(value) != SQLITE_BLOB || sqlite3_value_bytes(value) != 16)
        return {};
    return Id::fromRfc4122(QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), 16));
}

// `deleted` of an update that changed nothing else of an incident; else -1.
int onlyDeleted(sqlite3_changeset_iter* iterator, int columns)
{
    sqlite3_value* value = nullptr;
    for (int column = 1; column + 1 < columns; ++column) {
        check(sqlite3changeset_new(iterator, column, &value));
        if (value)
            return -1;
    }
    check(sqlite3changeset_new(iterator, columns - 1, &value));
    return value ? sqlite3_value_int(value) : -1;
}

} // namespace

QLatin1String codeOf(Deed deed) { return QLatin1String(kDeeds[static_cast<size_t>(deed)]); }

Deed deedFrom(const QString& code)
{
    const auto found = std::find(kDeeds.begin(), kDeeds.end(), code.toLatin1());
    return found == kDeeds.end() ? Deed::Other : static_cast<Deed>(found - kDeeds.begin());
}

void Summariser::count(std::string_view table, const Id& key, qint64 rows)
{
    if (table == "party") {
        m_parties += rows;
        m_party = key;
    } else if (table == "party_judgement") {
        m_judgements += rows;
        m_judgement = key;
    } else if (table == "coverage") {
        m_coverages += rows;
    } else if (table == "report_part" || table == "report_table_left_out" || table == "report_case") {
        m_reportPlans += rows;
    } else if (table == "term") {
        m_terms += rows;
    } else if (table == "count_rule") {
        m_rules += rows;
        m_rule = key;
    } else if (table == "saved_filter") {
        m_filters += rows;
        m_filter = key;
    } else if (table == "frozen_report") {
        m_frozenReports += rows;
        m_frozenReport = key;
    } else {
        m_otherRows += rows;
    }
}

void Summariser::inserted(std::span<const Row> rows)
{
    if (rows.empty())
        return;
    const Row& last = rows.back();
    const auto count = static_cast<qint64>(rows.size());
    m_newCases += last.table == Table::Incident ? count : 0;
    const Key* key = std::get_if<Key>(&last.values.front());
    this->count(infoOf(last.table).name, key ? Id::fromRfc4122(QByteArray(key->data(), 16)) : Id(), count);
}

void Summariser::take(QByteArrayView changeset)
{
    sqlite3_changeset_iter* raw = nullptr;
    // SQLite asks for a pointer to what it will only read.
    check(sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data())));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);
    int result = SQLITE_ROW;
    while ((result = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        check(sqlite3changeset_op(raw, &table, &columns, &operation, &indirect));
        const std::string_view name = table;
        if (name == "incident" && operation == SQLITE_UPDATE) {
            const int deleted = onlyDeleted(raw, columns);
            m_binned += deleted == 1 ? 1 : 0;
            m_restored += deleted == 0 ? 1 : 0;
            m_otherRows += deleted < 0 ? 1 : 0;
            continue;
        }
        m_newCases += name == "incident" && operation == SQLITE_INSERT ? 1 : 0;
        sqlite3_value* key = nullptr;
        check(operation == SQLITE_INSERT ? sqlite3changeset_new(raw, 0, &key) : sqlite3changeset_old(raw, 0, &key));
        count(name, idOf(key));
    }
    if (result != SQLITE_DONE)
        throw SQLite::Exception("changeset", result);
}

Summary Summariser::summary(const std::vector<Id>& touched) const
{
    Summary summary;
    summary.cases = static_cast<qint64>(touched.size());
    summary.newCases = m_newCases;
    if (!touched.empty()) {
        const qint64 others = m_otherRows + m_parties + m_judgements;
        summary.deed = others == 0 && m_binned > 0 && m_restored == 0 ? Deed::Binned
            : others == 0 && m_restored > 0 && m_binned == 0          ? Deed::Restored
                                                                      : Deed::Cases;
        summary.subject = touched.size() == 1 ? touched.front() : Id();
    } else if (m_parties > 0) {
        summary.deed = Deed::Party;
        summary.subject = m_parties == 1 ? m_party : Id();
    } else if (m_judgements > 0) {
        summary.deed = Deed::Judgement;
        summary.subject = m_judgements == 1 ? m_judgement : Id();
    } else if (m_coverages > 0) {
        summary.deed = Deed::Coverage;
    } else if (m_reportPlans > 0) {
        summary.deed = Deed::ReportPlan;
    } else if (m_terms > 0) {
        summary.deed = Deed::Term;
    } else if (m_rules > 0) {
        summary.deed = Deed::Rule;
        summary.subject = m_rules == 1 ? m_rule : Id();
    } else if (m_filters > 0) {
        summary.deed = Deed::Filter;
        summary.subject = m_filters == 1 ? m_filter : Id();
    } else if (m_frozenReports > 0) {
        summary.deed = Deed::Frozen;
        summary.subject = m_frozenReports == 1 ? m_frozenReport : Id();
    }
    return summary;
}

} // namespace recense
