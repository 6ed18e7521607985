// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace recense::ui {

// Says something inline, at the top of what it is about, in place of a box that interrupts. A sign
// and a word go before the text, so that the kind is not told by colour alone.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Done, Warning, Failure };

    explicit MessageBar(QWidget* parent = nullptr);
    void show(Kind kind, const QString& text);
    // A button beside the text, for example to undo. Gone with the message.
    void setAction(const QString& text, std::function<void()> run);
    void setSecondAction(const QString& text, std::function<void()> run);
    void setProgress(qint64 done, qint64 total); // of what the message says goes on
    void clear();
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override; // Esc puts it away

private:
    QLabel* m_sign;
    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton *m_action, *m_second;
    QToolButton* m_close;
    void runOnce(std::function<void()>& action);
    std::function<void()> m_run, m_runSecond;
};

} // namespace recense::ui
