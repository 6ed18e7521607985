// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/font_text.h"

#include <QByteArrayList>
#include <QString>
#include <qpdf/Buffer.hh>

namespace recense::report {
namespace {

bool isPresentationForm(uint code)
{
    return (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
}

QByteArray letters(uint form)
{
    QByteArray hex;
    for (QChar c : QString(QChar(form)).normalized(QString::NormalizationForm_KC))
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

// Cairo writes a line `<glyph> <code>` for each glyph (ISO 32000-1, 9.10.3).
std::set<std::string> giveLettersForPresentationForms(QPDF& pdf)
{
    std::set<std::string> given;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray before(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
        QByteArrayList lines = before.split('\n');
        for (QByteArray& line : lines) {
            const qsizetype at = line.lastIndexOf('<');
            const uint code = line.mid(at + 1, 4).toUInt(nullptr, 16);
            if (at < 1 || line.size() != at + 6 || !isPresentationForm(code))
                continue;
            const QByteArray hex = letters(code);
            line = line.left(at + 1) + hex + '>';
            given.insert(("feff" + hex).toStdString());
        }
        const QByteArray after = lines.join('\n');
        if (after != before)
            map.replaceStreamData(after.toStdString(), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
    }
    return given;
}

} // namespace recense::report
