#include "results/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>

namespace kfdcts::report {
namespace {

Status WriteAndSync(int fd, const std::string& path, std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = write(fd, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return Error::Of(errno, "cannot write {}: {}", path, strerror(errno));
    text.remove_prefix(static_cast<size_t>(n));
  }
  if (fsync(fd) != 0) return Error::Of(errno, "cannot sync {}: {}", path, strerror(errno));
  return {};
}

}  // namespace

Result<std::string> ReadFile(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error::Of(errno, "cannot read {}: {}", path, strerror(errno));
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (file.bad()) return Error::Of(errno, "cannot read {}: {}", path, strerror(errno));
  return text;
}

std::string ReadTail(const std::string& path, size_t limit) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) return "";
  const auto size = static_cast<size_t>(file.tellg());
  file.seekg(static_cast<std::streamoff>(size > limit ? size - limit : 0));
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (size <= limit) return text;
  const size_t line = text.find('\n');
  return "...\n" + (line == std::string::npos ? text : text.substr(line + 1));
}

Status WriteFile(const std::string& path, std::string_view text) {
  const std::string beside = path + ".new";
  const int fd = open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0) return Error::Of(errno, "cannot write {}: {}", path, strerror(errno));
  const Status written = WriteAndSync(fd, path, text);
  close(fd);
  KFDCTS_TRY(written);
  if (rename(beside.c_str(), path.c_str()) != 0) {
    return Error::Of(errno, "cannot write {}: {}", path, strerror(errno));
  }
  return {};
}

}  // namespace kfdcts::report
