// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report_plan.h"

#include <QWidget>

namespace recense::ui {

class OrderedList;
class TextArea;

// The parts of a report: which are in it, in which order, and below, what its editor says of the chosen one in each
// language of the report.
class PlanParts : public QWidget
{
    Q_OBJECT
public:
    explicit PlanParts(QWidget* parent = nullptr);

    void setParts(const std::vector<PlannedPart>& parts); // the chosen one stays
    std::vector<PlannedPart> parts() const;
    void setLanguages(const QStringList& languages);
    OrderedList* list() const { return m_list; }
    TextArea* introduction(const QString& language) const { return m_words.value(language).introduction; }
    TextArea* comment(const QString& language) const { return m_words.value(language).comment; }

Q_SIGNALS:
    void changed();

private:
    struct Words
    {
        QWidget* box = nullptr;
        TextArea* introduction = nullptr;
        TextArea* comment = nullptr;
    };

    Words makeWords(const QString& language);
    void showWords(); // of the chosen part
    void takeWords();
    PlannedPart& chosen();

    OrderedList* m_list;
    QHash<Part, PlannedPart> m_parts;
    QMap<QString, Words> m_words; // by language
    bool m_loading = false;
};

} // namespace recense::ui
