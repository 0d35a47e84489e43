#include "driver/event/event.h"

#include <errno.h>
#include <unistd.h>

#include <map>
#include <mutex>
#include <utility>

#include "driver/base/bits.h"
#include "driver/base/file.h"
#include "driver/base/log.h"
#include "driver/device/device.h"
#include "driver/packets/sdma.h"
#include "driver/queue/cache.h"

namespace kfdcts {
namespace {

// The kernel gives slots, and ids below KFD_FIRST_NONSIGNAL_EVENT_ID, to these two kinds only (kfd_events.c
// kfd_event_create).
bool HasSlot(EventKind kind) { return kind == EventKind::kSignal || kind == EventKind::kDebugEvent; }

Result<Buffer> AllocatePage(Device& device) {
  if (device.gpus().empty()) return Error::Of(ENODEV, "no GPU for an event page in GPU memory");
  BufferOptions options;
  options.flags.uncached = true;
  // libhsakmt events.c: executable is how it marks the uncached GTT class of its apertures.
  options.flags.executable = true;
  for (const auto& gpu : device.gpus().subspan(1)) options.peers.push_back(gpu.get());
  return device.gpus().front()->Gtt(kEventPageBytes, options);
}

// The page of this process, if events went to the running kernel before. A child of fork has none.
EventPage*& ProcessPage() {
  static std::mutex mutex;
  static std::map<pid_t, EventPage*>* const pages = new std::map<pid_t, EventPage*>;
  std::lock_guard lock(mutex);
  return (*pages)[getpid()];
}

}  // namespace

Event& Event::operator=(Event&& other) noexcept {
  if (this == &other) return *this;
  Release();
  device_ = std::exchange(other.device_, nullptr);
  kind_ = other.kind_;
  id_ = other.id_;
  trigger_data_ = other.trigger_data_;
  slot_ = other.slot_;
  slot_address_ = other.slot_address_;
  return *this;
}

Result<Event> Event::Create(Device& device, const EventOptions& options) {
  std::lock_guard lock(device.event_mutex_);
  const bool system = &device.os().Bottom() == &SystemOs() && device.raw().has_value();
  if (system && device.event_page_ == nullptr) device.event_page_ = ProcessPage();
  EventRequest request;
  request.kind = options.kind;
  request.auto_reset = options.auto_reset;
  request.node_id = options.node;
  std::unique_ptr<EventPage> fresh;
  if (device.event_page_ == nullptr && HasSlot(options.kind)) {
    fresh = std::make_unique<EventPage>();
    fresh->form_ = device.gpus().empty() ? EventPageForm::kKernel : options.page;
    if (fresh->form_ == EventPageForm::kGpuMemory) {
      KFDCTS_ASSIGN(fresh->memory_, AllocatePage(device));
      fresh->address_ = fresh->memory_.address();
      fresh->slots_ = reinterpret_cast<volatile uint64_t*>(fresh->memory_.host());
      request.page_handle = fresh->memory_.handle();
    }
  }
  KFDCTS_ASSIGN(const EventGrant grant, device.backend().CreateEvent(request));
  Event event;
  event.device_ = &device;
  event.kind_ = options.kind;
  event.id_ = grant.event_id;
  event.trigger_data_ = grant.trigger_data;
  event.slot_ = HasSlot(options.kind) ? grant.slot_index : 0;
  device.live().Add(LiveKind::kEvent, 1);
  if (fresh != nullptr && fresh->form_ == EventPageForm::kKernel) {
    KFDCTS_ASSIGN(void* const slots, device.backend().MapEventPage(grant.page_offset, kEventPageBytes));
    fresh->slots_ = static_cast<volatile uint64_t*>(slots);
  }
  if (fresh != nullptr) {
    // The page belongs to the process from now on: it is not one of the objects a test has to give back.
    if (fresh->form_ == EventPageForm::kGpuMemory) device.live().Add(LiveKind::kGtt, -1);
    device.event_page_ = fresh.get();
    if (system) {
      fresh->memory_.Forget();
      ProcessPage() = fresh.release();
    } else {
      device.own_event_page_ = std::move(fresh);
    }
  }
  if (HasSlot(options.kind) && device.event_page_->address() != 0) {
    event.slot_address_ = device.event_page_->address() + uint64_t{event.slot_} * 8;
  }
  return event;
}

Status Event::Set() { return device_->backend().SetEvent(id_); }
Status Event::Reset() { return device_->backend().ResetEvent(id_); }

Result<EventWait> Event::WaitForDetails(Deadline deadline) {
  EventWait wait;
  wait.event_id = id_;
  KFDCTS_ASSIGN(const WaitOutcome outcome, device_->backend().WaitEvents({&wait, 1}, false, deadline.RemainingMs()));
  if (outcome == WaitOutcome::kTimeout) return Error::Of(ETIME, "event {}: not signalled in time", id_);
  return wait;
}

Status Event::Wait(Deadline deadline) {
  auto details = WaitForDetails(deadline);
  if (!details.ok()) return details.error();
  return {};
}

Status Event::Destroy() {
  if (device_ == nullptr) return {};
  KFDCTS_TRY(device_->backend().DestroyEvent(id_));
  device_->live().Add(LiveKind::kEvent, -1);
  device_ = nullptr;
  return {};
}

void Event::Release() {
  const Status destroyed = Destroy();
  if (!destroyed.ok()) Log(LogLevel::kError, "event {}: {}", id_, destroyed.error().message);
  device_ = nullptr;
}

// The slot first, then the interrupt: the kernel takes an interrupt without a written slot for somebody else's.
Status Event::Pm4PacketsToSignal(const Family& family, std::vector<uint32_t>& out) const {
  if (slot_address_ == 0) return Error::Of(EINVAL, "event {} has no slot that an engine could write", id_);
  return AppendRelease(family, {.address = slot_address_, .value = id_, .interrupt = true, .event_id = id_}, out);
}

Status Event::SdmaPacketsToSignal(const Family& family, std::vector<uint32_t>& out) const {
  if (slot_address_ == 0) return Error::Of(EINVAL, "event {} has no slot that an engine could write", id_);
  SdmaFence fence;
  fence.mtype = family.has(Feature::kSdmaMtype) ? 3 : 0;  // MTYPE_UC: sdma_v5_0.c sdma_v5_0_ring_emit_fence
  fence.address = slot_address_;
  fence.data = id_;
  KFDCTS_TRY(Encode(fence, family, out));
  SdmaTrap trap;
  trap.int_context = id_;
  return Encode(trap, family, out);
}

Result<WaitOutcome> WaitForEvents(Device& device, std::span<Event* const> events, bool all, Deadline deadline) {
  std::vector<EventWait> waits;
  for (const Event* event : events) waits.emplace_back().event_id = event->id();
  return device.backend().WaitEvents(waits, all, deadline.RemainingMs());
}

}  // namespace kfdcts
