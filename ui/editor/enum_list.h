// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"
#include "ui/editor/editor_page.h"
#include "ui/widgets/form_field.h"

namespace recense::ui {

// The values of one of the program's closed lists, in its order, with the codebook's labels and definitions.
template <typename E> ClosedList* enumList(const EditorContext& context, const QString& list, const QString& name)
{
    auto* box = new ClosedList(name);
    for (const char* code : Codes<E>::list) {
        const Code term = *Code::parse(QString(QLatin1String(code)));
        box->addItem(context.label(list, term), term.text());
        if (const Term* found = context.codebook().find(list, term)) {
            const QString english = found->definitions.value(QStringLiteral("en"));
            box->setItemData(box->count() - 1, found->definitions.value(context.language, english), Qt::ToolTipRole);
        }
    }
    return box;
}

template <typename E> E valueOf(const ClosedList& box) { return fromCode<E>(box.code()).value_or(E{}); }

} // namespace recense::ui
