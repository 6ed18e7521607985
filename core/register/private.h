// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/connection.h"
#include "core/register/register.h"
#include "core/register/search_terms.h"

#include <QLockFile>

namespace recense {

class CaseIndex;

// An open register, as the files of this folder see it.
struct RegisterFile
{
    RegisterFile(QString filePath, FileKey fileKey, Mode openMode, Environment env)
        : path(std::move(filePath)), key(std::move(fileKey)), mode(openMode), environment(std::move(env)),
          db(connect(path, key, mode))
    {
    }

    // Throws ReadOnly where this was not opened for writing.
    void requireWritable() const
    {
        if (mode != Mode::ReadWrite)
            throw Error(ErrorCode::ReadOnly, path);
    }
    // Built-in terms with the register's own, read once and again after a term was saved.
    const Codebook& terms();
    const LabelIndex& labelIndex(); // of these terms
    CaseIndex& cases(); // as of now

    QString path;
    FileKey key;
    Mode mode;
    Environment environment;
    RegisterInfo info;
    std::unique_ptr<QLockFile> lock; // of the object that opened the file; a reader has none
    std::optional<Codebook> codebook;
    std::optional<LabelIndex> labels;
    SQLite::Database db;
    StatementCache statements; // goes before the connection
    std::shared_ptr<CaseIndex> index;
};

struct Register::Private : RegisterFile
{
    using RegisterFile::RegisterFile;
};

// An empty file that only its owner may read: SQLite gives its log the same permissions.
void makeFile(const QString& path);
void removeFile(const QString& path); // with what SQLite keeps beside it

} // namespace recense
