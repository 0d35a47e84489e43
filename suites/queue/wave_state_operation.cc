// The kernel says what a stopped compute queue has saved, and of no other queue; global wave sync belongs to one queue
// of a process on a GPU at a time.
//
// Plan: wave state of a queue that runs, of SDMA, of none, into memory that is not there; of a queue stopped idle and
// of one stopped with a wave, which goes on afterwards: the header agrees with the answer, and fits the save area; GWS
// taken, taken again, by another queue, given back, given back again, freed with its queue, on GPUs without. Linux 6.12
// kfd_device_queue_manager.c get_wave_state, kfd_mqd_manager_v9.c get_wave_state; kfd_chardev.c
// kfd_ioctl_alloc_queue_gws, kfd_process_queue_manager.c pqm_set_gws, pqm_destroy_queue.

#include "fixtures/compute.h"
#include "fixtures/prelude.h"
#include "fixtures/queue_test.h"

namespace kfdcts::suites {
namespace {

constexpr auto kSoon = 10s;
constexpr uint32_t kNoQueue = 0x3ff;

class QueueWaveStates : public QueueTest {
 protected:
  Result<WaveState> StateOf(uint32_t queue, uint64_t address) {
    return device().backend().QueueWaveState(queue, address);
  }
  // Host memory as large as the save areas of all XCCs, touched by the kernel alone.
  HostPages SaveAreas() const {
    const QueueMemory memory = Value(gpu().driver().queue_memory());
    return HostPages(memory.save_area_size / kPage * gpu().driver().xccs() + 1);
  }
  void ExpectHeaderSays(const HostPages& areas, const WaveState& state) {
    abi::ContextSaveAreaHeader header;
    memcpy(&header, areas.data(), sizeof header);
    const QueueMemory memory = Value(gpu().driver().queue_memory());
    EXPECT_EQ(header.wave_state.control_stack_size, state.control_stack_bytes);
    EXPECT_LE(header.wave_state.control_stack_offset, memory.control_stack_size);
    EXPECT_LE(header.wave_state.wave_state_size + memory.control_stack_size, memory.save_area_size);
  }
};
GPU_SUITE(QueueWaveStates, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(QueueWaveStates, AreOfStoppedComputeQueues) {
  const HostPages areas = SaveAreas();
  const Request request = Wanted(kPm4);
  const uint32_t queue = Created(request);
  EXPECT_THAT(StateOf(queue, areas.address()), FailsWith(EINVAL)) << "it runs";
  EXPECT_THAT(StateOf(kNoQueue, areas.address()), FailsWith(EFAULT)) << "there is none";
  abi::UpdateQueueArgs stop = AsCreated(queue, request);
  stop.queue_percentage = 0;
  ASSERT_THAT(Update(queue, stop), Succeeds());
  EXPECT_THAT(StateOf(queue, areas.address()), IsOk());
  ASSERT_THAT(Update(queue, AsCreated(queue, request)), Succeeds());
  EXPECT_THAT(StateOf(queue, areas.address()), FailsWith(EINVAL)) << "it runs again";
}

TEST_F(QueueWaveStates, AreNotOfSdma) {
  const HostPages areas = SaveAreas();
  const Request request = Wanted(kSdma);
  const uint32_t queue = Created(request);
  abi::UpdateQueueArgs stop = AsCreated(queue, request);
  stop.queue_percentage = 0;
  ASSERT_THAT(Update(queue, stop), Succeeds());
  EXPECT_THAT(StateOf(queue, areas.address()), FailsWith(EINVAL));
}

TEST_F(QueueWaveStates, NeedAPlace) {
  const HostPages areas = SaveAreas();
  const Request request = Wanted(kPm4);
  const uint32_t queue = Created(request);
  abi::UpdateQueueArgs stop = AsCreated(queue, request);
  stop.queue_percentage = 0;
  ASSERT_THAT(Update(queue, stop), Succeeds());
  EXPECT_THAT(StateOf(queue, 0), FailsWith(EFAULT));
  EXPECT_THAT(StateOf(queue, reinterpret_cast<uint64_t>(areas.Untouchable())), FailsWith(EFAULT));
  EXPECT_THAT(StateOf(queue, areas.address()), IsOk());
}

TEST_F(QueueWaveStates, OfWavesThatWereStoppedLeaveThemAsTheyAre) {
  const HostPages areas = SaveAreas();
  const GuardedBuffer flag = gpu().Gtt(4).FillWord(0);
  const GuardedBuffer progress = gpu().Gtt(4).FillWord(0);
  Compute compute(gpu(), Door::kAql);
  const Ticket done = compute.RunItems(kernels::kRunUntil, {.flag = flag.address(), .progress = progress.address()}, 1);
  ASSERT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return progress.Load32(0) > 0; }));
  ASSERT_THAT(compute.queue().Update(0, 7), IsOk());
  const Result<WaveState> state = StateOf(compute.queue().id(), areas.address());
  ASSERT_THAT(state, IsOk());
  ExpectHeaderSays(areas, *state);
  ASSERT_THAT(compute.queue().Update(100, 7), IsOk());
  flag.driver().Store32(1, GuardedBuffer::kGuardBefore);
  EXPECT_THAT(done, CompletesWithin(kSoon));
}

