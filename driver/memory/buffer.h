// Buffer: device memory with an address on the GPU and, usually, on the CPU: the same one.
//
// Owns: a range of virtual addresses (reserved as libhsakmt does, by an inaccessible mapping of the process, so that
// the GPU's address is also the CPU's), the memory behind it, its mappings on GPUs. Freed in that order backwards when
// it goes out of scope. Does not own contents or cache maintenance. Made by Gpu (driver/device/gpu.h) or the functions
// here. Bytes; `size()` is what was asked for, `mapped_size()` whole pages. Movable; not thread-safe, except for its
// contents.

#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "driver/backend/backend.h"
#include "driver/base/result.h"

namespace kfdcts {

class Gpu;
class Device;

struct BufferOptions {
  MemoryKind kind = MemoryKind::kGtt;
  MemoryFlags flags{};
  bool map_host = true;             // CPU mapping; needs flags.host_access
  bool map_gpu = true;              // mapped on the GPU that it is allocated for
  std::vector<const Gpu*> peers{};  // further GPUs to map it on
  uint64_t alignment = 4096;        // of the address; a power of two
  uint64_t address = 0;             // 0: chosen
  void* host_memory = nullptr;      // kUserptr: the pages; null: fresh anonymous memory
};

class Buffer {
 public:
  Buffer() = default;
  Buffer(Buffer&& other) noexcept { *this = std::move(other); }
  Buffer& operator=(Buffer&& other) noexcept;
  ~Buffer() { Release(); }

  // Errors: those of the backend; EINVAL for a size of 0.
  static Result<Buffer> Allocate(Gpu& gpu, uint64_t bytes, const BufferOptions& options);
  // Memory of a dmabuf descriptor (which stays the caller's). Without CPU mapping.
  static Result<Buffer> Import(Gpu& gpu, int dmabuf, uint64_t bytes);

  explicit operator bool() const { return device_ != nullptr; }
  uint64_t address() const { return address_; }  // on the GPU
  uint64_t size() const { return size_; }
  uint64_t mapped_size() const { return mapped_size_; }
  MemoryKind kind() const { return kind_; }
  uint64_t handle() const { return handle_; }
  uint32_t gpu_id() const { return gpu_id_; }

  // Null where it has no CPU mapping.
  uint8_t* host() const { return host_; }
  std::span<uint8_t> bytes() const { return {host_, host_ == nullptr ? 0 : size_}; }
  template <typename T>
  std::span<T> as() const {
    return {reinterpret_cast<T*>(host_), host_ == nullptr ? 0 : size_ / sizeof(T)};
  }
  // The CPU's view of a word that engines write, at `offset` (aligned to it).
  uint64_t Load64(uint64_t offset = 0) const;
  uint32_t Load32(uint64_t offset = 0) const;
  void Store64(uint64_t value, uint64_t offset = 0) const;
  void Store32(uint32_t value, uint64_t offset = 0) const;

  // Answers how many of the GPUs are mapped (the interface's n_success).
  Result<uint32_t> MapOn(std::span<const Gpu* const> gpus);
  Result<uint32_t> UnmapFrom(std::span<const Gpu* const> gpus);
  std::span<const uint32_t> mapped_on() const { return mapped_on_; }  // gpu_ids

  Result<int> ExportDmabuf() const;  // the caller closes it

  // Unmaps and frees now, with the errors that the destructor can only log. EBUSY: a queue still uses it; the buffer
  // then stays as it was.
  Status Free();
  // Leaves everything as it is, for ever: for memory that the kernel keeps.
  void Forget();

 private:
  void Release();

  Device* device_ = nullptr;
  MemoryKind kind_ = MemoryKind::kGtt;
  bool imported_ = false;
  bool allocated_ = false;
  uint32_t gpu_id_ = 0;
  uint64_t handle_ = 0;
  uint64_t address_ = 0, size_ = 0, mapped_size_ = 0;
  uint64_t reserved_at_ = 0, reserved_size_ = 0;  // the process' mapping to give back; 0: not ours
  uint8_t* host_ = nullptr;
  std::vector<uint32_t> mapped_on_;
};

}  // namespace kfdcts
