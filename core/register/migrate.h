// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace recense {

// `RCNS`, in the header of the database: says that what was decrypted is a register's schema.
inline constexpr int kApplicationId = 0x52434e53;

// The number of the newest file in core/register/migrations.
inline constexpr int kSchemaVersion = 1;

int schemaVersion(SQLite::Database& db); // 0: an empty database

// Brings an empty or older database to kSchemaVersion, each step in a transaction with its number.
void migrate(SQLite::Database& db);

} // namespace recense
