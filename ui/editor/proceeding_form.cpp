// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/proceeding_form.h"

#include "ui/editor/cells.h"
#include "ui/editor/table_section.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/timeline_view.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace recense::ui {

namespace {

Choices finality()
{
    return {{QStringLiteral("final"), ProceedingForm::tr("Final"), ProceedingForm::tr("It can no longer be appealed."), {}},
            {QStringLiteral("appealable"), ProceedingForm::tr("Appealable"), ProceedingForm::tr("It can still be appealed."), {}}};
}

Choices yesOnly()
{
    return {{QStringLiteral("yes"), ProceedingForm::tr("Yes"), {}, {}}};
}

} // namespace

ProceedingForm::ProceedingForm(const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_form(new FieldForm),
      m_track(new ChoiceEdit(context.terms(QStringLiteral("track")), tr("Track"))),
      m_country(new ChoiceEdit(context.countries(), tr("Country of the proceeding"))),
      m_authority(new ChoiceEdit(context.terms(QStringLiteral("authority")), tr("Authority"))),
      m_fileNumber(new TextLine(tr("File number"))),
      m_against(new ChipEdit(context.targets(), ChipEdit::Plain, tr("Against"))), m_timeline(new TimelineView),
      m_rest(new QLabel), m_rare(new FieldForm), m_statute(new TextLine(tr("Statute"))),
      m_key(new TextLine(tr("Key in sheets")))
{
    m_form->add(tr("Track"), m_track, FieldForm::Half, QStringLiteral("track"));
    m_form->add(tr("Country"), m_country, FieldForm::Half, QStringLiteral("proceeding_country"));
    m_form->add(tr("Authority"), m_authority, FieldForm::Half, QStringLiteral("authority"));
    m_form->add(tr("File number"), m_fileNumber, FieldForm::Half, QStringLiteral("file_number"));
    m_form->add(tr("Against"), m_against, FieldForm::Whole);
    m_country->setPlaceholderText(tr("where it is not the case's"));
    m_against->setPlaceholder(tr("everybody above, unless said"));
    buildTables();
    m_rest->setWordWrap(true);
    m_rare->add(tr("Statute"), m_statute, FieldForm::Half, QStringLiteral("statute"));
    m_rare->add(tr("Key in sheets"), m_key, FieldForm::Half, QStringLiteral("proceeding"));
    m_more = new Fold(tr("More: statute of the whole proceeding, key"), m_rare);
    auto* remove = new QToolButton;
    remove->setText(tr("Remove this proceeding"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_charges);
    layout->addWidget(m_timeline);
    layout->addWidget(m_steps);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_rest);
    layout->addWidget(m_more);
    layout->addWidget(remove, 0, Qt::AlignTrailing);
    layout->addStretch();

    connect(remove, &QToolButton::clicked, this, &ProceedingForm::removeWanted);
    for (ChoiceEdit* edit : {m_track, m_country, m_authority}) {
        connect(edit, &ChoiceEdit::keyChanged, this, &ProceedingForm::edited);
        connect(edit, &QLineEdit::textEdited, this, &ProceedingForm::edited);
    }
    for (TextLine* line : {m_fileNumber, m_statute, m_key})
        connect(line, &QLineEdit::textEdited, this, &ProceedingForm::edited);
    connect(m_against, &ChipEdit::changed, this, &ProceedingForm::edited);
    for (TableSection* table : {m_charges, m_steps, m_outcomes})
        connect(table, &TableSection::edited, this, &ProceedingForm::edited);
}

void ProceedingForm::buildTables()
{
    const auto id = [this] { return m_context.newId(); };
    const auto text = [](const QString& title, bool more = false, bool stretch = false) {
        return LineColumn{title, LineColumn::Text, {}, {}, more, stretch};
    };
    const auto term = [this](const QString& title, const char* list, bool more = false, const QString& otherwise = {}) {
        return LineColumn{title, LineColumn::Choose, m_context.terms(QLatin1String(list)), {}, more, false, false, otherwise};
    };
    // Of a charge, a step or an outcome, a date or a note alone is known at first.
    const QString unknown = QStringLiteral("unknown"), other = QStringLiteral("other");
    const auto answer = [](const QString& title) {
        return LineColumn{title, LineColumn::Choose, answerChoices, {}, true};
    };
    m_charges = new TableSection(
        tr("Charges"),
        {term(tr("Charge"), "charge", false, unknown), text(tr("As worded"), false, true), text(tr("Statute")),
         {tr("Replaced"), LineColumn::Choose, yesOnly, {}, true}, answer(tr("Benefit alleged")),
         answer(tr("Exemption exists")), answer(tr("Exemption pleaded")), answer(tr("Exemption accepted"))},
        id);
    m_steps = new TableSection(tr("Steps"),
                               {{tr("Date"), LineColumn::Date, {}, {}}, term(tr("Stage"), "stage", false, other),
                                text(tr("Note"), false, true), term(tr("Authority"), "authority", true)},
                               id);
    m_steps->setHint(tr("2018-08-21 Tab arrested Tab note Enter"));
    m_outcomes = new TableSection(
        tr("Outcomes"),
        {term(tr("Result"), "result", false, unknown), {tr("People"), LineColumn::Number, {}, {}}, {tr("Date"), LineColumn::Date, {}, {}},
         {tr("Final"), LineColumn::Choose, finality, [] { return QStringLiteral("appealable"); }},
         {tr("Who"), LineColumn::Choose, m_context.targets(), [this] { return firstTarget(); }, false, true},
         text(tr("Instance"), true), {tr("Months"), LineColumn::Number, {}, {}, true}, answer(tr("Suspended")),
         text(tr("Fine"), true), text(tr("Currency"), true)},
        id);
}

QString ProceedingForm::firstTarget() const
{
    const Incident& incident = m_context.current();
    for (const Target& target : incident.targets) {
        if (m_against->chips().empty() || m_against->chips().front().key == cellOf(target.id))
            return cellOf(target.id);
    }
    return {};
}

void ProceedingForm::load(const Proceeding& proceeding)
{
    m_id = proceeding.id;
    m_track->setKey(proceeding.track.text());
    m_country->setKey(proceeding.country.text());
    m_authority->setKey(proceeding.authority.text());
    m_fileNumber->setValue(proceeding.fileNumber);
    m_against->setChips(chipsOf(proceeding.against));
    m_statute->setValue(proceeding.statute);
    m_key->setValue(proceeding.key);
    m_more->setOpen(!proceeding.statute.isEmpty());
    std::vector<Line> charges, steps, outcomes;
    for (const Charge& c : proceeding.charges) {
        charges.push_back({c.id,
                           {c.family.text(), c.text, c.statute, c.replaced ? QStringLiteral("yes") : QString(),
                            cellOf(c.benefitAlleged), cellOf(c.exemptionExists), cellOf(c.exemptionPleaded),
                            cellOf(c.exemptionAccepted)}});
    }
    for (const Step& s : proceeding.steps)
        steps.push_back({s.id, {cellOf(s.date), s.stage.text(), s.note, s.authority.text()}});
    for (const Outcome& o : proceeding.outcomes) {
        outcomes.push_back({o.id,
                            {o.result.text(), cellOf(o.people), cellOf(o.date),
                             o.final ? QStringLiteral("final") : QStringLiteral("appealable"), cellOf(o.target), o.instance,
                             cellOf(o.sentenceMonths), cellOf(o.suspended), o.fine, o.currency}});
    }
    m_charges->setLines(std::move(charges));
    m_steps->setLines(std::move(steps));
    m_outcomes->setLines(std::move(outcomes));
}

Proceeding ProceedingForm::proceeding() const
{
    Proceeding p;
    p.id = m_id;
    p.key = m_key->value();
    p.track = codeOf(m_track->key());
    p.country = countryOf(m_country->key());
    p.authority = codeOf(m_authority->key());
    p.fileNumber = m_fileNumber->value();
    p.against = idsOf(m_against->chips());
    p.statute = m_statute->value();
    for (const Line& line : m_charges->lines()) {
        const QStringList& c = line.cells;
        p.charges.push_back({line.id, codeOf(c[0]), c[2], c[1], c[3] == QLatin1String("yes"), answerOf(c[4]),
                             answerOf(c[5]), answerOf(c[6]), answerOf(c[7])});
    }
    for (const Line& line : m_steps->lines()) {
        const QStringList& c = line.cells;
        p.steps.push_back({line.id, codeOf(c[1]), dateOf(c[0]), codeOf(c[3]), c[2]});
    }
    for (const Line& line : m_outcomes->lines()) {
        const QStringList& c = line.cells;
        p.outcomes.push_back({line.id, Id::fromString(c[4]), codeOf(c[0]), numberOf(c[1]), dateOf(c[2]),
                              c[3] == QLatin1String("final"), c[5], numberOf(c[6]), answerOf(c[7]), c[8], c[9]});
    }
    return p;
}

QString ProceedingForm::tabTitle() const
{
    const Code track = codeOf(m_track->key());
    QString title = track ? m_context.label(QStringLiteral("track"), track) : tr("Proceeding");
    const QString name = m_fileNumber->value().isEmpty() ? m_key->value() : m_fileNumber->value();
    if (!name.isEmpty())
        title = tr("%1: %2", "track of a proceeding: its number").arg(title, name.left(24));
    return title.replace(u'&', QLatin1String("&&"));
}

void ProceedingForm::refreshLabels(const Incident& incident)
{
    m_against->refresh();
    m_outcomes->table()->lineModel().refresh();
    const Proceeding own = proceeding();
    const Day today = *dayFromIso(m_context.host->environment().now().date().toString(Qt::ISODate));
    Timeline drawn;
    drawn.today = today;
    drawn.lanes.push_back(timelineLane(incident, own, m_context.codebook()));
    const bool any = !drawn.lanes.front().marks.empty();
    m_timeline->setTimeline(std::move(drawn));
    m_timeline->setVisible(any);
    m_rest->setText(restOf(incident, own, m_context).join(u'\n'));
    m_rest->setVisible(!m_rest->text().isEmpty());
}

QStringList restOf(const Incident& incident, const Proceeding& proceeding, const EditorContext& context)
{
    QStringList rest;
    // A named member of a group is one of it: what was decided of the member is decided of the group.
    const auto groupOf = [&](const Id& id) {
        const auto member = std::find_if(incident.targets.begin(), incident.targets.end(),
                                         [&](const Target& one) { return one.id == id; });
        return member != incident.targets.end() && member->memberOf && proceeding.isAgainst(*member->memberOf)
            ? *member->memberOf
            : id;
    };
    for (const Target& target : incident.targets) {
        if (!proceeding.isAgainst(target.id) || !isPeople(target.type) || groupOf(target.id) != target.id)
            continue;
        const Range people = target.people.range(target.type);
        qint64 decided = 0;
        for (const Outcome& outcome : proceeding.outcomes) {
            if (groupOf(outcome.target) == target.id && outcome.final)
                decided += outcome.people.value_or(0);
        }
        const qint64 pending = std::max<qint64>(0, people.minimum - decided);
        const QString all = people.isExact() ? QString::number(people.minimum)
                                             : ProceedingForm::tr("at least %1").arg(people.minimum);
        const QString said = pending > 0 ? ProceedingForm::tr("%1 of %2 pending").arg(pending).arg(all)
                                         : ProceedingForm::tr("all decided for good");
        rest.append(ProceedingForm::tr("%1: %2", "who: what is left").arg(targetLabel(target, context), said));
    }
    return rest;
}

void ProceedingForm::clearProblems()
{
    m_form->clearNotes();
    m_rare->clearNotes();
    for (TableSection* table : {m_charges, m_steps, m_outcomes})
        table->clearNotes();
}

bool ProceedingForm::showProblem(const Problem& problem, const QString& sentence)
{
    if (problem.subject == m_id) {
        if (m_form->note(problem.field, sentence))
            return true;
        m_more->setOpen(true);
        return m_rare->note(problem.field, sentence);
    }
    return m_charges->note(problem.subject, sentence) || m_steps->note(problem.subject, sentence)
           || m_outcomes->note(problem.subject, sentence);
}

QWidget* ProceedingForm::fieldOf(const QString& field, const Id& subject) const
{
    if (subject == m_id) {
        QWidget* widget = m_form->widget(field);
        return widget ? widget : m_rare->widget(field);
    }
    for (const TableSection* table : {m_charges, m_steps, m_outcomes}) {
        for (const Line& line : table->lines()) {
            if (line.id == subject)
                return table->table();
        }
    }
    return nullptr;
}

void ProceedingForm::focusFirst() { m_track->setFocus(Qt::OtherFocusReason); }

} // namespace recense::ui
