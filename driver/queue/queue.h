// Queues: rings of packets that an engine consumes: Pm4Queue, AqlQueue, SdmaQueue.
//
// Owns: the ring, its pointers, the memory that CREATE_QUEUE demands (EOP, save area: sized by driver/families and
// never touched whole), the doorbell, the timeline behind Tickets, back-pressure and wrapping. Does not own packets'
// meaning (driver/packets) nor the order between queues (driver/semaphore). Made by Gpu. Destroying returns everything;
// Destroy() does it with an error to look at.
//
// Submit() encodes packets, appends what makes the Ticket true (a fence behind all of it), and rings the doorbell.
// It waits, until the queue's deadline, for room: ETIME "sdma queue 3: no room for 40 dwords ...". A submission longer
// than the ring is EINVAL. What may not be split over the ring's end is preceded by NOPs. Write pointers are 64-bit and
// never wrap; doorbell values per engine (ROCr AqlQueue, BlitSdma):
//   PM4: write pointer in dwords; SDMA: write pointer in bytes; AQL: index of the last packet written.
// Read pointers: PM4: dwords, 32-bit, modulo the ring; SDMA: bytes, 64-bit; AQL: read_dispatch_id, 64-bit.
// A queue may be used by one thread at a time.

#pragma once

#include <chrono>
#include <cstdint>
#include <cstring>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "driver/backend/backend.h"
#include "driver/base/deadline.h"
#include "driver/base/result.h"
#include "driver/families/families.h"
#include "driver/memory/buffer.h"
#include "driver/semaphore/semaphore.h"
#include "driver/semaphore/ticket.h"

namespace kfdcts {

class Event;
class FenceProgress;

struct QueueOptions {
  uint32_t ring_bytes = 64 * 1024;  // a power of two; as passed to the kernel, which clamps below 1024
  uint32_t percentage = 100;
  uint32_t priority = 7;  // KFD_MAX_QUEUE_PRIORITY is 15
  uint32_t pm4_target_xcc = 0;
  bool xgmi = false;                         // SDMA: the kind for XGMI engines
  std::optional<uint32_t> sdma_engine_id{};  // SDMA: this very engine (KFD 1.17)
  std::chrono::nanoseconds room_timeout = std::chrono::seconds(10);
};

// State shared by all kinds.
class Queue {
 public:
  Queue(const Queue&) = delete;
  Queue& operator=(const Queue&) = delete;
  virtual ~Queue();

  QueueKind kind() const { return kind_; }
  uint32_t id() const { return id_; }
  Gpu& gpu() const { return *gpu_; }
  const Family& family() const;
  std::string Describe() const;  // "sdma queue 3 of gpu 51217"

  // For evidence and for tests of the interface itself.
  const Buffer& ring() const { return ring_; }
  const QueueRequest& request() const { return request_; }
  uint64_t doorbell_offset() const { return doorbell_offset_; }
  volatile uint64_t* doorbell() const { return doorbell_; }
  uint64_t WritePointer() const;  // as the engine sees it
  uint64_t ReadPointer() const;   // as the engine left it
  uint64_t completed() const;
  uint64_t submitted() const { return next_value_ - 1; }  // value of the last Ticket; the timeline starts at 0
  // Has the engine read everything that is in the ring? Says nothing about completion.
  virtual bool Idle() const = 0;
  Status WaitUntilRead(Deadline deadline) const;

  // Ring buffer and size stay; percentage 0 suspends the queue.
  Status Update(uint32_t percentage, uint32_t priority);
  Status SetCuMask(std::span<const uint32_t> mask);
  // Waits for nothing: what was not done stays undone. Afterwards every call fails. ETIME when the kernel reports so.
  Status Destroy();
  bool destroyed() const { return id_ == kNoQueue; }

 protected:
  static constexpr uint32_t kNoQueue = 0xffffffff;
  Queue(Gpu& gpu, QueueKind kind, const QueueOptions& options) : gpu_(&gpu), kind_(kind), options_(options) {}
  Status CreateCommon();
  Status CreateComputeMemory();
  Status Register(uint64_t write_pointer_offset, uint64_t read_pointer_offset);
  void SetProgress(std::function<uint64_t()> read);
  Status CheckUsable() const;
  // For destructors of derived classes: the engine has to let go before their memory does.
  void CloseBeforeMembers();

  Gpu* gpu_;
  QueueKind kind_;
  QueueOptions options_;
  QueueRequest request_;
  uint32_t id_ = kNoQueue;
  uint32_t described_id_ = kNoQueue;  // stays when the queue is destroyed
  uint64_t doorbell_offset_ = 0;
  volatile uint64_t* doorbell_ = nullptr;
  Buffer ring_, pointers_, eop_, save_area_;
  uint64_t* write_pointer_ = nullptr;
  uint64_t* read_pointer_ = nullptr;
  uint64_t next_value_ = 1;
  std::shared_ptr<FenceProgress> progress_;
};

// Memory for indirect buffers, used round and round: a piece is taken again when the work that reads it is done.
class IndirectMemory {
 public:
  static constexpr uint64_t kBytes = 256 * 1024;
  Status Create(Gpu& gpu);
  // GPU address of a copy of `dwords`; free again when `ticket` is done. EINVAL over half of kBytes, ETIME without
  // room.
  Result<uint64_t> Place(std::span<const uint32_t> dwords, const Ticket& ticket, Deadline deadline);

