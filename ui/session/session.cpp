// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/sheet/sample.h"
#include "ui/session/settings.h"

#include <QFileInfo>
#include <QThread>

namespace recense::ui {

namespace {

constexpr int kTidyDelay = 3000; // milliseconds after the last change
constexpr qsizetype kFewCases = 50; // of more, changes are made behind the window

std::span<const Id> spanOf(const QList<Id>& ids) { return {ids.constData(), static_cast<size_t>(ids.size())}; }

// A term may stand in any number of cases.
bool isQuick(const Summary& did) { return did.cases <= kFewCases && did.deed != Deed::Term; }

// False, having changed nothing, where later changes stand in the way.
bool undoIn(Register& reg, const JournalEntry& entry, const Progress& progress = {})
{
    try {
        reg.undo(entry, progress);
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Conflict)
            throw;
        return false;
    }
}

} // namespace

Session::Session(QObject* parent) : QObject(parent), m_undo(*this)
{
    m_pool.setMaxThreadCount(2);
    m_finding.setMaxThreadCount(1);
    connect(&m_idle, &IdleTimer::idle, this, &Session::lock);
    m_idle.setLimit(std::chrono::minutes(settings::idleMinutes()));
    m_tidySoon.setSingleShot(true);
    m_tidySoon.setInterval(kTidyDelay);
    connect(&m_tidySoon, &QTimer::timeout, this, &Session::tidy);
    connect(this, &Session::changed, &m_tidySoon, qOverload<>(&QTimer::start));
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

void Session::setRule(const count::Rule& rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    Q_EMIT ruleChanged();
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
    tellClosing();
    setState(State::Locked); // the window hides everything now; what runs is waited for behind it
    drop();
}

void Session::close()
{
    if (m_state == State::Open)
        tellClosing();
    m_path.clear();
    setState(State::Closed);
    drop();
}

void Session::tellClosing()
{
    cancelAll(); // first: what is half typed is written when that has let go
    m_closing = true;
    Q_EMIT aboutToClose();
    dropDrafts();
    m_toDrop.clear();
    m_closing = false;
}

void Session::cancelAll()
{
    for (const QPointer<Job>& job : std::as_const(m_jobs)) {
        if (job)
            job->cancel();
    }
}

void Session::drop()
{
    ++m_generation;
    m_idle.stop();
    m_tidySoon.stop();
    cancelAll();
    m_pool.waitForDone();
    m_finding.waitForDone();
    m_finder.reset();
    m_undoing = false;
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
    m_tidySoon.start();
    setState(State::Open);
}

bool Session::putDraft(const Draft& draft)
{
    const std::optional<bool> kept = tryWrite([&](Register& reg) { reg.putDraft(draft); });
    return kept ? *kept
                : read([&](const Register& reg) {
                      reg.putDraftAside(draft);
                      return true;
                  }).value_or(false);
}

void Session::dropDraft(const Id& id)
{
    m_toDrop << id;
    dropDrafts();
}

void Session::dropDrafts()
{
    if (m_toDrop.isEmpty())
        return;
    const auto drop = [this](Register& reg) {
        for (const Id& id : std::as_const(m_toDrop))
            reg.dropDraft(id);
    };
    if (tryWrite(drop).value_or(false))
        m_toDrop.clear();
}

void Session::takeInDrafts()
{
    try {
        m_writer->takeInDrafts();
    } catch (const Error&) {
        // They stay aside, and are taken in when the register is opened.
    }
}

// Whoever saves meanwhile waits for one piece of it at most, and is let in between two.
void Session::tidy()
{
    if (!isOpen())
        return;
    start(m_pool, Told::UnlessCancelled, [this](Job* job) -> std::function<void()> {
        for (bool more = true; more && !job->isCancelled();) {
            QThread::msleep(5);
            const QMutexLocker guard(&m_writing);
            more = m_writer->tidySearch();
        }
        return {};
    });
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

std::optional<Saved> Session::save(const Incident& incident, const QString& reason)
{
    std::optional<Saved> saved;
    if (!write([&](Register& reg) { saved = reg.save(incident, reason); }))
        return std::nullopt;
    if (saved->changed)
        Q_EMIT changed({saved->incident});
    Q_EMIT kept(QDateTime::currentDateTime());
    return saved;
}

bool Session::save(const Party& party, const QString& reason)
{
    if (!write([&](Register& reg) { reg.save(party, reason); }))
        return false;
    Q_EMIT changed({});
    Q_EMIT kept(QDateTime::currentDateTime());
    return true;
}

void Session::save(const Party& party, qsizetype cases, QObject* context, std::function<void(bool)> done)
{
    if (cases <= kFewCases) {
        done(save(party));
        return;
    }
    const auto saved = std::make_shared<bool>(false);
    Job* job = writeInBackground(
        context,
        [party](Register& reg, const Progress&) {
            reg.save(party);
            return true;
        },
        [saved](bool) { *saved = true; });
    if (!job)
        done(false);
    else
        connect(job, &Job::ended, context, [saved, done = std::move(done)] { done(*saved); });
}

bool Session::save(const PartyJudgement& judgement)
{
    if (!write([&](Register& reg) { reg.save(judgement); }))
        return false;
    Q_EMIT changed({});
    Q_EMIT kept(QDateTime::currentDateTime());
    return true;
}

void Session::moveToBin(const QList<Id>& incidents, std::function<void()> done)
{
    move(incidents, &Register::moveToBin, std::move(done));
}

void Session::restoreFromBin(const QList<Id>& incidents, std::function<void()> done)
{
    move(incidents, &Register::restoreFromBin, std::move(done));
}

void Session::moveToBin(const CaseList& cases, std::function<void()> done)
{
    const auto ids = [cases](const Register& reg) {
        QList<Id> found;
        for (const CaseRow& row : reg.rows(cases, 0, static_cast<qsizetype>(cases.keys.size()))) {
            if (!row.id.isNull())
                found << row.id;
        }
        return found;
    };
    if (static_cast<qsizetype>(cases.keys.size()) <= kFewCases)
        return moveToBin(read(ids).value_or(QList<Id>()), std::move(done));
    moveMany(
        static_cast<qsizetype>(cases.keys.size()),
        [ids](Register& reg, const Progress& progress) { reg.moveToBin(spanOf(ids(reg)), {}, progress); }, std::move(done));
}

void Session::move(const QList<Id>& incidents, MoveCases how, std::function<void()> done)
{
    if (incidents.isEmpty())
        return;
    if (incidents.size() > kFewCases) {
        return moveMany(
            incidents.size(),
            [incidents, how](Register& reg, const Progress& progress) { (reg.*how)(spanOf(incidents), {}, progress); },
            std::move(done));
    }
    if (!write([&](Register& reg) { (reg.*how)(spanOf(incidents), {}, {}); }))
        return;
    Q_EMIT changed(incidents);
    Q_EMIT kept(QDateTime::currentDateTime());
    if (done)
        done();
}

void Session::moveMany(qsizetype cases, std::function<void(Register&, const Progress&)> work, std::function<void()> done)
{
    Job* job = writeInBackground(
        this,
        [work = std::move(work)](Register& reg, const Progress& progress) {
            work(reg, progress);
            return true;
        },
        [done = std::move(done)](bool) {
            if (done)
                done();
        });
    if (job)
        Q_EMIT moving(cases, job);
}

void Session::undo(JournalEntry entry)
{
    if (m_undoing || !isOpen())
        return;
    m_undoing = true;
    if (isQuick(entry.summary)) {
        bool isUndone = false;
        if (!write([&](Register& reg) { isUndone = undoIn(reg, entry); })) {
            m_undoing = false;
            return;
        }
        if (isUndone) {
            Q_EMIT changed({});
            Q_EMIT kept(QDateTime::currentDateTime());
        }
        tellUndone(entry, isUndone);
        return;
    }
    Job* job = writeInBackground(
        this, [entry](Register& reg, const Progress& progress) { return undoIn(reg, entry, progress); },
        [this, entry](bool isUndone) { tellUndone(entry, isUndone); });
    connect(job, &Job::ended, this, [this] { m_undoing = !m_standing.isNull(); });
    Q_EMIT undoing(entry, job);
}

bool Session::restore(const RecordChange& change, const QString& field, const QString& reason)
{
    bool restored = false;
    const bool wrote = write([&](Register& reg) {
        try {
            reg.restore(change, field, reason);
            restored = true;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Conflict)
                throw;
        }
    });
    if (restored) {
        Q_EMIT changed(change.incident.isNull() ? QList<Id>() : QList<Id>{change.incident});
        Q_EMIT kept(QDateTime::currentDateTime());
    }
    return restored || !wrote;
}

void Session::tellUndone(const JournalEntry& entry, bool isUndone)
{
    if (isUndone) {
        m_undoing = false;
        if (entry.summary.deed == Deed::Term && write([this](Register& reg) { m_codebook = reg.codebook(); }))
            Q_EMIT changed({});
        Q_EMIT undone(entry);
        return;
    }
    m_standing = readInBackground(
        this, [entry](const Register& reg, const Progress&) { return reg.standingOn(entry); },
        [this, entry](const std::vector<JournalEntry>& standing) { Q_EMIT undoRefused(entry, standing); });
    if (m_standing)
        connect(m_standing, &Job::ended, this, [this] { m_undoing = false; });
    else
        m_undoing = false;
}

Job* Session::start(QThreadPool& pool, Told told, std::function<std::function<void()>(Job*)> work)
{
    Job* job = new Job(this);
    m_jobs.removeAll(QPointer<Job>());
    m_jobs.append(job);
    pool.start([this, job, own = QPointer<Job>(job), told, work = std::move(work), generation = m_generation]() mutable {
        std::function<void()> finish;
        std::optional<Error> error;
        try {
            if (job->isCancelled())
                throw Error(ErrorCode::Cancelled);
            finish = work(job);
        } catch (const Error& thrown) {
            error = thrown;
        } catch (const std::bad_alloc&) {
            error = Error(ErrorCode::NoMemory);
        } catch (const std::exception& thrown) {
            error = Error(ErrorCode::Internal, QString::fromUtf8(thrown.what()));
        }
        work = nullptr; // closes what the work held, on this thread
        job->m_finish = [this, job, told, finish, error, generation] {
            if (generation == m_generation && error && error->code() != ErrorCode::Cancelled)
                Q_EMIT failed(*error, m_path);
            if (generation == m_generation && finish && (told == Told::Always || !job->isCancelled()))
                finish();
            dropDrafts();
            Q_EMIT job->ended();
            job->deleteLater();
        };
        job->m_worked.release(); // after which it may have been finished, and be gone
        QMetaObject::invokeMethod(this, [own = std::move(own)] {
            if (own)
                own->finish();
        });
    });
    return job;
}

} // namespace recense::ui
