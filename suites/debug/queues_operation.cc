// A debugger sees a process's queues as they were made, stops them and lets them go on; a stopped queue does nothing
// and loses nothing.
//
// Plan: the notice of a new queue, heard, asked for, kept until it is taken; suspend and resume of one of two queues,
// of all, of new ones, of ones that do not exist, twice; the end of the session lets queues go; the snapshot of queues
// field by field, with less room than queues, with smaller and larger entries; the snapshot of GPUs against the
// topology. Linux 6.12 kfd_device_queue_manager.c suspend_queues, resume_queues, suspend_single_queue;
// kfd_process_queue_manager.c pqm_get_queue_snapshot; kfd_debug.c kfd_dbg_ev_query_debug_event,
// kfd_dbg_trap_device_snapshot.

#include "fixtures/debug_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint64_t kQueueNew = abi::ExceptionMask(abi::ExceptionCode::kQueueNew);
constexpr auto kSoon = 10s;
constexpr Duration kWhile = 20ms;
constexpr uint32_t kNoQueue = 0x3ff;

class DebugQueues : public DebugTest {
 protected:
  void Prepare() override {
    DebugTest::Prepare();
    Attach(kQueueNew);
  }
  // Work that has not been done while we look, and is done after `release`.
  template <typename Q>
  void ExpectHeldUntil(const Witnessed<Q>& queue, const std::function<void()>& release) {
    const Ticket work = Value(queue->SubmitFence());
    EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return !work.Done(); }));
    release();
    EXPECT_THAT(work, CompletesWithin(kSoon));
  }
};
GPU_SUITE(DebugQueues, Kind::kOperation, Needs(KfdVersion(1, 13), Feature::kSdma), Tier::kStandard);

TEST_F(DebugQueues, NewOnesAreTold) {
  EXPECT_THAT(debugger().QueryEvent(), FailsWith(EAGAIN));
  const uint32_t queue = Created(Wanted(kPm4));
  EXPECT_TRUE(pipe().Woken());
  for (int time = 0; time < 2; ++time) {
    const auto event = debugger().QueryEvent();
    ASSERT_THAT(event, IsOk());
    EXPECT_EQ(event->queue_id, queue);
    EXPECT_EQ(event->gpu_id, gpu().gpu_id());
    EXPECT_EQ(event->exception_mask, kQueueNew);
  }
  EXPECT_THAT(debugger().QueryEvent(kQueueNew), IsOk()) << "and is taken";
  EXPECT_THAT(debugger().QueryEvent(), FailsWith(EAGAIN));
}

TEST_F(DebugQueues, NewOnesAreToldToThoseWhoAsk) {
  ASSERT_THAT(debugger().SetExceptionsEnabled(0), IsOk());
  const uint32_t queue = Created(Wanted(kPm4));
  EXPECT_FALSE(pipe().Woken(Deadline::In(kWhile)));
  EXPECT_THAT(debugger().QueryEvent(), FailsWith(EAGAIN));
  ASSERT_THAT(debugger().SetExceptionsEnabled(kQueueNew), IsOk());
  EXPECT_TRUE(pipe().Woken()) << "it had been raised";
  const auto event = debugger().QueryEvent();
  ASSERT_THAT(event, IsOk());
  EXPECT_EQ(event->queue_id, queue);
}

TEST_F(DebugQueues, AreStoppedAndGoOn) {
  auto stopped = gpu().OpenPm4Queue();
  auto other = gpu().OpenPm4Queue();
  ASSERT_THAT(stopped->SubmitFence(), CompletesWithin(kSoon));
  ForgetNewQueues();
  uint32_t ids[] = {stopped->id()};
  EXPECT_EQ(Value(debugger().SuspendQueues(ids)), 1u);
  EXPECT_EQ(ids[0], stopped->id()) << "no bit says that it was not";
  ExpectHeldUntil(stopped, [&] {
    EXPECT_THAT(other->SubmitFence(), CompletesWithin(kSoon)) << "the other goes on";
    EXPECT_EQ(Value(debugger().ResumeQueues(ids)), 1u);
    EXPECT_EQ(ids[0], stopped->id());
  });
}

TEST_F(DebugQueues, OfSdmaAreStoppedToo) {
  auto queue = gpu().OpenSdmaQueue();
  ForgetNewQueues();
  uint32_t ids[] = {queue->id()};
  EXPECT_EQ(Value(debugger().SuspendQueues(ids)), 1u);
  ExpectHeldUntil(queue, [&] { EXPECT_EQ(Value(debugger().ResumeAllQueues()), 1u); });
}

