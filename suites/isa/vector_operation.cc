// Vector instructions: each lane gets the result that the ISA documents and IEEE 754 say; lanes switched off keep what
// they had.
//
// Plan: the cases of kernels/isa, VOP formats: a launch of 64 lanes runs every case of a file, in each wave size;
// ordinary operands; edges (NaN, infinities, denormals, overflow, shifts past the width); everything again with lanes
// off.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaVop1 : public IsaTest {};
GPU_SUITE(IsaVop1, Kind::kOperation, Needs());

TEST_F(IsaVop1, ConvertFloatOrdinary) { ExpectOrdinary("vop1/convert_float"); }
TEST_F(IsaVop1, ConvertFloatEdges) { ExpectEdges("vop1/convert_float"); }
TEST_F(IsaVop1, ConvertIntegerOrdinary) { ExpectOrdinary("vop1/convert_integer"); }
TEST_F(IsaVop1, ConvertIntegerEdges) { ExpectEdges("vop1/convert_integer"); }
TEST_F(IsaVop1, IntegerOrdinary) { ExpectOrdinary("vop1/integer"); }
TEST_F(IsaVop1, IntegerEdges) { ExpectEdges("vop1/integer"); }
TEST_F(IsaVop1, IntegralOrdinary) { ExpectOrdinary("vop1/integral"); }
TEST_F(IsaVop1, IntegralEdges) { ExpectEdges("vop1/integral"); }
TEST_F(IsaVop1, TranscendentalOrdinary) { ExpectOrdinary("vop1/transcendental"); }
TEST_F(IsaVop1, TranscendentalEdges) { ExpectEdges("vop1/transcendental"); }

