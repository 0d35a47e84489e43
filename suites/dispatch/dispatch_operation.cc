// Dispatch: every work-item of a grid runs exactly once, with the ids, arguments, LDS and scratch that it was promised.
//
// Plan: the same claims through PM4 (DISPATCH_DIRECT) and AQL (kernel dispatch packets), in the family's preferred wave
// size and in the other one where it has two. Grids on both sides of a wave, a group and of what all CUs take at once;
// partial groups in each dimension; LDS up to its limit; scratch that grows; results whole, guards intact.

#include <bit>

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

// What kernels/compute/hash.s says it computes.
uint32_t Hash(uint32_t x, uint32_t iterations) {
  for (uint32_t i = 0; i < iterations; ++i) {
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    x = x * 1664525u + 1013904223u;
  }
  return x;
}

// kernels/memory/scratch.s: the xor of lane `n`'s dwords, rotated left by one before each.
uint32_t ScratchDigest(uint32_t n, uint32_t bytes) {
  uint32_t digest = 0;
  for (uint32_t i = 0; i < bytes / 4; ++i) digest = std::rotl(digest, 1) ^ ((n + 1) * 0x9e3779b1u + i);
  return digest;
}

uint32_t CollatzSteps(uint64_t n, uint32_t limit) {
  uint32_t steps = 0;
  for (; n != 1 && steps < limit; ++steps) n = n % 2 == 0 ? n / 2 : 3 * n + 1;
  return steps;
}

template <typename Make>
std::vector<uint32_t> Words(uint32_t count, Make make) {
  std::vector<uint32_t> words(count);
  for (uint32_t i = 0; i < count; ++i) words[i] = make(i);
  return words;
}

class DispatchTest : public GpuTest {
 protected:
  virtual Door door() const = 0;
  virtual uint32_t wave() const { return 0; }

  void Prepare() override {
    GpuTest::Prepare();
    compute_.emplace(gpu(), door(), wave());
  }
  void Release() override { compute_.reset(); }
  Compute& compute() { return *compute_; }

