// PM4 packets that touch memory: caches, fences, waits, writes, copies, atomics. Owns their layouts (pm4_common.h has the
// sources).

#pragma once

#include <string_view>
#include <tuple>

#include "driver/packets/pm4_common.h"

namespace kfdcts {

// WAIT_REG_MEM's function.
enum class WaitFunction : uint8_t {
  kAlways = 0,
  kLess = 1,
  kLessEqual = 2,
  kEqual = 3,
  kNotEqual = 4,
  kGreaterEqual = 5,
  kGreater = 6,
};

enum class ReleaseData : uint8_t { kNone = 0, kLow32 = 1, k64 = 2, kGpuClock = 3, kSystemClock = 4 };

enum class ReleaseInterrupt : uint8_t { kNone = 0, kOnly = 1, kAfterWriteConfirm = 2 };

// gfx9's form, 7 dwords. Coherency range in units of 256 bytes; the default covers everything.
struct Pm4AcquireMem {
  bool tc_nc_action = false;
  bool tc_wc_action = false;
  bool tc_inv_metadata_action = false;
  bool tcl1_vol_action = false;
  bool tc_wb_action = false;
  bool tcl1_action = false;
  bool tc_action = false;
  bool sh_kcache_action = false;
  bool sh_kcache_vol_action = false;
  bool sh_icache_action = false;
  bool sh_kcache_wb_action = false;
  uint32_t coher_size = 0xffffffff;
  uint32_t coher_size_hi = 0xff;
  uint32_t coher_base = 0;
  uint32_t coher_base_hi = 0;
  uint16_t poll_interval = 0x0a;

  static constexpr std::string_view kName = "ACQUIRE_MEM";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr Feature kNeeds = Feature::kEopTcActions;
  static constexpr unsigned kDwords = 7;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x58),
      Field{"tc_nc_action", Bits{1, 3, 3}, &Pm4AcquireMem::tc_nc_action},
      Field{"tc_wc_action", Bits{1, 4, 4}, &Pm4AcquireMem::tc_wc_action},
      Field{"tc_inv_metadata_action", Bits{1, 5, 5}, &Pm4AcquireMem::tc_inv_metadata_action},
      Field{"tcl1_vol_action", Bits{1, 15, 15}, &Pm4AcquireMem::tcl1_vol_action},
      Field{"tc_wb_action", Bits{1, 18, 18}, &Pm4AcquireMem::tc_wb_action},
      Field{"tcl1_action", Bits{1, 22, 22}, &Pm4AcquireMem::tcl1_action},
      Field{"tc_action", Bits{1, 23, 23}, &Pm4AcquireMem::tc_action},
      Field{"sh_kcache_action", Bits{1, 27, 27}, &Pm4AcquireMem::sh_kcache_action},
      Field{"sh_kcache_vol_action", Bits{1, 28, 28}, &Pm4AcquireMem::sh_kcache_vol_action},
      Field{"sh_icache_action", Bits{1, 29, 29}, &Pm4AcquireMem::sh_icache_action},
      Field{"sh_kcache_wb_action", Bits{1, 30, 30}, &Pm4AcquireMem::sh_kcache_wb_action},
      Field{"coher_size", Bits{2, 31, 0}, &Pm4AcquireMem::coher_size},
      Field{"coher_size_hi", Bits{3, 7, 0}, &Pm4AcquireMem::coher_size_hi},
      Field{"coher_base", Bits{4, 31, 0}, &Pm4AcquireMem::coher_base},
      Field{"coher_base_hi", Bits{5, 23, 0}, &Pm4AcquireMem::coher_base_hi},
      Field{"poll_interval", Bits{6, 15, 0}, &Pm4AcquireMem::poll_interval},
  };
};

