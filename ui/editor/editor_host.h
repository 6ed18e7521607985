// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"
#include "core/parties/party_index.h"
#include "core/register/register.h"
#include "ui/editor/kept_file.h"

#include <memory>

class QWidget;

namespace recense::ui {

// What came of a save. Not saved: `sentence` says what happened, what was kept and what to do.
struct SaveAnswer
{
    std::optional<Saved> saved;
    bool conflict = false; // someone else changed the case since it was loaded
    QString sentence;
};

// What the editor needs of the session that it stands in. It is the host that calls the register and
// catches its errors: nothing here throws. All calls come from the window's thread.
class EditorHost
{
public:
    virtual ~EditorHost() = default;

    virtual const Codebook& codebook() const = 0; // the same object while an editor is open
    virtual Environment environment() const = 0;
    virtual count::Rule rule() const = 0; // by which cases are said to count

    virtual SaveAnswer save(const Incident& incident, const QString& reason) = 0;
    virtual bool putDraft(const Draft& draft) = 0;
    virtual void dropDraft(const Id& id) = 0;
    // A case as it is in the register now; nothing where it is not there.
    virtual std::optional<Incident> stored(const Id& incident) const = 0;
    virtual bool isInBin(const Id& incident) const = 0;

    virtual std::shared_ptr<const parties::PartyIndex> parties() const = 0; // as they are now
    virtual bool save(const Party& party) = 0;

    // Asks the person for files to keep; their paths.
    virtual QStringList chooseFiles(QWidget* parent);
    // Puts files into the register, behind the window. `done` is told of each, in their order, unless `context` is gone.
    virtual void keepFiles(const QStringList& paths, QObject* context, std::function<void(std::vector<KeptFile>)> done) = 0;
};

} // namespace recense::ui
