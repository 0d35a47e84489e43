// CREATE_QUEUE takes a proper request and refuses one that is wrong by one, field by field, with the kernel's errno.
//
// Plan: a request that is granted before and after each bent one; every field of it; the order of checks where two are
// wrong; ids, updates and destruction of queues that do not exist. Linux 6.12 kfd_chardev.c
// set_queue_properties_from_user, kfd_queue.c kfd_queue_acquire_buffers (KFD 1.17), kfd_process_queue_manager.c.

#include "fixtures/prelude.h"
#include "fixtures/queue_test.h"

namespace kfdcts::suites {
namespace {

constexpr uint64_t kKernelAddress = 0xffff800000000000;

class QueueFields : public QueueTest {};
GPU_SUITE(QueueFields, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(QueueFields, UnknownGpuIsRefused) {
  ExpectRefused(kSdma, EINVAL, [](Request& request) { request.gpu_id ^= 0xffff0000; });
  ExpectRefused(kAql, EINVAL, [](Request& request) { request.gpu_id = 0; });
}

TEST_F(QueueFields, UnknownTypeIsRefused) {
  ExpectRefused(kSdma, kEnotsupp, [](Request& request) { request.queue_type = 99; });
  ExpectRefused(kSdma, kEnotsupp, [](Request& request) { request.queue_type = 0xffffffff; });
}

TEST_F(QueueFields, TypeIsLookedAtBeforeTheGpu) {
  ExpectRefused(kSdma, kEnotsupp, [](Request& request) {
    request.queue_type = 99;
    request.gpu_id = 0;
  });
}

TEST_F(QueueFields, PercentageEndsAtAHundred) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.queue_percentage = 101; });
  ExpectRefused(kSdma, EINVAL, [](Request& request) { request.queue_percentage = 255; });
  ExpectGranted(kPm4, [](Request& request) { request.queue_percentage = 0; });
}

TEST_F(QueueFields, PriorityEndsAtFifteen) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.queue_priority = 16; });
  ExpectGranted(kPm4, [](Request& request) { request.queue_priority = 15; });
  ExpectGranted(kPm4, [](Request& request) { request.queue_priority = 0; });
}

TEST_F(QueueFields, RingSizeIsAPowerOfTwo) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.ring_size = 4095; });
  ExpectRefused(kSdma, EINVAL, [](Request& request) { request.ring_size = 3 * 1024; });
}

TEST_F(QueueFields, KernelAddressesAreAFault) {
  ExpectRefused(kPm4, EFAULT, [](Request& request) { request.ring_base_address = kKernelAddress; });
  ExpectRefused(kPm4, EFAULT, [](Request& request) { request.write_pointer_address = kKernelAddress; });
  ExpectRefused(kPm4, EFAULT, [](Request& request) { request.read_pointer_address = kKernelAddress; });
  ExpectRefused(kPm4, EFAULT, [](Request& request) { request.eop_buffer_address = kKernelAddress; });
  ExpectRefused(kPm4, EFAULT, [](Request& request) { request.ctx_save_restore_address = kKernelAddress; });
}

TEST_F(QueueFields, SmallRingIsClampedInTheAnswer) {
  // The kernel answers the size it took, also when it then refuses.
  Request request = Wanted(kSdma);
  request.ring_size = 512;
  request.gpu_id = 0;
  EXPECT_THAT(Create(request), FailsWith(EINVAL));
  EXPECT_EQ(request.ring_size, 1024u);
}

TEST_F(QueueFields, AnswerIsUntouchedWhenRefused) {
  Request request = Wanted(kSdma);
  request.queue_percentage = 101;
  request.queue_id = 0x77;
  request.doorbell_offset = 0x88;
  EXPECT_THAT(Create(request), FailsWith(EINVAL));
  EXPECT_EQ(request.queue_id, 0x77u);
  EXPECT_EQ(request.doorbell_offset, 0x88u);
}

TEST_F(QueueFields, OlderAndNewerStructsBothWork) {
  // 88 bytes up to KFD 1.16 (sdma_engine_id came with 1.17); a larger one than the kernel's keeps its tail.
  Request request = Wanted(kSdma);
  constexpr unsigned kBoth = _IOC_READ | _IOC_WRITE;
  ASSERT_THAT(raw().Ioctl(abi::kCreateQueue, kBoth, abi::kCreateQueueArgsBytesBefore117, &request), Succeeds());
  EXPECT_THAT(Destroy(request.queue_id), Succeeds());
  struct {
    Request request;
    std::array<uint8_t, 32> tail;
  } larger = {request, {}};
  larger.tail.fill(0xaa);
  ASSERT_THAT(raw().Ioctl(abi::kCreateQueue, kBoth, sizeof larger, &larger), Succeeds());
  EXPECT_THAT(larger.tail, Each(0xaa));
  EXPECT_THAT(Destroy(larger.request.queue_id), Succeeds());
}

