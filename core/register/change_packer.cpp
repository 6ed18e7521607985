// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/change_packer.h"

#include "core/error.h"

#include <QtEndian>

#include <sodium.h>
#include <zlib.h>

#include <algorithm>
#include <new>

namespace recense {

namespace {

} // namespace

struct ChangePacker::Stream
{
    Stream()
    {
        if (deflateInit(&z, Z_BEST_SPEED) != Z_OK)
            throw std::bad_alloc();
        crypto_hash_sha256_init(&hash);
    }
    ~Stream() { deflateEnd(&z); }

    void run(std::string_view input, int flush)
    {
        z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
        z.avail_in = static_cast<uInt>(input.size());
        do {
            char room[64 * 1024];
            z.next_out = reinterpret_cast<Bytef*>(room);
            z.avail_out = sizeof room;
            deflate(&z, flush);
            const size_t size = sizeof room - z.avail_out;
            packed.append(room, static_cast<qsizetype>(size));
            crypto_hash_sha256_update(&hash, reinterpret_cast<const unsigned char*>(room), size);
        } while (z.avail_out == 0);
    }

    z_stream z{};
    crypto_hash_sha256_state hash{}; // libsodium's: Qt's takes three times as long
    QByteArray packed = QByteArray(ChangePacker::kLengthInFront, '\0');
};

ChangePacker::ChangePacker() = default;
ChangePacker::~ChangePacker() = default;

void ChangePacker::add(std::string_view changeset)
{
    if (changeset.empty())
        return;
    if (!m_stream)
        m_stream = std::make_unique<Stream>();
    constexpr size_t kPiece = 1u << 30; // zlib counts in 32 bits
    for (; changeset.size() > kPiece; changeset.remove_prefix(kPiece))
        m_stream->run(changeset.substr(0, kPiece), Z_NO_FLUSH);
    m_stream->run(changeset, Z_NO_FLUSH);
}

bool ChangePacker::isEmpty() const { return !m_stream; }

ChangePacker::Packed ChangePacker::finish()
{
    if (!m_stream)
        return {};
    m_stream->run({}, Z_FINISH);
    Packed packed{std::move(m_stream->packed), {}};
    qToBigEndian(static_cast<quint32>(m_stream->z.total_in), packed.changeset.data());
    packed.digest.resize(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_final(&m_stream->hash, reinterpret_cast<unsigned char*>(packed.digest.data()));
    return packed;
}

QByteArray unpacked(const QByteArray& stored)
{
    QByteArray changeset = qUncompress(stored);
    if (changeset.isEmpty())
        throw Error(ErrorCode::Damaged, QStringLiteral("a changeset of the journal"));
    return changeset;
}

} // namespace recense
