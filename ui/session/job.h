// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <utility>

namespace recense::ui {

// Long work on another thread, as the window sees it. Lives on the window's thread and deletes itself
// after `ended`; keep it in a QPointer.
class Job : public QObject
{
    Q_OBJECT
public:
    // Asks the work to stop at its next progress report; what it did is rolled back.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    // Waits that long for the work, on the window's thread, and gives its result out if it is there by then. Else it
    // comes as it always does, when the window has its turn.
    void finishWithin(int milliseconds)
    {
        if (m_worked.tryAcquire(1, milliseconds))
            finish();
    }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void ended();

private:
    friend class Session;
    using QObject::QObject;
    // On the window's thread, once.
    void finish()
    {
        if (const auto finish = std::exchange(m_finish, nullptr))
            finish();
    }

    std::atomic_bool m_cancelled = false;
    std::function<void()> m_finish; // once it has worked
    QSemaphore m_worked;
};

} // namespace recense::ui