// Which buffers a queue names is checked since KFD 1.17 (Linux 6.12).
class QueueBuffers : public QueueTest {};
GPU_SUITE(QueueBuffers, Kind::kValidation, Needs(KfdVersion(1, 17)), Tier::kStandard);

TEST_F(QueueBuffers, RingMustBeAMappingOfItsOwn) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.ring_base_address = 0; });
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.ring_base_address += kPage; });
  ExpectRefused(kSdma, EINVAL, [this](Request& request) { request.ring_base_address = Unmapped(); });
}

TEST_F(QueueBuffers, RingMustHaveExactlyItsSize) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.ring_size *= 2; });
  ExpectRefused(kSdma, EINVAL, [this](Request& request) {
    request.ring_base_address = Keep(MemoryKind::kGtt, 2 * request.ring_size).address();
  });
}

TEST_F(QueueBuffers, PointersMustEachLieInAMappingOfOnePage) {
  const uint64_t two_pages = Keep(MemoryKind::kGtt, 2 * kPage).address();
  ExpectRefused(kPm4, EINVAL, [&](Request& request) { request.write_pointer_address = two_pages; });
  ExpectRefused(kPm4, EINVAL, [&](Request& request) { request.read_pointer_address = two_pages; });
  ExpectRefused(kSdma, EINVAL, [this](Request& request) { request.write_pointer_address = Unmapped(); });
  ExpectRefused(kSdma, EINVAL, [this](Request& request) { request.read_pointer_address = Unmapped(); });
}

TEST_F(QueueBuffers, PointersMayLieInPagesOfTheirOwn) {
  const uint64_t other_page = Keep(MemoryKind::kGtt, kPage).address();
  ExpectGranted(kSdma, [&](Request& request) { request.read_pointer_address = other_page; });
  ExpectGranted(kPm4, [&](Request& request) { request.write_pointer_address = other_page + 8; });
}

TEST_F(QueueBuffers, EndOfPipeMustHaveItsSize) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.eop_buffer_size -= 1; });
  ExpectRefused(kAql, EINVAL, [](Request& request) { request.eop_buffer_size += kPage; });
  ExpectRefused(kAql, EINVAL, [this](Request& request) { request.eop_buffer_address = Unmapped(); });
}

TEST_F(QueueBuffers, ControlStackMustBeTheKernels) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.ctl_stack_size -= kPage; });
  ExpectRefused(kAql, EINVAL, [](Request& request) { request.ctl_stack_size += kPage; });
  ExpectRefused(kAql, EINVAL, [](Request& request) { request.ctl_stack_size = 0; });
}

TEST_F(QueueBuffers, SaveAreaMustBeLargeEnough) {
  ExpectRefused(kPm4, EINVAL, [](Request& request) { request.ctx_save_restore_size -= 1; });
  ExpectRefused(kAql, EINVAL, [](Request& request) { request.ctx_save_restore_size -= kPage; });
}

TEST_F(QueueBuffers, SaveAreaMustBeMappedForEveryXccAndTheDebugger) {
  const uint64_t mapped = Value(gpu().driver().queue_memory()).mapping_size;
  const uint64_t short_by_a_page = Keep(MemoryKind::kVram, mapped - kPage).address();
  ExpectRefused(kPm4, EINVAL, [&](Request& request) { request.ctx_save_restore_address = short_by_a_page; });
  ExpectRefused(kAql, EINVAL, [](Request& request) { request.ctx_save_restore_address += kPage; });
}

TEST_F(QueueBuffers, CannotBeTakenFromARunningQueue) {
  Request request = Wanted(kSdma);
  Buffer& ring = Keep(MemoryKind::kGtt, request.ring_size);
  request.ring_base_address = ring.address();
  ASSERT_THAT(Create(request), Succeeds());
  const Gpu* const on[] = {&gpu().driver()};
  EXPECT_THAT(ring.UnmapFrom(on), FailsWith(EBUSY));
  ASSERT_THAT(Destroy(request.queue_id), Succeeds());
  EXPECT_THAT(ring.UnmapFrom(on), IsOk());
  EXPECT_THAT(ring.MapOn(on), IsOk());
}

