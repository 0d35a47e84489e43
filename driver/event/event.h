// Event: a KFD event, and waiting for several; EventPage: the slots through which engines signal them.
//
// Owns the event and, per process, the page. An engine signals by writing the event's id to its slot and raising an
// interrupt with that id (kfd_events.c kfd_signal_event_interrupt): the slot must therefore be memory that the GPU can
// write: the page is a GTT buffer handed to the first CREATE_EVENT, as libhsakmt does on dGPUs. The other form, the
// kernel's own page mapped from /dev/kfd, is EventPageForm::kKernel; no engine reaches it.
// Times are Deadlines, rounded up to milliseconds for the interface.

#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "driver/backend/backend.h"
#include "driver/base/deadline.h"
#include "driver/base/result.h"
#include "driver/memory/buffer.h"

namespace kfdcts {

struct Family;

inline constexpr uint64_t kEventSlots = 4096;                 // KFD_SIGNAL_EVENT_LIMIT
inline constexpr uint64_t kEventPageBytes = kEventSlots * 8;  // kfd_events.c: 8 bytes a slot

enum class EventPageForm : uint8_t { kGpuMemory, kKernel };

// One per process, made with the first event. The kernel neither changes it afterwards nor lets it be freed
// (kfd_events.c kfd_kmap_event_page, kfd_chardev.c kfd_ioctl_free_memory_of_gpu), so later Devices use it too.
class EventPage {
 public:
  EventPageForm form() const { return form_; }
  uint64_t address() const { return address_; }  // on the GPUs; 0 for kKernel
  volatile uint64_t* slots() const { return slots_; }

 private:
  friend class Event;
  EventPageForm form_ = EventPageForm::kGpuMemory;
  Buffer memory_;  // kGpuMemory over something else than the system's KFD; empty where the process owns it
  uint64_t address_ = 0;
  volatile uint64_t* slots_ = nullptr;
};

struct EventOptions {
  EventKind kind = EventKind::kSignal;
  bool auto_reset = true;
  uint32_t node = 0;
  EventPageForm page = EventPageForm::kGpuMemory;  // of the process' first event only
};

class Event {
 public:
  Event() = default;
  Event(Event&& other) noexcept { *this = std::move(other); }
  Event& operator=(Event&& other) noexcept;
  ~Event() { Release(); }

  static Result<Event> Create(Device& device, const EventOptions& options = {});

  uint32_t id() const { return id_; }
  EventKind kind() const { return kind_; }
  uint32_t trigger_data() const { return trigger_data_; }
  uint32_t slot() const { return slot_; }
  uint64_t slot_address() const { return slot_address_; }  // on the GPUs; 0: none

  Status Set();                    // signal events only
  Status Reset();                  // signal events only
  Status Wait(Deadline deadline);  // ETIME after the deadline
  // Fills what a memory or hardware exception brought.
  Result<EventWait> WaitForDetails(Deadline deadline);
  Status Destroy();

  // Dwords by which an engine signals this event.
  Status Pm4PacketsToSignal(const Family& family, std::vector<uint32_t>& out) const;
  Status SdmaPacketsToSignal(const Family& family, std::vector<uint32_t>& out) const;

 private:
  void Release();
  Device* device_ = nullptr;
  EventKind kind_ = EventKind::kSignal;
  uint32_t id_ = 0, trigger_data_ = 0, slot_ = 0;
  uint64_t slot_address_ = 0;
};

// Waits for any or for all. kTimeout is an answer here, not an error.
Result<WaitOutcome> WaitForEvents(Device& device, std::span<Event* const> events, bool all, Deadline deadline);

}  // namespace kfdcts
