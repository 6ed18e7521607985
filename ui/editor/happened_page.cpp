// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/happened_page.h"

#include "ui/editor/cells.h"
#include "ui/editor/coordinates_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"

#include <QVBoxLayout>

namespace recense::ui {

HappenedPage::HappenedPage(const EditorContext& shared, QWidget* parent)
    : EditorPage(shared, tr("What happened"), parent), m_form(new FieldForm), m_title(new TextLine(tr("Title"))),
      m_summary(new TextArea(tr("Summary"), 4)), m_country(new ChoiceEdit(shared.countries(), tr("Country"))),
      m_place(new TextLine(tr("Place"))), m_start(new DateEdit(tr("Start"))), m_end(new DateEdit(tr("End"))),
      m_acts(new ChipEdit(shared.terms(QStringLiteral("act")), ChipEdit::Plain, tr("Acts"))),
      m_setting(new ChoiceEdit(shared.terms(QStringLiteral("setting")), tr("Setting")))
{
    m_form->add(tr("T&itle"), m_title, FieldForm::Whole, QStringLiteral("title"));
    m_form->add(tr("Summary"), m_summary, FieldForm::Whole, QStringLiteral("summary"));
    m_form->add(tr("Country"), m_country, FieldForm::Half, QStringLiteral("country"));
    m_form->add(tr("Place"), m_place, FieldForm::Half, QStringLiteral("place"));
    m_form->add(tr("Start"), m_start, FieldForm::Half, QStringLiteral("start"));
    m_form->add(tr("End"), m_end, FieldForm::Half, QStringLiteral("end"));
    m_form->add(tr("Acts"), m_acts, FieldForm::Whole, QStringLiteral("acts"));
    m_form->add(tr("Setting"), m_setting, FieldForm::Half, QStringLiteral("setting"));
    m_country->setPlaceholderText(tr("that prosecutes or acts"));
    m_title->setPlaceholderText(tr("A few words to find the case by"));
    m_acts->setFirstLabel(tr("main", "act"));
    m_acts->setPlaceholder(tr("What they did; Enter adds"));
    buildMore();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_more);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_title, m_country, m_place, m_setting})
        connect(line, &QLineEdit::textEdited, this, &EditorPage::edited);
    for (ChoiceEdit* edit : {m_country, m_setting})
        connect(edit, &ChoiceEdit::keyChanged, this, &EditorPage::edited);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &EditorPage::edited);
    for (UnderstoodEdit* edit : std::initializer_list<UnderstoodEdit*>{m_start, m_end, m_coordinates})
        connect(edit, &UnderstoodEdit::changed, this, &EditorPage::edited);
    connect(m_acts, &ChipEdit::changed, this, &EditorPage::edited);
    connect(m_translations, &LineTable::edited, this, &EditorPage::edited);
}

void HappenedPage::buildMore()
{
    m_rare = new FieldForm;
    m_coordinates = new CoordinatesEdit(tr("Coordinates"));
    m_translations = new LineTable({{tr("Language"), LineColumn::Choose, languageChoices, {}, false, false, true},
                                    {tr("Title in it"), LineColumn::Text, {}, {}, false, true},
                                    {tr("Summary in it"), LineColumn::Text, {}, {}, false, true}},
                                   [this] { return context().newId(); }, tr("In other languages"));
    m_rare->add(tr("Coordinates"), m_coordinates, FieldForm::Whole, QStringLiteral("coordinates"));
    m_rare->add(tr("In other languages"), m_translations);
    m_more = new Fold(tr("More: coordinates, other languages"), m_rare);
}

void HappenedPage::load(const Incident& incident)
{
    m_title->setValue(incident.title.main);
    m_summary->setValue(incident.summary.main);
    m_country->setKey(incident.country.text());
    m_place->setValue(incident.place);
    m_start->setDate(incident.start);
    m_end->setDate(incident.end);
    m_acts->setChips(chipsOf(incident.acts));
    m_setting->setKey(incident.setting.text());
    m_coordinates->setCoordinates(incident.coordinates);
    loadTranslations(incident);
    m_more->setOpen(incident.coordinates || !m_translations->lines().empty());
}

void HappenedPage::loadTranslations(const Incident& incident)
{
    QStringList languages = incident.title.translations.keys();
    for (const QString& language : incident.summary.translations.keys()) {
        if (!languages.contains(language))
            languages.append(language);
    }
    std::vector<Line> lines;
    for (const QString& language : languages) {
        lines.push_back({context().newId(),
                         {language, incident.title.translations.value(language),
                          incident.summary.translations.value(language)}});
    }
    m_translations->setLines(std::move(lines));
}

void HappenedPage::collect(Incident& incident) const
{
    incident.title = {m_title->value(), {}};
    incident.summary = {m_summary->value(), {}};
    incident.country = countryOf(m_country->key());
    incident.place = m_place->value();
    incident.start = m_start->date();
    incident.end = m_end->date();
    incident.acts = codesOf(m_acts->chips());
    incident.setting = codeOf(m_setting->key());
    incident.coordinates = m_coordinates->coordinates();
    for (const Line& line : m_translations->lines()) {
        if (!line.cells[1].isEmpty())
            incident.title.translations.insert(line.cells[0], line.cells[1]);
        if (!line.cells[2].isEmpty())
            incident.summary.translations.insert(line.cells[0], line.cells[2]);
    }
}

void HappenedPage::clearProblems()
{
    m_form->clearNotes();
    m_rare->clearNotes();
}

bool HappenedPage::showProblem(const Problem& problem, const QString& sentence)
{
    return problem.subject.isNull() && m_form->note(problem.field, sentence);
}

QWidget* HappenedPage::fieldOf(const QString& field, const Id& subject) const
{
    return subject.isNull() ? m_form->widget(field) : nullptr;
}

} // namespace recense::ui
