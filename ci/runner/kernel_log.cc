#include "ci/runner/kernel_log.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace kfdcts::runner {
namespace {

constexpr int kWarning = 4;

// What the kernel prints whatever the level of the line: Linux lib/bug.c, kernel/panic.c, mm/kasan/report.c,
// kernel/locking/lockdep.c, kernel/watchdog.c, kernel/hung_task.c.
constexpr std::array<std::string_view, 10> kAlways = {
    "WARNING: ",       "BUG: ",       "kernel BUG at ", "Oops: ",      "KASAN: ",
    "INFO: possible ", "INFO: task ", "soft lockup",    "hard LOCKUP", "general protection fault"};
constexpr std::array<std::string_view, 4> kOurs = {"amdgpu", "kfd", "amdkfd", "[drm"};

bool HasAny(const std::string& text, const auto& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

}  // namespace

std::optional<KernelMessage> ParseKernelMessage(std::string_view record) {
  KernelMessage message;
  const char* at = record.data();
  const char* end = record.data() + record.size();
  uint64_t prefix = 0;  // facility and level
  auto field = std::from_chars(at, end, prefix);
  if (field.ec != std::errc() || field.ptr == end || *field.ptr != ',') return std::nullopt;
  field = std::from_chars(field.ptr + 1, end, message.sequence);
  if (field.ec != std::errc() || field.ptr == end || *field.ptr != ',') return std::nullopt;
  field = std::from_chars(field.ptr + 1, end, message.time_us);
  if (field.ec != std::errc()) return std::nullopt;
  const size_t semicolon = record.find(';');
  if (semicolon == std::string_view::npos) return std::nullopt;
  message.level = static_cast<int>(prefix & 7);
  message.text = record.substr(semicolon + 1, record.find('\n', semicolon) - semicolon - 1);
  return message;
}

std::string KernelSlice::Text() const {
  std::string text = lost ? "(messages were lost: the ring buffer overran)\n" : "";
  for (const KernelMessage& m : messages) {
    text += fmt::format("<{}>[{:>5}.{:06}] {}\n", m.level, m.time_us / 1'000'000, m.time_us % 1'000'000, m.text);
  }
  return text;
}

KernelVerdict JudgeKernel(const KernelSlice& slice, bool provokes) {
  for (const KernelMessage& message : slice.messages) {
    const bool ours = message.level <= kWarning && HasAny(message.text, kOurs);
    if (HasAny(message.text, kAlways) || (ours && !provokes)) {
      return {report::Outcome::kDmesgFail, "kernel: " + message.text};
    }
  }
  if (slice.lost) return {report::Outcome::kInconclusive, "kernel messages were lost while it ran"};
  return {};
}

KernelLog::KernelLog(const std::string& path) {
  fd_ = open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (fd_ < 0) {
    problem_ = fmt::format("{}: {}", path, strerror(errno));
  } else if (lseek(fd_, 0, SEEK_END) < 0) {
    problem_ = fmt::format("{}: no end to seek to: {}", path, strerror(errno));
    close(fd_);
    fd_ = -1;
  }
}

KernelLog::~KernelLog() {
  if (fd_ >= 0) close(fd_);
}

KernelSlice KernelLog::Read() {
  KernelSlice slice;
  std::array<char, 8192> record{};
  while (fd_ >= 0) {
    const ssize_t size = read(fd_, record.data(), record.size());
    if (size > 0) {
      if (auto message = ParseKernelMessage({record.data(), static_cast<size_t>(size)})) {
        slice.messages.push_back(std::move(*message));
      }
    } else if (size < 0 && errno == EPIPE) {  // overwritten before it was read; the next read goes on behind the gap
      slice.lost = true;
    } else if (size == 0 || errno != EINTR) {
      break;
    }
  }
  return slice;
}

}  // namespace kfdcts::runner
