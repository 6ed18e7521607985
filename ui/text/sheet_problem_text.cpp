// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sheet_problem_text.h"

#include "ui/text/problem_text.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::SheetProblemText)
};

QString faultText(sheet::Fault fault, const QString& value, qsizetype otherLine)
{
    using sheet::Fault;
    switch (fault) {
    case Fault::Empty:
        return SheetText::tr("The file has no header row, and so no case.");
    case Fault::Utf16:
        return SheetText::tr("The file is written in UTF-16. Save it again as CSV in UTF-8.");
    case Fault::UnclosedQuote:
        return SheetText::tr("A quotation mark is opened here and never closed.");
    case Fault::NotComma:
        return SheetText::tr("The columns are separated by “%1”. Save the file again with commas.").arg(value);
    case Fault::ColumnMissing:
        return SheetText::tr("The column “%1” is missing.").arg(value);
    case Fault::ColumnTwice:
        return SheetText::tr("The column “%1” stands there twice.").arg(value);
    case Fault::UnknownColumn:
        return SheetText::tr("“%1” is no column of the case sheet. Rename it, or have unknown columns left out.").arg(value);
    case Fault::InvalidUtf8:
        return SheetText::tr("The row is not written in UTF-8.");
    case Fault::NulByte:
        return SheetText::tr("The row contains a character that cannot be kept (NUL).");
    case Fault::StrayQuote:
        return SheetText::tr("A quotation mark stands where none can be.");
    case Fault::CellTooLong:
        return SheetText::tr("The cell is too long.");
    case Fault::CellCount:
        return SheetText::tr("The row has another number of cells than the header: %1.").arg(value);
    case Fault::ValueMissing:
        return SheetText::tr("Something is missing here: a target needs a key, a type and a population, a proceeding a key.");
    case Fault::BadItem:
        return SheetText::tr("“%1” is not written as this column asks.").arg(value);
    case Fault::BadId:
        return SheetText::tr("“%1” is no identifier (UUID).").arg(value);
    case Fault::BadReference:
        return SheetText::tr("“%1” is no reference, for example ATH-2025-0001.").arg(value);
    case Fault::OtherReference:
        return SheetText::tr("The record with this identifier has another reference than “%1”.").arg(value);
    case Fault::Contradiction:
        return SheetText::tr("“%1” contradicts line %2, which is about the same.").arg(value).arg(otherLine);
    case Fault::CaseRefused:
        return SheetText::tr("The row is in order, but line %1 of the same case is refused.").arg(otherLine);
    case Fault::NotTranslated:
        return SheetText::tr("The mapping does not know “%1”.").arg(value);
    }
    return {};
}

} // namespace

QString sheetProblemText(const sheet::SheetProblem& problem)
{
    if (const auto* code = std::get_if<ProblemCode>(&problem.reason))
        return problemText(*code, problem.value);
    QString value = problem.value;
    value.replace(QChar::Null, QChar(0x2400));
    return faultText(std::get<sheet::Fault>(problem.reason), value, problem.otherLine);
}

} // namespace recense::ui
