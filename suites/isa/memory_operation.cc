// Memory instructions: loads and stores of every width and atomics of every kind move the bytes that they should,
// through each path.
//
// Plan: the cases of kernels/isa/global, flat, buffer, scratch and ds: each case owns 64 bytes, looked at whole where
// it stores; offsets at both ends, sign extension, halves of registers; formats, records and swizzles of buffers; LDS
// and private memory by flat addresses; beyond a buffer and beyond the LDS; barriers between waves; lanes off.

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
TEST_F(IsaMemory, GlobalLdsOrdinary) { ExpectOrdinary("global/lds"); }
TEST_F(IsaMemory, GlobalLdsEdges) { ExpectEdges("global/lds"); }

TEST_F(IsaMemory, FlatAccessOrdinary) { ExpectOrdinary("flat/access"); }
TEST_F(IsaMemory, FlatAccessEdges) { ExpectEdges("flat/access"); }
TEST_F(IsaMemory, FlatAtomicOrdinary) { ExpectOrdinary("flat/atomic"); }
TEST_F(IsaMemory, FlatAtomicEdges) { ExpectEdges("flat/atomic"); }
TEST_F(IsaMemory, FlatLdsOrdinary) { ExpectOrdinary("flat/lds"); }
TEST_F(IsaMemory, FlatLdsEdges) { ExpectEdges("flat/lds"); }
TEST_F(IsaMemory, FlatScratchOrdinary) { ExpectOrdinary("flat/scratch"); }
TEST_F(IsaMemory, FlatScratchEdges) { ExpectEdges("flat/scratch"); }

TEST_F(IsaMemory, BufferAccessOrdinary) { ExpectOrdinary("buffer/access"); }
TEST_F(IsaMemory, BufferAccessEdges) { ExpectEdges("buffer/access"); }
TEST_F(IsaMemory, BufferAtomicOrdinary) { ExpectOrdinary("buffer/atomic"); }
TEST_F(IsaMemory, BufferAtomicEdges) { ExpectEdges("buffer/atomic"); }
TEST_F(IsaMemory, BufferRecordsOrdinary) { ExpectOrdinary("buffer/records"); }
TEST_F(IsaMemory, BufferRecordsEdges) { ExpectEdges("buffer/records"); }
TEST_F(IsaMemory, BufferLdsOrdinary) { ExpectOrdinary("buffer/lds"); }
TEST_F(IsaMemory, BufferLdsEdges) { ExpectEdges("buffer/lds"); }
TEST_F(IsaMemory, BufferTypedOrdinary) { ExpectOrdinary("buffer/typed"); }
TEST_F(IsaMemory, BufferTypedEdges) { ExpectEdges("buffer/typed"); }

TEST_F(IsaMemory, ScratchAccessOrdinary) { ExpectOrdinary("scratch/access"); }
TEST_F(IsaMemory, ScratchAccessEdges) { ExpectEdges("scratch/access"); }
TEST_F(IsaMemory, ScratchLdsOrdinary) { ExpectOrdinary("scratch/lds"); }
TEST_F(IsaMemory, ScratchLdsEdges) { ExpectEdges("scratch/lds"); }

TEST_F(IsaMemory, DsAccessOrdinary) { ExpectOrdinary("ds/access"); }
TEST_F(IsaMemory, DsAccessEdges) { ExpectEdges("ds/access"); }
TEST_F(IsaMemory, DsAtomicOrdinary) { ExpectOrdinary("ds/atomic"); }
TEST_F(IsaMemory, DsAtomicEdges) { ExpectEdges("ds/atomic"); }
TEST_F(IsaMemory, DsGroupOrdinary) { ExpectOrdinary("ds/group"); }
TEST_F(IsaMemory, DsGroupEdges) { ExpectEdges("ds/group"); }
TEST_F(IsaMemory, DsMoreOrdinary) { ExpectOrdinary("ds/more"); }
TEST_F(IsaMemory, DsMoreEdges) { ExpectEdges("ds/more"); }

}  // namespace
}  // namespace kfdcts::suites
