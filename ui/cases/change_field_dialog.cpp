// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/change_field_dialog.h"

#include "ui/session/kept_draft.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/row_list.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace recense::ui {

using Field = FieldEdit::Field;

namespace {

constexpr auto kChange = QLatin1String("change_field");
constexpr auto kCases = QLatin1String("cases");
constexpr auto kField = QLatin1String("field");
constexpr auto kValue = QLatin1String("value");
constexpr auto kTyped = QLatin1String("value_typed");
constexpr auto kTag = QLatin1String("tag");
constexpr auto kExclusion = QLatin1String("exclusion");
constexpr auto kReason = QLatin1String("reason");

QJsonObject fieldsOf(const QByteArray& draft)
{
    return QJsonDocument::fromJson(draft).object().value(kChange).toObject();
}

} // namespace

ChangeFieldDialog::ChangeFieldDialog(Session& session, CaseList cases, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_cases(std::move(cases))
    , m_kept(new KeptDraft(session, [this] { return content(); }, this))
    , m_field(new QComboBox(this))
    , m_value(new ChoiceEdit(this))
    , m_tag(new QLineEdit(this))
    , m_exclusion(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_model(new ChangePreview(this))
    , m_table(new QTableView(this))
    , m_change(new QPushButton(this))
{
    setWindowTitle(tr("Change a field of %1").arg(casesText(static_cast<qint64>(m_cases.keys.size()))));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*this, textSize(*this, 144, 32));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeForm());
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    m_summary->setWordWrap(true);
    m_progress->setAccessibleName(tr("Reading the cases"));
    m_progress->hide();
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What happens to each case"));
    asRowList(m_table);
    auto* widths = new ColumnWidths(m_table, {{ChangePreview::Reference, 22}, {ChangePreview::Title, 26},
                                              {ChangePreview::Before, 14}, {ChangePreview::After, 14}});
    widths->stretch(ChangePreview::Effect, 40);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_change, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &ChangeFieldDialog::apply);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ChangeFieldDialog::chooseField);
    connect(m_value, &ChoiceEdit::keyChanged, this, &ChangeFieldDialog::preview);
    connect(m_tag, &QLineEdit::textChanged, this, &ChangeFieldDialog::preview);
    connect(m_exclusion, &QLineEdit::textChanged, this, &ChangeFieldDialog::preview);
    for (QLineEdit* line : {static_cast<QLineEdit*>(m_value), m_tag, m_exclusion, m_reason})
        connect(line, &QLineEdit::textEdited, m_kept, &KeptDraft::edited);
    connect(&session, &Session::aboutToClose, this, [this] {
        m_kept->leave();
        reject();
    });
    connect(this, &QDialog::finished, this, [this] {
        if (m_job)
            m_job->cancel();
        m_kept->drop();
    });
    chooseField();
}

QByteArray ChangeFieldDialog::content() const
{
    const QList<HalfTyped> typed = m_value->halfTyped();
    const QString halfTyped = typed.isEmpty() ? QString() : typed.front().text;
    if (edit().value.isEmpty() && m_exclusion->text().isEmpty() && m_reason->text().isEmpty() && halfTyped.isEmpty())
        return {};
    QJsonArray cases;
    for (const qint64 key : m_cases.keys)
        cases.append(key);
    const QJsonObject fields{{kCases, cases},
                             {kField, m_field->currentIndex()},
                             {kValue, m_value->key()},
                             {kTyped, halfTyped},
                             {kTag, m_tag->text()},
                             {kExclusion, m_exclusion->text()},
                             {kReason, m_reason->text()}};
    return QJsonDocument(QJsonObject{{kChange, fields}}).toJson(QJsonDocument::Compact);
}

std::optional<CaseList> ChangeFieldDialog::casesOf(const Draft& draft)
{
    const QJsonObject fields = fieldsOf(draft.content);
    if (fields.isEmpty())
        return std::nullopt;
    CaseList cases;
    for (const QJsonValue key : fields.value(kCases).toArray())
        cases.keys.push_back(key.toInteger());
    return cases;
}

void ChangeFieldDialog::resume(const Draft& draft)
{
    const QJsonObject fields = fieldsOf(draft.content);
    const auto text = [&fields](QLatin1String key) { return fields.value(key).toString(); };
    m_field->setCurrentIndex(fields.value(kField).toInt());
    m_value->setKey(text(kValue));
    if (!text(kTyped).isEmpty())
        m_value->retype({0, text(kTyped)});
    m_tag->setText(text(kTag));
    m_exclusion->setText(text(kExclusion));
    m_reason->setText(text(kReason));
    m_kept->resume(draft);
    preview();
}

