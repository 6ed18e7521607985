// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>

namespace recense {

// Packs changesets as they come into the one of a journal's entry: compressed as qCompress does (zlib, RFC 1950, with
// the length in front, 4 bytes, big-endian), and the SHA-256 of the stream behind that length. May be used on any
// thread, by one at a time.
class ChangePacker
{
public:
    static constexpr int kLengthInFront = 4; // bytes
    ChangePacker();
    ~ChangePacker();
    ChangePacker(const ChangePacker&) = delete;
    ChangePacker& operator=(const ChangePacker&) = delete;

    void add(std::string_view changeset);
    bool isEmpty() const;

    struct Packed
    {
        QByteArray changeset; // compressed; empty where nothing was added
        QByteArray digest;
    };
    // All that was added. Nothing can be added afterwards.
    Packed finish();

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream; // null until something comes
};

// The changeset of an entry. Throws Damaged.
QByteArray unpacked(const QByteArray& stored);

} // namespace recense
