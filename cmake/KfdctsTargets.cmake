# How targets are declared, so that a folder's CMakeLists.txt is a list of files and libraries.

# kfdcts_library(<name> SOURCES <file>... LIBS <target>...): a static library, or an interface one without sources.
function(kfdcts_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
  if(ARG_SOURCES)
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC kfdcts_options ${ARG_LIBS})
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE kfdcts_options ${ARG_LIBS})
  endif()
endfunction()

# kfdcts_build_quickly(<target>): for code that runs for moments: a release build spends no time on optimising it.
function(kfdcts_build_quickly name)
  if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT KFDCTS_SANITIZE)
    target_compile_options(${name} PRIVATE -O0)
  endif()
endfunction()

# kfdcts_precompile(<target> <prelude> LIBS <target>... HEADERS <header>...): the headers of those libraries, precompiled
# once for all targets of that prelude and type (code for executables and for libraries differs).
function(kfdcts_precompile target prelude)
  cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    set(prelude ${prelude}_main)
  endif()
  if(NOT TARGET ${prelude})
    if(type STREQUAL "EXECUTABLE")
      add_executable(${prelude} EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/cmake/prelude.cc)
    else()
      add_library(${prelude} OBJECT EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/cmake/prelude.cc)
    endif()
    target_link_libraries(${prelude} PRIVATE kfdcts_options ${ARG_LIBS})
    target_precompile_headers(${prelude} PRIVATE ${ARG_HEADERS})
    kfdcts_build_quickly(${prelude})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${prelude})
endfunction()

# kfdcts_unit_test(<name> SOURCES <file>... LIBS <target>...): one GoogleTest binary, one ctest entry labelled `unit`.
function(kfdcts_unit_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE kfdcts_options ${ARG_LIBS} fmt::fmt GTest::gmock GTest::gmock_main)
  kfdcts_build_quickly(${name})
  kfdcts_precompile(${name} kfdcts_test_prelude LIBS GTest::gmock fmt::fmt
    HEADERS <gmock/gmock.h> <fmt/format.h> <algorithm> <string> <vector>)
  add_test(NAME unit/${name} COMMAND ${name})
  set_tests_properties(unit/${name} PROPERTIES LABELS "unit;quick;standard;full" TIMEOUT 600)
endfunction()

# kfdcts_fuzzer(<name> SOURCES <file>... LIBS <target>... CORPUS <dir>): a libFuzzer target. Its seed corpus is also
# replayed, without libFuzzer, by an ordinary test in every build, so that a regression shows under GCC too.
function(kfdcts_fuzzer name)
  cmake_parse_arguments(ARG "" "CORPUS" "SOURCES;LIBS" ${ARGN})
  add_executable(${name}_replay ${ARG_SOURCES} ${PROJECT_SOURCE_DIR}/cmake/fuzz_replay.cc)
  target_link_libraries(${name}_replay PRIVATE kfdcts_options ${ARG_LIBS})
  kfdcts_build_quickly(${name}_replay)
  add_test(NAME fuzz_replay/${name} COMMAND ${name}_replay ${ARG_CORPUS})
  set_tests_properties(fuzz_replay/${name} PROPERTIES LABELS "unit;quick;standard;full" TIMEOUT 600)
  if(KFDCTS_FUZZERS)
    add_executable(${name} ${ARG_SOURCES})
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(${name} PRIVATE kfdcts_options ${ARG_LIBS})
    add_test(NAME fuzz/${name} COMMAND ${name} -max_total_time=20 -timeout=10 -rss_limit_mb=2048
      ${CMAKE_CURRENT_BINARY_DIR}/${name}_found ${ARG_CORPUS})
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${name}_found)
    set_tests_properties(fuzz/${name} PROPERTIES LABELS "fuzz" TIMEOUT 120)
  endif()
endfunction()

# kfdcts_benchmark(<name> SOURCES <file>... LIBS <target>...): a Google Benchmark binary, run by `ctest -L bench`.
function(kfdcts_benchmark name)
  if(NOT KFDCTS_BENCHMARKS)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE kfdcts_options ${ARG_LIBS} benchmark::benchmark_main)
  add_test(NAME bench/${name} COMMAND ${name} --benchmark_min_time=0.2)
  set_tests_properties(bench/${name} PROPERTIES LABELS bench RUN_SERIAL ON)
endfunction()
