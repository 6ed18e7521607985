// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

namespace recense::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_action(new QToolButton(this))
    , m_second(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_progress);
    row->addWidget(m_action);
    row->addWidget(m_second);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_sign->setObjectName(QStringLiteral("messageSign"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(tr("Put this message away (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QToolButton::clicked, this, [this] { runOnce(m_run); });
    connect(m_second, &QToolButton::clicked, this, [this] { runOnce(m_runSecond); });
    clear();
}

void MessageBar::show(Kind kind, const QString& text)
{
    for (QToolButton* button : {m_action, m_second})
        button->hide();
    m_progress->hide();
    m_run = m_runSecond = nullptr;
    const char* names[] = {"information", "done", "warning", "failure"};
    const QString signs[] = {tr("Note"), tr("Done"), tr("Warning"), tr("Failed")};
    setProperty("kind", QLatin1String(names[static_cast<int>(kind)]));
    m_sign->setText(signs[static_cast<int>(kind)]);
    m_text->setText(text);
    setAccessibleName(m_sign->text() + QStringLiteral(": ") + text);
    style()->unpolish(this); // the colours go by the kind
    style()->polish(this);
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setAction(const QString& text, std::function<void()> run)
{
    m_action->setText(text);
    m_action->show();
    m_run = std::move(run);
}

void MessageBar::setSecondAction(const QString& text, std::function<void()> run)
{
    m_second->setText(text);
    m_second->show();
    m_runSecond = std::move(run);
}

void MessageBar::setProgress(qint64 done, qint64 total)
{
    constexpr int kWhole = 1000; // a file may have more bytes than an int
    m_progress->setRange(0, kWhole);
    m_progress->setValue(static_cast<int>(total > 0 ? done * kWhole / total : 0));
    m_progress->show();
}

void MessageBar::runOnce(std::function<void()>& action)
{
    const std::function<void()> run = action;
    clear();
    if (run)
        run();
}

void MessageBar::clear()
{
    m_text->clear();
    setAccessibleName({});
    m_run = m_runSecond = nullptr;
    m_action->hide();
    m_second->hide();
    m_progress->hide();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

} // namespace recense::ui
