// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/rules_dialog.h"

#include "core/report/wording.h"
#include "ui/session/kept_draft.h"
#include "ui/session/write_file.h"
#include "ui/shell/file_choice.h"
#include "ui/text/rule_text.h"
#include "ui/text/translation.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/year/rule_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace recense::ui {

namespace {

constexpr qint64 kLargestFile = 1 << 20;

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    return label;
}

// At large sizes of text there is more than the window holds.
QScrollArea* scrolled(QWidget* content, const QString& name)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(name);
    return area;
}

} // namespace

RulesDialog::RulesDialog(Session& session, const count::Question& question, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_question(question)
    , m_kept(new KeptDraft(session, [this] { return content(); }, this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_about(wrapped(new Heading(0)))
    , m_problem(wrapped(new QLabel))
    , m_sentence(wrapped(new QLabel))
    , m_version(wrapped(new Heading(0)))
    , m_language(new QComboBox(this))
{
    setWindowTitle(tr("Count rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto* halves = new QHBoxLayout;
    halves->setSpacing(20);
    halves->addWidget(makeList(), 2);
    halves->addWidget(scrolled(makeForm(), tr("The chosen rule")), 5);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    auto* compare = buttons->addButton(tr("Save and compare…"), QDialogButtonBox::ActionRole);
    compare->setAutoDefault(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(compare, &QPushButton::clicked, this, [this] {
        const Entry* chosen = current();
        const count::Rule rule = chosen ? chosen->rule : count::Rule::standard();
        accept();
        if (result() == Accepted)
            Q_EMIT compareAsked(rule);
    });
    connect(&session, &Session::aboutToClose, this, [this] {
        m_kept->leave();
        reject();
    });
    connect(this, &QDialog::finished, this, [this] { m_kept->drop(); });
    load(stored());
    choose(question.rule);
    m_list->setFocus();
    resizeOnScreen(*this, textSize(*this, 130, 36));
}

QWidget* RulesDialog::makeList()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Count rules"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, 6);
    const auto add = [&](const QString& text, void (RulesDialog::*run)()) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    m_copy = add(tr("Cop&y to change"), &RulesDialog::copyRule);
    m_remove = add(tr("&Remove"), &RulesDialog::removeRule);
    add(tr("&Import…"), &RulesDialog::importRule);
    add(tr("&Export…"), &RulesDialog::exportRule);
    row->addWidget(new QWidget); // takes what is left of its line
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::showRule);
    return box;
}

QWidget* RulesDialog::makeForm()
{
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    m_form = new QWidget;
    m_fields = new RuleFields(RuleFields::Countries::AsTyped, m_form);
    m_fields->setYear(m_question.year);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString& text, QWidget* field) {
        form->addRow(text, field);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    m_name->setMaxLength(80);
    for (QComboBox* box : {m_fields->population, m_fields->inYear, m_fields->lowest}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20); // what is longer stands beneath its label
    }
    add(tr("&Name"), m_name);
    add(tr("&Population"), m_fields->population);
    add(tr("C&ountries"), m_fields->countries);
    form->addRow(QString(), m_fields->countriesProblem);
    auto* tracks = new QWidget;
    auto* row = new FlowLayout(tracks, 10);
    for (const auto& [box, track] : m_fields->tracks)
        row->addWidget(box);
    form->addRow(tr("Tracks"), tracks);
    add(tr("&Counts by"), m_fields->inYear);
    add(tr("&Verified at least"), m_fields->lowest);
    form->addRow(QString(), m_fields->drafts);
    column->addWidget(m_form);
    column->addWidget(m_version);
    column->addWidget(makeSentence());
    column->addStretch();
    connect(m_fields, &RuleFields::changed, this, &RulesDialog::takeFields);
    connect(m_fields->countries, &QLineEdit::textEdited, this, [this] {
        say({});
        m_kept->edited();
    });
    connect(m_name, &QLineEdit::textEdited, this, &RulesDialog::takeFields);
    return half;
}

QWidget* RulesDialog::makeSentence()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(new Heading(3, tr("What the report prints")), 1);
    for (const QString& language : report::Texts::languages()) {
        QString name = QLocale(language).nativeLanguageName().section(u' ', 0, 0);
        name[0] = name[0].toUpper();
        m_language->addItem(language == QLatin1String("en") ? QStringLiteral("English") : name, language);
    }
    m_language->setCurrentIndex(m_language->findData(currentLanguage()));
    m_language->setAccessibleName(tr("Language of the sentence"));
    row->addWidget(m_language);
    column->addLayout(row);
    m_sentence->setAccessibleName(tr("What the report prints"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_sentence);
    connect(m_language, &QComboBox::currentIndexChanged, this, &RulesDialog::tellSentence);
    return box;
}

std::vector<KeptRule> RulesDialog::stored() const
{
    return m_session.read([](const Register& reg) { return reg.countRules(); }).value_or(std::vector<KeptRule>());
}

void RulesDialog::load(const std::vector<KeptRule>& rules)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_entries.clear();
    for (const QString& name : count::Rule::presets())
        m_entries.push_back({std::nullopt, *count::Rule::preset(name), true});
    const std::vector<KeptRule> before = stored();
    for (const KeptRule& rule : rules) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const KeptRule& one) { return one.id == rule.id; });
        m_entries.push_back({same == before.end() ? std::nullopt : std::optional(*same), rule.rule, false});
    }
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        m_list->addItem(QString());
        tell(i);
    }
}

