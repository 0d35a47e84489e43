// Matrix instructions: every element of the product is where the layout says, and exact.
//
// Plan: the cases of kernels/isa/mfma and wmma: matrices of small integers whose sums every order of addition gives
// exactly, with distinct rows and columns, so that a transposed or shifted layout shows.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaMfma : public IsaTest {};
GPU_SUITE(IsaMfma, Kind::kOperation, Needs());

TEST_F(IsaMfma, F16Ordinary) { ExpectOrdinary("mfma/f16"); }
TEST_F(IsaMfma, F16Edges) { ExpectEdges("mfma/f16"); }
TEST_F(IsaMfma, F32Ordinary) { ExpectOrdinary("mfma/f32"); }
TEST_F(IsaMfma, F32Edges) { ExpectEdges("mfma/f32"); }
TEST_F(IsaMfma, F64Ordinary) { ExpectOrdinary("mfma/f64"); }
TEST_F(IsaMfma, F64Edges) { ExpectEdges("mfma/f64"); }
TEST_F(IsaMfma, I8Ordinary) { ExpectOrdinary("mfma/i8"); }
TEST_F(IsaMfma, I8Edges) { ExpectEdges("mfma/i8"); }

class IsaWmma : public IsaTest {};
GPU_SUITE(IsaWmma, Kind::kOperation, Needs());

TEST_F(IsaWmma, Rdna3Ordinary) { ExpectOrdinary("wmma/rdna3"); }
TEST_F(IsaWmma, Rdna3Edges) { ExpectEdges("wmma/rdna3"); }

}  // namespace
}  // namespace kfdcts::suites
