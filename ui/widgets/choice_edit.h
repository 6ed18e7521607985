// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice.h"
#include "ui/widgets/typed_field.h"

#include <QLineEdit>

class QAction;

namespace recense::ui {

class ChoicePopup;

// One line in which one of many things is picked by typing part of a name, in any language of the
// codebook, of its code or of its definition. Down opens the whole list; Tab and Enter take what is highlighted
// and go their usual way. Text that names nothing stays, marked.
class ChoiceEdit : public QLineEdit, public TypedField
{
    Q_OBJECT
public:
    explicit ChoiceEdit(QWidget* parent = nullptr);
    ChoiceEdit(ChoiceSource source, const QString& name, QWidget* parent = nullptr);

    void setSource(ChoiceSource source) { m_source = std::move(source); }
    // How hits are found, where it is not by `search` of choice.h.
    using Search = std::function<std::vector<Hit>(const Choices& choices, const QString& typed)>;
    void setSearch(Search finder) { m_search = std::move(finder); }
    // Offers to make what was typed; `makeNew` answers the key of the new thing, or an empty one.
    void setMaker(std::function<QString(const QString& typed)> makeNew) { m_maker = std::move(makeNew); }
    // For lists of several: what is picked is given out by `taken`, and the field is empty again. Where
    // `numbered`, `crew=4` and `4 crew` are read as four of them; where `free`, any text is taken as it is.
    void setForSeveral(bool numbered, bool free);

    QString key() const { return m_key; }
    // Shows that choice; a key that is no longer in the list is kept and shown as it is.
    void setKey(const QString& key);
    // Takes what is highlighted or certain; called by itself on Tab, Enter and when the focus leaves.
    void take();
    void closePopup();

    static QString splitNumber(const QString& typed, std::optional<int>* number);

    QString unread() const override;
    QList<HalfTyped> halfTyped() const override; // also while another choice stands
    void retype(const HalfTyped& part) override;
    void focusField() override { setFocus(Qt::OtherFocusReason); }
    QString fieldTitle() const override { return accessibleName(); }

Q_SIGNALS:
    void keyChanged(const QString& key); // by the person
    void taken(const QString& key, const std::optional<int>& number);
    void pickedByMouse(); // after it was taken

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void openPopup(bool all);
    void pick(const QString& key, const std::optional<int>& number);
    void change(const QString& key);
    void mark();
    ChoicePopup& popup();

    ChoiceSource m_source;
    Search m_search = search;
    std::function<QString(const QString&)> m_maker;
    ChoicePopup* m_popup = nullptr;
    QAction* m_warning;
    QString m_key;
    bool m_several = false, m_numbered = false, m_free = false;
};

} // namespace recense::ui
