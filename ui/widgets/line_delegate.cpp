// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_delegate.h"

#include "ui/text/date_text.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/line_model.h"
#include "ui/widgets/typed_date.h"

#include <QAbstractItemView>
#include <QToolTip>

namespace recense::ui {

namespace {

const LineColumn& columnOf(const QModelIndex& index)
{
    return static_cast<const LineModel*>(index.model())->columns()[static_cast<size_t>(index.column())];
}

} // namespace

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const LineColumn& column = columnOf(index);
    if (column.kind == LineColumn::Choose) {
        auto* edit = new ChoiceEdit(column.choices, column.title, parent);
        edit->setFrame(false);
        connect(edit, &QLineEdit::textEdited, this, &LineDelegate::typing);
        connect(edit, &ChoiceEdit::pickedByMouse, this, [this, edit] {
            auto* self = const_cast<LineDelegate*>(this);
            Q_EMIT self->commitData(edit);
            Q_EMIT self->closeEditor(edit, NoHint);
        });
        return edit;
    }
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAccessibleName(column.title);
    connect(edit, &QLineEdit::textEdited, this, &LineDelegate::typing);
    if (column.kind == LineColumn::Date) {
        connect(edit, &QLineEdit::textEdited, edit, [edit](const QString& text) {
            const auto date = parseTypedDate(text, edit->locale());
            const QString words = date ? dateText(*date) : QString();
            QToolTip::showText(edit->mapToGlobal(QPoint(0, edit->height())), words, edit);
        });
    }
    return edit;
}

void LineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // What stands around a cell is labelled anew while one types in it.
    if (const auto* line = qobject_cast<QLineEdit*>(editor); line && line->isModified())
        return;
    if (auto* choice = qobject_cast<ChoiceEdit*>(editor)) {
        const QString text = index.data(Qt::EditRole).toString();
        const bool read = static_cast<const LineModel*>(index.model())->isRead(index.row(), index.column());
        choice->setKey(read ? text : QString());
        if (!read) // it was typed, and is still to be found in the list
            choice->retype({0, text.trimmed()});
        choice->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void LineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<ChoiceEdit*>(editor)) {
        choice->take();
        const QString unread = choice->unread();
        model->setData(index, unread.isEmpty() ? choice->key() : unread);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        QToolTip::hideText();
        if (line->isModified()) // a note with a line break, looked at, stays as it was
            model->setData(index, line->text());
    }
}

void LineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // An open editor is one line high: what the cell says in several would stand beneath it.
    const auto* view = qobject_cast<const QAbstractItemView*>(option->widget);
    if (view && view->indexWidget(index))
        option->text.clear();
}

void LineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    place.setHeight(std::min(place.height(), std::max(editor->sizeHint().height(), option.fontMetrics.height() + 8)));
    editor->setGeometry(place);
}

} // namespace recense::ui
