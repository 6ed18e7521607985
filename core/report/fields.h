// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/code.h"
#include "core/domain/day.h"
#include "core/domain/head_count.h"
#include "core/domain/id.h"
#include "core/error.h"

#include <QDataStream>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace recense::report {

// Values one behind the other, as a frozen report keeps them: the same list of fields writes and reads. A struct is
// told by a function `fields(Fields&, T&)`; enums with codes go by their code, so that their order may change. What
// was not written so throws Damaged.
class Fields
{
public:
    enum class Way { Write, Read };
    Fields(QDataStream& stream, Way way) : m_stream(stream), m_reading(way == Way::Read)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }
    bool isReading() const { return m_reading; }

    template <typename... T> void operator()(T&... values) { (one(values), ...); }

private:
    template <typename T> void plain(T& value)
    {
        if (m_reading)
            m_stream >> value;
        else
            m_stream << value;
        if (m_stream.status() != QDataStream::Ok)
            throw Error(ErrorCode::Damaged, QStringLiteral("frozen_report"));
    }

    void one(bool& value) { plain(value); }
    void one(double& value) { plain(value); }
    void one(QString& value) { plain(value); }
    void one(QByteArray& value) { plain(value); }
    void one(QStringList& value) { plain(value); }
    void one(Id& value) { plain(value); }
    void one(int& value)
    {
        qint32 number = value;
        plain(number);
        value = number;
    }
    void one(qint64& value) { plain(value); }
    void one(quint32& value) { plain(value); }
    void one(QHash<Id, qint64>& value) { plain(value); }
    void one(QMap<QString, QStringList>& value) { plain(value); }
    void one(QMap<QString, QByteArray>& value) { plain(value); }

    template <typename T> void one(std::optional<T>& value)
    {
        bool there = value.has_value();
        plain(there);
        if (!there)
            return value.reset();
        if (m_reading)
            value.emplace();
        one(*value);
    }

    template <typename T> void one(std::vector<T>& values)
    {
        quint32 size = static_cast<quint32>(values.size());
        plain(size);
        if (!m_reading) {
            for (T& value : values)
                one(value);
            return;
        }
        values.clear();
        for (quint32 i = 0; i < size; ++i)
            one(values.emplace_back());
    }

    template <typename T>
        requires std::is_enum_v<T>
    void one(T& value)
    {
        if constexpr (requires { Codes<T>::list; }) {
            QByteArray code = m_reading ? QByteArray() : QByteArray(toCode(value).latin1());
            plain(code);
            const auto known = fromCode<T>(QString::fromLatin1(code));
            if (!known)
                throw Error(ErrorCode::Damaged, QStringLiteral("frozen_report"));
            value = *known;
        } else {
            int number = static_cast<int>(value);
            one(number);
            value = static_cast<T>(number);
        }
    }

    template <typename T>
        requires std::is_class_v<T>
    void one(T& value)
    {
        fields(*this, value);
    }

    QDataStream& m_stream;
    bool m_reading;
};

inline void fields(Fields& each, Range& range) { each(range.minimum, range.maximum); }
inline void fields(Fields& each, Span& span) { each(span.first, span.last); }

} // namespace recense::report
