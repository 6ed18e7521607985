// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/sheet/sample.h"
#include "ui/session/settings.h"

#include <QFileInfo>
#include <QUndoCommand>

namespace recense::ui {

// One entry of the journal on the undo stack. Undoing applies its inverse as a new entry; redoing undoes that.
class JournalCommand : public QUndoCommand
{
public:
    JournalCommand(Session& session, const QString& name, JournalEntry entry)
        : QUndoCommand(name), m_session(session), m_entry(std::move(entry))
    {
    }
    void undo() override { turn(); }
    void redo() override
    {
        if (!m_done) // the first time, on being pushed, it is done already
            turn();
        m_done = true;
    }

private:
    void turn()
    {
        if (m_session.undoEntry(m_entry))
            m_done = !m_done;
        else
            setObsolete(true); // later changes stand in the way; `failed` has said so
    }

    Session& m_session;
    JournalEntry m_entry;
    bool m_done = true;
};

Session::Session(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
    m_finding.setMaxThreadCount(1);
    connect(&m_idle, &IdleTimer::idle, this, &Session::lock);
    m_idle.setLimit(std::chrono::minutes(settings::idleMinutes()));
}

Session::~Session()
{
    blockSignals(true);
    drop();
}

const RegisterInfo& Session::info() const
{
    Q_ASSERT(m_reader);
    return m_reader->info();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Session::create(const QString& path, Passphrase passphrase, const QString& site)
{
    close();
    auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    auto environment = Environment::system();
    environment.author = settings::author();
    openInBackground(
        path, [=] { return Register::create(path, *secret, site, false, environment); }, State::Closed);
}

void Session::createSample(const QString& path, Passphrase passphrase)
{
    close();
    auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    openInBackground(path, [=] { return sheet::createSample(path, *secret); }, State::Closed);
}

void Session::open(const QString& path, Passphrase passphrase)
{
    if (m_state == State::Open)
        close();
    auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    auto environment = Environment::system();
    environment.author = settings::author();
    openInBackground(
        path, [=] { return Register::open(path, *secret, Access::ReadWrite, environment); }, State::Locked);
}

void Session::unlock(Passphrase passphrase)
{
    open(m_path, std::move(passphrase));
}

void Session::choose(const QString& path)
{
    close();
    m_path = path;
    setState(State::Locked);
}

void Session::lock()
{
    if (m_state != State::Open)
        return;
    Q_EMIT aboutToClose();
    setState(State::Locked); // the window hides everything now; what runs is waited for behind it
    drop();
}

void Session::close()
{
    if (m_state == State::Open)
        Q_EMIT aboutToClose();
    m_path.clear();
    setState(State::Closed);
    drop();
}

void Session::drop()
{
    ++m_generation;
    m_idle.stop();
    for (const QPointer<Job>& job : std::as_const(m_jobs)) {
        if (job)
            job->cancel();
    }
    m_pool.waitForDone();
    m_finding.waitForDone();
    m_undo.clear();
    m_finder.reset();
    m_reader.reset();
    m_writer.reset();
    m_codebook = Codebook::builtIn();
}

void Session::openInBackground(const QString& path, std::function<std::unique_ptr<Register>()> open, State otherwise)
{
    m_path = path;
    setState(State::Opening);
    m_pool.start([this, path, open = std::move(open), otherwise, generation = m_generation] {
        std::shared_ptr<std::unique_ptr<Register>> opened = std::make_shared<std::unique_ptr<Register>>();
        std::optional<Error> error;
        try {
            *opened = open();
        } catch (const Error& thrown) {
            error = thrown;
        }
        QMetaObject::invokeMethod(this, [this, path, opened, error, otherwise, generation] {
            if (generation != m_generation)
                return;
            if (error) {
                if (otherwise == State::Closed)
                    m_path.clear();
                setState(otherwise);
                Q_EMIT failed(*error, path);
            } else {
                becomeOpen(std::move(*opened));
            }
        });
    });
}

void Session::becomeOpen(std::unique_ptr<Register> opened)
{
    try {
        m_reader = opened->reader();
        m_writer = std::move(opened);
        m_codebook = m_reader->codebook();
    } catch (const Error& error) {
        m_reader.reset();
        m_writer.reset();
        setState(State::Locked);
        Q_EMIT failed(error, m_path);
        return;
    }
    settings::addRecentRegister(m_path);
    m_idle.start();
    setState(State::Open);
}

std::shared_ptr<Register> Session::newReader()
{
    try {
        return m_writer->reader();
    } catch (const Error& error) {
        Q_EMIT failed(error, m_path);
        return nullptr;
    }
}

std::optional<Saved> Session::save(const Incident& incident, const QString& undoName, const QString& reason)
{
    std::optional<Saved> saved;
    if (!write([&](Register& reg) { saved = reg.save(incident, reason); }))
        return std::nullopt;
    if (saved->changed) {
        recordUndo(undoName);
        Q_EMIT changed({saved->incident});
    }
    Q_EMIT kept(QDateTime::currentDateTime());
    return saved;
}

bool Session::save(const Party& party, const QString& undoName, const QString& reason)
{
    if (!write([&](Register& reg) { reg.save(party, reason); }))
        return false;
    recordUndo(undoName);
    Q_EMIT changed({});
    Q_EMIT kept(QDateTime::currentDateTime());
    return true;
}

bool Session::save(const PartyJudgement& judgement, const QString& undoName)
{
    if (!write([&](Register& reg) { reg.save(judgement); }))
        return false;
    recordUndo(undoName);
    Q_EMIT changed({});
    Q_EMIT kept(QDateTime::currentDateTime());
    return true;
}

bool Session::moveToBin(const Id& incident, const QString& undoName)
{
    if (!write([&](Register& reg) { reg.moveToBin(incident); }))
        return false;
    recordUndo(undoName);
    Q_EMIT changed({incident});
    return true;
}

bool Session::restoreFromBin(const Id& incident)
{
    if (!write([&](Register& reg) { reg.restoreFromBin(incident); }))
        return false;
    Q_EMIT changed({incident});
    return true;
}

void Session::recordUndo(const QString& name)
{
    write([&](Register& reg) {
        std::vector<JournalEntry> newest = reg.history(1);
        if (!newest.empty())
            m_undo.push(new JournalCommand(*this, name, std::move(newest.front())));
    });
}

bool Session::undoEntry(JournalEntry& entry)
{
    const bool undone = write([&](Register& reg) {
        reg.undo(entry);
        entry = reg.history(1).front();
    });
    if (undone)
        Q_EMIT changed({});
    return undone;
}

Job* Session::start(QThreadPool& pool, std::function<std::function<void()>(Job*)> work)
{
    Job* job = new Job(this);
    m_jobs.removeAll(QPointer<Job>());
    m_jobs.append(job);
    pool.start([this, job, work = std::move(work), generation = m_generation]() mutable {
        std::function<void()> finish;
        std::optional<Error> error;
        try {
            if (job->isCancelled())
                throw Error(ErrorCode::Cancelled);
            finish = work(job);
        } catch (const Error& thrown) {
            error = thrown;
        }
        work = nullptr; // closes what the work held, on this thread
        QMetaObject::invokeMethod(this, [this, job, finish, error, generation] {
            if (generation == m_generation && error && error->code() != ErrorCode::Cancelled)
                Q_EMIT failed(*error, m_path);
            if (generation == m_generation && finish && !job->isCancelled())
                finish();
            Q_EMIT job->ended();
            job->deleteLater();
        });
    });
    return job;
}

} // namespace recense::ui