// The form with GCR_CNTL, 8 dwords, gfx10 and later.
struct Pm4AcquireMemGcr {
  uint32_t coher_size = 0xffffffff;
  uint32_t coher_size_hi = 0xff;
  uint32_t coher_base = 0;
  uint32_t coher_base_hi = 0;
  uint16_t poll_interval = 0x0a;
  uint8_t gli_inv = 0;  // 1: all of the instruction cache
  uint8_t gl1_range = 0;
  bool glm_wb = false;
  bool glm_inv = false;
  bool glk_wb = false;
  bool glk_inv = false;
  bool glv_inv = false;
  bool gl1_inv = false;
  bool gl2_us = false;
  uint8_t gl2_range = 0;
  bool gl2_discard = false;
  bool gl2_inv = false;
  bool gl2_wb = false;
  uint8_t seq = 0;
  bool range_is_pa = false;

  static constexpr std::string_view kName = "ACQUIRE_MEM";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr Feature kNeeds = Feature::kGcrCntl;
  static constexpr unsigned kDwords = 8;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x58),
      Field{"coher_size", Bits{2, 31, 0}, &Pm4AcquireMemGcr::coher_size},
      Field{"coher_size_hi", Bits{3, 7, 0}, &Pm4AcquireMemGcr::coher_size_hi},
      Field{"coher_base", Bits{4, 31, 0}, &Pm4AcquireMemGcr::coher_base},
      Field{"coher_base_hi", Bits{5, 23, 0}, &Pm4AcquireMemGcr::coher_base_hi},
      Field{"poll_interval", Bits{6, 15, 0}, &Pm4AcquireMemGcr::poll_interval},
      Field{"gli_inv", Bits{7, 1, 0}, &Pm4AcquireMemGcr::gli_inv},
      Field{"gl1_range", Bits{7, 3, 2}, &Pm4AcquireMemGcr::gl1_range},
      Field{"glm_wb", Bits{7, 4, 4}, &Pm4AcquireMemGcr::glm_wb},
      Field{"glm_inv", Bits{7, 5, 5}, &Pm4AcquireMemGcr::glm_inv},
      Field{"glk_wb", Bits{7, 6, 6}, &Pm4AcquireMemGcr::glk_wb},
      Field{"glk_inv", Bits{7, 7, 7}, &Pm4AcquireMemGcr::glk_inv},
      Field{"glv_inv", Bits{7, 8, 8}, &Pm4AcquireMemGcr::glv_inv},
      Field{"gl1_inv", Bits{7, 9, 9}, &Pm4AcquireMemGcr::gl1_inv},
      Field{"gl2_us", Bits{7, 10, 10}, &Pm4AcquireMemGcr::gl2_us},
      Field{"gl2_range", Bits{7, 12, 11}, &Pm4AcquireMemGcr::gl2_range},
      Field{"gl2_discard", Bits{7, 13, 13}, &Pm4AcquireMemGcr::gl2_discard},
      Field{"gl2_inv", Bits{7, 14, 14}, &Pm4AcquireMemGcr::gl2_inv},
      Field{"gl2_wb", Bits{7, 15, 15}, &Pm4AcquireMemGcr::gl2_wb},
      Field{"seq", Bits{7, 17, 16}, &Pm4AcquireMemGcr::seq},
      Field{"range_is_pa", Bits{7, 18, 18}, &Pm4AcquireMemGcr::range_is_pa},
  };
};

// Writes at the end of the pipe: caches first, then data, then the interrupt. 8 dwords everywhere.
struct Pm4ReleaseMem {
  VgtEvent event_type = VgtEvent::kCacheFlushAndInvTs;
  uint8_t event_index = 5;  // 5: end-of-pipe event
  // gfx9.
  bool tcl1_vol_action = false;
  bool tc_vol_action = false;
  bool tc_wb_action = false;
  bool tcl1_action = false;
  bool tc_action = false;
  bool tc_nc_action = false;
  bool tc_md_action = false;
  // gfx10 and later; glm_* not on gfx12 (Linux 6.12 gfx_v12_0_ring_emit_fence).
  bool glm_wb = false;
  bool glm_inv = false;
  bool glv_inv = false;
  bool gl1_inv = false;
  bool gl2_us = false;
  uint8_t gl2_range = 0;
  bool gl2_discard = false;
  bool gl2_inv = false;
  bool gl2_wb = false;
  uint8_t seq = 0;
  uint8_t cache_policy = 0;  // of the write: 0 LRU, 1 stream, 3 bypass
  bool execute = false;
  uint8_t dst_sel = 0;  // 0 memory controller, 1 L2
  ReleaseInterrupt int_sel = ReleaseInterrupt::kNone;
  ReleaseData data_sel = ReleaseData::kNone;
  uint64_t address = 0;  // 8-aligned for 64 bits of data, 4-aligned for 32
  uint64_t data = 0;
  uint32_t int_ctxid = 0;  // event id that the interrupt carries

