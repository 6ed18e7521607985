// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/coverage_dialog.h"

#include "ui/editor/cells.h"
#include "ui/session/kept_draft.h"
#include "ui/text/translation.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_table.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr auto kCoverage = QLatin1String("coverage");
constexpr auto kId = QLatin1String("id");
constexpr auto kCells = QLatin1String("cells");

enum Cell { Period, Countries, Languages, Method, By, Cells };

// The keys of the choices that a cell names, by key or name, with commas between; nothing where one is not known,
// which is then in `unknown`.
std::optional<QStringList> keysOf(const QString& cell, const Choices& choices, QString& unknown)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;]\\s*"));
    QStringList keys;
    for (const QString& word : cell.trimmed().split(between, Qt::SkipEmptyParts)) {
        const auto named = std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) { return isNamed(choice, word); });
        if (named == choices.end()) {
            unknown = word;
            return std::nullopt;
        }
        if (!keys.contains(named->key))
            keys << named->key;
    }
    return keys;
}

QString namesOf(const QStringList& keys, const Choices& choices)
{
    QStringList names;
    for (const QString& key : keys) {
        const Choice* choice = findKey(choices, key);
        names << (choice ? choice->label : key);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

CoverageDialog::CoverageDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_kept(new KeptDraft(session, [this] { return content(); }, this)), m_problem(new QLabel)
{
    setWindowTitle(tr("What was monitored"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table = new LineTable({{tr("When"), LineColumn::Date, {}, {}},
                             {tr("Countries"), LineColumn::Text, {}, {}, false, true},
                             {tr("Languages"), LineColumn::Text, {}, {}},
                             {tr("How"), LineColumn::Text, {}, {}, false, true},
                             {tr("By whom"), LineColumn::Text, {}, {}}},
                            Environment::system().id, tr("What was monitored"));
    auto* about = new Heading(0, tr("Which countries and languages were followed, when, how, and by whom: the report says so, "
                                    "for where nobody looked, no case does not mean that there was none. Several countries or "
                                    "languages have commas between them; a period is written as 2024 or 2024-03/2025-06."));
    about->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_table);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CoverageDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CoverageDialog::reject);
    connect(m_table, &LineTable::edited, m_kept, &KeptDraft::edited);
    connect(&session, &Session::aboutToClose, this, [this] {
        m_kept->leave();
        m_table->setLines({});
        reject();
    });

    const Choices countries = countryChoices(session.codebook(), currentLanguage());
    const Choices languages = languageChoices();
    std::vector<Line> lines;
    const auto stored = session.read([](const Register& reg) { return reg.coverage(); }).value_or(std::vector<Coverage>());
    for (const Coverage& one : stored) {
        QStringList codes;
        for (const CountryCode& country : one.countries)
            codes << country.text();
        lines.push_back({one.id,
                         {cellOf(one.period), namesOf(codes, countries), namesOf(one.languages, languages), one.method,
                          one.by}});
    }
    m_table->setLines(std::move(lines));
    m_lines = m_table->lines();
    m_table->setFocus();
    resizeOnScreen(*this, textSize(*this, 130, 24));
}

std::optional<Coverage> CoverageDialog::coverageOf(const QStringList& cells)
{
    QString unknown;
    const auto fail = [&](int column, const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->show();
        const auto row = std::find_if(m_table->lines().begin(), m_table->lines().end(), [&](const Line& line) { return line.cells == cells; });
        m_table->setCurrentIndex(m_table->model()->index(static_cast<int>(row - m_table->lines().begin()), column));
        m_table->setFocus();
        return std::nullopt;
    };
    Coverage coverage;
    coverage.period = dateOf(cells[Period]);
    if (!coverage.period && !cells[Period].isEmpty())
        return fail(Period, tr("“%1” is no date or period. Write for example 2024, 2024-03 or 2024-03/2025-06.").arg(cells[Period]));
    const auto countries = keysOf(cells[Countries], countryChoices(m_session.codebook(), currentLanguage()), unknown);
    if (!countries)
        return fail(Countries, tr("“%1” is no country. Write its name, or its code such as GR, and commas between several.").arg(unknown));
    const auto languages = keysOf(cells[Languages], languageChoices(), unknown);
    if (!languages)
        return fail(Languages, tr("“%1” is no language. Write its name, or its code such as el, and commas between several.").arg(unknown));
    for (const QString& country : *countries)
        coverage.countries.push_back(countryOf(country));
    coverage.languages = *languages;
    coverage.method = cells[Method].trimmed();
    coverage.by = cells[By].trimmed();
    return coverage;
}

bool CoverageDialog::save()
{
    m_problem->hide();
    if (m_table->lines() == m_lines)
        return true;
    std::vector<Coverage> all;
    for (const Line& line : m_table->lines()) {
        auto coverage = coverageOf(line.cells);
        if (!coverage)
            return false;
        coverage->id = line.id;
        all.push_back(std::move(*coverage));
    }
    return m_session.change([&](Register& reg) { reg.saveCoverage(all); });
}

void CoverageDialog::accept()
{
    m_table->finishTyping();
    if (!save())
        return;
    m_kept->drop();
    QDialog::accept();
}

void CoverageDialog::reject()
{
    m_kept->drop();
    QDialog::reject();
}

QByteArray CoverageDialog::content() const
{
    std::vector<Line> all = m_table->lines();
    for (const HalfTyped& cell : m_table->halfTyped()) {
        const QModelIndex at = m_table->cellAt(cell.place);
        if (static_cast<size_t>(at.row()) == all.size()) // the empty line at the end
            all.push_back({Environment::system().id(), QStringList(Cells, QString())});
        all[static_cast<size_t>(at.row())].cells[at.column()] = cell.text;
    }
    if (all == m_lines)
        return {};
    QJsonArray lines;
    for (const Line& line : all)
        lines.append(QJsonObject{{kId, line.id.toString(QUuid::WithoutBraces)}, {kCells, QJsonArray::fromStringList(line.cells)}});
    return QJsonDocument(QJsonObject{{kCoverage, lines}}).toJson(QJsonDocument::Compact);
}

bool CoverageDialog::isDraft(const QByteArray& content)
{
    return QJsonDocument::fromJson(content).object().contains(kCoverage);
}

void CoverageDialog::resume(const Draft& draft)
{
    std::vector<Line> lines;
    for (const QJsonValue one : QJsonDocument::fromJson(draft.content).object().value(kCoverage).toArray()) {
        Line line{Id(one[kId].toString()), {}};
        for (const QJsonValue cell : one[kCells].toArray())
            line.cells << cell.toString();
        line.cells.resize(Cells);
        lines.push_back(std::move(line));
    }
    m_table->setLines(std::move(lines));
    m_kept->resume(draft);
}

} // namespace recense::ui
