# Switches of the build: sanitizers, and how the soft GPU reaches the suites.

set(KFDCTS_SANITIZE "" CACHE STRING "Sanitizers to build with: empty, 'address,undefined' or 'thread' (Clang only)")
option(KFDCTS_FUZZERS "Build the libFuzzer targets (Clang only)" OFF)
option(KFDCTS_BENCHMARKS "Build the Google Benchmark binaries" ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# -O3 buys nothing here (the instruction set engine names its own flags) and costs a fifth of the build.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

add_library(kfdcts_options INTERFACE)
target_compile_options(kfdcts_options INTERFACE -Wall -Wextra -Werror)
target_include_directories(kfdcts_options INTERFACE ${PROJECT_SOURCE_DIR})

if(KFDCTS_SANITIZE)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "KFDCTS_SANITIZE=${KFDCTS_SANITIZE} needs Clang: GCC's sanitizers triple the build time")
  endif()
  add_compile_options(-fsanitize=${KFDCTS_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${KFDCTS_SANITIZE})
  # A sanitized program refuses a preloaded sanitized library, so the soft GPU is linked in instead.
  set(KFDCTS_LINK_SOFTGPU ON)
else()
  set(KFDCTS_LINK_SOFTGPU OFF)
endif()

if(KFDCTS_FUZZERS AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  message(FATAL_ERROR "KFDCTS_FUZZERS needs Clang (libFuzzer)")
endif()
if(KFDCTS_FUZZERS)
  # Coverage of the code under test, not of the fuzz target alone, is what libFuzzer steers by.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
