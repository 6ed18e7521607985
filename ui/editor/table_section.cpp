// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/table_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace recense::ui {

TableSection::TableSection(const QString& title, std::vector<LineColumn> columns, std::function<Id()> newId,
                           QWidget* parent)
    : QWidget(parent), m_hint(new QLabel), m_all(new QToolButton), m_note(new QLabel)
{
    const bool more = std::any_of(columns.begin(), columns.end(), [](const LineColumn& c) { return c.more; });
    m_table = new LineTable(std::move(columns), std::move(newId), title);
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_table);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_all->setText(tr("All columns"));
    m_all->setAccessibleName(tr("All columns: %1").arg(title));
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::NoFocus); // by keyboard: in the table's menu
    if (!more)
        m_all->hide();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    QFont italic = m_note->font();
    italic.setItalic(true);
    m_note->setFont(italic);
    m_note->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(m_hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    top->addWidget(m_all);
    connect(m_all, &QToolButton::toggled, m_table, &LineTable::setMoreVisible);
    connect(m_table, &LineTable::moreVisibleChanged, m_all, &QToolButton::setChecked);
    connect(m_table, &LineTable::edited, this, &TableSection::edited);
}

void TableSection::setLines(std::vector<Line> lines)
{
    m_table->setLines(std::move(lines));
    m_all->setChecked(m_table->hasMore());
}

void TableSection::setHint(const QString& hint) { m_hint->setText(hint); }

void TableSection::clearNotes()
{
    m_notes.clear();
    m_note->hide();
    m_table->lineModel().setNotes({});
}

bool TableSection::note(const Id& id, const QString& sentence)
{
    const auto& all = lines();
    const auto line = std::find_if(all.begin(), all.end(), [&id](const Line& l) { return l.id == id; });
    if (line == all.end())
        return false;
    m_notes[id].append(sentence);
    m_table->lineModel().setNotes(m_notes);
    const QString text = tr("Line %1: %2").arg(line - all.begin() + 1).arg(sentence);
    m_note->setText(m_note->isHidden() ? text : m_note->text() + u'\n' + text);
    m_note->show();
    m_table->setAccessibleDescription(m_note->text());
    return true;
}

} // namespace recense::ui
