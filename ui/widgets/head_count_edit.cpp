// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/head_count_edit.h"

#include "ui/text/words.h"
#include "ui/widgets/typed_count.h"

#include <QLineEdit>

namespace recense::ui {

HeadCountEdit::HeadCountEdit(const QString& name, QWidget* parent) : UnderstoodEdit(name, parent)
{
    line()->setPlaceholderText(tr("5, 5+, 33–35, about 14"));
}

HeadCount HeadCountEdit::count() const
{
    return line()->isModified() ? parseTypedCount(line()->text()).value_or(HeadCount()) : m_loaded;
}

void HeadCountEdit::setCount(const HeadCount& count)
{
    m_loaded = count;
    show(typedCount(count));
}

void HeadCountEdit::setTargetType(TargetType type)
{
    m_type = type;
    line()->setPlaceholderText(type == TargetType::Group ? tr("5, 5+, 33–35, about 14") : QStringLiteral("1"));
    say();
}

QString HeadCountEdit::unread() const
{
    const QString text = line()->text().trimmed();
    return !line()->isModified() || text.isEmpty() || parseTypedCount(text) ? QString() : text;
}

QString HeadCountEdit::understood() const
{
    if (!unread().isEmpty())
        return tr("Not a number of people. Try 5, 5+, 33–35 or about 14.");
    const TargetType type = m_type.value_or(TargetType::Group);
    if (!isPeople(type) || (!m_type && !count().isStated()))
        return {};
    const QString people = countText(count().range(type));
    return count().basis == Basis::About ? tr("about %1").arg(people) : people;
}

} // namespace recense::ui
