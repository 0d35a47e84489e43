// A debug session is begun once and ended once; in between its operations look at their arguments, and those that need
// the runtime want it enabled.
//
// Plan: begin and end in every order; the descriptor; what is told of the runtime, in place of any size; each operation
// before the runtime is enabled; operations that do not exist; watch points of GPUs that do not exist, more than there
// are, not owned, cleared twice, gone with the session; launch modes and overrides; flags by what the node can; queue
// lists without an array; snapshots without room or size. Linux 6.12 kfd_chardev.c kfd_ioctl_set_debug_trap,
// kfd_debug.c; one process that debugs itself.

#include "fixtures/debug_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kWatchPoints = 4;  // kfd_debug.c MAX_WATCH_ADDRESSES
constexpr uint32_t kNoGpu = 0xdead;
constexpr uint32_t kWatchAll = 3;  // KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ALL

class DebugSession : public DebugTest {};
GPU_SUITE(DebugSession, Kind::kValidation, Needs(KfdVersion(1, 13)), Tier::kStandard);

TEST_F(DebugSession, IsBegunOnceAndEndedOnce) {
  EXPECT_THAT(debugger().Disable(), FailsWith(EINVAL));
  ASSERT_THAT(debugger().Enable(0, pipe().write_end()), IsOk());
  EXPECT_THAT(debugger().Enable(0, pipe().write_end()), FailsWith(EALREADY));
  EXPECT_THAT(debugger().Disable(), IsOk());
  EXPECT_THAT(debugger().Disable(), FailsWith(EINVAL));
  EXPECT_THAT(debugger().Enable(0, pipe().write_end()), IsOk()) << "once more";
}

TEST_F(DebugSession, WantsADescriptor) {
  EXPECT_THAT(debugger().Enable(0, -1), FailsWith(EBADF));
  EXPECT_THAT(debugger().Disable(), FailsWith(EINVAL)) << "there is no session";
  EXPECT_THAT(debugger().Enable(0, pipe().write_end()), IsOk());
}

TEST_F(DebugSession, BeginsWithWhatTheRuntimeSaid) {
  ASSERT_THAT(runtime().Enable(0x123456789a, abi::kRuntimeEnableModeEnable), IsOk());
  const Result<abi::RuntimeInfo> info = debugger().Enable(0, pipe().write_end());
  ASSERT_THAT(info, IsOk());
  EXPECT_EQ(info->r_debug, 0x123456789au);
  EXPECT_EQ(info->runtime_state, 1u) << "DEBUG_RUNTIME_STATE_ENABLED";
  EXPECT_EQ(info->ttmp_setup, 0u);
}

TEST_F(DebugSession, TellsAsMuchAsThereIsRoomFor) {
  ASSERT_THAT(runtime().Enable(0x123456789a), IsOk());
  for (const uint32_t room : {0u, 8u, 16u, 24u}) {
    SCOPED_TRACE(room);
    std::array<uint8_t, 24> bytes;
    bytes.fill(0xa5);
    abi::DbgTrapArgs args = {};
    args.enable.rinfo_ptr = reinterpret_cast<uint64_t>(bytes.data());
    args.enable.rinfo_size = room;
    args.enable.dbg_fd = static_cast<uint32_t>(pipe().write_end());
    ASSERT_THAT(debugger().Call(abi::DbgTrapOp::kEnable, args), Succeeds());
    EXPECT_EQ(args.enable.rinfo_size, sizeof(abi::RuntimeInfo));
    // r_debug, state "enabled", no TTMPs.
    std::array<uint8_t, 24> expected = {0x9a, 0x78, 0x56, 0x34, 0x12, 0, 0, 0, 1};
    std::fill(expected.begin() + std::min<ptrdiff_t>(room, sizeof(abi::RuntimeInfo)), expected.end(), 0xa5);
    EXPECT_THAT(bytes, ElementsAreArray(expected));
    ASSERT_THAT(debugger().Disable(), IsOk());
  }
}

TEST_F(DebugSession, WithoutRuntimeCannotTouchQueuesAndWaves) {
  ASSERT_THAT(debugger().Enable(0, pipe().write_end()), IsOk());
  const auto answer = [&](abi::DbgTrapOp op) {
    abi::DbgTrapArgs args = {};
    return debugger().Call(op, args);
  };
  using enum abi::DbgTrapOp;
  for (const abi::DbgTrapOp op : {kSetWaveLaunchOverride, kSetWaveLaunchMode, kSuspendQueues, kResumeQueues,
                                  kSetNodeAddressWatch, kClearNodeAddressWatch, kSetFlags}) {
    EXPECT_THAT(answer(op), FailsWith(EPERM)) << "operation " << static_cast<uint32_t>(op);
  }
  EXPECT_THAT(debugger().SetExceptionsEnabled(0), IsOk());
  EXPECT_THAT(debugger().QueryEvent(), FailsWith(EAGAIN));
  EXPECT_THAT(debugger().QueueSnapshot(4), IsOk());
  EXPECT_THAT(debugger().DeviceSnapshot(1), IsOk());
}

