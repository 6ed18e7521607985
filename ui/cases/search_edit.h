// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice.h"

#include <QLineEdit>
#include <QTimer>

namespace recense::ui {

class ChoicePopup;

// The search above the list, completed as one types: first the names of fields, after a colon their values.
// What is suggested never stands in the way: only Down highlights, only Enter, Tab or a click on what is
// highlighted takes it. Esc closes the suggestions, and once more empties the search.
class SearchEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchEdit(QWidget* parent = nullptr);
    // `values` of a field, by its name in the search.
    void setValues(std::function<Choices(const QString& field)> values) { m_values = std::move(values); }
    const ChoicePopup* popup() const { return m_popup; }

Q_SIGNALS:
    void searched(); // Enter

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void suggest();
    void take();
    bool takes() const; // something is highlighted

    std::function<Choices(const QString&)> m_values;
    ChoicePopup* m_popup;
    QTimer m_soon; // for the suggestions, which the rows found do not wait for
};

} // namespace recense::ui
