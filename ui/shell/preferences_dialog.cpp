// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "ui/session/settings.h"
#include "ui/shell/look.h"
#include "ui/text/translation.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/wrapped_height.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace recense::ui {

namespace {

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_idle(new QComboBox(this))
    , m_author(new QLineEdit(settings::author(), this))
    , m_remember(new QCheckBox(tr("&Remember which registers I opened"), this))
{
    setWindowTitle(tr("Preferences"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString& language : languages()) {
        QString name = QLocale(language).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        m_language->addItem(name.section(u' ', -1), language);
    }
    choose(m_language, settings::language());
    m_theme->addItem(tr("As the system"), static_cast<int>(settings::Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(settings::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(settings::Theme::Dark));
    m_theme->addItem(tr("Black and white, with strong lines"), static_cast<int>(settings::Theme::Contrast));
    choose(m_theme, static_cast<int>(settings::theme()));
    for (const int minutes : {1, 2, 5, 10, 15, 30})
        m_idle->addItem(tr("after %n minute(s) without a key or a click", nullptr, minutes), minutes);
    m_idle->addItem(tr("only when I lock it (Ctrl+L)"), 0);
    choose(m_idle, settings::idleMinutes());
    m_remember->setChecked(settings::rememberRegisters());

    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(10);
    form->addRow(tr("Lan&guage"), m_language);
    form->addRow(tr("L&ook"), m_theme);
    form->addRow(tr("Lo&ck the register"), m_idle);
    form->addRow(tr("Your &name in the history"), m_author);
    form->addRow(QString(), new Heading(0, tr("Stands beside each of your changes, from the next opening on. A pseudonym "
                                              "or initials will do.")));
    form->addRow(QString(), m_remember);
    form->addRow(QString(), new Heading(0, tr("Where this is off, nobody who looks at this computer learns from the program where your "
                                              "registers are.")));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Keep these choices"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    resizeOnScreen(*this, textSize(*this, 90, 0));
    new WrappedHeight(this);
}

void PreferencesDialog::accept()
{
    m_languageChanged = m_language->currentData().toString() != settings::language();
    settings::setLanguage(m_language->currentData().toString());
    settings::setTheme(static_cast<settings::Theme>(m_theme->currentData().toInt()));
    settings::setIdleMinutes(m_idle->currentData().toInt());
    settings::setAuthor(m_author->text().trimmed());
    settings::setRememberRegisters(m_remember->isChecked());
    applyLook(settings::theme());
    QDialog::accept();
}

} // namespace recense::ui
