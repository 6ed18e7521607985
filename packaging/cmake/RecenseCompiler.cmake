# What every target of ours is compiled with: one interface library, linked by all of them.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(RECENSE_CCACHE ccache)
if(RECENSE_CCACHE)
  # What it asks for where headers are precompiled; and nothing is preprocessed twice.
  set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1 "${RECENSE_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()

# Enough to name the functions of a crash; all of it costs a third of the time of a build.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")
endif()

# Read once and not by each file, which halves the time of a build. A file still includes what it uses.
set(RECENSE_PRECOMPILED_CORE
  <QByteArray> <QDate> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QMap> <QSet> <QString>
  <QStringList> <QUuid> <QVariant> <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <string>
  <variant> <vector>)
set(RECENSE_PRECOMPILED_WINDOW ${RECENSE_PRECOMPILED_CORE}
  <QAbstractTableModel> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QLocale> <QMenu> <QPainter>
  <QPointer> <QPushButton> <QScrollArea> <QTableView> <QTimer> <QToolButton> <QVBoxLayout>)

add_library(recense_compiler INTERFACE)
target_include_directories(recense_compiler INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(recense_compiler INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(recense_compiler INTERFACE /W4 /utf-8 $<$<BOOL:${RECENSE_WARNINGS_ARE_ERRORS}>:/WX>)
else()
  target_compile_options(recense_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # Optimising, GCC 12 takes an empty std::optional for one that is read, and short strings for overrun.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow
                             -Wno-stringop-overread>
    $<$<BOOL:${RECENSE_WARNINGS_ARE_ERRORS}>:-Werror>)
endif()
if(RECENSE_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