class QueueGws : public QueueTest {
 protected:
  Result<uint32_t> Gws(uint32_t queue, uint32_t count) { return device().backend().AllocateGws(queue, count); }
};
GPU_SUITE(QueueGws, Kind::kValidation, Needs(Feature::kGws, Gws()), Tier::kStandard);

TEST_F(QueueGws, BelongsToOneQueue) {
  const uint32_t first = Created(Wanted(kAql));
  const uint32_t second = Created(Wanted(kAql));
  ASSERT_THAT(Gws(first, 1), IsOk());
  EXPECT_THAT(Gws(second, 1), FailsWith(EBUSY));
  EXPECT_THAT(Gws(first, 1), FailsWith(EBUSY)) << "it has it";
  ASSERT_THAT(Gws(first, 0), IsOk());
  EXPECT_THAT(Gws(first, 0), FailsWith(EINVAL)) << "it has it no more";
  EXPECT_THAT(Gws(second, 1), IsOk());
}

TEST_F(QueueGws, GoesWithItsQueue) {
  const uint32_t first = Created(Wanted(kAql));
  const uint32_t second = Created(Wanted(kAql));
  ASSERT_THAT(Gws(first, 64), IsOk());
  ASSERT_THAT(Destroy(first), Succeeds());
  EXPECT_THAT(Gws(second, 64), IsOk());
}

TEST_F(QueueGws, StaysWhenAnotherQueueGoes) {
  const uint32_t first = Created(Wanted(kAql));
  const uint32_t second = Created(Wanted(kAql));
  const uint32_t third = Created(Wanted(kAql));
  ASSERT_THAT(Gws(first, 64), IsOk());
  ASSERT_THAT(Destroy(second), Succeeds());
  EXPECT_THAT(Gws(third, 64), FailsWith(EBUSY));
}

// What the node promises is there.
class GwsOfNode : public QueueTest {};
GPU_SUITE(GwsOfNode, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(GwsOfNode, IsWhatTheQueuesGet) {
  const uint32_t queue = Created(Wanted(kAql));
  const Result<uint32_t> first = device().backend().AllocateGws(queue, 1);
  EXPECT_EQ(first.ok() ? 0 : first.error().code, gpu().node().properties.num_gws > 0 ? 0 : ENODEV);
  EXPECT_THAT(device().backend().AllocateGws(kNoQueue, 1), FailsWith(EINVAL)) << "there is no such queue";
}

}  // namespace
}  // namespace kfdcts::suites
