// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_edit.h"

class QToolButton;

namespace recense::ui {

class FlowLayout;

// One of several things picked, and how many people it stands for, where that is known.
struct Chip
{
    QString key;
    std::optional<int> number;

    bool operator==(const Chip&) const = default;
};

// Several choices in an order, each shown as a button before the field that adds the next. Enter adds and stays,
// Tab adds and goes on. From the empty field, Backspace takes the last one back, Left goes to it; on
// a choice, Delete removes it, Enter takes it back for editing, Alt+Left and Alt+Right move it.
class ChipEdit : public QWidget, public TypedField
{
    Q_OBJECT
public:
    enum Kind { Plain, Numbered, Free }; // Numbered: `crew=4`; Free: any words

    ChipEdit(ChoiceSource source, Kind kind, const QString& name, QWidget* parent = nullptr);

    // Says of the first that it leads ("primary"), where the order means something.
    void setFirstLabel(const QString& label);
    void setPlaceholder(const QString& text);

    const std::vector<Chip>& chips() const { return m_chips; }
    void setChips(std::vector<Chip> chips);
    void refresh(); // after labels have changed
    ChoiceEdit* field() const { return m_field; }

    QString unread() const override { return m_field->unread(); }
    QList<HalfTyped> halfTyped() const override { return m_field->halfTyped(); }
    void retype(const HalfTyped& part) override { m_field->retype(part); }
    void focusField() override { m_field->focusField(); }
    QString fieldTitle() const override { return m_field->accessibleName(); }

Q_SIGNALS:
    void changed(); // by the person

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& key, const std::optional<int>& number);
    void remove(int index);
    void editAgain(int index);
    void moveChip(int index, int by);
    void menuFor(int index, QWidget* button);
    bool keyOnChip(int index, int key, Qt::KeyboardModifiers modifiers);
    void rebuild();

    ChoiceSource m_source;
    Kind m_kind;
    QString m_firstLabel;
    std::vector<Chip> m_chips;
    FlowLayout* m_layout;
    ChoiceEdit* m_field;
    std::vector<QToolButton*> m_buttons;
};

} // namespace recense::ui
