// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/target_card.h"

#include "ui/editor/cells.h"
#include "ui/editor/enum_list.h"
#include "ui/text/party_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/head_count_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace recense::ui {

namespace {

ClosedList* consentList(const QString& name)
{
    auto* box = new ClosedList(name);
    box->addItem(TargetCard::tr("Unknown", "consent"), QString(toCode(Consent::Unknown)));
    box->addItem(TargetCard::tr("Not needed", "consent"), QString(toCode(Consent::NotNeeded)));
    box->addItem(TargetCard::tr("Given", "consent"), QString(toCode(Consent::Given)));
    box->addItem(TargetCard::tr("Refused", "consent"), QString(toCode(Consent::Refused)));
    return box;
}

// What tells one party from another in a list: code, other names, notes.
QString detailOf(const Party& party)
{
    QStringList parts;
    if (!party.name.isEmpty() && party.key != party.name)
        parts << party.key;
    parts << party.aliases;
    if (!party.notes.isEmpty())
        parts << party.notes;
    return parts.join(QStringLiteral(" · "));
}

ChipEdit* traitEdit(const EditorContext& context, const char* list, const QString& name)
{
    return new ChipEdit(context.terms(QLatin1String(list)), ChipEdit::Numbered, name);
}

} // namespace

TargetCard::TargetCard(const EditorContext& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_heading(new QLabel), m_form(new FieldForm),
      m_type(enumList<TargetType>(context, QStringLiteral("target_type"), tr("Type"))),
      m_population(enumList<Population>(context, QStringLiteral("population"), tr("Population"))),
      m_people(new HeadCountEdit(tr("How many"))), m_party(new ChoiceEdit(parties(), tr("Same as"))),
      m_roles(traitEdit(context, "role", tr("Roles"))),
      m_names(new ChipEdit([] { return Choices(); }, ChipEdit::Free, tr("Names")))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto* remove = new QToolButton;
    remove->setText(tr("Remove"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, &TargetCard::removeWanted);

    m_form->add(tr("Type"), m_type, FieldForm::Half, QStringLiteral("target_type"));
    m_form->add(tr("How many"), m_people, FieldForm::Half, QStringLiteral("people_min"));
    m_form->add(tr("Population"), m_population, FieldForm::Half, QStringLiteral("population"));
    m_form->add(tr("Same as"), m_party, FieldForm::Half, QStringLiteral("party"));
    m_form->add(tr("Names"), m_names, FieldForm::Whole, QStringLiteral("names"));
    m_form->add(tr("Roles"), m_roles, FieldForm::Whole, QStringLiteral("roles"));
    m_party->setPlaceholderText(tr("code or name, across cases"));
    m_party->setToolTip(tr("Who this is across cases, so that nobody is counted twice in a year: a pseudonym code for "
                           "a person, a name for an organisation or a vessel."));
    m_party->setSearch([this](const Choices& choices, const QString& typed) { return findParties(choices, typed); });
    m_party->setMaker([this](const QString& typed) { return makeParty(typed); });
    m_roles->setPlaceholder(tr("crew=4; Enter adds"));
    m_names->setPlaceholder(tr("Enter adds"));
    buildMore();

    auto* layout = new QVBoxLayout(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    layout->addLayout(top);
    layout->addWidget(m_form);
    layout->addWidget(m_more);
    top->addWidget(remove);
    connectFields();
}

void TargetCard::buildMore()
{
    m_rare = new FieldForm;
    m_gender = traitEdit(m_context, "gender", tr("Gender"));
    m_ageGroup = traitEdit(m_context, "age_group", tr("Age group"));
    m_nationality = new ChipEdit(m_context.countries(), ChipEdit::Numbered, tr("Nationality"));
    m_residence = traitEdit(m_context, "residence_status", tr("Residence status"));
    m_racialised = traitEdit(m_context, "racialised", tr("Racialised"));
    m_disability = traitEdit(m_context, "disability", tr("Disability"));
    m_memberOf = new ChoiceEdit(groups(), tr("Member of"));
    m_key = new TextLine(tr("Key in sheets"));
    m_legalBasis = new TextLine(tr("Legal basis"));
    m_consent = consentList(tr("Consent"));
    m_reviewBy = new DateEdit(tr("Review by"));
    m_rare->add(tr("Gender"), m_gender, FieldForm::Whole, QStringLiteral("gender"));
    m_rare->add(tr("Age group"), m_ageGroup, FieldForm::Whole, QStringLiteral("age_group"));
    m_rare->add(tr("Nationality"), m_nationality, FieldForm::Whole, QStringLiteral("nationality"));
    m_rare->add(tr("Residence status"), m_residence, FieldForm::Whole, QStringLiteral("residence_status"));
    m_rare->add(tr("Racialised"), m_racialised, FieldForm::Whole, QStringLiteral("racialised"));
    m_rare->add(tr("Disability"), m_disability, FieldForm::Whole, QStringLiteral("disability"));
    m_rare->add(tr("Member of"), m_memberOf, FieldForm::Half, QStringLiteral("member_of"));
    m_rare->add(tr("Key in sheets"), m_key, FieldForm::Half, QStringLiteral("target"));
    m_rare->add(tr("Legal basis"), m_legalBasis, FieldForm::Half);
    m_rare->add(tr("Consent"), m_consent, FieldForm::Half);
    m_rare->add(tr("Review by"), m_reviewBy, FieldForm::Half);
    m_memberOf->setPlaceholderText(tr("a group of this case"));
    m_legalBasis->setPlaceholderText(tr("why this may be held"));
    m_more = new Fold(tr("More: traits, group, safeguards"), m_rare);
}

void TargetCard::connectFields()
{
    connect(m_type, &QComboBox::currentIndexChanged, this, &TargetCard::follow);
    for (ClosedList* list : {m_type, m_population, m_consent})
        connect(list, &QComboBox::activated, this, &TargetCard::edited);
    for (UnderstoodEdit* edit : std::initializer_list<UnderstoodEdit*>{m_people, m_reviewBy})
        connect(edit, &UnderstoodEdit::changed, this, &TargetCard::edited);
    for (ChoiceEdit* edit : {m_party, m_memberOf}) {
        connect(edit, &ChoiceEdit::keyChanged, this, &TargetCard::edited);
        connect(edit, &QLineEdit::textEdited, this, &TargetCard::edited);
    }
    for (ChipEdit* edit : {m_roles, m_names, m_gender, m_ageGroup, m_nationality, m_residence, m_racialised, m_disability})
        connect(edit, &ChipEdit::changed, this, &TargetCard::edited);
    for (TextLine* line : {m_key, m_legalBasis})
        connect(line, &QLineEdit::textEdited, this, &TargetCard::edited);
}

ChoiceSource TargetCard::parties() const
{
    return [this] {
        Choices choices;
        const auto known = m_context.host->parties();
        for (const Party& party : known->parties()) {
            Choice choice{cellOf(party.id), partyTitle(party), detailOf(party), party.aliases};
            choice.also.append(party.key);
            choices.push_back(choice);
        }
        return choices;
    };
}

// In whatever script and spelling a name was typed: so that nobody is made a second time.
std::vector<Hit> TargetCard::findParties(const Choices& choices, const QString& typed) const
{
    QHash<QString, const Choice*> byKey;
    for (const Choice& choice : choices)
        byKey.insert(choice.key, &choice);
    const auto known = m_context.host->parties();
    std::vector<Hit> hits;
    for (const auto& [place, near] : known->search(typed)) {
        if (const Choice* choice = byKey.value(cellOf(known->parties()[place].id)))
            hits.push_back({choice, near});
    }
    return hits;
}

ChoiceSource TargetCard::groups() const
{
    return [this] {
        Choices choices;
        for (const Target& target : m_context.current().targets) {
            if (target.type == TargetType::Group && target.id != id())
                choices.push_back({cellOf(target.id), targetLabel(target, m_context), {}, {target.key}});
        }
        return choices;
    };
}

QString TargetCard::makeParty(const QString& typed)
{
    Party party;
    party.id = m_context.newId();
    party.key = typed.left(64);
    party.type = valueOf<TargetType>(*m_type);
    if (!isPeople(party.type))
        party.name = typed;
    return m_context.host->save(party) ? cellOf(party.id) : QString();
}

void TargetCard::load(const Target& target)
{
    m_loaded = target;
    m_type->setCode(toCode(target.type));
    m_population->setCode(toCode(target.population));
    m_people->setCount(target.people);
    m_party->setKey(target.party ? cellOf(*target.party) : QString());
    m_roles->setChips(chipsOf(target.roles));
    m_names->setChips(chipsOf(target.names));
    m_gender->setChips(chipsOf(target.gender));
    m_ageGroup->setChips(chipsOf(target.ageGroup));
    std::vector<Chip> countries;
    for (const NationalityTrait& trait : target.nationality)
        countries.push_back({trait.country.text(), trait.people});
    m_nationality->setChips(countries);
    m_residence->setChips(chipsOf(target.residenceStatus));
    m_racialised->setChips(chipsOf(target.racialised));
    m_disability->setChips(chipsOf(target.disability));
    m_memberOf->setKey(target.memberOf ? cellOf(*target.memberOf) : QString());
    m_key->setValue(target.key);
    m_legalBasis->setValue(target.safeguards.legalBasis);
    m_consent->setCode(toCode(target.safeguards.consent));
    m_reviewBy->setDate(target.safeguards.reviewBy);
    m_more->setOpen(!target.gender.empty() || !target.ageGroup.empty() || !target.nationality.empty()
                    || !target.residenceStatus.empty() || !target.racialised.empty() || !target.disability.empty()
                    || target.memberOf || target.safeguards != Safeguards());
    follow();
}

Target TargetCard::target() const
{
    Target target = m_loaded;
    target.key = m_key->value();
    target.type = valueOf<TargetType>(*m_type);
    target.population = valueOf<Population>(*m_population);
    target.people = m_people->count();
    target.roles = traitsOf(m_roles->chips());
    target.gender = traitsOf(m_gender->chips());
    target.ageGroup = traitsOf(m_ageGroup->chips());
    target.nationality.clear();
    for (const Chip& chip : m_nationality->chips())
        target.nationality.push_back({countryOf(chip.key), chip.number});
    target.residenceStatus = traitsOf(m_residence->chips());
    target.racialised = traitsOf(m_racialised->chips());
    target.disability = traitsOf(m_disability->chips());
    const auto link = [](const QString& key) { return key.isEmpty() ? std::nullopt : std::optional(Id::fromString(key)); };
    target.party = link(m_party->key());
    target.memberOf = link(m_memberOf->key());
    target.names = wordsOf(m_names->chips());
    target.safeguards = {m_legalBasis->value(), valueOf<Consent>(*m_consent), m_reviewBy->date()};
    return target;
}

void TargetCard::follow()
{
    const TargetType type = valueOf<TargetType>(*m_type);
    m_people->setTargetType(type);
    m_form->setRowVisible(m_people, type == TargetType::Group || m_people->count().isStated());
    m_form->setRowVisible(m_names, !isPeople(type) || !m_names->chips().empty());
    m_form->setRowVisible(m_roles, isPeople(type) || !m_roles->chips().empty());
}

void TargetCard::refreshLabels(int position)
{
    Target shown = target();
    if (shown.key == QString::number(position))
        shown.key.clear(); // it says no more than the number before it
    m_heading->setText(QStringLiteral("%1. %2").arg(position).arg(targetLabel(shown, m_context)));
    setAccessibleName(m_heading->text());
    if (!m_memberOf->isModified())
        m_memberOf->setKey(m_memberOf->key());
}

void TargetCard::clearProblems()
{
    m_form->clearNotes();
    m_rare->clearNotes();
}

bool TargetCard::showProblem(const Problem& problem, const QString& sentence)
{
    const QString field = problem.field == QLatin1String("people_max") ? QStringLiteral("people_min") : problem.field;
    if (m_form->note(field, sentence)) {
        if (field == QLatin1String("people_min"))
            m_form->setRowVisible(m_people, true);
        return true;
    }
    if (!m_rare->note(field, sentence))
        return false;
    m_more->setOpen(true);
    return true;
}

QWidget* TargetCard::fieldOf(const QString& field) const
{
    QWidget* widget = m_form->widget(field == QLatin1String("people_max") ? QStringLiteral("people_min") : field);
    return widget ? widget : m_rare->widget(field);
}

void TargetCard::focusFirst() { m_type->setFocus(Qt::OtherFocusReason); }

} // namespace recense::ui