TEST_F(DebugSession, HasFifteenOperations) {
  Attach();
  for (const uint32_t op : {15u, 16u, 99u, 0x80000000u}) {
    abi::DbgTrapArgs args = {};
    EXPECT_THAT(debugger().Call(static_cast<abi::DbgTrapOp>(op), args), FailsWith(EINVAL)) << "operation " << op;
  }
  EXPECT_THAT(debugger().SetWaveLaunchMode(0), IsOk());
}

class DebugWatchPoints : public DebugTest {
 protected:
  void Prepare() override {
    DebugTest::Prepare();
    Attach();
  }
  Result<uint32_t> Watch() { return debugger().SetAddressWatch(gpu().gpu_id(), 0x10000, ~0u, kWatchAll); }
};
GPU_SUITE(DebugWatchPoints, Kind::kValidation, Needs(KfdVersion(1, 13)), Tier::kStandard);

TEST_F(DebugWatchPoints, AreFourOnAGpu) {
  std::set<uint32_t> ids;
  for (uint32_t i = 0; i < kWatchPoints; ++i) ids.insert(Value(Watch()));
  EXPECT_THAT(ids, ElementsAre(0u, 1u, 2u, 3u));
  EXPECT_THAT(Watch(), FailsWith(ENOMEM));
  ASSERT_THAT(debugger().ClearAddressWatch(gpu().gpu_id(), 2), IsOk());
  const Result<uint32_t> again = Watch();
  ASSERT_THAT(again, IsOk());
  EXPECT_EQ(*again, 2u);
}

TEST_F(DebugWatchPoints, AreClearedByTheirOwnerOnce) {
  const uint32_t id = Value(Watch());
  for (const uint32_t other : {(id + 1) % kWatchPoints, (id + 3) % kWatchPoints, kWatchPoints, 0xffffffffu}) {
    EXPECT_THAT(debugger().ClearAddressWatch(gpu().gpu_id(), other), FailsWith(EINVAL)) << other;
  }
  EXPECT_THAT(debugger().ClearAddressWatch(gpu().gpu_id(), id), IsOk());
  EXPECT_THAT(debugger().ClearAddressWatch(gpu().gpu_id(), id), FailsWith(EINVAL));
}

TEST_F(DebugWatchPoints, AreOnGpusThatExist) {
  EXPECT_THAT(debugger().SetAddressWatch(kNoGpu, 0x10000, ~0u, kWatchAll), FailsWith(ENODEV));
  EXPECT_THAT(debugger().SetAddressWatch(0, 0x10000, ~0u, kWatchAll), FailsWith(ENODEV));
  const uint32_t id = Value(Watch());
  EXPECT_THAT(debugger().ClearAddressWatch(kNoGpu, id), FailsWith(ENODEV));
  EXPECT_THAT(debugger().ClearAddressWatch(gpu().gpu_id(), id), IsOk());
}

TEST_F(DebugWatchPoints, GoWithTheSession) {
  for (uint32_t i = 0; i < kWatchPoints; ++i) Value(Watch());
  ASSERT_THAT(debugger().Disable(), IsOk());
  ASSERT_THAT(debugger().Enable(0, pipe().write_end()), IsOk());
  for (uint32_t i = 0; i < kWatchPoints; ++i) EXPECT_THAT(Watch(), IsOk()) << i;
}

class DebugControls : public DebugTest {
 protected:
  void Prepare() override {
    DebugTest::Prepare();
    Attach();
  }
  bool EveryGpuCan(const char* capability) const {
    return std::all_of(topology().nodes.begin(), topology().nodes.end(), [&](const Node& node) {
      return node.gpu_id == 0 || HasCapability(node.properties, capability);
    });
  }
  // A flag is taken where every GPU can do it, and comes back as the one before.
  void ExpectByCapability(uint32_t flag, const char* capability) {
    const Result<uint32_t> before = debugger().SetFlags(flag);
    EXPECT_EQ(before.ok() ? 0 : before.error().code, EveryGpuCan(capability) ? 0 : EACCES) << capability;
    const Result<uint32_t> after = debugger().SetFlags(0);
    ASSERT_THAT(after, IsOk());
    EXPECT_EQ(*after, before.ok() ? flag : 0u) << capability;
  }
};
GPU_SUITE(DebugControls, Kind::kValidation, Needs(KfdVersion(1, 13)), Tier::kStandard);

