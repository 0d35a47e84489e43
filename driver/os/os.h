// Os: the system calls through which everything here reaches a device, so that each of them can be recorded, replayed
// or made to fail.
//
// Owns: opening, ioctl, mapping, polling and the reading of sysfs. Does not own what an ioctl means (driver/backend).
// Only this folder calls ioctl(2). driver/backend and driver/device call it; suites only through those or RawKfd.
// Errors carry errno in Error::code and name the call: "open(/dev/kfd): ENOENT". Ioctl alone answers as the kernel
// does, 0 or more, or -errno, since the layer above knows the arguments and the validation suites want errno untouched.

#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "driver/base/result.h"

namespace kfdcts {

class Os {
 public:
  virtual ~Os() = default;

  // The Os that makes the calls in the end: a decorator answers its inner one's.
  virtual Os& Bottom() { return *this; }

  // O_CLOEXEC is always added: a KFD descriptor that survives exec can crash Linux 6.1.
  virtual Result<int> Open(const std::string& path, int flags) = 0;
  virtual Status Close(int fd) = 0;
  virtual int Ioctl(int fd, unsigned long request, void* argument) = 0;
  virtual Result<void*> Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) = 0;
  virtual Status Munmap(void* address, size_t bytes) = 0;
  virtual Status Mprotect(void* address, size_t bytes, int protection) = 0;
  virtual Status Madvise(void* address, size_t bytes, int advice) = 0;
  // Revents of one descriptor; 0 after `timeout_ms` without any. Negative: no limit.
  virtual Result<int> Poll(int fd, int events, int timeout_ms) = 0;
  // What there is now, at most `bytes`; EAGAIN in Error::code where a descriptor that does not block has nothing.
  virtual Result<std::string> Read(int fd, size_t bytes) = 0;
  // How many bytes were taken.
  virtual Result<size_t> Write(int fd, const std::string& bytes) = 0;
  virtual Result<std::string> ReadFile(const std::string& path) = 0;
  virtual Result<std::vector<std::string>> ListDir(const std::string& path) = 0;  // without "." and ".."
  virtual Result<std::string> ReadLink(const std::string& path) = 0;
};

// The kernel this process runs on. Never destroyed.
Os& SystemOs();

// An ioctl that is retried while a signal interrupts it or the driver asks for it (EINTR, EAGAIN), as libdrm's
// drmIoctl. Not for WAIT_EVENTS, which rewrites its timeout and must be retried by who knows its struct.
int RetryIoctl(Os& os, int fd, unsigned long request, void* argument);

// A descriptor that is closed when it goes out of scope. `os` must outlive it.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  FileDescriptor(Os& os, int fd) : os_(&os), fd_(fd) {}
  FileDescriptor(FileDescriptor&& other) noexcept;
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  ~FileDescriptor() { Reset(); }

  static Result<FileDescriptor> Open(Os& os, const std::string& path, int flags);

  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  void Reset();

 private:
  Os* os_ = nullptr;
  int fd_ = -1;
};

}  // namespace kfdcts
