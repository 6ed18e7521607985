// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program (-9) at random moments while it types, saves, imports, undoes, and types while it imports, and looks each time at what is
// left: every acknowledged save is there, imports are whole or not there, what was typed is at most two seconds
// older than the last acknowledged key, and the register verifies.
// Usage: survive_kills [HOW MANY [SEED]]; run by itself for 200: build/…/tests/support/survive_kills 200
#include "core/domain/incident_json.h"
#include "core/register/register.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdio>

#include <algorithm>

using namespace recense;

namespace {

constexpr char kPassphrase[] = "survive";
constexpr int kBatch = 20;
constexpr qint64 kDraftAge = 2000; // milliseconds

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

// One line, out at once: KIND NUMBER TIME.
void acknowledge(char kind, qint64 number)
{
    std::printf("%c %lld %lld\n", kind, static_cast<long long>(number), static_cast<long long>(now()));
    std::fflush(stdout);
}

Incident titled(const QString& title)
{
    Incident incident;
    incident.title.main = title;
    return incident;
}

QString numbered(const char* what, const QString& run, qint64 number)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(what), run).arg(number);
}

// --- what the one does that is killed ---

void save(Register& reg, const QString& run)
{
    for (qint64 n = 1;; ++n) {
        reg.save(titled(numbered("save", run, n)));
        acknowledge('s', n);
    }
}

void import(Register& reg, const QString& run)
{
    for (qint64 n = 1;; ++n) {
        std::vector<Incident> batch(kBatch, titled(numbered("import", run, n)));
        reg.saveAll(batch, {}, QStringLiteral("import"));
        acknowledge('i', n);
    }
}

// Odd numbers: changed; even ones: undone.
void undo(Register& reg, const QString& run)
{
    Incident incident = titled(numbered("undo", run, 0));
    incident.id = reg.save(incident).incident;
    acknowledge('u', 0);
    for (qint64 n = 1;; n += 2) {
        incident = reg.incident(incident.id);
        incident.place = QStringLiteral("changed");
        reg.save(incident);
        acknowledge('u', n);
        reg.undo(reg.history(1).front());
        acknowledge('u', n + 1);
    }
}

// What a large import is to somebody who types: one transaction, which holds the register until it is killed.
void holdRegister(ui::Session& session)
{
    session.writeInBackground(
        &session,
        [](Register& reg, const Progress&) {
            std::vector<Incident> many(1000, titled(QStringLiteral("never whole")));
            reg.saveAll(many, {}, {}, [](qint64, qint64) {
                QThread::sleep(30);
                return true;
            });
            return true;
        },
        [](bool) {});
    QThread::msleep(100); // it has begun
}

int typeAway(QApplication& application, const QString& path, const QString& run, bool whileImporting)
{
    ui::MainWindow window(nullptr, std::make_unique<ui::SystemLock>());
    window.show();
    window.openPath(path);
    window.session().unlock(Passphrase(QString::fromLatin1(kPassphrase)));
    if (!QTest::qWaitFor([&] { return window.session().isOpen(); }, 20000))
        return 3;
    window.workspace()->newCase();
    window.activateWindow();
    if (!QTest::qWaitFor([&] { return qobject_cast<QLineEdit*>(application.focusWidget()); }))
        return 4;
    if (whileImporting)
        holdRegister(window.session());
    QTest::keyClicks(application.focusWidget(), QStringLiteral("type ") + run);
    QTest::keyClick(application.focusWidget(), Qt::Key_Tab);
    for (qint64 n = 1;; ++n) {
        QTest::keyClick(application.focusWidget(), static_cast<char>('a' + n % 26));
        acknowledge('k', n);
        if (n % 120 == 0 && !whileImporting) {
            QTest::keyClick(application.focusWidget(), Qt::Key_S, Qt::ControlModifier);
            acknowledge('t', n);
        }
        QTest::qWait(8);
    }
}

