// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/incident.h"
#include "core/sheet/sheet_problem.h"

#include <QHash>

#include <functional>

namespace recense::sheet {

// Reads cells as values. Codes, countries and dates are looked up once for each spelling.
class Values
{
public:
    // Called with what is wrong with a cell, and the part of it that is.
    using Blame = std::function<void(std::variant<Fault, ProblemCode>, QByteArrayView)>;

    explicit Values(const Codebook& codebook) : m_codebook(codebook) {}

    // Of a wrong or an empty cell, what stands for "not stated".
    Code code(const QString& list, QByteArrayView cell, const Blame& blame);
    CountryCode country(QByteArrayView cell, const Blame& blame);
    std::optional<EdtfDate> date(QByteArrayView cell, const Blame& blame);
    std::optional<int> number(QByteArrayView cell, const Blame& blame) const;
    Id id(QByteArrayView cell, const Blame& blame) const;
    template <typename E> std::optional<E> kind(QByteArrayView cell, const Blame& blame) const
    {
        const QByteArrayView text = cell.trimmed();
        if (text.isEmpty())
            return std::nullopt;
        const auto kind = fromCode<E>(QString::fromUtf8(text));
        if (!kind)
            blame(ProblemCode::UnknownCode, text);
        return kind;
    }

    std::vector<Code> codes(const QString& list, QByteArrayView cell, const Blame& blame);
    std::vector<Trait> traits(const QString& list, QByteArrayView cell, const Blame& blame);
    std::vector<NationalityTrait> nationalities(QByteArrayView cell, const Blame& blame);
    QStringList texts(QByteArrayView cell) const;
    std::vector<Source> sources(QByteArrayView cell) const;
    std::vector<Step> steps(QByteArrayView cell, const Blame& blame);
    std::vector<Measure> measures(QByteArrayView cell, const Blame& blame);
    std::vector<Outcome> outcomes(QByteArrayView cell, const Blame& blame);

private:
    struct Noted
    {
        QByteArrayView date, code;
        QString note;
    };
    static Noted splitNoted(QByteArrayView item);
    // `XXXX`: not known.
    std::optional<EdtfDate> dateOrUnknown(QByteArrayView text, const Blame& blame);

    const Codebook& m_codebook;
    QHash<QString, QHash<QByteArray, Code>> m_codes; // by list
    QHash<QByteArray, CountryCode> m_countries;
    QHash<QByteArray, EdtfDate> m_dates;
};

} // namespace recense::sheet
