// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/freeze_dialog.h"

#include "core/report/texts.h"
#include "core/report/wording.h"
#include "ui/session/kept_draft.h"
#include "ui/text/translation.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/wrapped_height.h"
#include "ui/year/report_made.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace recense::ui {

namespace {

constexpr auto kFreeze = QLatin1String("freeze");
constexpr auto kYear = QLatin1String("year");
constexpr auto kName = QLatin1String("name");
constexpr auto kLanguages = QLatin1String("languages");
constexpr auto kBelow = QLatin1String("below"); // 0: nothing is hidden

QJsonObject fieldsOf(const QByteArray& draft)
{
    return QJsonDocument::fromJson(draft).object().value(kFreeze).toObject();
}

} // namespace

report::ReportRequest FreezeDialog::proposed(const count::Question& question)
{
    return {question, {currentLanguage()}, kUsualThreshold};
}

FreezeDialog::FreezeDialog(Session& session, const report::ReportRequest& request, QWidget* parent)
    : QDialog(parent), m_session(session), m_question(request.question),
      m_kept(new KeptDraft(session, [this] { return content(); }, this)), m_name(new QLineEdit),
      m_hide(new QCheckBox(tr("&Hide figures below"))), m_below(new QSpinBox), m_state(new QLabel)
{
    const count::Question& question = m_question;
    setWindowTitle(tr("Freeze the report of %1").arg(question.year));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = new QLabel(tr("Keeps this report as you publish it: its rule, every figure with who is in it, and its files, which "
                                "come out the same at any later time.\nLater reports print what has changed since, and why. "
                                "Freezing changes no case, and can be undone."));
    about->setWordWrap(true);
    auto* rule = new Heading(0, report::sentence(question, question.countries(session.codebook()), session.codebook(),
                                                 report::Texts::in(currentLanguage())));
    rule->setWordWrap(true);
    m_proposed = tr("Report %1, as at %2").arg(question.year).arg(
        QLocale().toString(QDate(1970, 1, 1).addDays(question.asAt), QLocale::ShortFormat));
    m_name->setText(m_proposed);
    m_name->setAccessibleDescription(tr("Later reports name this one so."));
    m_name->selectAll();
    auto* languages = new QHBoxLayout;
    for (const QString& language : report::Texts::languages()) {
        auto* box = new QCheckBox(language == QLatin1String("fr") ? tr("F&rench") : tr("&English"));
        box->setChecked(request.languages.contains(language));
        connect(box, &QCheckBox::toggled, this, &FreezeDialog::check);
        languages->addWidget(box);
        m_languages.emplace_back(box, language);
    }
    languages->addStretch();
    m_below->setRange(2, 99);
    m_below->setValue(request.poolBelow.value_or(kUsualThreshold));
    m_below->setEnabled(request.poolBelow.has_value());
    for (QWidget* field : {static_cast<QWidget*>(m_below), static_cast<QWidget*>(m_below->findChild<QLineEdit*>())})
        field->setAccessibleName(tr("Hide figures below"));
    m_hide->setChecked(request.poolBelow.has_value());
    connect(m_hide, &QCheckBox::toggled, m_below, &QWidget::setEnabled);
    auto* below = new QHBoxLayout;
    below->addWidget(m_hide);
    below->addWidget(m_below);
    below->addStretch();
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Languages"), languages);
    form->addRow(tr("Small figures"), below);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("problem"));
    auto* buttons = new QDialogButtonBox;
    m_freeze = buttons->addButton(tr("&Freeze"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(rule);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FreezeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FreezeDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &FreezeDialog::check);
    connect(m_name, &QLineEdit::textEdited, m_kept, &KeptDraft::edited);
    connect(&session, &Session::aboutToClose, this, [this] {
        m_kept->leave();
        reject();
    });
    check();
    m_name->setFocus();
    resizeOnScreen(*this, textSize(*this, 90, 0));
    new WrappedHeight(this);
}

void FreezeDialog::check()
{
    const bool anyLanguage = std::any_of(m_languages.begin(), m_languages.end(), [](const auto& box) { return box.first->isChecked(); });
    m_state->setText(m_name->text().trimmed().isEmpty() ? tr("Give it a name, by which later reports speak of it.")
                         : !anyLanguage                 ? tr("Choose at least one language.")
                                                        : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_freeze->setEnabled(m_state->text().isEmpty() && !m_job);
}

void FreezeDialog::accept()
{
    if (!m_freeze->isEnabled())
        return;
    report::ReportRequest request{m_question, {}, std::nullopt};
    for (const auto& [box, language] : m_languages) {
        if (box->isChecked())
            request.languages << language;
    }
    if (m_hide->isChecked())
        request.poolBelow = m_below->value();
    const QString name = m_name->text().trimmed();
    m_job = m_session.writeInBackground(
        this,
        [request, name](Register& reg, const Progress& progress) { return report::freeze(reg, request, name, progress); },
        [this](const FrozenReport& kept) {
            m_kept->drop();
            Q_EMIT frozen(kept.name);
            QDialog::accept();
        });
    m_freeze->setEnabled(false);
    if (!m_job)
        return;
    m_state->setObjectName(QString());
    m_state->setText(tr("Making every file of the report…"));
    m_state->show();
    connect(m_job, &Job::ended, this, &FreezeDialog::check, Qt::QueuedConnection); // where it failed, which the window says
}

void FreezeDialog::reject()
{
    if (m_job)
        m_job->cancel();
    m_kept->drop();
    QDialog::reject();
}

QByteArray FreezeDialog::content() const
{
    if (m_name->text() == m_proposed)
        return {};
    QJsonArray languages;
    for (const auto& [box, language] : m_languages) {
        if (box->isChecked())
            languages.append(language);
    }
    const QJsonObject fields{{kYear, m_question.year},
                             {kName, m_name->text()},
                             {kLanguages, languages},
                             {kBelow, m_hide->isChecked() ? m_below->value() : 0}};
    return QJsonDocument(QJsonObject{{kFreeze, fields}}).toJson(QJsonDocument::Compact);
}

bool FreezeDialog::isDraft(const QByteArray& content)
{
    return QJsonDocument::fromJson(content).object().contains(kFreeze);
}

int FreezeDialog::yearOf(const Draft& draft)
{
    return fieldsOf(draft.content).value(kYear).toInt();
}

void FreezeDialog::resume(const Draft& draft)
{
    const QJsonObject fields = fieldsOf(draft.content);
    m_name->setText(fields.value(kName).toString());
    for (const auto& [box, language] : m_languages)
        box->setChecked(fields.value(kLanguages).toArray().contains(language));
    const int below = fields.value(kBelow).toInt();
    m_hide->setChecked(below > 0);
    if (below > 0)
        m_below->setValue(below);
    m_kept->resume(draft);
}

} // namespace recense::ui
