#include "driver/os/decorators.h"

#include <errno.h>
#include <fmt/ranges.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <charconv>
#include <cstring>

#include "driver/base/file.h"

namespace kfdcts {
namespace {

std::string Hex(const void* data, size_t bytes) {
  std::string text;
  const auto* at = static_cast<const uint8_t*>(data);
  for (size_t i = 0; i < bytes; ++i) text += fmt::format("{:02x}", at[i]);
  return text;
}

bool FromHex(std::string_view text, std::string& bytes) {
  if (text.size() % 2 != 0) return false;
  bytes.clear();
  for (size_t i = 0; i < text.size(); i += 2) {
    uint8_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + i + 2, value, 16);
    if (error != std::errc() || end != text.data() + i + 2) return false;
    bytes += static_cast<char>(value);
  }
  return true;
}

// How a call is spelt in a record. Addresses are left out: they differ from run to run.
std::string OpenCall(const std::string& path, int flags) {
  return fmt::format("open path={} flags={:#x}", path, flags);
}
std::string CloseCall(int fd) { return fmt::format("close fd={}", fd); }
std::string IoctlCall(int fd, unsigned long request) { return fmt::format("ioctl fd={} request={:#x}", fd, request); }
std::string MmapCall(size_t bytes, int protection, int flags, int fd, int64_t offset) {
  return fmt::format("mmap bytes={:#x} protection={:#x} flags={:#x} fd={} offset={:#x}", bytes, protection, flags, fd,
                     static_cast<uint64_t>(offset));
}
std::string MunmapCall(size_t bytes) { return fmt::format("munmap bytes={:#x}", bytes); }
std::string MprotectCall(size_t bytes, int protection) {
  return fmt::format("mprotect bytes={:#x} protection={:#x}", bytes, protection);
}
std::string MadviseCall(size_t bytes, int advice) {
  return fmt::format("madvise bytes={:#x} advice={}", bytes, advice);
}
std::string PollCall(int fd, int events) { return fmt::format("poll fd={} events={:#x}", fd, events); }
std::string ReadCall(int fd, size_t bytes) { return fmt::format("read fd={} bytes={}", fd, bytes); }
std::string WriteCall(int fd, const std::string& bytes) {
  return fmt::format("write fd={} bytes={}", fd, Hex(bytes.data(), bytes.size()));
}
std::string ReadFileCall(const std::string& path) { return fmt::format("read_file path={}", path); }
std::string ListDirCall(const std::string& path) { return fmt::format("list_dir path={}", path); }
std::string ReadLinkCall(const std::string& path) { return fmt::format("read_link path={}", path); }

// Bytes that an ioctl may read or write. A size of 0 or a null pointer has none.
size_t PayloadBytes(unsigned long request, const void* argument) {
  return argument == nullptr ? 0 : _IOC_SIZE(request);
}

template <typename T>
int64_t Code(const Result<T>& result) {
  return result.ok() ? 0 : -int64_t{result.error().code};
}

constexpr char kSeparator = '\n';  // between names of a directory, before they are written as hex

std::string Join(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, "\n")); }

}  // namespace

const char* OsCallName(OsCall call) {
  static constexpr const char* kNames[] = {"open", "close", "ioctl", "mmap",      "munmap",   "mprotect", "madvise",
                                           "poll", "read",  "write", "read_file", "list_dir", "read_link"};
  return kNames[static_cast<int>(call)];
}

// ---- forwarding

