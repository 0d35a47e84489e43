// PM4 packets that steer: registers, dispatches, indirect buffers, conditions. Owns their layouts (pm4_common.h has the
// sources).

#pragma once

#include <string_view>
#include <tuple>

#include "driver/packets/pm4_common.h"

namespace kfdcts {

// As long as asked, its body zero.
struct Pm4Nop {
  uint32_t dwords = 1;

  static constexpr std::string_view kName = "NOP";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 1;
  static constexpr auto kLayout = std::tuple{Pm4Type::kType3, Pm4Type::kCount, Pm4Type::Op(0x10)};
};

struct Pm4SetShReg {
  uint16_t reg = 0;  // from kShRegisterBase (pm4_registers.h)
  std::vector<uint32_t> values = {};

  static constexpr std::string_view kName = "SET_SH_REG";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 2;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x76),
      Field{"reg", Bits{1, 15, 0}, &Pm4SetShReg::reg},
      Payload{"values", &Pm4SetShReg::values},
  };
};

struct Pm4SetUconfigReg {
  uint16_t reg = 0;  // from kUconfigRegisterBase
  std::vector<uint32_t> values = {};

  static constexpr std::string_view kName = "SET_UCONFIG_REG";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 2;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x79),
      Field{"reg", Bits{1, 15, 0}, &Pm4SetUconfigReg::reg},
      Payload{"values", &Pm4SetUconfigReg::values},
  };
};

// Starts `x` * `y` * `z` work-groups (or work-items, with use_thread_dimensions). Initiator bits:
// COMPUTE_DISPATCH_INITIATOR of the register files.
struct Pm4DispatchDirect {
  uint32_t x = 1;
  uint32_t y = 1;
  uint32_t z = 1;
  bool compute_shader_en = true;
  bool partial_tg_en = false;
  bool force_start_at_000 = true;
  bool use_thread_dimensions = false;
  bool order_mode = false;
  bool cs_w32_en = false;  // waves of 32 lanes; must agree with the kernel descriptor

  static constexpr std::string_view kName = "DISPATCH_DIRECT";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 5;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x15),
      Field{"x", Bits{1, 31, 0}, &Pm4DispatchDirect::x},
      Field{"y", Bits{2, 31, 0}, &Pm4DispatchDirect::y},
      Field{"z", Bits{3, 31, 0}, &Pm4DispatchDirect::z},
      Field{"compute_shader_en", Bits{4, 0, 0}, &Pm4DispatchDirect::compute_shader_en},
      Field{"partial_tg_en", Bits{4, 1, 1}, &Pm4DispatchDirect::partial_tg_en},
      Field{"force_start_at_000", Bits{4, 2, 2}, &Pm4DispatchDirect::force_start_at_000},
      Field{"use_thread_dimensions", Bits{4, 5, 5}, &Pm4DispatchDirect::use_thread_dimensions},
      Field{"order_mode", Bits{4, 6, 6}, &Pm4DispatchDirect::order_mode},
      Field{"cs_w32_en", Bits{4, 15, 15}, &Pm4DispatchDirect::cs_w32_en, Feature::kWave32},
  };
};

// The MEC's form: the three dimensions lie at `address` (Mesa 25.0 radv_cmd_buffer.c, RADV_QUEUE_COMPUTE).
struct Pm4DispatchIndirect {
  uint64_t address = 0;
  bool compute_shader_en = true;
  bool partial_tg_en = false;
  bool force_start_at_000 = true;
  bool use_thread_dimensions = false;
  bool order_mode = false;
  bool cs_w32_en = false;

  static constexpr std::string_view kName = "DISPATCH_INDIRECT";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 4;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x16),
      Wide{"address", 1, &Pm4DispatchIndirect::address, 4},
      Field{"compute_shader_en", Bits{3, 0, 0}, &Pm4DispatchIndirect::compute_shader_en},
      Field{"partial_tg_en", Bits{3, 1, 1}, &Pm4DispatchIndirect::partial_tg_en},
      Field{"force_start_at_000", Bits{3, 2, 2}, &Pm4DispatchIndirect::force_start_at_000},
      Field{"use_thread_dimensions", Bits{3, 5, 5}, &Pm4DispatchIndirect::use_thread_dimensions},
      Field{"order_mode", Bits{3, 6, 6}, &Pm4DispatchIndirect::order_mode},
      Field{"cs_w32_en", Bits{3, 15, 15}, &Pm4DispatchIndirect::cs_w32_en, Feature::kWave32},
  };
};

// CS_PARTIAL_FLUSH: wait until the dispatches before are done (event_index 4).
struct Pm4EventWrite {
  VgtEvent event_type = VgtEvent::kCsPartialFlush;
  uint8_t event_index = 4;

  static constexpr std::string_view kName = "EVENT_WRITE";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 2;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x46),
      Field{"event_type", Bits{1, 5, 0}, &Pm4EventWrite::event_type},
      Field{"event_index", Bits{1, 11, 8}, &Pm4EventWrite::event_index},
  };
};

struct Pm4IndirectBuffer {
  uint64_t address = 0;
  uint32_t ib_size = 0;  // dwords
  bool chain = false;
  bool valid = true;
  uint8_t vmid = 0;
  uint8_t cache_policy = 0;

  static constexpr std::string_view kName = "INDIRECT_BUFFER";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 4;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x3f),
      Wide{"address", 1, &Pm4IndirectBuffer::address, 4},
      Field{"ib_size", Bits{3, 19, 0}, &Pm4IndirectBuffer::ib_size},
      Field{"chain", Bits{3, 20, 20}, &Pm4IndirectBuffer::chain},
      Field{"valid", Bits{3, 23, 23}, &Pm4IndirectBuffer::valid},
      Field{"vmid", Bits{3, 27, 24}, &Pm4IndirectBuffer::vmid},
      Field{"cache_policy", Bits{3, 29, 28}, &Pm4IndirectBuffer::cache_policy},
  };
};

// The XCCs in `xcc_mask` run the next `exec_count` dwords, the others skip them. Works in indirect buffers only.
struct Pm4PredExec {
  uint16_t exec_count = 0;
  uint8_t xcc_mask = 0;

  static constexpr std::string_view kName = "PRED_EXEC";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr Feature kNeeds = Feature::kMultiXcc;
  static constexpr unsigned kDwords = 2;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x23),
      Field{"exec_count", Bits{1, 13, 0}, &Pm4PredExec::exec_count},
      Field{"xcc_mask", Bits{1, 31, 24}, &Pm4PredExec::xcc_mask},
  };
};

// The next `exec_count` dwords run unless the dword at `address` is 0 (Linux 6.12 gfx_v9_0_ring_emit_init_cond_exec).
struct Pm4CondExec {
  uint64_t address = 0;
  uint16_t exec_count = 0;

  static constexpr std::string_view kName = "COND_EXEC";
  static constexpr Engine kEngine = Engine::kPm4;
  static constexpr unsigned kDwords = 5;
  static constexpr auto kLayout = std::tuple{
      Pm4Type::kType3,
      Pm4Type::kCount,
      Pm4Type::Op(0x22),
      Wide{"address", 1, &Pm4CondExec::address, 4},
      Field{"exec_count", Bits{4, 13, 0}, &Pm4CondExec::exec_count},
  };
};

}  // namespace kfdcts
