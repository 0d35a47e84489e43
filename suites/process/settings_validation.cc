// Per-process settings are taken for a GPU of this machine and refused for others; the deprecated are refused always.
//
// Plan: memory policy, scratch backing, trap handler, tile configuration, SMI events: wrong GPU and wrong value beside
// the right one; debugger calls that nobody attached to; old debugger ioctls. Linux 6.12 kfd_chardev.c.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class ProcessSettings : public GpuTest {
 protected:
  static constexpr uint32_t kNobody = 0xffff1234;
  uint32_t own() const { return gpu().gpu_id(); }
};
GPU_SUITE(ProcessSettings, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(ProcessSettings, MemoryPolicyHasTwoValues) {
  abi::SetMemoryPolicyArgs args = {};
  args.gpu_id = own();
  args.default_policy = 2;
  EXPECT_THAT(Call(abi::kSetMemoryPolicy, args), FailsWith(EINVAL));
  args.default_policy = KFD_IOC_CACHE_POLICY_COHERENT;
  args.alternate_policy = 2;
  EXPECT_THAT(Call(abi::kSetMemoryPolicy, args), FailsWith(EINVAL));
  args.alternate_policy = KFD_IOC_CACHE_POLICY_NONCOHERENT;
  EXPECT_THAT(Call(abi::kSetMemoryPolicy, args), Succeeds());
}

TEST_F(ProcessSettings, MemoryPolicyIsOfAGpu) {
  abi::SetMemoryPolicyArgs args = {};
  args.gpu_id = kNobody;
  EXPECT_THAT(Call(abi::kSetMemoryPolicy, args), FailsWith(EINVAL));
  args.gpu_id = own();
  EXPECT_THAT(Call(abi::kSetMemoryPolicy, args), Succeeds());
}

TEST_F(ProcessSettings, ScratchBackingIsOfAGpu) {
  abi::SetScratchBackingVaArgs args = {};
  args.gpu_id = kNobody;
  EXPECT_THAT(Call(abi::kSetScratchBackingVa, args), FailsWith(EINVAL));
  args.gpu_id = own();
  EXPECT_THAT(Call(abi::kSetScratchBackingVa, args), Succeeds());
}

TEST_F(ProcessSettings, TrapHandlerIsOfAGpu) {
  abi::SetTrapHandlerArgs args = {};
  args.gpu_id = kNobody;
  EXPECT_THAT(Call(abi::kSetTrapHandler, args), FailsWith(EINVAL));
  args.gpu_id = own();
  EXPECT_THAT(Call(abi::kSetTrapHandler, args), Succeeds());
}

TEST_F(ProcessSettings, TileConfigurationIsOfAGpu) {
  std::array<uint32_t, 64> tiles = {};
  std::array<uint32_t, 64> macro_tiles = {};
  abi::GetTileConfigArgs args = {};
  args.tile_config_ptr = reinterpret_cast<uint64_t>(tiles.data());
  args.macro_tile_config_ptr = reinterpret_cast<uint64_t>(macro_tiles.data());
  args.num_tile_configs = args.num_macro_tile_configs = 64;
  args.gpu_id = kNobody;
  EXPECT_THAT(Call(abi::kGetTileConfig, args), FailsWith(EINVAL));
  args.gpu_id = own();
  EXPECT_THAT(Call(abi::kGetTileConfig, args), Succeeds());
  EXPECT_LE(args.num_tile_configs, 64u);
  EXPECT_LE(args.num_macro_tile_configs, 64u);
}

TEST_F(ProcessSettings, SystemEventsAreOfAGpu) {
  abi::SmiEventsArgs args = {};
  args.gpuid = kNobody;
  EXPECT_THAT(Call(abi::kSmiEvents, args), FailsWith(EINVAL));
}

class OldDebugger : public HostTest {};
GPU_SUITE(OldDebugger, Kind::kAbi, Needs(HostOnly()), Tier::kStandard);

TEST_F(OldDebugger, IsRefusedCallByCall) {
  abi::DbgRegisterArgs attach = {};
  EXPECT_THAT(Call(abi::kDbgRegister, attach), FailsWith(EPERM));
  abi::DbgUnregisterArgs detach = {};
  EXPECT_THAT(Call(abi::kDbgUnregister, detach), FailsWith(EPERM));
  abi::DbgAddressWatchArgs watch = {};
  EXPECT_THAT(Call(abi::kDbgAddressWatch, watch), FailsWith(EPERM));
  abi::DbgWaveControlArgs wave = {};
  EXPECT_THAT(Call(abi::kDbgWaveControl, wave), FailsWith(EPERM));
  abi::GetVersionArgs version = {};
  EXPECT_THAT(Call(abi::kGetVersion, version), Succeeds());
}

class NoGpuAddressed : public HostTest {};
GPU_SUITE(NoGpuAddressed, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(NoGpuAddressed, MemoryIsRefused) {
  abi::AllocMemoryOfGpuArgs args = {};
  args.va_addr = 0x7f0000000000;
  args.size = kPage;
  args.gpu_id = 0xdead0000;
  args.flags = KFD_IOC_ALLOC_MEM_FLAGS_GTT;
  args.handle = 0x1111;
  EXPECT_THAT(Call(abi::kAllocMemoryOfGpu, args), FailsWith(EINVAL));
  EXPECT_EQ(args.handle, 0x1111u);
}

TEST_F(NoGpuAddressed, QueuesAreRefusedAfterTheirOwnFields) {
  const auto create = [this](auto bend) {
    abi::CreateQueueArgs args = {};
    args.ring_size = 4096;
    args.queue_percentage = 100;
    args.queue_priority = 7;
    args.queue_type = KFD_IOC_QUEUE_TYPE_SDMA;
    args.gpu_id = 0xdead0000;
    bend(args);
    return Call(abi::kCreateQueue, args);
  };
  EXPECT_THAT(create([](auto&) {}), FailsWith(EINVAL)) << "the GPU";
  EXPECT_THAT(create([](auto& args) { args.queue_type = 99; }), FailsWith(kEnotsupp)) << "type before GPU";
  EXPECT_THAT(create([](auto& args) { args.ring_base_address = 0xffff800000000000; }), FailsWith(EFAULT));
  EXPECT_THAT(create([](auto& args) { args.queue_percentage = 101; }), FailsWith(EINVAL));
}

TEST_F(NoGpuAddressed, UnknownQueuesAreRefusedEachInItsWay) {
  // As observed: EINVAL of one call, EFAULT of the others.
  abi::DestroyQueueArgs destroy = {};
  destroy.queue_id = 5;
  EXPECT_THAT(Call(abi::kDestroyQueue, destroy), FailsWith(EINVAL));
  abi::UpdateQueueArgs update = {};
  update.queue_id = 5;
  update.ring_size = 4096;
  EXPECT_THAT(Call(abi::kUpdateQueue, update), FailsWith(EFAULT));
  uint32_t mask = 0xffffffff;
  abi::SetCuMaskArgs cus = {};
  cus.queue_id = 5;
  cus.num_cu_mask = 32;
  cus.cu_mask_ptr = reinterpret_cast<uint64_t>(&mask);
  EXPECT_THAT(Call(abi::kSetCuMask, cus), FailsWith(EFAULT));
  abi::GetQueueWaveStateArgs wave = {};
  wave.queue_id = 5;
  EXPECT_THAT(Call(abi::kGetQueueWaveState, wave), FailsWith(EFAULT));
}

TEST_F(NoGpuAddressed, MappingsCheckTheirCountsFirst) {
  uint32_t gpu_id = 0xdead0000;
  abi::MapMemoryToGpuArgs args = {};
  args.handle = 0x1234567800000001;
  args.device_ids_array_ptr = reinterpret_cast<uint64_t>(&gpu_id);
  EXPECT_THAT(Call(abi::kMapMemoryToGpu, args), FailsWith(EINVAL)) << "no GPU in the list";
  args.n_devices = 1;
  args.n_success = 2;
  EXPECT_THAT(Call(abi::kMapMemoryToGpu, args), FailsWith(EINVAL)) << "more done than asked";
  args.n_success = 0;
  args.device_ids_array_ptr = 0;
  EXPECT_THAT(Call(abi::kMapMemoryToGpu, args), FailsWith(EFAULT)) << "no list";
}

TEST_F(NoGpuAddressed, DescriptorsThatAreNoneAreRefused) {
  abi::AcquireVmArgs acquire = {};
  acquire.drm_fd = 0xffffffff;
  EXPECT_THAT(Call(abi::kAcquireVm, acquire), FailsWith(EINVAL));
  acquire.drm_fd = static_cast<uint32_t>(raw().fd());
  EXPECT_THAT(Call(abi::kAcquireVm, acquire), FailsWith(EINVAL)) << "KFD's own, and no GPU has the id 0";
}

}  // namespace
}  // namespace kfdcts::suites
