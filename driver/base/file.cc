#include "driver/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <cstdlib>

namespace kfdcts {
namespace {

Error FileError(const char* call, const std::string& path, int code) {
  return Error::Of(code, "{} {}: {}", call, path, ErrnoName(code));
}

template <typename Container>
Result<Container> ReadWhole(const std::string& path) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return FileError("open", path, errno);
  Container content;
  size_t used = 0;
  for (;;) {
    // sysfs files report a size of 4096 whatever they hold, so the end is where read says so.
    content.resize(used + 65536);
    const ssize_t got = read(fd, content.data() + used, content.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      const int code = errno;
      close(fd);
      return FileError("read", path, code);
    }
    if (got == 0) break;
    used += static_cast<size_t>(got);
  }
  close(fd);
  content.resize(used);
  return content;
}

Status WriteWhole(const std::string& path, const char* data, size_t size) {
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) return FileError("create", path, errno);
  while (size > 0) {
    const ssize_t put = write(fd, data, size);
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) {
      const int code = errno;
      close(fd);
      return FileError("write", path, code);
    }
    data += put;
    size -= static_cast<size_t>(put);
  }
  if (close(fd) != 0) return FileError("close", path, errno);
  return {};
}

}  // namespace

std::string ErrnoName(int code) {
  if (code < 0) code = -code;
  const char* name = strerrorname_np(code);
  return name != nullptr ? name : fmt::format("errno {}", code);
}

Result<std::string> ReadTextFile(const std::string& path) { return ReadWhole<std::string>(path); }
Result<std::vector<uint8_t>> ReadBinaryFile(const std::string& path) { return ReadWhole<std::vector<uint8_t>>(path); }
Status WriteFile(const std::string& path, std::string_view text) { return WriteWhole(path, text.data(), text.size()); }
Status WriteFile(const std::string& path, std::span<const uint8_t> bytes) {
  return WriteWhole(path, reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

}  // namespace kfdcts
