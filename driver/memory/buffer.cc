#include "driver/memory/buffer.h"

#include <errno.h>
#include <sys/mman.h>

#include <algorithm>
#include <utility>

#include "driver/base/bits.h"
#include "driver/base/file.h"
#include "driver/base/log.h"
#include "driver/device/device.h"

namespace kfdcts {
namespace {

LiveKind LiveKindOf(MemoryKind kind) {
  switch (kind) {
    case MemoryKind::kVram:
      return LiveKind::kVram;
    case MemoryKind::kGtt:
      return LiveKind::kGtt;
    case MemoryKind::kUserptr:
      return LiveKind::kUserptr;
    case MemoryKind::kDoorbell:
      return LiveKind::kDoorbell;
    case MemoryKind::kMmioRemap:
      return LiveKind::kMmioRemap;
  }
  return LiveKind::kVram;
}

// The CPU's pages behind a userptr buffer, at the address that was reserved for it.
Status PutAnonymousMemory(Os& os, uint64_t address, uint64_t bytes) {
  auto memory = os.Mmap(reinterpret_cast<void*>(address), bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
  if (!memory.ok()) return memory.error();
  return {};
}

}  // namespace

Buffer& Buffer::operator=(Buffer&& other) noexcept {
  if (this == &other) return *this;
  Release();
  device_ = std::exchange(other.device_, nullptr);
  kind_ = other.kind_;
  imported_ = other.imported_;
  allocated_ = std::exchange(other.allocated_, false);
  gpu_id_ = other.gpu_id_;
  handle_ = std::exchange(other.handle_, 0);
  address_ = other.address_;
  size_ = other.size_;
  mapped_size_ = other.mapped_size_;
  reserved_at_ = std::exchange(other.reserved_at_, 0);
  reserved_size_ = std::exchange(other.reserved_size_, 0);
  host_ = std::exchange(other.host_, nullptr);
  mapped_on_ = std::move(other.mapped_on_);
  other.mapped_on_.clear();
  return *this;
}

Result<Buffer> Buffer::Allocate(Gpu& gpu, uint64_t bytes, const BufferOptions& options) {
  if (bytes == 0) return Error::Of(EINVAL, "a buffer of 0 bytes");
  KFDCTS_TRY(gpu.AcquireVm());
  Device& device = gpu.device();
  Os& os = device.os();

  // From here on the buffer's destructor returns what it has got so far.
  Buffer buffer;
  buffer.device_ = &device;
  buffer.kind_ = options.kind;
  buffer.gpu_id_ = gpu.gpu_id();
  buffer.size_ = bytes;

  MemoryRequest request;
  request.gpu_id = gpu.gpu_id();
  request.kind = options.kind;
  request.flags = options.flags;
  const bool userptr = options.kind == MemoryKind::kUserptr;
  if (userptr && options.host_memory != nullptr) {
    const uint64_t host = reinterpret_cast<uint64_t>(options.host_memory);
    request.address = AlignDown(host, kPageBytes);
    buffer.mapped_size_ = AlignUp(host + bytes, kPageBytes) - request.address;
    buffer.address_ = host;
  } else {
    buffer.mapped_size_ = AlignUp(bytes, kPageBytes);
    if (options.address != 0) {
      request.address = options.address;
    } else {
      KFDCTS_ASSIGN(request.address, device.ReserveAddress(buffer.mapped_size_, options.alignment));
      buffer.reserved_at_ = request.address;
      buffer.reserved_size_ = buffer.mapped_size_;
    }
    buffer.address_ = request.address;
    if (userptr) KFDCTS_TRY(PutAnonymousMemory(os, request.address, buffer.mapped_size_));
  }
  request.bytes = buffer.mapped_size_;
  if (userptr) {
    request.host_address = request.address;
    buffer.host_ = reinterpret_cast<uint8_t*>(buffer.address_);
    // A fork would make these pages copy-on-write and take them from the GPU (libhsakmt fmm.c does the same).
    if (options.host_memory == nullptr) {
      KFDCTS_TRY(os.Madvise(reinterpret_cast<void*>(request.address), request.bytes, MADV_DONTFORK));
    }
  }

  KFDCTS_ASSIGN(const MemoryGrant grant, device.backend().Allocate(request));
  buffer.handle_ = grant.handle;
  buffer.allocated_ = true;
  device.live().Add(LiveKindOf(options.kind), 1);

  if (!userptr && options.map_host && options.flags.host_access) {
    KFDCTS_ASSIGN(void* at, device.backend().MapHost(request, grant, reinterpret_cast<void*>(request.address)));
    KFDCTS_TRY(os.Madvise(at, request.bytes, MADV_DONTFORK));
    buffer.host_ = static_cast<uint8_t*>(at);
    if (buffer.reserved_size_ == 0) {
      buffer.reserved_at_ = request.address;
      buffer.reserved_size_ = request.bytes;
    }
  }
  if (options.map_gpu) {
    std::vector<const Gpu*> gpus = {&gpu};
    gpus.insert(gpus.end(), options.peers.begin(), options.peers.end());
    KFDCTS_ASSIGN(const uint32_t mapped, buffer.MapOn(gpus));
    if (mapped != gpus.size()) return Error::Of(EIO, "mapped on {} of {} GPUs without an error", mapped, gpus.size());
  }
  return buffer;
}

Result<Buffer> Buffer::Import(Gpu& gpu, int dmabuf, uint64_t bytes) {
  if (bytes == 0) return Error::Of(EINVAL, "an import of 0 bytes");
  KFDCTS_TRY(gpu.AcquireVm());
  Device& device = gpu.device();
  Buffer buffer;
  buffer.device_ = &device;
  buffer.imported_ = true;
  buffer.gpu_id_ = gpu.gpu_id();
  buffer.size_ = bytes;
  buffer.mapped_size_ = AlignUp(bytes, kPageBytes);
  KFDCTS_ASSIGN(buffer.address_, device.ReserveAddress(buffer.mapped_size_, kPageBytes));
  buffer.reserved_at_ = buffer.address_;
  buffer.reserved_size_ = buffer.mapped_size_;
  KFDCTS_ASSIGN(const MemoryGrant grant, device.backend().ImportDmabuf(gpu.gpu_id(), dmabuf, buffer.address_));
  buffer.handle_ = grant.handle;
  buffer.allocated_ = true;
  device.live().Add(LiveKind::kDmabufImport, 1);
  const Gpu* only[] = {&gpu};
  KFDCTS_TRY(buffer.MapOn(only));
  return buffer;
}

// Words that engines write are read and written whole, in the order that engines and other threads rely on.
uint64_t Buffer::Load64(uint64_t offset) const {
  return __atomic_load_n(reinterpret_cast<const uint64_t*>(host_ + offset), __ATOMIC_ACQUIRE);
}
uint32_t Buffer::Load32(uint64_t offset) const {
  return __atomic_load_n(reinterpret_cast<const uint32_t*>(host_ + offset), __ATOMIC_ACQUIRE);
}
void Buffer::Store64(uint64_t value, uint64_t offset) const {
  __atomic_store_n(reinterpret_cast<uint64_t*>(host_ + offset), value, __ATOMIC_RELEASE);
}
void Buffer::Store32(uint32_t value, uint64_t offset) const {
  __atomic_store_n(reinterpret_cast<uint32_t*>(host_ + offset), value, __ATOMIC_RELEASE);
}

Result<uint32_t> Buffer::MapOn(std::span<const Gpu* const> gpus) {
  std::vector<uint32_t> ids;
  for (const Gpu* gpu : gpus) {
    KFDCTS_TRY(gpu->AcquireVm());
    ids.push_back(gpu->gpu_id());
  }
  auto mapped = device_->backend().Map(handle_, ids);
  if (!mapped.ok()) {
    // Those before the failing one are mapped, and would keep the memory from being freed.
    std::vector<uint32_t> fresh;
    std::ranges::copy_if(ids, std::back_inserter(fresh),
                         [&](uint32_t id) { return std::ranges::find(mapped_on_, id) == mapped_on_.end(); });
    if (!fresh.empty()) (void)device_->backend().Unmap(handle_, fresh);
    return mapped.error();
  }
  for (uint32_t i = 0; i < *mapped && i < ids.size(); ++i) {
    if (std::ranges::find(mapped_on_, ids[i]) == mapped_on_.end()) mapped_on_.push_back(ids[i]);
  }
  return mapped;
}

Result<uint32_t> Buffer::UnmapFrom(std::span<const Gpu* const> gpus) {
  std::vector<uint32_t> ids;
  for (const Gpu* gpu : gpus) ids.push_back(gpu->gpu_id());
  KFDCTS_ASSIGN(const uint32_t unmapped, device_->backend().Unmap(handle_, ids));
  for (uint32_t i = 0; i < unmapped && i < ids.size(); ++i) std::erase(mapped_on_, ids[i]);
  return unmapped;
}

Result<int> Buffer::ExportDmabuf() const { return device_->backend().ExportDmabuf(handle_); }

Status Buffer::Free() {
  if (device_ == nullptr) return {};
  if (allocated_) {
    if (!mapped_on_.empty()) {
      KFDCTS_TRY(device_->backend().Unmap(handle_, mapped_on_));
      mapped_on_.clear();
    }
    KFDCTS_TRY(device_->backend().Free(handle_));
    device_->live().Add(imported_ ? LiveKind::kDmabufImport : LiveKindOf(kind_), -1);
    allocated_ = false;
  }
  host_ = nullptr;
  Device* device = std::exchange(device_, nullptr);
  if (reserved_size_ == 0) return {};
  return device->ReleaseAddress(std::exchange(reserved_at_, 0), std::exchange(reserved_size_, 0));
}

void Buffer::Forget() {
  device_ = nullptr;
  allocated_ = false;
  reserved_size_ = 0;
  mapped_on_.clear();
}

void Buffer::Release() {
  const Status freed = Free();
  if (!freed.ok()) Log(LogLevel::kError, "buffer at {:#x}: {}", address_, freed.error().message);
  device_ = nullptr;
  allocated_ = false;
  mapped_on_.clear();
}

}  // namespace kfdcts