class IsaVop2 : public IsaTest {};
GPU_SUITE(IsaVop2, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(IsaVop2, CarryOrdinary) { ExpectOrdinary("vop2/carry"); }
TEST_F(IsaVop2, CarryEdges) { ExpectEdges("vop2/carry"); }
TEST_F(IsaVop2, Float16Ordinary) { ExpectOrdinary("vop2/float16"); }
TEST_F(IsaVop2, Float16Edges) { ExpectEdges("vop2/float16"); }
TEST_F(IsaVop2, Float32Ordinary) { ExpectOrdinary("vop2/float32"); }
TEST_F(IsaVop2, Float32Edges) { ExpectEdges("vop2/float32"); }
TEST_F(IsaVop2, Float64Ordinary) { ExpectOrdinary("vop2/float64"); }
TEST_F(IsaVop2, Float64Edges) { ExpectEdges("vop2/float64"); }
TEST_F(IsaVop2, IntegerOrdinary) { ExpectOrdinary("vop2/integer"); }
TEST_F(IsaVop2, IntegerEdges) { ExpectEdges("vop2/integer"); }
TEST_F(IsaVop2, Integer16Ordinary) { ExpectOrdinary("vop2/integer16"); }
TEST_F(IsaVop2, Integer16Edges) { ExpectEdges("vop2/integer16"); }
TEST_F(IsaVop2, LegacyOrdinary) { ExpectOrdinary("vop2/legacy"); }
TEST_F(IsaVop2, LegacyEdges) { ExpectEdges("vop2/legacy"); }
TEST_F(IsaVop2, RoundingOrdinary) { ExpectOrdinary("vop2/rounding"); }
TEST_F(IsaVop2, RoundingEdges) { ExpectEdges("vop2/rounding"); }
TEST_F(IsaVop2, SdwaOrdinary) { ExpectOrdinary("vop2/sdwa"); }
TEST_F(IsaVop2, SdwaEdges) { ExpectEdges("vop2/sdwa"); }

class IsaVop3 : public IsaTest {};
GPU_SUITE(IsaVop3, Kind::kOperation, Needs());

TEST_F(IsaVop3, Float16Ordinary) { ExpectOrdinary("vop3/float16"); }
TEST_F(IsaVop3, Float16Edges) { ExpectEdges("vop3/float16"); }
TEST_F(IsaVop3, Float32Ordinary) { ExpectOrdinary("vop3/float32"); }
TEST_F(IsaVop3, Float32Edges) { ExpectEdges("vop3/float32"); }
TEST_F(IsaVop3, Float64Ordinary) { ExpectOrdinary("vop3/float64"); }
TEST_F(IsaVop3, Float64Edges) { ExpectEdges("vop3/float64"); }
TEST_F(IsaVop3, IntegerOrdinary) { ExpectOrdinary("vop3/integer"); }
TEST_F(IsaVop3, IntegerEdges) { ExpectEdges("vop3/integer"); }
TEST_F(IsaVop3, Integer64Ordinary) { ExpectOrdinary("vop3/integer64"); }
TEST_F(IsaVop3, Integer64Edges) { ExpectEdges("vop3/integer64"); }
TEST_F(IsaVop3, ScaleOrdinary) { ExpectOrdinary("vop3/scale"); }
TEST_F(IsaVop3, ScaleEdges) { ExpectEdges("vop3/scale"); }

class IsaVopc : public IsaTest {};
GPU_SUITE(IsaVopc, Kind::kOperation, Needs());

TEST_F(IsaVopc, ClassOrdinary) { ExpectOrdinary("vopc/class"); }
TEST_F(IsaVopc, ClassEdges) { ExpectEdges("vopc/class"); }
TEST_F(IsaVopc, Float16Ordinary) { ExpectOrdinary("vopc/float16"); }
TEST_F(IsaVopc, Float16Edges) { ExpectEdges("vopc/float16"); }
TEST_F(IsaVopc, Float16ExecOrdinary) { ExpectOrdinary("vopc/float16_exec"); }
TEST_F(IsaVopc, Float16ExecEdges) { ExpectEdges("vopc/float16_exec"); }
TEST_F(IsaVopc, Float32Ordinary) { ExpectOrdinary("vopc/float32"); }
TEST_F(IsaVopc, Float32Edges) { ExpectEdges("vopc/float32"); }
TEST_F(IsaVopc, Float32ExecOrdinary) { ExpectOrdinary("vopc/float32_exec"); }
TEST_F(IsaVopc, Float32ExecEdges) { ExpectEdges("vopc/float32_exec"); }
TEST_F(IsaVopc, Float64Ordinary) { ExpectOrdinary("vopc/float64"); }
TEST_F(IsaVopc, Float64Edges) { ExpectEdges("vopc/float64"); }
TEST_F(IsaVopc, Float64ExecOrdinary) { ExpectOrdinary("vopc/float64_exec"); }
TEST_F(IsaVopc, Float64ExecEdges) { ExpectEdges("vopc/float64_exec"); }
TEST_F(IsaVopc, Integer16Ordinary) { ExpectOrdinary("vopc/integer16"); }
TEST_F(IsaVopc, Integer16Edges) { ExpectEdges("vopc/integer16"); }
TEST_F(IsaVopc, Integer16ExecOrdinary) { ExpectOrdinary("vopc/integer16_exec"); }
TEST_F(IsaVopc, Integer16ExecEdges) { ExpectEdges("vopc/integer16_exec"); }
TEST_F(IsaVopc, Integer32Ordinary) { ExpectOrdinary("vopc/integer32"); }
TEST_F(IsaVopc, Integer32Edges) { ExpectEdges("vopc/integer32"); }
TEST_F(IsaVopc, Integer32ExecOrdinary) { ExpectOrdinary("vopc/integer32_exec"); }
TEST_F(IsaVopc, Integer32ExecEdges) { ExpectEdges("vopc/integer32_exec"); }
TEST_F(IsaVopc, Integer64Ordinary) { ExpectOrdinary("vopc/integer64"); }
TEST_F(IsaVopc, Integer64Edges) { ExpectEdges("vopc/integer64"); }
TEST_F(IsaVopc, Integer64ExecOrdinary) { ExpectOrdinary("vopc/integer64_exec"); }
TEST_F(IsaVopc, Integer64ExecEdges) { ExpectEdges("vopc/integer64_exec"); }

class IsaVop3p : public IsaTest {};
GPU_SUITE(IsaVop3p, Kind::kOperation, Needs());

TEST_F(IsaVop3p, DotOrdinary) { ExpectOrdinary("vop3p/dot"); }
TEST_F(IsaVop3p, DotEdges) { ExpectEdges("vop3p/dot"); }
TEST_F(IsaVop3p, Float16Ordinary) { ExpectOrdinary("vop3p/float16"); }
TEST_F(IsaVop3p, Float16Edges) { ExpectEdges("vop3p/float16"); }
TEST_F(IsaVop3p, Float32Ordinary) { ExpectOrdinary("vop3p/float32"); }
TEST_F(IsaVop3p, Float32Edges) { ExpectEdges("vop3p/float32"); }
TEST_F(IsaVop3p, Integer16Ordinary) { ExpectOrdinary("vop3p/integer16"); }
TEST_F(IsaVop3p, Integer16Edges) { ExpectEdges("vop3p/integer16"); }
TEST_F(IsaVop3p, MixOrdinary) { ExpectOrdinary("vop3p/mix"); }
TEST_F(IsaVop3p, MixEdges) { ExpectEdges("vop3p/mix"); }

}  // namespace
}  // namespace kfdcts::suites
