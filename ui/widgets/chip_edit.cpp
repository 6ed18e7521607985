// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_edit.h"

#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace recense::ui {

ChipEdit::ChipEdit(ChoiceSource source, Kind kind, const QString& name, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_kind(kind), m_layout(new FlowLayout(this)),
      m_field(new ChoiceEdit(m_source, name, this))
{
    m_field->setForSeveral(kind == Numbered, kind == Free);
    m_field->setMinimumWidth(130);
    m_field->installEventFilter(this);
    m_layout->insertWidget(0, m_field);
    setFocusProxy(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &ChoiceEdit::taken, this, &ChipEdit::add);
    connect(m_field, &ChoiceEdit::textEdited, this, &ChipEdit::changed);
}

void ChipEdit::setFirstLabel(const QString& label)
{
    m_firstLabel = label;
    rebuild();
}

void ChipEdit::setPlaceholder(const QString& text) { m_field->setPlaceholderText(text); }

void ChipEdit::setChips(std::vector<Chip> chips)
{
    m_chips = std::move(chips);
    m_field->clear();
    rebuild();
}

void ChipEdit::refresh() { rebuild(); }

void ChipEdit::add(const QString& key, const std::optional<int>& number)
{
    const auto same = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip& c) { return c.key == key; });
    if (same == m_chips.end())
        m_chips.push_back({key, number});
    else if (number)
        same->number = number;
    rebuild();
    Q_EMIT changed();
}

void ChipEdit::remove(int index)
{
    m_chips.erase(m_chips.begin() + index);
    rebuild();
    m_field->setFocus();
    Q_EMIT changed();
}

void ChipEdit::editAgain(int index)
{
    const Chip chip = m_chips[static_cast<size_t>(index)];
    const Choices choices = m_source();
    const Choice* choice = findKey(choices, chip.key);
    QString text = choice ? choice->label : chip.key;
    if (chip.number)
        text += QStringLiteral("=%1").arg(*chip.number);
    remove(index);
    m_field->setText(text);
    m_field->setModified(true);
    m_field->selectAll();
}

void ChipEdit::moveChip(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= static_cast<int>(m_chips.size()))
        return;
    std::swap(m_chips[static_cast<size_t>(index)], m_chips[static_cast<size_t>(to)]);
    rebuild();
    m_buttons[static_cast<size_t>(to)]->setFocus();
    Q_EMIT changed();
}

void ChipEdit::menuFor(int index, QWidget* button)
{
    // It does not wait here: a lock may close the form while the menu is open.
    auto* menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Change")), &QAction::triggered, this, [this, index] { editAgain(index); });
    if (index > 0) {
        connect(menu->addAction(tr("Put first")), &QAction::triggered, this, [this, index] {
            const auto from = m_chips.begin() + index;
            std::rotate(m_chips.begin(), from, from + 1);
            rebuild();
            Q_EMIT changed();
        });
    }
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, index] { remove(index); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

bool ChipEdit::keyOnChip(int index, int key, Qt::KeyboardModifiers modifiers)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editAgain(index);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = (key == Qt::Key_Left) == mirrored ? 1 : -1;
        if (modifiers & Qt::AltModifier)
            moveChip(index, by);
        else if (index + by >= static_cast<int>(m_buttons.size()))
            m_field->setFocus();
        else if (index + by >= 0)
            m_buttons[static_cast<size_t>(index + by)]->setFocus();
        return true;
    }
    default:
        return false;
    }
}

bool ChipEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched != m_field) {
        for (size_t i = 0; i < m_buttons.size(); ++i) {
            if (m_buttons[i] == watched)
                return keyOnChip(static_cast<int>(i), press->key(), press->modifiers());
        }
        return false;
    }
    if (!m_field->text().isEmpty() || m_chips.empty())
        return false;
    const int last = static_cast<int>(m_chips.size()) - 1;
    if (press->key() == Qt::Key_Backspace) {
        editAgain(last);
        return true;
    }
    if (press->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left)) {
        m_buttons[static_cast<size_t>(last)]->setFocus();
        return true;
    }
    return false;
}

void ChipEdit::rebuild()
{
    // Later: a button may be the one whose key or click is being answered.
    for (QToolButton* button : m_buttons) {
        delete m_layout->takeAt(0);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    const Choices choices = m_source();
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const Choice* choice = findKey(choices, m_chips[i].key);
        QString text = choice ? choice->label : m_chips[i].key;
        if (m_chips[i].number)
            text = tr("%1: %2", "role: how many").arg(text).arg(*m_chips[i].number);
        if (i == 0 && !m_firstLabel.isEmpty())
            text = tr("%1 (%2)").arg(text, m_firstLabel);
        auto* button = new QToolButton(this);
        constexpr int kLongest = 60; // characters; a tag may be anything
        const bool cut = text.size() > kLongest;
        const QString shown = cut ? QString(text.left(kLongest - 1) + u'…') : text;
        button->setText(QString(shown).replace(u'&', QLatin1String("&&")));
        button->setToolTip(choice ? choice->detail : cut ? text : QString());
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        const int index = static_cast<int>(i);
        connect(button, &QToolButton::clicked, this, [this, index, button] { menuFor(index, button); });
        m_layout->insertWidget(index, button);
        button->show();
        m_buttons.push_back(button);
    }
    updateGeometry();
}

} // namespace recense::ui
