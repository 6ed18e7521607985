// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace recense {

// Why core could not do what it was asked. The sentence for people is made elsewhere (ui/text).
enum class ErrorCode {
    NoSuchFile,        // nothing is at the path
    FileExists,        // a new register would overwrite something
    NotARegister,      // the file is something else: empty, noise, a plain database
    WrongPassphrase,   // the file is a register, the passphrase does not open it
    EmptyPassphrase,   // an empty passphrase would leave the file in clear text
    Damaged,           // the passphrase is right, but pages or tables are not as they were written
    NewerVersion,      // made by a later version; detail: the version that it needs
    InUse,             // another program has it open
    ReadOnly,          // it was opened for reading, or its folder cannot be written
    DiskFull,          // the disk was full; nothing of the change was kept
    CannotRead,        // input could not be read; detail: the system's reason
    CannotWrite,       // output could not be written; detail: the system's reason
    NotFound,          // no such record; detail: its reference or id
    Conflict,          // the record was changed by someone else since it was loaded
    SampleMixed,       // sample data would be mixed with a real register
    NoMemory,          // there was not enough memory for it; nothing was changed
    Cancelled,         // the person stopped it; nothing was changed
    Internal,          // a fault of the program's; detail: what the library said
};

// The one exception that leaves core. What a person typed or what a file contains is never
// reported by it, but as a list of problems with places (core/domain/problem.h).
// `detail` is for technicians: it holds paths, versions and library messages, never case contents.
class Error : public std::exception
{
public:
    explicit Error(ErrorCode code, QString detail = {})
        : m_code(code), m_detail(std::move(detail)), m_what(m_detail.toUtf8())
    {
    }
    ErrorCode code() const noexcept { return m_code; }
    const QString& detail() const noexcept { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_detail;
    QByteArray m_what;
};

} // namespace recense
