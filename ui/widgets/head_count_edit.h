// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/head_count.h"
#include "ui/widgets/understood_edit.h"

namespace recense::ui {

// How many people, in one line, typed as in typed_count.h. A count that was loaded and not touched
// is given back as it was.
class HeadCountEdit : public UnderstoodEdit
{
    Q_OBJECT
public:
    explicit HeadCountEdit(const QString& name, QWidget* parent = nullptr);

    HeadCount count() const;
    void setCount(const HeadCount& count);
    // Of whom: decides what no number means ("at least 2 people" of a group). Where it is never said, no number
    // means nothing.
    void setTargetType(TargetType type);
    QString unread() const override;

protected:
    QString understood() const override;

private:
    HeadCount m_loaded;
    std::optional<TargetType> m_type;
};

} // namespace recense::ui
