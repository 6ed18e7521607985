// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace recense {

// A secret that is wiped from memory when it goes. Text is normalised to NFC before it is encoded as
// UTF-8, so that the same keys open a register on another system. Move-only: it is never copied.
class Passphrase
{
public:
    explicit Passphrase(const QString& text);
    static Passphrase fromUtf8(QByteArray bytes); // wipes what it is given
    ~Passphrase();
    Passphrase(Passphrase&&) noexcept;
    Passphrase& operator=(Passphrase&&) noexcept;
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;

    const QByteArray& utf8() const { return m_utf8; }
    bool isEmpty() const { return m_utf8.isEmpty(); }

private:
    Passphrase() = default;
    QByteArray m_utf8;
};

} // namespace recense
