// KfdBackend against a scripted kernel: what it asks, how it reads the answer, and how it names a refusal.

#include <errno.h>
#include <gmock/gmock.h>
#include <linux/kfd_ioctl.h>
#include <sys/mman.h>

#include <cstring>
#include <functional>

#include "driver/abi/uapi.h"
#include "driver/backend/kfd_backend.h"
#include "driver/backend/scripted_os.h"
#include "driver/os/decorators.h"

namespace kfdcts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class KfdBackendTest : public testing::Test {
 protected:
  void SetUp() override { backend_ = std::move(KfdBackend::Open(os_)).value(); }
  ScriptedOs os_;
  std::unique_ptr<KfdBackend> backend_;
};

TEST_F(KfdBackendTest, OpensReadWriteAndClosesAgain) {
  EXPECT_THAT(os_.calls, ElementsAre("open /dev/kfd"));
  backend_.reset();
  EXPECT_THAT(os_.calls, ElementsAre("open /dev/kfd", "close 101"));
  os_.open_code = EACCES;
  EXPECT_EQ(KfdBackend::Open(os_).error().code, EACCES);
}

TEST_F(KfdBackendTest, AsksWithTheKernelsOwnRequestNumbers) {
  os_.kernel = [](unsigned, void*) { return 0; };
  ASSERT_TRUE(backend_->Version().ok());
  ASSERT_TRUE(backend_->SetEvent(1).ok());
  ASSERT_TRUE(backend_->Free(1).ok());
  ASSERT_TRUE(backend_->DestroyQueue(1).ok());
  EXPECT_THAT(os_.requests, ElementsAre(AMDKFD_IOC_GET_VERSION, AMDKFD_IOC_SET_EVENT, AMDKFD_IOC_FREE_MEMORY_OF_GPU,
                                        AMDKFD_IOC_DESTROY_QUEUE));
}

TEST_F(KfdBackendTest, NamesRefusalsWithTheirArguments) {
  os_.kernel = [](unsigned, void*) { return -EINVAL; };
  const auto queue = backend_->CreateQueue({.gpu_id = 51217, .ring_bytes = 4100});
  EXPECT_EQ(queue.error().code, EINVAL);
  EXPECT_THAT(queue.error().message, HasSubstr("CREATE_QUEUE(gpu_id=51217, type=pm4"));
  EXPECT_THAT(queue.error().message, HasSubstr("ring_size=4100"));
  EXPECT_TRUE(queue.error().message.ends_with(": EINVAL"));
  EXPECT_EQ(backend_->DestroyEvent(9).error().message, "DESTROY_EVENT(event_id=9): EINVAL");
  EXPECT_EQ(backend_->Clocks(3).error().message, "GET_CLOCK_COUNTERS(gpu_id=3): EINVAL");
}

TEST_F(KfdBackendTest, AsksForGwsAndWaveStateOfAQueue) {
  os_.kernel = [](unsigned nr, void* argument) {
    if (nr == 0x1e) {
      auto* gws = static_cast<abi::AllocQueueGwsArgs*>(argument);
      EXPECT_EQ(gws->queue_id, 3u);
      EXPECT_EQ(gws->num_gws, 64u);
      gws->first_gws = 5;
      return 0;
    }
    EXPECT_EQ(nr, 0x1bu);
    auto* state = static_cast<abi::GetQueueWaveStateArgs*>(argument);
    EXPECT_EQ(state->queue_id, 3u);
    EXPECT_EQ(state->ctl_stack_address, 0x7000u);
    state->ctl_stack_used_size = 32;
    state->save_area_used_size = 4096;
    return 0;
  };
  EXPECT_EQ(backend_->AllocateGws(3, 64).value(), 5u);
  const auto state = backend_->QueueWaveState(3, 0x7000);
  ASSERT_TRUE(state.ok());
  EXPECT_EQ(state->control_stack_bytes, 32u);
  EXPECT_EQ(state->save_area_bytes, 4096u);
}

