// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/passphrase.h"

#include <array>
#include <optional>

namespace recense {

// The first 16 bytes of a register, in clear. To the cipher they are its salt; to us they say, before
// any page is decrypted, that the file is a register, what its key cost, and whether a passphrase is
// the right one: `RCNS`, a cost profile, nine random bytes, two bytes that check the key.
struct FileHeader
{
    static constexpr int kSize = 16;
    using Bytes = std::array<unsigned char, kSize>;
    Bytes bytes{};

    // A new one: today's costs, fresh random bytes, the check left open (FileKey::derive fills it).
    static FileHeader make();
    // Nothing where the bytes do not begin as a register does.
    static std::optional<FileHeader> parse(const QByteArray& start);
    // False where a later version asked for costs that this one does not know.
    bool isKnown() const;
};

// The key of the pages, wiped when it goes. Derived by Argon2id (RFC 9106) from the passphrase; the
// salt is the header with its last two bytes as zero. Move-only.
class FileKey
{
public:
    // The key of a new file; completes the check bytes of `header`. Takes about a tenth of a second.
    static FileKey derive(const Passphrase& passphrase, FileHeader& header);
    // The key of a file; nothing where the passphrase is wrong.
    static std::optional<FileKey> open(const Passphrase& passphrase, const FileHeader& header);

    ~FileKey();
    FileKey(FileKey&& other) noexcept;
    FileKey& operator=(FileKey&& other) noexcept;
    FileKey(const FileKey&) = delete;
    FileKey& operator=(const FileKey&) = delete;

    FileKey copy() const;
    const FileHeader& header() const { return m_header; }
    // `raw:`, 32 bytes of key and the 16 of the header, as the cipher takes them. To be wiped after use.
    QByteArray forCipher() const;

private:
    FileKey() = default;

    std::array<unsigned char, 32> m_key{};
    FileHeader m_header;
};

} // namespace recense
