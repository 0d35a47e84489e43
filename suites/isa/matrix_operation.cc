// Matrix instructions: every element of the product is where the layout says, and exact.
//
// Plan: the cases of kernels/isa/mfma and wmma: matrices of small integers whose sums every order of addition gives
// exactly, with distinct rows and columns, so that a transposed or shifted layout shows; sparse ones with every choice
// of two among four.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaMatrix : public IsaTest {};
GPU_SUITE(IsaMatrix, Kind::kOperation, Needs());

TEST_F(IsaMatrix, MfmaF16Ordinary) { ExpectOrdinary("mfma/f16"); }
TEST_F(IsaMatrix, MfmaF16Edges) { ExpectEdges("mfma/f16"); }
TEST_F(IsaMatrix, MfmaF32Ordinary) { ExpectOrdinary("mfma/f32"); }
TEST_F(IsaMatrix, MfmaF32Edges) { ExpectEdges("mfma/f32"); }
TEST_F(IsaMatrix, MfmaF64Ordinary) { ExpectOrdinary("mfma/f64"); }
TEST_F(IsaMatrix, MfmaF64Edges) { ExpectEdges("mfma/f64"); }
TEST_F(IsaMatrix, MfmaFp8Ordinary) { ExpectOrdinary("mfma/fp8"); }
TEST_F(IsaMatrix, MfmaFp8Edges) { ExpectEdges("mfma/fp8"); }
TEST_F(IsaMatrix, MfmaI8Ordinary) { ExpectOrdinary("mfma/i8"); }
TEST_F(IsaMatrix, MfmaI8Edges) { ExpectEdges("mfma/i8"); }
TEST_F(IsaMatrix, MfmaScaledOrdinary) { ExpectOrdinary("mfma/scaled"); }
TEST_F(IsaMatrix, MfmaScaledEdges) { ExpectEdges("mfma/scaled"); }
TEST_F(IsaMatrix, MfmaSparseOrdinary) { ExpectOrdinary("mfma/sparse"); }
TEST_F(IsaMatrix, MfmaSparseEdges) { ExpectEdges("mfma/sparse"); }

TEST_F(IsaMatrix, WmmaRdna3Ordinary) { ExpectOrdinary("wmma/rdna3"); }
TEST_F(IsaMatrix, WmmaRdna3Edges) { ExpectEdges("wmma/rdna3"); }
TEST_F(IsaMatrix, WmmaRdna4Ordinary) { ExpectOrdinary("wmma/rdna4"); }
TEST_F(IsaMatrix, WmmaRdna4Edges) { ExpectEdges("wmma/rdna4"); }
TEST_F(IsaMatrix, WmmaSparseOrdinary) { ExpectOrdinary("wmma/sparse"); }
TEST_F(IsaMatrix, WmmaSparseEdges) { ExpectEdges("wmma/sparse"); }

}  // namespace
}  // namespace kfdcts::suites