  void ExpectFill(uint32_t items) {
    SCOPED_TRACE(testing::Message() << items << " dwords");
    GuardedBuffer target = gpu().Vram(items * 4 + 64);
    target.FillWord(0);
    ASSERT_THAT(compute().RunItems(kernels::kFill32,
                                   {.target = target.address(), .value = 0xfeed0001u + items, .count = items}, items),
                CompletesWithin(10s));
    EXPECT_THAT(target.as<uint32_t>().first(items), Each(Eq(0xfeed0001u + items)));
    EXPECT_THAT(target.as<uint32_t>().subspan(items), Each(Eq(0u)));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  // work_item_dump over `grid` in groups of `group`: eight dwords of each item in the grid, nothing of any other.
  void ExpectEveryWorkItemOnce(std::array<uint32_t, 3> grid, std::array<uint32_t, 3> group) {
    SCOPED_TRACE(testing::Message() << grid[0] << "x" << grid[1] << "x" << grid[2] << " in groups of " << group[0]
                                    << "x" << group[1] << "x" << group[2]);
    const DispatchShape shape = {.grid = grid, .workgroup = group};
    const uint64_t slots = shape.TotalGroups() * shape.FlatWorkgroup();
    GuardedBuffer target = gpu().Gtt(slots * 32);
    target.FillWord(0);
    ASSERT_THAT(compute().Run(kernels::kWorkItemDump,
                              {.target = target.address(),
                               .size_x = group[0],
                               .size_y = group[1],
                               .size_z = group[2],
                               .groups_x = shape.Groups(0),
                               .groups_y = shape.Groups(1)},
                              shape),
                CompletesWithin(10s));
    const uint32_t lanes = compute().Load(kernels::kWorkItemDump.name).descriptor().wave_size();
    const auto seen = target.as<uint32_t>();
    const std::vector<uint32_t> expected = ExpectedWorkItems(shape, lanes);
    std::vector<uint32_t> comparable(seen.begin(), seen.end());
    for (size_t word = 6; word < expected.size(); word += 8) {
      if (expected[word] == kAnyLane && comparable[word] < lanes) comparable[word] = kAnyLane;
    }
    EXPECT_THAT(comparable, ElementsAreArray(expected));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  // No document says how the lanes of a group that is partial in x or y are packed.
  static constexpr uint32_t kAnyLane = 0xffffffff;

  static std::vector<uint32_t> ExpectedWorkItems(const DispatchShape& shape, uint32_t lanes) {
    const auto& size = shape.workgroup;
    std::vector<uint32_t> words(shape.TotalGroups() * shape.FlatWorkgroup() * 8);
    for (uint32_t z = 0; z < shape.grid[2]; ++z) {
      for (uint32_t y = 0; y < shape.grid[1]; ++y) {
        for (uint32_t x = 0; x < shape.grid[0]; ++x) {
          const std::array<uint32_t, 3> item = {x % size[0], y % size[1], z % size[2]};
          const std::array<uint32_t, 3> group = {x / size[0], y / size[1], z / size[2]};
          const uint64_t flat_group = group[0] + uint64_t{shape.Groups(0)} * (group[1] + shape.Groups(1) * group[2]);
          const uint32_t flat_item = item[0] + size[0] * (item[1] + size[1] * item[2]);
          const bool whole = (group[0] + 1) * size[0] <= shape.grid[0] && (group[1] + 1) * size[1] <= shape.grid[1];
          const uint32_t lane = whole ? flat_item % lanes : kAnyLane;
          const std::array<uint32_t, 8> record = {item[0],  item[1],  item[2], group[0],
                                                  group[1], group[2], lane,    0x600d};
          std::copy(record.begin(), record.end(), words.begin() + (flat_group * shape.FlatWorkgroup() + flat_item) * 8);
        }
      }
    }
    return words;
  }

  void ExpectEveryGroupOnce(std::array<uint32_t, 3> groups) {
    constexpr uint32_t kGroup = kernels::kGroupIdDump.group_size;
    GuardedBuffer target = gpu().Gtt(uint64_t{groups[0]} * groups[1] * groups[2] * 16);
    target.FillWord(0);
    ASSERT_THAT(
        compute().Run(kernels::kGroupIdDump, {.target = target.address(), .groups_x = groups[0], .groups_y = groups[1]},
                      {.grid = {groups[0] * kGroup, groups[1], groups[2]}, .workgroup = {kGroup, 1, 1}}),
        CompletesWithin(20s));
    EXPECT_THAT(target.as<uint32_t>(),
                ElementsAreArray(Words(groups[0] * groups[1] * groups[2] * 4, [&](uint32_t word) {
                  const uint32_t group = word / 4;
                  const std::array<uint32_t, 4> record = {group % groups[0], group / groups[0] % groups[1],
                                                          group / groups[0] / groups[1], 1};
                  return record[word % 4];
                })));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  void ExpectVectorAdd(uint32_t count) {
    GuardedBuffer left = gpu().Vram(count * 4).FillPattern(11);
    GuardedBuffer right = gpu().Gtt(count * 4).FillPattern(12);
    GuardedBuffer sum = gpu().Vram(count * 4);
    ASSERT_THAT(compute().RunItems(
                    kernels::kVectorAddI32,
                    {.sum = sum.address(), .left = left.address(), .right = right.address(), .count = count}, count),
                CompletesWithin(10s));
    EXPECT_THAT(
        sum.as<uint32_t>(),
        ElementsAreArray(Words(count, [&](uint32_t i) { return left.as<uint32_t>()[i] + right.as<uint32_t>()[i]; })));
    EXPECT_THAT(sum, HasIntactCanaries());
  }

  void ExpectHash(uint32_t count, uint32_t iterations) {
    GuardedBuffer target = gpu().Gtt(count * 4);
    ASSERT_THAT(
        compute().RunItems(kernels::kHash,
                           {.target = target.address(), .seed = 77, .iterations = iterations, .count = count}, count),
        CompletesWithin(20s));
    EXPECT_THAT(target.as<uint32_t>(),
                ElementsAreArray(Words(count, [&](uint32_t i) { return Hash(77 + i, iterations); })));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  void ExpectReduction(uint32_t count) {
    const uint32_t groups = (count + 255) / 256;
    GuardedBuffer source = gpu().Vram(groups * 1024).FillPattern(5);
    GuardedBuffer target = gpu().Gtt(groups * 4);
    ASSERT_THAT(compute().RunItems(kernels::kReduceLds,
                                   {.target = target.address(), .source = source.address(), .count = count}, count),
                CompletesWithin(10s));
    const auto words = source.as<uint32_t>();
    EXPECT_THAT(target.as<uint32_t>(), ElementsAreArray(Words(groups, [&](uint32_t group) {
                  const uint32_t end = std::min(count, (group + 1) * 256);
                  return std::accumulate(words.begin() + group * 256, words.begin() + end, 0u);
                })));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  // Dynamic LDS of `words` dwords in each of eight groups.
  void ExpectLdsReverse(uint32_t words) {
    constexpr uint32_t kGroups = 8;
    GuardedBuffer target = gpu().Gtt(kGroups * words * 4);
    const DispatchShape shape = {.grid = {kGroups * 256, 1, 1}, .workgroup = {256, 1, 1}, .dynamic_lds = words * 4};
    ASSERT_THAT(compute().Run(kernels::kLdsReverse, {.target = target.address(), .words = words}, shape),
                CompletesWithin(10s));
    EXPECT_THAT(target.as<uint32_t>(), ElementsAreArray(Words(kGroups * words, [&](uint32_t i) {
                  return i / words * 0x10000 + (words - 1 - i % words);
                })));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  template <typename Kernel>
  void ExpectScratch(const Kernel& kernel, uint32_t bytes, uint32_t items) {
    SCOPED_TRACE(testing::Message() << bytes << " bytes of each of " << items);
    GuardedBuffer target = gpu().Gtt(items * 4);
    ASSERT_THAT(compute().RunItems(kernel, {.target = target.address(), .count = items}, items), CompletesWithin(20s));
    EXPECT_THAT(target.as<uint32_t>(),
                ElementsAreArray(Words(items, [&](uint32_t n) { return ScratchDigest(n, bytes); })));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  void ExpectDivergence(uint32_t count) {
    GuardedBuffer target = gpu().Gtt(count * 4);
    ASSERT_THAT(
        compute().RunItems(kernels::kCollatz, {.target = target.address(), .limit = 200, .count = count}, count),
        CompletesWithin(20s));
    EXPECT_THAT(target.as<uint32_t>(),
                ElementsAreArray(Words(count, [](uint32_t i) { return CollatzSteps(i + 1, 200); })));
  }

  void ExpectMaskedStore(uint64_t mask) {
    SCOPED_TRACE(testing::Message() << std::hex << mask);
    GuardedBuffer target = gpu().Gtt(64 * 4);
    target.FillWord(0);
    ASSERT_THAT(
        compute().RunItems(kernels::kExecMask, {.target = target.address(), .mask = mask, .value = 0xabcdu}, 64),
        CompletesWithin(10s));
    const uint32_t lanes = compute().Load(kernels::kExecMask.name).descriptor().wave_size();
    EXPECT_THAT(target.as<uint32_t>(),
                ElementsAreArray(Words(64, [&](uint32_t i) { return (mask >> (i % lanes)) & 1 ? 0xabcdu : 0u; })));
    EXPECT_THAT(target, HasIntactCanaries());
  }

  // Each kernel reads what the one before wrote.
  void ExpectChain(uint32_t links) {
    constexpr uint32_t kCount = 512;
    GuardedBuffer ones = gpu().Vram(kCount * 4).FillWord(1);
    GuardedBuffer sum = gpu().Vram(kCount * 4).FillWord(0);
    Ticket last;
    for (uint32_t i = 0; i < links; ++i) {
      last = compute().RunItems(kernels::kVectorAddI32,
                                {.sum = sum.address(), .left = sum.address(), .right = ones.address(), .count = kCount},
                                kCount);
    }
    ASSERT_THAT(last, CompletesWithin(20s));
    EXPECT_THAT(sum.as<uint32_t>(), Each(Eq(links)));
    EXPECT_THAT(sum, HasIntactCanaries());
  }

  void ExpectLaneShuffle(uint32_t shift) {
    SCOPED_TRACE(testing::Message() << "by " << shift);
    const uint32_t lanes = compute().Load(kernels::kLaneShuffle.name).descriptor().wave_size();
    GuardedBuffer target = gpu().Gtt(1024 * 4);
    ASSERT_THAT(compute().RunItems(kernels::kLaneShuffle, {.target = target.address(), .shift = shift}, 1024),
                CompletesWithin(10s));
    EXPECT_THAT(target.as<uint32_t>(),
                ElementsAreArray(Words(1024, [&](uint32_t i) { return i / lanes * lanes + (i + shift) % lanes; })));
  }

 private:
  std::optional<Compute> compute_;
};

class DispatchPm4 : public DispatchTest {
  Door door() const override { return Door::kPm4; }
};
GPU_SUITE(DispatchPm4, Kind::kOperation, Needs(), Tier::kQuick);

class DispatchAql : public DispatchTest {
  Door door() const override { return Door::kAql; }
};
GPU_SUITE(DispatchAql, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(DispatchPm4, EmptyKernelCompletes) {
  EXPECT_THAT(compute().Run(kernels::kEmpty, {}, {.grid = {64, 1, 1}, .workgroup = {64, 1, 1}}), CompletesWithin(5s));
}
TEST_F(DispatchAql, EmptyKernelCompletes) {
  EXPECT_THAT(compute().Run(kernels::kEmpty, {}, {.grid = {64, 1, 1}, .workgroup = {64, 1, 1}}), CompletesWithin(5s));
}

TEST_F(DispatchPm4, FillsWhatItIsAskedToAndNoMore) { ExpectFill(1), ExpectFill(255), ExpectFill(256), ExpectFill(257); }
TEST_F(DispatchAql, FillsWhatItIsAskedToAndNoMore) { ExpectFill(1), ExpectFill(255), ExpectFill(256), ExpectFill(257); }

TEST_F(DispatchPm4, FillsMoreThanTheGpuHoldsAtOnce) { ExpectFill(1 << 20); }
TEST_F(DispatchAql, FillsMoreThanTheGpuHoldsAtOnce) { ExpectFill(1 << 20); }

TEST_F(DispatchPm4, RunsASingleWorkItem) { ExpectEveryWorkItemOnce({1, 1, 1}, {64, 1, 1}); }
TEST_F(DispatchAql, RunsASingleWorkItem) { ExpectEveryWorkItemOnce({1, 1, 1}, {64, 1, 1}); }

TEST_F(DispatchPm4, RunsAPartialGroupInX) { ExpectEveryWorkItemOnce({1000, 1, 1}, {256, 1, 1}); }
TEST_F(DispatchAql, RunsAPartialGroupInX) { ExpectEveryWorkItemOnce({1000, 1, 1}, {256, 1, 1}); }

TEST_F(DispatchPm4, RunsAPartialGroupInY) { ExpectEveryWorkItemOnce({16, 13, 1}, {8, 4, 1}); }
TEST_F(DispatchAql, RunsAPartialGroupInY) { ExpectEveryWorkItemOnce({16, 13, 1}, {8, 4, 1}); }

TEST_F(DispatchPm4, RunsAPartialGroupInZ) { ExpectEveryWorkItemOnce({4, 4, 7}, {4, 4, 4}); }
TEST_F(DispatchAql, RunsAPartialGroupInZ) { ExpectEveryWorkItemOnce({4, 4, 7}, {4, 4, 4}); }

TEST_F(DispatchPm4, RunsPartialGroupsInAllDimensions) { ExpectEveryWorkItemOnce({17, 9, 5}, {8, 4, 3}); }
TEST_F(DispatchAql, RunsPartialGroupsInAllDimensions) { ExpectEveryWorkItemOnce({17, 9, 5}, {8, 4, 3}); }

TEST_F(DispatchPm4, RunsGroupsOfTheLargestSize) { ExpectEveryWorkItemOnce({2048, 1, 1}, {1024, 1, 1}); }
TEST_F(DispatchAql, RunsGroupsOfTheLargestSize) { ExpectEveryWorkItemOnce({2048, 1, 1}, {1024, 1, 1}); }

TEST_F(DispatchPm4, RunsEveryGroupOnce) { ExpectEveryGroupOnce({7, 11, 13}); }
TEST_F(DispatchAql, RunsEveryGroupOnce) { ExpectEveryGroupOnce({7, 11, 13}); }

TEST_F(DispatchPm4, RunsManyGroupsOnce) { ExpectEveryGroupOnce({4099, 1, 1}); }
TEST_F(DispatchAql, RunsManyGroupsOnce) { ExpectEveryGroupOnce({4099, 1, 1}); }

TEST_F(DispatchPm4, AddsVectors) { ExpectVectorAdd(10'007); }
TEST_F(DispatchAql, AddsVectors) { ExpectVectorAdd(10'007); }

TEST_F(DispatchPm4, ComputesHashes) { ExpectHash(4000, 300); }
TEST_F(DispatchAql, ComputesHashes) { ExpectHash(4000, 300); }

TEST_F(DispatchPm4, ReducesThroughLds) { ExpectReduction(256 * 40 - 3); }
TEST_F(DispatchAql, ReducesThroughLds) { ExpectReduction(256 * 40 - 3); }

TEST_F(DispatchPm4, GivesEachGroupItsOwnDynamicLds) { ExpectLdsReverse(256), ExpectLdsReverse(5000); }
TEST_F(DispatchAql, GivesEachGroupItsOwnDynamicLds) { ExpectLdsReverse(256), ExpectLdsReverse(5000); }

TEST_F(DispatchPm4, GivesAllTheLdsThereIs) { ExpectLdsReverse(family().lds_bytes / 4); }
TEST_F(DispatchAql, GivesAllTheLdsThereIs) { ExpectLdsReverse(family().lds_bytes / 4); }

TEST_F(DispatchPm4, GivesEachLaneItsOwnScratch) {
  ExpectScratch(kernels::kScratch16, 16, 2048);
  ExpectScratch(kernels::kScratch256, 256, 2048);
}
TEST_F(DispatchAql, GivesEachLaneItsOwnScratch) {
  ExpectScratch(kernels::kScratch16, 16, 2048);
  ExpectScratch(kernels::kScratch256, 256, 2048);
}

TEST_F(DispatchPm4, ScratchGrowsAndShrinksBetweenDispatches) {
  ExpectScratch(kernels::kScratch16, 16, 512);
  ExpectScratch(kernels::kScratch4096, 4096, 512);
  ExpectScratch(kernels::kScratch1024, 1024, 512);
}
TEST_F(DispatchAql, ScratchGrowsAndShrinksBetweenDispatches) {
  ExpectScratch(kernels::kScratch16, 16, 512);
  ExpectScratch(kernels::kScratch4096, 4096, 512);
  ExpectScratch(kernels::kScratch1024, 1024, 512);
}

TEST_F(DispatchPm4, FollowsEachLanesOwnBranch) { ExpectDivergence(3000); }
TEST_F(DispatchAql, FollowsEachLanesOwnBranch) { ExpectDivergence(3000); }

TEST_F(DispatchPm4, MasksLanes) {
  ExpectMaskedStore(1), ExpectMaskedStore(0x8000'0000'8000'0001), ExpectMaskedStore(0);
}
TEST_F(DispatchAql, MasksLanes) {
  ExpectMaskedStore(1), ExpectMaskedStore(0x8000'0000'8000'0001), ExpectMaskedStore(0);
}

TEST_F(DispatchPm4, ShufflesLanes) { ExpectLaneShuffle(0), ExpectLaneShuffle(1), ExpectLaneShuffle(31); }
TEST_F(DispatchAql, ShufflesLanes) { ExpectLaneShuffle(0), ExpectLaneShuffle(1), ExpectLaneShuffle(31); }

TEST_F(DispatchPm4, SeesWhatTheDispatchBeforeWrote) { ExpectChain(100); }
TEST_F(DispatchAql, SeesWhatTheDispatchBeforeWrote) { ExpectChain(100); }

TEST_F(DispatchAql, FillsInHiddenArguments) {
  GuardedBuffer target = gpu().Gtt(48);
  ASSERT_THAT(compute().Run(kernels::kHiddenArgsDump, {.target = target.address()},
                            {.grid = {70, 9, 5}, .workgroup = {32, 2, 3}}),
              CompletesWithin(5s));
  // AMDGPUUsage, "Code Object V5 Metadata": block counts are whole groups, remainders what a last partial one holds.
  EXPECT_THAT(target.as<uint32_t>(), ElementsAre(2, 4, 1, 32, 2, 3, 6, 1, 2, 3, 0, 0));
}

TEST_F(DispatchAql, GivesEachEnabledRegisterItsInput) {
  const DispatchShape shape = {.grid = {64, 2, 2}, .workgroup = {64, 1, 1}};
  GuardedBuffer sgprs = gpu().Gtt(shape.TotalGroups() * 2 * 128).FillWord(0);
  GuardedBuffer vgprs = gpu().Gtt(shape.TotalGroups() * 64 * 16).FillWord(0);
  const LoadedKernel kernel = compute().Load(kernels::kRegisterDump.name);
  const kernels::RegisterDumpArgs args = {.sgprs = sgprs.address(),
                                          .vgprs = vgprs.address(),
                                          .size_x = 64,
                                          .size_y = 1,
                                          .size_z = 1,
                                          .groups_x = 1,
                                          .groups_y = 2};
  ASSERT_THAT(compute().Submit(kernel, Compute::Arguments(kernel, args), {.shape = shape}), CompletesWithin(5s));
  const auto first = sgprs.as<uint32_t>().first(32);
  const auto pair = [&](size_t at) { return first[at] | uint64_t{first[at + 1]} << 32; };
  // AMDGPUUsage, "Initial Kernel Execution State": enabled inputs follow each other in this order.
  size_t at = kernel.descriptor().enable_sgpr_private_segment_buffer ? 4 : 0;
  const uint64_t dispatch_pointer = pair(at);
  const uint64_t queue_pointer = pair(at + 2);
  const AqlQueue& queue = compute().aql();
  EXPECT_THAT(dispatch_pointer, AllOf(Ge(queue.ring().address()), Lt(queue.ring().address() + queue.ring().size())));
  EXPECT_EQ(dispatch_pointer % 64, 0u);
  EXPECT_EQ(queue_pointer, queue.amd_queue_address());
  const uint64_t kernarg = pair(at + 4);
  EXPECT_EQ(kernarg % kernel.metadata().kernarg_segment_align, 0u);
  EXPECT_EQ(pair(at + 6), (dispatch_pointer - queue.ring().address()) / 64) << "dispatch id";
}

TEST_F(DispatchAql, StartsWithTheDescriptorsMode) {
  GuardedBuffer target = gpu().Gtt(4);
  const LoadedKernel kernel = compute().Load(kernels::kModeDump.name);
  ASSERT_THAT(compute().RunItems(kernels::kModeDump, {.target = target.address()}, 64), CompletesWithin(5s));
  // MODE's low byte is RSRC1.FLOAT_MODE (bits 19:12) on every generation (AMDGPUUsage, compute_pgm_rsrc1).
  EXPECT_EQ(target.as<uint32_t>()[0] & 0xff, (kernel.descriptor().compute_pgm_rsrc1 >> 12) & 0xff);
}

TEST_F(DispatchPm4, ReturnsQuicklyFromManySmallDispatches) {
  GuardedBuffer target = gpu().Vram(256 * 4);
  Ticket last;
  for (uint32_t i = 1; i <= 500; ++i) {
    last = compute().RunItems(kernels::kFill32, {.target = target.address(), .value = i, .count = 256}, 256);
  }
  ASSERT_THAT(last, CompletesWithin(20s));
  EXPECT_THAT(target.as<uint32_t>(), Each(Eq(500u)));
}

class DispatchWave32 : public DispatchTest {
  Door door() const override { return Door::kAql; }
  uint32_t wave() const override { return 32; }
};
GPU_SUITE(DispatchWave32, Kind::kOperation, Needs(Feature::kWave32), Tier::kStandard);

class DispatchWave64 : public DispatchTest {
  Door door() const override { return Door::kAql; }
  uint32_t wave() const override { return 64; }
};
GPU_SUITE(DispatchWave64, Kind::kOperation, Needs(Feature::kWave64), Tier::kStandard);

class DispatchPm4Wave64 : public DispatchTest {
  Door door() const override { return Door::kPm4; }
  uint32_t wave() const override { return 64; }
};
GPU_SUITE(DispatchPm4Wave64, Kind::kOperation, Needs(Feature::kWave64), Tier::kStandard);

TEST_F(DispatchWave32, RunsEveryWorkItemOnce) { ExpectEveryWorkItemOnce({17, 9, 5}, {8, 4, 3}); }
TEST_F(DispatchWave64, RunsEveryWorkItemOnce) { ExpectEveryWorkItemOnce({17, 9, 5}, {8, 4, 3}); }
TEST_F(DispatchPm4Wave64, RunsEveryWorkItemOnce) { ExpectEveryWorkItemOnce({17, 9, 5}, {8, 4, 3}); }
TEST_F(DispatchWave32, ReducesThroughLds) { ExpectReduction(5000); }
TEST_F(DispatchWave64, ReducesThroughLds) { ExpectReduction(5000); }
TEST_F(DispatchPm4Wave64, ReducesThroughLds) { ExpectReduction(5000); }
TEST_F(DispatchWave32, GivesEachLaneItsOwnScratch) { ExpectScratch(kernels::kScratch256, 256, 1024); }
TEST_F(DispatchWave64, GivesEachLaneItsOwnScratch) { ExpectScratch(kernels::kScratch256, 256, 1024); }
TEST_F(DispatchPm4Wave64, GivesEachLaneItsOwnScratch) { ExpectScratch(kernels::kScratch256, 256, 1024); }
TEST_F(DispatchWave32, MasksLanes) { ExpectMaskedStore(0x8000'0001); }
TEST_F(DispatchWave64, MasksLanes) { ExpectMaskedStore(0x8000'0001'0000'8001); }
TEST_F(DispatchWave32, ShufflesLanes) { ExpectLaneShuffle(5); }
// Wave64 shuffles are DispatchPm4's and DispatchAql's where waves are 64 lanes by preference: on GFX10-11.5 ds_bpermute
// reaches half of such a wave only (Mesa 25.0 aco_instruction_selection.cpp emit_bpermute).
TEST_F(DispatchWave32, FollowsEachLanesOwnBranch) { ExpectDivergence(500); }
TEST_F(DispatchWave64, FollowsEachLanesOwnBranch) { ExpectDivergence(500); }

}  // namespace
}  // namespace kfdcts::suites
