// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code.h"

#include <algorithm>

namespace recense {

std::optional<Code> Code::parse(QStringView text)
{
    const auto letter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto allowed = [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
    if (text.isEmpty() || text.size() > 64 || !letter(text.front())
        || !std::all_of(text.begin(), text.end(), allowed))
        return std::nullopt;
    return Code(text.toString());
}

std::optional<CountryCode> CountryCode::parse(QStringView text)
{
    const auto capital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (text.size() != 2 || !capital(text[0]) || !capital(text[1]))
        return std::nullopt;
    return CountryCode(text.toString());
}

} // namespace recense
