// SdmaQueue: packets may not cross the ring's end, pointers count bytes and never wrap.

#include <errno.h>

#include "driver/base/bits.h"
#include "driver/device/device.h"
#include "driver/packets/sdma.h"
#include "driver/queue/fence_progress.h"
#include "driver/queue/queue.h"

namespace kfdcts {
namespace {

constexpr uint64_t kWritePointer = 0, kReadPointer = 128;

QueueKind KindOf(const QueueOptions& options) {
  if (options.sdma_engine_id) return QueueKind::kSdmaById;
  return options.xgmi ? QueueKind::kSdmaXgmi : QueueKind::kSdma;
}

}  // namespace

Result<std::unique_ptr<SdmaQueue>> SdmaQueue::Create(Gpu& gpu, const QueueOptions& options) {
  if (!gpu.has(Feature::kSdma)) return Error::Of(ENOTSUP, "{} has no SDMA", gpu.family().name);
  std::unique_ptr<SdmaQueue> queue(new SdmaQueue(gpu, KindOf(options), options));
  queue->host_atomics_ = gpu.HostAtomics64();
  KFDCTS_TRY(queue->CreateCommon());
  queue->request_.sdma_engine_id = options.sdma_engine_id.value_or(0);
  BufferOptions memory;
  memory.flags.executable = true;
  memory.flags.uncached = true;
  KFDCTS_ASSIGN(queue->fence_, gpu.Gtt(kPageBytes, memory));
  KFDCTS_TRY(queue->Register(kWritePointer, kReadPointer));
  queue->SetProgress([word = reinterpret_cast<const uint64_t*>(queue->fence_.host())] {
    return __atomic_load_n(word, __ATOMIC_ACQUIRE);
  });
  return queue;
}

SdmaQueue::~SdmaQueue() { CloseBeforeMembers(); }

// Cache control around copies, as ROCr has it (amd_blit_sdma.cpp BuildGCRCommand).
static SdmaGcrReq Writeback() {
  SdmaGcrReq request;
  request.gl2_wb = true;
  request.glk_wb = true;
  return request;
}
static SdmaGcrReq WritebackAndInvalidate() {
  SdmaGcrReq request = Writeback();
  request.gl2_inv = true;
  request.gl1_inv = true;
  request.glv_inv = true;
  request.glk_inv = true;
  return request;
}

// Values rise by one, so adding one is writing the next.
Status SdmaQueue::AppendFence(std::vector<uint32_t>& dwords, uint64_t value) {
  if (family().has(Feature::kSdmaGcrReq)) KFDCTS_TRY(Encode(Writeback(), family(), dwords));
  if (host_atomics_) {
    SdmaAtomic add;
    add.address = fence_.address();
    add.src_data = 1;
    return Encode(add, family(), dwords);
  }
  SdmaFence fence;
  fence.mtype = family().has(Feature::kSdmaMtype) ? 3 : 0;  // MTYPE_UC: sdma_v5_0.c sdma_v5_0_ring_emit_fence
  fence.address = fence_.address();
  fence.data = LowDword(value);
  KFDCTS_TRY(Encode(fence, family(), dwords));
  if (LowDword(value) != 0) return {};
  fence.address += 4;
  fence.data = HighDword(value);
  return Encode(fence, family(), dwords);
}

uint64_t SdmaQueue::ReadDwords() const { return ReadPointer() / 4; }

// Each dword of zero is a NOP of its own, on every SDMA.
Status SdmaQueue::AppendNops(std::vector<uint32_t>& dwords, uint64_t count) const {
  dwords.insert(dwords.end(), count, 0);
  return {};
}

Status SdmaQueue::Prepare(std::vector<uint32_t>& dwords, const Ticket& ticket) {
  (void)ticket;
  if (!family().has(Feature::kSdmaGcrReq)) return {};
  std::vector<uint32_t> all;
  KFDCTS_TRY(Encode(WritebackAndInvalidate(), family(), all));
  all.insert(all.end(), dwords.begin(), dwords.end());
  dwords = std::move(all);
  return {};
}

}  // namespace kfdcts
