// Memory instructions: loads and stores of every width and atomics of every kind move the bytes that they should,
// through each path.
//
// Plan: the cases of kernels/isa/global, flat, buffer, scratch, ds and smem: each case owns 64 bytes, looked at whole
// where it stores; offsets at both ends, sign extension, halves of registers; beyond a buffer and beyond the LDS; lanes
// off.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaGlobal : public IsaTest {};
GPU_SUITE(IsaGlobal, Kind::kOperation, Needs());

TEST_F(IsaGlobal, AccessOrdinary) { ExpectOrdinary("global/access"); }
TEST_F(IsaGlobal, AccessEdges) { ExpectEdges("global/access"); }
TEST_F(IsaGlobal, AtomicOrdinary) { ExpectOrdinary("global/atomic"); }
TEST_F(IsaGlobal, AtomicEdges) { ExpectEdges("global/atomic"); }

class IsaFlat : public IsaTest {};
GPU_SUITE(IsaFlat, Kind::kOperation, Needs());

TEST_F(IsaFlat, AccessOrdinary) { ExpectOrdinary("flat/access"); }
TEST_F(IsaFlat, AccessEdges) { ExpectEdges("flat/access"); }
TEST_F(IsaFlat, AtomicOrdinary) { ExpectOrdinary("flat/atomic"); }
TEST_F(IsaFlat, AtomicEdges) { ExpectEdges("flat/atomic"); }

class IsaBuffer : public IsaTest {};
GPU_SUITE(IsaBuffer, Kind::kOperation, Needs());

TEST_F(IsaBuffer, AccessOrdinary) { ExpectOrdinary("buffer/access"); }
TEST_F(IsaBuffer, AccessEdges) { ExpectEdges("buffer/access"); }

class IsaScratch : public IsaTest {};
GPU_SUITE(IsaScratch, Kind::kOperation, Needs());

TEST_F(IsaScratch, AccessOrdinary) { ExpectOrdinary("scratch/access"); }
TEST_F(IsaScratch, AccessEdges) { ExpectEdges("scratch/access"); }

class IsaDs : public IsaTest {};
GPU_SUITE(IsaDs, Kind::kOperation, Needs());

TEST_F(IsaDs, AccessOrdinary) { ExpectOrdinary("ds/access"); }
TEST_F(IsaDs, AccessEdges) { ExpectEdges("ds/access"); }
TEST_F(IsaDs, AtomicOrdinary) { ExpectOrdinary("ds/atomic"); }
TEST_F(IsaDs, AtomicEdges) { ExpectEdges("ds/atomic"); }

class IsaSmem : public IsaTest {};
GPU_SUITE(IsaSmem, Kind::kOperation, Needs());

TEST_F(IsaSmem, Gfx12Ordinary) { ExpectOrdinary("smem/gfx12"); }
TEST_F(IsaSmem, Gfx12Edges) { ExpectEdges("smem/gfx12"); }
TEST_F(IsaSmem, LoadOrdinary) { ExpectOrdinary("smem/load"); }
TEST_F(IsaSmem, LoadEdges) { ExpectEdges("smem/load"); }

}  // namespace
}  // namespace kfdcts::suites
