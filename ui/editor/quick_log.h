// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"
#include "ui/widgets/form_place.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace recense::ui {

class ChoiceEdit;
class DateEdit;
class FieldForm;
class HeadCountEdit;
class MessageBar;
class TextArea;
class TextLine;

// A case in half a minute, as it comes over the phone: title, country, place, date, how many, act, note. It is saved
// at once, to be reviewed (`Review::Draft`), and completed later in the editor. Beside the window, not before it; what
// stands in it stays when it is put away, and is a draft in the register like that of an editor.
class QuickLog : public QDialog
{
    Q_OBJECT
public:
    // The host outlives it. `language` is that of the codebook's labels.
    QuickLog(EditorHost& host, const QString& language, QWidget* parent = nullptr);

    void begin(); // in front, at the title, or where one left it
    static bool isDraft(const QByteArray& content);
    void load(const Draft& draft, bool said); // said: with its time, and a way to discard it
    void keepDraft(); // at once, where something stands in it
    bool isEmpty() const;
    void forget() { clear(false); } // what stands in it; the draft stays
    const Id& draft() const { return m_draft; }
    MessageBar* message() const { return m_message; }

    FormPlace place() const;
    void goTo(const FormPlace& place); // in no field: to the title

Q_SIGNALS:
    void saved(const recense::Id& incident, const QString& said); // and the form is put away
    void openAsked(const recense::Id& incident);

private:
    void build();
    void whenEdited();
    std::optional<Saved> save();
    void saveAndClose();
    void saveAndNew();
    void saveAndOpen();
    void clear(bool keepCountry);
    void discard(); // what stands in it, and its draft
    bool refuse(const Incident& incident); // says why beside the field
    Incident incident() const;
    QByteArray content() const;

    EditorHost& m_host;
    Incident m_none;
    EditorContext m_context;
    MessageBar* m_message;
    FieldForm* m_form;
    TextLine *m_title, *m_place;
    ChoiceEdit *m_country, *m_act;
    DateEdit* m_date;
    HeadCountEdit* m_people;
    TextArea* m_note;
    QPushButton *m_save, *m_new, *m_open;
    QTimer m_draftTimer;
    Id m_draft;
    bool m_loading = false, m_drafted = false;
};

} // namespace recense::ui
