// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/connection.h"
#include "core/register/register.h"

#include <QFile>
#include <QTemporaryDir>

namespace recense::test {

// A register in a folder of its own, on 1 July 2025, and a second way into its file past the program.
class Scratch
{
public:
    Scratch() : m_register(Register::create(path(), passphrase(), QStringLiteral("ABC"), false, environment())) {}

    static Passphrase passphrase() { return Passphrase(QStringLiteral("correct horse")); }
    static Environment environment()
    {
        Environment fixed = Environment::system();
        fixed.now = [] { return QDateTime(QDate(2025, 7, 1), QTime(12, 0), Qt::UTC); };
        return fixed;
    }

    QString path(const QString& name = QStringLiteral("scratch.rcns")) const { return m_folder.filePath(name); }
    Register& operator*() { return *m_register; }
    Register* operator->() { return m_register.get(); }

    void reopen()
    {
        m_register.reset();
        m_register = Register::open(path(), passphrase(), Access::ReadWrite, environment());
    }

    // With the right key, but none of the program's rules.
    SQLite::Database raw() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::CannotRead, file.errorString());
        const auto key = FileKey::open(passphrase(), *FileHeader::parse(file.read(FileHeader::kSize)));
        return connect(path(), *key, Mode::ReadWrite);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
};

// What the work fails with.
template <typename Work> std::optional<ErrorCode> failureOf(Work&& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

inline Code code(const char* text) { return *Code::parse(QString::fromLatin1(text)); }
inline std::optional<EdtfDate> date(const char* text) { return EdtfDate::parse(QString::fromLatin1(text)); }

} // namespace recense::test
