// Registers that compute PM4 writes: SH registers (SET_SH_REG) and UCONFIG registers (SET_UCONFIG_REG).
//
// Owns offsets and fields. Offsets are in dwords from the base of their space, as the packets want them: SH from
// 0x2c00, UCONFIG from 0xc000 (Linux 6.12 soc15d.h, nvd.h PACKET3_SET_*_REG_START). Source of each offset: Mesa 25.0
// src/amd/registers/{gfx9,gfx940,gfx10,gfx103,gfx11,gfx12}.json, (at - 0xb000) / 4; the same on all where no family is
// named. COMPUTE_PGM_RSRC3 moves: Family::pgm_rsrc3_register.

#pragma once

#include <cstdint>

#include "driver/families/families.h"

namespace kfdcts {

inline constexpr uint32_t kShRegisterBase = 0x2c00;
inline constexpr uint32_t kUconfigRegisterBase = 0xc000;

namespace sh {
inline constexpr uint16_t kComputeDispatchInitiator = 0x200;
inline constexpr uint16_t kComputeDimX = 0x201;
inline constexpr uint16_t kComputeStartX = 0x204;  // X, Y, Z
inline constexpr uint16_t kComputeStartY = 0x205;
inline constexpr uint16_t kComputeStartZ = 0x206;
inline constexpr uint16_t kComputeNumThreadX = 0x207;  // FULL 15:0, PARTIAL 31:16
inline constexpr uint16_t kComputeNumThreadY = 0x208;
inline constexpr uint16_t kComputeNumThreadZ = 0x209;
inline constexpr uint16_t kComputePerfcountEnable = 0x20b;
inline constexpr uint16_t kComputePgmLo = 0x20c;  // address >> 8
inline constexpr uint16_t kComputePgmHi = 0x20d;
inline constexpr uint16_t kComputeDispatchPktAddrLo = 0x20e;
inline constexpr uint16_t kComputeDispatchPktAddrHi = 0x20f;
inline constexpr uint16_t kComputeDispatchScratchBaseLo = 0x210;  // address >> 8; where scratch is architected
inline constexpr uint16_t kComputeDispatchScratchBaseHi = 0x211;
inline constexpr uint16_t kComputePgmRsrc1 = 0x212;
inline constexpr uint16_t kComputePgmRsrc2 = 0x213;
inline constexpr uint16_t kComputeVmid = 0x214;
inline constexpr uint16_t kComputeResourceLimits = 0x215;
inline constexpr uint16_t kComputeStaticThreadMgmtSe0 = 0x216;  // DESTINATION_EN_SE0 from gfx10
inline constexpr uint16_t kComputeStaticThreadMgmtSe1 = 0x217;
inline constexpr uint16_t kComputeTmpringSize = 0x218;
inline constexpr uint16_t kComputeStaticThreadMgmtSe2 = 0x219;
inline constexpr uint16_t kComputeStaticThreadMgmtSe3 = 0x21a;
inline constexpr uint16_t kComputeRestartX = 0x21b;  // X, Y, Z
inline constexpr uint16_t kComputeThreadTraceEnable = 0x21e;
inline constexpr uint16_t kComputeTgChunkSize = 0x227;         // gfx940-942
inline constexpr uint16_t kComputeDispatchInterleave = 0x22f;  // Feature::kInterleaveRegister
inline constexpr uint16_t kComputeUserData0 = 0x240;           // 16 of them
}  // namespace sh

namespace uconfig {
// COMPUTE-relevant only. GRBM_GFX_INDEX at 0x30800: (0x30800 - 0x30000) / 4.
inline constexpr uint16_t kGrbmGfxIndex = 0x200;
inline constexpr uint16_t kSqThreadTraceUserdata2 = 0x342;  // 0x30d08: holds what is written while no trace runs
}  // namespace uconfig

// COMPUTE_PGM_RSRC2.
inline constexpr uint32_t kRsrc2ScratchEn = 1u << 0;
inline constexpr unsigned kRsrc2UserSgprShift = 1;  // 5:1
inline constexpr uint32_t kRsrc2TrapPresent = 1u << 6;
inline constexpr unsigned kRsrc2LdsSizeShift = 15;  // 23:15, in Family::lds_granule
inline constexpr uint32_t kRsrc2LdsSizeMask = 0x1ffu << kRsrc2LdsSizeShift;

// LDS_SIZE of RSRC2 for `bytes` of LDS, in its place.
constexpr uint32_t Rsrc2LdsSize(const Family& family, uint32_t bytes) {
  return ((bytes + family.lds_granule - 1) / family.lds_granule) << kRsrc2LdsSizeShift;
}

// COMPUTE_TMPRING_SIZE for `waves` and `wave_bytes` of scratch per wave; 0 where a value does not fit. What `waves`
// counts: TmpRing::waves_per_shader_engine.
constexpr uint32_t TmpringSize(const Family& family, uint32_t waves, uint64_t wave_bytes) {
  const uint64_t granules = (wave_bytes + family.tmp_ring.wavesize_granule - 1) / family.tmp_ring.wavesize_granule;
  const uint64_t most = (uint64_t{1} << (family.tmp_ring.wavesize_last_bit - 12 + 1)) - 1;
  if (waves > 0xfff || granules > most) return 0;
  return waves | static_cast<uint32_t>(granules) << 12;
}

}  // namespace kfdcts
