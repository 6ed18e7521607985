// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/plan_parts.h"

#include "core/report/texts.h"
#include "ui/text/report_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/ordered_list.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace recense::ui {

PlanParts::PlanParts(QWidget* parent) : QWidget(parent), m_list(new OrderedList(tr("Parts of the report"), 10, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list->upButton());
    row->addWidget(m_list->downButton());
    row->addStretch();
    column->addLayout(row);
    for (const QString& language : report::Texts::languages()) {
        m_words.insert(language, makeWords(language));
        column->addWidget(m_words[language].box);
    }
    connect(m_list, &OrderedList::reordered, this, &PlanParts::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlanParts::showWords);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        m_parts[item->data(Qt::UserRole).value<Part>()].shown = item->checkState() == Qt::Checked;
        Q_EMIT changed();
    });
}

PlanParts::Words PlanParts::makeWords(const QString& language)
{
    const QString name = language == QLatin1String("fr") ? tr("in French") : tr("in English");
    Words words{new QWidget(this), new TextArea(tr("Introduction, %1", "in a language").arg(name), 3), new TextArea(tr("Comment, %1", "in a language").arg(name), 2)};
    auto* column = new QVBoxLayout(words.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (TextArea* area : {words.introduction, words.comment}) {
        auto* label = new QLabel(area->accessibleName());
        label->setBuddy(area);
        column->addWidget(label);
        column->addWidget(area);
        connect(area, &QPlainTextEdit::textChanged, this, &PlanParts::takeWords);
    }
    words.introduction->setToolTip(tr("Stands below the heading of the part."));
    words.comment->setToolTip(tr("Stands at the end of the part."));
    return words;
}

void PlanParts::setParts(const std::vector<PlannedPart>& parts)
{
    const int kept = std::max(0, m_list->currentRow());
    const QVariant current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_parts.clear();
        for (const PlannedPart& planned : parts) {
            m_parts.insert(planned.part, planned);
            auto* item = new QListWidgetItem(partName(planned.part), m_list);
            item->setData(Qt::UserRole, QVariant::fromValue(planned.part));
            item->setCheckState(planned.shown ? Qt::Checked : Qt::Unchecked);
            if (isAlwaysShown(planned.part)) {
                item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
                item->setToolTip(tr("Every report says this. It can be moved."));
            }
            if (item->data(Qt::UserRole) == current)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(std::min(kept, m_list->count() - 1));
    }
    showWords();
}

std::vector<PlannedPart> PlanParts::parts() const
{
    std::vector<PlannedPart> parts;
    for (int row = 0; row < m_list->count(); ++row)
        parts.push_back(m_parts[m_list->item(row)->data(Qt::UserRole).value<Part>()]);
    return parts;
}

void PlanParts::setLanguages(const QStringList& languages)
{
    for (auto it = m_words.begin(); it != m_words.end(); ++it)
        it->box->setVisible(languages.contains(it.key()));
}

PlannedPart& PlanParts::chosen()
{
    return m_parts[m_list->currentItem()->data(Qt::UserRole).value<Part>()];
}

void PlanParts::showWords()
{
    const QScopedValueRollback loading(m_loading, true);
    const bool any = m_list->currentItem() != nullptr;
    for (auto it = m_words.begin(); it != m_words.end(); ++it) {
        it->box->setEnabled(any);
        it->introduction->setValue(any ? chosen().introduction.value(it.key()) : QString());
        it->comment->setValue(any ? chosen().comment.value(it.key()) : QString());
    }
}

void PlanParts::takeWords()
{
    if (m_loading || !m_list->currentItem())
        return;
    PlannedPart& part = chosen();
    for (auto it = m_words.begin(); it != m_words.end(); ++it) {
        part.introduction[it.key()] = it->introduction->value();
        part.comment[it.key()] = it->comment->value();
    }
    Q_EMIT changed();
}

} // namespace recense::ui
