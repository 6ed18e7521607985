// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/session/session.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace recense::ui {

class MessageBar;
class PageView;

// One case as a page: shown as it will be printed, then printed or written as a PDF. What is confidential is left out
// unless asked for.
class CaseCardDialog : public QDialog
{
    Q_OBJECT
public:
    CaseCardDialog(Session& session, const Incident& incident, QWidget* parent = nullptr);

    QCheckBox* confidentialBox() const { return m_confidential; }
    QPushButton* saveButton() const { return m_save; }
    MessageBar* message() const { return m_message; }
    const report::Document& document() const { return m_documents.front(); }

private:
    void render();
    void savePdf();

    Session& m_session;
    Incident m_incident;
    std::vector<report::Document> m_documents; // one
    MessageBar* m_message;
    PageView* m_view;
    QCheckBox* m_confidential;
    QPushButton *m_print, *m_save;
};

} // namespace recense::ui
