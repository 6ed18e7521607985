// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/draft_content.h"
#include "ui/widgets/form_place.h"

namespace recense::ui {

// Where a person is in an editor: nothing of what stands there.
struct EditorPlace
{
    int stop = -1;    // of Tab
    int cell = -1;    // of a table
    bool open = false; // that cell is being typed in
    TextCursor text;
    int scrolled = 0;
    std::vector<int> inFront; // by page
};

// What was typed in an editor since it was loaded or saved, as states that undo and redo go back and forth in. Text
// typed in one field, and the value that it becomes, is one step, which the field itself takes back key by key.
class EditSteps
{
public:
    struct State
    {
        DraftContent content;
        EditorPlace place; // where it was typed
    };

    void begin(State state); // forgets all before
    void note(State state, bool inText); // `inText`: a text field has the focus
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    // The state to show, at the place where it differs from the one before.
    State undo();
    State redo();

private:
    std::vector<State> m_states;
    size_t m_at = 0;
    bool m_typing = false; // the last state has text that is still being typed: what follows there goes on with it
};

} // namespace recense::ui