TEST_F(KfdBackendTest, FillsCreateQueueFieldByField) {
  abi::CreateQueueArgs seen{};
  os_.kernel = [&](unsigned nr, void* argument) {
    EXPECT_EQ(nr, 2u);
    auto* args = static_cast<abi::CreateQueueArgs*>(argument);
    seen = *args;
    args->queue_id = 5;
    args->doorbell_offset = 0xc000000000001008;
    return 0;
  };
  const auto grant = backend_->CreateQueue({.gpu_id = 7,
                                            .kind = QueueKind::kAql,
                                            .ring_address = 0x10000,
                                            .ring_bytes = 4096,
                                            .write_pointer_address = 0x2000,
                                            .read_pointer_address = 0x2080,
                                            .percentage = 50,
                                            .pm4_target_xcc = 3,
                                            .priority = 11,
                                            .eop_address = 0x3000,
                                            .eop_bytes = 4096,
                                            .save_area_address = 0x4000,
                                            .save_area_bytes = 0x5000,
                                            .control_stack_bytes = 0x6000,
                                            .sdma_engine_id = 9});
  ASSERT_TRUE(grant.ok());
  EXPECT_EQ(grant->queue_id, 5u);
  EXPECT_EQ(seen.queue_type, 2u);
  EXPECT_EQ(seen.ring_base_address, 0x10000u);
  EXPECT_EQ(seen.write_pointer_address, 0x2000u);
  EXPECT_EQ(seen.read_pointer_address, 0x2080u);
  EXPECT_EQ(seen.queue_percentage, 50u | 3u << 8);
  EXPECT_EQ(seen.queue_priority, 11u);
  EXPECT_EQ(seen.eop_buffer_address, 0x3000u);
  EXPECT_EQ(seen.ctx_save_restore_address, 0x4000u);
  EXPECT_EQ(seen.ctx_save_restore_size, 0x5000u);
  EXPECT_EQ(seen.ctl_stack_size, 0x6000u);
  EXPECT_EQ(seen.sdma_engine_id, 9u);

  auto doorbell = backend_->Doorbell(7, grant->doorbell_offset);
  ASSERT_TRUE(doorbell.ok());
  EXPECT_EQ(reinterpret_cast<volatile uint8_t*>(*doorbell), os_.page_ + 0x1008);
  EXPECT_THAT(os_.calls.back(), HasSubstr("mmap 0x2000 fd 101 at 0xc000000000000000 shared"));
  const size_t calls = os_.calls.size();
  ASSERT_TRUE(backend_->Doorbell(7, 0xc000000000000010).ok());
  EXPECT_EQ(os_.calls.size(), calls) << "one mapping a page";
}

TEST_F(KfdBackendTest, PutsEveryMemoryFlagInItsBit) {
  uint32_t flags = 0;
  uint64_t offset = 0;
  os_.kernel = [&](unsigned, void* argument) {
    flags = static_cast<abi::AllocMemoryOfGpuArgs*>(argument)->flags;
    offset = static_cast<abi::AllocMemoryOfGpuArgs*>(argument)->mmap_offset;
    return 0;
  };
  const auto flags_of = [&](MemoryKind kind, MemoryFlags wanted) {
    EXPECT_TRUE(backend_->Allocate({.gpu_id = 1, .kind = kind, .flags = wanted, .host_address = 0x1234}).ok());
    return flags;
  };
  MemoryFlags none{.writable = false, .host_access = false, .no_substitute = false, .coherent = false};
  EXPECT_EQ(flags_of(MemoryKind::kVram, none), 1u);
  EXPECT_EQ(offset, 0u);
  EXPECT_EQ(flags_of(MemoryKind::kGtt, none), 2u);
  EXPECT_EQ(flags_of(MemoryKind::kUserptr, none), 4u);
  EXPECT_EQ(offset, 0x1234u);
  EXPECT_EQ(flags_of(MemoryKind::kDoorbell, none), 8u);
  EXPECT_EQ(flags_of(MemoryKind::kMmioRemap, none), 16u);
  const auto with = [&](auto change) {
    MemoryFlags one = none;
    change(one);
    return flags_of(MemoryKind::kVram, one) & ~1u;
  };
  EXPECT_EQ(with([](MemoryFlags& f) { f.writable = true; }), 1u << 31);
  EXPECT_EQ(with([](MemoryFlags& f) { f.executable = true; }), 1u << 30);
  EXPECT_EQ(with([](MemoryFlags& f) { f.host_access = true; }), 1u << 29);
  EXPECT_EQ(with([](MemoryFlags& f) { f.no_substitute = true; }), 1u << 28);
  EXPECT_EQ(with([](MemoryFlags& f) { f.aql_queue = true; }), 1u << 27);
  EXPECT_EQ(with([](MemoryFlags& f) { f.coherent = true; }), 1u << 26);
  EXPECT_EQ(with([](MemoryFlags& f) { f.uncached = true; }), 1u << 25);
  EXPECT_EQ(with([](MemoryFlags& f) { f.extended_coherent = true; }), 1u << 24);
  EXPECT_EQ(with([](MemoryFlags& f) { f.contiguous = true; }), 1u << 23);
}

TEST_F(KfdBackendTest, SaysHowFarAMappingGot) {
  os_.kernel = [&](unsigned nr, void* argument) {
    auto* args = static_cast<abi::MapMemoryToGpuArgs*>(argument);
    EXPECT_EQ(reinterpret_cast<const uint32_t*>(args->device_ids_array_ptr)[1], 22u);
    args->n_success = nr == 0x18 ? 1 : 2;
    return nr == 0x18 ? -ENOMEM : 0;
  };
  const uint32_t gpus[] = {11, 22};
  const auto mapped = backend_->Map(0x42, gpus);
  EXPECT_EQ(mapped.error().message, "MAP_MEMORY_TO_GPU(handle=0x42, n_devices=2): ENOMEM after 1 of them");
  EXPECT_EQ(*backend_->Unmap(0x42, gpus), 2u);
}

