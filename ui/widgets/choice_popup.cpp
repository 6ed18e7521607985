// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_popup.h"

#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kNewRole = Qt::UserRole + 2;
constexpr int kMostRows = 200;

} // namespace

ChoicePopup::ChoicePopup(QWidget* field)
    : QFrame(field, Qt::ToolTip), m_field(field), m_list(new QListWidget), m_detail(new QLabel)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    m_detail->setWordWrap(true);
    m_detail->setMargin(6);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::picked);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChoicePopup::describe);
}

void ChoicePopup::offer(const std::vector<Hit>& hits, bool highlightFirst, const QString& makeNew)
{
    m_list->clear();
    bool details = false;
    for (const Hit& hit : hits) {
        auto* item = new QListWidgetItem(hit.choice->label, m_list);
        item->setData(kKeyRole, hit.choice->key);
        item->setData(kDetailRole, hit.choice->detail);
        details = details || !hit.choice->detail.isEmpty();
        if (m_list->count() == kMostRows)
            break;
    }
    if (!makeNew.isEmpty()) {
        auto* item = new QListWidgetItem(makeNew, m_list);
        item->setData(kNewRole, true);
    }
    if (m_list->count() == 0) {
        hide();
        return;
    }
    m_detail->setVisible(details);
    m_list->setCurrentRow(highlightFirst ? 0 : -1);
    describe();
    place();
    show();
}

void ChoicePopup::move(int by)
{
    const int count = m_list->count();
    const int from = m_list->currentRow();
    m_list->setCurrentRow(from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count);
}

QString ChoicePopup::currentKey() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(kKeyRole).toString() : QString();
}

bool ChoicePopup::makesNew() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && item->data(kNewRole).toBool();
}

void ChoicePopup::describe()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_detail->setText(item ? item->data(kDetailRole).toString() : QString());
}

void ChoicePopup::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    for (QWidget* above = m_field; above; above = above->isWindow() ? nullptr : above->parentWidget())
        above->installEventFilter(this);
}

void ChoicePopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    for (QWidget* above = m_field; above; above = above->isWindow() ? nullptr : above->parentWidget())
        above->removeEventFilter(this);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::place()
{
    const int width = std::max(m_field->width(), 340);
    const int rows = std::min(m_list->count(), 9);
    // Room for the longest definitions, so that the list does not jump as the highlight moves.
    const int below = m_detail->isVisibleTo(this) ? 4 * fontMetrics().lineSpacing() + 12 : 0;
    m_detail->setFixedHeight(below);
    const int height = rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + below + 4;
    QPoint corner = m_field->mapToGlobal(QPoint(0, m_field->height()));
    if (const QScreen* screen = m_field->screen()) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height > room.bottom())
            corner.setY(m_field->mapToGlobal(QPoint()).y() - height);
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)));
    }
    setGeometry(QRect(corner, QSize(width, height)));
}

} // namespace recense::ui
