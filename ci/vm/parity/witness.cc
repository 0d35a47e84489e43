#include "ci/vm/parity/witness.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace kfdcts::parity {
namespace {

constexpr size_t kPage = 4096;

[[noreturn]] void Die(const char* what) {
  perror(what);
  _exit(2);
}

// Of the program's own mappings, which read-only and unmapped arguments make unreadable.
std::vector<std::byte> Snapshot(const void* at, size_t bytes) {
  std::vector<std::byte> copy(bytes);
  if (bytes == 0) return copy;
  // A pipe reads what the kernel can read, without a fault of ours.
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) Die("pipe");
  size_t done = 0;
  while (done < bytes) {
    const size_t step = std::min(bytes - done, kPage);
    const ssize_t wrote = write(ends[1], static_cast<const std::byte*>(at) + done, step);
    if (wrote <= 0) break;
    const ssize_t got = read(ends[0], copy.data() + done, static_cast<size_t>(wrote));
    if (got != wrote) Die("read");
    done += static_cast<size_t>(wrote);
  }
  close(ends[0]);
  close(ends[1]);
  copy.resize(done);
  return copy;
}

std::string Changes(const std::vector<std::byte>& before, const std::vector<std::byte>& after,
                    const std::vector<Volatile>& unsteady) {
  const auto is_unsteady = [&](size_t at) {
    for (const Volatile& range : unsteady) {
      if (at >= range.offset && at < range.offset + range.bytes) return true;
    }
    return false;
  };
  std::string text;
  for (size_t i = 0; i < before.size() && i < after.size();) {
    if (before[i] == after[i] || is_unsteady(i)) {
      ++i;
      continue;
    }
    text += (text.empty() ? "" : " ") + std::to_string(i) + ":";
    for (; i < before.size() && i < after.size() && before[i] != after[i] && !is_unsteady(i); ++i) {
      char hex[3];
      snprintf(hex, sizeof hex, "%02x", static_cast<unsigned>(after[i]));
      text += hex;
    }
  }
  for (const Volatile& range : unsteady) {
    if (range.offset + range.bytes > before.size() || range.offset + range.bytes > after.size()) continue;
    const bool same = memcmp(&before[range.offset], &after[range.offset], range.bytes) == 0;
    text += (text.empty() ? "" : " ") + std::to_string(range.offset) + (same ? ":same" : ":changed");
  }
  return text.empty() ? "-" : text;
}

std::string ErrorName(int error) {
  if (error == 0) return "-";
  const char* name = strerrorname_np(error);
  return name == nullptr ? std::to_string(error) : name;
}

}  // namespace

void Witness::Row(std::string_view call, long returned, int error, const std::string& details) const {
  const std::string row = scenario_ + " | " + std::string(call) + " | " + std::to_string(returned) + " | " +
                          ErrorName(error) + " | " + details + "\n";
  if (write(out_, row.data(), row.size()) != static_cast<ssize_t>(row.size())) Die("write");
}

long Witness::Say(std::string_view call, long returned, const std::string& details) const {
  Row(call, returned < 0 ? -1 : 0, returned < 0 ? errno : 0, details);
  return returned;
}

int Witness::Open(std::string_view call, int flags) const {
  return static_cast<int>(Say(call, open(kKfd, flags | O_CLOEXEC, 0600)));
}

int Witness::Ioctl(std::string_view call, int fd, unsigned long request, void* argument, size_t bytes,
                   const std::vector<Volatile>& unsteady) const {
  const std::vector<std::byte> before = Snapshot(argument, bytes);
  const int result = ioctl(fd, request, argument);
  const int error = result < 0 ? errno : 0;
  Row(call, result, error, Changes(before, Snapshot(argument, bytes), unsteady));
  return result;
}

int Witness::Quiet(int fd, unsigned long request, void* argument, int& error) const {
  const int result = ioctl(fd, request, argument);
  error = result < 0 ? errno : 0;
  return result;
}

void* Witness::Map(std::string_view call, int fd, uint64_t offset, size_t bytes, int protection, int flags) const {
  void* at = mmap(nullptr, bytes, protection, flags, fd, static_cast<off_t>(offset));
  Say(call, at == MAP_FAILED ? -1 : 0);
  return at == MAP_FAILED ? nullptr : at;
}

void Witness::Child(const std::function<void(const Witness&)>& role) const {
  const pid_t child = fork();
  if (child < 0) Die("fork");
  if (child == 0) {
    role(*this);
    _exit(0);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child) Die("waitpid");
  if (status != 0) Row("child ended badly", status, 0);
}

Pages::Pages(size_t count, int protection) : bytes_(count * kPage) {
  void* at = mmap(nullptr, bytes_ + kPage, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (at == MAP_FAILED) Die("mmap");
  begin_ = static_cast<std::byte*>(at);
  Protect(protection);
}

Pages::~Pages() { munmap(begin_, bytes_ + kPage); }

void Pages::Protect(int protection) const {
  if (mprotect(begin_, bytes_, protection) != 0) Die("mprotect");
}

}  // namespace kfdcts::parity
