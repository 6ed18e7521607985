// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/id.h"

#include <QRandomGenerator>

#include <array>
#include <mutex>

namespace recense {

Id newId(const QDateTime& now)
{
    static std::mutex mutex;
    static quint64 lastMillisecond = 0;
    static quint32 counter = 0;
    // Keys must differ, not be secret: a generator with a good seed is enough, and the system's own one
    // would take most of an import's time.
    static QRandomGenerator generator = QRandomGenerator::securelySeeded();

    quint64 millisecond = static_cast<quint64>(now.toMSecsSinceEpoch());
    quint32 sequence = 0;
    quint64 noise = 0;
    {
        const std::scoped_lock lock(mutex);
        noise = generator.generate64();
        if (millisecond > lastMillisecond) {
            lastMillisecond = millisecond;
            // Starts low, so that there is room to count up within the millisecond.
            counter = generator.bounded(1U << 20);
        } else if (++counter >= 1U << 26) {
            ++lastMillisecond;
            counter = 0;
        }
        millisecond = lastMillisecond;
        sequence = counter;
    }
    // 48 bits of time, version 7, 12 + 14 bits of sequence, 48 random bits.
    std::array<uchar, 16> b{};
    for (size_t i = 0; i < 6; ++i)
        b[i] = static_cast<uchar>(millisecond >> (40 - 8 * i));
    b[6] = static_cast<uchar>(0x70 | ((sequence >> 22) & 0x0f));
    b[7] = static_cast<uchar>(sequence >> 14);
    b[8] = static_cast<uchar>(0x80 | ((sequence >> 8) & 0x3f));
    b[9] = static_cast<uchar>(sequence);
    for (size_t i = 0; i < 6; ++i)
        b[10 + i] = static_cast<uchar>(noise >> (8 * i));
    return QUuid::fromRfc4122(QByteArrayView(b.data(), static_cast<qsizetype>(b.size())));
}

Environment Environment::system()
{
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    return {now, [now] { return newId(now()); }, {}};
}

} // namespace recense
