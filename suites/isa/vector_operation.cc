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

class IsaVector : public IsaTest {};
GPU_SUITE(IsaVector, Kind::kOperation, Needs());

TEST_F(IsaVector, Vop1ConvertFloatOrdinary) { ExpectOrdinary("vop1/convert_float"); }
TEST_F(IsaVector, Vop1ConvertFloatEdges) { ExpectEdges("vop1/convert_float"); }
TEST_F(IsaVector, Vop1ConvertIntegerOrdinary) { ExpectOrdinary("vop1/convert_integer"); }
TEST_F(IsaVector, Vop1ConvertIntegerEdges) { ExpectEdges("vop1/convert_integer"); }
TEST_F(IsaVector, Vop1IntegerOrdinary) { ExpectOrdinary("vop1/integer"); }
TEST_F(IsaVector, Vop1IntegerEdges) { ExpectEdges("vop1/integer"); }
TEST_F(IsaVector, Vop1IntegralOrdinary) { ExpectOrdinary("vop1/integral"); }
TEST_F(IsaVector, Vop1IntegralEdges) { ExpectEdges("vop1/integral"); }
TEST_F(IsaVector, Vop1TranscendentalOrdinary) { ExpectOrdinary("vop1/transcendental"); }
TEST_F(IsaVector, Vop1TranscendentalEdges) { ExpectEdges("vop1/transcendental"); }

TEST_F(IsaVector, Vop2CarryOrdinary) { ExpectOrdinary("vop2/carry"); }
TEST_F(IsaVector, Vop2CarryEdges) { ExpectEdges("vop2/carry"); }
TEST_F(IsaVector, Vop2Float16Ordinary) { ExpectOrdinary("vop2/float16"); }
TEST_F(IsaVector, Vop2Float16Edges) { ExpectEdges("vop2/float16"); }
TEST_F(IsaVector, Vop2Float32Ordinary) { ExpectOrdinary("vop2/float32"); }
TEST_F(IsaVector, Vop2Float32Edges) { ExpectEdges("vop2/float32"); }
TEST_F(IsaVector, Vop2Float64Ordinary) { ExpectOrdinary("vop2/float64"); }
TEST_F(IsaVector, Vop2Float64Edges) { ExpectEdges("vop2/float64"); }
TEST_F(IsaVector, Vop2IntegerOrdinary) { ExpectOrdinary("vop2/integer"); }
TEST_F(IsaVector, Vop2IntegerEdges) { ExpectEdges("vop2/integer"); }
TEST_F(IsaVector, Vop2Integer16Ordinary) { ExpectOrdinary("vop2/integer16"); }
TEST_F(IsaVector, Vop2Integer16Edges) { ExpectEdges("vop2/integer16"); }
TEST_F(IsaVector, Vop2LegacyOrdinary) { ExpectOrdinary("vop2/legacy"); }
TEST_F(IsaVector, Vop2LegacyEdges) { ExpectEdges("vop2/legacy"); }
TEST_F(IsaVector, Vop2RoundingOrdinary) { ExpectOrdinary("vop2/rounding"); }
TEST_F(IsaVector, Vop2RoundingEdges) { ExpectEdges("vop2/rounding"); }
TEST_F(IsaVector, Vop2SdwaOrdinary) { ExpectOrdinary("vop2/sdwa"); }
TEST_F(IsaVector, Vop2SdwaEdges) { ExpectEdges("vop2/sdwa"); }

TEST_F(IsaVector, Vop3ConvertOrdinary) { ExpectOrdinary("vop3/convert"); }
TEST_F(IsaVector, Vop3ConvertEdges) { ExpectEdges("vop3/convert"); }
TEST_F(IsaVector, Vop3DivisionOrdinary) { ExpectOrdinary("vop3/division"); }
TEST_F(IsaVector, Vop3DivisionEdges) { ExpectEdges("vop3/division"); }
TEST_F(IsaVector, Vop3Float16Ordinary) { ExpectOrdinary("vop3/float16"); }
TEST_F(IsaVector, Vop3Float16Edges) { ExpectEdges("vop3/float16"); }
TEST_F(IsaVector, Vop3Float32Ordinary) { ExpectOrdinary("vop3/float32"); }
TEST_F(IsaVector, Vop3Float32Edges) { ExpectEdges("vop3/float32"); }
TEST_F(IsaVector, Vop3Float64Ordinary) { ExpectOrdinary("vop3/float64"); }
TEST_F(IsaVector, Vop3Float64Edges) { ExpectEdges("vop3/float64"); }
TEST_F(IsaVector, Vop3HelpersOrdinary) { ExpectOrdinary("vop3/helpers"); }
TEST_F(IsaVector, Vop3HelpersEdges) { ExpectEdges("vop3/helpers"); }
TEST_F(IsaVector, Vop3IntegerOrdinary) { ExpectOrdinary("vop3/integer"); }
TEST_F(IsaVector, Vop3IntegerEdges) { ExpectEdges("vop3/integer"); }
TEST_F(IsaVector, Vop3Integer64Ordinary) { ExpectOrdinary("vop3/integer64"); }
TEST_F(IsaVector, Vop3Integer64Edges) { ExpectEdges("vop3/integer64"); }
TEST_F(IsaVector, Vop3ScaleOrdinary) { ExpectOrdinary("vop3/scale"); }
TEST_F(IsaVector, Vop3ScaleEdges) { ExpectEdges("vop3/scale"); }
TEST_F(IsaVector, Vop3Cdna4Ordinary) { ExpectOrdinary("vop3/cdna4"); }
TEST_F(IsaVector, Vop3Cdna4Edges) { ExpectEdges("vop3/cdna4"); }
TEST_F(IsaVector, Vop3Scale4Ordinary) { ExpectOrdinary("vop3/scale4"); }
TEST_F(IsaVector, Vop3Scale4Edges) { ExpectEdges("vop3/scale4"); }
TEST_F(IsaVector, Vop3Scale6Ordinary) { ExpectOrdinary("vop3/scale6"); }
TEST_F(IsaVector, Vop3Scale6Edges) { ExpectEdges("vop3/scale6"); }
TEST_F(IsaVector, Vop3Scale8Ordinary) { ExpectOrdinary("vop3/scale8"); }
TEST_F(IsaVector, Vop3Scale8Edges) { ExpectEdges("vop3/scale8"); }