TEST_F(DebugControls, LaunchModesAreThree) {
  for (const uint32_t mode : {0u, 1u, 3u}) EXPECT_THAT(debugger().SetWaveLaunchMode(mode), IsOk()) << mode;
  for (const uint32_t mode : {2u, 4u, 255u}) {
    EXPECT_THAT(debugger().SetWaveLaunchMode(mode), FailsWith(EINVAL)) << mode;
  }
  EXPECT_THAT(debugger().SetWaveLaunchMode(0), IsOk());
}

TEST_F(DebugControls, OverridesSayWhatTheyCan) {
  const Result<Debugger::Override> none = debugger().SetWaveLaunchOverride(0, 0, 0);
  ASSERT_THAT(none, IsOk());
  EXPECT_NE(none->supported, 0u);
  EXPECT_NE(none->supported, ~0u);
  EXPECT_THAT(debugger().SetWaveLaunchOverride(0, 0, ~none->supported & (none->supported + 1)), FailsWith(EACCES))
      << "one that is not supported";
  EXPECT_THAT(debugger().SetWaveLaunchOverride(0, 0, none->supported), IsOk()) << "all that are";
  EXPECT_THAT(debugger().SetWaveLaunchOverride(2, 0, 0), Not(Succeeds()));
}

TEST_F(DebugControls, FlagsAreWhatEveryGpuCan) {
  ExpectByCapability(1, "TRAP_DEBUG_PRECISE_MEMORY_OPERATIONS_SUPPORTED");
  ExpectByCapability(2, "TRAP_DEBUG_PRECISE_ALU_OPERATIONS_SUPPORTED");
}

TEST_F(DebugControls, QueueListsComeWithAnArray) {
  abi::DbgTrapArgs args = {};
  args.suspend_queues.num_queues = 1;
  EXPECT_THAT(debugger().Call(abi::DbgTrapOp::kSuspendQueues, args), FailsWith(EINVAL));
  std::vector<uint32_t> many(1025);  // KFD_MAX_NUM_OF_QUEUES_PER_PROCESS and one
  EXPECT_THAT(debugger().SuspendQueues(many), FailsWith(EINVAL));
  EXPECT_THAT(debugger().ResumeQueues(many), FailsWith(EINVAL));
  many.resize(1024);
  EXPECT_THAT(debugger().ResumeQueues(many), IsOk());
  abi::DbgTrapArgs nowhere = {};
  nowhere.suspend_queues.num_queues = 1;
  nowhere.suspend_queues.queue_array_ptr = Unmapped();
  EXPECT_THAT(debugger().Call(abi::DbgTrapOp::kSuspendQueues, nowhere), FailsWith(EFAULT));
}

TEST_F(DebugControls, ExceptionsAreAskedForByTheirKind) {
  std::array<uint8_t, 64> room = {};
  using enum abi::ExceptionCode;
  EXPECT_THAT(debugger().QueryExceptionInfo(kNone, 0, false, room), FailsWith(EINVAL));
  EXPECT_THAT(debugger().QueryExceptionInfo(static_cast<abi::ExceptionCode>(7), 0, false, room), FailsWith(EINVAL))
      << "no kind has it";
  EXPECT_THAT(debugger().QueryExceptionInfo(kQueueNew, 0xdead, false, room), FailsWith(EINVAL)) << "no such queue";
  EXPECT_THAT(debugger().QueryExceptionInfo(kDeviceMemoryViolation, kNoGpu, false, room), FailsWith(EINVAL));
  EXPECT_THAT(debugger().QueryExceptionInfo(kDeviceMemoryViolation, gpu().gpu_id(), false, room), FailsWith(ENODATA));
  EXPECT_THAT(debugger().QueryExceptionInfo(kProcessRuntime, 0, false, room), FailsWith(ENODATA));
  EXPECT_THAT(debugger().QueryExceptionInfo(kProcessRuntime, 0, false, {}), FailsWith(EINVAL)) << "no place";
  EXPECT_THAT(debugger().SendRuntimeEvent(abi::ExceptionMask(kDeviceMemoryViolation), kNoGpu, 0), FailsWith(ENODEV));
}

}  // namespace
}  // namespace kfdcts::suites
