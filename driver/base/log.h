// Diagnostics on standard error, off unless KFDCTS_LOG names a level: error, info or trace.
//
// For what helps to debug the driver itself. Never for results: those travel as Result and evidence.
// Thread-safe; one line a call.

#pragma once

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace kfdcts {

enum class LogLevel { kOff, kError, kInfo, kTrace };

LogLevel CurrentLogLevel();  // read from the environment once
void WriteLogLine(LogLevel level, std::string_view text);

template <typename... Args>
void Log(LogLevel level, fmt::format_string<Args...> format, Args&&... args) {
  if (level <= CurrentLogLevel()) WriteLogLine(level, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace kfdcts