TEST_F(DebugQueues, GoOnWhenTheSessionEnds) {
  auto queue = gpu().OpenPm4Queue();
  ForgetNewQueues();
  uint32_t ids[] = {queue->id()};
  ASSERT_EQ(Value(debugger().SuspendQueues(ids)), 1u);
  ExpectHeldUntil(queue, [&] { EXPECT_THAT(debugger().Disable(), IsOk()); });
}

TEST_F(DebugQueues, AreStoppedTwiceAndResumedOnce) {
  auto queue = gpu().OpenPm4Queue();
  ForgetNewQueues();
  uint32_t ids[] = {queue->id()};
  EXPECT_EQ(Value(debugger().SuspendQueues(ids)), 1u);
  EXPECT_EQ(Value(debugger().SuspendQueues(ids)), 1u) << "a stopped one counts";
  EXPECT_EQ(ids[0], queue->id());
  ExpectHeldUntil(queue, [&] { EXPECT_EQ(Value(debugger().ResumeQueues(ids)), 1u); });
}

TEST_F(DebugQueues, NewOnesAreNotStopped) {
  const uint32_t queue = Created(Wanted(kPm4));
  uint32_t ids[] = {queue};
  EXPECT_EQ(Value(debugger().SuspendQueues(ids)), 0u);
  EXPECT_EQ(ids[0], queue | kDebugQueueInvalid);
  ForgetNewQueues();
  ids[0] = queue;
  EXPECT_EQ(Value(debugger().SuspendQueues(ids)), 1u);
  EXPECT_EQ(ids[0], queue);
  EXPECT_EQ(Value(debugger().ResumeQueues(ids)), 1u);
}

TEST_F(DebugQueues, ThatDoNotExistAreMarked) {
  const uint32_t queue = Created(Wanted(kPm4));
  ForgetNewQueues();
  uint32_t ids[] = {kNoQueue, queue};
  EXPECT_EQ(Value(debugger().SuspendQueues(ids)), 1u);
  EXPECT_THAT(ids, ElementsAre(kNoQueue | kDebugQueueInvalid, queue));
  ids[0] = kNoQueue;
  EXPECT_EQ(Value(debugger().ResumeQueues(ids)), 1u);
  EXPECT_THAT(ids, ElementsAre(kNoQueue | kDebugQueueInvalid, queue));
}

class DebugSnapshots : public DebugTest {
 protected:
  void Prepare() override {
    DebugTest::Prepare();
    Attach(kQueueNew);
  }
  // The answer and the bytes, with entries of `stride` bytes and room for `room` of them.
  struct Raw {
    int result;
    abi::DbgTrapQueueSnapshotArgs args;
    std::vector<uint8_t> bytes;
  };
  Raw Queues(uint32_t room, uint32_t stride) {
    Raw raw = {0, {}, std::vector<uint8_t>(size_t{room} * stride + 1, 0xa5)};
    abi::DbgTrapArgs args = {};
    args.queue_snapshot = {.exception_mask = 0,
                           .snapshot_buf_ptr = reinterpret_cast<uint64_t>(raw.bytes.data()),
                           .num_queues = room,
                           .entry_size = stride};
    raw.result = debugger().Call(abi::DbgTrapOp::kGetQueueSnapshot, args);
    raw.args = args.queue_snapshot;
    return raw;
  }
};
GPU_SUITE(DebugSnapshots, Kind::kOperation, Needs(KfdVersion(1, 13)), Tier::kStandard);

TEST_F(DebugSnapshots, OfQueuesShowHowTheyWereMade) {
  Request request = Wanted(kAql);
  ASSERT_THAT(Create(request), Succeeds());
  const auto entries = debugger().QueueSnapshot(4);
  ASSERT_THAT(entries, IsOk());
  ASSERT_THAT(*entries, SizeIs(1));
  const abi::QueueSnapshotEntry& entry = entries->front();
  EXPECT_EQ(entry.exception_status, kQueueNew);
  EXPECT_EQ(entry.queue_id, request.queue_id);
  EXPECT_EQ(entry.gpu_id, gpu().gpu_id());
  EXPECT_EQ(entry.queue_type, kAql);
  EXPECT_EQ(entry.ring_base_address, request.ring_base_address);
  EXPECT_EQ(entry.ring_size, request.ring_size);
  EXPECT_EQ(entry.write_pointer_address, request.write_pointer_address);
  EXPECT_EQ(entry.read_pointer_address, request.read_pointer_address);
  EXPECT_EQ(entry.ctx_save_restore_address, request.ctx_save_restore_address);
  EXPECT_EQ(entry.ctx_save_restore_area_size, request.ctx_save_restore_size);
}

