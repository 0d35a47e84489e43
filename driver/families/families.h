// What differs between GPU families: one row per gfx target, each its predecessor and what changed.
//
// Owns the facts that the driver's other parts and the suites ask about a family. Does not own facts of a board (number
// of compute units, engines, XCCs: those are the topology's), nor any behaviour. Any driver or suite code may include
// it.
//
// Ask `family.has(Feature::k...)`, never for a generation: `gfx` is for names, reports and suites/families.
// Units: bytes unless a name says otherwise. Sources stand beside the rows in families.cc.

#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace kfdcts {

enum class Feature : uint8_t {
  // Waves and registers.
  kWave32,             // waves of 32 lanes
  kWave64,             // waves of 64 lanes
  kCuMode,             // a work-group may be confined to one CU of a pair (WGP_MODE bit of RSRC1 exists)
  kAccVgprs,           // accumulation VGPRs
  kUnifiedVgprs,       // VGPRs and accumulation VGPRs share one file, split at accum_offset
  kTgSplit,            // waves of a work-group may be dispatched to different CUs (TG_SPLIT)
  kSharedVgprs,        // SHARED_VGPR_COUNT in RSRC3 (wave64)
  kInstPrefSize,       // INST_PREF_SIZE in RSRC3
  kKernargPreload,     // kernarg words preloaded into user SGPRs
  kUserSgprInit16Bug,  // at least 16 SGPRs must be initialised at wave start
  // Compute front end.
  kMultiXcc,            // several XCCs may answer as one node
  kEopTcActions,        // RELEASE_MEM carries gfx9's EOP_TC_* cache actions
  kGcrCntl,             // cache control by GCR_CNTL: 8-dword ACQUIRE_MEM, GCR bits in RELEASE_MEM
  kGlm,                 // RELEASE_MEM may write back and invalidate the metadata cache (GLM)
  kWaitRegMem64,        // PM4 WAIT_REG_MEM64
  kInterleaveRegister,  // COMPUTE_DISPATCH_INTERLEAVE
  kGws,                 // KFD offers global wave sync, given firmware
  kGwsWaits,            // and waves can wait by it: else it is a formality (kfd_process_queue_manager.c pqm_set_gws)
  kVmFaultEvents,       // KFD tells memory faults as system events (kfd_int_process_v9.c, _v11.c; not _v10.c)
  // XNACK (retry of page faults).
  kXnack,            // the target has an XNACK setting
  kXnackPerProcess,  // KFD lets each process choose
  // Instructions, as far as kernels and suites must choose between forms.
  kSdwa,
  kDpp8,
  kScalarStore,    // s_store_*, s_atomic_*
  kScalarMemtime,  // s_memtime, s_memrealtime; without: s_sendmsg_rtn
  kScalarFloat,    // s_add_f32 and its like
  kBarrier,        // s_barrier as one instruction
  kSplitBarrier,   // s_barrier_signal, s_barrier_wait
  kMfma,
  kMfmaF64,
  kSmfmac,
  kWmma,
  kSwmmac,
  kVopd,
  kGds,        // GDS data operations
  kImage,      // image instructions
  kLdsDirect,  // LDSDIR or VDSDIR
  kGlobalLoadLds,
  // SDMA engines.
  kSdma,               // at all
  kSdmaMtype,          // FENCE carries an mtype
  kSdmaCachePolicy,    // COPY, WRITE, CONST_FILL, POLL and ATOMIC carry cache fields too
  kSdmaGcrReq,         // GCR_REQ
  kSdmaGpuvmInv,       // op 16 is GPUVM_INV, DUMMY_TRAP moved to 32
  kSdmaCopyBackwards,  // COPY_LINEAR may run from the end
  kSdmaSubWindow,      // COPY's linear sub-window, in the form before SDMA 7.0
  kSdmaCompression,    // COPY_LINEAR may carry a compression dword (CPV, DCC)
  kSdma64BitSync,      // FENCE_64B and POLL_MEM_64B
  kSdmaPollsEarly,     // POLL_REGMEM may return early: poll twice (ROCr amd_blit_sdma.cpp, doublePoll)
  kCount
};

std::string_view NameOf(Feature feature);

class FeatureSet {
 public:
  constexpr FeatureSet() = default;
  constexpr FeatureSet(std::initializer_list<Feature> features) {
    for (Feature feature : features) add(feature);
  }
  constexpr bool has(Feature feature) const { return (bits_ >> static_cast<unsigned>(feature)) & 1; }
  constexpr FeatureSet& add(Feature feature) {
    bits_ |= uint64_t{1} << static_cast<unsigned>(feature);
    return *this;
  }
  constexpr FeatureSet& add(std::initializer_list<Feature> features) {
    for (Feature feature : features) add(feature);
    return *this;
  }
  constexpr FeatureSet& remove(std::initializer_list<Feature> features) {
    for (Feature feature : features) bits_ &= ~(uint64_t{1} << static_cast<unsigned>(feature));
    return *this;
  }
  constexpr bool operator==(const FeatureSet&) const = default;

 private:
  uint64_t bits_ = 0;
};
static_assert(static_cast<unsigned>(Feature::kCount) <= 64);

struct GfxVersion {
  uint8_t major = 0;
  uint8_t minor = 0;
  uint8_t stepping = 0;
  constexpr bool operator==(const GfxVersion&) const = default;
};

