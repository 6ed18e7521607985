// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typed_field.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace recense::ui {

// One line of typed text, and beneath it what was understood of it.
class UnderstoodEdit : public QWidget, public TypedField
{
    Q_OBJECT
public:
    UnderstoodEdit(const QString& name, QWidget* parent);

    QLineEdit* line() const { return m_line; }
    void focusField() override;
    void retype(const HalfTyped& part) override;
    QString fieldTitle() const override;

Q_SIGNALS:
    void changed(); // by the person

protected:
    // What stands beneath; called after each key.
    virtual QString understood() const = 0;
    void show(const QString& text); // as loaded, not typed
    void say();

private:
    QLineEdit* m_line;
    QLabel* m_hint;
};

} // namespace recense::ui
