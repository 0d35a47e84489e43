// Scalar instructions: each leaves the result and the SCC that the ISA documents say, for ordinary operands and at the
// edges.
//
// Plan: the cases of kernels/isa, SOP formats and SMEM: one launch of 64 work-groups runs every case of a file, in each
// wave size.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaScalar : public IsaTest {};
GPU_SUITE(IsaScalar, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(IsaScalar, Sop1BitsOrdinary) { ExpectOrdinary("sop1/bits"); }
TEST_F(IsaScalar, Sop1BitsEdges) { ExpectEdges("sop1/bits"); }
TEST_F(IsaScalar, Sop1ControlOrdinary) { ExpectOrdinary("sop1/control"); }
TEST_F(IsaScalar, Sop1ControlEdges) { ExpectEdges("sop1/control"); }
TEST_F(IsaScalar, Sop1SaveexecOrdinary) { ExpectOrdinary("sop1/saveexec"); }
TEST_F(IsaScalar, Sop1SaveexecEdges) { ExpectEdges("sop1/saveexec"); }

TEST_F(IsaScalar, Sop2BitsOrdinary) { ExpectOrdinary("sop2/bits"); }
TEST_F(IsaScalar, Sop2BitsEdges) { ExpectEdges("sop2/bits"); }
TEST_F(IsaScalar, Sop2FloatOrdinary) { ExpectOrdinary("sop2/float"); }
TEST_F(IsaScalar, Sop2FloatEdges) { ExpectEdges("sop2/float"); }
TEST_F(IsaScalar, Sop2Gfx12Ordinary) { ExpectOrdinary("sop2/gfx12"); }
TEST_F(IsaScalar, Sop2Gfx12Edges) { ExpectEdges("sop2/gfx12"); }
TEST_F(IsaScalar, Sop2IntegerOrdinary) { ExpectOrdinary("sop2/integer"); }
TEST_F(IsaScalar, Sop2IntegerEdges) { ExpectEdges("sop2/integer"); }

TEST_F(IsaScalar, SopcCompareOrdinary) { ExpectOrdinary("sopc/compare"); }
TEST_F(IsaScalar, SopcCompareEdges) { ExpectEdges("sopc/compare"); }

TEST_F(IsaScalar, SopkConstantOrdinary) { ExpectOrdinary("sopk/constant"); }
TEST_F(IsaScalar, SopkConstantEdges) { ExpectEdges("sopk/constant"); }

TEST_F(IsaScalar, SmemBufferOrdinary) { ExpectOrdinary("smem/buffer"); }
TEST_F(IsaScalar, SmemBufferEdges) { ExpectEdges("smem/buffer"); }
TEST_F(IsaScalar, SmemGfx12Ordinary) { ExpectOrdinary("smem/gfx12"); }
TEST_F(IsaScalar, SmemGfx12Edges) { ExpectEdges("smem/gfx12"); }
TEST_F(IsaScalar, SmemLoadOrdinary) { ExpectOrdinary("smem/load"); }
TEST_F(IsaScalar, SmemLoadEdges) { ExpectEdges("smem/load"); }
TEST_F(IsaScalar, SmemStoreOrdinary) { ExpectOrdinary("smem/store"); }
TEST_F(IsaScalar, SmemStoreEdges) { ExpectEdges("smem/store"); }

TEST_F(IsaScalar, NoFileOfCasesIsWithoutItsTests) { ExpectEveryFileHasItsTests(); }

}  // namespace
}  // namespace kfdcts::suites