TEST_F(DebugSnapshots, OfQueuesTakeWhatWasSeen) {
  Created(Wanted(kPm4));
  EXPECT_EQ(Value(debugger().QueueSnapshot(1, kQueueNew)).at(0).exception_status, kQueueNew);
  EXPECT_EQ(Value(debugger().QueueSnapshot(1)).at(0).exception_status, 0u);
}

TEST_F(DebugSnapshots, OfQueuesCountBeyondTheirRoom) {
  for (int i = 0; i < 3; ++i) Created(Wanted(kPm4));
  for (const uint32_t room : {0u, 1u, 2u}) {
    const Raw raw = Queues(room, sizeof(abi::QueueSnapshotEntry));
    EXPECT_THAT(raw.result, Succeeds());
    EXPECT_EQ(raw.args.num_queues, 3u) << "with room for " << room;
    EXPECT_EQ(raw.bytes.back(), 0xa5);
  }
}

TEST_F(DebugSnapshots, OfQueuesFitTheCallersEntries) {
  constexpr uint32_t kOwn = sizeof(abi::QueueSnapshotEntry);
  Created(Wanted(kPm4));
  EXPECT_THAT(Queues(1, 0).result, FailsWith(EINVAL));
  const Raw smaller = Queues(1, 40);
  EXPECT_THAT(smaller.result, Succeeds());
  EXPECT_EQ(smaller.args.entry_size, 40u);
  EXPECT_EQ(smaller.bytes.at(40), 0xa5);
  const Raw larger = Queues(1, kOwn + 8);
  EXPECT_THAT(larger.result, Succeeds());
  EXPECT_EQ(larger.args.entry_size, kOwn);
  EXPECT_EQ(larger.bytes.at(kOwn), 0xa5);
  EXPECT_EQ(Queues(1, kOwn).bytes.at(kOwn), 0xa5);
}

TEST_F(DebugSnapshots, OfGpusAgreeWithTheTopology) {
  const auto entries = Value(debugger().DeviceSnapshot(64));
  ASSERT_EQ(entries.size(), topology().Gpus().size());
  for (const abi::DbgDeviceInfoEntry& entry : entries) {
    const Gpu* driver = device().FindGpu(entry.gpu_id);
    ASSERT_NE(driver, nullptr) << entry.gpu_id;
    const NodeProperties& node = driver->node().properties;
    EXPECT_EQ(entry.exception_status, 0u);
    EXPECT_EQ(entry.gfx_target_version, node.gfx_target_version);
    EXPECT_EQ(entry.simd_count, node.simd_count);
    EXPECT_EQ(entry.max_waves_per_simd, node.max_waves_per_simd);
    EXPECT_EQ(entry.array_count, node.array_count);
    EXPECT_EQ(entry.simd_arrays_per_engine, node.simd_arrays_per_engine);
    EXPECT_EQ(entry.num_xcc, node.xcc_count());
    EXPECT_EQ(entry.capability, node.capability);
    EXPECT_EQ(entry.vendor_id, node.vendor_id);
    EXPECT_EQ(entry.device_id, node.device_id);
    EXPECT_EQ(entry.location_id, node.location_id);
    const Apertures apertures = Value(device().FindGpu(entry.gpu_id)->apertures());
    EXPECT_EQ(entry.lds_base, apertures.lds.base);
    EXPECT_EQ(entry.lds_limit, apertures.lds.limit);
    EXPECT_EQ(entry.scratch_base, apertures.scratch.base);
    EXPECT_EQ(entry.gpuvm_limit, apertures.gpuvm.limit);
  }
}

TEST_F(DebugSnapshots, OfGpusWantAPlace) {
  abi::DbgTrapArgs args = {};
  args.device_snapshot.num_devices = 1;
  args.device_snapshot.entry_size = sizeof(abi::DbgDeviceInfoEntry);
  EXPECT_THAT(debugger().Call(abi::DbgTrapOp::kGetDeviceSnapshot, args), FailsWith(EINVAL));
  std::vector<abi::DbgDeviceInfoEntry> room(1);
  args.device_snapshot.snapshot_buf_ptr = reinterpret_cast<uint64_t>(room.data());
  EXPECT_THAT(debugger().Call(abi::DbgTrapOp::kGetDeviceSnapshot, args), Succeeds());
}

}  // namespace
}  // namespace kfdcts::suites
