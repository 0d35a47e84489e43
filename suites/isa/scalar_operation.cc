// Scalar instructions: each leaves the result and the SCC that the ISA documents say, for ordinary operands and at the
// edges.
//
// Plan: the cases of kernels/isa, SOP formats: one launch of 64 work-groups runs every case of a file, in each wave
// size.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaSop1 : public IsaTest {};
GPU_SUITE(IsaSop1, Kind::kOperation, Needs());

TEST_F(IsaSop1, BitsOrdinary) { ExpectOrdinary("sop1/bits"); }
TEST_F(IsaSop1, BitsEdges) { ExpectEdges("sop1/bits"); }
TEST_F(IsaSop1, SaveexecOrdinary) { ExpectOrdinary("sop1/saveexec"); }
TEST_F(IsaSop1, SaveexecEdges) { ExpectEdges("sop1/saveexec"); }

class IsaSop2 : public IsaTest {};
GPU_SUITE(IsaSop2, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(IsaSop2, BitsOrdinary) { ExpectOrdinary("sop2/bits"); }
TEST_F(IsaSop2, BitsEdges) { ExpectEdges("sop2/bits"); }
TEST_F(IsaSop2, Gfx12Ordinary) { ExpectOrdinary("sop2/gfx12"); }
TEST_F(IsaSop2, Gfx12Edges) { ExpectEdges("sop2/gfx12"); }
TEST_F(IsaSop2, IntegerOrdinary) { ExpectOrdinary("sop2/integer"); }
TEST_F(IsaSop2, IntegerEdges) { ExpectEdges("sop2/integer"); }

class IsaSopc : public IsaTest {};
GPU_SUITE(IsaSopc, Kind::kOperation, Needs());

TEST_F(IsaSopc, CompareOrdinary) { ExpectOrdinary("sopc/compare"); }
TEST_F(IsaSopc, CompareEdges) { ExpectEdges("sopc/compare"); }

class IsaSopk : public IsaTest {};
GPU_SUITE(IsaSopk, Kind::kOperation, Needs());

TEST_F(IsaSopk, ConstantOrdinary) { ExpectOrdinary("sopk/constant"); }
TEST_F(IsaSopk, ConstantEdges) { ExpectEdges("sopk/constant"); }

}  // namespace
}  // namespace kfdcts::suites
