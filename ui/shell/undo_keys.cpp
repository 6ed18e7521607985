// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_keys.h"

#include "ui/shell/workspace.h"
#include "ui/text/entry_text.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace recense::ui {

namespace {

// A text field that has the focus, and what it can take back itself.
struct Field
{
    bool isText = false, canUndo = false, canRedo = false;
};

Field fieldOf(QWidget* widget)
{
    if (const auto* line = qobject_cast<QLineEdit*>(widget); line && !line->isReadOnly())
        return {true, line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto* area = qobject_cast<QPlainTextEdit*>(widget); area && !area->isReadOnly())
        return {true, area->document()->isUndoAvailable(), area->document()->isRedoAvailable()};
    return {};
}

} // namespace

UndoKeys::UndoKeys(UndoList& list, Workspace* workspace, QAction* undo, QAction* redo, QObject* parent)
    : QObject(parent), m_list(list), m_workspace(workspace), m_undo(undo), m_redo(redo)
{
    connect(&list, &UndoList::changed, this, &UndoKeys::name);
    connect(workspace, &Workspace::undoChanged, this, &UndoKeys::name);
    connect(undo, &QAction::triggered, this, [this] { editor() && editor()->canUndo() ? editor()->undo() : m_list.undo(); });
    connect(redo, &QAction::triggered, this, [this] { editor() && editor()->canRedo() ? editor()->redo() : m_list.redo(); });
    qApp->installEventFilter(this);
    name();
}

IncidentEditor* UndoKeys::editor() const
{
    return m_workspace->currentEditor();
}

std::optional<JournalEntry> UndoKeys::within(const std::optional<JournalEntry>& entry) const
{
    const IncidentEditor* front = editor();
    return front && entry && entry->summary.subject != front->incident().id ? std::nullopt : entry;
}

void UndoKeys::name()
{
    const auto show = [](QAction* action, const std::optional<JournalEntry>& entry, const QString& plain,
                         const QString& named) {
        action->setEnabled(entry.has_value());
        action->setText(entry ? named.arg(turnedText(*entry).replace(u'&', QLatin1String("&&"))) : plain);
    };
    // The undo of an entry that was chosen from the history is itself what can be undone.
    const auto undo = within(m_list.nextUndo());
    const bool isTurned = undo && undo->turn() == JournalEntry::Turn::Undo;
    show(m_undo, undo, tr("&Undo"), isTurned ? tr("&Undo the undo of %1") : tr("&Undo %1"));
    show(m_redo, within(m_list.nextRedo()), tr("&Redo"), tr("&Redo %1"));
    const IncidentEditor* front = editor();
    if (front && (front->canUndo() || front->canRedo())) {
        m_undo->setEnabled(front->canUndo());
        m_undo->setText(tr("&Undo typing"));
        m_redo->setEnabled(front->canRedo());
        m_redo->setText(tr("&Redo typing"));
    }
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto* field = qobject_cast<QWidget*>(watched);
    return field && take(field, static_cast<QKeyEvent*>(event));
}

bool UndoKeys::take(QWidget* widget, QKeyEvent* key)
{
    const QKeySequence pressed(key->keyCombination());
    const bool isUndo = m_undo->shortcuts().contains(pressed), isRedo = m_redo->shortcuts().contains(pressed);
    const Field field = isUndo || isRedo ? fieldOf(widget) : Field();
    if (!field.isText)
        return false;
    const bool own = isUndo ? field.canUndo : field.canRedo;
    const bool isOfField = own || key->isAutoRepeat() || (isRedo && field.canUndo);
    if (key->type() == QEvent::ShortcutOverride) {
        key->setAccepted(isOfField); // else the menu's shortcut has it
        return true;
    }
    if (own)
        QMetaObject::invokeMethod(widget, isUndo ? "undo" : "redo");
    return isOfField;
}

} // namespace recense::ui
