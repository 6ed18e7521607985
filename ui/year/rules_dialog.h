// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/year/rules_draft.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace recense::ui {

class KeptDraft;
class RuleFields;

// The count rules: the standard ones, to be read and copied, and those of this register, to be changed; beneath the
// fields of the chosen one, the sentence that a report prints, as one edits. All is saved as one change. What cannot be
// saved is said beside it, and nothing is. What stands in it at a lock stands in it again afterwards.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    // `question`: the year that the sentence speaks of, and the rule that is shown first; one that nobody keeps yet
    // stands in the list as a new one.
    RulesDialog(Session& session, const count::Question& question, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }
    RuleFields* fields() const { return m_fields; }
    QLineEdit* name() const { return m_name; }
    QString sentence() const;
    QString problem() const; // empty: none
    void accept() override;
    void copyRule();
    void removeRule();
    void importRule();
    void exportRule();
    // What was typed before a lock, or when the program ended.
    static bool isDraft(const QByteArray& content) { return TypedRules::fromDraft(content).has_value(); }
    void resume(const Draft& draft);

Q_SIGNALS:
    void compareAsked(const recense::count::Rule& rule); // all is saved

private:
    // A rule as it is stored (of a new one nothing) and as it is in the fields.
    struct Entry
    {
        std::optional<KeptRule> stored;
        count::Rule rule;
        bool isStandard = false;
        bool isChanged() const { return !isStandard && (!stored || stored->rule != rule); }
    };

    QWidget* makeList();
    QWidget* makeForm();
    QWidget* makeSentence();
    void load(const std::vector<KeptRule>& rules); // beneath the standard ones
    void choose(const count::Rule& shown);
    std::vector<KeptRule> stored() const;
    TypedRules typed() const;
    QByteArray content() const; // of the draft; nothing where all is as it is stored
    void addEntry(const count::Rule& rule);
    QString freeName(const QString& wanted) const;
    Entry* current();
    void showRule();
    void takeFields();
    void tell(int index);   // what the list says of it
    void tellSentence();
    void tellVersion();
    QString problemOf(const Entry& entry) const;
    bool save();
    void say(const QString& sentence); // empty: nothing any more

    Session& m_session;
    count::Question m_question;
    KeptDraft* m_kept;
    std::vector<Entry> m_entries;
    QListWidget* m_list;
    QLineEdit* m_name;
    RuleFields* m_fields = nullptr;
    QWidget* m_form = nullptr;
    QLabel *m_about, *m_problem, *m_sentence, *m_version;
    QComboBox* m_language;
    QPushButton *m_copy = nullptr, *m_remove = nullptr;
};

} // namespace recense::ui
