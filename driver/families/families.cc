#include "driver/families/families.h"

namespace kfdcts {
namespace {

// Sources, named once by the letters used at the rows:
//   K  Linux 6.12 amdkfd/kfd_queue.c (kfd_get_vgpr_size_per_cu, kfd_queue_ctx_save_restore_size), kfd_device.c
//      (kgd2kfd_probe, kfd_device_info_set_sdma_info, kfd_gws_init), kfd_priv.h (KFD_SUPPORT_XNACK_PER_PROCESS),
//      kfd_flat_memory.c (kfd_init_apertures_v9), amdgpu/*_sdma_pkt_open.h, soc15d.h (gfx9), nvd.h (gfx10 and later)
//   L  LLVM 19 AMDGPU: AMDGPU.td, Utils/AMDGPUBaseInfo.cpp (getMaxWavesPerEU, getVGPREncodingGranule),
//      AMDGPUUsage, AMDHSAKernelDescriptor.h and the assembler; LLVM 20 and later for gfx950, gfx1153, gfx1250
//   M  Mesa 25.0 src/amd/registers/{gfx9,gfx940,gfx10,gfx103,gfx11,gfx115,gfx12,pkt3}.json, common/sid.h
//   R  ROCr amd_gpu_agent.cpp (CreateBlitSdma, copy_size_overrides), amd_blit_sdma.cpp, amd_aql_queue.cpp
//      (FillComputeTmpRingSize*), registers.h; libhsakmt queues.c

template <typename Change>
constexpr Family Derive(Family family, std::string_view name, GfxVersion gfx, Change change) {
  family.name = name;
  family.gfx = gfx;
  family.core = false;
  change(family);
  return family;
}

constexpr uint32_t kKiB = 1024;

// GCN5. L: wave64 only, 10 waves per SIMD. K: SDMA 4.0 has 2 user queues; GWS from 9.0.1; MEC firmware permitting.
constexpr Family kGfx900 = [] {
  Family f;
  f.name = "gfx900";
  f.generation = "GCN5";
  f.gfx = {9, 0, 0};
  f.sdma_ip = {4, 0, 0};
  f.features = {Feature::kWave64,         Feature::kEopTcActions,  Feature::kGws,          Feature::kGwsWaits,
                Feature::kXnack,          Feature::kSdwa,          Feature::kScalarStore,  Feature::kScalarMemtime,
                Feature::kBarrier,        Feature::kGds,           Feature::kImage,        Feature::kSdma,
                Feature::kSdmaPollsEarly, Feature::kVmFaultEvents, Feature::kSdmaSubWindow};
  return f;
}();

// K: SDMA 4.2 has 8 user queues.
constexpr Family kGfx906 = Derive(kGfx900, "gfx906", {9, 0, 6}, [](Family& f) {
  f.sdma_ip = {4, 2, 0};
  f.sdma_user_queues_per_engine = 8;
});

// L: FeatureMAIInsts. K: 0x80000 of VGPRs per CU, the accumulation file included.
constexpr Family kGfx908 = Derive(kGfx906, "gfx908", {9, 0, 8}, [](Family& f) {
  f.generation = "CDNA1";
  f.sdma_ip = {4, 2, 2};
  f.features.add({Feature::kAccVgprs, Feature::kMfma});
  f.queue_memory.vgpr_bytes_per_cu = 0x80000;
});

// L: unified file, granule 8, packed work-item ids, TG_SPLIT, kernarg preload, f64 MFMA, no GDS data operations; 8
// waves. R: COPY_LINEAR counts of 30 bits, one poll suffices (the kernel's header says 22 for every 4.x: the rows
// disagree).
constexpr Family kGfx90a = Derive(kGfx908, "gfx90a", {9, 0, 10}, [](Family& f) {
  f.generation = "CDNA2";
  f.sdma_ip = {4, 4, 0};
  f.features.add({Feature::kUnifiedVgprs, Feature::kTgSplit, Feature::kKernargPreload, Feature::kXnackPerProcess,
                  Feature::kMfmaF64});
  f.features.remove({Feature::kGds, Feature::kSdmaPollsEarly});
  f.waves_per_simd = 8;
  f.vgpr_granule_wave64 = 8;
  f.work_item_ids = WorkItemIds::kPacked;
  f.pgm_rsrc3_register = 0x22d;  // M gfx940.json COMPUTE_PGM_RSRC3 at 0xb8b4
  f.sdma_copy_count_bits = 30;
  f.core = true;
});

// L: architected flat scratch, SMFMAC, global_load_lds; no image instructions.
// K: several XCCs per node; SDMA 4.4.2 headers give 22 bits, as R does.
constexpr Family kGfx940 = Derive(kGfx90a, "gfx940", {9, 4, 0}, [](Family& f) {
  f.generation = "CDNA3";
  f.sdma_ip = {4, 4, 2};
  f.features.add({Feature::kMultiXcc, Feature::kSmfmac, Feature::kGlobalLoadLds});
  f.features.remove({Feature::kImage, Feature::kGwsWaits});
  f.scratch = ScratchKind::kArchitected;
  f.sdma_copy_count_bits = 22;
});
constexpr Family kGfx941 = Derive(kGfx940, "gfx941", {9, 4, 1}, [](Family&) {});
constexpr Family kGfx942 = Derive(kGfx940, "gfx942", {9, 4, 2}, [](Family& f) { f.core = true; });

// LLVM AMDGPUUsage, GRANULATED_LDS_SIZE: 160 KiB of LDS, in units of 320 dwords. libhsakmt queues.c: the save area
// holds the whole LDS.
constexpr Family kGfx950 = Derive(kGfx942, "gfx950", {9, 5, 0}, [](Family& f) {
  f.generation = "CDNA4";
  f.sdma_ip = {4, 4, 4};
  f.lds_bytes = 160 * kKiB;
  f.lds_granule = 320 * 4;
  f.queue_memory.lds_bytes_per_cu = 160 * kKiB;
  f.llvm19 = false;
});

// RDNA1 begins anew from gfx900: two SIMDs per CU, wave32 and wave64, GCR cache control, SDMA 5.0.
// L: granule 8 for wave32, 4 for wave64; 106 SGPRs always; 20 waves; DPP8; s_waitcnt_vscnt.
// K: 32 waves per CU, 12 bytes of control stack per wave, at most 0x7000 (hardware limit, gfx10 only); no GWS on 10.1.
constexpr Family kGfx1010 = Derive(kGfx900, "gfx1010", {10, 1, 0}, [](Family& f) {
  f.generation = "RDNA1";
  f.sdma_ip = {5, 0, 0};
  f.features.add({Feature::kWave32, Feature::kCuMode, Feature::kSharedVgprs, Feature::kGcrCntl, Feature::kGlm,
                  Feature::kWaitRegMem64, Feature::kDpp8, Feature::kSdmaMtype, Feature::kSdmaGcrReq,
                  Feature::kSdmaGpuvmInv, Feature::kSdmaCopyBackwards});
  f.features.remove(
      {Feature::kEopTcActions, Feature::kGws, Feature::kGwsWaits, Feature::kVmFaultEvents, Feature::kSdmaPollsEarly});
  f.preferred_wave = 32;
  f.simds_per_cu = 2;
  f.waves_per_simd = 20;
  f.vgpr_granule_wave32 = 8;
  f.sgpr_granule = 0;
  f.sgprs_addressable = 106;
  f.wait_counters = WaitCounters::kWithVscnt;
  f.pgm_rsrc3_register = 0x228;  // M gfx10.json COMPUTE_PGM_RSRC3 at 0xb8a0
  f.queue_memory.waves_per_cu = 32;
  f.queue_memory.waves_per_shader_engine = 0;
  f.queue_memory.control_stack_bytes_per_wave = 12;
  f.queue_memory.control_stack_limit = 0x7000;
  f.sdma_user_queues_per_engine = 8;
});
constexpr Family kGfx1011 = Derive(kGfx1010, "gfx1011", {10, 1, 1}, [](Family& f) { f.sdma_ip = {5, 0, 5}; });
constexpr Family kGfx1012 = Derive(kGfx1010, "gfx1012", {10, 1, 2}, [](Family& f) { f.sdma_ip = {5, 0, 2}; });
constexpr Family kGfx1013 = Derive(kGfx1010, "gfx1013", {10, 1, 3}, [](Family& f) { f.sdma_ip = {5, 0, 1}; });

// L: 16 waves, no scalar stores, no XNACK. R: COPY_LINEAR counts of 30 bits (the kernel's navi10 header: 22).
// K: GWS from 10.3; SDMA 5.2.1, 5.2.3, 5.2.6 and 5.2.7 have 2 user queues.
constexpr Family kGfx1030 = Derive(kGfx1010, "gfx1030", {10, 3, 0}, [](Family& f) {
  f.generation = "RDNA2";
  f.sdma_ip = {5, 2, 0};
  f.features.add({Feature::kGws, Feature::kGwsWaits});
  f.features.remove({Feature::kScalarStore, Feature::kXnack});
  f.waves_per_simd = 16;
  f.sdma_copy_count_bits = 30;
  f.core = true;
});
constexpr Family kGfx1031 = Derive(kGfx1030, "gfx1031", {10, 3, 1}, [](Family& f) { f.sdma_ip = {5, 2, 2}; });
constexpr Family kGfx1032 = Derive(kGfx1030, "gfx1032", {10, 3, 2}, [](Family& f) { f.sdma_ip = {5, 2, 4}; });
constexpr Family kGfx1033 = Derive(kGfx1030, "gfx1033", {10, 3, 3}, [](Family& f) {
  f.sdma_ip = {5, 2, 1};
  f.sdma_user_queues_per_engine = 2;
});
constexpr Family kGfx1034 = Derive(kGfx1030, "gfx1034", {10, 3, 4}, [](Family& f) { f.sdma_ip = {5, 2, 5}; });
constexpr Family kGfx1035 = Derive(kGfx1033, "gfx1035", {10, 3, 5}, [](Family& f) { f.sdma_ip = {5, 2, 3}; });
constexpr Family kGfx1036 = Derive(kGfx1033, "gfx1036", {10, 3, 6}, [](Family& f) { f.sdma_ip = {5, 2, 6}; });

// L: architected flat scratch, packed work-item ids, VOPD, WMMA, LDSDIR; no SDWA, no s_memtime; UserSGPRInit16Bug on
// gfx1100 and gfx1102. K: no control-stack limit; 0x60000 of VGPRs per CU on gfx1100, 1101, 1151; SDMA 6.0 reserves 2
// of its 8 queues; FENCE and the others carry cache fields. M: COMPUTE_DISPATCH_INTERLEAVE. R: WAVESIZE 26:12 in 256
// bytes.
constexpr Family kGfx1100 = Derive(kGfx1030, "gfx1100", {11, 0, 0}, [](Family& f) {
  f.generation = "RDNA3";
  f.sdma_ip = {6, 0, 0};
  f.features.add({Feature::kInstPrefSize, Feature::kUserSgprInit16Bug, Feature::kInterleaveRegister, Feature::kWmma,
                  Feature::kVopd, Feature::kLdsDirect, Feature::kSdmaCachePolicy, Feature::kVmFaultEvents});
  f.features.remove({Feature::kSdwa, Feature::kScalarMemtime, Feature::kGwsWaits});
  f.scratch = ScratchKind::kArchitected;
  f.work_item_ids = WorkItemIds::kPacked;
  f.tmp_ring = {.wavesize_last_bit = 26, .wavesize_granule = 256, .waves_per_shader_engine = true};
  f.inst_pref_size_last_bit = 9;
  f.queue_memory.vgpr_bytes_per_cu = 0x60000;
  f.queue_memory.control_stack_limit = 0;
  f.sdma_fill_count_bits = 30;
  f.sdma_user_queues_per_engine = 6;
  f.core = true;
});
constexpr Family kGfx1101 = Derive(kGfx1100, "gfx1101", {11, 0, 1}, [](Family& f) {
  f.sdma_ip = {6, 0, 3};
  f.features.remove({Feature::kUserSgprInit16Bug});
});
constexpr Family kGfx1102 = Derive(kGfx1100, "gfx1102", {11, 0, 2}, [](Family& f) {
  f.sdma_ip = {6, 0, 2};
  f.queue_memory.vgpr_bytes_per_cu = 0x40000;
});
constexpr Family kGfx1103 = Derive(kGfx1102, "gfx1103", {11, 0, 3}, [](Family& f) {
  f.sdma_ip = {6, 0, 1};
  f.features.remove({Feature::kUserSgprInit16Bug});
});

// L: SALU float.
constexpr Family kGfx1150 = Derive(kGfx1103, "gfx1150", {11, 5, 0}, [](Family& f) {
  f.generation = "RDNA3.5";
  f.sdma_ip = {6, 1, 0};
  f.features.add(Feature::kScalarFloat);
});
constexpr Family kGfx1151 = Derive(kGfx1150, "gfx1151", {11, 5, 1}, [](Family& f) {
  f.sdma_ip = {6, 1, 1};
  f.queue_memory.vgpr_bytes_per_cu = 0x60000;
});
constexpr Family kGfx1152 = Derive(kGfx1150, "gfx1152", {11, 5, 2}, [](Family& f) { f.sdma_ip = {6, 1, 2}; });
constexpr Family kGfx1153 = Derive(kGfx1150, "gfx1153", {11, 5, 3}, [](Family& f) {
  f.sdma_ip = {6, 1, 3};
  f.llvm19 = false;
});

// L: split wait counters and barriers, SWMMAC, work-group ids in ttmps; no GDS, no SHARED_VGPR_COUNT.
// K: no GWS, SDMA 7.0 with a compression dword and another sub-window; gfx_v12_0_ring_emit_fence sets no GLM bits. R:
// WAVESIZE 29:12.
constexpr Family kGfx1200 = Derive(kGfx1100, "gfx1200", {12, 0, 0}, [](Family& f) {
  f.generation = "RDNA4";
  f.sdma_ip = {7, 0, 0};
  f.features.add({Feature::kScalarFloat, Feature::kSplitBarrier, Feature::kSwmmac, Feature::kSdmaCompression});
  f.features.remove({Feature::kUserSgprInit16Bug, Feature::kBarrier, Feature::kGds, Feature::kGws, Feature::kGlm,
                     Feature::kSharedVgprs, Feature::kSdmaSubWindow});
  f.workgroup_ids = WorkgroupIdSource::kTtmps;
  f.wait_counters = WaitCounters::kSplit;
  f.tmp_ring.wavesize_last_bit = 29;
  f.inst_pref_size_last_bit = 11;
  f.core = true;
});
constexpr Family kGfx1201 = Derive(kGfx1200, "gfx1201", {12, 0, 1}, [](Family& f) {
  f.sdma_ip = {7, 0, 1};
  f.core = true;
});

// LLVM 21: wave32 only, 1024 VGPRs in granules of 16, 32 user SGPRs, 320 KiB of LDS in units of 512 dwords (LLVM
// AMDGPUUsage, GRANULATED_LDS_SIZE, since 5f38ae4a). libhsakmt queues.c: 0x80000 of
// VGPRs, 0x8000 each of SGPRs and hardware registers per CU, 64 waves per CU. SDMA 7.1: FENCE_64B, POLL_MEM_64B.
constexpr Family kGfx1250 = Derive(kGfx1200, "gfx1250", {12, 5, 0}, [](Family& f) {
  f.generation = "CDNA5";
  f.sdma_ip = {7, 1, 0};
  f.features.add({Feature::kMultiXcc, Feature::kKernargPreload, Feature::kXnack, Feature::kSdma64BitSync});
  f.features.remove({Feature::kWave64, Feature::kCuMode, Feature::kVopd, Feature::kImage, Feature::kLdsDirect});
  f.simds_per_cu = 4;
  f.waves_per_simd = 16;
  f.vgprs_addressable = 1024;
  f.vgpr_granule_wave32 = 16;
  f.vgpr_granule_wave64 = 0;
  f.user_sgprs_max = 32;
  f.lds_bytes = 320 * kKiB;
  f.lds_granule = 512 * 4;
  f.queue_memory.vgpr_bytes_per_cu = 0x80000;
  f.queue_memory.sgpr_bytes_per_cu = 0x8000;
  f.queue_memory.hwreg_bytes_per_cu = 0x8000;
  f.queue_memory.lds_bytes_per_cu = 320 * kKiB;
  f.queue_memory.waves_per_cu = 64;
  f.llvm19 = false;
});

constexpr std::array kFamilies = {
    kGfx900,  kGfx906,  kGfx908,  kGfx90a,  kGfx940,  kGfx941,  kGfx942,  kGfx950,  kGfx1010, kGfx1011,
    kGfx1012, kGfx1013, kGfx1030, kGfx1031, kGfx1032, kGfx1033, kGfx1034, kGfx1035, kGfx1036, kGfx1100,
    kGfx1101, kGfx1102, kGfx1103, kGfx1150, kGfx1151, kGfx1152, kGfx1153, kGfx1200, kGfx1201, kGfx1250,
};

constexpr std::string_view kFeatureNames[] = {
    "wave32",
    "wave64",
    "cu_mode",
    "acc_vgprs",
    "unified_vgprs",
    "tg_split",
    "shared_vgprs",
    "inst_pref_size",
    "kernarg_preload",
    "user_sgpr_init16_bug",
    "multi_xcc",
    "eop_tc_actions",
    "gcr_cntl",
    "glm",

    "wait_reg_mem64",
    "interleave_register",
    "gws",
    "gws_waits",
    "vm_fault_events",
    "xnack",
    "xnack_per_process",
    "sdwa",
    "dpp8",
    "scalar_store",
    "scalar_memtime",
    "scalar_float",
    "barrier",
    "split_barrier",
    "mfma",
    "mfma_f64",
    "smfmac",
    "wmma",
    "swmmac",
    "vopd",
    "gds",
    "image",
    "lds_direct",
    "global_load_lds",
    "sdma",
    "sdma_mtype",
    "sdma_cache_policy",
    "sdma_gcr_req",
    "sdma_gpuvm_inv",
    "sdma_copy_backwards",
    "sdma_sub_window",
    "sdma_compression",
    "sdma_64_bit_sync",
    "sdma_polls_early",
};
static_assert(std::size(kFeatureNames) == static_cast<size_t>(Feature::kCount));

}  // namespace

std::string_view NameOf(Feature feature) { return kFeatureNames[static_cast<size_t>(feature)]; }

std::span<const Family> AllFamilies() { return kFamilies; }

const Family* FindFamily(std::string_view name) {
  for (const Family& family : kFamilies) {
    if (family.name == name) return &family;
  }
  return nullptr;
}

const Family* FindFamily(uint32_t target_version) {
  for (const Family& family : kFamilies) {
    if (family.target_version() == target_version) return &family;
  }
  return nullptr;
}

}  // namespace kfdcts