QWidget* ChangeFieldDialog::makeForm()
{
    auto* box = new QWidget(this);
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(0, 0, 0, 0);
    for (const Field field : {Field::Country, Field::Setting, Field::AddAct, Field::RemoveAct, Field::AddTag,
                              Field::RemoveTag, Field::Verification, Field::Confidentiality, Field::Review})
        m_field->addItem(fieldEditName(field), static_cast<int>(field));
    m_form->addRow(tr("&Field"), m_field);
    m_form->addRow(tr("&New value"), m_value);
    m_form->addRow(tr("&Tag"), m_tag);
    m_form->addRow(tr("Excluded &because"), m_exclusion);
    m_form->addRow(tr("&Why (for the history)"), m_reason);
    m_value->setSource([this] {
        const QString list = fieldEditList(edit().field);
        return list.isEmpty() ? countryChoices(m_session.codebook(), currentLanguage())
                              : termChoices(m_session.codebook(), list, currentLanguage());
    });
    return box;
}

void ChangeFieldDialog::chooseField()
{
    const Field field = edit().field;
    const bool isTag = field == Field::AddTag || field == Field::RemoveTag;
    m_form->setRowVisible(m_value, !isTag);
    m_form->setRowVisible(m_tag, isTag);
    m_form->setRowVisible(m_exclusion, field == Field::Review);
    m_value->setKey({});
    preview();
}

FieldEdit ChangeFieldDialog::edit() const
{
    FieldEdit edit;
    edit.field = static_cast<Field>(m_field->currentData().toInt());
    const bool isTag = edit.field == Field::AddTag || edit.field == Field::RemoveTag;
    edit.value = isTag ? m_tag->text().simplified() : m_value->key();
    edit.exclusion = edit.field == Field::Review ? m_exclusion->text() : QString();
    return edit;
}

void ChangeFieldDialog::preview()
{
    if (m_job)
        m_job->cancel();
    m_change->setEnabled(false);
    m_change->setText(tr("Change"));
    const FieldEdit edit = this->edit();
    if (edit.value.isEmpty()) {
        m_progress->hide();
        m_model->show({}, edit.field, m_session.codebook());
        m_summary->setText(tr("Choose a field and a value. What happens to each case is shown before anything is saved."));
        return;
    }
    m_summary->setText(tr("Reading the cases…"));
    m_job = m_session.readInBackground(
        this,
        [edit, cases = m_cases](const Register& reg, const Progress& progress) {
            return changesOf(reg, cases, edit, progress);
        },
        [this](std::vector<CaseChange> changes) { take(std::move(changes)); });
    if (!m_job)
        return;
    connect(m_job, &Job::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setVisible(total > 1000);
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
}

void ChangeFieldDialog::take(std::vector<CaseChange> changes)
{
    using Effect = CaseChange::Effect;
    m_progress->hide();
    m_model->show(std::move(changes), edit().field, m_session.codebook());
    const auto changing = static_cast<int>(m_model->count(Effect::Changed));
    const auto same = static_cast<int>(m_model->count(Effect::Same));
    const auto refused = static_cast<int>(m_model->count(Effect::Refused));
    QStringList parts{tr("%n case(s) change", nullptr, changing)};
    if (same > 0)
        parts += tr("%n stay(s) as it is", nullptr, same);
    if (refused > 0)
        parts += tr("%n cannot be changed", nullptr, refused);
    m_summary->setText((tr("%1.", "a sentence of parts").arg(parts.join(QLatin1String(", "))) + u' ' + m_model->refusal()).trimmed());
    m_change->setText(tr("Change %n case(s)", nullptr, changing));
    m_change->setEnabled(changing > 0);
}

QString ChangeFieldDialog::summary() const { return m_summary->text(); }

void ChangeFieldDialog::apply()
{
    const FieldEdit edit = this->edit();
    const QString reason = m_reason->text().trimmed();
    const QList<QWidget*> inputs{m_change, m_field, m_value, m_tag, m_exclusion, m_reason};
    for (QWidget* input : inputs)
        input->setEnabled(false);
    m_summary->setText(tr("Saving…"));
    m_job = m_session.writeInBackground(
        this, [edit, reason, cases = m_cases](Register& reg, const Progress& progress) {
            const Codebook codebook = reg.codebook();
            std::vector<Incident> incidents;
            const auto all = static_cast<qsizetype>(cases.keys.size());
            for (qsizetype first = 0; first < all; ++first) {
                if (!progress(first, all))
                    throw Error(ErrorCode::Cancelled);
                for (const CaseRow& row : reg.rows(cases, first, 1)) {
                    if (row.id.isNull())
                        continue;
                    if (auto incident = changed(reg.incident(row.id), edit, codebook))
                        incidents.push_back(std::move(*incident));
                }
            }
            reg.saveAll(incidents, {}, reason, progress);
            return static_cast<qsizetype>(incidents.size());
        },
        [this](qsizetype cases) {
            Q_EMIT changedCases(cases);
            accept();
        });
    if (!m_job)
        return;
    connect(m_job, &Job::ended, this, [this, inputs] { // nothing was saved, and `failed` has said why
        if (result() == Accepted)
            return;
        for (QWidget* input : inputs)
            input->setEnabled(true);
        preview();
    });
}

} // namespace recense::ui
