// FakeBackend: a Backend without a device, for the driver's own tests: memory is anonymous, queues are never run.
//
// It keeps what exists (allocations, mappings, queues, events), so that a test can show that nothing is left, and can
// make the nth request fail. Topologies of two boards, as far as the driver reads them.

#pragma once

#include <errno.h>
#include <gtest/gtest.h>
#include <sys/mman.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "driver/device/device.h"

namespace kfdcts {

class FakeBackend : public Backend {
 public:
  struct Allocation {
    MemoryRequest request;
    std::set<uint32_t> mapped;
  };
  std::map<uint64_t, Allocation> allocations;
  std::map<uint32_t, QueueRequest> queues;
  std::set<uint32_t> events;
  std::vector<std::string> log;
  std::vector<QueueUpdate> updates;
  std::vector<EventRequest> event_requests;
  int fail_at = 0;  // which request from now on fails, 1 is the next; 0: none
  int fail_code = ENOMEM;
  int destroy_queue_code = 0;
  alignas(8192) uint64_t doorbells[1024] = {};

  int requests() const { return static_cast<int>(log.size()); }

  const char* name() const override { return "fake"; }
  Result<InterfaceVersion> Version() override { return InterfaceVersion{1, 17}; }
  Result<std::vector<Apertures>> ProcessApertures() override {
    std::vector<Apertures> all;
    for (const uint32_t gpu : {11u, 22u}) {
      all.push_back({gpu,
                     {uint64_t{1} << 48, (uint64_t{1} << 48) + 0xffffffff},
                     {uint64_t{2} << 48, (uint64_t{2} << 48) + 0xffffffff},
                     {0x4000, (uint64_t{1} << 47) - 1}});
    }
    return all;
  }
  Status AcquireVm(uint32_t gpu_id, uint32_t) override { return Note("acquire " + std::to_string(gpu_id)); }
  Result<ClockCounters> Clocks(uint32_t) override { return ClockCounters{1, 2, 3, 1000000000}; }