TEST_F(KfdBackendTest, AsksForAsManyAperturesAsThereAre) {
  os_.kernel = [](unsigned, void* argument) {
    auto* args = static_cast<abi::GetProcessAperturesNewArgs*>(argument);
    if (args->num_of_nodes == 0) {
      args->num_of_nodes = 2;
      return 0;
    }
    auto* entries = reinterpret_cast<abi::ProcessDeviceApertures*>(args->kfd_process_device_apertures_ptr);
    entries[0].gpu_id = 1;
    entries[1].gpu_id = 2;
    entries[1].gpuvm_limit = 99;
    return 0;
  };
  const auto apertures = backend_->ProcessApertures();
  ASSERT_TRUE(apertures.ok());
  ASSERT_EQ(apertures->size(), 2u);
  EXPECT_EQ((*apertures)[1].gpu_id, 2u);
  EXPECT_EQ((*apertures)[1].gpuvm.limit, 99u);
}

TEST_F(KfdBackendTest, WaitsOnWithWhatRemainsAfterASignal) {
  std::vector<uint32_t> timeouts;
  os_.kernel = [&](unsigned, void* argument) {
    auto* args = static_cast<abi::WaitEventsArgs*>(argument);
    timeouts.push_back(args->timeout);
    if (timeouts.size() == 1) {
      args->timeout = 60;  // as the kernel leaves it
      return -EINTR;
    }
    args->wait_result = 1;
    return 0;
  };
  EventWait wait{.event_id = 4};
  EXPECT_EQ(*backend_->WaitEvents({&wait, 1}, false, 100), WaitOutcome::kTimeout);
  EXPECT_THAT(timeouts, ElementsAre(100, 60));
}

TEST_F(KfdBackendTest, ReadsFaultsAndAgesFromTheEventData) {
  os_.kernel = [](unsigned, void* argument) {
    auto* args = static_cast<abi::WaitEventsArgs*>(argument);
    auto* data = reinterpret_cast<abi::EventData*>(args->events_ptr);
    EXPECT_EQ(data[1].signal_event_data.last_event_age, 6u);
    data[0].memory_exception_data.va = 0xdead000;
    data[0].memory_exception_data.gpu_id = 11;
    data[0].memory_exception_data.failure.ReadOnly = 1;
    data[1].signal_event_data.last_event_age = 7;
    return 0;
  };
  EventWait waits[2] = {{.event_id = 1}, {.event_id = 2, .last_age = 6}};
  ASSERT_EQ(*backend_->WaitEvents(waits, true, 1), WaitOutcome::kComplete);
  EXPECT_EQ(waits[0].memory_fault.address, 0xdead000u);
  EXPECT_TRUE(waits[0].memory_fault.read_only);
  EXPECT_FALSE(waits[0].memory_fault.not_present);
  EXPECT_EQ(waits[0].last_age, std::nullopt);
  EXPECT_EQ(waits[1].last_age, 7u);
}

TEST_F(KfdBackendTest, RawCallsAreNeitherRetriedNorWorded) {
  int calls = 0;
  os_.kernel = [&](unsigned nr, void* argument) {
    ++calls;
    EXPECT_EQ(nr, 0x7fu);
    EXPECT_EQ(argument, nullptr);
    return -EINTR;
  };
  const RawKfd raw(os_, backend_->fd());
  EXPECT_EQ(raw.Ioctl(0x7f, _IOC_WRITE, 24, nullptr), -EINTR);
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(_IOC_SIZE(os_.requests.back()), 24u);
}

TEST_F(KfdBackendTest, AcquiresAnAddressSpaceOnce) {
  uint32_t fd = 0;
  os_.kernel = [&](unsigned, void* argument) {
    fd = static_cast<abi::AcquireVmArgs*>(argument)->drm_fd;
    return 0;
  };
  EXPECT_EQ(backend_->render_fd(7), -1);
  ASSERT_TRUE(backend_->AcquireVm(7, 130).ok());
  EXPECT_EQ(os_.calls.back(), "open /dev/dri/renderD130");
  EXPECT_EQ(backend_->render_fd(7), static_cast<int>(fd));
  const size_t requests = os_.requests.size();
  ASSERT_TRUE(backend_->AcquireVm(7, 130).ok());
  EXPECT_EQ(os_.requests.size(), requests);
}

}  // namespace
}  // namespace kfdcts
