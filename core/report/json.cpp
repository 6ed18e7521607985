// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/error.h"
#include "core/report/public_case.h"
#include "core/report/wording.h"

#include <QHash>
#include <QJsonDocument>

namespace recense::report {

namespace {

// A string as JSON (RFC 8259).
QByteArray quoted(const QString& text)
{
    QByteArray out("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out += '"';
}

QByteArray dayJson(Day day) { return day == kEarliestDay || day == kLatestDay ? QByteArray("..") : isoDay(day).toLatin1(); }

QByteArray dateJson(const Span& span)
{
    if (span.first == kEarliestDay && span.last == kLatestDay)
        return "null";
    if (span.first == span.last)
        return '"' + dayJson(span.first) + '"';
    return '"' + dayJson(span.first) + '/' + dayJson(span.last) + '"';
}

QByteArray maximumJson(const Range& range)
{
    return range.maximum ? QByteArray::number(*range.maximum) : QByteArray("null");
}

class Writer
{
public:
    Writer(QIODevice& out, const Facts& facts, const TargetKey& targetKey)
        : m_out(out), m_facts(facts), m_targetKey(targetKey)
    {
    }

    void put(const QByteArray& bytes)
    {
        m_buffer += bytes;
        if (m_buffer.size() > 1 << 16)
            flush();
    }

    void flush()
    {
        if (m_out.write(m_buffer) != m_buffer.size())
            throw Error(ErrorCode::CannotWrite, m_out.errorString());
        m_buffer.clear();
    }

    void figure(const Line& line, int year, const QString& label)
    {
        put("{\"section\":\"" + QByteArray(toCode(line.section).latin1()) + "\",\"dimension\":\"" +
            toCode(line.dimension).latin1() + "\",\"category\":" + quoted(line.category) +
            ",\"label\":" + quoted(label) + ",\"year\":" + QByteArray::number(year) + ",\"unit\":\"" +
            toCode(line.unit).latin1() + "\",");
        if (line.note == Note::Hidden)
            put("\"minimum\":null,\"maximum\":null,\"incidents\":null,");
        else if (line.section == count::Section::Length)
            put("\"minimum\":" + QByteArray::number(line.measured, 'f', 1) +
                ",\"maximum\":null,\"incidents\":" + QByteArray::number(line.incidents) + ',');
        else
            put("\"minimum\":" + QByteArray::number(line.value.minimum) + ",\"maximum\":" + maximumJson(line.value) +
                ",\"incidents\":" + QByteArray::number(line.incidents) + ',');
        put("\"note\":\"" + QByteArray(toCode(line.note).latin1()) + "\",\"members\":[");
    }

    // Whether who reads this may be told which case it is.
    bool isTold(Facts::Index incident) const { return m_targetKey || mayBeNamed(m_facts.incidents[incident]); }

    void members(const std::vector<count::Member>& members)
    {
        QByteArray comma;
        Range others{0, 0};
        for (const count::Member& one : members) {
            if (!isTold(one.incident)) {
                others += one.amount;
                continue;
            }
            put(comma);
            comma = ",";
            member(one);
        }
        if (others != Range{0, 0}) {
            put(comma + "{\"incident\":null,\"target\":null,\"amount\":" + QByteArray::number(others.minimum)
                + ",\"amount_maximum\":" + maximumJson(others) + ",\"clause\":null,\"possible\":false,\"date\":null}");
        }
    }

    void member(const count::Member& member)
    {
        put("{\"incident\":" + reference(member.incident) + ",\"target\":" + key(member.target) +
            ",\"amount\":" + QByteArray::number(member.amount.minimum) +
            ",\"amount_maximum\":" + maximumJson(member.amount) + ",\"clause\":\"" + toCode(member.clause).latin1() +
            "\",\"possible\":" + (member.possible ? "true" : "false") + ",\"date\":" + dateJson(member.when) + '}');
    }

    QByteArray reference(Facts::Index incident) const { return quoted(m_facts.incidents[incident].reference.text()); }

private:
    const QByteArray& key(Facts::Index target)
    {
        QByteArray& known = m_keys[target];
        if (known.isEmpty())
            known = target == Facts::kNone || !m_targetKey ? QByteArray("null") : quoted(m_targetKey(m_facts.targets[target].id));
        return known;
    }

    QIODevice& m_out;
    const Facts& m_facts;
    const TargetKey& m_targetKey;
    QByteArray m_buffer;
    QHash<Facts::Index, QByteArray> m_keys;
};

} // namespace

void writeJson(QIODevice& out, const ReportRequest& request, const count::Census& census, const std::vector<Line>& lines,
               const Facts& facts, const TargetKey& targetKey, const Codebook& codebook)
{
    const Texts& texts = Texts::in(request.languages.front());
    QJsonObject rule = census.question.rule.toJson();
    rule.insert(QStringLiteral("sentence"), sentence(census.question, census.countries, codebook, texts));
    Writer writer(out, facts, targetKey);
    writer.put("{\"rule\":" + QJsonDocument(rule).toJson(QJsonDocument::Compact) + ",\n\"parameters\":" +
               QJsonDocument(parametersOf(request, census.countries)).toJson(QJsonDocument::Compact) +
               ",\n\"figures\":[");
    const bool open = !request.poolBelow;
    QByteArray separator("\n");
    for (const Line& line : lines) {
        writer.put(separator);
        separator = ",\n";
        writer.figure(line, census.question.year, categoryLabel(line.dimension, line.category, codebook, texts));
        if (open)
            writer.members(census.figures[static_cast<size_t>(line.figure)].members);
        writer.put("]}");
    }
    writer.put("],\n\"left_out\":[");
    separator = "\n";
    for (const count::LeftOut& left : census.leftOut) {
        if (!open)
            break;
        if (!writer.isTold(left.incident))
            continue;
        writer.put(separator + "{\"incident\":" + writer.reference(left.incident) + ",\"clause\":\"" +
                   toCode(left.clause).latin1() + "\"}");
        separator = ",\n";
    }
    writer.put("]}\n");
    writer.flush();
}

} // namespace recense::report
