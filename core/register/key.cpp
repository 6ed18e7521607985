// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/key.h"

#include "core/error.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace recense {

namespace {

constexpr char kMagic[] = {'R', 'C', 'N', 'S'};
constexpr int kProfileAt = 4;
constexpr int kRandomAt = 5;
constexpr int kRandomSize = 9;
constexpr int kCheckAt = 14;
constexpr int kCheckSize = 2;
constexpr int kKeySize = 32;

struct Costs
{
    unsigned char profile;
    unsigned long long passes;
    size_t memory; // bytes
};
constexpr Costs kToday{1, 3, 64 * 1024 * 1024};

void makeSodiumReady()
{
    if (sodium_init() < 0)
        throw Error(ErrorCode::Internal, QStringLiteral("libsodium does not start"));
}

static_assert(crypto_pwhash_SALTBYTES == FileHeader::kSize);

// 34 bytes: the key and its check.
std::array<unsigned char, kKeySize + kCheckSize> stretch(const Passphrase& passphrase, const FileHeader& header)
{
    makeSodiumReady();
    FileHeader::Bytes salt = header.bytes;
    std::fill(salt.begin() + kCheckAt, salt.end(), static_cast<unsigned char>(0));
    std::array<unsigned char, kKeySize + kCheckSize> out{};
    if (crypto_pwhash(out.data(), out.size(), passphrase.utf8().constData(),
                      static_cast<unsigned long long>(passphrase.utf8().size()), salt.data(), kToday.passes,
                      kToday.memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Error(ErrorCode::Internal, QStringLiteral("not enough memory to derive the key"));
    return out;
}

} // namespace

FileHeader FileHeader::make()
{
    makeSodiumReady();
    FileHeader header;
    std::copy(std::begin(kMagic), std::end(kMagic), header.bytes.begin());
    header.bytes[kProfileAt] = kToday.profile;
    randombytes_buf(header.bytes.data() + kRandomAt, kRandomSize);
    return header;
}

std::optional<FileHeader> FileHeader::parse(const QByteArray& start)
{
    if (start.size() < kSize || std::memcmp(start.constData(), kMagic, sizeof kMagic) != 0)
        return std::nullopt;
    FileHeader header;
    std::memcpy(header.bytes.data(), start.constData(), kSize);
    return header;
}

bool FileHeader::isKnown() const { return bytes[kProfileAt] == kToday.profile; }

FileKey FileKey::derive(const Passphrase& passphrase, FileHeader& header)
{
    auto stretched = stretch(passphrase, header);
    std::copy_n(stretched.begin() + kKeySize, kCheckSize, header.bytes.begin() + kCheckAt);
    FileKey key;
    std::copy_n(stretched.begin(), kKeySize, key.m_key.begin());
    key.m_header = header;
    sodium_memzero(stretched.data(), stretched.size());
    return key;
}

std::optional<FileKey> FileKey::open(const Passphrase& passphrase, const FileHeader& header)
{
    FileHeader derived = header;
    FileKey key = derive(passphrase, derived);
    if (sodium_memcmp(derived.bytes.data(), header.bytes.data(), FileHeader::kSize) != 0)
        return std::nullopt;
    return key;
}

FileKey::~FileKey() { sodium_memzero(m_key.data(), m_key.size()); }

FileKey::FileKey(FileKey&& other) noexcept : m_key(other.m_key), m_header(other.m_header)
{
    sodium_memzero(other.m_key.data(), other.m_key.size());
}

FileKey& FileKey::operator=(FileKey&& other) noexcept
{
    if (this != &other) {
        m_key = other.m_key;
        m_header = other.m_header;
        sodium_memzero(other.m_key.data(), other.m_key.size());
    }
    return *this;
}

FileKey FileKey::copy() const
{
    FileKey key;
    key.m_key = m_key;
    key.m_header = m_header;
    return key;
}

QByteArray FileKey::forCipher() const
{
    QByteArray text("raw:");
    text.reserve(4 + kKeySize + FileHeader::kSize);
    text.append(reinterpret_cast<const char*>(m_key.data()), kKeySize);
    text.append(reinterpret_cast<const char*>(m_header.bytes.data()), FileHeader::kSize);
    return text;
}

} // namespace recense
