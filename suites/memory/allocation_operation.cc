// Device memory: each kind is granted, is reached by CPU and GPU at the same address, and is given back whole.
//
// Plan: VRAM, GTT and user memory; sizes of a page and around it; contents through the CPU, small, partial, large; the
// amount available before, during and after; memory again where it was. The GPU's view of each kind is the SDMA
// suites' claim. Linux 6.12 amdgpu_amdkfd_gpuvm.c.

#include "fixtures/memory_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class MemoryAllocation : public MemoryTest {
 protected:
  void ExpectKeepsBytes(const GuardedBuffer& buffer) {
    FillPattern(buffer.host(), 11);
    EXPECT_THAT(buffer, HoldsSameBytesAs(Expected::Pattern(buffer.size(), 11)));
    EXPECT_THAT(buffer, HasIntactCanaries());
  }
};
GPU_SUITE(MemoryAllocation, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(MemoryAllocation, OfGttKeepsWhatTheHostWrites) { ExpectKeepsBytes(gpu().Gtt(64 * kKiB)); }

TEST_F(MemoryAllocation, OfUserMemoryKeepsWhatTheHostWrites) { ExpectKeepsBytes(gpu().Userptr(64 * kKiB)); }

TEST_F(MemoryAllocation, OfOddSizesKeepsWhatTheHostWrites) {
  ExpectKeepsBytes(gpu().Gtt(1));
  ExpectKeepsBytes(gpu().Gtt(kPage - 1));
  ExpectKeepsBytes(gpu().Gtt(kPage + 1));
}

TEST_F(MemoryAllocation, AcceptsPartialWrites) {
  const GuardedBuffer buffer = gpu().Gtt(64 * kKiB).FillPattern(1);
  FillPattern(buffer.part(5000, 20000), 2);
  Expected expected = Expected::Pattern(buffer.size(), 1);
  FillPattern(expected.writable().subspan(5000, 20000), 2);
  EXPECT_THAT(buffer, HoldsSameBytesAs(expected));
}

TEST_F(MemoryAllocation, OfManyBuffersKeepsThemApart) {
  std::vector<GuardedBuffer> buffers;
  for (uint64_t i = 0; i < 32; ++i) buffers.push_back(gpu().Gtt(3 * kPage).FillPattern(100 + i));
  for (uint64_t i = 0; i < buffers.size(); ++i) {
    EXPECT_THAT(buffers[i], HoldsSameBytesAs(Expected::Pattern(3 * kPage, 100 + i))) << i;
    EXPECT_THAT(buffers[i], HasIntactCanaries()) << i;
  }
}

TEST_F(MemoryAllocation, OfGttIsZeroAtFirst) {
  {
    const Buffer last = Value(gpu().driver().Gtt(64 * kKiB));
    FillPattern(last.bytes(), 12);
  }
  const Buffer buffer = Value(gpu().driver().Gtt(64 * kKiB));
  EXPECT_THAT(buffer.bytes(), HoldsSameBytesAs(Expected(64 * kKiB)));
}

TEST_F(MemoryAllocation, AgainAtTheSameAddressIsFresh) {
  abi::AllocMemoryOfGpuArgs request = Request(kGtt, 16 * kPage);
  ASSERT_THAT(Allocate(request), Succeeds());
  const uint64_t first = request.handle;
  ASSERT_THAT(Map(first, {gpu().gpu_id()}).result, Succeeds());
  ASSERT_THAT(Unmap(first, {gpu().gpu_id()}).result, Succeeds());
  ASSERT_THAT(Free(first), Succeeds());
  request.mmap_offset = 0;
  ASSERT_THAT(Allocate(request), Succeeds());
  EXPECT_THAT(Map(request.handle, {gpu().gpu_id()}).result, Succeeds());
}

// VRAM through the CPU takes a BAR that shows it.
class VisibleVram : public MemoryAllocation {};
GPU_SUITE(VisibleVram, Kind::kOperation, Needs(LargeBar()), Tier::kStandard);

TEST_F(VisibleVram, KeepsWhatTheHostWrites) {
  ExpectKeepsBytes(gpu().Vram(64 * kKiB));
  ExpectKeepsBytes(gpu().Vram(kPage - 1));
  ExpectKeepsBytes(gpu().Vram(kPage + 1));
}

TEST_F(VisibleVram, AcceptsPartialWrites) {
  const GuardedBuffer buffer = gpu().Vram(64 * kKiB).FillPattern(1);
  FillPattern(buffer.part(333, 40000), 2);
  Expected expected = Expected::Pattern(buffer.size(), 1);
  FillPattern(expected.writable().subspan(333, 40000), 2);
  EXPECT_THAT(buffer, HoldsSameBytesAs(expected));
}

TEST_F(VisibleVram, OfSixteenMegabytesKeepsEveryByte) { ExpectKeepsBytes(gpu().Vram(16 * kMiB)); }

TEST_F(VisibleVram, ForgetsItsLastOwner) {
  // amdgpu wipes on release or clears on allocation; either way the old bytes are gone.
  {
    const GuardedBuffer secret = gpu().Vram(kMiB).FillPattern(42);
  }
  const Buffer fresh = Value(gpu().driver().Vram(kMiB));
  const Expected old = Expected::Pattern(kPage, 42);
  const auto page_holds_secret = [&](uint64_t at) { return !Compare(fresh.bytes().subspan(at, kPage), old.host()); };
  std::vector<uint64_t> leaking;
  for (uint64_t at = 0; at < kMiB; at += kPage) {
    if (page_holds_secret(at)) leaking.push_back(at);
  }
  EXPECT_THAT(leaking, IsEmpty());
}

class AvailableMemory : public MemoryTest {};
GPU_SUITE(AvailableMemory, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(AvailableMemory, FallsByWhatIsAllocatedAndRisesAgain) {
  // Answers come in steps of 2 MiB (VRAM_AVAILABLITY_ALIGN), so 64 MiB are visible to the step.
  const uint64_t before = Available();
  const uint64_t handle = Allocated(kVram, 64 * kMiB);
  EXPECT_EQ(before - Available(), 64 * kMiB);
  ASSERT_THAT(Free(handle), Succeeds());
  EXPECT_TRUE(HoldsBy(Deadline::In(2s), [&] { return Available() == before; }));
}

TEST_F(AvailableMemory, DoesNotChangeWithSystemMemory) {
  const uint64_t before = Available();
  Allocated(kGtt, 16 * kMiB);
  EXPECT_EQ(Available(), before);
}

TEST_F(AvailableMemory, IsUntouchedByARefusedRequest) {
  const uint64_t before = Available();
  abi::AllocMemoryOfGpuArgs request = Request(kVram, before + kGiB);
  EXPECT_THAT(Allocate(request), FailsWith(ENOMEM));
  EXPECT_EQ(Available(), before);
}

TEST_F(AvailableMemory, IsNotAnsweredForAnUnknownGpu) {
  abi::GetAvailableMemoryArgs args = {};
  args.gpu_id = gpu().gpu_id() ^ 0xffff0000;
  args.available = 0x55;
  EXPECT_THAT(Call(abi::kAvailableMemory, args), FailsWith(EINVAL));
  args.gpu_id = gpu().gpu_id();
  EXPECT_THAT(Call(abi::kAvailableMemory, args), Succeeds());
  EXPECT_GT(args.available, 0u);
}

TEST_F(AvailableMemory, CanBeAllocatedInLargePieces) {
  const uint64_t before = Available();
  const uint64_t piece = std::min(kGiB, before / 8 / (2 * kMiB) * (2 * kMiB));
  for (int i = 0; i < 4; ++i) Allocated(kVram, piece);
  EXPECT_EQ(before - Available(), 4 * piece);
}

class MemoryChurn : public MemoryAllocation {};
GPU_SUITE(MemoryChurn, Kind::kStress, Needs(), Tier::kStandard);

TEST_F(MemoryChurn, OfHundredsOfBuffersLosesNothing) {
  const uint64_t before = Available();
  int failures = 0;
  for (int i = 0; i < 400; ++i) {
    const uint64_t handle = Allocated(i % 2 == 0 ? kVram : kGtt, (1 + i % 7) * kPage);
    failures += Map(handle, {gpu().gpu_id()}).result != 0 ? 1 : 0;
    failures += Unmap(handle, {gpu().gpu_id()}).result != 0 ? 1 : 0;
    failures += Free(handle) != 0 ? 1 : 0;
  }
  EXPECT_EQ(failures, 0);
  EXPECT_TRUE(HoldsBy(Deadline::In(2s), [&] { return Available() == before; }));
}

}  // namespace
}  // namespace kfdcts::suites
