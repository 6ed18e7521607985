// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/report/wording.h"

namespace recense::report {

QByteArray csvField(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    const bool quoted = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r');
    return quoted ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes;
}

namespace {

void addNumbers(QByteArray& csv, const Line& line)
{
    if (line.note == Note::Hidden) {
        csv += ",,";
        return;
    }
    if (line.section == count::Section::Length)
        csv += QByteArray::number(line.measured, 'f', 1) + ',';
    else {
        csv += QByteArray::number(line.value.minimum) + ',';
        if (line.value.maximum)
            csv += QByteArray::number(*line.value.maximum);
    }
    csv += ',' + QByteArray::number(line.incidents);
}

// The line from its unit on.
void addRest(QByteArray& csv, const Line& line)
{
    csv += toCode(line.unit).latin1();
    csv += ',';
    addNumbers(csv, line);
    csv += ',';
    csv += toCode(line.note).latin1();
    csv += '\n';
}

} // namespace

QByteArray csvOf(const std::vector<Line>& lines, int year, const Codebook& codebook, const Texts& texts)
{
    QByteArray csv("section,dimension,category,label,year,unit,minimum,maximum,incidents,note\n");
    const QByteArray yearField = QByteArray::number(year) + ',';
    for (const Line& line : lines) {
        csv += toCode(line.section).latin1();
        csv += ',';
        csv += toCode(line.dimension).latin1();
        csv += ',' + csvField(line.category) + ',';
        csv += csvField(categoryLabel(line.dimension, line.category, codebook, texts)) + ',' + yearField;
        addRest(csv, line);
    }
    return csv;
}

QByteArray crosstabOf(const std::vector<Line>& lines, int year, const Codebook& codebook, const QStringList& languages)
{
    QByteArray csv("section,dimension,category");
    for (const QString& language : languages) {
        for (const char* column : {",section_", ",dimension_", ",category_"})
            csv += column + language.toLatin1();
    }
    csv += ",unit";
    for (const char* column : {",minimum_", ",maximum_", ",incidents_", ",note_"})
        csv += column + QByteArray::number(year);
    csv += '\n';
    for (const Line& line : lines) {
        const QString section = toCode(line.section), dimension = toCode(line.dimension);
        csv += section.toLatin1() + ',' + dimension.toLatin1() + ',' + csvField(line.category) + ',';
        for (const QString& language : languages) {
            const Texts& texts = Texts::in(language);
            const QString heading = line.dimension == count::Dimension::Total ? QStringLiteral("category.total")
                                                                              : QStringLiteral("column.") + dimension;
            csv += csvField(sentenceCase(texts.text(QStringLiteral("section.") + section))) + ',' + csvField(texts.text(heading))
                   + ',' + csvField(categoryLabel(line.dimension, line.category, codebook, texts)) + ',';
        }
        addRest(csv, line);
    }
    return csv;
}

} // namespace recense::report
