// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/quick_log.h"

#include "ui/editor/cells.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/head_count_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/wrapped_height.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr int kDraftDelay = 1000; // milliseconds after the first key that is in no draft
constexpr QLatin1String kQuick("quick"), kTitle("title"), kCountry("country"), kCountryTyped("country_typed"),
    kPlace("place"), kDate("date"), kPeople("people"), kAct("act"), kActTyped("act_typed"), kNote("note");

void put(ChoiceEdit& edit, const QJsonObject& from, QLatin1String key, QLatin1String typed)
{
    edit.setKey(from.value(key).toString());
    if (const QString text = from.value(typed).toString(); !text.isEmpty())
        edit.retype({0, text});
}

QString typedIn(const ChoiceEdit& edit)
{
    const QList<HalfTyped> parts = edit.halfTyped();
    return parts.isEmpty() ? QString() : parts.front().text;
}

} // namespace

QuickLog::QuickLog(EditorHost& host, const QString& language, QWidget* parent)
    : QDialog(parent), m_host(host), m_context{&host, language, [this]() -> const Incident& { return m_none; }},
      m_message(new MessageBar), m_form(new FieldForm), m_title(new TextLine(tr("Title"))),
      m_place(new TextLine(tr("Place"))), m_country(new ChoiceEdit(m_context.countries(), tr("Country"))),
      m_act(new ChoiceEdit(m_context.terms(QStringLiteral("act")), tr("Act"))), m_date(new DateEdit(tr("Date"))),
      m_people(new HeadCountEdit(tr("How many"))), m_note(new TextArea(tr("Note"), 4)),
      m_save(new QPushButton(tr("&Save"))), m_new(new QPushButton(tr("Save and &new"))),
      m_open(new QPushButton(tr("Save and &open")))
{
    setWindowTitle(tr("Quick log"));
    build();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &QuickLog::keepDraft);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_title, m_place, m_country, m_act})
        connect(line, &QLineEdit::textEdited, this, &QuickLog::whenEdited);
    for (ChoiceEdit* edit : {m_country, m_act})
        connect(edit, &ChoiceEdit::keyChanged, this, &QuickLog::whenEdited);
    for (UnderstoodEdit* edit : std::initializer_list<UnderstoodEdit*>{m_date, m_people})
        connect(edit, &UnderstoodEdit::changed, this, &QuickLog::whenEdited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &QuickLog::whenEdited);
    connect(m_save, &QPushButton::clicked, this, &QuickLog::saveAndClose);
    connect(m_new, &QPushButton::clicked, this, &QuickLog::saveAndNew);
    connect(m_open, &QPushButton::clicked, this, &QuickLog::saveAndOpen);
    clear(false);
}

void QuickLog::build()
{
    m_form->add(tr("T&itle"), m_title, FieldForm::Whole, QStringLiteral("title"));
    m_form->add(tr("Country"), m_country, FieldForm::Half, QStringLiteral("country"));
    m_form->add(tr("Place"), m_place, FieldForm::Half, QStringLiteral("place"));
    m_form->add(tr("Date"), m_date, FieldForm::Half, QStringLiteral("start"));
    m_form->add(tr("How many"), m_people, FieldForm::Half, QStringLiteral("people_min"));
    m_form->add(tr("Act"), m_act, FieldForm::Whole, QStringLiteral("acts"));
    m_form->add(tr("Note"), m_note, FieldForm::Whole, QStringLiteral("notes"));
    m_title->setPlaceholderText(tr("A few words to find the case by"));
    m_act->setPlaceholderText(tr("What they did"));
    auto* about = new QLabel(tr("It becomes a case to be reviewed. The rest can be filled in later."));
    about->setWordWrap(true);
    m_save->setDefault(true);
    m_new->setToolTip(tr("Save, and log another of the same country (%1)")
                          .arg(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_Return)).toString(QKeySequence::NativeText)));
    m_open->setToolTip(tr("Save, and go on in the editor"));
    for (QPushButton* button : {m_new, m_open})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_save, m_new, m_open})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    new WrappedHeight(this); // it grows with what is said in it
    layout->addWidget(m_message);
    layout->addWidget(m_form, 1);
    layout->addWidget(about);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 96);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* saveAndNewKey = new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, key)), this);
        connect(saveAndNewKey, &QShortcut::activated, this, &QuickLog::saveAndNew);
    }
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &QuickLog::saveAndClose);
}

