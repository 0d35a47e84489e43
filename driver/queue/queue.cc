#include "driver/queue/queue.h"

#include <errno.h>

#include <algorithm>
#include <bit>

#include "driver/base/bits.h"
#include "driver/base/bytes.h"
#include "driver/base/file.h"
#include "driver/base/log.h"
#include "driver/device/device.h"
#include "driver/event/event.h"
#include "driver/queue/fence_progress.h"

namespace kfdcts {
namespace {

constexpr uint32_t kMinRingBytes = 1024;  // KFD_MIN_QUEUE_RING_SIZE

LiveKind LiveKindOf(QueueKind kind) {
  switch (kind) {
    case QueueKind::kPm4:
      return LiveKind::kPm4Queue;
    case QueueKind::kAql:
      return LiveKind::kAqlQueue;
    default:
      return LiveKind::kSdmaQueue;
  }
}

// struct kfd_context_save_area_header of kfd_ioctl.h: debug_offset and debug_size follow four words of wave state.
constexpr uint64_t kSaveAreaDebugOffset = 16, kSaveAreaDebugSize = 20;

}  // namespace

Queue::~Queue() { CloseBeforeMembers(); }

const Family& Queue::family() const { return gpu_->family(); }

std::string Queue::Describe() const {
  return fmt::format("{} queue {} of gpu {}", QueueKindName(kind_), described_id_, gpu_->gpu_id());
}

uint64_t Queue::WritePointer() const { return __atomic_load_n(write_pointer_, __ATOMIC_ACQUIRE); }
uint64_t Queue::ReadPointer() const { return __atomic_load_n(read_pointer_, __ATOMIC_ACQUIRE); }

Status Queue::CreateCommon() {
  KFDCTS_TRY(gpu_->AcquireVm());
  BufferOptions memory;
  memory.flags.executable = true;  // as libhsakmt allocates what engines fetch
  memory.flags.uncached = true;
  KFDCTS_ASSIGN(ring_, gpu_->Gtt(std::max(options_.ring_bytes, kMinRingBytes), memory));
  KFDCTS_ASSIGN(pointers_, gpu_->Gtt(kPageBytes, memory));
  request_.gpu_id = gpu_->gpu_id();
  request_.kind = kind_;
  request_.ring_address = ring_.address();
  request_.ring_bytes = options_.ring_bytes;
  request_.percentage = options_.percentage;
  request_.pm4_target_xcc = options_.pm4_target_xcc;
  request_.priority = options_.priority;
  return {};
}

// EOP buffer and save area of a compute queue. kfd_queue.c kfd_queue_acquire_buffers (6.12) demands mappings of exactly
// these sizes; 6.1 takes them as they are.
Status Queue::CreateComputeMemory() {
  KFDCTS_ASSIGN(const QueueMemory sizes, gpu_->queue_memory());
  // libhsakmt queues.c hsaKmtCreateQueueExt: AQL queues of GPUs with several XCCs have no EOP buffer.
  if (sizes.eop_size != 0 && !(kind_ == QueueKind::kAql && family().has(Feature::kMultiXcc))) {
    BufferOptions memory;
    memory.flags.executable = true;
    memory.flags.host_access = false;
    KFDCTS_ASSIGN(eop_, gpu_->Vram(sizes.eop_size, memory));
    request_.eop_address = eop_.address();
    request_.eop_bytes = sizes.eop_size;
  }
  BufferOptions memory;
  memory.flags.executable = true;
  KFDCTS_ASSIGN(save_area_, gpu_->Userptr(sizes.mapping_size, memory));
  request_.save_area_address = save_area_.address();
  request_.save_area_bytes = sizes.save_area_size;
  request_.control_stack_bytes = sizes.control_stack_size;
  // The header of each XCC's area tells a debugger where its own memory lies (libhsakmt queues.c fill_cwsr_header).
  const uint32_t xccs = gpu_->xccs();
  for (uint32_t xcc = 0; xcc < xccs; ++xcc) {
    uint8_t* header = save_area_.host() + uint64_t{xcc} * sizes.save_area_size;
    StoreLe<uint32_t>(header + kSaveAreaDebugOffset, (xccs - xcc) * sizes.save_area_size);
    StoreLe<uint32_t>(header + kSaveAreaDebugSize, sizes.debug_size * xccs);
  }
  return {};
}

Status Queue::Register(uint64_t write_pointer_offset, uint64_t read_pointer_offset) {
  write_pointer_ = reinterpret_cast<uint64_t*>(pointers_.host() + write_pointer_offset);
  read_pointer_ = reinterpret_cast<uint64_t*>(pointers_.host() + read_pointer_offset);
  request_.write_pointer_address = pointers_.address() + write_pointer_offset;
  request_.read_pointer_address = pointers_.address() + read_pointer_offset;
  Device& device = gpu_->device();
  KFDCTS_ASSIGN(const QueueGrant grant, device.backend().CreateQueue(request_));
  id_ = grant.queue_id;
  described_id_ = grant.queue_id;
  device.live().Add(LiveKindOf(kind_), 1);
  doorbell_offset_ = grant.doorbell_offset;
  KFDCTS_ASSIGN(doorbell_, device.backend().Doorbell(gpu_->gpu_id(), grant.doorbell_offset));
  return {};
}

Status Queue::CheckUsable() const {
  if (destroyed()) return Error::Of(ENODEV, "{} is destroyed", Describe());
  return {};
}

Status Queue::Update(uint32_t percentage, uint32_t priority) {
  KFDCTS_TRY(CheckUsable());
  const QueueUpdate update{request_.ring_address, request_.ring_bytes, percentage, priority};
  return gpu_->device().backend().UpdateQueue(id_, update);
}

Status Queue::SetCuMask(std::span<const uint32_t> mask) {
  KFDCTS_TRY(CheckUsable());
  return gpu_->device().backend().SetCuMask(id_, mask);
}

Status Queue::Destroy() {
  if (destroyed()) return {};
  const Status destroyed = gpu_->device().backend().DestroyQueue(id_);
  if (!destroyed.ok() && destroyed.error().code != ETIME) return destroyed;
  // ETIME: the queue did not let go in time; the kernel has removed it all the same (kfd_process_queue_manager.c
  // pqm_destroy_queue), so its id is gone.
  id_ = kNoQueue;
  gpu_->device().live().Add(LiveKindOf(kind_), -1);
  if (progress_ != nullptr) progress_->Detach();
  return destroyed;
}

uint64_t Queue::completed() const { return progress_->Completed(); }

void Queue::SetProgress(std::function<uint64_t()> read) {
  progress_ = std::make_shared<FenceProgress>(Describe(), std::move(read));
}

void Queue::CloseBeforeMembers() {
  if (destroyed()) return;
  const Status done = Destroy();
  if (!done.ok()) Log(LogLevel::kError, "{}: {}", Describe(), done.error().message);
}

Status Queue::WaitUntilRead(Deadline deadline) const {
  KFDCTS_TRY(CheckUsable());
  if (PollUntil([this] { return Idle(); }, deadline)) return {};
  return Error::Of(ETIME, "{}: read pointer {}, write pointer {}", Describe(), ReadPointer(), WritePointer());
}

// ---- IndirectMemory

Status IndirectMemory::Create(Gpu& gpu) {
  BufferOptions memory;
  memory.flags.executable = true;
  memory.flags.uncached = true;
  KFDCTS_ASSIGN(memory_, gpu.Gtt(kBytes, memory));
  return {};
}

Result<uint64_t> IndirectMemory::Place(std::span<const uint32_t> dwords, const Ticket& ticket, Deadline deadline) {
  constexpr uint64_t kAlignment = 256;
  const uint64_t bytes = AlignUp(dwords.size_bytes(), kAlignment);
  if (bytes > kBytes / 2) return Error::Of(EINVAL, "an indirect buffer of {} dwords", dwords.size());
  uint64_t begin = written_;
  if (begin % kBytes + bytes > kBytes) begin = AlignUp(begin, kBytes);
  const auto room = [&] {
    while (!uses_.empty() && uses_.front().ticket.Done()) uses_.pop_front();
    return uses_.empty() || begin + bytes - uses_.front().begin <= kBytes;
  };
  if (!PollUntil(room, deadline)) {
    return Error::Of(ETIME, "no indirect memory for {} dwords: {}", dwords.size(), uses_.front().ticket.Describe());
  }
  std::memcpy(memory_.host() + begin % kBytes, dwords.data(), dwords.size_bytes());
  written_ = begin + bytes;
  uses_.push_back({begin, ticket});
  return memory_.address() + begin % kBytes;
}

// ---- DwordQueue

bool DwordQueue::Idle() const { return ReadDwords() == written_; }

Status DwordQueue::MakeRoom(uint64_t dwords) {
  const auto room = [&] { return written_ - ReadDwords() + dwords < ring_dwords(); };
  if (PollUntil(room, Deadline::In(options_.room_timeout))) return {};
  return Error::Of(ETIME, "{}: no room for {} dwords, {} of {} unread", Describe(), dwords, written_ - ReadDwords(),
                   ring_dwords());
}

Status DwordQueue::PlaceContiguously(std::span<const uint32_t> dwords) {
  const uint64_t size = ring_dwords();
  if (dwords.size() > size - 1) {  // a full ring would look like an empty one
    return Error::Of(EINVAL, "{}: {} dwords do not fit into a ring of {}", Describe(), dwords.size(), size);
  }
  if (!MayWrapInside()) {
    const uint64_t left = size - written_ % size;
    if (left < dwords.size()) {
      KFDCTS_TRY(MakeRoom(left));
      std::vector<uint32_t> nops;
      KFDCTS_TRY(AppendNops(nops, left));
      std::ranges::copy(nops, ring_.as<uint32_t>().begin() + static_cast<ptrdiff_t>(written_ % size));
      written_ += left;
      // The engine has to consume the NOPs before there is room for what follows.
      if (written_ - ReadDwords() + dwords.size() > size - 1) RingDoorbell();
    }
  }
  KFDCTS_TRY(MakeRoom(dwords.size()));
  const std::span<uint32_t> ring = ring_.as<uint32_t>();
  for (const uint32_t dword : dwords) ring[written_++ % size] = dword;
  return {};
}

Status DwordQueue::Place(std::span<const uint32_t> dwords) {
  KFDCTS_TRY(CheckUsable());
  return PlaceContiguously(dwords);
}

void DwordQueue::RingDoorbell() {
  const uint64_t value = PointerUnits(written_);
  __atomic_store_n(write_pointer_, value, __ATOMIC_RELEASE);
  __atomic_thread_fence(__ATOMIC_SEQ_CST);  // the doorbell may be write-combined: everything before has to be out
  *doorbell_ = value;
}

Result<Ticket> DwordQueue::Finish(std::vector<uint32_t> dwords) {
  KFDCTS_TRY(CheckUsable());
  const uint64_t value = next_value_;
  KFDCTS_TRY(AppendFence(dwords, value));
  const Ticket ticket(progress_, value);
  KFDCTS_TRY(Prepare(dwords, ticket));
  KFDCTS_TRY(PlaceContiguously(dwords));
  ++next_value_;
  RingDoorbell();
  return ticket;
}

Result<Ticket> DwordQueue::SubmitDwords(std::span<const uint32_t> dwords) {
  std::vector<uint32_t> all(dwords.begin(), dwords.end());
  KFDCTS_TRY(RunOnce(all));
  return Finish(std::move(all));
}

Result<Ticket> DwordQueue::SubmitWait(Semaphore& semaphore, uint64_t value) {
  std::vector<uint32_t> dwords;
  KFDCTS_TRY(semaphore.PacketsToWait(engine(), family(), value, dwords));
  KFDCTS_ASSIGN(const Ticket ticket, Finish(std::move(dwords)));
  semaphore.NotePendingWait(ticket, value);
  return ticket;
}

Result<Ticket> DwordQueue::SubmitSignal(Semaphore& semaphore, uint64_t value) {
  std::vector<uint32_t> dwords, signal;
  KFDCTS_TRY(AppendMeeting(dwords));
  KFDCTS_TRY(semaphore.PacketsToSignal(engine(), family(), value, host_atomics(), signal));
  KFDCTS_TRY(RunOnce(signal));
  dwords.insert(dwords.end(), signal.begin(), signal.end());
  return Finish(std::move(dwords));
}

Result<Ticket> DwordQueue::SubmitSignal(const Event& event) {
  std::vector<uint32_t> dwords, signal;
  KFDCTS_TRY(AppendMeeting(dwords));
  KFDCTS_TRY(engine() == EngineKind::kPm4 ? event.Pm4PacketsToSignal(family(), signal)
                                          : event.SdmaPacketsToSignal(family(), signal));
  KFDCTS_TRY(RunOnce(signal));
  dwords.insert(dwords.end(), signal.begin(), signal.end());
  return Finish(std::move(dwords));
}

}  // namespace kfdcts
