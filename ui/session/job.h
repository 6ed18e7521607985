// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

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

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void ended();

private:
    friend class Session;
    using QObject::QObject;
    std::atomic_bool m_cancelled = false;
};

} // namespace recense::ui