Result<int> ForwardingOs::Open(const std::string& path, int flags) { return inner_.Open(path, flags); }
Status ForwardingOs::Close(int fd) { return inner_.Close(fd); }
int ForwardingOs::Ioctl(int fd, unsigned long request, void* argument) { return inner_.Ioctl(fd, request, argument); }
Result<void*> ForwardingOs::Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) {
  return inner_.Mmap(address, bytes, protection, flags, fd, offset);
}
Status ForwardingOs::Munmap(void* address, size_t bytes) { return inner_.Munmap(address, bytes); }
Status ForwardingOs::Mprotect(void* address, size_t bytes, int protection) {
  return inner_.Mprotect(address, bytes, protection);
}
Status ForwardingOs::Madvise(void* address, size_t bytes, int advice) { return inner_.Madvise(address, bytes, advice); }
Result<int> ForwardingOs::Poll(int fd, int events, int timeout_ms) { return inner_.Poll(fd, events, timeout_ms); }
Result<std::string> ForwardingOs::Read(int fd, size_t bytes) { return inner_.Read(fd, bytes); }
Result<size_t> ForwardingOs::Write(int fd, const std::string& bytes) { return inner_.Write(fd, bytes); }
Result<std::string> ForwardingOs::ReadFile(const std::string& path) { return inner_.ReadFile(path); }
Result<std::vector<std::string>> ForwardingOs::ListDir(const std::string& path) { return inner_.ListDir(path); }
Result<std::string> ForwardingOs::ReadLink(const std::string& path) { return inner_.ReadLink(path); }

// ---- recording: "<call>[ in=<hex>] -> <value>[ out=<hex>]"

void RecordingOs::Add(std::string line) {
  std::lock_guard lock(mutex_);
  if (lines_.size() < capacity_) {
    lines_.push_back(std::move(line));
  } else if (capacity_ > 0) {
    lines_[first_] = std::move(line);
    first_ = (first_ + 1) % capacity_;
  }
}

std::vector<std::string> RecordingOs::Lines() const {
  std::lock_guard lock(mutex_);
  std::vector<std::string> lines(lines_.begin() + static_cast<ptrdiff_t>(first_), lines_.end());
  lines.insert(lines.end(), lines_.begin(), lines_.begin() + static_cast<ptrdiff_t>(first_));
  return lines;
}

std::string RecordingOs::Text() const {
  std::string text;
  for (const std::string& line : Lines()) text += line + "\n";
  return text;
}

void RecordingOs::Clear() {
  std::lock_guard lock(mutex_);
  lines_.clear();
  first_ = 0;
}

Result<int> RecordingOs::Open(const std::string& path, int flags) {
  auto result = inner_.Open(path, flags);
  Add(fmt::format("{} -> {}", OpenCall(path, flags), result.ok() ? *result : Code(result)));
  return result;
}

Status RecordingOs::Close(int fd) {
  auto result = inner_.Close(fd);
  Add(fmt::format("{} -> {}", CloseCall(fd), Code(result)));
  return result;
}

int RecordingOs::Ioctl(int fd, unsigned long request, void* argument) {
  const size_t bytes = PayloadBytes(request, argument);
  const std::string in = Hex(argument, bytes);
  const int answer = inner_.Ioctl(fd, request, argument);
  Add(fmt::format("{} in={} -> {} out={}", IoctlCall(fd, request), in, answer, Hex(argument, bytes)));
  return answer;
}

Result<void*> RecordingOs::Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) {
  auto result = inner_.Mmap(address, bytes, protection, flags, fd, offset);
  Add(fmt::format("{} -> {}", MmapCall(bytes, protection, flags, fd, offset), Code(result)));
  return result;
}

Status RecordingOs::Munmap(void* address, size_t bytes) {
  auto result = inner_.Munmap(address, bytes);
  Add(fmt::format("{} -> {}", MunmapCall(bytes), Code(result)));
  return result;
}

Status RecordingOs::Mprotect(void* address, size_t bytes, int protection) {
  auto result = inner_.Mprotect(address, bytes, protection);
  Add(fmt::format("{} -> {}", MprotectCall(bytes, protection), Code(result)));
  return result;
}

Status RecordingOs::Madvise(void* address, size_t bytes, int advice) {
  auto result = inner_.Madvise(address, bytes, advice);
  Add(fmt::format("{} -> {}", MadviseCall(bytes, advice), Code(result)));
  return result;
}

Result<int> RecordingOs::Poll(int fd, int events, int timeout_ms) {
  auto result = inner_.Poll(fd, events, timeout_ms);
  Add(fmt::format("{} -> {}", PollCall(fd, events), result.ok() ? *result : Code(result)));
  return result;
}

