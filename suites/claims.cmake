# Writes claims.cc: the first sentence of each suite file's opening comment, which lists and reports show.
# cmake -DOUT=<file> -DROOT=<repository> -P claims.cmake -- <suite file relative to ROOT>...

set(rows "")
math(EXPR last "${CMAKE_ARGC} - 1")
set(seen FALSE)
foreach(i RANGE ${last})
  if(NOT seen)
    if("${CMAKE_ARGV${i}}" STREQUAL "--")
      set(seen TRUE)
    endif()
    continue()
  endif()
  set(file "${CMAKE_ARGV${i}}")
  file(STRINGS "${ROOT}/${file}" lines LIMIT_COUNT 12 ENCODING UTF-8)
  set(claim "")
  foreach(line IN LISTS lines)
    if(NOT line MATCHES "^// (.+)$")
      break()
    endif()
    string(APPEND claim " ${CMAKE_MATCH_1}")
  endforeach()
  string(STRIP "${claim}" claim)
  string(REPLACE "\\" "\\\\" claim "${claim}")
  string(REPLACE "\"" "\\\"" claim "${claim}")
  string(APPEND rows "    {\"${file}\", \"${claim}\"},\n")
endforeach()

file(WRITE "${OUT}" "// Made by suites/claims.cmake from the suites' opening comments.

#include \"fixtures/suite.h\"

namespace kfdcts {
namespace {

constexpr FileClaim kClaims[] = {
${rows}};

[[maybe_unused]] const int kRegistered = (RegisterClaims(kClaims, std::size(kClaims)), 0);

}  // namespace
}  // namespace kfdcts
")