class QueueIds : public QueueTest {};
GPU_SUITE(QueueIds, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(QueueIds, ThatNobodyHasCannotBeDestroyed) {
  const uint32_t queue = Created(Wanted(kSdma));
  EXPECT_THAT(Destroy(queue + 1), FailsWith(EINVAL));
  EXPECT_THAT(Destroy(0xffffffff), FailsWith(EINVAL));
  EXPECT_THAT(Destroy(queue), Succeeds());
}

TEST_F(QueueIds, CannotBeDestroyedTwice) {
  const uint32_t queue = Created(Wanted(kAql));
  EXPECT_THAT(Destroy(queue), Succeeds());
  EXPECT_THAT(Destroy(queue), FailsWith(EINVAL));
}

TEST_F(QueueIds, AreUsedAgainAndNeverTwiceAtOnce) {
  const uint32_t first = Created(Wanted(kSdma));
  const uint32_t second = Created(Wanted(kSdma));
  EXPECT_NE(first, second);
  ASSERT_THAT(Destroy(first), Succeeds());
  EXPECT_EQ(Created(Wanted(kSdma)), first) << "the lowest free slot";
}

TEST_F(QueueIds, ThatNobodyHasCannotBeUpdated) {
  const Request request = Wanted(kSdma);
  const uint32_t queue = Created(request);
  // EFAULT, not EINVAL: pqm_update_queue_properties.
  EXPECT_THAT(Update(queue + 1, AsCreated(queue, request)), FailsWith(EFAULT));
  EXPECT_THAT(Update(queue, AsCreated(queue, request)), Succeeds());
}

TEST_F(QueueIds, OfAnotherProcessAreNobodys) {
  const uint32_t queue = Created(Wanted(kSdma));
  Os& os = this->os();
  Accomplice child = Accomplice::Fork([queue, &os](Stage& stage) {
    const int fd = os.Open(kKfdPath, O_RDWR).value();
    abi::DestroyQueueArgs args = {};
    args.queue_id = queue;
    stage.Say(std::to_string(RawKfd(os, fd).Ioctl(abi::kDestroyQueue, _IOC_READ | _IOC_WRITE, sizeof args, &args)));
  });
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EINVAL));
  EXPECT_THAT(Destroy(queue), Succeeds());
}

class QueueUpdates : public QueueTest {
 protected:
  void ExpectRefusedUpdate(int code, const std::function<void(abi::UpdateQueueArgs&)>& bend) {
    const Request request = Wanted(kPm4);
    const uint32_t queue = Created(request);
    abi::UpdateQueueArgs bent = AsCreated(queue, request);
    bend(bent);
    EXPECT_THAT(Update(queue, bent), FailsWith(code));
    EXPECT_THAT(Update(queue, AsCreated(queue, request)), Succeeds());
    EXPECT_THAT(Destroy(queue), Succeeds());
  }
};
GPU_SUITE(QueueUpdates, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(QueueUpdates, CheckPercentagePriorityAndSize) {
  ExpectRefusedUpdate(EINVAL, [](abi::UpdateQueueArgs& args) { args.queue_percentage = 101; });
  ExpectRefusedUpdate(EINVAL, [](abi::UpdateQueueArgs& args) { args.queue_priority = 16; });
  ExpectRefusedUpdate(EINVAL, [](abi::UpdateQueueArgs& args) { args.ring_size = 3000; });
  ExpectRefusedUpdate(EFAULT, [](abi::UpdateQueueArgs& args) { args.ring_base_address = kKernelAddress; });
}

TEST_F(QueueUpdates, MayStopAndStartAQueue) {
  const Request request = Wanted(kPm4);
  const uint32_t queue = Created(request);
  abi::UpdateQueueArgs stopped = AsCreated(queue, request);
  stopped.queue_percentage = 0;
  EXPECT_THAT(Update(queue, stopped), Succeeds());
  EXPECT_THAT(Update(queue, AsCreated(queue, request)), Succeeds());
  stopped = AsCreated(queue, request);
  stopped.ring_base_address = 0;
  EXPECT_THAT(Update(queue, stopped), Succeeds());
  EXPECT_THAT(Update(queue, AsCreated(queue, request)), Succeeds());
}

class CuMasks : public QueueTest {
 protected:
  int SetMask(uint32_t queue, uint32_t bits, const std::vector<uint32_t>& words) {
    abi::SetCuMaskArgs args = {};
    args.queue_id = queue;
    args.num_cu_mask = bits;
    args.cu_mask_ptr = reinterpret_cast<uint64_t>(words.data());
    return Call(abi::kSetCuMask, args);
  }
};
GPU_SUITE(CuMasks, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(CuMasks, ComeInWholeDwords) {
  const uint32_t queue = Created(Wanted(kPm4));
  const std::vector<uint32_t> all(32, 0xffffffff);
  EXPECT_THAT(SetMask(queue, 0, all), FailsWith(EINVAL));
  EXPECT_THAT(SetMask(queue, 31, all), FailsWith(EINVAL));
  EXPECT_THAT(SetMask(queue, 33, all), FailsWith(EINVAL));
  EXPECT_THAT(SetMask(queue, 32, all), Succeeds());
}

TEST_F(CuMasks, MustBeReadable) {
  const uint32_t queue = Created(Wanted(kAql));
  abi::SetCuMaskArgs args = {};
  args.queue_id = queue;
  args.num_cu_mask = 32;
  EXPECT_THAT(Call(abi::kSetCuMask, args), FailsWith(EFAULT));
  EXPECT_THAT(SetMask(queue, 32, {0xffffffff}), Succeeds());
}

TEST_F(CuMasks, NeedAQueue) {
  const uint32_t queue = Created(Wanted(kAql));
  EXPECT_THAT(SetMask(queue + 1, 32, {0xffffffff}), FailsWith(EFAULT));
  EXPECT_THAT(SetMask(queue, 32, {0xffffffff}), Succeeds());
}

}  // namespace
}  // namespace kfdcts::suites
