// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/restate_csv.h"

#include "core/report/csv.h"

namespace recense::report {

namespace {

QByteArray numbers(const Range& range)
{
    return QByteArray::number(range.minimum) + ',' + (range.maximum ? QByteArray::number(*range.maximum) : QByteArray());
}

QByteArray measured(double value) { return QByteArray::number(value, 'f', 1) + ','; }

QByteArray placeOf(const FigureChange& change)
{
    return QByteArray(toCode(change.section).latin1()) + ',' + toCode(change.dimension).latin1() + ',' + csvField(change.category) + ',';
}

} // namespace

QByteArray csvOf(const Restatement& restatement, const QHash<Id, QString>& references, const QHash<Id, QString>& targetKeys)
{
    QByteArray csv("section,dimension,category,then_minimum,then_maximum,now_minimum,now_maximum,"
                   "case,target,why,through,at,author,reason\n");
    for (const FigureChange& change : restatement.changes) {
        const QByteArray place = placeOf(change);
        const bool isMeasured = change.section == count::Section::Length;
        csv += place + (isMeasured ? measured(change.measuredThen) : numbers(change.then)) + ','
            + (isMeasured ? measured(change.measuredNow) : numbers(change.now)) + ",,,,,,,\n";
        for (const Difference& difference : change.differences) {
            const QByteArray who = csvField(difference.reference.text()) + ',' + csvField(targetKeys.value(difference.target)) + ',';
            QByteArray amounts = numbers(difference.then) + ',' + numbers(difference.now) + ',';
            for (const Cause& cause : difference.causes) {
                const QByteArray why = QByteArray(toCode(cause.why).latin1()) + ',' + csvField(references.value(cause.through)) + ',';
                if (cause.entries.empty())
                    csv += place + std::exchange(amounts, ",,,,") + who + why + ",,\n";
                for (const qint64 position : cause.entries) {
                    const JournalEntry entry = restatement.entries.value(position);
                    csv += place + std::exchange(amounts, ",,,,") + who + why + entry.at.toString(Qt::ISODate).toLatin1() + ','
                        + csvField(entry.author) + ',' + csvField(entry.reason) + '\n';
                }
            }
        }
    }
    return csv;
}

} // namespace recense::report