  static constexpr std::string_view kName = "RELEASE_MEM";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 8;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x49),
      Field{"event_type", Bits{1, 5, 0}, &Pm4ReleaseMem::event_type},
      Field{"event_index", Bits{1, 11, 8}, &Pm4ReleaseMem::event_index},
      Field{"tcl1_vol_action", Bits{1, 12, 12}, &Pm4ReleaseMem::tcl1_vol_action, Feature::kEopTcActions},
      Field{"tc_vol_action", Bits{1, 13, 13}, &Pm4ReleaseMem::tc_vol_action, Feature::kEopTcActions},
      Field{"tc_wb_action", Bits{1, 15, 15}, &Pm4ReleaseMem::tc_wb_action, Feature::kEopTcActions},
      Field{"tcl1_action", Bits{1, 16, 16}, &Pm4ReleaseMem::tcl1_action, Feature::kEopTcActions},
      Field{"tc_action", Bits{1, 17, 17}, &Pm4ReleaseMem::tc_action, Feature::kEopTcActions},
      Field{"tc_nc_action", Bits{1, 19, 19}, &Pm4ReleaseMem::tc_nc_action, Feature::kEopTcActions},
      Field{"tc_md_action", Bits{1, 21, 21}, &Pm4ReleaseMem::tc_md_action, Feature::kEopTcActions},
      Field{"glm_wb", Bits{1, 12, 12}, &Pm4ReleaseMem::glm_wb, Feature::kGlm},
      Field{"glm_inv", Bits{1, 13, 13}, &Pm4ReleaseMem::glm_inv, Feature::kGlm},
      Field{"glv_inv", Bits{1, 14, 14}, &Pm4ReleaseMem::glv_inv, Feature::kGcrCntl},
      Field{"gl1_inv", Bits{1, 15, 15}, &Pm4ReleaseMem::gl1_inv, Feature::kGcrCntl},
      Field{"gl2_us", Bits{1, 16, 16}, &Pm4ReleaseMem::gl2_us, Feature::kGcrCntl},
      Field{"gl2_range", Bits{1, 18, 17}, &Pm4ReleaseMem::gl2_range, Feature::kGcrCntl},
      Field{"gl2_discard", Bits{1, 19, 19}, &Pm4ReleaseMem::gl2_discard, Feature::kGcrCntl},
      Field{"gl2_inv", Bits{1, 20, 20}, &Pm4ReleaseMem::gl2_inv, Feature::kGcrCntl},
      Field{"gl2_wb", Bits{1, 21, 21}, &Pm4ReleaseMem::gl2_wb, Feature::kGcrCntl},
      Field{"seq", Bits{1, 23, 22}, &Pm4ReleaseMem::seq, Feature::kGcrCntl},
      Field{"cache_policy", Bits{1, 26, 25}, &Pm4ReleaseMem::cache_policy, Feature::kGcrCntl},
      Field{"execute", Bits{1, 28, 28}, &Pm4ReleaseMem::execute},
      Field{"dst_sel", Bits{2, 17, 16}, &Pm4ReleaseMem::dst_sel},
      Field{"int_sel", Bits{2, 26, 24}, &Pm4ReleaseMem::int_sel},
      Field{"data_sel", Bits{2, 31, 29}, &Pm4ReleaseMem::data_sel},
      Wide{"address", 3, &Pm4ReleaseMem::address, 4},
      Wide{"data", 5, &Pm4ReleaseMem::data},
      Field{"int_ctxid", Bits{7, 31, 0}, &Pm4ReleaseMem::int_ctxid},
  };
};