int child(int argc, char** argv)
{
    const QString mode = QString::fromLatin1(argv[2]), path = QString::fromLocal8Bit(argv[3]), run = QString::fromLatin1(argv[4]);
    if (mode == QLatin1String("typing") || mode == QLatin1String("meanwhile")) {
        QApplication application(argc, argv);
        return typeAway(application, path, run, mode == QLatin1String("meanwhile"));
    }
    QCoreApplication application(argc, argv);
    const auto reg = Register::open(path, Passphrase(QString::fromLatin1(kPassphrase)));
    if (mode == QLatin1String("saving"))
        save(*reg, run);
    else if (mode == QLatin1String("importing"))
        import(*reg, run);
    else
        undo(*reg, run);
    return 0;
}

// --- the one that kills, and looks ---

struct Acknowledged
{
    char kind;
    qint64 number, time;
};

std::vector<Acknowledged> runAndKill(const QString& mode, const QString& path, const QString& run, int milliseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), mode, path, run});
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    // The moment is counted from the first answer on.
    while (process.state() != QProcess::NotRunning && (output.isEmpty() ? timer.elapsed() < 30000 : timer.elapsed() < milliseconds)) {
        const bool first = output.isEmpty();
        if (process.waitForReadyRead(5))
            output += process.readAllStandardOutput();
        if (first && !output.isEmpty())
            timer.restart();
    }
    process.kill();
    process.waitForFinished();
    output += process.readAllStandardOutput();
    const QByteArray errors = process.readAllStandardError();
    if (process.exitStatus() != QProcess::CrashExit || output.isEmpty())
        std::fprintf(stderr, "it ended by itself: %s\n", errors.constData());
    std::vector<Acknowledged> all;
    for (const QByteArray& line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && line.size() > 4) // the last may be cut
            all.push_back({words[0].at(0), words[1].toLongLong(), words[2].toLongLong()});
    }
    return all;
}

class Look
{
public:
    Look(Register& reg, const QString& run, const std::vector<Acknowledged>& acknowledged)
        : m_reg(reg), m_run(run), m_all(acknowledged)
    {
        reg.forEachIncident([&](const Incident& incident) {
            ++m_titles[incident.title.main];
            m_last[incident.title.main] = incident;
            return true;
        });
    }

    QStringList problems()
    {
        if (m_all.empty())
            say(QStringLiteral("nothing was acknowledged"));
        for (const Finding& finding : m_reg.verify())
            say(QStringLiteral("verify: ") + finding.detail);
        for (const Acknowledged& one : m_all) {
            if (one.kind == 's' && m_titles.value(numbered("save", m_run, one.number)) != 1)
                say(QStringLiteral("save %1 is lost").arg(one.number));
            if (one.kind == 'i' && m_titles.value(numbered("import", m_run, one.number)) != kBatch)
                say(QStringLiteral("import %1 is lost").arg(one.number));
        }
        for (auto title = m_titles.cbegin(); title != m_titles.cend(); ++title) {
            if (title.key().startsWith(u"import ") && title.value() != kBatch)
                say(QStringLiteral("half an import"));
        }
        if (!m_all.empty() && m_all.back().kind == 'u')
            lookAtUndo();
        lookAtTyping();
        return m_problems;
    }
    qint64 age() const { return m_age; }

private:
    void say(const QString& problem) { m_problems << problem; }

    // It stands as acknowledged last, or as the next step would leave it.
    void lookAtUndo()
    {
        const QString title = numbered("undo", m_run, 0);
        if (m_titles.value(title) != 1)
            return say(QStringLiteral("what was to be undone is lost"));
        // The changes of it in the journal tell how far it came: at least as far as was acknowledged, and one further
        // at most; and it stands as the last of them left it.
        qint64 steps = 0;
        for (const RecordChange& change : m_reg.changesOf(m_last.value(title).id).changes) {
            const auto isPlace = [](const RecordChange::Field& field) { return field.name == QLatin1String("place"); };
            if (change.kind == RecordChange::Kind::Changed)
                steps += std::count_if(change.fields.begin(), change.fields.end(), isPlace);
        }
        const bool changed = m_last.value(title).place == QLatin1String("changed");
        if (steps < m_all.back().number || steps > m_all.back().number + 1)
            say(QStringLiteral("%1 steps were acknowledged, and %2 are there").arg(m_all.back().number).arg(steps));
        if (changed != (steps % 2 == 1))
            say(QStringLiteral("it does not stand as its last step left it"));
    }

