#include "driver/queue/cache.h"

#include "driver/packets/pm4.h"

namespace kfdcts {

Status AppendAcquire(const Family& family, std::vector<uint32_t>& out) {
  if (family.has(Feature::kGcrCntl)) {
    Pm4AcquireMemGcr acquire;
    acquire.gli_inv = 1;
    acquire.glk_inv = true;
    acquire.glv_inv = true;
    acquire.gl1_inv = true;
    acquire.glm_wb = family.has(Feature::kGlm);
    acquire.glm_inv = family.has(Feature::kGlm);
    acquire.gl2_inv = true;
    acquire.gl2_wb = true;
    return Encode(acquire, family, out);
  }
  Pm4AcquireMem acquire;
  acquire.sh_icache_action = true;
  acquire.sh_kcache_action = true;
  acquire.tcl1_action = true;
  acquire.tc_action = true;
  acquire.tc_wb_action = true;
  return Encode(acquire, family, out);
}

Status AppendRelease(const Family& family, const Release& release, std::vector<uint32_t>& out) {
  Pm4ReleaseMem packet;
  if (family.has(Feature::kGcrCntl)) {
    packet.seq = 1;
    packet.gl2_wb = true;
    packet.glm_wb = family.has(Feature::kGlm);
    packet.glm_inv = family.has(Feature::kGlm);  // must be set with glm_wb (gfx_v10_0_ring_emit_fence)
    packet.cache_policy = 3;
  } else {
    packet.tcl1_action = true;
    packet.tc_action = true;
    packet.tc_wb_action = true;
    packet.tc_md_action = true;
  }
  if (release.address != 0) packet.data_sel = release.clock ? ReleaseData::kGpuClock : ReleaseData::k64;
  if (release.interrupt) packet.int_sel = ReleaseInterrupt::kAfterWriteConfirm;
  packet.address = release.address;
  packet.data = release.clock ? 0 : release.value;
  packet.int_ctxid = release.interrupt ? release.event_id : 0;
  return Encode(packet, family, out);
}

}  // namespace kfdcts
