// Buffers: same address on both sides, whole pages, and nothing left behind whichever step fails.

#include <gmock/gmock.h>

#include "driver/base/bits.h"
#include "driver/device/fake_backend.h"
#include "driver/os/decorators.h"

namespace kfdcts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class BufferTest : public FakeDeviceTest {};

TEST_F(BufferTest, HasOneAddressForGpuAndCpuInWholePages) {
  Open("rx7900xtx");
  auto buffer = gpu().Gtt(5000);
  ASSERT_TRUE(buffer.ok()) << buffer.error().message;
  EXPECT_EQ(buffer->size(), 5000u);
  EXPECT_EQ(buffer->mapped_size(), 8192u);
  EXPECT_EQ(reinterpret_cast<uint64_t>(buffer->host()), buffer->address());
  EXPECT_TRUE(IsAligned(buffer->address(), 4096));
  EXPECT_EQ(fake_->allocations.at(buffer->handle()).request.bytes, 8192u);
  EXPECT_THAT(buffer->mapped_on(), ElementsAre(11));
  buffer->Store64(0x1122334455667788, 8);
  EXPECT_EQ(buffer->Load32(8), 0x55667788u);
  EXPECT_EQ(buffer->bytes()[15], 0x11);
  EXPECT_EQ(buffer->as<uint64_t>().size(), 625u);
}

TEST_F(BufferTest, KeepsTheAlignmentAskedFor) {
  Open("rx7900xtx");
  for (const uint64_t alignment : {kPageBytes, 64 * kKiB, 2 * kMiB}) {
    auto buffer = gpu().Vram(3 * kPageBytes, {.alignment = alignment});
    ASSERT_TRUE(buffer.ok());
    EXPECT_TRUE(IsAligned(buffer->address(), alignment));
  }
  EXPECT_EQ(gpu().Vram(1, {.alignment = 12345}).error().code, EINVAL);
  EXPECT_EQ(gpu().Vram(0).error().code, EINVAL);
}

TEST_F(BufferTest, UserptrIsTheCallersMemory) {
  Open("rx7900xtx");
  alignas(8) static uint8_t memory[10000];
  auto buffer = gpu().Userptr(100, {.host_memory = memory + 4100});
  ASSERT_TRUE(buffer.ok());
  EXPECT_EQ(buffer->host(), memory + 4100);
  const MemoryRequest& request = fake_->allocations.at(buffer->handle()).request;
  EXPECT_EQ(request.host_address, AlignDown(reinterpret_cast<uint64_t>(memory + 4100), 4096));
  EXPECT_EQ(request.address, request.host_address);

  auto own = gpu().Userptr(100);
  ASSERT_TRUE(own.ok());
  EXPECT_EQ(own->Load64(), 0u);
}

TEST_F(BufferTest, MapsOnPeersAndTakesThemAway) {
  Open("mi300x", 2);
  auto buffer = gpu(0).Vram(4096, {.peers = {&gpu(1)}});
  ASSERT_TRUE(buffer.ok()) << buffer.error().message;
  EXPECT_THAT(buffer->mapped_on(), ElementsAre(11, 22));
  const Gpu* second[] = {&gpu(1)};
  EXPECT_EQ(*buffer->UnmapFrom(second), 1u);
  EXPECT_THAT(buffer->mapped_on(), ElementsAre(11));
  EXPECT_THAT(fake_->log, testing::Contains("acquire 22"));
}

TEST_F(BufferTest, LeavesNothingWhicheverRequestFails) {
  Open("mi300x", 2);
  int failed = 0;
  for (int nth = 1;; ++nth) {
    fake_->fail_at = nth;
    auto buffer = gpu(0).Gtt(4096, {.peers = {&gpu(1)}});
    if (fake_->fail_at > 0) break;  // nth request never came: all have had their turn
    ASSERT_FALSE(buffer.ok());
    EXPECT_THAT(buffer.error().message, HasSubstr("injected"));
    EXPECT_TRUE(fake_->allocations.empty());
    ++failed;
  }
  EXPECT_GE(failed, 4);  // address spaces, allocation, host mapping, GPU mapping
}

TEST_F(BufferTest, LeavesNothingWhicheverSystemCallFails) {
  FaultingOs faulty(SystemOs());
  Open("rx7900xtx", 1, true, faulty);
  for (const OsCall call : {OsCall::kMmap, OsCall::kMadvise}) {
    faulty.FailNth(call, 1, ENOMEM);
    EXPECT_FALSE(gpu().Gtt(4096).ok()) << OsCallName(call);
    EXPECT_TRUE(fake_->allocations.empty());
    faulty.ClearFaults();
    faulty.FailNth(call, call == OsCall::kMmap ? 2 : 1, ENOMEM);
    EXPECT_FALSE(gpu().Userptr(4096).ok()) << OsCallName(call);
    EXPECT_TRUE(fake_->allocations.empty());
    faulty.ClearFaults();
  }
  EXPECT_TRUE(gpu().Userptr(4096).ok());
}

TEST_F(BufferTest, MovesWithoutFreeing) {
  Open("rx7900xtx");
  auto first = gpu().Gtt(4096);
  ASSERT_TRUE(first.ok());
  Buffer second = std::move(*first);
  EXPECT_FALSE(*first);  // NOLINT(bugprone-use-after-move): that is the question
  EXPECT_EQ(fake_->allocations.size(), 1u);
  EXPECT_EQ(device_->live().Snapshot().of(LiveKind::kGtt), 1);
  EXPECT_TRUE(second.Free().ok());
  EXPECT_EQ(device_->live().Snapshot().of(LiveKind::kGtt), 0);
  EXPECT_TRUE(second.Free().ok());
}

TEST(LiveCountsTest, NamesTheDifference) {
  LiveCounts counts;
  const LiveSnapshot before = counts.Snapshot();
  EXPECT_EQ(before.DifferenceTo(before), "");
  counts.Add(LiveKind::kVram, 2);
  counts.Add(LiveKind::kEvent, -1);
  EXPECT_EQ(before.DifferenceTo(counts.Snapshot()), "vram +2, event -1");
}

}  // namespace
}  // namespace kfdcts
