// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/edit_steps.h"

namespace recense::ui {

namespace {

constexpr size_t kMost = 200; // steps, each with the whole case

bool alike(const DraftContent& a, const DraftContent& b)
{
    return a.incident == b.incident && a.reason == b.reason && a.halfTyped == b.halfTyped;
}

} // namespace

void EditSteps::begin(State state)
{
    m_states.clear();
    m_states.push_back(std::move(state));
    m_at = 0;
    m_typing = false;
}

void EditSteps::note(State state, bool inText)
{
    if (alike(m_states[m_at].content, state.content))
        return;
    const EditorPlace& last = m_states[m_at].place;
    const bool goesOn = m_typing && last.stop == state.place.stop && last.cell == state.place.cell;
    m_states.resize(m_at + 1);
    m_typing = inText;
    if (goesOn) {
        m_states.back() = std::move(state);
        return;
    }
    if (m_states.size() == kMost)
        m_states.erase(m_states.begin());
    m_states.push_back(std::move(state));
    m_at = m_states.size() - 1;
}

EditSteps::State EditSteps::undo()
{
    const EditorPlace changed = m_states[m_at--].place;
    m_typing = false;
    return {m_states[m_at].content, changed};
}

EditSteps::State EditSteps::redo()
{
    m_typing = false;
    return m_states[++m_at];
}

} // namespace recense::ui
