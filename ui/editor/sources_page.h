// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

class QLineEdit;
class QListWidget;

namespace recense::ui {

class MessageBar;
class SourceComparison;
class SourceForm;

// The sources: a line to paste an address, a citation or files into, the list, and all fields of the one that is
// chosen. A file that is dropped here is kept in the register: dropped on those fields, with that source, else with a
// new one.
class SourcesPage : public EditorPage
{
    Q_OBJECT
public:
    explicit SourcesPage(const EditorContext& context, QWidget* parent = nullptr);

    void load(const Incident& incident) override;
    void collect(Incident& incident) const override;
    void refreshLabels(const Incident& incident) override;
    void clearProblems() override;
    bool showProblem(const Problem& problem, const QString& sentence) override;
    QWidget* fieldOf(const QString& field, const Id& subject) const override;
    void finishTyping() override; // a citation that is typed becomes a source
    int inFront() const override { return m_chosen; }
    void bringToFront(int source) override;

    QString pending() const override; // files are being put into the register

    // Puts files into the register, with a source of this case; where that is none, each with a new one.
    void addFiles(const QStringList& paths, const Id& source = {});

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void paste();
    void add(Source source);
    void remove();
    void choose(int row);
    void take(); // from the form into the list
    void showList();
    void addKept(const std::vector<KeptFile>& files, const Id& source);
    size_t position(const Id& source) const;

    std::vector<Source> m_sources;
    std::vector<Claim> m_claims; // in their order, over all sources
    QLineEdit* m_paste;
    QListWidget* m_list;
    SourceForm* m_form;
    MessageBar* m_message;
    SourceComparison* m_comparison;
    int m_chosen = -1;
    int m_keeping = 0; // how many calls of addFiles are not done
};

} // namespace recense::ui