// Waits until (memory & mask) `function` reference, on 32 bits.
struct Pm4WaitRegMem {
  WaitFunction function = WaitFunction::kGreaterEqual;
  uint8_t mem_space = 1;  // 0 register (its offset is in `address`), 1 memory
  uint8_t operation = 0;
  uint8_t engine = 0;
  uint64_t address = 0;
  uint32_t reference = 0;
  uint32_t mask = 0xffffffff;
  uint16_t poll_interval = 4;
  bool optimize_ace_offload_mode = false;

  static constexpr std::string_view kName = "WAIT_REG_MEM";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 7;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x3c),
      Field{"function", Bits{1, 2, 0}, &Pm4WaitRegMem::function},
      Field{"mem_space", Bits{1, 5, 4}, &Pm4WaitRegMem::mem_space},
      Field{"operation", Bits{1, 7, 6}, &Pm4WaitRegMem::operation},
      Field{"engine", Bits{1, 9, 8}, &Pm4WaitRegMem::engine},
      Wide{"address", 2, &Pm4WaitRegMem::address, 4},
      Field{"reference", Bits{4, 31, 0}, &Pm4WaitRegMem::reference},
      Field{"mask", Bits{5, 31, 0}, &Pm4WaitRegMem::mask},
      Field{"poll_interval", Bits{6, 15, 0}, &Pm4WaitRegMem::poll_interval},
      Field{"optimize_ace_offload_mode", Bits{6, 31, 31}, &Pm4WaitRegMem::optimize_ace_offload_mode},
  };
};

// The same on 64 bits. Opcode: nvd.h (soc15d.h has none); layout: AMD's PAL, gfx9_plus_merged_f32_mec_pm4_packets.h
// PM4_MEC_WAIT_REG_MEM64.
struct Pm4WaitRegMem64 {
  WaitFunction function = WaitFunction::kGreaterEqual;
  uint8_t mem_space = 1;
  uint8_t operation = 0;
  uint64_t address = 0;
  uint64_t reference = 0;
  uint64_t mask = ~uint64_t{0};
  uint16_t poll_interval = 4;
  bool optimize_ace_offload_mode = false;

  static constexpr std::string_view kName = "WAIT_REG_MEM64";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr Feature kNeeds = Feature::kWaitRegMem64;
  static constexpr unsigned kDwords = 9;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x93),
      Field{"function", Bits{1, 2, 0}, &Pm4WaitRegMem64::function},
      Field{"mem_space", Bits{1, 5, 4}, &Pm4WaitRegMem64::mem_space},
      Field{"operation", Bits{1, 7, 6}, &Pm4WaitRegMem64::operation},
      Wide{"address", 2, &Pm4WaitRegMem64::address, 8},
      Wide{"reference", 4, &Pm4WaitRegMem64::reference},
      Wide{"mask", 6, &Pm4WaitRegMem64::mask},
      Field{"poll_interval", Bits{8, 15, 0}, &Pm4WaitRegMem64::poll_interval},
      Field{"optimize_ace_offload_mode", Bits{8, 31, 31}, &Pm4WaitRegMem64::optimize_ace_offload_mode},
  };
};

struct Pm4WriteData {
  uint8_t dst_sel = 5;  // 0 register, 2 L2, 5 memory, asynchronously
  bool wr_one_addr = false;
  bool wr_confirm = true;
  uint8_t cache_policy = 0;
  uint8_t engine_sel = 0;
  uint64_t address = 0;
  std::vector<uint32_t> data = {};

  static constexpr std::string_view kName = "WRITE_DATA";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 4;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x37),
      Field{"dst_sel", Bits{1, 11, 8}, &Pm4WriteData::dst_sel},
      Field{"wr_one_addr", Bits{1, 16, 16}, &Pm4WriteData::wr_one_addr},
      Field{"wr_confirm", Bits{1, 20, 20}, &Pm4WriteData::wr_confirm},
      Field{"cache_policy", Bits{1, 26, 25}, &Pm4WriteData::cache_policy},
      Field{"engine_sel", Bits{1, 31, 30}, &Pm4WriteData::engine_sel},
      Wide{"address", 2, &Pm4WriteData::address, 4},
      Payload{"data", &Pm4WriteData::data},
  };
};

