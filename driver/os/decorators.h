// Decorators of Os: one writes down every call, one answers from such a record, one makes chosen calls fail.
//
// A record is text, one call a line, so that it can be read, edited and kept with a failure:
//   ioctl fd=3 request=0xc0284b01 in=<hex> -> 0 out=<hex>
// Mapped memory is not part of a record: a replayed mmap is private zero memory of the same size.

#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "driver/os/os.h"

namespace kfdcts {

enum class OsCall {
  kOpen,
  kClose,
  kIoctl,
  kMmap,
  kMunmap,
  kMprotect,
  kMadvise,
  kPoll,
  kRead,
  kWrite,
  kReadFile,
  kListDir,
  kReadLink
};
const char* OsCallName(OsCall call);

// Passes every call on and calls Observe around it. Base of the other decorators.
class ForwardingOs : public Os {
 public:
  explicit ForwardingOs(Os& inner) : inner_(inner) {}
  Os& Bottom() override { return inner_.Bottom(); }
  Result<int> Open(const std::string& path, int flags) override;
  Status Close(int fd) override;
  int Ioctl(int fd, unsigned long request, void* argument) override;
  Result<void*> Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) override;
  Status Munmap(void* address, size_t bytes) override;
  Status Mprotect(void* address, size_t bytes, int protection) override;
  Status Madvise(void* address, size_t bytes, int advice) override;
  Result<int> Poll(int fd, int events, int timeout_ms) override;
  Result<std::string> Read(int fd, size_t bytes) override;
  Result<size_t> Write(int fd, const std::string& bytes) override;
  Result<std::string> ReadFile(const std::string& path) override;
  Result<std::vector<std::string>> ListDir(const std::string& path) override;
  Result<std::string> ReadLink(const std::string& path) override;

 protected:
  Os& inner_;
};

// Keeps one line per call. The newest `capacity` lines are kept, so that it can stay on for a whole run.
class RecordingOs : public ForwardingOs {
 public:
  explicit RecordingOs(Os& inner, size_t capacity = 65536) : ForwardingOs(inner), capacity_(capacity) {}
  std::vector<std::string> Lines() const;
  std::string Text() const;  // lines joined, each with '\n'
  void Clear();

  Result<int> Open(const std::string& path, int flags) override;
  Status Close(int fd) override;
  int Ioctl(int fd, unsigned long request, void* argument) override;
  Result<void*> Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) override;
  Status Munmap(void* address, size_t bytes) override;
  Status Mprotect(void* address, size_t bytes, int protection) override;
  Status Madvise(void* address, size_t bytes, int advice) override;
  Result<int> Poll(int fd, int events, int timeout_ms) override;
  Result<std::string> Read(int fd, size_t bytes) override;
  Result<size_t> Write(int fd, const std::string& bytes) override;
  Result<std::string> ReadFile(const std::string& path) override;
  Result<std::vector<std::string>> ListDir(const std::string& path) override;
  Result<std::string> ReadLink(const std::string& path) override;

 private:
  void Add(std::string line);
  mutable std::mutex mutex_;
  std::vector<std::string> lines_;
  size_t first_ = 0;  // of the ring in lines_
  size_t capacity_;
};

// Answers from a record in its order. A call that is not the next one of the record is EILSEQ, and says both;
// Diverged() keeps the first such sentence, so that a test can assert that there was none.
class ReplayingOs : public Os {
 public:
  static Result<std::unique_ptr<ReplayingOs>> FromText(const std::string& record);
  ~ReplayingOs() override;

  bool Finished() const;
  std::optional<std::string> Diverged() const { return diverged_; }

  Result<int> Open(const std::string& path, int flags) override;
  Status Close(int fd) override;
  int Ioctl(int fd, unsigned long request, void* argument) override;
  Result<void*> Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) override;
  Status Munmap(void* address, size_t bytes) override;
  Status Mprotect(void* address, size_t bytes, int protection) override;
  Status Madvise(void* address, size_t bytes, int advice) override;
  Result<int> Poll(int fd, int events, int timeout_ms) override;
  Result<std::string> Read(int fd, size_t bytes) override;
  Result<size_t> Write(int fd, const std::string& bytes) override;
  Result<std::string> ReadFile(const std::string& path) override;
  Result<std::vector<std::string>> ListDir(const std::string& path) override;
  Result<std::string> ReadLink(const std::string& path) override;

 private:
  struct Entry {
    std::string call;  // up to " -> ", without the ioctl's input
    std::string in, out;
    int64_t value = 0;  // result, or -errno
  };
  Result<Entry> Next(const std::string& call);
  std::vector<Entry> entries_;
  size_t next_ = 0;
  std::optional<std::string> diverged_;
};

// Makes chosen calls fail without being made.
class FaultingOs : public ForwardingOs {
 public:
  using ForwardingOs::ForwardingOs;

  // The nth call from now (1 is the next) of this kind fails with `code`.
  void FailNth(OsCall call, int nth, int code);
  // The nth ioctl from now of this _IOC_NR fails with `code`.
  void FailNthIoctl(unsigned nr, int nth, int code);
  // Every call from now of this kind / number, until ClearFaults.
  void FailAll(OsCall call, int code);
  void FailAllIoctls(unsigned nr, int code);
  void ClearFaults();
  int faults_injected() const { return injected_; }

  Result<int> Open(const std::string& path, int flags) override;
  Status Close(int fd) override;
  int Ioctl(int fd, unsigned long request, void* argument) override;
  Result<void*> Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) override;
  Status Munmap(void* address, size_t bytes) override;
  Status Mprotect(void* address, size_t bytes, int protection) override;
  Status Madvise(void* address, size_t bytes, int advice) override;
  Result<int> Poll(int fd, int events, int timeout_ms) override;
  Result<std::string> Read(int fd, size_t bytes) override;
  Result<size_t> Write(int fd, const std::string& bytes) override;
  Result<std::string> ReadFile(const std::string& path) override;
  Result<std::vector<std::string>> ListDir(const std::string& path) override;
  Result<std::string> ReadLink(const std::string& path) override;

 private:
  struct Fault {
    OsCall call;
    std::optional<unsigned> nr;
    int countdown;  // 0: every call
    int code;
  };
  int Injected(OsCall call, std::optional<unsigned> nr = {});  // errno or 0
  std::mutex mutex_;
  std::vector<Fault> faults_;
  int injected_ = 0;
};

}  // namespace kfdcts
