// CU masks: the waves of a queue run on the units that its mask leaves, and on no others.
//
// Plan: one unit, disjoint halves, all units; the mask changed between two dispatches; a neighbour without a mask; both
// kinds of compute queue. A unit is what one step of the mask stands for: a CU, from gfx10 a pair of them (a work-group
// processor). Bits are dealt over XCCs first, then over shader engines and arrays (Linux 6.12 kfd_mqd_manager.c
// mqd_symmetrically_map_cu_mask), and every XCC needs one. Which number a unit has differs from chip to chip, since
// some are fused off: the claims are about how many there are and which two dispatches share.

#include <set>

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class CuMaskOfQueue : public GpuTest {
 protected:
  static constexpr uint32_t kGroups = 1024;

  using Place = std::pair<uint32_t, uint32_t>;  // XCC, unit
  std::set<Place> PlacesOf(Compute& compute) {
    const GuardedBuffer where = gpu().Gtt(kGroups * 8).FillWord(0xffffffff);
    const Ticket done = compute.Run(kernels::kUnitOfGroup, {.target = where.address()},
                                    {.grid = {kGroups * kernels::kUnitOfGroup.group_size, 1, 1},
                                     .workgroup = {kernels::kUnitOfGroup.group_size, 1, 1}});
    EXPECT_THAT(done, CompletesWithin(20s));
    EXPECT_THAT(where.as<uint32_t>(), Each(Ne(0xffffffffu)));
    std::set<Place> places;
    for (uint32_t group = 0; group < kGroups; ++group) {
      places.emplace(where.Load32(group * 8), where.Load32(group * 8 + 4));
    }
    return places;
  }

  uint32_t xccs() const { return gpu().node().properties.xcc_count(); }
  uint32_t bits_per_unit() const { return family().has(Feature::kCuMode) ? 2 : 1; }
  uint32_t UnitsPerXcc() const { return gpu().node().properties.cu_count() / bits_per_unit() / xccs(); }
  // `count` units of every XCC, from `first` on.
  std::vector<uint32_t> Units(uint32_t first, uint32_t count) const {
    const uint32_t step = bits_per_unit() * xccs();
    std::vector<uint32_t> mask((gpu().node().properties.cu_count() + 31) / 32);
    for (uint32_t bit = first * step; bit < (first + count) * step; ++bit) mask[bit / 32] |= 1u << bit % 32;
    return mask;
  }
  static std::set<Place> Common(const std::set<Place>& a, const std::set<Place>& b) {
    std::set<Place> common;
    std::ranges::set_intersection(a, b, std::inserter(common, common.end()));
    return common;
  }

  void ExpectOneUnitRunsEverything(Door door) {
    Compute compute(gpu(), door);
    ASSERT_THAT(compute.queue().SetCuMask(Units(0, 1)), IsOk());
    EXPECT_THAT(PlacesOf(compute), SizeIs(xccs()));
  }
  void ExpectHalvesShareNothing(Door door) {
    const uint32_t half = UnitsPerXcc() / 2;
    Compute compute(gpu(), door);
    ASSERT_THAT(compute.queue().SetCuMask(Units(0, half)), IsOk());
    const std::set<Place> lower = PlacesOf(compute);
    ASSERT_THAT(compute.queue().SetCuMask(Units(half, half)), IsOk());
    const std::set<Place> upper = PlacesOf(compute);
    EXPECT_THAT(Common(lower, upper), IsEmpty());
    EXPECT_THAT(lower, SizeIs(AllOf(Gt(xccs()), Le(half * xccs()))));
    EXPECT_THAT(upper, SizeIs(AllOf(Gt(xccs()), Le(half * xccs()))));
  }
};
GPU_SUITE(CuMaskOfQueue, Kind::kOperation, Needs(MaskUnits(4)), Tier::kStandard);

TEST_F(CuMaskOfQueue, OfOneUnitRunsEverythingThere) {
  ExpectOneUnitRunsEverything(Door::kPm4);
  ExpectOneUnitRunsEverything(Door::kAql);
}

TEST_F(CuMaskOfQueue, OfDisjointHalvesSharesNoUnitOnAPm4Queue) { ExpectHalvesShareNothing(Door::kPm4); }

TEST_F(CuMaskOfQueue, OfDisjointHalvesSharesNoUnitOnAnAqlQueue) { ExpectHalvesShareNothing(Door::kAql); }

TEST_F(CuMaskOfQueue, OfAllUnitsTakesTheOthersBack) {
  Compute compute(gpu(), Door::kAql);
  ASSERT_THAT(compute.queue().SetCuMask(Units(0, 1)), IsOk());
  EXPECT_THAT(PlacesOf(compute), SizeIs(xccs()));
  ASSERT_THAT(compute.queue().SetCuMask(Units(0, UnitsPerXcc())), IsOk());
  EXPECT_THAT(PlacesOf(compute), SizeIs(Gt(xccs())));
}

TEST_F(CuMaskOfQueue, LeavesItsNeighbourAlone) {
  Compute masked(gpu(), Door::kAql);
  Compute neighbour(gpu(), Door::kAql);
  ASSERT_THAT(masked.queue().SetCuMask(Units(0, 1)), IsOk());
  EXPECT_THAT(PlacesOf(masked), SizeIs(xccs()));
  EXPECT_THAT(PlacesOf(neighbour), SizeIs(Gt(xccs())));
}

}  // namespace
}  // namespace kfdcts::suites