 private:
  struct Use {
    uint64_t begin;
    Ticket ticket;
  };
  Buffer memory_;
  uint64_t written_ = 0;  // bytes, never wraps
  std::deque<Use> uses_;
};

// A queue of dwords: PM4 and SDMA.
class DwordQueue : public Queue {
 public:
  // Packets of driver/packets, in order, as one submission. On several XCCs the first one alone runs them.
  template <typename... Packets>
  Result<Ticket> Submit(const Packets&... packets) {
    std::vector<uint32_t> dwords;
    KFDCTS_TRY(EncodeAll(dwords, packets...));
    return SubmitDwords(dwords);
  }
  // Encodes `packets` behind what `dwords` has.
  template <typename... Packets>
  Status EncodeAll(std::vector<uint32_t>& dwords, const Packets&... packets) const {
    Status status;
    ((status.ok() ? void(status = Encode(packets, family(), dwords)) : void()), ...);
    return status;
  }
  // Whole packets, as Submit.
  Result<Ticket> SubmitDwords(std::span<const uint32_t> dwords);
  // Nothing but a fence: done when everything before it is.
  Result<Ticket> SubmitFence() { return SubmitDwords({}); }

  // The queue waits until the semaphore has reached `value` before it goes on; advances it after everything before.
  Result<Ticket> SubmitWait(Semaphore& semaphore, uint64_t value);
  Result<Ticket> SubmitSignal(Semaphore& semaphore, uint64_t value);
  Result<Ticket> SubmitSignal(const Event& event);

  // Straight into the ring, without fence and doorbell, for tests of rings and doorbells. No Ticket: watch memory or
  // WaitUntilRead. On several XCCs each of them runs it.
  Status Place(std::span<const uint32_t> dwords);
  void RingDoorbell();

  uint64_t ring_dwords() const { return ring_.size() / 4; }
  bool Idle() const override;

 protected:
  using Queue::Queue;
  virtual EngineKind engine() const = 0;
  virtual bool host_atomics() const { return true; }
  // Dwords that make `value` the queue's completed value.
  virtual Status AppendFence(std::vector<uint32_t>& dwords, uint64_t value) = 0;
  virtual uint64_t ReadDwords() const = 0;  // in total, 64-bit
  virtual Status AppendNops(std::vector<uint32_t>& dwords, uint64_t count) const = 0;
  virtual bool MayWrapInside() const = 0;  // may a submission be split at the ring's end
  virtual uint64_t PointerUnits(uint64_t dwords) const = 0;
  // How a submission gets into the ring: itself, or as a call of an indirect buffer.
  virtual Status Prepare(std::vector<uint32_t>& dwords, const Ticket& ticket) = 0;
  // Makes one XCC run `dwords` where there are several.
  virtual Status RunOnce(std::vector<uint32_t>& dwords) const = 0;
  // Makes every XCC wait for all others where there are several.
  virtual Status AppendMeeting(std::vector<uint32_t>& dwords) = 0;

  // Fence, ring, doorbell.
  Result<Ticket> Finish(std::vector<uint32_t> dwords);
  Status MakeRoom(uint64_t dwords);
  Status PlaceContiguously(std::span<const uint32_t> dwords);

  uint64_t written_ = 0;  // dwords, never wraps
};

// On several XCCs every XCC runs every packet of the queue (Linux 6.12 kfd_mqd_manager_v9.c init_mqd_v9_4_3: one MQD
// per XCC, no work-group distribution for PM4). Submissions go through an indirect buffer there, since PRED_EXEC works
// in those only. Each XCC writes a fence of its own; the queue has completed what the last of them has.
class Pm4Queue : public DwordQueue {
 public:
  static Result<std::unique_ptr<Pm4Queue>> Create(Gpu& gpu, const QueueOptions& options = {});
  ~Pm4Queue() override;

  uint32_t xccs() const { return xccs_; }
  // As SubmitDwords, but every XCC runs them; OnXccs inside says otherwise.
  Result<Ticket> SubmitOnAllXccs(std::span<const uint32_t> dwords);
  // Wraps `dwords` so that only the XCCs of the mask run them. Nothing on a single XCC.
  Status OnXccs(uint32_t xcc_mask, std::vector<uint32_t>& dwords) const;