Result<std::string> RecordingOs::Read(int fd, size_t bytes) {
  auto result = inner_.Read(fd, bytes);
  const std::string out = result.ok() ? Hex(result->data(), result->size()) : "";
  Add(fmt::format("{} -> {} out={}", ReadCall(fd, bytes), Code(result), out));
  return result;
}

Result<size_t> RecordingOs::Write(int fd, const std::string& bytes) {
  auto result = inner_.Write(fd, bytes);
  Add(fmt::format("{} -> {}", WriteCall(fd, bytes), result.ok() ? static_cast<int64_t>(*result) : Code(result)));
  return result;
}

Result<std::string> RecordingOs::ReadFile(const std::string& path) {
  auto result = inner_.ReadFile(path);
  const std::string out = result.ok() ? Hex(result->data(), result->size()) : "";
  Add(fmt::format("{} -> {} out={}", ReadFileCall(path), Code(result), out));
  return result;
}

Result<std::vector<std::string>> RecordingOs::ListDir(const std::string& path) {
  auto result = inner_.ListDir(path);
  const std::string names = result.ok() ? Join(*result) : "";
  Add(fmt::format("{} -> {} out={}", ListDirCall(path), Code(result), Hex(names.data(), names.size())));
  return result;
}

Result<std::string> RecordingOs::ReadLink(const std::string& path) {
  auto result = inner_.ReadLink(path);
  const std::string target = result.ok() ? *result : "";
  Add(fmt::format("{} -> {} out={}", ReadLinkCall(path), Code(result), Hex(target.data(), target.size())));
  return result;
}

// ---- replaying

Result<std::unique_ptr<ReplayingOs>> ReplayingOs::FromText(const std::string& record) {
  auto os = std::make_unique<ReplayingOs>();
  size_t number = 0;
  for (size_t at = 0; at < record.size();) {
    const size_t end = std::min(record.find('\n', at), record.size());
    std::string line = record.substr(at, end - at);
    at = end + 1;
    ++number;
    if (line.empty()) continue;
    Entry entry;
    const size_t arrow = line.find(" -> ");
    if (arrow == std::string::npos) return Error::Of(EINVAL, "record line {}: no answer in \"{}\"", number, line);
    entry.call = line.substr(0, arrow);
    std::string answer = line.substr(arrow + 4);
    if (const size_t in = entry.call.find(" in="); in != std::string::npos) {
      if (!FromHex(std::string_view(entry.call).substr(in + 4), entry.in)) {
        return Error::Of(EINVAL, "record line {}: input is not hexadecimal", number);
      }
      entry.call.resize(in);
    }
    if (const size_t out = answer.find(" out="); out != std::string::npos) {
      if (!FromHex(std::string_view(answer).substr(out + 5), entry.out)) {
        return Error::Of(EINVAL, "record line {}: output is not hexadecimal", number);
      }
      answer.resize(out);
    }
    const auto [stop, error] = std::from_chars(answer.data(), answer.data() + answer.size(), entry.value);
    if (error != std::errc() || stop != answer.data() + answer.size()) {
      return Error::Of(EINVAL, "record line {}: \"{}\" is not an answer", number, answer);
    }
    os->entries_.push_back(std::move(entry));
  }
  return os;
}

ReplayingOs::~ReplayingOs() = default;

bool ReplayingOs::Finished() const { return next_ == entries_.size(); }

Result<ReplayingOs::Entry> ReplayingOs::Next(const std::string& call) {
  const std::string expected = next_ < entries_.size() ? entries_[next_].call : "the end of the record";
  if (expected != call) {
    Error error =
        Error::Of(EILSEQ, "call {} differs from the record: \"{}\" instead of \"{}\"", next_ + 1, call, expected);
    if (!diverged_) diverged_ = error.message;
    return error;
  }
  return entries_[next_++];
}

namespace {
// What an entry that failed answers; the name of the call is enough, its arguments stand in the record.
Error Recorded(int64_t value, const std::string& call) {
  return Error::Of(static_cast<int>(-value), "{}: {}", call, ErrnoName(static_cast<int>(-value)));
}
}  // namespace

