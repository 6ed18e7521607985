// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/side_panel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

QString html(const std::vector<PanelLine>& lines)
{
    QStringList items;
    for (const PanelLine& line : lines) {
        const QString text = line.text.toHtmlEscaped();
        items.append(line.target < 0 ? text : QStringLiteral("<a href=\"%1\">%2</a>").arg(line.target).arg(text));
    }
    return QStringLiteral("<p style=\"margin-top:0; margin-bottom:6px\">")
           + items.join(QStringLiteral("</p><p style=\"margin-top:0; margin-bottom:6px\">")) + QStringLiteral("</p>");
}

} // namespace

SidePanel::SidePanel(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(4);
    QLabel* standingTitle = nullptr;
    m_standing = addBlock(tr("How it counts"), &standingTitle);
    m_problems = addBlock(tr("To put right"), &m_problemsTitle);
    m_missing = addBlock(tr("Still missing"), &m_missingTitle);
    layout->addStretch();
    setStanding({});
    setProblems({});
    setMissing({});
}

QLabel* SidePanel::addBlock(const QString& title, QLabel** heading)
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    auto* label = new QLabel(title);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    *heading = label;
    auto* body = new QLabel;
    body->setAccessibleName(title);
    body->setWordWrap(true);
    body->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                  | Qt::LinksAccessibleByKeyboard);
    body->setFocusPolicy(Qt::ClickFocus); // not in the way of the form's own order
    body->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(label);
    layout->addWidget(body);
    connect(body, &QLabel::linkActivated, this, [this](const QString& link) { Q_EMIT wanted(link.toInt()); });
    return body;
}

void SidePanel::setStanding(const QStringList& lines)
{
    std::vector<PanelLine> all;
    for (const QString& line : lines)
        all.push_back({line, -1});
    if (all.empty())
        all.push_back({tr("In no year yet: nothing in it has a date."), -1});
    m_standing->setText(html(all));
}

void SidePanel::setProblems(const std::vector<PanelLine>& lines)
{
    m_problems->setText(html(lines));
    m_problems->setVisible(!lines.empty());
    m_problemsTitle->setVisible(!lines.empty());
}

void SidePanel::setMissing(const std::vector<PanelLine>& lines)
{
    m_missing->setText(html(lines));
    m_missing->setVisible(!lines.empty());
    m_missingTitle->setVisible(!lines.empty());
}

} // namespace recense::ui