 private:
  using DwordQueue::DwordQueue;
  EngineKind engine() const override { return EngineKind::kPm4; }
  Status AppendFence(std::vector<uint32_t>& dwords, uint64_t value) override;
  uint64_t ReadDwords() const override;
  Status AppendNops(std::vector<uint32_t>& dwords, uint64_t count) const override;
  bool MayWrapInside() const override { return true; }
  uint64_t PointerUnits(uint64_t dwords) const override { return dwords; }
  Status Prepare(std::vector<uint32_t>& dwords, const Ticket& ticket) override;
  Status RunOnce(std::vector<uint32_t>& dwords) const override { return OnXccs(1, dwords); }
  Status AppendMeeting(std::vector<uint32_t>& dwords) override;
  Status AppendToSlots(uint64_t first_slot, uint64_t value, std::vector<uint32_t>& dwords) const;

  uint32_t xccs_ = 1;
  uint64_t meetings_ = 0;
  Buffer fence_;
  IndirectMemory indirect_;
};

class SdmaQueue : public DwordQueue {
 public:
  static Result<std::unique_ptr<SdmaQueue>> Create(Gpu& gpu, const QueueOptions& options = {});
  ~SdmaQueue() override;

 private:
  using DwordQueue::DwordQueue;
  EngineKind engine() const override { return EngineKind::kSdma; }
  // ATOMIC ADD64 reaches host memory; otherwise fences are two FENCE packets, low dword first.
  bool host_atomics() const override { return host_atomics_; }
  Status AppendFence(std::vector<uint32_t>& dwords, uint64_t value) override;
  uint64_t ReadDwords() const override;
  Status AppendNops(std::vector<uint32_t>& dwords, uint64_t count) const override;
  bool MayWrapInside() const override { return false; }
  uint64_t PointerUnits(uint64_t dwords) const override { return dwords * 4; }
  Status Prepare(std::vector<uint32_t>& dwords, const Ticket& ticket) override;
  Status RunOnce(std::vector<uint32_t>& dwords) const override {
    (void)dwords;
    return {};
  }
  Status AppendMeeting(std::vector<uint32_t>& dwords) override {
    (void)dwords;
    return {};
  }

  bool host_atomics_ = true;
  Buffer fence_;
};

// AQL packets are 64 bytes; a packet becomes the engine's when its header's type is written, last.
struct AqlPacketBytes {
  alignas(64) uint8_t bytes[64] = {};
};

class AqlQueue : public Queue {
 public:
  static Result<std::unique_ptr<AqlQueue>> Create(Gpu& gpu, const QueueOptions& options = {});
  ~AqlQueue() override;

  // Packets of driver/packets/aql.h, in order; then a barrier packet whose completion is the Ticket. Packets keep their
  // own completion signals and barrier bits.
  template <typename... Packets>
  Result<Ticket> Submit(const Packets&... packets) {
    std::vector<AqlPacketBytes> list;
    (list.push_back(ToBytes(packets)), ...);
    return SubmitPackets(list);
  }
  Result<Ticket> SubmitPackets(std::span<const AqlPacketBytes> packets);
  Result<Ticket> SubmitFence() { return SubmitPackets({}); }
  // PM4 dwords in an indirect buffer that a vendor packet calls (ROCr's format 1), after everything before. On several
  // XCCs the first one alone runs them.
  Result<Ticket> SubmitPm4(std::span<const uint32_t> dwords);
  Result<Ticket> SubmitWait(Semaphore& semaphore, uint64_t value);
  Result<Ticket> SubmitSignal(Semaphore& semaphore, uint64_t value);
  Result<Ticket> SubmitSignal(const Event& event);

  // Writes packets, their headers last; no fence. `ring_doorbell` false: RingDoorbell() later.
  Status Place(std::span<const AqlPacketBytes> packets, bool ring_doorbell = true);
  void RingDoorbell();

  uint64_t ring_packets() const { return ring_.size() / 64; }
  bool Idle() const override;
  // The amd_queue_t that the pointers live in, on the GPU.
  uint64_t amd_queue_address() const { return pointers_.address(); }
  // An amd_signal_t whose value falls by one with every submission, on the GPU.
  uint64_t fence_signal_address() const { return fence_.address(); }
  // What the packet processor wrote to the queue's inactive signal when it stopped; 0 while it has not (ROCr
  // AqlQueue::DynamicQueueEventsHandler names the codes).
  uint64_t error() const;
  // Scratch for dispatches that come later, `bytes_per_item` of a work-item in waves of `lanes`; more than asked for
  // stays. Waits for all work before, since the engine reads the queue's scratch registers as it runs.
  Status ProvideScratch(uint32_t bytes_per_item, uint32_t lanes);

  template <typename Packet>
  static AqlPacketBytes ToBytes(const Packet& packet) {
    static_assert(sizeof(Packet) == 64);
    AqlPacketBytes raw;
    std::memcpy(raw.bytes, &packet, 64);
    return raw;
  }

 private:
  using Queue::Queue;
  Status MakeRoom(uint64_t packets);
  Status InitAmdQueue();
  Result<Ticket> SubmitIndirect(std::span<const uint32_t> dwords);
  Status RunOnce(std::vector<uint32_t>& dwords) const;

  Buffer fence_, scratch_;
  IndirectMemory indirect_;
  uint64_t scratch_wave_bytes_ = 0;
  uint64_t written_ = 0;  // packets, never wraps
};

}  // namespace kfdcts
