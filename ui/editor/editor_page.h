// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"
#include "ui/editor/editor_host.h"
#include "ui/widgets/choice.h"

#include <QWidget>

#include <functional>

namespace recense::ui {

// What the pages of one editor share. `current` is the incident as it stands on the screen.
struct EditorContext
{
    EditorHost* host = nullptr;
    QString language; // of labels
    std::function<const Incident&()> current;

    const Codebook& codebook() const { return host->codebook(); }
    Id newId() const { return host->environment().id(); }
    ChoiceSource terms(const QString& list) const;
    ChoiceSource countries() const;
    ChoiceSource targets() const;  // the incident's, by what they are
    ChoiceSource records() const;  // what a source can support: targets, steps, outcomes, measures
    QString label(const QString& list, const Code& code) const;
};

// What a target is called on the screen: "24 people (crew24)", "Mare Liberum".
QString targetLabel(const Target& target, const EditorContext& context);

// One section of the editor: shows its part of an incident, and gives it back.
class EditorPage : public QWidget
{
    Q_OBJECT
public:
    EditorPage(const EditorContext& context, const QString& title, QWidget* parent)
        : QWidget(parent), m_context(context), m_title(title)
    {
    }

    const QString& title() const { return m_title; }
    virtual void load(const Incident& incident) = 0;
    // Sets those fields of the incident that this page shows.
    virtual void collect(Incident& incident) const = 0;
    // Targets or other records have changed their names.
    virtual void refreshLabels(const Incident&) {}

    virtual void clearProblems() = 0;
    // Puts the sentence beside its cause; false where the cause is not on this page.
    virtual bool showProblem(const Problem& problem, const QString& sentence) = 0;
    // The field of that name, to go to; null where it is not on this page.
    virtual QWidget* fieldOf(const QString& field, const Id& subject) const = 0;
    // Why it cannot be saved yet though nothing in it is wrong; empty: it can.
    virtual QString pending() const { return {}; }
    // Takes over what stands in open cell editors.
    virtual void finishTyping();
    // Which of its records is in front, where it shows one at a time.
    virtual int inFront() const { return 0; }
    virtual void bringToFront(int) {}

Q_SIGNALS:
    void edited(); // by the person
    void rebuilt(); // fields have come or gone

protected:
    const EditorContext& context() const { return m_context; }

private:
    const EditorContext& m_context;
    QString m_title;
};

} // namespace recense::ui
