// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/archive.h"

#include "core/error.h"

#include <memory>
#include <zip.h>

namespace recense::report {

namespace {

constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1980-01-01 as MS-DOS has it

[[noreturn]] void fail(const char* words)
{
    throw Error(ErrorCode::Internal, QString::fromUtf8(words));
}

void add(zip_t* archive, const ArchiveEntry& entry)
{
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!source)
        fail(zip_strerror(archive));
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(zip_strerror(archive));
    }
    const auto at = zip_uint64_t(index);
    if (zip_set_file_compression(archive, at, entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) != 0 ||
        zip_file_set_dostime(archive, at, 0, kFirstDay, 0) != 0)
        fail(zip_strerror(archive));
}

QByteArray contentOf(zip_source_t* source)
{
    if (zip_source_open(source) != 0)
        fail("the archive cannot be read again");
    QByteArray bytes;
    char part[1 << 14];
    zip_int64_t read = 0;
    while ((read = zip_source_read(source, part, sizeof part)) > 0)
        bytes.append(part, qsizetype(read));
    zip_source_close(source);
    if (read < 0)
        fail("the archive cannot be read again");
    return bytes;
}

} // namespace

QByteArray archiveOf(const std::vector<ArchiveEntry>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, decltype(&zip_source_free)> buffer(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!buffer)
        fail(zip_error_strerror(&error));
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error), zip_discard);
    if (!archive)
        fail(zip_error_strerror(&error));
    zip_source_keep(buffer.get()); // the archive takes one reference, this function has the other
    for (const ArchiveEntry& entry : entries)
        add(archive.get(), entry);
    if (zip_close(archive.get()) != 0)
        fail(zip_strerror(archive.get()));
    archive.release();
    return contentOf(buffer.get());
}

} // namespace recense::report
