#include "driver/semaphore/semaphore.h"

#include <errno.h>

#include <algorithm>

#include "driver/base/bits.h"
#include "driver/device/device.h"
#include "driver/packets/pm4.h"
#include "driver/packets/sdma.h"
#include "driver/queue/cache.h"

namespace kfdcts {
namespace {

constexpr uint64_t kHalfEpoch = uint64_t{1} << 31;
constexpr uint64_t kUncachedMtype = 3;  // MTYPE_UC: sdma_v5_0.c sdma_v5_0_ring_emit_fence

uint64_t EpochOf(uint64_t value) { return value >> 32; }
uint64_t LastOfEpoch(uint64_t epoch) { return (epoch << 32) | 0xffffffff; }

enum class Compare { kGreaterEqual, kLess };

Status AppendWait32(EngineKind engine, const Family& family, uint64_t address, Compare compare, uint32_t reference,
                    std::vector<uint32_t>& out) {
  const bool less = compare == Compare::kLess;
  if (engine == EngineKind::kPm4) {
    Pm4WaitRegMem wait;
    wait.function = less ? WaitFunction::kLess : WaitFunction::kGreaterEqual;
    wait.address = address;
    wait.reference = reference;
    return Encode(wait, family, out);
  }
  SdmaPollRegMem poll;
  poll.function = less ? PollFunction::kLess : PollFunction::kGreaterEqual;
  poll.address = address;
  poll.value = reference;
  KFDCTS_TRY(Encode(poll, family, out));
  if (family.has(Feature::kSdmaPollsEarly)) KFDCTS_TRY(Encode(poll, family, out));
  return {};
}

}  // namespace

Result<std::unique_ptr<Semaphore>> Semaphore::Create(Gpu& gpu, const SemaphoreOptions& options) {
  BufferOptions memory = options.memory;
  memory.peers.insert(memory.peers.end(), options.peers.begin(), options.peers.end());
  if (memory.kind == MemoryKind::kVram && !gpu.LargeBar()) {
    return Error::Of(ENOTSUP, "a semaphore in VRAM that the CPU of gpu {} cannot reach", gpu.gpu_id());
  }
  std::unique_ptr<Semaphore> semaphore(new Semaphore);
  KFDCTS_ASSIGN(semaphore->memory_, Buffer::Allocate(gpu, kPageBytes, memory));
  semaphore->word_ = reinterpret_cast<uint64_t*>(semaphore->memory_.host());
  if (semaphore->word_ == nullptr) return Error::Of(EINVAL, "a semaphore without CPU mapping");
  semaphore->address_ = semaphore->memory_.address();
  semaphore->promised_ = options.initial;
  semaphore->memory_.Store64(options.initial);
  semaphore->device_ = &gpu.device();
  semaphore->device_->live().Add(LiveKind::kSemaphore, 1);
  return semaphore;
}

std::unique_ptr<Semaphore> Semaphore::OnWord(uint64_t* word, uint64_t gpu_address, uint64_t initial) {
  std::unique_ptr<Semaphore> semaphore(new Semaphore);
  semaphore->word_ = word;
  semaphore->address_ = gpu_address;
  semaphore->promised_ = initial;
  __atomic_store_n(word, initial, __ATOMIC_RELEASE);
  return semaphore;
}

Semaphore::~Semaphore() {
  if (device_ != nullptr) device_->live().Add(LiveKind::kSemaphore, -1);
}

uint64_t Semaphore::Value() const { return __atomic_load_n(word_, __ATOMIC_ACQUIRE); }

uint64_t Semaphore::Promised() const {
  std::lock_guard lock(mutex_);
  return promised_;
}

Status Semaphore::CheckAhead(uint64_t value) const {
  if (value <= promised_) {
    return Error::Of(EINVAL, "semaphore at {:#x}: {} is not above {}, which is signalled or promised", address_, value,
                     promised_);
  }
  if (value - Value() >= kHalfEpoch) {
    return Error::Of(EINVAL, "semaphore at {:#x}: {} is 2^31 or more ahead of {}", address_, value, Value());
  }
  return {};
}

bool Semaphore::WaitsPendingBefore(uint64_t epoch) {
  std::lock_guard lock(mutex_);
  std::erase_if(pending_waits_, [](const PendingWait& wait) { return wait.ticket.Done(); });
  return std::ranges::any_of(pending_waits_, [&](const PendingWait& wait) { return wait.epoch < epoch; });
}

Status Semaphore::Signal(uint64_t value, Deadline deadline) {
  {
    std::lock_guard lock(mutex_);
    KFDCTS_TRY(CheckAhead(value));
  }
  if (!PollUntil([this] { return Value() == Promised(); }, deadline)) {
    return Error::Of(ETIME, "semaphore at {:#x}: {} is promised by an engine, {} reached", address_, Promised(),
                     Value());
  }
  if (EpochOf(value) != EpochOf(Value()) && WaitsPendingBefore(EpochOf(value))) {
    // Every wait of the old epoch is satisfied by its last value; the new one would hide that from a 32-bit compare.
    {
      std::lock_guard lock(mutex_);
      promised_ = LastOfEpoch(EpochOf(value) - 1);
      __atomic_store_n(word_, promised_, __ATOMIC_RELEASE);
    }
    if (!PollUntil([&] { return !WaitsPendingBefore(EpochOf(value)); }, deadline)) {
      return Error::Of(ETIME, "semaphore at {:#x}: waits of the epoch before {:#x} do not end", address_, value);
    }
  }
  std::lock_guard lock(mutex_);
  KFDCTS_TRY(CheckAhead(value));
  promised_ = value;
  __atomic_store_n(word_, value, __ATOMIC_RELEASE);
  return {};
}

Status Semaphore::Wait(uint64_t value, Deadline deadline) const {
  if (PollUntil([this, value] { return Value() >= value; }, deadline)) return {};
  return Error::Of(ETIME, "semaphore at {:#x}: {} awaited, {} reached", address_, value, Value());
}

Status Semaphore::PacketsToSignal(EngineKind engine, const Family& family, uint64_t value, bool atomics,
                                  std::vector<uint32_t>& out) {
  const bool pending = WaitsPendingBefore(EpochOf(value));
  std::lock_guard lock(mutex_);
  KFDCTS_TRY(CheckAhead(value));
  if (EpochOf(value) != EpochOf(promised_) && pending) {
    return Error::Of(EBUSY, "semaphore at {:#x}: 32-bit waits of the epoch before {:#x} are pending", address_, value);
  }
  if (engine == EngineKind::kPm4) {
    KFDCTS_TRY(AppendRelease(family, {.address = address_, .value = value}, out));
  } else if (atomics) {
    SdmaAtomic add;
    add.address = address_;
    add.src_data = value - promised_;
    KFDCTS_TRY(Encode(add, family, out));
  } else {
    // Low dword first: between the two the value is too small, never too large.
    SdmaFence fence;
    fence.mtype = family.has(Feature::kSdmaMtype) ? kUncachedMtype : 0;
    fence.address = address_;
    fence.data = LowDword(value);
    KFDCTS_TRY(Encode(fence, family, out));
    if (HighDword(value) != HighDword(promised_)) {
      fence.address = address_ + 4;
      fence.data = HighDword(value);
      KFDCTS_TRY(Encode(fence, family, out));
    }
  }
  promised_ = value;
  return {};
}

Status Semaphore::PacketsToWait(EngineKind engine, const Family& family, uint64_t value, std::vector<uint32_t>& out) {
  if (engine == EngineKind::kPm4 && family.has(Feature::kWaitRegMem64)) {
    Pm4WaitRegMem64 wait;
    wait.address = address_;
    wait.reference = value;
    return Encode(wait, family, out);
  }
  if (engine == EngineKind::kSdma && family.has(Feature::kSdma64BitSync)) {
    SdmaPollMem64 poll;
    poll.address = address_;
    poll.reference = value;
    return Encode(poll, family, out);
  }
  const uint64_t now = Value();
  if (now >= value) return {};
  if (value - now >= kHalfEpoch) {
    return Error::Of(EINVAL, "semaphore at {:#x}: a 32-bit wait for {} from {} reaches 2^31 or further", address_,
                     value, now);
  }
  if (EpochOf(value) != EpochOf(now)) {
    KFDCTS_TRY(AppendWait32(engine, family, address_, Compare::kLess, static_cast<uint32_t>(kHalfEpoch), out));
  }
  return AppendWait32(engine, family, address_, Compare::kGreaterEqual, LowDword(value), out);
}

void Semaphore::NotePendingWait(const Ticket& ticket, uint64_t value) {
  std::lock_guard lock(mutex_);
  std::erase_if(pending_waits_, [](const PendingWait& wait) { return wait.ticket.Done(); });
  pending_waits_.push_back({ticket, EpochOf(value)});
}

}  // namespace kfdcts
