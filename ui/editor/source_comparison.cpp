// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/source_comparison.h"

#include "core/register/fold.h"
#include "ui/editor/pasted_source.h"
#include "ui/text/date_text.h"
#include "ui/text/words.h"
#include "ui/widgets/typed_date.h"

#include <QHeaderView>

namespace recense::ui {

namespace {

QString amount(const QString& value, const QString& currency) { return (value + u' ' + currency).trimmed(); }

QString ofStep(const Step& step, const QString& field, const EditorContext& context)
{
    if (field == QLatin1String("date"))
        return dateText(step.date);
    return field == QLatin1String("stage") ? context.label(QStringLiteral("stage"), step.stage) : step.note;
}

QString ofOutcome(const Outcome& outcome, const QString& field, const EditorContext& context)
{
    if (field == QLatin1String("date"))
        return dateText(outcome.date);
    if (field == QLatin1String("people"))
        return outcome.people ? QString::number(*outcome.people) : QString();
    if (field == QLatin1String("sentence_months"))
        return outcome.sentenceMonths ? QString::number(*outcome.sentenceMonths) : QString();
    if (field == QLatin1String("fine"))
        return amount(outcome.fine, outcome.currency);
    return field == QLatin1String("result") ? context.label(QStringLiteral("result"), outcome.result) : QString();
}

QString ofMeasure(const Measure& measure, const QString& field)
{
    if (field == QLatin1String("date"))
        return dateText(measure.date);
    if (field == QLatin1String("amount"))
        return amount(measure.amount, measure.currency);
    return field == QLatin1String("length") ? measure.length : measure.note;
}

QString ofIncident(const Incident& incident, const QString& field, const EditorContext& context)
{
    if (field == QLatin1String("start") || field == QLatin1String("date"))
        return dateText(incident.start);
    if (field == QLatin1String("end"))
        return dateText(incident.end);
    if (field == QLatin1String("place"))
        return incident.place;
    return field == QLatin1String("country") && incident.country
               ? context.codebook().label(incident.country, context.language)
               : QString();
}

// What a source says, in the words of the record where it is understood as a date, a country or a term.
QString asRecorded(const QString& value, const QString& field, const EditorContext& context)
{
    if (field == QLatin1String("date") || field == QLatin1String("start") || field == QLatin1String("end")) {
        const auto date = parseTypedDate(value, QLocale());
        return date ? dateText(*date) : value;
    }
    Choices choices;
    if (field == QLatin1String("country"))
        choices = context.countries()();
    else if (field == QLatin1String("stage") || field == QLatin1String("result"))
        choices = context.terms(field)();
    const Choice* choice = resolve(choices, value.trimmed());
    return choice ? choice->label : value;
}

bool isSame(const QString& said, const QString& recorded)
{
    return fold(said.simplified()) == fold(recorded.simplified());
}

} // namespace

Choices claimFields()
{
    return {{QStringLiteral("people_min"), SourceComparison::tr("People, at least"), {}, {}},
            {QStringLiteral("people_max"), SourceComparison::tr("People, at most"), {}, {}},
            {QStringLiteral("people"), SourceComparison::tr("People of an outcome"), {}, {}},
            {QStringLiteral("date"), SourceComparison::tr("Date"), {}, {}},
            {QStringLiteral("start"), SourceComparison::tr("Start"), {}, {}},
            {QStringLiteral("end"), SourceComparison::tr("End"), {}, {}},
            {QStringLiteral("place"), SourceComparison::tr("Place"), {}, {}},
            {QStringLiteral("country"), SourceComparison::tr("Country"), {}, {}},
            {QStringLiteral("stage"), SourceComparison::tr("Stage"), {}, {}},
            {QStringLiteral("result"), SourceComparison::tr("Result"), {}, {}},
            {QStringLiteral("sentence_months"), SourceComparison::tr("Months of a sentence"), {}, {}},
            {QStringLiteral("fine"), SourceComparison::tr("Fine"), {}, {}},
            {QStringLiteral("amount"), SourceComparison::tr("Amount"), {}, {}},
            {QStringLiteral("length"), SourceComparison::tr("Length"), {}, {}},
            {QStringLiteral("note"), SourceComparison::tr("Note"), {}, {}}};
}

QString recordedValue(const Incident& incident, const Id& subject, const QString& field, const EditorContext& context)
{
    for (const Target& target : incident.targets) {
        if (target.id == subject) {
            const Range range = target.people.range(target.type);
            if (field == QLatin1String("people_max"))
                return range.maximum ? QString::number(*range.maximum) : QString();
            return QString::number(range.minimum);
        }
        for (const Measure& measure : target.measures) {
            if (measure.id == subject)
                return ofMeasure(measure, field);
        }
    }
    for (const Proceeding& proceeding : incident.proceedings) {
        for (const Step& step : proceeding.steps) {
            if (step.id == subject)
                return ofStep(step, field, context);
        }
        for (const Outcome& outcome : proceeding.outcomes) {
            if (outcome.id == subject)
                return ofOutcome(outcome, field, context);
        }
    }
    return ofIncident(incident, field, context);
}

SourceComparison::SourceComparison(const EditorContext& context, QWidget* parent)
    : QTableWidget(parent), m_context(context)
{
    setAccessibleName(tr("What the sources say, beneath what stands in the record"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    hide();
}

void SourceComparison::show(const Incident& incident)
{
    struct Column
    {
        Id subject;
        QString field;
        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns;
    std::vector<const Source*> rows;
    for (const Source& source : incident.sources) {
        const auto says = [&](const Claim& claim) { return claim.source == source.id && !claim.field.isEmpty(); };
        if (std::any_of(incident.claims.begin(), incident.claims.end(), says))
            rows.push_back(&source);
    }
    for (const Claim& claim : incident.claims) {
        const Column column{claim.subject, claim.field};
        if (!claim.field.isEmpty() && std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
    setVisible(!rows.empty());
    if (rows.empty())
        return;
    const Choices fields = claimFields(), records = m_context.records()();
    clear();
    setRowCount(int(rows.size()) + 1);
    setColumnCount(int(columns.size()));
    QStringList heads{tr("In the record")};
    for (const Source* source : rows)
        heads << fontMetrics().elidedText(sourceLabel(*source), Qt::ElideRight, 200);
    setVerticalHeaderLabels(heads);
    for (int column = 0; column < columnCount(); ++column) {
        const Column& about = columns[static_cast<size_t>(column)];
        const Choice* field = findKey(fields, about.field);
        const Choice* record = findKey(records, about.subject.toString(QUuid::WithoutBraces));
        const QString name = field ? field->label : about.field;
        setHorizontalHeaderItem(column, new QTableWidgetItem(record ? labelled(record->label, name) : name));
        const QString recorded = recordedValue(incident, about.subject, about.field, m_context);
        setItem(0, column, new QTableWidgetItem(recorded.isEmpty() ? QStringLiteral("–") : recorded));
        for (const Claim& claim : incident.claims) {
            if (claim.subject != about.subject || claim.field != about.field)
                continue;
            for (size_t row = 0; row < rows.size(); ++row) {
                if (rows[row]->id == claim.source) {
                    const bool same = isSame(asRecorded(claim.value, about.field, m_context), recorded);
                    auto* item = new QTableWidgetItem(same ? claim.value : QStringLiteral("≠ ") + claim.value);
                    item->setToolTip(same ? tr("As in the record") : tr("Differs from the record"));
                    setItem(int(row) + 1, column, item);
                }
            }
        }
    }
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()
                   + (horizontalHeader()->length() > width() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0) + 2);
}

} // namespace recense::ui
