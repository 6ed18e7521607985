// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_page.h"

#include "ui/text/date_text.h"
#include "ui/text/words.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/typed_count.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct Records
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Records)
};

QString dated(const std::optional<EdtfDate>& date, const QString& what)
{
    return date ? Records::tr("%1, %2", "a record, its date").arg(what, dateText(*date)) : what;
}

QString keyOf(const Id& id) { return id.toString(QUuid::WithoutBraces); }

} // namespace

ChoiceSource EditorContext::terms(const QString& list) const
{
    return [choices = termChoices(codebook(), list, language)] { return choices; };
}

ChoiceSource EditorContext::countries() const
{
    return [choices = countryChoices(codebook(), language)] { return choices; };
}

ChoiceSource EditorContext::targets() const
{
    return [this] {
        Choices choices;
        for (const Target& target : current().targets)
            choices.push_back({keyOf(target.id), targetLabel(target, *this), {}, {target.key}});
        return choices;
    };
}

ChoiceSource EditorContext::records() const
{
    return [this] {
        const Incident& incident = current();
        Choices choices;
        for (const Target& target : incident.targets) {
            choices.push_back({keyOf(target.id), targetLabel(target, *this), Records::tr("Who was struck, and how many"), {}});
            for (const Measure& measure : target.measures)
                choices.push_back({keyOf(measure.id), dated(measure.date, label(QStringLiteral("measure"), measure.kind)),
                                   Records::tr("A measure"), {}});
        }
        for (const Proceeding& proceeding : incident.proceedings) {
            for (const Step& step : proceeding.steps)
                choices.push_back({keyOf(step.id), dated(step.date, label(QStringLiteral("stage"), step.stage)),
                                   Records::tr("A step"), {}});
            for (const Outcome& outcome : proceeding.outcomes)
                choices.push_back({keyOf(outcome.id), dated(outcome.date, label(QStringLiteral("result"), outcome.result)),
                                   Records::tr("An outcome"), {}});
        }
        return choices;
    };
}

QString EditorContext::label(const QString& list, const Code& code) const
{
    return code ? codebook().label(list, code, language) : Records::tr("not stated");
}

namespace {

QString labelWithoutKey(const Target& target, const EditorContext& context)
{
    if (!target.names.isEmpty())
        return target.names.join(QStringLiteral(", "));
    if (target.type != TargetType::Group) {
        const Code type = *Code::parse(QString(toCode(target.type)));
        return context.label(QStringLiteral("target_type"), type);
    }
    const QString count = typedCount(target.people);
    return count.isEmpty() ? Records::tr("Group") : Records::tr("Group of %1").arg(count);
}

} // namespace

QString targetLabel(const Target& target, const EditorContext& context)
{
    const QString label = labelWithoutKey(target, context);
    if (!target.names.isEmpty() || target.key.isEmpty())
        return label;
    // A number for a key says nothing by itself: it stands only where it tells two apart.
    bool isNumber = false;
    target.key.toInt(&isNumber);
    const auto& targets = context.current().targets;
    const bool alike = std::any_of(targets.begin(), targets.end(), [&](const Target& other) {
        return other.id != target.id && labelWithoutKey(other, context) == label;
    });
    return isNumber && !alike ? label : label + Records::tr(" (%1)", "a target's key").arg(target.key);
}

void EditorPage::finishTyping()
{
    for (LineTable* table : findChildren<LineTable*>())
        table->finishTyping();
    for (ChoiceEdit* edit : findChildren<ChoiceEdit*>())
        edit->take();
}

} // namespace recense::ui
