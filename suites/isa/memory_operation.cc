// Memory instructions: loads and stores of every width and atomics of every kind move the bytes that they should,
// through each path.
//
// Plan: the cases of kernels/isa/global, flat, buffer, scratch and ds: each case owns 64 bytes, looked at whole where
// it stores; offsets at both ends, sign extension, halves of registers; beyond a buffer and beyond the LDS; lanes off.

#include "fixtures/isa_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IsaMemory : public IsaTest {};
GPU_SUITE(IsaMemory, Kind::kOperation, Needs());

TEST_F(IsaMemory, GlobalAccessOrdinary) { ExpectOrdinary("global/access"); }
TEST_F(IsaMemory, GlobalAccessEdges) { ExpectEdges("global/access"); }
TEST_F(IsaMemory, GlobalAtomicOrdinary) { ExpectOrdinary("global/atomic"); }
TEST_F(IsaMemory, GlobalAtomicEdges) { ExpectEdges("global/atomic"); }

TEST_F(IsaMemory, FlatAccessOrdinary) { ExpectOrdinary("flat/access"); }
TEST_F(IsaMemory, FlatAccessEdges) { ExpectEdges("flat/access"); }
TEST_F(IsaMemory, FlatAtomicOrdinary) { ExpectOrdinary("flat/atomic"); }
TEST_F(IsaMemory, FlatAtomicEdges) { ExpectEdges("flat/atomic"); }

TEST_F(IsaMemory, BufferAccessOrdinary) { ExpectOrdinary("buffer/access"); }
TEST_F(IsaMemory, BufferAccessEdges) { ExpectEdges("buffer/access"); }

TEST_F(IsaMemory, ScratchAccessOrdinary) { ExpectOrdinary("scratch/access"); }
TEST_F(IsaMemory, ScratchAccessEdges) { ExpectEdges("scratch/access"); }

TEST_F(IsaMemory, DsAccessOrdinary) { ExpectOrdinary("ds/access"); }
TEST_F(IsaMemory, DsAccessEdges) { ExpectEdges("ds/access"); }
TEST_F(IsaMemory, DsAtomicOrdinary) { ExpectOrdinary("ds/atomic"); }
TEST_F(IsaMemory, DsAtomicEdges) { ExpectEdges("ds/atomic"); }

}  // namespace
}  // namespace kfdcts::suites
