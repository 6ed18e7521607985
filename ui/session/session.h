// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"
#include "core/register/register.h"
#include "ui/session/idle_timer.h"
#include "ui/session/job.h"
#include "ui/session/undo_list.h"

#include <QMutex>
#include <QPointer>
#include <QScopeGuard>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace recense::ui {

// The open register, and the one place where core is called and its errors are caught. Views ask it,
// and listen to `changed`. An error is said once, by `failed`; the call that met it answers nothing.
//
// Two connections: the window's thread reads through one of its own, so that it never waits for a
// write that goes on elsewhere; all writing goes through the other, one at a time.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Locked, Opening, Open };
    Q_ENUM(State)

    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    QString path() const { return m_path; } // while locked too
    const RegisterInfo& info() const;       // only while open
    const Codebook& codebook() const { return m_codebook; } // the built-in one while nothing is open
    UndoList& undoStack() { return m_undo; }
    // By which each case is said to count: the one that is chosen for the year.
    const count::Rule& rule() const { return m_rule; }
    void setRule(const count::Rule& rule);

    // These return at once: deriving the key takes its time. Then `stateChanged` or `failed`.
    void create(const QString& path, Passphrase passphrase, const QString& site);
    void createSample(const QString& path, Passphrase passphrase); // of published cases
    void open(const QString& path, Passphrase passphrase);
    void unlock(Passphrase passphrase); // the register that is locked
    // Makes a path the one to unlock, without asking whether it is a register.
    void choose(const QString& path);
    // At once: announces `aboutToClose`, stops what runs, and forgets the key.
    void lock();
    void close();

    // What `work(const Register&)` answers.
    template <typename Work> auto read(Work work) -> std::optional<decltype(work(std::declval<const Register&>()))>;
    // What `work(const Register&, const Progress&)` answers is given to `done` on the window's thread, unless
    // `context` is gone or the register was closed meanwhile. An error goes to `failed`, unless cancelled.
    template <typename Work, typename Done> Job* readInBackground(QObject* context, Work work, Done done);
    // The same for what follows a person's keys: through one connection that stays open and knows the cases, one
    // after the other; what was cancelled before its turn is not begun.
    template <typename Work, typename Done> Job* find(QObject* context, Work work, Done done);
    // The same with `work(Register&, const Progress&)`; other writing waits. Emits `changed` for everything.
    template <typename Work, typename Done> Job* writeInBackground(QObject* context, Work work, Done done);
    // The same of what is no change of a record, such as a file's content: emits nothing.
    template <typename Work, typename Done> Job* keepInBackground(QObject* context, Work work, Done done);

    // Writing. Each emits `changed`, and can be undone: the journal knows what it was.
    std::optional<Saved> save(const Incident& incident, const QString& reason = {});
    bool save(const Party& party, const QString& reason = {});
    // The same of one that stands in that many cases, whose words are searched in them: at once where they are few,
    // else in the background. `done` is told whether it was saved, unless `context` is gone.
    void save(const Party& party, qsizetype cases, QObject* context, std::function<void(bool)> done);
    bool save(const PartyJudgement& judgement);
    // At once where the cases are few, else in the background; `done` is called when it was done.
    void moveToBin(const QList<Id>& incidents, std::function<void()> done = {});
    void moveToBin(const CaseList& cases, std::function<void()> done = {}); // of this session's register
    void restoreFromBin(const QList<Id>& incidents, std::function<void()> done = {});
    // Any other change, made by `work(Register&)`.
    template <typename Work> bool change(Work work);
    // Takes back what an entry of the journal did, however old; at once where that is quick, else in the
    // background. Where later changes stand in its way, nothing is done and `undoRefused` says which. While it goes
    // on, it is not begun again.
    void undo(JournalEntry entry); // a copy: the list that it comes from is read anew on the way
    // Writing that is no change of a record: drafts, attachments. Emits nothing. The window never waits for what is
    // written in the background: `write` then does nothing, says `busy` and answers false, and so do the others; but
    // while the register is being closed it waits.
    template <typename Work> bool write(Work work);
    // Keeps a draft, whatever goes on in the background: within two seconds of its last key, nothing typed is lost.
    bool putDraft(const Draft& draft);
    void dropDraft(const Id& id); // as soon as nothing else is being written

    // Puts a field, or with an empty one a removed record, back to what it was before a change. False where that can no
    // longer be, and nothing was done; an error is told as always.
    bool restore(const RecordChange& change, const QString& field, const QString& reason);

    IdleTimer& idleTimer() { return m_idle; }

