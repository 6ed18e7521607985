// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

class QListWidget;

namespace recense::ui {

class ChipEdit;
class ChoiceEdit;
class DateEdit;
class FieldForm;
class Fold;
class TableSection;
class TextArea;
class TextLine;

// All fields of one source, its files, and what it says where sources differ.
class SourceForm : public QWidget
{
    Q_OBJECT
public:
    SourceForm(const EditorContext& context, QWidget* parent);

    void load(const Source& source, const std::vector<Claim>& claims);
    Source source() const;
    std::vector<Claim> claims() const; // of this source
    void addAttachments(const std::vector<Attachment>& attachments);
    void refreshLabels();

    bool showProblem(const QString& sentence);
    void clearProblems();
    bool hasUnread() const; // of any of its fields
    QWidget* fieldToMend() const; // with text that cannot be kept; else the first

Q_SIGNALS:
    void edited();
    void filesWanted();
    void removeWanted();

private:
    void connectFields();
    void showFiles();
    QString faulty() const; // the name of that field

    const EditorContext& m_context;
    Source m_loaded;
    FieldForm* m_form;
    TextLine *m_title, *m_publisher, *m_address, *m_archive;
    ChoiceEdit *m_type, *m_language, *m_scale, *m_reliability;
    DateEdit *m_published, *m_accessed;
    TextArea* m_passage;
    ChipEdit* m_supports;
    QListWidget* m_files;
    TableSection* m_claims;
};

} // namespace recense::ui
