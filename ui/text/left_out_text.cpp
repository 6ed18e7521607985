// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/left_out_text.h"

#include "ui/text/date_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct LeftOutText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::LeftOutText)
};

using count::Clause;
using count::InYear;
using count::WhyLeftOut;

class Teller
{
public:
    Teller(const WhyLeftOut& why, const Facts& facts, const count::Question& question, const Codebook& codebook)
        : m_why(why), m_facts(facts), m_question(question), m_codebook(codebook)
    {
    }

    QString text() const
    {
        switch (m_why.clause) {
        case Clause::Population: return population();
        case Clause::Unit: return LeftOutText::tr("It has no people, only organisations or vessels");
        case Clause::Geography: return geography();
        case Clause::Tracks: return tracks();
        case Clause::AsAt: return asAt();
        case Clause::InYear: return inYear();
        case Clause::Verification:
            return LeftOutText::tr("Verified as “%1”, and the rule asks at least for “%2”")
                .arg(term("verification", toCode(incident().verification)),
                     term("verification", toCode(m_question.rule.lowest)));
        case Clause::Review:
            return incident().review == Review::Draft ? LeftOutText::tr("Still a draft, and the rule asks for confirmed cases")
                                                      : LeftOutText::tr("Excluded in review");
        case Clause::InsideGroup:
            return elsewhere(LeftOutText::tr("Its people are inside a group that counts already"),
                             LeftOutText::tr("Its people are inside a group that counts already, in %1"));
        case Clause::OnceAYear:
            return elsewhere(LeftOutText::tr("Its people are counted in another case; each counts once a year"),
                             LeftOutText::tr("Its people are counted in %1; each counts once a year"));
        default: return failedClauseText(m_why.clause, m_question.year);
        }
    }

private:
    const Facts::IncidentRow& incident() const { return m_facts.incidents[m_why.incident]; }
    QString term(const char* list, const QString& code) const
    {
        const auto parsed = Code::parse(code);
        return parsed ? m_codebook.label(QLatin1String(list), *parsed, currentLanguage()) : code;
    }
    QString population() const
    {
        if (incident().targets.size() == 0)
            return LeftOutText::tr("Nobody is recorded in it");
        return m_question.rule.populations == count::Populations::Migration
            ? LeftOutText::tr("Only people who helped are recorded in it, and the rule counts migrants")
            : LeftOutText::tr("Only migrants are recorded in it, and the rule counts people who helped");
    }
    QString geography() const
    {
        QStringList names;
        for (const std::uint16_t country : m_why.countries) {
            if (country != 0)
                names << m_codebook.label(m_facts.countries[country], currentLanguage());
        }
        if (names.isEmpty())
            return LeftOutText::tr("No country is recorded");
        return LeftOutText::tr("Not among the countries that count: %1").arg(names.join(QStringLiteral(", ")));
    }
    QString tracks() const
    {
        if (incident().proceedings.size() == 0)
            return LeftOutText::tr("No proceeding is recorded");
        QStringList names;
        for (const std::uint16_t track : m_why.tracks)
            names << (track == 0 ? LeftOutText::tr("of no stated kind") : term("track", m_facts.codes[track].text()));
        return LeftOutText::tr("No proceeding of a kind that counts; there is: %1").arg(names.join(QStringLiteral(", ")));
    }
    QString asAt() const
    {
        const QString closing = dayText(m_question.asAt);
        if (!m_why.date)
            return LeftOutText::tr("No proceeding with a date, and no start of the case: none is known to have begun by %1")
                .arg(closing);
        return LeftOutText::tr("No proceeding had begun by %1; the first began: %2").arg(closing, when());
    }
    QString inYear() const
    {
        const QString year = QString::number(m_question.year);
        const InYear rule = m_question.rule.inYear;
        if (rule == InYear::New)
            return m_why.date ? LeftOutText::tr("No proceeding began in %1; the first began: %2").arg(year, when())
                              : LeftOutText::tr("No proceeding is known to have begun in %1").arg(year);
        const QString what = rule == InYear::Open ? LeftOutText::tr("No proceeding was open in %1").arg(year)
                                                  : LeftOutText::tr("No dated step or outcome in %1").arg(year);
        if (!m_why.date)
            return LeftOutText::tr("%1; none is dated", "no step in the year").arg(what);
        if (m_why.event == 0)
            return LeftOutText::tr("%1; it began: %2", "no step in the year; a date").arg(what, when());
        const QString event = term(m_why.isResult ? "result" : "stage", m_facts.codes[m_why.event].text());
        return LeftOutText::tr("%1; latest: %2, %3", "no step in the year; a stage; a date").arg(what, event, when());
    }
    QString when() const
    {
        const QString text = spanText(*m_why.date);
        return text.isEmpty() ? LeftOutText::tr("at a time not known") : text;
    }
    QString elsewhere(const QString& without, const QString& with) const
    {
        const bool known = m_why.elsewhere != Facts::kNone && m_why.elsewhere != m_why.incident;
        return known ? with.arg(m_facts.incidents[m_why.elsewhere].reference.text()) : without;
    }

    const WhyLeftOut& m_why;
    const Facts& m_facts;
    const count::Question& m_question;
    const Codebook& m_codebook;
};

} // namespace

QString leftOutText(const WhyLeftOut& why, const Facts& facts, const count::Question& question, const Codebook& codebook)
{
    return Teller(why, facts, question, codebook).text();
}

} // namespace recense::ui