Q_SIGNALS:
    void stateChanged(recense::ui::Session::State state);
    void aboutToClose(); // the register is still open: keep what is half typed
    void changed(const QList<recense::Id>& incidents); // empty: anything may have changed
    void failed(const recense::Error& error, const QString& path);
    void ruleChanged();
    void busy(); // a change was refused, because another is being written in the background
    void kept(const QDateTime& at); // everything is saved
    // What `undo` and the bin do in the background has begun. It can be cancelled; then nothing was changed.
    void undoing(const recense::JournalEntry& entry, recense::ui::Job* job);
    void moving(qsizetype cases, recense::ui::Job* job);
    void undone(const recense::JournalEntry& entry);
    void undoRefused(const recense::JournalEntry& entry, const std::vector<recense::JournalEntry>& standing);

private:
    // Nothing where another holds the register.
    template <typename Work> std::optional<bool> tryWrite(Work work);
    void openInBackground(const QString& path, std::function<std::unique_ptr<Register>()> open, State otherwise);
    void becomeOpen(std::unique_ptr<Register> opened);
    void setState(State state);
    void tellClosing();
    void cancelAll();
    void drop();
    void dropDrafts();
    void takeInDrafts(); // by whoever holds the register
    void tidy(); // the search index, behind the window
    // What `work` answers is called on the window's thread. What was written is told, even where a wish to cancel it
    // came in the meantime.
    enum class Told { UnlessCancelled, Always };
    Job* start(QThreadPool& pool, Told told, std::function<std::function<void()>(Job*)> work);
    enum class Emits { Changed, Nothing };
    template <typename Work, typename Done> Job* writeIn(Emits emits, QObject* context, Work work, Done done);
    template <typename Work, typename Done>
    Job* readIn(QThreadPool& pool, std::shared_ptr<Register> reader, QObject* context, Work work, Done done);
    std::shared_ptr<Register> newReader(); // null where there is none, which `failed` has said
    void tellUndone(const JournalEntry& entry, bool isUndone);
    using MoveCases = void (Register::*)(std::span<const Id>, const QString&, const Progress&);
    void move(const QList<Id>& incidents, MoveCases how, std::function<void()> done);
    void moveMany(qsizetype cases, std::function<void(Register&, const Progress&)> work, std::function<void()> done);

    State m_state = State::Closed;
    QString m_path;
    Codebook m_codebook = Codebook::builtIn();
    count::Rule m_rule = count::Rule::standard();
    std::unique_ptr<Register> m_writer;
    std::unique_ptr<Register> m_reader; // goes before m_writer
    std::shared_ptr<Register> m_finder; // likewise
    QMutex m_writing;
    bool m_closing = false; // `aboutToClose` is being told
    QList<Id> m_toDrop; // drafts
    QThreadPool m_pool;
    QThreadPool m_finding; // of one thread
    QList<QPointer<Job>> m_jobs;
    int m_generation = 0; // counts openings and closings, so that late answers are known as such
    IdleTimer m_idle;
    QTimer m_tidySoon; // when nothing was changed for a while
    bool m_undoing = false; // or reading what stands in the way
    QPointer<Job> m_standing; // that reading
    UndoList m_undo;
};

template <typename Work> auto Session::read(Work work) -> std::optional<decltype(work(std::declval<const Register&>()))>
{
    if (!isOpen())
        return std::nullopt;
    try {
        return work(std::as_const(*m_reader));
    } catch (const Error& error) {
        Q_EMIT failed(error, m_path);
        return std::nullopt;
    }
}

