// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace recense::ui {

// Stands for a page that is made when it is first shown or asked for, so that the program is there sooner. The page
// belongs to this.
template <typename Page> class Later : public QWidget
{
public:
    Later(std::function<Page*(QWidget* parent)> make, QWidget* parent) : QWidget(parent), m_make(std::move(make)) {}

    Page* page()
    {
        if (!m_page) {
            auto* whole = new QVBoxLayout(this);
            whole->setContentsMargins(0, 0, 0, 0);
            m_page = m_make(this);
            whole->addWidget(m_page);
        }
        return m_page;
    }
    Page* made() const { return m_page; } // null until then

    // Before it is shown: what comes to be while its parent is shown is itself hidden for a moment, and not focused.
    void setVisible(bool visible) override
    {
        if (visible)
            page();
        QWidget::setVisible(visible);
    }

private:
    std::function<Page*(QWidget*)> m_make;
    Page* m_page = nullptr;
};

} // namespace recense::ui
