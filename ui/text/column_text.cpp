// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/column_text.h"

#include "ui/text/date_text.h"
#include "ui/text/report_text.h"
#include "ui/text/rule_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace recense::ui {

namespace {

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::ColumnText)
};

enum class Kind {
    Text, Date, Country, Countries, Term, Terms, YesNo, Number, Words, ByLanguage, Record, Consent, Bytes, Column, Part,
    Dimension, Rule,
};

struct Column
{
    const char* table;
    const char* name;
    const char* context; // of the editor's own word
    const char* label;
    Kind kind = Kind::Text;
    const char* list = "";
};

// A word of the editor's own, which is translated there.
#define WORD(context, text) "recense::ui::" context, text
#define OWN "recense::ui::ColumnText"

const Column kColumns[] = {
    {"incident", "reference_site", WORD("Words", "Reference")},
    {"incident", "title", WORD("HappenedPage", "Title")},
    {"incident", "title_translations", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Title in other languages"), Kind::ByLanguage},
    {"incident", "summary", WORD("HappenedPage", "Summary")},
    {"incident", "summary_translations", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Summary in other languages"), Kind::ByLanguage},
    {"incident", "start", WORD("HappenedPage", "Start"), Kind::Date},
    {"incident", "end", WORD("HappenedPage", "End"), Kind::Date},
    {"incident", "country", WORD("HappenedPage", "Country"), Kind::Country},
    {"incident", "place", WORD("HappenedPage", "Place")},
    {"incident", "setting", WORD("HappenedPage", "Setting"), Kind::Term, "setting"},
    {"incident", "latitude", WORD("HappenedPage", "Coordinates")},
    {"incident", "acts", WORD("HappenedPage", "Acts"), Kind::Terms, "act"},
    {"incident", "verification", WORD("ReviewPage", "Verification"), Kind::Term, "verification"},
    {"incident", "confidentiality", WORD("ReviewPage", "Confidentiality"), Kind::Term, "confidentiality"},
    {"incident", "review", WORD("ReviewPage", "Review"), Kind::Term, "review"},
    {"incident", "exclusion", WORD("ReviewPage", "Why excluded")},
    {"incident", "tags", WORD("ReviewPage", "Tags"), Kind::Words},
    {"incident", "notes", WORD("ReviewPage", "Notes")},
    {"", "deleted", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "In the bin"), Kind::YesNo},
    {"", "position", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Place in the order"), Kind::Number},
    {"", "key", WORD("TargetCard", "Key in sheets")},
    {"target", "type", WORD("TargetCard", "Type"), Kind::Term, "target_type"},
    {"target", "population", WORD("TargetCard", "Population"), Kind::Term, "population"},
    {"target", "people_min", WORD("TargetCard", "How many")},
    {"target", "roles", WORD("TargetCard", "Roles"), Kind::Terms, "role"},
    {"target", "gender", WORD("TargetCard", "Gender"), Kind::Terms, "gender"},
    {"target", "age_group", WORD("TargetCard", "Age group"), Kind::Terms, "age_group"},
    {"target", "residence_status", WORD("TargetCard", "Residence status"), Kind::Terms, "residence_status"},
    {"target", "nationality", WORD("TargetCard", "Nationality"), Kind::Countries},
    {"target", "racialised", WORD("TargetCard", "Racialised"), Kind::Terms, "racialised"},
    {"target", "disability", WORD("TargetCard", "Disability"), Kind::Terms, "disability"},
    {"target", "party", WORD("TargetCard", "Same as"), Kind::Record},
    {"target", "member_of", WORD("TargetCard", "Member of"), Kind::Record},
    {"target", "names", WORD("TargetCard", "Names"), Kind::Words},
    {"", "legal_basis", WORD("TargetCard", "Legal basis")},
    {"", "consent", WORD("TargetCard", "Consent"), Kind::Consent},
    {"", "review_by", WORD("TargetCard", "Review by"), Kind::Date},
    {"measure", "kind", WORD("MeasuresPage", "Measure"), Kind::Term, "measure"},
    {"measure", "amount", WORD("MeasuresPage", "Amount")},
    {"measure", "length", WORD("MeasuresPage", "Length")},
    {"", "date", WORD("ProceedingForm", "Date"), Kind::Date},
    {"", "authority", WORD("ProceedingForm", "Authority"), Kind::Term, "authority"},
    {"", "note", WORD("ProceedingForm", "Note")},
    {"", "currency", WORD("ProceedingForm", "Currency")},
    {"proceeding", "track", WORD("ProceedingForm", "Track"), Kind::Term, "track"},
    {"proceeding", "country", WORD("ProceedingForm", "Country"), Kind::Country},
    {"proceeding", "file_number", WORD("ProceedingForm", "File number")},
    {"", "statute", WORD("ProceedingForm", "Statute")},
    {"proceeding_target", "target", WORD("ProceedingForm", "Against"), Kind::Record},
    {"charge", "family", WORD("ProceedingForm", "Charge"), Kind::Term, "charge"},
    {"charge", "text", WORD("ProceedingForm", "As worded")},
    {"charge", "replaced", WORD("ProceedingForm", "Replaced"), Kind::YesNo},
    {"charge", "benefit_alleged", WORD("ProceedingForm", "Benefit alleged"), Kind::YesNo},
    {"charge", "exemption_exists", WORD("ProceedingForm", "Exemption exists"), Kind::YesNo},
    {"charge", "exemption_pleaded", WORD("ProceedingForm", "Exemption pleaded"), Kind::YesNo},
    {"charge", "exemption_accepted", WORD("ProceedingForm", "Exemption accepted"), Kind::YesNo},
    {"step", "stage", WORD("ProceedingForm", "Stage"), Kind::Term, "stage"},
    {"outcome", "target", WORD("ProceedingForm", "Who"), Kind::Record},
    {"outcome", "result", WORD("ProceedingForm", "Result"), Kind::Term, "result"},
    {"outcome", "people", WORD("ProceedingForm", "People"), Kind::Number},
    {"outcome", "final", WORD("ProceedingForm", "Final"), Kind::YesNo},
    {"outcome", "instance", WORD("ProceedingForm", "Instance")},
    {"outcome", "sentence_months", WORD("ProceedingForm", "Months"), Kind::Number},
    {"outcome", "suspended", WORD("ProceedingForm", "Suspended"), Kind::YesNo},
    {"outcome", "fine", WORD("ProceedingForm", "Fine")},
    {"source", "type", WORD("SourceForm", "Type"), Kind::Term, "source_type"},
    {"source", "publisher", WORD("SourceForm", "Publisher")},
    {"source", "title", WORD("SourceForm", "Title or citation")},
    {"source", "address", WORD("SourceForm", "Address")},
    {"source", "archive_address", WORD("SourceForm", "Archived at")},
    {"source", "published", WORD("SourceForm", "Published"), Kind::Date},
    {"source", "accessed", WORD("SourceForm", "Accessed"), Kind::Date},
    {"source", "language", WORD("SourceForm", "Language")},
    {"source", "scale", WORD("SourceForm", "Scale"), Kind::Term, "scale"},
    {"source", "reliability", WORD("SourceForm", "Reliability"), Kind::Term, "reliability"},
    {"source", "passage", WORD("SourceForm", "Quoted passage")},
    {"source_support", "subject", WORD("SourceForm", "Supports"), Kind::Record},
    {"attachment", "file_name", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "File name")},
    {"attachment", "size", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Size"), Kind::Bytes},
    {"claim", "subject", WORD("SourceForm", "Of"), Kind::Record},
    {"claim", "field", WORD("SourceForm", "Field"), Kind::Column},
    {"claim", "value", WORD("SourceForm", "Says")},
    {"party", "type", WORD("TargetCard", "Type"), Kind::Term, "target_type"},
    {"party", "name", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Name")},
    {"party", "aliases", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Also called"), Kind::Words},
    {"party", "notes", WORD("ReviewPage", "Notes")},
    {"party_judgement", "one", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "The one"), Kind::Record},
    {"party_judgement", "other", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "The other"), Kind::Record},
    {"party_judgement", "match", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Judgement"), Kind::Term, "match"},
    {"party_judgement", "reason", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Reason")},
    {"coverage", "countries", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Countries"), Kind::Countries},
    {"coverage", "languages", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Languages"), Kind::Words},
    {"coverage", "period", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Period"), Kind::Date},
    {"coverage", "method", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Method")},
    {"coverage", "by", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "By whom")},
    {"report_part", "part", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Part"), Kind::Part},
    {"report_part", "shown", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "In the report"), Kind::YesNo},
    {"report_part", "introduction", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Introduction"), Kind::ByLanguage},
    {"report_part", "comment", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Comment"), Kind::ByLanguage},
    {"report_table_left_out", "dimension", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Table"), Kind::Dimension},
    {"report_case", "incident", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Case"), Kind::Record},
    {"term", "list", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "List")},
    {"term", "code", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Code")},
    {"term", "category", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Class")},
    {"term", "labels", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Label"), Kind::ByLanguage},
    {"term", "definitions", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Definition"), Kind::ByLanguage},
    {"term", "retired", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Retired"), Kind::YesNo},
    {"count_rule", "name", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Name")},
    {"count_rule", "version", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Version"), Kind::Number},
    {"count_rule", "rule", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "What counts"), Kind::Rule},
    {"saved_filter", "name", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Name")},
    {"frozen_report", "name", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Name")},
    {"frozen_report", "year", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Year")},
    {"frozen_report", "people_min", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "People at least"), Kind::Number},
    {"saved_filter", "query", OWN, QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Search")},
};

#undef OWN
#undef WORD

const Column* columnOf(const QString& table, const QString& name)
{
    const auto columnIn = [&](const QString& of) {
        return std::find_if(std::begin(kColumns), std::end(kColumns), [&](const Column& column) {
            return of == QLatin1String(column.table) && name == QLatin1String(column.name);
        });
    };
    const Column* found = columnIn(table);
    if (found == std::end(kColumns))
        found = columnIn({}); // what several tables have
    return found == std::end(kColumns) ? nullptr : found;
}

QString yesOrNo(const QVariant& value)
{
    const QString said = value.toString();
    if (said == QLatin1String("not_stated"))
        return {};
    if (said == QLatin1String("1") || said == QLatin1String("yes"))
        return QCoreApplication::translate("recense::ui::ProceedingForm", "Yes");
    return ColumnWords::tr("No");
}

QString consentText(const QString& code)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("recense::ui::TargetCard", text, "consent"); };
    return code == QLatin1String("given") ? word("Given")
        : code == QLatin1String("refused") ? word("Refused")
        : code == QLatin1String("not_needed") ? word("Not needed")
                                              : word("Unknown");
}

QString byLanguage(const QString& json)
{
    const QJsonObject texts = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList said;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        said << labelled(text.key(), text.value().toString());
    return parted(said);
}

QString words(const QString& json)
{
    QStringList all;
    for (const QJsonValue& word : QJsonDocument::fromJson(json.toUtf8()).array())
        all << word.toString();
    return all.join(QStringLiteral(", "));
}

} // namespace

QString ColumnText::fieldName(const QString& table, const QString& column)
{
    const Column* known = columnOf(table, column);
    return known ? QCoreApplication::translate(known->context, known->label) : QString();
}

QString ColumnText::term(const QString& list, const QString& code) const
{
    const auto known = Code::parse(code);
    return known ? m_codebook.label(list, *known, currentLanguage()) : code;
}

QString ColumnText::terms(const QString& list, const QString& codes) const
{
    QStringList said;
    for (const QString& item : codes.split(u' ', Qt::SkipEmptyParts)) {
        const QString code = item.section(u'=', 0, 0), count = item.section(u'=', 1);
        const auto country = list.isEmpty() ? CountryCode::parse(code) : std::nullopt;
        const QString label = country ? m_codebook.label(*country, currentLanguage()) : term(list, code);
        said << (count.isEmpty() ? label : QStringLiteral("%1 × %2").arg(count, label));
    }
    return said.join(QStringLiteral(", "));
}

QString ColumnText::value(const QString& table, const QString& column, const QVariant& value) const
{
    const Column* known = columnOf(table, column);
    const QString text = value.toString();
    if (!known || !value.isValid() || text.isEmpty())
        return {};
    switch (known->kind) {
    case Kind::Text: return text;
    case Kind::Date: {
        const auto date = EdtfDate::parse(text);
        return date ? dateText(*date) : text;
    }
    case Kind::Country:
    case Kind::Countries: return terms({}, text);
    case Kind::Term: return term(QLatin1String(known->list), text);
    case Kind::Terms: return terms(QLatin1String(known->list), text);
    case Kind::YesNo: return yesOrNo(value);
    case Kind::Number: return number(value.toLongLong() + (column == QLatin1String("position") ? 1 : 0));
    case Kind::Words: return words(text);
    case Kind::ByLanguage: return byLanguage(text);
    case Kind::Record: return record(value.toUuid());
    case Kind::Consent: return consentText(text);
    case Kind::Part: {
        const auto part = fromCode<Part>(text);
        return part ? partName(*part) : text;
    }
    case Kind::Dimension: {
        const auto dimension = fromCode<count::Dimension>(text);
        return dimension ? dimensionName(*dimension) : text;
    }
    case Kind::Rule: {
        const auto rule = count::Rule::fromJson(text.toUtf8());
        return rule ? ruleInShort(*rule, m_codebook) : text;
    }
    case Kind::Bytes: return QLocale().formattedDataSize(value.toLongLong());
    case Kind::Column:
        for (const char* of : {"incident", "target", "outcome", "step", "measure"}) {
            if (const QString name = fieldName(QLatin1String(of), text); !name.isEmpty())
                return name;
        }
        return text;
    }
    return text;
}

QString ColumnText::kindOf(const QString& table)
{
    static const QHash<QString, const char*> kinds{
        {QStringLiteral("incident"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "The case")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Who was struck")},
        {QStringLiteral("measure"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Measure")},
        {QStringLiteral("proceeding"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Proceeding")},
        {QStringLiteral("proceeding_target"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Proceeding")},
        {QStringLiteral("charge"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Charge")},
        {QStringLiteral("step"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Step")},
        {QStringLiteral("outcome"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Outcome")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Source")},
        {QStringLiteral("source_support"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Source")},
        {QStringLiteral("attachment"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "File of a source")},
        {QStringLiteral("claim"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "What a source says")},
        {QStringLiteral("party"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Person or organisation")},
        {QStringLiteral("party_judgement"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Judgement")},
        {QStringLiteral("coverage"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "What was monitored")},
        {QStringLiteral("report_part"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Part of the report")},
        {QStringLiteral("report_table_left_out"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Table left out of the report")},
        {QStringLiteral("report_case"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Case told in the report")},
        {QStringLiteral("term"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Term of the vocabulary")},
        {QStringLiteral("frozen_report"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Published report")},
        {QStringLiteral("count_rule"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Count rule")},
        {QStringLiteral("saved_filter"), QT_TRANSLATE_NOOP("recense::ui::ColumnText", "Saved filter")},
    };
    const char* kind = kinds.value(table);
    if (kind)
        return ColumnWords::tr(kind);
    return ColumnWords::tr("Record");
}

QString ColumnText::ofParts(const KnownRecord& record) const
{
    const auto said = [&](const char* column) {
        return value(record.table, QLatin1String(column), record.columns.value(QLatin1String(column)));
    };
    const auto first = [&](std::initializer_list<const char*> columns) {
        for (const char* column : columns) {
            if (const QString text = said(column); !text.isEmpty())
                return text;
        }
        return QString();
    };
    const QString& table = record.table;
    if (table == QLatin1String("incident"))
        return Reference(record.columns.value(QStringLiteral("reference_site")).toString(),
                         record.columns.value(QStringLiteral("reference_year")).toInt(),
                         record.columns.value(QStringLiteral("reference_number")).toInt())
            .text();
    if (table == QLatin1String("target")) {
        const QString names = said("names");
        return names.isEmpty() ? ColumnWords::tr("%1 (%2)", "type of target and its key").arg(said("type"), said("key")) : names;
    }
    if (table == QLatin1String("proceeding"))
        return QStringList{said("track"), first({"file_number", "key"})}.join(QStringLiteral(", "));
    return first({"stage", "result", "family", "kind", "title", "file_name", "name", "field", "labels", "by", "publisher",
                  "address", "key"});
}

QString ColumnText::record(const Id& id) const
{
    const auto found = m_records.find(id);
    if (found == m_records.end())
        return {};
    const QString name = ofParts(*found);
    const auto date = EdtfDate::parse(found->columns.value(QStringLiteral("date")).toString());
    return date ? ColumnWords::tr("%1, %2", "a record, its date").arg(name, dateText(*date)) : name;
}

} // namespace recense::ui