template <typename Work> bool Session::write(Work work)
{
    const std::optional<bool> written = tryWrite(std::move(work));
    if (!written)
        Q_EMIT busy();
    return written.value_or(false);
}

template <typename Work> std::optional<bool> Session::tryWrite(Work work)
{
    constexpr int kShortWhile = 60; // milliseconds: what tidies the search lets others in sooner
    if (!isOpen())
        return false;
    if (!m_writing.tryLock(m_closing ? -1 : kShortWhile))
        return std::nullopt;
    std::optional<Error> error;
    try {
        work(*m_writer);
    } catch (const Error& thrown) {
        error = thrown;
    }
    m_writing.unlock(); // before anybody hears of it
    if (error)
        Q_EMIT failed(*error, m_path);
    return !error;
}

namespace detail {

// Reports progress to the job, on its own thread; answers false once it is cancelled.
inline Progress progressOf(Job* job)
{
    return [job](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(job, [job, done, total] { Q_EMIT job->progressed(done, total); });
        return !job->isCancelled();
    };
}

} // namespace detail

template <typename Work, typename Done> Job* Session::readInBackground(QObject* context, Work work, Done done)
{
    auto reader = isOpen() ? newReader() : nullptr;
    return reader ? readIn(m_pool, std::move(reader), context, std::move(work), std::move(done)) : nullptr;
}

template <typename Work, typename Done> Job* Session::find(QObject* context, Work work, Done done)
{
    if (isOpen() && !m_finder)
        m_finder = newReader();
    return m_finder ? readIn(m_finding, m_finder, context, std::move(work), std::move(done)) : nullptr;
}

template <typename Work> bool Session::change(Work work)
{
    if (!write(std::move(work)))
        return false;
    Q_EMIT changed({});
    Q_EMIT kept(QDateTime::currentDateTime());
    return true;
}

template <typename Work, typename Done>
Job* Session::readIn(QThreadPool& pool, std::shared_ptr<Register> reader, QObject* context, Work work, Done done)
{
    const QPointer<QObject> receiver(context);
    // A connection of its own is closed on the worker's thread, before the window hears of the result.
    return start(pool, Told::UnlessCancelled, [work = std::move(work), done = std::move(done), reader = std::move(reader),
                  receiver](Job* job) mutable -> std::function<void()> {
        const std::shared_ptr<Register> own = std::move(reader);
        auto result = std::make_shared<decltype(work(*own, detail::progressOf(job)))>(
            work(std::as_const(*own), detail::progressOf(job)));
        return [done, receiver, result] {
            if (receiver)
                done(std::move(*result));
        };
    });
}

template <typename Work, typename Done>
Job* Session::writeInBackground(QObject* context, Work work, Done done)
{
    return writeIn(Emits::Changed, context, std::move(work), std::move(done));
}

template <typename Work, typename Done> Job* Session::keepInBackground(QObject* context, Work work, Done done)
{
    return writeIn(Emits::Nothing, context, std::move(work), std::move(done));
}

template <typename Work, typename Done> Job* Session::writeIn(Emits emits, QObject* context, Work work, Done done)
{
    if (!isOpen())
        return nullptr;
    const QPointer<QObject> receiver(context);
    return start(m_pool, Told::Always, [this, emits, work = std::move(work), done = std::move(done),
                          receiver](Job* job) -> std::function<void()> {
        const QMutexLocker guard(&m_writing);
        if (job->isCancelled()) // while it waited for its turn
            throw Error(ErrorCode::Cancelled);
        const auto drafts = qScopeGuard([this] { takeInDrafts(); }); // those that were put aside meanwhile
        auto result = std::make_shared<decltype(work(*m_writer, detail::progressOf(job)))>(
            work(*m_writer, detail::progressOf(job)));
        return [this, emits, done, receiver, result] {
            if (emits == Emits::Changed) {
                Q_EMIT changed({});
                Q_EMIT kept(QDateTime::currentDateTime());
            }
            if (receiver)
                done(std::move(*result));
        };
    });
}

} // namespace recense::ui