struct Pm4CopyData {
  uint8_t src_sel = 1;     // 0 register, 1 memory, 2 L2, 5 immediate, 9 GPU clock
  uint8_t dst_sel = 5;     // 0 register, 2 L2, 5 memory
  bool count_sel = false;  // 64 bits
  bool wr_confirm = true;
  uint64_t source = 0;
  uint64_t target = 0;

  static constexpr std::string_view kName = "COPY_DATA";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 6;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x40),
      Field{"src_sel", Bits{1, 3, 0}, &Pm4CopyData::src_sel},
      Field{"dst_sel", Bits{1, 11, 8}, &Pm4CopyData::dst_sel},
      Field{"count_sel", Bits{1, 16, 16}, &Pm4CopyData::count_sel},
      Field{"wr_confirm", Bits{1, 20, 20}, &Pm4CopyData::wr_confirm},
      Wide{"source", 2, &Pm4CopyData::source},
      Wide{"target", 4, &Pm4CopyData::target},
  };
};

// TC_OP of the atomic, by Mesa 25.0 sid.h and ROCr amd_gpu_pm4.h.
enum class TcAtomic : uint8_t { kSwapRtn64 = 39, kSubRtn64 = 48, kCmpSwap32 = 72, kSub64 = 112, kXor64 = 119 };

struct Pm4AtomicMem {
  TcAtomic atomic = TcAtomic::kSub64;
  uint8_t command = 0;  // 0 single pass, 1 loop until the compare succeeds, 2 wait for confirmation
  uint8_t cache_policy = 0;
  uint64_t address = 0;
  uint64_t src_data = 0;
  uint64_t cmp_data = 0;
  uint16_t loop_interval = 0;

  static constexpr std::string_view kName = "ATOMIC_MEM";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 9;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x1e),
      Field{"atomic", Bits{1, 6, 0}, &Pm4AtomicMem::atomic},
      Field{"command", Bits{1, 11, 8}, &Pm4AtomicMem::command},
      Field{"cache_policy", Bits{1, 26, 25}, &Pm4AtomicMem::cache_policy},
      Wide{"address", 2, &Pm4AtomicMem::address, 4},
      Wide{"src_data", 4, &Pm4AtomicMem::src_data},
      Wide{"cmp_data", 6, &Pm4AtomicMem::cmp_data},
      Field{"loop_interval", Bits{8, 12, 0}, &Pm4AtomicMem::loop_interval},
  };
};

struct Pm4DmaData {
  uint8_t src_sel = 3;  // 0 memory, 2 data (the low dword of `source`), 3 L2
  uint8_t dst_sel = 3;
  uint8_t src_cache_policy = 0;
  uint8_t dst_cache_policy = 0;
  bool cp_sync = true;
  uint64_t source = 0;
  uint64_t target = 0;
  uint32_t byte_count = 0;
  bool raw_wait = false;
  bool disable_wr_confirm = false;

  static constexpr std::string_view kName = "DMA_DATA";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 7;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x50),
      Field{"src_cache_policy", Bits{1, 14, 13}, &Pm4DmaData::src_cache_policy},
      Field{"dst_sel", Bits{1, 21, 20}, &Pm4DmaData::dst_sel},
      Field{"dst_cache_policy", Bits{1, 26, 25}, &Pm4DmaData::dst_cache_policy},
      Field{"src_sel", Bits{1, 30, 29}, &Pm4DmaData::src_sel},
      Field{"cp_sync", Bits{1, 31, 31}, &Pm4DmaData::cp_sync},
      Wide{"source", 2, &Pm4DmaData::source},
      Wide{"target", 4, &Pm4DmaData::target},
      Field{"byte_count", Bits{6, 25, 0}, &Pm4DmaData::byte_count},
      Field{"raw_wait", Bits{6, 30, 30}, &Pm4DmaData::raw_wait},
      Field{"disable_wr_confirm", Bits{6, 31, 31}, &Pm4DmaData::disable_wr_confirm},
  };
};

}  // namespace kfdcts
