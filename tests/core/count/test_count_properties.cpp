// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/figures.h"
#include "tests/core/count/questions.h"
#include "tests/support/random_register.h"

#include <QSet>
#include <QtTest>

#include <random>
#include <set>

using namespace recense;
using namespace recense::count;

namespace {

constexpr unsigned kRegisters = 1000;

// A random register and the figures of it, by a rule that changes with the seed.
struct Asked
{
    std::vector<Incident> incidents;
    Question question;
    Census census;
};

Census censusOf(const std::vector<Incident>& incidents, const Question& question)
{
    return count::count(factsOf(incidents), question, Codebook::builtIn());
}

Asked ask(unsigned seed)
{
    auto incidents = test::randomRegister(seed, 2 + seed % 5).incidents;
    const auto question = test::questionOf(static_cast<InYear>(seed % 3), static_cast<Populations>(seed / 3 % 3), seed);
    auto census = censusOf(incidents, question);
    return {std::move(incidents), question, std::move(census)};
}

// The figures as lines, to compare and to read where they differ.
QStringList linesOf(const Census& census)
{
    QStringList lines;
    for (const Figure& figure : census.figures) {
        const QString maximum = figure.value.maximum ? QString::number(*figure.value.maximum) : QStringLiteral("*");
        lines << QStringLiteral("%1 %2 %3 %4 to %5, %6, of %7")
                     .arg(QString(toCode(figure.section)), QString(toCode(figure.dimension)), figure.category)
                     .arg(figure.value.minimum)
                     .arg(maximum)
                     .arg(figure.measured)
                     .arg(figure.incidents);
    }
    return lines;
}

Range sumOf(const std::vector<const Figure*>& table)
{
    Range sum;
    for (const Figure* figure : table)
        sum += figure->value;
    return sum;
}

Range valueOf(const Figure* figure) { return figure ? figure->value : Range(); }

QString at(unsigned seed) { return QStringLiteral("register %1").arg(seed); }

// A person in the first group whose minimum leaves room, by name, with no proceedings of their own.
bool addNamedMember(std::vector<Incident>& incidents)
{
    for (Incident& incident : incidents) {
        for (const Target& group : incident.targets) {
            int named = 0;
            for (const Target& target : incident.targets)
                named += target.memberOf == group.id;
            if (group.type != TargetType::Group || named >= group.people.range(group.type).minimum)
                continue;
            for (Proceeding& proceeding : incident.proceedings) {
                if (!proceeding.against.empty())
                    continue;
                for (const Target& target : incident.targets)
                    proceeding.against.push_back(target.id);
            }
            Target member;
            member.id = Id(0xffffffff, 0x0192, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2);
            member.key = QStringLiteral("named");
            member.population = group.population;
            member.memberOf = group.id;
            incident.targets.push_back(member);
            return true;
        }
    }
    return false;
}

} // namespace

