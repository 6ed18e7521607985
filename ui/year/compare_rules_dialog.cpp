// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/compare_rules_dialog.h"

#include "core/count/left_out.h"
#include "core/report/wording.h"
#include "ui/session/write_file.h"
#include "ui/shell/file_choice.h"
#include "ui/text/change_text.h"
#include "ui/text/rule_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/heading.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace recense::ui {

namespace {

std::shared_ptr<const ComparedRules> compared(const Register& reg, const count::Question& first,
                                              const count::Question& second, const Progress& progress)
{
    const Codebook codebook = reg.codebook();
    auto result = std::make_shared<ComparedRules>(ComparedRules{reg.facts(), {first, second}, {}, {}});
    if (!progress(1, 3))
        throw Error(ErrorCode::Cancelled);
    const count::Counting one(result->facts, first, codebook);
    if (!progress(2, 3))
        throw Error(ErrorCode::Cancelled);
    result->comparison = count::compare(one, count::Counting(result->facts, second, codebook));
    if (!result->comparison.differences.empty())
        result->titles = caseTitles(reg);
    return result;
}

} // namespace

CompareRulesDialog::CompareRulesDialog(Session& session, const count::Question& question, const count::Rule& second,
                                       QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_question(question)
    , m_difference(new Heading(3))
    , m_model(new CompareModel(this))
    , m_view(new QTreeView(this))
    , m_export(new QPushButton(tr("&Export the list…")))
{
    setWindowTitle(tr("Two rules side by side, %1", "a year").arg(question.year));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    auto* both = new QWidget;
    auto* sides = new QHBoxLayout(both);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(24);
    for (int side = 0; side < 2; ++side)
        sides->addWidget(makeSide(side), 1);
    auto* area = new QScrollArea; // at large sizes of text the sentences are longer than the window
    area->setWidget(both);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("The two rules"));
    column->addWidget(area, 1);
    m_difference->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(m_difference);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Who counts under one rule and not under the other"));
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    new ColumnWidths(m_view, {});
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch); // both rules in the same room
    column->addWidget(m_view, 1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    m_export->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &CompareRulesDialog::exportList);
    connect(m_view, &QTreeView::activated, this, &CompareRulesDialog::open);
    connect(this, &QDialog::finished, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&session, &Session::changed, this, &CompareRulesDialog::compare);
    connect(&session, &Session::aboutToClose, this, &QDialog::reject);
    addRules(question.rule, second);
    for (const Side& side : m_sides)
        connect(side.rule, &QComboBox::currentIndexChanged, this, &CompareRulesDialog::compare);
    m_sides[1].rule->setFocus();
    resizeOnScreen(*this, textSize(*this, 150, 42));
    compare();
}

QWidget* CompareRulesDialog::makeSide(int index)
{
    Side& side = m_sides[static_cast<size_t>(index)];
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(index == 0 ? tr("&First rule") : tr("&Second rule"));
    side.rule = new QComboBox;
    side.rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    side.rule->setMinimumContentsLength(12);
    connect(side.rule, &QComboBox::currentTextChanged, side.rule, &QWidget::setToolTip); // it may be cut
    side.rule->setAccessibleName(QString(label->text()).remove(u'&'));
    label->setBuddy(side.rule);
    side.total = new Heading(2);
    side.sentence = new QLabel;
    side.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.sentence->setAccessibleName(index == 0 ? tr("The first rule in words") : tr("The second rule in words"));
    for (QLabel* text : {side.total, side.sentence})
        text->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(side.rule);
    column->addWidget(side.total);
    column->addWidget(side.sentence);
    column->addStretch();
    return box;
}

