// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/saved_filters.h"

#include "core/register/query.h"
#include "ui/widgets/heading.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr int kMostShown = 6;

bool sameFilters(const std::vector<SavedFilter>& a, const std::vector<SavedFilter>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const SavedFilter& one, const SavedFilter& other) {
        return one.id == other.id && one.name == other.name && one.query == other.query;
    });
}

} // namespace

SavedFilters::SavedFilters(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_hint(new Heading(0, tr("“Keep” gives this search and its filters a name, to come back to."), this))
    , m_keep(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(new Heading(3, tr("Saved searches"), this), 1);
    head->addWidget(m_keep);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    m_hint->setWordWrap(true);
    m_keep->setAutoRaise(true);
    m_keep->setText(tr("Keep"));
    m_keep->setAccessibleName(tr("Keep this search and these filters"));
    m_keep->setToolTip(m_keep->accessibleName());
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setAccessibleDescription(tr("Enter applies one, F2 renames it, Delete takes it away."));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_keep, &QToolButton::clicked, this, &SavedFilters::keepAsked);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { apply(index.row()); });
    connect(m_model, &QStandardItemModel::itemChanged, this, &SavedFilters::rename);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        const QModelIndex index = m_list->indexAt(at);
        if (!index.isValid())
            return;
        QMenu menu(this);
        menu.addAction(tr("Apply"), this, [this, index] { apply(index.row()); });
        menu.addAction(tr("Rename"), this, [this, index] { m_list->edit(index); });
        menu.addSeparator();
        menu.addAction(tr("Delete"), this, [this, index] { remove(index.row()); });
        menu.exec(m_list->viewport()->mapToGlobal(at));
    });
    connect(&session, &Session::changed, this, &SavedFilters::reload);
    setKeepable(false);
    fill();
}

void SavedFilters::setKeepable(bool keepable) { m_keep->setEnabled(keepable); }

void SavedFilters::reload()
{
    auto filters = m_session.read([](const Register& reg) { return reg.savedFilters(); });
    if (!filters || sameFilters(*filters, m_filters))
        return;
    m_filters = std::move(*filters);
    fill();
}

void SavedFilters::clear()
{
    m_filters.clear();
    fill();
    setKeepable(false);
}

void SavedFilters::fill()
{
    const QSignalBlocker quiet(m_model);
    const int row = m_list->currentIndex().row();
    m_list->setModel(nullptr); // told of nothing while it is filled
    m_model->clear();
    for (const SavedFilter& filter : m_filters) {
        auto* item = new QStandardItem(filter.name);
        item->setToolTip(filter.query);
        m_model->appendRow(item);
    }
    m_list->setModel(m_model);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_hint->setVisible(rows == 0);
    m_list->setFixedHeight(std::min(rows, kMostShown) * std::max(m_list->sizeHintForRow(0), 1) + 4);
    if (rows > 0 && m_list->hasFocus()) // else nothing looks as if it were applied
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1), 0));
}

void SavedFilters::keep(const CaseQuery& query, const QString& name)
{
    SavedFilter kept{{}, name, toText(query)};
    if (!m_session.change([&](Register& reg) { kept = reg.save(kept); }))
        return;
    reload();
    for (size_t row = 0; row < m_filters.size(); ++row) {
        if (m_filters[row].id != kept.id)
            continue;
        const QModelIndex index = m_model->index(static_cast<int>(row), 0);
        m_list->setFocus();
        m_list->setCurrentIndex(index);
        m_list->edit(index);
    }
}

void SavedFilters::apply(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT applied(queryFrom(m_filters[static_cast<size_t>(row)].query));
}

void SavedFilters::rename(QStandardItem* item)
{
    SavedFilter filter = m_filters[static_cast<size_t>(item->row())];
    const QString name = item->text().simplified();
    if (name == filter.name)
        return;
    if (name.isEmpty()) {
        item->setText(filter.name);
        return;
    }
    filter.name = name;
    // After the editor is closed, which belongs to the list that is filled anew.
    QMetaObject::invokeMethod(
        this,
        [this, filter] {
            m_session.change([&](Register& reg) { reg.save(filter); });
        },
        Qt::QueuedConnection);
}

void SavedFilters::remove(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SavedFilter filter = m_filters[static_cast<size_t>(row)];
    m_session.change([&](Register& reg) { reg.remove(filter); });
}

bool SavedFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool ours = key == Qt::Key_F2 || key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!ours)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) { // not the window's
        event->accept();
        return true;
    }
    const QModelIndex current = m_list->currentIndex();
    if (key == Qt::Key_F2)
        m_list->edit(current);
    else if (key == Qt::Key_Delete)
        remove(current.row());
    else
        apply(current.row());
    return true;
}

} // namespace recense::ui
