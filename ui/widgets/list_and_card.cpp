// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_and_card.h"

#include "ui/session/settings.h"

#include <QEvent>

namespace recense::ui {

ListAndCard::ListAndCard(int characters, int listShare, QWidget* parent)
    : QSplitter(parent), m_characters(characters), m_listShare(listShare)
{
    setChildrenCollapsible(false);
}

// Only of the usual way to lie: the other one has its own proportions.
void ListAndCard::keepAs(const QString& name)
{
    if (orientation() == Qt::Horizontal)
        settings::setWindowState(name, saveState());
}

void ListAndCard::restoreFrom(const QString& name)
{
    m_divided = restoreState(settings::windowState(name));
    fit();
}

void ListAndCard::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    fit();
}

void ListAndCard::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ListAndCard::fit()
{
    if (!isVisible() && !testAttribute(Qt::WA_Resized))
        return; // its size says nothing yet
    const Qt::Orientation fits = width() >= m_characters * fontMetrics().averageCharWidth() ? Qt::Horizontal : Qt::Vertical;
    if (fits != orientation()) {
        setOrientation(fits);
        m_divided = false;
    }
    if (std::exchange(m_divided, true))
        return;
    const int room = fits == Qt::Horizontal ? width() : height();
    setSizes({room * m_listShare / 100, room * (100 - m_listShare) / 100});
}

} // namespace recense::ui
