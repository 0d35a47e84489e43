#include "driver/os/os.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>

#include "driver/base/file.h"
#include "driver/base/log.h"

namespace kfdcts {
namespace {

class RealOs : public Os {
 public:
  Result<int> Open(const std::string& path, int flags) override {
    const int fd = open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) return Error::Of(errno, "open({}): {}", path, ErrnoName(errno));
    return fd;
  }

  Status Close(int fd) override {
    // Linux frees the descriptor even when close says EINTR, so it is never repeated.
    if (close(fd) != 0) return Error::Of(errno, "close({}): {}", fd, ErrnoName(errno));
    return {};
  }

  int Ioctl(int fd, unsigned long request, void* argument) override {
    const int answer = ioctl(fd, request, argument);
    return answer < 0 ? -errno : answer;
  }

  Result<void*> Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) override {
    void* at = mmap(address, bytes, protection, flags, fd, offset);
    if (at == MAP_FAILED) {
      return Error::Of(errno, "mmap(address={}, bytes={:#x}, fd={}, offset={:#x}): {}", address, bytes, fd,
                       static_cast<uint64_t>(offset), ErrnoName(errno));
    }
    return at;
  }

  Status Munmap(void* address, size_t bytes) override {
    if (munmap(address, bytes) != 0) {
      return Error::Of(errno, "munmap({}, {:#x}): {}", address, bytes, ErrnoName(errno));
    }
    return {};
  }

  Status Mprotect(void* address, size_t bytes, int protection) override {
    if (mprotect(address, bytes, protection) != 0) {
      return Error::Of(errno, "mprotect({}, {:#x}, {}): {}", address, bytes, protection, ErrnoName(errno));
    }
    return {};
  }

  Status Madvise(void* address, size_t bytes, int advice) override {
    if (madvise(address, bytes, advice) != 0) {
      return Error::Of(errno, "madvise({}, {:#x}, {}): {}", address, bytes, advice, ErrnoName(errno));
    }
    return {};
  }

  Result<int> Poll(int fd, int events, int timeout_ms) override {
    pollfd one{fd, static_cast<short>(events), 0};
    const int ready = poll(&one, 1, timeout_ms);
    if (ready < 0) return Error::Of(errno, "poll({}): {}", fd, ErrnoName(errno));
    return ready == 0 ? 0 : int{one.revents};
  }

  Result<std::string> Read(int fd, size_t bytes) override {
    std::string found(bytes, '\0');
    const ssize_t count = read(fd, found.data(), bytes);
    if (count < 0) return Error::Of(errno, "read({}, {}): {}", fd, bytes, ErrnoName(errno));
    found.resize(static_cast<size_t>(count));
    return found;
  }

  Result<size_t> Write(int fd, const std::string& bytes) override {
    const ssize_t count = write(fd, bytes.data(), bytes.size());
    if (count < 0) return Error::Of(errno, "write({}, {}): {}", fd, bytes.size(), ErrnoName(errno));
    return static_cast<size_t>(count);
  }

  Result<std::string> ReadFile(const std::string& path) override { return ReadTextFile(path); }

  Result<std::vector<std::string>> ListDir(const std::string& path) override {
    DIR* directory = opendir(path.c_str());
    if (directory == nullptr) return Error::Of(errno, "opendir({}): {}", path, ErrnoName(errno));
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = readdir(directory)) {
      const std::string name = entry->d_name;
      if (name != "." && name != "..") names.push_back(name);
      errno = 0;
    }
    const int code = errno;
    closedir(directory);
    if (code != 0) return Error::Of(code, "readdir({}): {}", path, ErrnoName(code));
    std::ranges::sort(names);
    return names;
  }

  Result<std::string> ReadLink(const std::string& path) override {
    char target[PATH_MAX];
    const ssize_t length = readlink(path.c_str(), target, sizeof(target));
    if (length < 0) return Error::Of(errno, "readlink({}): {}", path, ErrnoName(errno));
    return std::string(target, static_cast<size_t>(length));
  }
};

}  // namespace

Os& SystemOs() {
  static RealOs* const os = new RealOs;  // never destroyed: destructors of other statics may still close descriptors
  return *os;
}

int RetryIoctl(Os& os, int fd, unsigned long request, void* argument) {
  int answer;
  do {
    answer = os.Ioctl(fd, request, argument);
  } while (answer == -EINTR || answer == -EAGAIN);
  return answer;
}

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept : os_(other.os_), fd_(std::exchange(other.fd_, -1)) {}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  if (this != &other) {
    Reset();
    os_ = other.os_;
    fd_ = std::exchange(other.fd_, -1);
  }
  return *this;
}

Result<FileDescriptor> FileDescriptor::Open(Os& os, const std::string& path, int flags) {
  KFDCTS_ASSIGN(const int fd, os.Open(path, flags));
  return FileDescriptor(os, fd);
}

void FileDescriptor::Reset() {
  if (fd_ < 0) return;
  const Status closed = os_->Close(std::exchange(fd_, -1));
  if (!closed.ok()) Log(LogLevel::kError, "{}", closed.error().message);
}

}  // namespace kfdcts
