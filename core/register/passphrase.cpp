// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/passphrase.h"

#include <sodium.h>

#include <utility>

namespace recense {

namespace {

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace

Passphrase::Passphrase(const QString& text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    m_utf8 = normal.toUtf8();
    // Where `text` was normal already, `normal` shares its characters, which are the caller's to wipe.
    if (normal.isDetached())
        sodium_memzero(normal.data(), static_cast<size_t>(normal.size()) * sizeof(QChar));
}

Passphrase Passphrase::fromUtf8(QByteArray bytes)
{
    QString text = QString::fromUtf8(bytes);
    Passphrase passphrase(text);
    wipe(bytes);
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    return passphrase;
}

Passphrase::~Passphrase() { wipe(m_utf8); }

Passphrase::Passphrase(Passphrase&& other) noexcept : m_utf8(std::exchange(other.m_utf8, {})) {}

Passphrase& Passphrase::operator=(Passphrase&& other) noexcept
{
    if (this != &other) {
        wipe(m_utf8);
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

} // namespace recense
