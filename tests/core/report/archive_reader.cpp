// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/archive_reader.h"

#include <QDateTime>

#include <zip.h>

namespace recense::test {

std::vector<Entry> entriesOf(const QByteArray& archive)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t* zip = source ? zip_open_from_source(source, ZIP_CHECKCONS, &error) : nullptr;
    std::vector<Entry> all;
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_file_t* file = zip_stat_index(zip, zip_uint64_t(i), 0, &stat) == 0
                               ? zip_fopen_index(zip, zip_uint64_t(i), 0)
                               : nullptr;
        QByteArray bytes(qsizetype(stat.size), '\0');
        if (!file || zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size))
            return {};
        zip_fclose(file);
        const QDateTime time = QDateTime::fromSecsSinceEpoch(stat.mtime);
        all.push_back({stat.name, bytes, stat.comp_method == ZIP_CM_STORE,
                       time == QDateTime(QDate(1980, 1, 1), QTime(0, 0))});
    }
    if (zip)
        zip_discard(zip);
    return all;
}

QByteArray entryOf(const QByteArray& archive, const QByteArray& name)
{
    for (const Entry& entry : entriesOf(archive)) {
        if (entry.name == name)
            return entry.bytes;
    }
    return {};
}

} // namespace recense::test
