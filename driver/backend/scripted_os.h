// ScriptedOs: an Os that opens nothing, lets a function answer ioctls and a list answer reads, for the driver's own
// tests.

#pragma once

#include <errno.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <functional>
#include <string>
#include <vector>

#include "driver/os/os.h"

namespace kfdcts {

// Answers ioctls by their number; opens and maps nothing real but anonymous memory.
class ScriptedOs : public Os {
 public:
  std::function<int(unsigned nr, void* argument)> kernel = [](unsigned, void*) { return -ENOTTY; };
  std::vector<std::string> calls;
  std::vector<unsigned long> requests;
  int open_code = 0;
  std::vector<std::string> readable;  // what descriptors give, a piece a read
  std::string written;                // what they took

  Result<int> Open(const std::string& path, int) override {
    calls.push_back("open " + path);
    if (open_code != 0) return Error::Of(open_code, "open({}): refused", path);
    return static_cast<int>(100 + calls.size());
  }
  Status Close(int fd) override {
    calls.push_back("close " + std::to_string(fd));
    return {};
  }
  int Ioctl(int, unsigned long request, void* argument) override {
    requests.push_back(request);
    return kernel(_IOC_NR(request), argument);
  }
  Result<void*> Mmap(void*, size_t bytes, int, int flags, int fd, int64_t offset) override {
    calls.push_back(fmt::format("mmap {:#x} fd {} at {:#x}{}", bytes, fd, static_cast<uint64_t>(offset),
                                (flags & MAP_SHARED) != 0 ? " shared" : ""));
    return static_cast<void*>(page_);
  }
  Status Munmap(void*, size_t bytes) override {
    calls.push_back(fmt::format("munmap {:#x}", bytes));
    return {};
  }
  Status Mprotect(void*, size_t, int) override { return {}; }
  Status Madvise(void*, size_t, int) override { return {}; }
  Result<int> Poll(int, int events, int) override { return readable.empty() ? 0 : events; }
  Result<std::string> Read(int fd, size_t) override {
    if (readable.empty()) return Error::Of(EAGAIN, "read({}): EAGAIN", fd);
    std::string piece = std::move(readable.front());
    readable.erase(readable.begin());
    return piece;
  }
  Result<size_t> Write(int, const std::string& bytes) override {
    written += bytes;
    return bytes.size();
  }
  Result<std::string> ReadFile(const std::string& path) override { return Error::Of(ENOENT, "{}", path); }
  Result<std::vector<std::string>> ListDir(const std::string& path) override { return Error::Of(ENOENT, "{}", path); }
  Result<std::string> ReadLink(const std::string& path) override { return Error::Of(ENOENT, "{}", path); }

  alignas(4096) uint8_t page_[8192] = {};
};

}  // namespace kfdcts
