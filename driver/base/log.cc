#include "driver/base/log.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace kfdcts {

LogLevel CurrentLogLevel() {
  static const LogLevel level = [] {
    const char* wanted = std::getenv("KFDCTS_LOG");
    const std::string_view name = wanted == nullptr ? "" : wanted;
    if (name == "error") return LogLevel::kError;
    if (name == "info") return LogLevel::kInfo;
    if (name == "trace") return LogLevel::kTrace;
    return LogLevel::kOff;
  }();
  return level;
}

void WriteLogLine(LogLevel level, std::string_view text) {
  static constexpr const char* kNames[] = {"off", "error", "info", "trace"};
  // One call, so that lines of several threads do not mix.
  const std::string line = fmt::format("kfdcts {}: {}\n", kNames[static_cast<int>(level)], text);
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace kfdcts
