// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/register/register.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <stdexcept>

namespace recense::app {

// Sentences of the command line, translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(recense::app)
};

// The words of a command are off; the message says which and what would be right.
class WrongUsage : public std::exception
{
public:
    explicit WrongUsage(QString message) : m_message(std::move(message)) {}
    const QString& message() const { return m_message; }

private:
    QString m_message;
};

// The arguments of one command: what stands by position, options, and how to open the register they name.
class CommandLine
{
public:
    explicit CommandLine(QStringList arguments); // with the command's name first

    // Says what the command takes: names of positions as in "REGISTER SHEET", those at the end in
    // square brackets where they may be left out, and options beside --help and those
    // for the passphrase. Throws WrongUsage. Answers false where help was asked for, and printed.
    bool take(const QString& summary, const QStringList& positions, const QList<QCommandLineOption>& options = {});

    QString position(int index) const { return m_positions.value(index); } // empty: left out
    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList values(const QString& option) const { return m_parser.values(option); } // of one given several times
    // A whole number from `least` on. Throws WrongUsage.
    std::optional<int> number(const QString& option, int least) const;

    // From --passphrase-file, --passphrase-fd or a prompt without echo; `twice` where a new one is chosen.
    Passphrase passphrase(bool twice = false) const;
    std::unique_ptr<Register> open(Access access) const; // the register of the first position

private:
    QStringList m_arguments, m_positions;
    QCommandLineParser m_parser;
};

void printOut(const QString& text);   // a line on standard output
void printError(const QString& text); // a line on standard error
// The whole of standard output as a file to write to.
std::unique_ptr<QIODevice> standardOutput();

} // namespace recense::app