TEST_F(IsaVector, VopcClassOrdinary) { ExpectOrdinary("vopc/class"); }
TEST_F(IsaVector, VopcClassEdges) { ExpectEdges("vopc/class"); }
TEST_F(IsaVector, VopcFloat16Ordinary) { ExpectOrdinary("vopc/float16"); }
TEST_F(IsaVector, VopcFloat16Edges) { ExpectEdges("vopc/float16"); }
TEST_F(IsaVector, VopcFloat16ExecOrdinary) { ExpectOrdinary("vopc/float16_exec"); }
TEST_F(IsaVector, VopcFloat16ExecEdges) { ExpectEdges("vopc/float16_exec"); }
TEST_F(IsaVector, VopcFloat32Ordinary) { ExpectOrdinary("vopc/float32"); }
TEST_F(IsaVector, VopcFloat32Edges) { ExpectEdges("vopc/float32"); }
TEST_F(IsaVector, VopcFloat32ExecOrdinary) { ExpectOrdinary("vopc/float32_exec"); }
TEST_F(IsaVector, VopcFloat32ExecEdges) { ExpectEdges("vopc/float32_exec"); }
TEST_F(IsaVector, VopcFloat64Ordinary) { ExpectOrdinary("vopc/float64"); }
TEST_F(IsaVector, VopcFloat64Edges) { ExpectEdges("vopc/float64"); }
TEST_F(IsaVector, VopcFloat64ExecOrdinary) { ExpectOrdinary("vopc/float64_exec"); }
TEST_F(IsaVector, VopcFloat64ExecEdges) { ExpectEdges("vopc/float64_exec"); }
TEST_F(IsaVector, VopcInteger16Ordinary) { ExpectOrdinary("vopc/integer16"); }
TEST_F(IsaVector, VopcInteger16Edges) { ExpectEdges("vopc/integer16"); }
TEST_F(IsaVector, VopcInteger16ExecOrdinary) { ExpectOrdinary("vopc/integer16_exec"); }
TEST_F(IsaVector, VopcInteger16ExecEdges) { ExpectEdges("vopc/integer16_exec"); }
TEST_F(IsaVector, VopcInteger32Ordinary) { ExpectOrdinary("vopc/integer32"); }
TEST_F(IsaVector, VopcInteger32Edges) { ExpectEdges("vopc/integer32"); }
TEST_F(IsaVector, VopcInteger32ExecOrdinary) { ExpectOrdinary("vopc/integer32_exec"); }
TEST_F(IsaVector, VopcInteger32ExecEdges) { ExpectEdges("vopc/integer32_exec"); }
TEST_F(IsaVector, VopcInteger64Ordinary) { ExpectOrdinary("vopc/integer64"); }
TEST_F(IsaVector, VopcInteger64Edges) { ExpectEdges("vopc/integer64"); }
TEST_F(IsaVector, VopcInteger64ExecOrdinary) { ExpectOrdinary("vopc/integer64_exec"); }
TEST_F(IsaVector, VopcInteger64ExecEdges) { ExpectEdges("vopc/integer64_exec"); }

TEST_F(IsaVector, Vop3pDotOrdinary) { ExpectOrdinary("vop3p/dot"); }
TEST_F(IsaVector, Vop3pDotEdges) { ExpectEdges("vop3p/dot"); }
TEST_F(IsaVector, Vop3pFloat16Ordinary) { ExpectOrdinary("vop3p/float16"); }
TEST_F(IsaVector, Vop3pFloat16Edges) { ExpectEdges("vop3p/float16"); }
TEST_F(IsaVector, Vop3pFloat32Ordinary) { ExpectOrdinary("vop3p/float32"); }
TEST_F(IsaVector, Vop3pFloat32Edges) { ExpectEdges("vop3p/float32"); }
TEST_F(IsaVector, Vop3pInteger16Ordinary) { ExpectOrdinary("vop3p/integer16"); }
TEST_F(IsaVector, Vop3pInteger16Edges) { ExpectEdges("vop3p/integer16"); }
TEST_F(IsaVector, Vop3pMixOrdinary) { ExpectOrdinary("vop3p/mix"); }
TEST_F(IsaVector, Vop3pMixEdges) { ExpectEdges("vop3p/mix"); }

TEST_F(IsaVector, VopdPairsOrdinary) { ExpectOrdinary("vopd/pairs"); }
TEST_F(IsaVector, VopdPairsEdges) { ExpectEdges("vopd/pairs"); }

}  // namespace
}  // namespace kfdcts::suites