void QuickLog::begin()
{
    const FormPlace was = isEmpty() ? FormPlace() : place();
    show(); // which selects the text of a field, to be typed over
    raise();
    activateWindow();
    goTo(was);
}

void QuickLog::whenEdited()
{
    if (!m_loading && !m_draftTimer.isActive()) // not put off by each key
        m_draftTimer.start();
}

bool QuickLog::isEmpty() const
{
    return m_title->text().isEmpty() && m_place->text().isEmpty() && m_date->line()->text().isEmpty()
           && m_people->line()->text().isEmpty() && m_act->text().isEmpty() && m_note->toPlainText().isEmpty();
}

Incident QuickLog::incident() const
{
    Incident incident;
    incident.id = m_context.newId();
    incident.title.main = m_title->value();
    incident.country = countryOf(m_country->key());
    incident.place = m_place->value();
    incident.start = m_date->date();
    if (const Code act = codeOf(m_act->key()))
        incident.acts = {act};
    incident.notes = m_note->value();
    incident.review = Review::Draft;
    if (const HeadCount people = m_people->count(); people.isStated()) {
        Target target;
        target.id = m_context.newId();
        target.key = QStringLiteral("1");
        const Range range = people.range(TargetType::Group);
        target.type = range.isExact() && range.minimum == 1 ? TargetType::Person : TargetType::Group;
        if (target.type == TargetType::Group)
            target.people = people;
        incident.targets.push_back(target);
    }
    return incident;
}

bool QuickLog::refuse(const Incident& incident)
{
    m_form->clearNotes();
    QWidget* first = nullptr;
    const auto say = [&](const QString& field, const QString& sentence) {
        m_form->note(field, sentence);
        if (!first)
            first = m_form->widget(field);
    };
    for (const Problem& problem : validate(incident, m_context.codebook())) {
        if (severityOf(problem.code) == Severity::Refused || problem.code == ProblemCode::TitleMissing)
            say(problem.field, problemText(problem));
    }
    const std::pair<const TypedField*, const char*> typed[] = {
        {m_country, "country"}, {m_date, "start"}, {m_people, "people_min"}, {m_act, "acts"}};
    for (const auto& [field, name] : typed) {
        if (!field->unread().isEmpty())
            say(QLatin1String(name), tr("\u201c%1\u201d is not understood. Correct it or empty the field.").arg(field->unread()));
    }
    if (!first)
        return false;
    m_message->show(MessageBar::Kind::Warning, tr("Not saved yet; what is typed is kept as a draft."));
    m_message->setAction(tr("Discard"), [this] { discard(); });
    first->setFocus(Qt::OtherFocusReason);
    keepDraft();
    return true;
}

std::optional<Saved> QuickLog::save()
{
    for (ChoiceEdit* edit : {m_country, m_act})
        edit->take();
    const Incident incident = this->incident();
    if (refuse(incident))
        return std::nullopt;
    const SaveAnswer answer = m_host.save(incident, tr("Quick log"));
    if (!answer.saved) {
        m_message->show(MessageBar::Kind::Failure, answer.sentence);
        keepDraft();
        return std::nullopt;
    }
    if (m_drafted)
        m_host.dropDraft(m_draft);
    return answer.saved;
}

void QuickLog::saveAndClose()
{
    const QString title = m_title->value();
    if (const auto saved = save()) {
        clear(false);
        hide();
        Q_EMIT this->saved(saved->incident, tr("%1 is logged: %2").arg(saved->reference.text(), title));
    }
}

