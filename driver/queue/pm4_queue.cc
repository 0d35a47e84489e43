// Pm4Queue: fences by every XCC, submissions through indirect buffers where there are several.

#include <errno.h>

#include <algorithm>
#include <cstring>

#include "driver/base/bits.h"
#include "driver/device/device.h"
#include "driver/packets/pm4.h"
#include "driver/queue/cache.h"
#include "driver/queue/fence_progress.h"
#include "driver/queue/queue.h"

namespace kfdcts {
namespace {

constexpr uint64_t kWritePointer = 0, kReadPointer = 128;  // in the pointer page, a cache line each
constexpr uint64_t kSlotBytes = 64;                        // fences of several XCCs, a cache line each
constexpr uint64_t kMeetingOffset = 2048;                  // second half of the fence page: slots of meetings
constexpr uint64_t kPredicatedMax = (1u << 14) - 1;        // PRED_EXEC's count

}  // namespace

Result<std::unique_ptr<Pm4Queue>> Pm4Queue::Create(Gpu& gpu, const QueueOptions& options) {
  std::unique_ptr<Pm4Queue> queue(new Pm4Queue(gpu, QueueKind::kPm4, options));
  queue->xccs_ = std::max(1u, gpu.xccs());
  if (queue->xccs_ > kMeetingOffset / kSlotBytes) return Error::Of(ENOTSUP, "{} XCCs", queue->xccs_);
  KFDCTS_TRY(queue->CreateCommon());
  KFDCTS_TRY(queue->CreateComputeMemory());
  BufferOptions memory;
  memory.flags.executable = true;
  memory.flags.uncached = true;
  KFDCTS_ASSIGN(queue->fence_, gpu.Gtt(kPageBytes, memory));
  if (queue->xccs_ > 1) KFDCTS_TRY(queue->indirect_.Create(gpu));
  KFDCTS_TRY(queue->Register(kWritePointer, kReadPointer));
  queue->SetProgress([words = queue->fence_.host(), xccs = queue->xccs_] {
    uint64_t least = ~uint64_t{0};
    for (uint32_t xcc = 0; xcc < xccs; ++xcc) {
      const auto* word = reinterpret_cast<const uint64_t*>(words + xcc * kSlotBytes);
      least = std::min(least, __atomic_load_n(word, __ATOMIC_ACQUIRE));
    }
    return least;
  });
  return queue;
}

Pm4Queue::~Pm4Queue() { CloseBeforeMembers(); }

Status Pm4Queue::OnXccs(uint32_t xcc_mask, std::vector<uint32_t>& dwords) const {
  if (xccs_ == 1 || dwords.empty()) return {};
  if (dwords.size() > kPredicatedMax) {
    return Error::Of(EINVAL, "{}: {} dwords under PRED_EXEC, at most {}", Describe(), dwords.size(), kPredicatedMax);
  }
  Pm4PredExec predicate;
  predicate.xcc_mask = static_cast<uint8_t>(xcc_mask);
  predicate.exec_count = static_cast<uint16_t>(dwords.size());
  std::vector<uint32_t> header;
  KFDCTS_TRY(Encode(predicate, family(), header));
  dwords.insert(dwords.begin(), header.begin(), header.end());
  return {};
}

// Each XCC writes its own slot at the end of its own pipe.
Status Pm4Queue::AppendToSlots(uint64_t first_slot, uint64_t value, std::vector<uint32_t>& dwords) const {
  for (uint32_t xcc = 0; xcc < xccs_; ++xcc) {
    std::vector<uint32_t> release;
    KFDCTS_TRY(AppendRelease(family(), {.address = first_slot + xcc * kSlotBytes, .value = value}, release));
    KFDCTS_TRY(OnXccs(1u << xcc, release));
    dwords.insert(dwords.end(), release.begin(), release.end());
  }
  return {};
}

Status Pm4Queue::AppendFence(std::vector<uint32_t>& dwords, uint64_t value) {
  return AppendToSlots(fence_.address(), value, dwords);
}

// Every XCC says that it is here, then waits until all have said so. Slots only grow, by one a meeting, so that an XCC
// which is ahead disturbs nobody.
Status Pm4Queue::AppendMeeting(std::vector<uint32_t>& dwords) {
  if (xccs_ == 1) return {};
  if (meetings_ >= 0xffffffff) return Error::Of(EOVERFLOW, "{}: 2^32 meetings of XCCs", Describe());
  const uint64_t value = ++meetings_;
  KFDCTS_TRY(AppendToSlots(fence_.address() + kMeetingOffset, value, dwords));
  for (uint32_t xcc = 0; xcc < xccs_; ++xcc) {
    Pm4WaitRegMem wait;
    wait.address = fence_.address() + kMeetingOffset + xcc * kSlotBytes;
    wait.reference = LowDword(value);
    KFDCTS_TRY(Encode(wait, family(), dwords));
  }
  return {};
}

// PM4's read pointer counts dwords modulo the ring, in 32 bits.
uint64_t Pm4Queue::ReadDwords() const {
  const uint64_t size = ring_dwords();
  const uint64_t unread = (written_ - (ReadPointer() & 0xffffffff)) % size;
  return written_ - unread;
}

Status Pm4Queue::AppendNops(std::vector<uint32_t>& dwords, uint64_t count) const {
  Pm4Nop nop;
  nop.dwords = static_cast<uint32_t>(count);
  return Encode(nop, family(), dwords);
}

// Moves the submission into indirect memory and leaves a call of it.
Status Pm4Queue::Prepare(std::vector<uint32_t>& dwords, const Ticket& ticket) {
  if (xccs_ == 1) return {};
  Pm4IndirectBuffer call;
  KFDCTS_ASSIGN(call.address, indirect_.Place(dwords, ticket, Deadline::In(options_.room_timeout)));
  call.ib_size = static_cast<uint32_t>(dwords.size());
  dwords.clear();
  return Encode(call, family(), dwords);
}

Result<Ticket> Pm4Queue::SubmitOnAllXccs(std::span<const uint32_t> dwords) {
  return Finish(std::vector<uint32_t>(dwords.begin(), dwords.end()));
}

}  // namespace kfdcts
