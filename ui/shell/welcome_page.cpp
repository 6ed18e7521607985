// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/session/settings.h"
#include "ui/shell/look.h"
#include "ui/widgets/heading.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

// As high as its words need at its width.
class ChoiceButton : public QPushButton
{
public:
    explicit ChoiceButton(QWidget* parent) : QPushButton(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }
    QSize sizeHint() const override { return layout()->totalSizeHint(); }
    QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_choices(new QVBoxLayout), m_recent(new QVBoxLayout)
{
    auto* page = new QVBoxLayout(this);
    auto* form = new QWidget(this);
    form->setMaximumWidth(fontMetrics().averageCharWidth() * 88);
    auto* column = new QVBoxLayout(form);
    column->setSpacing(12);
    column->addWidget(new Heading(1, tr("Recense"), form));
    auto* what = new QLabel(tr("A register of people prosecuted for helping migrants, and its annual count."), form);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(8);
    column->addLayout(m_choices);
    m_choices->setSpacing(8);
    m_new = addChoice(QStringLiteral("new"), tr("New register"), tr("An empty, encrypted file of your own."));
    m_open = addChoice(QStringLiteral("open"), tr("Open"), tr("A register that you have, or that a colleague gave you."));
    QPushButton* import = addChoice(QStringLiteral("import"), tr("Import a spreadsheet"),
                                    tr("A new register from the table of cases that you keep today."));
    m_sample = addChoice(QStringLiteral("sample"), tr("Try the sample"),
              tr("Published cases and their annual report, to look around in."));
    column->addLayout(m_recent);
    column->addSpacing(8);
    auto* calm = new Heading(0, tr("Nothing leaves this computer: there is no account, no network and no telemetry."), form);
    column->addWidget(calm);
    page->addStretch(2);
    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(form, 10);
    centre->addStretch();
    page->addLayout(centre);
    page->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newAsked);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importAsked);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    showRecent();
}

QPushButton* WelcomePage::addChoice(const QString& iconName, const QString& text, const QString& explanation)
{
    auto* button = new ChoiceButton(this);
    button->setObjectName(QStringLiteral("choice"));
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(14);
    auto* sign = new QLabel(button);
    sign->setPixmap(icon(iconName).pixmap(32, 32));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new Heading(3, text, button));
    auto* more = new QLabel(explanation, button);
    more->setWordWrap(true);
    words->addWidget(more);
    row->addWidget(sign);
    row->addLayout(words, 1);
    for (QLabel* label : button->findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setAutoDefault(true); // Enter presses it too
    m_choices->addWidget(button);
    return button;
}

void WelcomePage::showRecent()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = settings::recentRegisters();
    if (paths.isEmpty())
        return;
    m_recent->addWidget(new Heading(3, tr("Opened of late"), this));
    for (const QString& path : paths) {
        auto* button = new QPushButton(QFileInfo(path).completeBaseName(), this);
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left"));
        button->setToolTip(path);
        button->setEnabled(QFileInfo::exists(path)); // one that is missing stays in the list, in grey
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
        m_recent->addWidget(button);
    }
}

} // namespace recense::ui
