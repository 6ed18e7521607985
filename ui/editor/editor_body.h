// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QFrame;
class QListWidget;
class QScrollArea;

namespace recense::ui {

// The form of a case, with the index of its sections before it and the panel of how it counts behind it. Where text is
// so large that they do not fit beside each other, the panel lies beneath the form; and where that is not enough,
// the index gives way. Owns all three.
class EditorBody : public QWidget
{
public:
    EditorBody(QListWidget* index, QScrollArea* form, QWidget* panel, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QListWidget* m_index;
    QScrollArea *m_form, *m_side;
    QFrame* m_line; // above what stands beneath
    QBoxLayout* m_column;
};

} // namespace recense::ui
