// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/pair_card.h"

#include "ui/text/date_text.h"
#include "ui/text/party_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr size_t kMostCases = 12;

QLabel* textLabel(const QString& html)
{
    auto* label = new QLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

// Links to the cases, each with its place and time.
// From the first possible day to the last: more exact than its months it need not be known.
Span wholeMonths(const Span& span)
{
    if (span.first == kEarliestDay || span.last == kLatestDay || span.first == span.last)
        return span;
    const QDate epoch(1970, 1, 1), first = epoch.addDays(span.first), last = epoch.addDays(span.last);
    return {span.first - (first.day() - 1), span.last + (last.daysInMonth() - last.day())};
}

QString casesHtml(const PartyBook& book, const Id& party, const Codebook& codebook)
{
    QStringList lines;
    const std::vector<PartyUse> uses = book.usesOf(party);
    for (const PartyUse& use : uses) {
        if (lines.size() == qsizetype(kMostCases)) {
            lines << PairCard::tr("and %1 more").arg(number(qint64(uses.size() - kMostCases)));
            break;
        }
        QStringList parts;
        if (!use.place.isEmpty())
            parts << use.place;
        if (use.country)
            parts << codebook.label(use.country, currentLanguage());
        if (const QString time = use.time ? spanText(wholeMonths(*use.time)) : QString(); !time.isEmpty())
            parts << time;
        parts << use.files;
        lines << QStringLiteral("<a href=\"%1\">%2</a> %3")
                     .arg(use.incident.toString(QUuid::WithoutBraces), use.reference.text(),
                          parts.join(QStringLiteral(", ")).toHtmlEscaped());
    }
    return lines.isEmpty() ? PairCard::tr("none") : lines.join(QStringLiteral("<br>"));
}

} // namespace

PairCard::PairCard(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("caseCard"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Both, side by side"));
    clear();
}

void PairCard::clear()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("cardPage"));
    setWidget(page); // deletes the former one
}

void PairCard::show(const PartyBook& book, const parties::LikelyPair& pair, const PartyJudgement* judgement,
                    const Codebook& codebook)
{
    const Party* both[] = {book.find(pair.one), book.find(pair.other)};
    if (!both[0] || !both[1])
        return clear();
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("cardPage"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 24);
    column->setSpacing(8);
    QString heading = likelihoodText(pair.score);
    if (judgement)
        heading = judgement->reason.isEmpty() ? tr("Judged: %1").arg(matchText(judgement->match))
                                              : tr("Judged: %1. %2", "verdict. reason")
                                                    .arg(matchText(judgement->match), judgement->reason);
    column->addWidget(new Heading(3, heading));
    QString reasons;
    for (const parties::Reason& reason : pair.reasons)
        reasons += QStringLiteral("<li>%1</li>").arg(reasonText(reason, codebook).toHtmlEscaped());
    auto* why = textLabel(reasons.isEmpty() ? tr("Nothing in their names or cases speaks for it.")
                                            : QStringLiteral("<ul style=\"margin-left:-22px\">%1</ul>").arg(reasons));
    why->setAccessibleName(tr("Why"));
    column->addWidget(why);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto row = [&](const QString& label, const auto& value) {
        const int at = grid->rowCount();
        QString texts[2];
        for (int i = 0; i < 2; ++i)
            texts[i] = value(*both[i]);
        if (texts[0].isEmpty() && texts[1].isEmpty())
            return;
        grid->addWidget(new Heading(0, label), at, 0, Qt::AlignTop);
        for (int i = 0; i < 2; ++i) {
            auto* text = textLabel(texts[i]);
            text->setAccessibleName(tr("%1 of %2", "field of a party").arg(label, partyTitle(*both[i])));
            connect(text, &QLabel::linkActivated, this, [this](const QString& link) { Q_EMIT openAsked(QUuid::fromString(link)); });
            grid->addWidget(text, at, i + 1);
        }
    };
    for (int i = 0; i < 2; ++i) {
        auto* title = new Heading(2, partyTitle(*both[i]));
        title->setWordWrap(true);
        grid->addWidget(title, 0, i + 1);
    }
    row(tr("Code"), [](const Party& party) { return party.key.toHtmlEscaped(); });
    row(tr("Type"), [&](const Party& party) { return typeText(party.type, codebook).toHtmlEscaped(); });
    row(tr("Name"), [](const Party& party) { return party.name.toHtmlEscaped(); });
    row(tr("Other names"), [](const Party& party) { return party.aliases.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); });
    row(tr("Notes"), [](const Party& party) { return party.notes.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); });
    row(tr("Cases"), [&](const Party& party) { return casesHtml(book, party.id, codebook); });
    column->addLayout(grid);
    column->addStretch();
    setWidget(page);
}

} // namespace recense::ui