    void lookAtTyping()
    {
        qint64 keys = 0, lastTime = 0;
        for (const Acknowledged& one : m_all) {
            if (one.kind == 'k')
                lastTime = one.time;
        }
        if (lastTime == 0)
            return;
        const QString title = QStringLiteral("type ") + m_run;
        keys = m_last.value(title).summary.main.size();
        for (const Acknowledged& one : m_all) {
            if (one.kind == 't' && keys < one.number)
                say(QStringLiteral("a save while typing is lost"));
        }
        for (const Draft& draft : m_reg.drafts()) {
            const auto incident = incidentFromJson(draft.content);
            if (incident && incident->title.main == title)
                keys = std::max<qint64>(keys, incident->summary.main.size());
        }
        for (const Acknowledged& one : m_all) {
            if (one.kind == 'k' && one.number > keys) { // the first key that is lost
                m_age = lastTime - one.time;
                break;
            }
        }
        if (m_age > kDraftAge)
            say(QStringLiteral("the draft is %1 ms old").arg(m_age));
    }

    Register& m_reg;
    QString m_run;
    const std::vector<Acknowledged>& m_all;
    QHash<QString, int> m_titles;
    QHash<QString, Incident> m_last;
    QStringList m_problems;
    qint64 m_age = 0;
};

int parent(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int kills = argc > 1 ? std::atoi(argv[1]) : 200;
    QRandomGenerator random(argc > 2 ? quint32(std::atoi(argv[2])) : QRandomGenerator::global()->generate());
    QTemporaryDir folder;
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"})
        qputenv(name, folder.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const char* const modes[] = {"typing", "saving", "importing", "undoing", "meanwhile"}; // the last: typing during an import
    QHash<QString, int> counted;
    QStringList problems;
    qint64 oldest = 0, saves = 0;
    for (int i = 0; i < kills; ++i) {
        const QString mode = QLatin1String(modes[i % 5]), run = QString::number(i);
        // One register goes through ten kills of each kind before a fresh one.
        const QString path = folder.filePath(QStringLiteral("%1-%2.recense").arg(mode).arg(i / 50));
        if (!QFileInfo::exists(path))
            Register::create(path, Passphrase(QString::fromLatin1(kPassphrase)), QStringLiteral("ATH"));
        const auto acknowledged = runAndKill(mode, path, run, random.bounded(mode == QLatin1String("typing") || mode == QLatin1String("meanwhile") ? 5000 : 1200));
        const auto reg = Register::open(path, Passphrase(QString::fromLatin1(kPassphrase)));
        Look look(*reg, run, acknowledged);
        for (const QString& problem : look.problems())
            problems << QStringLiteral("%1 %2: %3").arg(mode, run, problem);
        for (const Draft& draft : reg->drafts())
            reg->dropDraft(draft.id);
        oldest = std::max(oldest, look.age());
        saves += qint64(std::count_if(acknowledged.begin(), acknowledged.end(), [](const auto& a) { return a.kind != 'k'; }));
        ++counted[mode];
    }
    std::printf("%d kills: typing %d, saving %d, importing %d, undoing %d, typing during an import %d; %lld saves acknowledged, the oldest draft %lld ms; "
                "%d problems\n",
                kills, counted[QStringLiteral("typing")], counted[QStringLiteral("saving")],
                counted[QStringLiteral("importing")], counted[QStringLiteral("undoing")], counted[QStringLiteral("meanwhile")], static_cast<long long>(saves),
                static_cast<long long>(oldest), int(problems.size()));
    for (const QString& problem : std::as_const(problems))
        std::printf("  %s\n", qPrintable(problem));
    return problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 5 && qstrcmp(argv[1], "--child") == 0)
        return child(argc, argv);
    return parent(argc, argv);
}
