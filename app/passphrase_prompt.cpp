// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_prompt.h"

#include "app/command_line.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace recense::app {

namespace {

// The terminal itself, whatever standard input and output are joined to, with echo off while this lives.
class Terminal
{
public:
#ifdef Q_OS_WIN
    Terminal() : m_input(CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr))
    {
        if (isOpen() && GetConsoleMode(m_input, &m_mode))
            SetConsoleMode(m_input, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Terminal()
    {
        if (isOpen()) {
            SetConsoleMode(m_input, m_mode);
            CloseHandle(m_input);
        }
    }
    bool isOpen() const { return m_input != INVALID_HANDLE_VALUE; }
    bool readByte(char& byte)
    {
        DWORD read = 0;
        return ReadFile(m_input, &byte, 1, &read, nullptr) && read == 1;
    }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
#else
    Terminal() : m_input(::open("/dev/tty", O_RDONLY | O_CLOEXEC))
    {
        if (isOpen() && tcgetattr(m_input, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(m_input, TCSAFLUSH, &silent);
        }
    }
    ~Terminal()
    {
        if (isOpen()) {
            tcsetattr(m_input, TCSAFLUSH, &m_before);
            ::close(m_input);
        }
    }
    bool isOpen() const { return m_input >= 0; }
    bool readByte(char& byte) { return ::read(m_input, &byte, 1) == 1; }

private:
    int m_input;
    termios m_before{};
#endif
    Q_DISABLE_COPY_MOVE(Terminal)
};

Passphrase ask(Terminal& terminal, const QString& question)
{
    std::fputs(qUtf8Printable(question), stderr);
    std::fflush(stderr);
    QByteArray line;
    line.reserve(1024); // so that no shorter copy is left behind
    for (char byte = 0; terminal.readByte(byte) && byte != '\n';) {
        if (byte != '\r')
            line.append(byte);
    }
    std::fputc('\n', stderr);
    return Passphrase::fromUtf8(std::move(line));
}

} // namespace

Passphrase promptPassphrase(bool twice)
{
    Terminal terminal;
    if (!terminal.isOpen())
        throw WrongUsage(Words::tr("There is no terminal to ask for the passphrase on. Give --passphrase-file or --passphrase-fd."));
    Passphrase first = ask(terminal, Words::tr("Passphrase: "));
    while (twice && !first.isEmpty()) {
        if (ask(terminal, Words::tr("The same again: ")).utf8() == first.utf8())
            break;
        printError(Words::tr("The two are not the same."));
        first = ask(terminal, Words::tr("Passphrase: "));
    }
    return first;
}

} // namespace recense::app
