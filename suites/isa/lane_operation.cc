// Instructions across lanes: each lane gets the value of the lane that DPP, a permute or a swizzle names.
//
// Plan: the cases of kernels/isa/dpp and lane, whose lines are the lanes of a wave in order; sources beyond a row,
// masks of rows and banks, lanes that are off as sources.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaLane : public IsaTest {};
GPU_SUITE(IsaLane, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(IsaLane, DppDpp8Ordinary) { ExpectOrdinary("dpp/dpp8"); }
TEST_F(IsaLane, DppDpp8Edges) { ExpectEdges("dpp/dpp8"); }
TEST_F(IsaLane, DppRowOrdinary) { ExpectOrdinary("dpp/row"); }
TEST_F(IsaLane, DppRowEdges) { ExpectEdges("dpp/row"); }
TEST_F(IsaLane, DppWaveOrdinary) { ExpectOrdinary("dpp/wave"); }
TEST_F(IsaLane, DppWaveEdges) { ExpectEdges("dpp/wave"); }

TEST_F(IsaLane, LanePermuteOrdinary) { ExpectOrdinary("lane/permute"); }
TEST_F(IsaLane, LanePermuteEdges) { ExpectEdges("lane/permute"); }
TEST_F(IsaLane, LaneRelativeOrdinary) { ExpectOrdinary("lane/relative"); }
TEST_F(IsaLane, LaneRelativeEdges) { ExpectEdges("lane/relative"); }
TEST_F(IsaLane, LaneSingleOrdinary) { ExpectOrdinary("lane/single"); }
TEST_F(IsaLane, LaneSingleEdges) { ExpectEdges("lane/single"); }

}  // namespace
}  // namespace kfdcts::suites
