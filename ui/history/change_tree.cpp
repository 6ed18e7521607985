// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_tree.h"

#include "core/domain/head_count.h"
#include "ui/text/column_text.h"
#include "ui/text/words.h"
#include "ui/widgets/typed_count.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace recense::ui {

namespace {

enum Role { PlaceRole = Qt::UserRole, FieldRole };

QVariant valueIn(const RecordChange& change, const char* name, bool after)
{
    for (const RecordChange::Field& field : change.fields) {
        if (field.name == QLatin1String(name))
            return after ? field.after : field.before;
    }
    return {};
}

QString countText(const RecordChange& change, bool after)
{
    const auto number = [&](const char* name) {
        const QVariant value = valueIn(change, name, after);
        return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    };
    const HeadCount count{number("people_min"), number("people_max"), valueIn(change, "people_open", after).toInt() != 0,
                          fromCode<Basis>(valueIn(change, "basis", after).toString())};
    return count.isStated() ? typedCount(count) : QString();
}

// Of columns that say one thing together, the first speaks for all.
QString valueText(const ColumnText& text, const RecordChange& change, const RecordChange::Field& field, bool after)
{
    if (field.name == QLatin1String("people_min"))
        return countText(change, after);
    if (field.name == QLatin1String("latitude")) {
        const QVariant latitude = valueIn(change, "latitude", after), longitude = valueIn(change, "longitude", after);
        return latitude.isValid() ? QStringLiteral("%1, %2").arg(latitude.toString(), longitude.toString()) : QString();
    }
    if (field.name == QLatin1String("reference_site")) {
        const QVariant site = valueIn(change, "reference_site", after);
        return site.isValid() ? Reference(site.toString(), valueIn(change, "reference_year", after).toInt(),
                                          valueIn(change, "reference_number", after).toInt())
                                    .text()
                              : QString();
    }
    return text.value(change.table, field.name, after ? field.after : field.before);
}

QString headText(const ColumnText& text, const RecordChange& change, const Changes& all, bool ofOneCase)
{
    QString head = ColumnText::kindOf(change.table);
    const QString name = change.table == QLatin1String("incident") ? QString() : text.record(change.record);
    if (!name.isEmpty())
        head = labelled(head, name);
    if (ofOneCase || change.incident.isNull())
        return head;
    const auto incident = all.records.find(change.incident);
    const QString title = incident == all.records.end() ? QString() : incident->columns.value(QStringLiteral("title")).toString();
    const QString named = title.isEmpty() ? text.record(change.incident)
                                          : ChangeTree::tr("%1 “%2”", "a reference and a title").arg(text.record(change.incident), title);
    return change.table == QLatin1String("incident") ? named : ChangeTree::tr("%1 – %2", "a case, a record of it").arg(named, head);
}

} // namespace

ChangeTree::ChangeTree(QWidget* parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("What changed"));
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setUniformRowHeights(false);
    setTabKeyNavigation(false);
    clear();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangeTree::chosenChanged);
}

void ChangeTree::clear()
{
    m_shown.clear();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Stretch); // what was and what is, in the same room
}

void ChangeTree::addRecord(int place, const Changes& all, bool ofOneCase, const Codebook& codebook)
{
    const ColumnText text(codebook, all.records);
    const RecordChange& change = m_shown[static_cast<size_t>(place)];
    const bool added = change.kind == RecordChange::Kind::Added, removed = change.kind == RecordChange::Kind::Removed;
    auto* head = new QStandardItem(headText(text, change, all, ofOneCase));
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    head->setData(place, PlaceRole);
    auto* before = new QStandardItem(removed ? tr("was there") : QString());
    auto* after = new QStandardItem(added ? tr("added") : removed ? tr("removed") : QString());
    for (QStandardItem* item : {before, after}) {
        item->setData(place, PlaceRole);
        QFont italic = item->font();
        italic.setItalic(true);
        item->setFont(italic);
    }
    for (const RecordChange::Field& field : change.fields) {
        const QString name = ColumnText::fieldName(change.table, field.name);
        const QString was = valueText(text, change, field, false), is = valueText(text, change, field, true);
        if (name.isEmpty() || (was.isEmpty() && is.isEmpty()))
            continue;
        QList<QStandardItem*> row{new QStandardItem(name), new QStandardItem(was), new QStandardItem(is)};
        for (QStandardItem* item : row) {
            item->setData(place, PlaceRole);
            item->setData(field.name, FieldRole);
            item->setToolTip(item->text());
        }
        head->appendRow(row);
    }
    m_model->appendRow({head, before, after});
}

void ChangeTree::show(const Changes& changes, qint64 position, bool ofOneCase, const Codebook& codebook)
{
    constexpr int kExpanded = 30; // records, unfolded at once
    clear();
    for (const RecordChange& change : changes.changes) {
        if (change.position == position)
            m_shown.push_back(change);
    }
    for (int place = 0; place < static_cast<int>(m_shown.size()); ++place) {
        addRecord(place, changes, ofOneCase, codebook);
        if (place < kExpanded)
            expand(m_model->index(place, 0));
    }
    if (changes.more)
        m_model->appendRow(new QStandardItem(tr("… and more. The history of each case shows its part.")));
}

ChangeTree::Chosen ChangeTree::chosen() const
{
    const QVariant place = currentIndex().data(PlaceRole);
    if (!place.isValid())
        return {};
    const RecordChange& change = m_shown[place.toUInt()];
    const QString field = currentIndex().data(FieldRole).toString();
    const bool removed = change.kind == RecordChange::Kind::Removed;
    const bool isLink = change.table == QLatin1String("proceeding_target") || change.table == QLatin1String("source_support");
    const bool can = !change.incident.isNull() && !isLink
        && (removed ? change.table != QLatin1String("incident") : change.kind == RecordChange::Kind::Changed && !field.isEmpty());
    return can ? Chosen{&change, removed ? QString() : field} : Chosen();
}

} // namespace recense::ui
