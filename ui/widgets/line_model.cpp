// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_model.h"

#include "ui/text/date_text.h"
#include "ui/widgets/typed_date.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

namespace recense::ui {

LineModel::LineModel(std::vector<LineColumn> columns, std::function<Id()> newId, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_newId(std::move(newId))
{
}

void LineModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_notes.clear();
    endResetModel();
}

void LineModel::removeLine(int row)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

void LineModel::moveLine(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || std::max(row, to) >= static_cast<int>(m_lines.size()))
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_lines[static_cast<size_t>(row)], m_lines[static_cast<size_t>(to)]);
    endMoveRows();
    Q_EMIT edited();
}

void LineModel::complete(int typing)
{
    bool completed = false;
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        for (int column = 0; row != typing && column < columnCount(); ++column) {
            QString& cell = m_lines[static_cast<size_t>(row)].cells[column];
            const QString& otherwise = m_columns[static_cast<size_t>(column)].otherwise;
            if (!cell.isEmpty() || otherwise.isEmpty())
                continue;
            cell = otherwise;
            completed = true;
            Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
    if (completed)
        Q_EMIT edited();
}

void LineModel::refresh()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool LineModel::isValue(const LineColumn& column, const QString& cell) const
{
    if (cell.isEmpty() || column.freeChoice)
        return true;
    switch (column.kind) {
    case LineColumn::Text:
        return true;
    case LineColumn::Date:
        return EdtfDate::parse(cell).has_value();
    case LineColumn::Choose:
        // A code that the list no longer has is still a code: what was loaded is kept.
        return findKey(column.choices(), cell) || Code::parse(cell).has_value();
    case LineColumn::Number: {
        bool good = false;
        return cell.toInt(&good) >= 0 && good;
    }
    }
    return false;
}

bool LineModel::isRead(int row, int column) const
{
    const auto at = static_cast<size_t>(row);
    const auto side = static_cast<size_t>(column);
    return isBlankLine(row) || isValue(m_columns[side], m_lines[at].cells[column]);
}

QString LineModel::firstUnread() const
{
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (!isRead(row, column))
                return shown(m_columns[static_cast<size_t>(column)], m_lines[static_cast<size_t>(row)].cells[column]);
        }
    }
    return {};
}

QString LineModel::kept(const LineColumn& column, const QString& typed, bool complete) const
{
    const QString text = typed.trimmed();
    if (column.kind == LineColumn::Date) {
        if (text == QLatin1String("XXXX") || text == QLatin1String("?"))
            return {};
        const auto date = parseTypedDate(text, m_locale);
        return date ? date->text() : text;
    }
    if (column.kind == LineColumn::Choose) {
        const Choices choices = column.choices();
        const Choice* choice = resolve(choices, text);
        if (choice && (complete || isNamed(*choice, text)))
            return choice->key;
        // Typed text that happens to look like a code must not pass for one.
        return column.freeChoice || text.isEmpty() || !Code::parse(text) ? text : text + u' ';
    }
    return text;
}

QString LineModel::shown(const LineColumn& column, const QString& cell) const
{
    if (column.kind != LineColumn::Choose)
        return cell;
    const Choices choices = column.choices();
    const Choice* choice = findKey(choices, cell);
    if (!choice && !Id::fromString(cell).isNull())
        return tr("no longer there"); // a record that was removed meanwhile
    return choice ? choice->label : cell;
}

QString LineModel::explained(const LineColumn& column, const QString& cell) const
{
    if (!isValue(column, cell)) {
        switch (column.kind) {
        case LineColumn::Date:
            return tr("Not a date that can be read. Try 2018, Feb 2018 or 21/2/2018.");
        case LineColumn::Number:
            return tr("Not a whole number.");
        default:
            return tr("Nothing in the list has this name.");
        }
    }
    if (column.kind == LineColumn::Date && !cell.isEmpty())
        return dateText(*EdtfDate::parse(cell));
    if (column.kind == LineColumn::Choose) {
        const Choices choices = column.choices();
        const Choice* choice = findKey(choices, cell);
        return choice ? choice->detail : QString();
    }
    return {};
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LineColumn& column = m_columns[static_cast<size_t>(index.column())];
    const QString cell =
        isBlankLine(index.row()) ? QString() : m_lines[static_cast<size_t>(index.row())].cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(column, cell);
    case Qt::EditRole:
        return cell;
    case Qt::ToolTipRole:
        return explained(column, cell);
    case Qt::AccessibleTextRole:
        return cell.isEmpty() ? tr("%1, empty").arg(column.title) : shown(column, cell);
    case Qt::DecorationRole:
        return isValue(column, cell) ? QVariant()
                                     : QVariant(QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return m_columns[static_cast<size_t>(section)].title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
        return {};
    }
    const QStringList notes = isBlankLine(section) || section > static_cast<int>(m_lines.size())
                                  ? QStringList()
                                  : m_notes.value(m_lines[static_cast<size_t>(section)].id);
    if (role == Qt::DisplayRole)
        return isBlankLine(section) ? QStringLiteral("*") : notes.isEmpty() ? QString::number(section + 1) : QStringLiteral("!");
    if (role == Qt::ToolTipRole)
        return isBlankLine(section) ? tr("Type here for a new line") : notes.join(u'\n');
    return {};
}

bool LineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    if (value.toString() == index.data(Qt::EditRole).toString())
        return false;
    return put(index, kept(m_columns[static_cast<size_t>(index.column())], value.toString()));
}

void LineModel::retype(const QModelIndex& index, const QString& typed)
{
    put(index, kept(m_columns[static_cast<size_t>(index.column())], typed, false));
}

bool LineModel::put(const QModelIndex& index, const QString& cell)
{
    if (isBlankLine(index.row())) {
        if (cell.isEmpty())
            return false;
        // First one more empty line, so that this one, and whoever looks at it, stays where it is.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_lines.push_back({m_newId(), QStringList(columnCount())});
        endInsertRows();
        QStringList& cells = m_lines.back().cells;
        for (int column = 0; column < columnCount(); ++column) {
            const auto& initial = m_columns[static_cast<size_t>(column)].initial;
            if (initial)
                cells[column] = initial();
        }
        cells[index.column()] = cell;
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, index.row(), index.row() + 1);
    } else {
        QString& old = m_lines[static_cast<size_t>(index.row())].cells[index.column()];
        if (old == cell)
            return false;
        old = cell;
        Q_EMIT dataChanged(index, index);
    }
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

void LineModel::setNotes(const QHash<Id, QStringList>& notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

} // namespace recense::ui
