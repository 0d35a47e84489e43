// Instructions across lanes: each lane gets the value of the lane that DPP, a permute or a swizzle names.
//
// Plan: the cases of kernels/isa/dpp and lane, whose lines are the lanes of a wave in order; sources beyond a row,
// masks of rows and banks, lanes that are off as sources.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaDpp : public IsaTest {};
GPU_SUITE(IsaDpp, Kind::kOperation, Needs());

TEST_F(IsaDpp, Dpp8Ordinary) { ExpectOrdinary("dpp/dpp8"); }
TEST_F(IsaDpp, Dpp8Edges) { ExpectEdges("dpp/dpp8"); }
TEST_F(IsaDpp, RowOrdinary) { ExpectOrdinary("dpp/row"); }
TEST_F(IsaDpp, RowEdges) { ExpectEdges("dpp/row"); }
TEST_F(IsaDpp, WaveOrdinary) { ExpectOrdinary("dpp/wave"); }
TEST_F(IsaDpp, WaveEdges) { ExpectEdges("dpp/wave"); }

class IsaLane : public IsaTest {};
GPU_SUITE(IsaLane, Kind::kOperation, Needs());

TEST_F(IsaLane, PermuteOrdinary) { ExpectOrdinary("lane/permute"); }
TEST_F(IsaLane, PermuteEdges) { ExpectEdges("lane/permute"); }
TEST_F(IsaLane, SingleOrdinary) { ExpectOrdinary("lane/single"); }
TEST_F(IsaLane, SingleEdges) { ExpectEdges("lane/single"); }

}  // namespace
}  // namespace kfdcts::suites