void RulesDialog::choose(const count::Rule& shown)
{
    const auto same = [&](const Entry& entry) { return entry.rule == shown; };
    auto found = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (found == m_entries.end())
        found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.rule.countsAs(shown); });
    if (found != m_entries.end())
        m_list->setCurrentRow(static_cast<int>(found - m_entries.begin()));
    else
        addEntry(shown);
}

QString RulesDialog::freeName(const QString& wanted) const
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.rule.name == name; });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1 (%2)").arg(wanted, QString::number(i));
    return name;
}

void RulesDialog::addEntry(const count::Rule& rule)
{
    Entry entry{std::nullopt, rule, false};
    const bool named = !rule.name.isEmpty() && rule.name != QLatin1String("custom") && !count::Rule::presets().contains(rule.name);
    entry.rule.name = freeName(named ? rule.name : tr("New rule"));
    m_entries.push_back(entry);
    m_list->addItem(QString());
    tell(m_list->count() - 1);
    m_list->setCurrentRow(m_list->count() - 1);
    m_kept->edited();
    m_name->setFocus();
    m_name->selectAll();
}

RulesDialog::Entry* RulesDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_entries.size()) ? nullptr : &m_entries[static_cast<size_t>(row)];
}

void RulesDialog::showRule()
{
    const Entry* entry = current();
    if (!entry)
        return;
    say({});
    m_form->setEnabled(!entry->isStandard);
    m_remove->setEnabled(!entry->isStandard);
    m_name->setText(entry->isStandard ? ruleName(entry->rule) : entry->rule.name);
    m_name->setCursorPosition(0); // where it is longer than its place, its beginning is seen
    m_fields->setRule(entry->rule);
    m_about->setText(entry->isStandard
                         ? tr("One of the three standard rules, which stay as they are. Copy it to change it.")
                         : tr("A rule of this register. Once saved, it can be chosen in Year under its name."));
    tellVersion();
    tellSentence();
}

void RulesDialog::takeFields()
{
    Entry* entry = current();
    if (!entry || entry->isStandard)
        return;
    const int version = entry->rule.version;
    entry->rule = m_fields->rule();
    entry->rule.name = m_name->text().trimmed();
    entry->rule.version = version;
    say({});
    m_kept->edited();
    tell(m_list->currentRow());
    tellVersion();
    tellSentence();
}

void RulesDialog::tell(int index)
{
    const Entry& entry = m_entries[static_cast<size_t>(index)];
    const QString name = entry.rule.name.isEmpty() ? tr("New rule") : ruleName(entry.rule);
    const QString text = entry.isChanged() ? tr("%1, not saved yet", "a rule").arg(name) : name;
    m_list->item(index)->setText(text);
    m_list->item(index)->setToolTip(ruleInShort(entry.rule, m_session.codebook()));
}

void RulesDialog::tellVersion()
{
    const Entry* entry = current();
    const bool kept = entry && entry->stored;
    m_version->setVisible(kept);
    if (!kept)
        return;
    const QString now = QString::number(entry->stored->rule.version), next = QString::number(entry->stored->rule.version + 1);
    m_version->setText(entry->rule.countsAs(entry->stored->rule)
                           ? tr("Version %1. A change of what counts makes it version %2, for reports by version %1 may be out.")
                                 .arg(now, next)
                           : tr("It will be version %2, for it counts otherwise than version %1.").arg(now, next));
}

