# What every target of ours is compiled with: one interface library, linked by all of them.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(RECENSE_CCACHE ccache)
if(RECENSE_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER "${RECENSE_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${RECENSE_CCACHE}")
endif()

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
    # GCC 12 sees an empty std::optional as uninitialised where it optimises.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${RECENSE_WARNINGS_ARE_ERRORS}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Optimising, GCC 12 sees std::optional<int> read before it is set where it is asked for first.
    target_compile_options(recense_compiler INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
if(RECENSE_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
