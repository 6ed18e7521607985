// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

#include <QTableWidget>

namespace recense::ui {

// The fields that a source can be said to differ in: the names of the schema's columns, as Claim::field asks.
Choices claimFields();

// What stands in a record's field, in words; empty where nothing does.
QString recordedValue(const Incident& incident, const Id& subject, const QString& field, const EditorContext& context);

// What sources say of the same thing, one below the other, with what stands in the record above them. What
// differs from it is marked. Hidden where no source says anything of its own.
class SourceComparison : public QTableWidget
{
    Q_OBJECT
public:
    explicit SourceComparison(const EditorContext& context, QWidget* parent = nullptr);
    void show(const Incident& incident);

private:
    const EditorContext& m_context;
};

} // namespace recense::ui