void RulesDialog::tellSentence()
{
    const Entry* entry = current();
    if (!entry)
        return;
    count::Question question = m_question;
    question.rule = entry->rule;
    const Codebook& codebook = m_session.codebook();
    m_sentence->setText(report::sentence(question, question.countries(codebook), codebook,
                                         report::Texts::in(m_language->currentData().toString())));
}

QString RulesDialog::sentence() const { return m_sentence->text(); }

QString RulesDialog::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void RulesDialog::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString RulesDialog::problemOf(const Entry& entry) const
{
    const QString& name = entry.rule.name;
    if (name.isEmpty())
        return tr("A rule needs a name: the report prints it. Nothing was saved.");
    const auto named = std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry& other) { return other.rule.name == name; });
    if (named > 1 || count::Rule::presets().contains(name))
        return tr("There is another rule called “%1”. Give this one a name of its own. Nothing was saved.").arg(name);
    if (entry.rule.tracks.empty())
        return tr("“%1” looks at no track, so nobody would count. Choose at least one. Nothing was saved.").arg(name);
    return {};
}

bool RulesDialog::save()
{
    const TypedRules now = typed();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const bool unread = &entry == current() && !m_fields->areCountriesKnown();
        const QString problem = entry.isStandard ? QString() : unread ? m_fields->countriesProblem->text() : problemOf(entry);
        if (problem.isEmpty())
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        say(problem);
        if (!unread && !entry.rule.tracks.empty())
            m_name->setFocus();
        return false;
    }
    if (now.rules == stored())
        return true;
    return m_session.change([&](Register& reg) { reg.saveCountRules(now.rules); });
}

void RulesDialog::accept()
{
    if (save())
        QDialog::accept();
}

TypedRules RulesDialog::typed() const
{
    TypedRules typed{{}, m_list->currentRow(), m_fields->countries->text()};
    for (const Entry& entry : m_entries) {
        if (!entry.isStandard)
            typed.rules.push_back({entry.stored ? entry.stored->id : Id(), entry.rule});
    }
    return typed;
}

QByteArray RulesDialog::content() const
{
    const TypedRules now = typed();
    return now.rules == stored() && m_fields->areCountriesKnown() ? QByteArray() : now.toDraft();
}

void RulesDialog::resume(const Draft& draft)
{
    const auto was = TypedRules::fromDraft(draft.content);
    if (!was)
        return;
    load(was->rules);
    m_list->setCurrentRow(was->chosen);
    m_fields->typeCountries(was->countries);
    m_kept->resume(draft);
}

void RulesDialog::copyRule()
{
    const Entry* entry = current();
    if (!entry)
        return;
    count::Rule rule = entry->rule;
    rule.name = tr("Copy of %1", "a rule").arg(entry->isStandard ? ruleName(rule) : rule.name);
    rule.version = 1;
    addEntry(rule);
}

void RulesDialog::removeRule()
{
    const Entry* entry = current();
    if (!entry || entry->isStandard)
        return;
    const int row = m_list->currentRow();
    m_entries.erase(m_entries.begin() + row);
    delete m_list->takeItem(row);
    m_kept->edited();
    showRule();
    m_list->setFocus();
}

void RulesDialog::importRule()
{
    const QString path = file_choice::toOpen(this, tr("Import a count rule"), tr("Count rules (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return say(tr("%1 could not be read: %2. The rules are as they were.").arg(name, file.errorString()));
    count::RuleProblem problem;
    const auto rule = count::Rule::fromJson(file.read(kLargestFile), &problem);
    if (!rule)
        return say(tr("%1 was not taken in: %2. The rules are as they were.").arg(name, ruleProblemText(problem)));
    count::Rule taken = *rule;
    if (taken.name == QLatin1String("custom"))
        taken.name = QFileInfo(path).completeBaseName();
    addEntry(taken);
}

void RulesDialog::exportRule()
{
    const Entry* entry = current();
    if (!entry)
        return;
    QString name = entry->rule.name;
    name.replace(u'/', u'-');
    const QString path = file_choice::toSave(this, tr("Export the count rule"), name + QStringLiteral(".json"),
                                             tr("Count rules (*.json)"));
    if (path.isEmpty())
        return;
    const QString failed = writeFile(path, entry->rule.toFile());
    if (!failed.isEmpty())
        say(tr("The rule was not written: %1.").arg(failed));
}

} // namespace recense::ui