// What must hold of every count, whatever is in the register.
class TestCountProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfRowsChangesNothing()
    {
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            Asked asked = ask(seed);
            std::mt19937 random(seed);
            std::shuffle(asked.incidents.begin(), asked.incidents.end(), random);
            for (Incident& incident : asked.incidents)
                std::shuffle(incident.targets.begin(), incident.targets.end(), random);
            const Census again = censusOf(asked.incidents, asked.question);
            QVERIFY2(linesOf(again) == linesOf(asked.census), qPrintable(at(seed)));
            QCOMPARE(again.bothPopulations, asked.census.bothPopulations);
        }
    }

    void namedMemberBelowMinimumChangesNothing()
    {
        int added = 0;
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            Asked asked = ask(seed);
            if (!addNamedMember(asked.incidents))
                continue;
            ++added;
            QVERIFY2(linesOf(censusOf(asked.incidents, asked.question)) == linesOf(asked.census), qPrintable(at(seed)));
        }
        QVERIFY(added > 300);
    }

    void membersAddUpToTheirFigure()
    {
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Asked asked = ask(seed);
            for (const Figure& figure : asked.census.figures) {
                Range sum;
                std::set<Facts::Index> leads;
                for (const Member& member : figure.members) {
                    sum += member.amount;
                    leads.insert(member.incident);
                }
                const bool measured = figure.unit == Unit::Years || figure.unit == Unit::Percent;
                if (!measured)
                    QVERIFY2(sum == figure.value, qPrintable(at(seed)));
                QVERIFY2(static_cast<int>(leads.size()) == figure.incidents, qPrintable(at(seed)));
            }
        }
    }

    void partsAddUpToWhatTheyPart()
    {
        int parts = 0;
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Census census = ask(seed).census;
            const auto sum = [&](Section section, Dimension dimension, const QString& category = {}) {
                Range whole;
                for (const Figure& part : census.parts) {
                    if (part.section == section && part.dimension == dimension
                        && (category.isEmpty() || part.category == category))
                        whole += part.value;
                }
                return whole;
            };
            for (const Section section : {Section::Solidarity, Section::Migration}) {
                for (const Figure* country : census.table(section, Dimension::Country)) {
                    Range both = sum(section, Dimension::NewByCountry, country->category);
                    both += sum(section, Dimension::OngoingByCountry, country->category);
                    QVERIFY2(both == country->value, qPrintable(at(seed)));
                }
                QVERIFY2(sum(section, Dimension::NewByCountry)
                             == valueOf(census.find(section, Dimension::NewOrOngoing, QStringLiteral("new"))),
                         qPrintable(at(seed)));
            }
            const bool migration = mainPopulation(census.question.rule.populations) == Population::Migration;
            const Figure* total = census.find(migration ? Section::Migration : Section::Solidarity, Dimension::Total);
            QCOMPARE(sum(Section::Length, Dimension::LengthBand).minimum, total->value.minimum);
            QCOMPARE(sum(Section::Balance, Dimension::ClosedAs).minimum,
                     census.find(Section::Balance, Dimension::Closed)->value.minimum);
            for (size_t i = 0; i < census.parts.size(); ++i)
                QCOMPARE(&census.at(int(census.figures.size() + i)), &census.parts[i]);
            parts += int(census.parts.size());
        }
        QVERIFY(parts > 300);
    }

    void tablesAddUpToTheTotal()
    {
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Census census = ask(seed).census;
            for (const Section section : {Section::Solidarity, Section::Migration}) {
                const Range total = valueOf(census.find(section, Dimension::Total));
                for (const Dimension dimension : {Dimension::Country, Dimension::PrimaryAct, Dimension::Setting,
                                                  Dimension::NewOrOngoing, Dimension::Verification})
                    QVERIFY2(sumOf(census.table(section, dimension)) == total, qPrintable(at(seed)));
                QVERIFY2(sumOf(census.table(section, Dimension::StatusAtEnd)) == Range({total.minimum, total.minimum}),
                         qPrintable(at(seed)));
                const Figure* rule = census.find(section, Dimension::InYearRule, toCode(census.question.rule.inYear));
                QVERIFY2(valueOf(rule) == total, qPrintable(at(seed)));
            }
            for (const Section section : {Section::Organisations, Section::Vessels})
                QVERIFY2(sumOf(census.table(section, Dimension::Country)) == valueOf(census.find(section, Dimension::Total)),
                         qPrintable(at(seed)));
            for (const Dimension dimension : {Dimension::Incidents, Dimension::People, Dimension::Organisations})
                QVERIFY2(totalAndCountriesAgree(census, Section::NonJudicial, dimension), qPrintable(at(seed)));
        }
    }

    void balanceBalances()
    {
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Census census = ask(seed).census;
            QSet<QString> categories;
            for (const Figure& figure : census.figures) {
                if (figure.section == Section::Balance)
                    categories.insert(figure.category);
            }
            const auto people = [&](Dimension dimension, const QString& category) {
                const Range value = valueOf(census.find(Section::Balance, dimension, category));
                return value.isExact() ? value.minimum : -1;
            };
            for (const QString& category : categories)
                QVERIFY2(people(Dimension::OpenAtStart, category) + people(Dimension::New, category)
                                 + people(Dimension::Reopened, category) - people(Dimension::Closed, category)
                             == people(Dimension::OpenAtEnd, category),
                         qPrintable(at(seed)));
            for (const Dimension dimension : {Dimension::OpenAtStart, Dimension::New, Dimension::Reopened,
                                              Dimension::Closed, Dimension::OpenAtEnd})
                QVERIFY2(totalAndCountriesAgree(census, Section::Balance, dimension), qPrintable(at(seed)));
        }
    }

    void everyIncidentCountsOrIsLeftOut()
    {
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Asked asked = ask(seed);
            std::set<Facts::Index> counted, left;
            for (const Section section : {Section::Solidarity, Section::Migration}) {
                if (const Figure* total = asked.census.find(section, Dimension::Total)) {
                    for (const Member& member : total->members)
                        counted.insert(member.incident);
                }
            }
            for (const LeftOut& one : asked.census.leftOut) {
                QVERIFY2(!counted.contains(one.incident), qPrintable(at(seed)));
                QVERIFY2(one.clause <= Clause::OnceAYear, qPrintable(at(seed)));
                left.insert(one.incident);
            }
            QVERIFY2(left.size() == asked.census.leftOut.size(), qPrintable(at(seed)));
            QVERIFY2(counted.size() + left.size() == asked.incidents.size(), qPrintable(at(seed)));
        }
    }

private:
    static bool totalAndCountriesAgree(const Census& census, Section section, Dimension dimension)
    {
        Range countries;
        for (const Figure* figure : census.table(section, dimension)) {
            if (figure->category != QStringLiteral("total"))
                countries += figure->value;
        }
        return countries == valueOf(census.find(section, dimension));
    }
};

QTEST_GUILESS_MAIN(TestCountProperties)
#include "test_count_properties.moc"
