# SQLite with encrypted pages: SQLite3 Multiple Ciphers (MIT), its amalgamation linked statically.
#
# Debian has no such package. The amalgamation comes inside an npm package, fetched by `npm pack`,
# pinned by its SHA-512 and kept in a cache outside the build folder, so that a second build needs
# no network. A packager who has the files gives -DRECENSE_SQLITE_DIR=.

set(RECENSE_SQLITE_PACKAGE "better-sqlite3-multiple-ciphers")
set(RECENSE_SQLITE_PACKAGE_VERSION "12.11.1") # SQLite3 Multiple Ciphers 2.3.5, SQLite 3.53.2
set(RECENSE_SQLITE_SHA512
    "a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3")

function(recense_fetch_sqlite out_dir)
  if(DEFINED ENV{XDG_CACHE_HOME})
    set(cache "$ENV{XDG_CACHE_HOME}")
  elseif(DEFINED ENV{LOCALAPPDATA})
    set(cache "$ENV{LOCALAPPDATA}")
  else()
    set(cache "$ENV{HOME}/.cache")
  endif()
  set(dir "${cache}/recense-build/${RECENSE_SQLITE_PACKAGE}-${RECENSE_SQLITE_PACKAGE_VERSION}")
  set(archive "${dir}/${RECENSE_SQLITE_PACKAGE}-${RECENSE_SQLITE_PACKAGE_VERSION}.tgz")
  set(checksum "")
  if(EXISTS "${archive}")
    file(SHA512 "${archive}" checksum)
  endif()
  if(NOT checksum STREQUAL RECENSE_SQLITE_SHA512)
    find_program(NPM npm REQUIRED)
    file(MAKE_DIRECTORY "${dir}")
    message(STATUS "Fetching ${RECENSE_SQLITE_PACKAGE} ${RECENSE_SQLITE_PACKAGE_VERSION}")
    execute_process(
      COMMAND "${NPM}" pack --silent "${RECENSE_SQLITE_PACKAGE}@${RECENSE_SQLITE_PACKAGE_VERSION}"
      WORKING_DIRECTORY "${dir}" RESULT_VARIABLE failed OUTPUT_QUIET)
    if(failed OR NOT EXISTS "${archive}")
      message(FATAL_ERROR "npm could not fetch ${RECENSE_SQLITE_PACKAGE}. Give -DRECENSE_SQLITE_DIR= instead.")
    endif()
    file(SHA512 "${archive}" checksum)
    if(NOT checksum STREQUAL RECENSE_SQLITE_SHA512)
      file(REMOVE "${archive}")
      message(FATAL_ERROR "The fetched SQLite is not the one this project was checked with: SHA-512 ${checksum}")
    endif()
  endif()
  if(NOT EXISTS "${dir}/package/deps/sqlite3/sqlite3.c")
    file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${dir}"
         PATTERNS "package/deps/sqlite3/*" "package/LICENSE")
  endif()
  set(${out_dir} "${dir}/package/deps/sqlite3" PARENT_SCOPE)
endfunction()

if(RECENSE_SQLITE_DIR)
  set(sqlite_dir "${RECENSE_SQLITE_DIR}")
else()
  recense_fetch_sqlite(sqlite_dir)
endif()

add_library(recense_sqlite STATIC "${sqlite_dir}/sqlite3.c")
set_target_properties(recense_sqlite PROPERTIES AUTOMOC OFF AUTORCC OFF)
target_include_directories(recense_sqlite SYSTEM PUBLIC "${sqlite_dir}")
target_compile_definitions(recense_sqlite PUBLIC
  SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_COLUMN_METADATA)
# Loading extensions stays in, since SQLiteCpp names it; SQLite keeps it off unless asked.
target_compile_definitions(recense_sqlite PRIVATE
  SQLITE_ENABLE_FTS5 SQLITE_ENABLE_DBPAGE_VTAB SQLITE_ENABLE_STAT4 SQLITE_SECURE_DELETE SQLITE_DQS=0 SQLITE_TEMP_STORE=3
  SQLITE_THREADSAFE=1 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE SQLITE_USE_URI=0
  CODEC_TYPE=CODEC_TYPE_AEGIS)
if(NOT MSVC)
  target_compile_options(recense_sqlite PRIVATE -O3 -w)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(recense_sqlite PRIVATE -msse4.2 -maes)
  endif()
endif()
find_package(Threads REQUIRED)
target_link_libraries(recense_sqlite PUBLIC Threads::Threads ${CMAKE_DL_LIBS})
if(UNIX)
  target_link_libraries(recense_sqlite PUBLIC m)
endif()

# SQLiteCpp's package asks for SQLite::SQLite3. Were it to find the system's library, the program
# would write clear text without a word: so the name is ours before the package is read.
add_library(SQLite::SQLite3 ALIAS recense_sqlite)
set(SQLite3_FOUND TRUE)
set(CMAKE_DISABLE_FIND_PACKAGE_SQLite3 FALSE)
find_package(SQLiteCpp 3.2 REQUIRED)
