// AqlQueue: 64-byte packets, a completion signal that counts down, PM4 by vendor packets.

#include <errno.h>

#include <algorithm>

#include "driver/base/bits.h"
#include "driver/base/bytes.h"
#include "driver/device/device.h"
#include "driver/event/event.h"
#include "driver/packets/aql.h"
#include "driver/packets/pm4.h"
#include "driver/queue/fence_progress.h"
#include "driver/queue/queue.h"
#include "driver/queue/scratch.h"

namespace kfdcts {
namespace {

// The fence signal counts down from here, one a submission, and is never waited for to be 0.
constexpr int64_t kFenceStart = int64_t{1} << 62;
constexpr uint64_t kInactiveSignal = 64;  // behind the fence signal

}  // namespace

Result<std::unique_ptr<AqlQueue>> AqlQueue::Create(Gpu& gpu, const QueueOptions& options) {
  std::unique_ptr<AqlQueue> queue(new AqlQueue(gpu, QueueKind::kAql, options));
  KFDCTS_TRY(queue->CreateCommon());
  KFDCTS_TRY(queue->CreateComputeMemory());
  BufferOptions memory;
  memory.flags.executable = true;
  memory.flags.uncached = true;
  KFDCTS_ASSIGN(queue->fence_, gpu.Gtt(kPageBytes, memory));
  KFDCTS_TRY(queue->indirect_.Create(gpu));
  for (uint64_t packet = 0; packet < queue->ring_packets(); ++packet) {
    StoreLe<uint16_t>(queue->ring_.host() + packet * 64,
                      AqlHeader(AqlType::kInvalid, false, FenceScope::kNone, FenceScope::kNone));
  }
  KFDCTS_TRY(queue->InitAmdQueue());
  KFDCTS_TRY(queue->Register(offsetof(AmdQueue, write_dispatch_id), offsetof(AmdQueue, read_dispatch_id)));
  queue->SetProgress([value = reinterpret_cast<const int64_t*>(queue->fence_.host() + offsetof(AmdSignal, value))] {
    return static_cast<uint64_t>(kFenceStart - __atomic_load_n(value, __ATOMIC_ACQUIRE));
  });
  return queue;
}

AqlQueue::~AqlQueue() { CloseBeforeMembers(); }

// As ROCr's AqlQueue constructor fills it.
Status AqlQueue::InitAmdQueue() {
  AmdSignal fence, inactive;
  fence.value = kFenceStart;
  StoreLe(fence_.host(), fence);
  StoreLe(fence_.host() + kInactiveSignal, inactive);

  const NodeProperties& node = gpu_->node().properties;
  KFDCTS_ASSIGN(const Apertures apertures, gpu_->apertures());
  AmdQueue shared;
  shared.base_address = ring_.address();
  shared.size = static_cast<uint32_t>(ring_packets());
  shared.group_segment_aperture_base_hi = HighDword(apertures.lds.base);
  shared.private_segment_aperture_base_hi = HighDword(apertures.scratch.base);
  shared.max_cu_id = node.cu_count() - 1;
  shared.max_wave_id = node.max_waves_per_simd * node.simd_per_cu - 1;
  shared.queue_properties = kQueuePropertyIsPtr64;
  shared.queue_inactive_signal = fence_.address() + kInactiveSignal;
  shared.scratch_last_used_index = ~uint64_t{0};
  shared.alt_scratch_last_used_index = ~uint64_t{0};
  StoreLe(pointers_.host(), shared);
  return {};
}

bool AqlQueue::Idle() const { return ReadPointer() == written_; }

uint64_t AqlQueue::error() const { return fence_.Load64(kInactiveSignal + offsetof(AmdSignal, value)); }

Status AqlQueue::MakeRoom(uint64_t packets) {
  if (packets > ring_packets()) {
    return Error::Of(EINVAL, "{}: {} packets do not fit into a ring of {}", Describe(), packets, ring_packets());
  }
  const auto room = [&] { return written_ + packets - ReadPointer() <= ring_packets(); };
  if (PollUntil(room, Deadline::In(options_.room_timeout))) return {};
  return Error::Of(ETIME, "{}: no room for {} packets, {} of {} unread", Describe(), packets, written_ - ReadPointer(),
                   ring_packets());
}

Status AqlQueue::Place(std::span<const AqlPacketBytes> packets, bool ring_doorbell) {
  KFDCTS_TRY(CheckUsable());
  KFDCTS_TRY(MakeRoom(packets.size()));
  for (const AqlPacketBytes& packet : packets) {
    uint8_t* slot = ring_.host() + written_ % ring_packets() * 64;
    std::memcpy(slot + 4, packet.bytes + 4, 60);
    // The type in the header makes the packet the engine's, so it comes last, together with `setup`.
    __atomic_store_n(reinterpret_cast<uint32_t*>(slot), LoadLe<uint32_t>(packet.bytes), __ATOMIC_RELEASE);
    ++written_;
  }
  if (ring_doorbell && !packets.empty()) RingDoorbell();
  return {};
}

void AqlQueue::RingDoorbell() {
  __atomic_store_n(write_pointer_, written_, __ATOMIC_RELEASE);
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  *doorbell_ = written_ - 1;
}

Result<Ticket> AqlQueue::SubmitPackets(std::span<const AqlPacketBytes> packets) {
  KFDCTS_TRY(CheckUsable());
  std::vector<AqlPacketBytes> all(packets.begin(), packets.end());
  AqlBarrierAnd fence;
  fence.header = AqlHeader(AqlType::kBarrierAnd, true);
  fence.completion_signal = fence_.address();
  all.push_back(ToBytes(fence));
  KFDCTS_TRY(Place(all));
  return Ticket(progress_, next_value_++);
}

Status AqlQueue::RunOnce(std::vector<uint32_t>& dwords) const {
  if (gpu_->xccs() <= 1 || dwords.empty()) return {};
  Pm4PredExec predicate;
  predicate.xcc_mask = 1;
  if (dwords.size() >= (1u << 14)) return Error::Of(EINVAL, "{} dwords under PRED_EXEC", dwords.size());
  predicate.exec_count = static_cast<uint16_t>(dwords.size());
  std::vector<uint32_t> all;
  KFDCTS_TRY(Encode(predicate, family(), all));
  all.insert(all.end(), dwords.begin(), dwords.end());
  dwords = std::move(all);
  return {};
}

Result<Ticket> AqlQueue::SubmitIndirect(std::span<const uint32_t> dwords) {
  KFDCTS_TRY(CheckUsable());
  if (dwords.empty()) return SubmitFence();
  const Ticket ticket(progress_, next_value_);
  Pm4IndirectBuffer call;
  KFDCTS_ASSIGN(call.address, indirect_.Place(dwords, ticket, Deadline::In(options_.room_timeout)));
  call.ib_size = static_cast<uint32_t>(dwords.size());
  std::vector<uint32_t> jump;
  KFDCTS_TRY(Encode(call, family(), jump));
  AqlVendorPm4Ib packet;
  packet.header = AqlHeader(AqlType::kVendorSpecific, true);
  std::ranges::copy(jump, packet.ib_jump);
  return Submit(packet);
}

Result<Ticket> AqlQueue::SubmitPm4(std::span<const uint32_t> dwords) {
  std::vector<uint32_t> once(dwords.begin(), dwords.end());
  KFDCTS_TRY(RunOnce(once));
  return SubmitIndirect(once);
}

Result<Ticket> AqlQueue::SubmitWait(Semaphore& semaphore, uint64_t value) {
  std::vector<uint32_t> dwords;
  KFDCTS_TRY(semaphore.PacketsToWait(EngineKind::kPm4, family(), value, dwords));
  KFDCTS_ASSIGN(const Ticket ticket, SubmitIndirect(dwords));
  semaphore.NotePendingWait(ticket, value);
  return ticket;
}

Result<Ticket> AqlQueue::SubmitSignal(Semaphore& semaphore, uint64_t value) {
  std::vector<uint32_t> dwords;
  KFDCTS_TRY(semaphore.PacketsToSignal(EngineKind::kPm4, family(), value, true, dwords));
  return SubmitPm4(dwords);
}

Result<Ticket> AqlQueue::SubmitSignal(const Event& event) {
  std::vector<uint32_t> dwords;
  KFDCTS_TRY(event.Pm4PacketsToSignal(family(), dwords));
  return SubmitPm4(dwords);
}

Status AqlQueue::ProvideScratch(uint32_t bytes_per_item, uint32_t lanes) {
  KFDCTS_TRY(CheckUsable());
  KFDCTS_ASSIGN(const ScratchPlan plan, PlanScratch(*gpu_, bytes_per_item, lanes));
  if (plan.wave_bytes <= scratch_wave_bytes_) return {};
  KFDCTS_TRY(Ticket(progress_, submitted()).Wait(Deadline::In(options_.room_timeout)));
  BufferOptions memory;
  memory.flags.host_access = false;
  memory.alignment = 64 * kKiB;
  KFDCTS_ASSIGN(scratch_, gpu_->Vram(plan.total_bytes, memory));
  scratch_wave_bytes_ = plan.wave_bytes;
  uint8_t* shared = pointers_.host();
  const auto resource = ScratchResource(family(), scratch_.address(), plan.xcc_bytes, lanes);
  StoreLe(shared + offsetof(AmdQueue, compute_tmpring_size), plan.tmpring_size);
  StoreLe(shared + offsetof(AmdQueue, scratch_resource_descriptor), resource);
  StoreLe(shared + offsetof(AmdQueue, scratch_backing_memory_location), scratch_.address());
  StoreLe(shared + offsetof(AmdQueue, scratch_backing_memory_byte_size), plan.xcc_bytes);
  StoreLe(shared + offsetof(AmdQueue, scratch_wave64_lane_byte_size), static_cast<uint32_t>(plan.wave_bytes / 64));
  return {};
}

}  // namespace kfdcts