void QuickLog::saveAndNew()
{
    const QString title = m_title->value();
    if (const auto saved = save()) {
        clear(true);
        m_message->show(MessageBar::Kind::Done, tr("%1 is logged: %2").arg(saved->reference.text(), title));
        m_title->setFocus(Qt::OtherFocusReason);
    }
}

void QuickLog::saveAndOpen()
{
    if (const auto saved = save()) {
        clear(false);
        hide();
        Q_EMIT openAsked(saved->incident);
    }
}

void QuickLog::clear(bool keepCountry)
{
    m_loading = true;
    m_draftTimer.stop();
    m_message->clear();
    m_form->clearNotes();
    for (TextLine* line : {m_title, m_place})
        line->setValue({});
    if (!keepCountry)
        m_country->setKey({});
    m_date->setDate({});
    m_people->setCount({});
    m_act->setKey({});
    m_note->setValue({});
    m_draft = m_context.newId();
    m_drafted = false;
    m_loading = false;
}

QByteArray QuickLog::content() const
{
    const QJsonObject fields{{kTitle, m_title->text()},
                             {kCountry, m_country->key()},
                             {kCountryTyped, typedIn(*m_country)},
                             {kPlace, m_place->text()},
                             {kDate, m_date->line()->text()},
                             {kPeople, m_people->line()->text()},
                             {kAct, m_act->key()},
                             {kActTyped, typedIn(*m_act)},
                             {kNote, m_note->toPlainText()}};
    return QJsonDocument(QJsonObject{{kQuick, fields}}).toJson(QJsonDocument::Compact);
}

void QuickLog::keepDraft()
{
    m_draftTimer.stop();
    if (isEmpty()) {
        if (m_drafted)
            m_host.dropDraft(m_draft);
        m_drafted = false;
        return;
    }
    if (m_host.putDraft({m_draft, Id(), m_host.environment().now(), content()}))
        m_drafted = true;
    else
        m_draftTimer.start(); // again
}

bool QuickLog::isDraft(const QByteArray& content)
{
    return QJsonDocument::fromJson(content).object().contains(kQuick);
}

void QuickLog::load(const Draft& draft, bool said)
{
    const QJsonObject fields = QJsonDocument::fromJson(draft.content).object().value(kQuick).toObject();
    clear(false);
    m_loading = true;
    const auto text = [&fields](QLatin1String key) { return fields.value(key).toString(); };
    m_title->setValue(text(kTitle));
    m_place->setValue(text(kPlace));
    put(*m_country, fields, kCountry, kCountryTyped);
    put(*m_act, fields, kAct, kActTyped);
    m_date->retype({0, text(kDate)});
    m_people->retype({0, text(kPeople)});
    m_note->setValue(text(kNote));
    m_draft = draft.id;
    m_drafted = true;
    m_loading = false;
    if (!said)
        return;
    m_message->show(MessageBar::Kind::Information,
                    tr("Typed until %1, and not saved yet.")
                        .arg(locale().toString(draft.savedAt.toLocalTime(), QLocale::ShortFormat)));
    m_message->setAction(tr("Keep"), [this] { saveAndClose(); });
    m_message->setSecondAction(tr("Discard"), [this] { discard(); });
}

void QuickLog::discard()
{
    const Draft discarded{m_draft, Id(), m_host.environment().now(), content()};
    m_host.dropDraft(m_draft);
    clear(false);
    m_message->show(MessageBar::Kind::Information, tr("The draft is discarded."));
    m_message->setAction(tr("Put back"), [this, discarded] {
        load(discarded, false);
        keepDraft();
    });
}

FormPlace QuickLog::place() const
{
    return placeIn(*this);
}

void QuickLog::goTo(const FormPlace& place)
{
    if (place.field < 0)
        m_title->setFocus(Qt::OtherFocusReason);
    else
        ui::goTo(*this, place);
}

} // namespace recense::ui
