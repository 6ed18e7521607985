// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/measures_page.h"

#include "ui/editor/cells.h"
#include "ui/editor/table_section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace recense::ui {

MeasuresPage::MeasuresPage(const EditorContext& shared, QWidget* parent)
    : EditorPage(shared, tr("Measures"), parent),
      m_empty(new QLabel(tr("Add first who was struck; then say here what was done to them.")))
{
    const auto text = [](const QString& title, bool more, bool stretch = false) {
        return LineColumn{title, LineColumn::Text, {}, {}, more, stretch};
    };
    const auto firstTarget = [this] {
        const Incident& incident = context().current();
        return incident.targets.empty() ? QString() : cellOf(incident.targets.front().id);
    };
    m_table = new TableSection(
        tr("What was done to them"),
        {{tr("Date"), LineColumn::Date, {}, {}},
         {tr("Measure"), LineColumn::Choose, shared.terms(QStringLiteral("measure")), {}, false, false, false,
          QStringLiteral("other")},
         {tr("Note"), LineColumn::Text, {}, {}, false, true},
         {tr("Whom"), LineColumn::Choose, shared.targets(), firstTarget},
         {tr("Authority"), LineColumn::Choose, shared.terms(QStringLiteral("authority")), {}, true},
         text(tr("Amount"), true),
         text(tr("Currency"), true),
         text(tr("Length"), true)},
        [this] { return context().newId(); });
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    connect(m_table, &TableSection::edited, this, &EditorPage::edited);
}

void MeasuresPage::load(const Incident& incident)
{
    std::vector<Line> lines;
    for (const Target& target : incident.targets) {
        for (const Measure& m : target.measures) {
            lines.push_back({m.id,
                             {cellOf(m.date), m.kind.text(), m.note, cellOf(target.id), m.authority.text(), m.amount,
                              m.currency, m.length}});
        }
    }
    m_table->setLines(std::move(lines));
}

void MeasuresPage::collect(Incident& incident) const
{
    for (Target& target : incident.targets) {
        target.measures.clear();
        for (const Line& line : m_table->lines()) {
            const QStringList& c = line.cells;
            if (c[3] == cellOf(target.id))
                target.measures.push_back({line.id, codeOf(c[1]), dateOf(c[0]), codeOf(c[4]), c[5], c[6], c[7], c[2]});
        }
    }
}

void MeasuresPage::refreshLabels(const Incident& incident)
{
    m_table->table()->lineModel().refresh();
    const bool possible = !incident.targets.empty() || !m_table->lines().empty();
    m_table->setVisible(possible);
    m_empty->setVisible(!possible);
}

void MeasuresPage::clearProblems() { m_table->clearNotes(); }

bool MeasuresPage::showProblem(const Problem& problem, const QString& sentence)
{
    return m_table->note(problem.subject, sentence);
}

QWidget* MeasuresPage::fieldOf(const QString&, const Id& subject) const
{
    const auto& lines = m_table->lines();
    const bool here = std::any_of(lines.begin(), lines.end(), [&](const Line& line) { return line.id == subject; });
    return here ? m_table->table() : nullptr;
}

} // namespace recense::ui
