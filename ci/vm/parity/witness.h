// Witness: makes calls of /dev/kfd by hand and writes down what each answered, one row a call.
//
// Owns the rows' form; knows nothing of what is right. The same program runs on the real driver and on the soft GPU,
// and `compare` lays the rows side by side. Structs and numbers are those of <linux/kfd_ioctl.h>, newer ones written
// out here, none of the project's own: a mistake in driver/abi must not hide itself.
//
// A row: scenario | call | returned | errno or - | bytes of the argument that changed, as offset:hex, or -

#pragma once

#include <linux/kfd_ioctl.h>
#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kfdcts::parity {

// Linux 6.12 include/uapi/linux/kfd_ioctl.h, struct kfd_ioctl_export_dmabuf_args and the two of KFD 1.13.
struct ExportDmabufArgs {
  uint64_t handle;
  uint32_t flags;
  uint32_t dmabuf_fd;
};
struct RuntimeEnableArgs {
  uint64_t r_debug;
  uint32_t mode_mask;
  uint32_t capabilities_mask;
};
struct DbgTrapArgs {
  uint32_t pid;
  uint32_t op;
  uint32_t words[6];
};
inline constexpr unsigned long kExportDmabuf = _IOWR('K', 0x24, ExportDmabufArgs);
inline constexpr unsigned long kRuntimeEnable = _IOWR('K', 0x25, RuntimeEnableArgs);
inline constexpr unsigned long kDbgTrap = _IOWR('K', 0x26, DbgTrapArgs);

// kfd_priv.h KFD_MMAP_TYPE_* and KFD_MMAP_GPU_ID, Linux 6.12.
inline constexpr uint64_t kMmapDoorbell = uint64_t{3} << 62;
inline constexpr uint64_t kMmapEvents = uint64_t{2} << 62;
inline constexpr uint64_t kMmapReserved = uint64_t{1} << 62;
inline constexpr uint64_t kMmapMmio = 0;
constexpr uint64_t MmapGpu(uint64_t gpu_id) { return gpu_id << 46; }

inline constexpr uint64_t kKernelAddress = 0xffff800000000000;
inline constexpr uint32_t kNoGpu = 0xdead;
inline constexpr char kKfd[] = "/dev/kfd";

// Memory that calls write and that differs from run to run, inside an argument.
struct Volatile {
  size_t offset;
  size_t bytes;
};

class Witness {
 public:
  Witness(std::string scenario, int out) : scenario_(std::move(scenario)), out_(out) {}

  void Row(std::string_view call, long returned, int error, const std::string& details = "-") const;
  // A call that says -1 and errno; what it returns otherwise is shown as 0.
  long Say(std::string_view call, long returned, const std::string& details = "-") const;

  int Open(std::string_view call, int flags) const;
  // `bytes` of memory at `argument` are watched.
  int Ioctl(std::string_view call, int fd, unsigned long request, void* argument, size_t bytes,
            const std::vector<Volatile>& unsteady = {}) const;
  template <typename Args>
  int Call(std::string_view call, int fd, unsigned long request, Args& args,
           const std::vector<Volatile>& unsteady = {}) const {
    return Ioctl(call, fd, request, &args, sizeof args, unsteady);
  }
  // A call that is no row of its own.
  int Quiet(int fd, unsigned long request, void* argument, int& error) const;
  void* Map(std::string_view call, int fd, uint64_t offset, size_t bytes, int protection = PROT_READ | PROT_WRITE,
            int flags = MAP_SHARED) const;
  // `role` in a forked child, whose rows are ours.
  void Child(const std::function<void(const Witness&)>& role) const;

 private:
  std::string scenario_;
  int out_;
};

// Pages with an end that nobody may touch.
class Pages {
 public:
  explicit Pages(size_t count, int protection = PROT_READ | PROT_WRITE);
  ~Pages();
  Pages(const Pages&) = delete;
  Pages& operator=(const Pages&) = delete;
  std::byte* begin() const { return begin_; }
  std::byte* end() const { return begin_ + bytes_; }
  void Protect(int protection) const;

 private:
  std::byte* begin_;
  size_t bytes_;
};

// One ioctl as the newest header has it.
struct Number {
  uint32_t nr;
  const char* name;
  unsigned long request;
};
// 0x00-0x30 and the vendors' numbers; those that no kernel has carry 8 bytes both ways.
std::vector<Number> AllNumbers();

struct Scenario {
  const char* name;
  void (*run)(const Witness&);
};
// Each file's own.
std::vector<Scenario> NumberScenarios();
std::vector<Scenario> EventScenarios();
std::vector<Scenario> FileScenarios();
std::vector<Scenario> QueueScenarios();
std::vector<Scenario> MemoryScenarios();
std::vector<Scenario> ProcessScenarios();

}  // namespace kfdcts::parity