Result<int> ReplayingOs::Open(const std::string& path, int flags) {
  KFDCTS_ASSIGN(const Entry entry, Next(OpenCall(path, flags)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return static_cast<int>(entry.value);
}

Status ReplayingOs::Close(int fd) {
  KFDCTS_ASSIGN(const Entry entry, Next(CloseCall(fd)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return {};
}

int ReplayingOs::Ioctl(int fd, unsigned long request, void* argument) {
  auto entry = Next(IoctlCall(fd, request));
  if (!entry.ok()) return -entry.error().code;
  const size_t bytes = PayloadBytes(request, argument);
  if (entry->in != std::string_view(static_cast<const char*>(argument), bytes)) {
    if (!diverged_) diverged_ = fmt::format("call {} ({}) was made with another argument", next_, entry->call);
    return -EILSEQ;
  }
  if (bytes > 0 && entry->out.size() == bytes) std::memcpy(argument, entry->out.data(), bytes);
  return static_cast<int>(entry->value);
}

Result<void*> ReplayingOs::Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) {
  KFDCTS_ASSIGN(const Entry entry, Next(MmapCall(bytes, protection, flags, fd, offset)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  const int replayed = (flags & ~(MAP_SHARED | MAP_SHARED_VALIDATE)) | MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
  return SystemOs().Mmap(address, bytes, protection, replayed, -1, 0);
}

Status ReplayingOs::Munmap(void* address, size_t bytes) {
  KFDCTS_ASSIGN(const Entry entry, Next(MunmapCall(bytes)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return SystemOs().Munmap(address, bytes);
}

Status ReplayingOs::Mprotect(void* address, size_t bytes, int protection) {
  KFDCTS_ASSIGN(const Entry entry, Next(MprotectCall(bytes, protection)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return SystemOs().Mprotect(address, bytes, protection);
}

Status ReplayingOs::Madvise(void* address, size_t bytes, int advice) {
  (void)address;
  KFDCTS_ASSIGN(const Entry entry, Next(MadviseCall(bytes, advice)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return {};
}

Result<int> ReplayingOs::Poll(int fd, int events, int timeout_ms) {
  (void)timeout_ms;
  KFDCTS_ASSIGN(const Entry entry, Next(PollCall(fd, events)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return static_cast<int>(entry.value);
}

Result<std::string> ReplayingOs::Read(int fd, size_t bytes) {
  KFDCTS_ASSIGN(Entry entry, Next(ReadCall(fd, bytes)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return std::move(entry.out);
}

Result<size_t> ReplayingOs::Write(int fd, const std::string& bytes) {
  KFDCTS_ASSIGN(const Entry entry, Next(WriteCall(fd, bytes)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return static_cast<size_t>(entry.value);
}

Result<std::string> ReplayingOs::ReadFile(const std::string& path) {
  KFDCTS_ASSIGN(Entry entry, Next(ReadFileCall(path)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return std::move(entry.out);
}

Result<std::vector<std::string>> ReplayingOs::ListDir(const std::string& path) {
  KFDCTS_ASSIGN(const Entry entry, Next(ListDirCall(path)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  std::vector<std::string> names;
  for (size_t at = 0; at < entry.out.size();) {
    const size_t end = std::min(entry.out.find(kSeparator, at), entry.out.size());
    names.push_back(entry.out.substr(at, end - at));
    at = end + 1;
  }
  return names;
}

Result<std::string> ReplayingOs::ReadLink(const std::string& path) {
  KFDCTS_ASSIGN(Entry entry, Next(ReadLinkCall(path)));
  if (entry.value < 0) return Recorded(entry.value, entry.call);
  return std::move(entry.out);
}

// ---- faulting

void FaultingOs::FailNth(OsCall call, int nth, int code) {
  std::lock_guard lock(mutex_);
  faults_.push_back({call, std::nullopt, nth, code});
}
void FaultingOs::FailNthIoctl(unsigned nr, int nth, int code) {
  std::lock_guard lock(mutex_);
  faults_.push_back({OsCall::kIoctl, nr, nth, code});
}
void FaultingOs::FailAll(OsCall call, int code) { FailNth(call, 0, code); }
void FaultingOs::FailAllIoctls(unsigned nr, int code) { FailNthIoctl(nr, 0, code); }
void FaultingOs::ClearFaults() {
  std::lock_guard lock(mutex_);
  faults_.clear();
}

int FaultingOs::Injected(OsCall call, std::optional<unsigned> nr) {
  std::lock_guard lock(mutex_);
  int code = 0;
  for (auto fault = faults_.begin(); fault != faults_.end();) {
    const bool meant = fault->call == call && (!fault->nr || fault->nr == nr);
    const bool always = fault->countdown == 0;
    const bool due = meant && (always || --fault->countdown == 0);
    if (due && code == 0) code = fault->code;
    fault = due && !always ? faults_.erase(fault) : fault + 1;
  }
  if (code != 0) ++injected_;
  return code;
}

namespace {
Error InjectedError(const char* call, int code) { return Error::Of(code, "{}: {} (injected)", call, ErrnoName(code)); }
}  // namespace

Result<int> FaultingOs::Open(const std::string& path, int flags) {
  if (const int code = Injected(OsCall::kOpen)) return InjectedError("open", code);
  return inner_.Open(path, flags);
}
Status FaultingOs::Close(int fd) {
  // A failing close still closes, as Linux does.
  if (const int code = Injected(OsCall::kClose)) {
    (void)inner_.Close(fd);
    return InjectedError("close", code);
  }
  return inner_.Close(fd);
}
int FaultingOs::Ioctl(int fd, unsigned long request, void* argument) {
  if (const int code = Injected(OsCall::kIoctl, _IOC_NR(request))) return -code;
  return inner_.Ioctl(fd, request, argument);
}
Result<void*> FaultingOs::Mmap(void* address, size_t bytes, int protection, int flags, int fd, int64_t offset) {
  if (const int code = Injected(OsCall::kMmap)) return InjectedError("mmap", code);
  return inner_.Mmap(address, bytes, protection, flags, fd, offset);
}
Status FaultingOs::Munmap(void* address, size_t bytes) {
  if (const int code = Injected(OsCall::kMunmap)) return InjectedError("munmap", code);
  return inner_.Munmap(address, bytes);
}
Status FaultingOs::Mprotect(void* address, size_t bytes, int protection) {
  if (const int code = Injected(OsCall::kMprotect)) return InjectedError("mprotect", code);
  return inner_.Mprotect(address, bytes, protection);
}
Status FaultingOs::Madvise(void* address, size_t bytes, int advice) {
  if (const int code = Injected(OsCall::kMadvise)) return InjectedError("madvise", code);
  return inner_.Madvise(address, bytes, advice);
}
Result<int> FaultingOs::Poll(int fd, int events, int timeout_ms) {
  if (const int code = Injected(OsCall::kPoll)) return InjectedError("poll", code);
  return inner_.Poll(fd, events, timeout_ms);
}
Result<std::string> FaultingOs::Read(int fd, size_t bytes) {
  if (const int code = Injected(OsCall::kRead)) return InjectedError("read", code);
  return inner_.Read(fd, bytes);
}
Result<size_t> FaultingOs::Write(int fd, const std::string& bytes) {
  if (const int code = Injected(OsCall::kWrite)) return InjectedError("write", code);
  return inner_.Write(fd, bytes);
}
Result<std::string> FaultingOs::ReadFile(const std::string& path) {
  if (const int code = Injected(OsCall::kReadFile)) return InjectedError("read", code);
  return inner_.ReadFile(path);
}
Result<std::vector<std::string>> FaultingOs::ListDir(const std::string& path) {
  if (const int code = Injected(OsCall::kListDir)) return InjectedError("opendir", code);
  return inner_.ListDir(path);
}
Result<std::string> FaultingOs::ReadLink(const std::string& path) {
  if (const int code = Injected(OsCall::kReadLink)) return InjectedError("readlink", code);
  return inner_.ReadLink(path);
}

}  // namespace kfdcts