  Result<MemoryGrant> Allocate(const MemoryRequest& request) override {
    KFDCTS_TRY(Note(std::string("allocate ") + MemoryKindName(request.kind)));
    allocations[++next_handle_] = {request, {}};
    return MemoryGrant{next_handle_, next_handle_ << 12};
  }
  Status Free(uint64_t handle) override {
    if (allocations.at(handle).mapped.size() != 0) return Error::Of(EBUSY, "freed while mapped");
    allocations.erase(handle);
    return {};
  }
  Result<uint32_t> Map(uint64_t handle, std::span<const uint32_t> gpu_ids) override {
    KFDCTS_TRY(Note("map"));
    allocations.at(handle).mapped.insert(gpu_ids.begin(), gpu_ids.end());
    return static_cast<uint32_t>(gpu_ids.size());
  }
  Result<uint32_t> Unmap(uint64_t handle, std::span<const uint32_t> gpu_ids) override {
    for (const uint32_t gpu : gpu_ids) allocations.at(handle).mapped.erase(gpu);
    return static_cast<uint32_t>(gpu_ids.size());
  }
  Result<uint64_t> Available(uint32_t) override { return uint64_t{1} << 30; }
  Result<void*> MapHost(const MemoryRequest& request, const MemoryGrant&, void* at) override {
    KFDCTS_TRY(Note("map-host"));
    return SystemOs().Mmap(at, request.bytes, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
  }
  Result<int> ExportDmabuf(uint64_t) override { return Error::Of(ENOTSUP, "no dmabuf"); }
  Result<MemoryGrant> ImportDmabuf(uint32_t gpu_id, int, uint64_t address) override {
    KFDCTS_TRY(Note("import"));
    allocations[++next_handle_] = {{.gpu_id = gpu_id, .kind = MemoryKind::kVram, .flags = {}, .address = address}, {}};
    return MemoryGrant{next_handle_, 0};
  }

  Result<QueueGrant> CreateQueue(const QueueRequest& request) override {
    KFDCTS_TRY(Note("create-queue"));
    queues[++next_queue_] = request;
    return QueueGrant{next_queue_, next_queue_ * 8};
  }
  Status UpdateQueue(uint32_t, const QueueUpdate& update) override {
    updates.push_back(update);
    return {};
  }
  Status DestroyQueue(uint32_t queue_id) override {
    queues.erase(queue_id);
    if (destroy_queue_code != 0) return Error::Of(destroy_queue_code, "DESTROY_QUEUE({})", queue_id);
    return {};
  }
  Status SetCuMask(uint32_t, std::span<const uint32_t>) override { return {}; }
  Result<uint32_t> AllocateGws(uint32_t, uint32_t) override { return 0u; }
  Result<WaveState> QueueWaveState(uint32_t, uint64_t) override { return WaveState{}; }
  Result<volatile uint64_t*> Doorbell(uint32_t, uint64_t offset) override {
    KFDCTS_TRY(Note("doorbell"));
    return &doorbells[offset / 8];
  }

  Result<EventGrant> CreateEvent(const EventRequest& request) override {
    KFDCTS_TRY(Note("create-event"));
    event_requests.push_back(request);
    events.insert(++next_event_);
    return EventGrant{next_event_, next_event_, next_event_, 0};
  }
  Status DestroyEvent(uint32_t event_id) override {
    events.erase(event_id);
    return {};
  }
  Status SetEvent(uint32_t) override { return {}; }
  Status ResetEvent(uint32_t) override { return {}; }
  Result<WaitOutcome> WaitEvents(std::span<EventWait>, bool, uint32_t) override { return WaitOutcome::kTimeout; }
  Result<void*> MapEventPage(uint64_t, uint64_t) override { return Error::Of(ENOTSUP, "no page"); }
  Status SetMemoryPolicy(uint32_t, bool, bool, uint64_t, uint64_t) override { return {}; }
  Status SetScratchBacking(uint32_t, uint64_t) override { return {}; }
  Status SetTrapHandler(uint32_t, uint64_t, uint64_t) override { return {}; }
  Status SetXnackMode(bool) override { return {}; }
  Result<bool> XnackMode() override { return false; }

 private:
  Status Note(std::string what) {
    log.push_back(what);
    if (fail_at != 0 && --fail_at == 0) return Error::Of(fail_code, "{}: injected", what);
    return {};
  }
  uint64_t next_handle_ = 0;
  uint32_t next_queue_ = 0, next_event_ = 0;
};

// One CPU node and GPUs 11, 22: `board` is "mi300x" or "rx7900xtx". Numbers as their trees in fixtures/topologies.
inline Topology FakeTopology(const std::string& board, int gpus = 1, bool atomics = true) {
  Topology topology;
  topology.nodes.resize(1 + static_cast<size_t>(gpus));
  topology.nodes[0].properties.cpu_cores_count = 2;
  for (int i = 1; i <= gpus; ++i) {
    Node& node = topology.nodes[static_cast<size_t>(i)];
    const bool mi300x = board == "mi300x";
    node.number = static_cast<uint32_t>(i);
    node.gpu_id = static_cast<uint32_t>(11 * i);
    NodeProperties& p = node.properties;
    p.simd_count = mi300x ? 1216 : 192;
    p.simd_per_cu = mi300x ? 4 : 2;
    p.array_count = mi300x ? 32 : 12;
    p.simd_arrays_per_engine = mi300x ? 1 : 2;
    p.cu_per_simd_array = mi300x ? 10 : 8;
    p.max_waves_per_simd = mi300x ? 8 : 16;
    p.max_slots_scratch_cu = 32;
    p.lds_size_in_kb = 64;
    p.gfx_target_version = mi300x ? 90402 : 110000;
    p.num_xcc = mi300x ? 8 : 1;
    p.drm_render_minor = static_cast<uint32_t>(127 + i);
    node.mem_banks.push_back({.number = 0, .heap_type = HeapType::kFbPublic, .size_in_bytes = uint64_t{1} << 34});
    Link link;
    link.node_from = node.number;
    link.node_to = 0;
    link.type = LinkType::kPciExpress;
    link.flags = kLinkEnabled | (atomics ? 0 : kLinkNoAtomics32 | kLinkNoAtomics64);
    node.io_links.push_back(link);
  }
  return topology;
}

// A Device over a FakeBackend; at the end nothing may be left of what a test made.
class FakeDeviceTest : public testing::Test {
 protected:
  void Open(const std::string& board, int gpus = 1, bool atomics = true, Os& os = SystemOs()) {
    auto backend = std::make_unique<FakeBackend>();
    fake_ = backend.get();
    auto device = Device::Over(std::move(backend), FakeTopology(board, gpus, atomics), os);
    ASSERT_TRUE(device.ok()) << device.error().message;
    device_ = std::move(*device);
  }
  void TearDown() override {
    if (device_ == nullptr) return;
    EXPECT_EQ(LiveSnapshot{}.DifferenceTo(device_->live().Snapshot()), "");
    EXPECT_TRUE(fake_->queues.empty());
    EXPECT_TRUE(fake_->events.empty());
  }
  Gpu& gpu(size_t ordinal = 0) { return *device_->gpus()[ordinal]; }

  FakeBackend* fake_ = nullptr;
  std::unique_ptr<Device> device_;
};

}  // namespace kfdcts