// The standard ones, those that are kept, and whichever of these two is neither.
void CompareRulesDialog::addRules(const count::Rule& first, const count::Rule& second)
{
    for (const QString& name : count::Rule::presets())
        m_rules.push_back(*count::Rule::preset(name));
    const auto kept = m_session.read([](const Register& reg) { return reg.countRules(); });
    for (const KeptRule& rule : kept.value_or(std::vector<KeptRule>()))
        m_rules.push_back(rule.rule);
    const auto placeOf = [this](const count::Rule& rule) {
        auto found = std::find(m_rules.begin(), m_rules.end(), rule);
        if (found == m_rules.end())
            found = std::find_if(m_rules.begin(), m_rules.end(), [&](const count::Rule& one) { return one.countsAs(rule); });
        if (found == m_rules.end())
            found = m_rules.insert(found, rule);
        return static_cast<int>(found - m_rules.begin());
    };
    const std::array places{placeOf(first), placeOf(second)};
    for (size_t side = 0; side < places.size(); ++side) {
        for (const count::Rule& rule : m_rules)
            m_sides[side].rule->addItem(rule.name == QLatin1String("custom") ? tr("Changed in the place of the year") : ruleName(rule));
        m_sides[side].rule->setCurrentIndex(places[side]);
    }
}

count::Question CompareRulesDialog::question(int side) const
{
    count::Question question = m_question;
    const int rule = m_sides[static_cast<size_t>(side)].rule->currentIndex();
    question.rule = m_rules[static_cast<size_t>(std::max(0, rule))];
    return question;
}

void CompareRulesDialog::compare()
{
    if (m_job)
        m_job->cancel();
    if (!m_session.isOpen())
        return;
    m_export->setEnabled(false);
    m_difference->setText(tr("Counting by both rules…"));
    const Codebook& codebook = m_session.codebook();
    for (int side = 0; side < 2; ++side) {
        const count::Question asked = question(side);
        m_sides[static_cast<size_t>(side)].sentence->setText(
            report::sentence(asked, asked.countries(codebook), codebook, report::Texts::in(currentLanguage())));
    }
    m_job = m_session.readInBackground(
        this,
        [first = question(0), second = question(1)](const Register& reg, const Progress& progress) {
            return compared(reg, first, second, progress);
        },
        [this](std::shared_ptr<const ComparedRules> result) { take(std::move(result)); });
}

void CompareRulesDialog::take(std::shared_ptr<const ComparedRules> result)
{
    m_compared = std::move(result);
    m_model->show(m_compared);
    m_view->expandAll();
    m_export->setEnabled(true);
    for (int side = 0; side < 2; ++side)
        m_sides[static_cast<size_t>(side)].total->setText(totalText(side));
    m_difference->setText(differenceText());
}

QString CompareRulesDialog::totalText(int side) const
{
    QStringList parts;
    for (const Population population : count::populationsOf(question(side).rule.populations)) {
        const count::Totals& totals = m_compared->comparison.of(population);
        const QString people = peopleText(side == 0 ? totals.first : totals.second);
        parts << (population == Population::Solidarity ? people : tr("migrants, apart: %1").arg(people));
    }
    return parted(parts);
}

QString CompareRulesDialog::differenceText() const
{
    const count::Totals& totals = m_compared->comparison.of(count::mainPopulation(question(0).rule.populations));
    const QString same = tr("Under both alike: %1.").arg(peopleText(totals.same));
    if (m_compared->comparison.differences.empty())
        return tr("Both rules count the same people.");
    return tr("By the second rule: %1. %2").arg(effectText(totals), same);
}

void CompareRulesDialog::open(const QModelIndex& index)
{
    if (const Id incident = m_model->incident(index); !incident.isNull())
        Q_EMIT openAsked(incident);
}

void CompareRulesDialog::exportList()
{
    if (!m_compared)
        return;
    const QString path = file_choice::toSave(this, tr("Export the comparison"),
                                             tr("Rules_%1", "file name").arg(m_question.year) + QStringLiteral(".csv"),
                                             tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_session.readInBackground(
        this,
        [path, shown = m_compared](const Register&, const Progress&) {
            return writeFile(path, comparisonCsv(shown->comparison, shown->facts, shown->titles));
        },
        [this, path](const QString& failed) {
            m_difference->setText(failed.isEmpty() ? tr("The list was written to %1. That file is not encrypted.").arg(path)
                                                   : tr("The list was not written: %1.").arg(failed));
        });
}

} // namespace recense::ui