struct IpVersion {
  uint8_t major = 0;
  uint8_t minor = 0;
  uint8_t revision = 0;
  constexpr auto operator<=>(const IpVersion&) const = default;
};

// How a wave finds its scratch memory.
enum class ScratchKind : uint8_t {
  kRegisters,    // private-segment-buffer and flat_scratch_init user SGPRs, wave-offset SGPR
  kArchitected,  // the hardware sets FLAT_SCRATCH; the base is in COMPUTE_DISPATCH_SCRATCH_BASE
};

enum class WorkItemIds : uint8_t {
  kSeparate,  // x, y, z in v0, v1, v2
  kPacked,    // 10:10:10 bits in v0
};

enum class WorkgroupIdSource : uint8_t {
  kSgprs,  // one SGPR each, after the user SGPRs
  kTtmps,  // ttmp9 = x, ttmp7 = y | z << 16
};

enum class WaitCounters : uint8_t {
  kSingle,     // s_waitcnt
  kWithVscnt,  // s_waitcnt and s_waitcnt_vscnt
  kSplit,      // s_wait_loadcnt, s_wait_storecnt, s_wait_dscnt, ...
};

// COMPUTE_TMPRING_SIZE: WAVES in bits 11:0, WAVESIZE from bit 12.
struct TmpRing {
  uint8_t wavesize_last_bit = 24;
  uint16_t wavesize_granule = 1024;      // bytes
  bool waves_per_shader_engine = false;  // otherwise per XCC, a multiple of its shader engines
};

// The terms of the save area's size (queue_memory.h has the formula).
struct QueueMemoryTerms {
  uint32_t vgpr_bytes_per_cu = 0x40000;
  uint32_t sgpr_bytes_per_cu = 0x4000;
  uint32_t lds_bytes_per_cu = 0x10000;
  uint32_t hwreg_bytes_per_cu = 0x1000;
  uint32_t waves_per_cu = 40;
  uint32_t waves_per_shader_engine = 512;  // 0: no such limit
  uint32_t control_stack_bytes_per_wave = 8;
  uint32_t control_stack_limit = 0;  // 0: none
  uint32_t eop_bytes = 4096;         // least size of an EOP buffer
};

struct Family {
  std::string_view name;
  std::string_view generation;  // for reports: "CDNA3"
  GfxVersion gfx;
  IpVersion sdma_ip;  // of the first product
  FeatureSet features;

  // Waves.
  uint8_t preferred_wave = 64;  // lanes, where a kernel does not care
  uint8_t simds_per_cu = 4;
  uint8_t waves_per_simd = 10;
  uint16_t vgprs_addressable = 256;  // without accumulation VGPRs
  uint8_t vgpr_granule_wave64 = 4;   // of GRANULATED_WORKITEM_VGPR_COUNT in RSRC1
  uint8_t vgpr_granule_wave32 = 0;   // 0: no wave32
  uint8_t sgpr_granule = 16;         // 0: the field in RSRC1 must be 0, a wave always has all SGPRs
  uint8_t sgprs_addressable = 102;
  uint8_t user_sgprs_max = 16;
  uint32_t lds_bytes = 64 * 1024;  // most a work-group can have
  uint32_t lds_granule = 512;      // of LDS_SIZE in RSRC2

  // State at wave start.
  ScratchKind scratch = ScratchKind::kRegisters;
  WorkItemIds work_item_ids = WorkItemIds::kSeparate;
  WorkgroupIdSource workgroup_ids = WorkgroupIdSource::kSgprs;
  WaitCounters wait_counters = WaitCounters::kSingle;
  TmpRing tmp_ring;
  uint16_t pgm_rsrc3_register = 0;      // SH register offset; 0: the family has none
  uint8_t inst_pref_size_last_bit = 0;  // INST_PREF_SIZE starts at bit 4 of RSRC3

  QueueMemoryTerms queue_memory;

  // SDMA.
  uint8_t sdma_copy_count_bits = 22;        // of COPY_LINEAR's count, which is bytes - 1
  uint8_t sdma_fill_count_bits = 22;        // of CONST_FILL's count, likewise
  uint8_t sdma_user_queues_per_engine = 2;  // what KFD leaves to users

  // Apertures that KFD reports.
  uint64_t lds_aperture_base = uint64_t{1} << 48;
  uint64_t scratch_aperture_base = uint64_t{2} << 48;

  bool core = false;   // every suite, complete
  bool llvm19 = true;  // LLVM 19 knows the target

  constexpr bool has(Feature feature) const { return features.has(feature); }
  // As in the topology's gfx_target_version: 9.4.2 is 90402.
  constexpr uint32_t target_version() const { return gfx.major * 10000u + gfx.minor * 100u + gfx.stepping; }
  // Granule of the VGPR count for waves of `lanes` lanes; 0 where the family has no such waves.
  constexpr uint8_t vgpr_granule(unsigned lanes) const {
    return lanes == 32 ? vgpr_granule_wave32 : (has(Feature::kWave64) ? vgpr_granule_wave64 : 0);
  }
  constexpr uint64_t sdma_copy_bytes_max() const { return uint64_t{1} << sdma_copy_count_bits; }
};

// Every family, oldest first.
std::span<const Family> AllFamilies();

// By name ("gfx942"), or by the topology's gfx_target_version (90402); nullptr where unknown.
const Family* FindFamily(std::string_view name);
const Family* FindFamily(uint32_t target_version);

}  // namespace kfdcts
