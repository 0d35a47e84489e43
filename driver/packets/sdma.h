// SDMA packets, as data.
//
// Owns their layouts; layout.h turns them into dwords. Sources: Linux 6.12 amdgpu/vega10_sdma_pkt_open.h (SDMA 4.x),
// navi10_sdma_pkt_open.h (5.x), sdma_v6_0_0_pkt_open.h (6.x, 7.0) and the sdma_v*.c emitters; ROCr
// core/inc/sdma_registers.h, also newer versions of it for gfx1250. Where kernel and ROCr disagree, the packet says so.

#pragma once

#include <string_view>
#include <tuple>

#include "driver/packets/layout.h"

namespace kfdcts {

// op in 7:0, sub_op in 15:8 of every header.
struct SdmaOp {
  static constexpr Fixed Op(uint32_t op, uint32_t sub_op = 0) { return Fixed{Bits{0, 15, 0}, op | sub_op << 8}; }
};

// Copies `bytes`. 7 dwords, as ROCr has it on every version. On SDMA 7.0 the kernel uses the 8-dword form below.
struct SdmaCopyLinear {
  uint64_t bytes = 0;
  bool tmz = false;
  bool cpv = false;        // the cache policies are valid
  bool backwards = false;  // from the last byte to the first
  uint8_t dst_sw = 0;
  uint8_t src_sw = 0;
  uint8_t dst_cache_policy = 0;
  uint8_t src_cache_policy = 0;
  uint64_t source = 0;
  uint64_t target = 0;

  static constexpr std::string_view kName = "COPY_LINEAR";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 7;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(1, 0),
      Field{"tmz", Bits{0, 18, 18}, &SdmaCopyLinear::tmz},
      Field{"cpv", Bits{0, 19, 19}, &SdmaCopyLinear::cpv, Feature::kSdmaCachePolicy, Feature::kSdmaCompression},
      Field{"backwards", Bits{0, 25, 25}, &SdmaCopyLinear::backwards, Feature::kSdmaCopyBackwards},
      Count{"bytes", 1, &SdmaCopyLinear::bytes, &Family::sdma_copy_count_bits, 1},
      Field{"dst_sw", Bits{2, 17, 16}, &SdmaCopyLinear::dst_sw},
      Field{"dst_cache_policy", Bits{2, 20, 18}, &SdmaCopyLinear::dst_cache_policy, Feature::kSdmaCachePolicy},
      Field{"src_sw", Bits{2, 25, 24}, &SdmaCopyLinear::src_sw},
      Field{"src_cache_policy", Bits{2, 28, 26}, &SdmaCopyLinear::src_cache_policy, Feature::kSdmaCachePolicy},
      Wide{"source", 3, &SdmaCopyLinear::source},
      Wide{"target", 5, &SdmaCopyLinear::target},
  };
};

// The kernel's form on SDMA 7.0 (sdma_v7_0_emit_copy_buffer): CPV set, a dword about compression behind.
struct SdmaCopyLinearCompressed {
  uint64_t bytes = 0;
  bool tmz = false;
  uint64_t source = 0;
  uint64_t target = 0;
  uint32_t compression = 0;

  static constexpr std::string_view kName = "COPY_LINEAR(CPV)";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr Feature kNeeds = Feature::kSdmaCompression;
  static constexpr unsigned kDwords = 8;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(1, 0),
      Fixed{Bits{0, 19, 19}, 1},
      Field{"tmz", Bits{0, 18, 18}, &SdmaCopyLinearCompressed::tmz},
      Count{"bytes", 1, &SdmaCopyLinearCompressed::bytes, &Family::sdma_copy_count_bits, 1},
      Wide{"source", 3, &SdmaCopyLinearCompressed::source},
      Wide{"target", 5, &SdmaCopyLinearCompressed::target},
      Field{"compression", Bits{7, 31, 0}, &SdmaCopyLinearCompressed::compression},
  };
};

// Copies a box of elements out of one pitched volume into another: ROCr BuildCopyRectCommand,
// SDMA_PKT_COPY_LINEAR_RECT. Positions and sizes count elements; both addresses are dword-aligned. SDMA 7.0 has its
// fields in other places (SDMA_PKT_COPY_LINEAR_RECT_GFX12).
struct SdmaCopySubWindow {
  uint8_t element = 0;  // logarithm of an element's bytes, 0 to 4
  uint64_t source = 0;
  uint16_t source_x = 0, source_y = 0, source_z = 0;
  uint32_t source_pitch = 1, source_slice = 1;  // elements from one row, or plane, to the next
  uint64_t target = 0;
  uint16_t target_x = 0, target_y = 0, target_z = 0;
  uint32_t target_pitch = 1, target_slice = 1;
  uint32_t width = 1, height = 1, depth = 1;

  static constexpr std::string_view kName = "COPY_LINEAR_SUB_WIND";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr Feature kNeeds = Feature::kSdmaSubWindow;
  static constexpr unsigned kDwords = 13;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(1, 4),
      Field{"element", Bits{0, 31, 29}, &SdmaCopySubWindow::element},
      Wide{"source", 1, &SdmaCopySubWindow::source, 4},
      Field{"source_x", Bits{3, 13, 0}, &SdmaCopySubWindow::source_x},
      Field{"source_y", Bits{3, 29, 16}, &SdmaCopySubWindow::source_y},
      Field{"source_z", Bits{4, 10, 0}, &SdmaCopySubWindow::source_z},
      LessOne{"source_pitch", Bits{4, 31, 13}, &SdmaCopySubWindow::source_pitch},
      LessOne{"source_slice", Bits{5, 27, 0}, &SdmaCopySubWindow::source_slice},
      Wide{"target", 6, &SdmaCopySubWindow::target, 4},
      Field{"target_x", Bits{8, 13, 0}, &SdmaCopySubWindow::target_x},
      Field{"target_y", Bits{8, 29, 16}, &SdmaCopySubWindow::target_y},
      Field{"target_z", Bits{9, 10, 0}, &SdmaCopySubWindow::target_z},
      LessOne{"target_pitch", Bits{9, 31, 13}, &SdmaCopySubWindow::target_pitch},
      LessOne{"target_slice", Bits{10, 27, 0}, &SdmaCopySubWindow::target_slice},
      LessOne{"width", Bits{11, 13, 0}, &SdmaCopySubWindow::width},
      LessOne{"height", Bits{11, 29, 16}, &SdmaCopySubWindow::height},
      LessOne{"depth", Bits{12, 10, 0}, &SdmaCopySubWindow::depth},
  };
};

// How CONST_FILL counts. The packet's count is bytes less one unit.
enum class FillSize : uint8_t {
  kByte = 0,  // the kernel's use: count = bytes - 1 (sdma_v4_0_emit_fill_buffer)
  kShort = 1,
  kDword = 2,  // ROCr's use: count = (dwords - 1) * 4 (amd_blit_sdma.cpp BuildFillCommand)
};

// Fills `bytes` with the dword `value`. Two spellings of one packet: by dwords as ROCr has it, by bytes as the kernel.
template <FillSize kSize>
struct SdmaConstFillBy {
  uint8_t cache_policy = 0;
  bool cpv = false;
  bool compress = false;  // SDMA 7.0, the kernel sets it (sdma_v7_0_emit_fill_buffer)
  uint64_t target = 0;
  uint32_t value = 0;
  uint64_t bytes = 0;

  static constexpr uint64_t kUnit = kSize == FillSize::kDword ? 4 : 1;
  static constexpr std::string_view kName = kSize == FillSize::kDword ? "CONST_FILL" : "CONST_FILL(bytes)";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 5;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(11),
      Fixed{Bits{0, 31, 30}, static_cast<uint32_t>(kSize)},
      Field{"compress", Bits{0, 16, 16}, &SdmaConstFillBy::compress, Feature::kSdmaCompression},
      Field{"cache_policy", Bits{0, 26, 24}, &SdmaConstFillBy::cache_policy, Feature::kSdmaCachePolicy},
      Field{"cpv", Bits{0, 28, 28}, &SdmaConstFillBy::cpv, Feature::kSdmaCachePolicy},
      Wide{"target", 1, &SdmaConstFillBy::target, kUnit},
      Field{"value", Bits{3, 31, 0}, &SdmaConstFillBy::value},
      Count{"bytes", 4, &SdmaConstFillBy::bytes, &Family::sdma_fill_count_bits, kUnit},
  };
};
using SdmaConstFill = SdmaConstFillBy<FillSize::kDword>;  // target and bytes are multiples of 4
using SdmaConstFillBytes = SdmaConstFillBy<FillSize::kByte>;

// Writes dwords from the packet.
struct SdmaWrite {
  uint8_t sw = 0;
  uint8_t cache_policy = 0;
  bool cpv = false;
  uint64_t target = 0;
  std::vector<uint32_t> data = {};

  static constexpr std::string_view kName = "WRITE_UNTILED";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 4;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(2, 0),
      Field{"cpv", Bits{0, 28, 28}, &SdmaWrite::cpv, Feature::kSdmaCachePolicy},
      Wide{"target", 1, &SdmaWrite::target, 4},
      Length{Bits{3, 19, 0}, -5},
      Field{"sw", Bits{3, 25, 24}, &SdmaWrite::sw},
      Field{"cache_policy", Bits{3, 28, 26}, &SdmaWrite::cache_policy, Feature::kSdmaCachePolicy},
      Payload{"data", &SdmaWrite::data},
  };
};

// Writes 32 bits when everything before it is done. mtype: 3 bits by the kernel; newer ROCr takes 17:16 and bit 20
// (sys).
struct SdmaFence {
  uint8_t mtype = 0;
  bool gcc = false;
  bool sys = false;
  bool snp = false;
  bool gpa = false;
  uint8_t l2_policy = 0;
  bool llc_policy = false;
  bool cpv = false;
  uint64_t address = 0;
  uint32_t data = 0;

  static constexpr std::string_view kName = "FENCE";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 4;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(5, 0),
      Field{"mtype", Bits{0, 18, 16}, &SdmaFence::mtype, Feature::kSdmaMtype},
      Field{"gcc", Bits{0, 19, 19}, &SdmaFence::gcc, Feature::kSdmaMtype},
      Field{"sys", Bits{0, 20, 20}, &SdmaFence::sys, Feature::kSdmaMtype},
      Field{"snp", Bits{0, 22, 22}, &SdmaFence::snp, Feature::kSdmaMtype},
      Field{"gpa", Bits{0, 23, 23}, &SdmaFence::gpa, Feature::kSdmaMtype},
      Field{"l2_policy", Bits{0, 25, 24}, &SdmaFence::l2_policy, Feature::kSdmaMtype},
      Field{"llc_policy", Bits{0, 26, 26}, &SdmaFence::llc_policy, Feature::kSdmaCachePolicy},
      Field{"cpv", Bits{0, 28, 28}, &SdmaFence::cpv, Feature::kSdmaCachePolicy},
      Wide{"address", 1, &SdmaFence::address, 4},
      Field{"data", Bits{3, 31, 0}, &SdmaFence::data},
  };
};

// The 64-bit form of SDMA 7.1 (ROCr SDMA_PKT_FENCE_64B_GFX1250).
struct SdmaFence64 {
  uint8_t mtype = 0;
  bool sys = false;
  uint64_t address = 0;
  uint64_t data = 0;

  static constexpr std::string_view kName = "FENCE_64B";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr Feature kNeeds = Feature::kSdma64BitSync;
  static constexpr unsigned kDwords = 5;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(5, 2),
      Field{"mtype", Bits{0, 17, 16}, &SdmaFence64::mtype},
      Field{"sys", Bits{0, 20, 20}, &SdmaFence64::sys},
      Wide{"address", 1, &SdmaFence64::address, 8},
      Wide{"data", 3, &SdmaFence64::data},
  };
};

// Raises an interrupt; int_context is the event id.
struct SdmaTrap {
  uint32_t int_context = 0;

  static constexpr std::string_view kName = "TRAP";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 2;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(6, 0),
      Field{"int_context", Bits{1, 27, 0}, &SdmaTrap::int_context},
  };
};

// POLL_REGMEM's function.
enum class PollFunction : uint8_t {
  kAlways = 0,
  kLess = 1,
  kLessEqual = 2,
  kEqual = 3,
  kNotEqual = 4,
  kGreaterEqual = 5,
  kGreater = 6,
};

// Waits until (memory & mask) `function` value, on 32 bits. retry_count 0xfff: for ever.
struct SdmaPollRegMem {
  bool hdp_flush = false;
  PollFunction function = PollFunction::kGreaterEqual;
  bool mem_poll = true;
  uint8_t cache_policy = 0;
  bool cpv = false;
  uint64_t address = 0;
  uint32_t value = 0;
  uint32_t mask = 0xffffffff;
  uint16_t interval = 0x0a;
  uint16_t retry_count = 0xfff;

  static constexpr std::string_view kName = "POLL_REGMEM";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 6;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(8, 0),
      Field{"cache_policy", Bits{0, 22, 20}, &SdmaPollRegMem::cache_policy, Feature::kSdmaCachePolicy},
      Field{"cpv", Bits{0, 24, 24}, &SdmaPollRegMem::cpv, Feature::kSdmaCachePolicy},
      Field{"hdp_flush", Bits{0, 26, 26}, &SdmaPollRegMem::hdp_flush},
      Field{"function", Bits{0, 30, 28}, &SdmaPollRegMem::function},
      Field{"mem_poll", Bits{0, 31, 31}, &SdmaPollRegMem::mem_poll},
      Wide{"address", 1, &SdmaPollRegMem::address, 4},
      Field{"value", Bits{3, 31, 0}, &SdmaPollRegMem::value},
      Field{"mask", Bits{4, 31, 0}, &SdmaPollRegMem::mask},
      Field{"interval", Bits{5, 15, 0}, &SdmaPollRegMem::interval},
      Field{"retry_count", Bits{5, 27, 16}, &SdmaPollRegMem::retry_count},
  };
};

// The 64-bit form of SDMA 7.1 (ROCr SDMA_PKT_POLL_MEM_64B_GFX1250). retry_count 0: for ever.
struct SdmaPollMem64 {
  uint8_t mtype = 0;
  bool sys = false;
  uint8_t cache_policy = 0;
  PollFunction function = PollFunction::kGreaterEqual;
  uint64_t address = 0;
  uint64_t reference = 0;
  uint64_t mask = ~uint64_t{0};
  uint8_t retry_count = 0;

  static constexpr std::string_view kName = "POLL_MEM_64B";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr Feature kNeeds = Feature::kSdma64BitSync;
  static constexpr unsigned kDwords = 8;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(8, 5),
      Field{"mtype", Bits{0, 17, 16}, &SdmaPollMem64::mtype},
      Field{"sys", Bits{0, 20, 20}, &SdmaPollMem64::sys},
      Field{"cache_policy", Bits{0, 26, 24}, &SdmaPollMem64::cache_policy},
      Field{"function", Bits{0, 30, 28}, &SdmaPollMem64::function},
      Wide{"address", 1, &SdmaPollMem64::address, 8},
      Wide{"reference", 3, &SdmaPollMem64::reference},
      Wide{"mask", 5, &SdmaPollMem64::mask},
      Field{"retry_count", Bits{7, 23, 16}, &SdmaPollMem64::retry_count},
  };
};

// atomic_op, by ROCr sdma_registers.h (SDMA_ATOMIC_ADD64).
enum class SdmaAtomicOp : uint8_t { kAdd64 = 47 };

struct SdmaAtomic {
  bool loop = false;
  bool tmz = false;
  uint8_t cache_policy = 0;
  bool cpv = false;
  SdmaAtomicOp operation = SdmaAtomicOp::kAdd64;
  uint64_t address = 0;
  uint64_t src_data = 0;
  uint64_t cmp_data = 0;
  uint16_t loop_interval = 0;

  static constexpr std::string_view kName = "ATOMIC";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 8;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(10, 0),
      Field{"loop", Bits{0, 16, 16}, &SdmaAtomic::loop},
      Field{"tmz", Bits{0, 18, 18}, &SdmaAtomic::tmz},
      Field{"cache_policy", Bits{0, 22, 20}, &SdmaAtomic::cache_policy, Feature::kSdmaCachePolicy},
      Field{"cpv", Bits{0, 24, 24}, &SdmaAtomic::cpv, Feature::kSdmaCachePolicy},
      Field{"operation", Bits{0, 31, 25}, &SdmaAtomic::operation},
      Wide{"address", 1, &SdmaAtomic::address, 8},
      Wide{"src_data", 3, &SdmaAtomic::src_data},
      Wide{"cmp_data", 5, &SdmaAtomic::cmp_data},
      Field{"loop_interval", Bits{7, 12, 0}, &SdmaAtomic::loop_interval},
  };
};

// Writes the 64-bit global clock (TIMESTAMP_GET_GLOBAL). ROCr keeps its targets 32-byte aligned.
struct SdmaTimestamp {
  uint8_t l2_policy = 0;
  bool llc_policy = false;
  bool cpv = false;
  uint64_t address = 0;

  static constexpr std::string_view kName = "TIMESTAMP_GET_GLOBAL";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 3;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(13, 2),
      Field{"l2_policy", Bits{0, 25, 24}, &SdmaTimestamp::l2_policy, Feature::kSdmaCachePolicy},
      Field{"llc_policy", Bits{0, 26, 26}, &SdmaTimestamp::llc_policy, Feature::kSdmaCachePolicy},
      Field{"cpv", Bits{0, 28, 28}, &SdmaTimestamp::cpv, Feature::kSdmaCachePolicy},
      Wide{"address", 1, &SdmaTimestamp::address, 8},
  };
};

// The buffer starts on 32 bytes; the packet itself must end on 8 dwords of the ring (sdma_v5_2_ring_emit_ib).
struct SdmaIndirectBuffer {
  uint8_t vmid = 0;
  uint64_t address = 0;
  uint32_t ib_size = 0;  // dwords
  uint64_t csa_address = 0;

  static constexpr std::string_view kName = "INDIRECT_BUFFER";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 6;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(4, 0),
      Field{"vmid", Bits{0, 19, 16}, &SdmaIndirectBuffer::vmid},
      Wide{"address", 1, &SdmaIndirectBuffer::address, 32},
      Field{"ib_size", Bits{3, 19, 0}, &SdmaIndirectBuffer::ib_size},
      Wide{"csa_address", 4, &SdmaIndirectBuffer::csa_address},
  };
};

// As long as asked, its body zero.
struct SdmaNop {
  uint32_t dwords = 1;

  static constexpr std::string_view kName = "NOP";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 1;
  static constexpr auto kLayout = std::tuple{SdmaOp::Op(0, 0), Length{Bits{0, 29, 16}, -1}};
};

// The next `exec_count` dwords run if the dword at `address` equals `reference`.
struct SdmaCondExe {
  uint8_t cache_policy = 0;
  bool cpv = false;
  uint64_t address = 0;
  uint32_t reference = 1;
  uint16_t exec_count = 0;

  static constexpr std::string_view kName = "COND_EXE";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr unsigned kDwords = 5;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(9, 0),
      Field{"cache_policy", Bits{0, 26, 24}, &SdmaCondExe::cache_policy, Feature::kSdmaCachePolicy},
      Field{"cpv", Bits{0, 28, 28}, &SdmaCondExe::cpv, Feature::kSdmaCachePolicy},
      Wide{"address", 1, &SdmaCondExe::address, 4},
      Field{"reference", Bits{3, 31, 0}, &SdmaCondExe::reference},
      Field{"exec_count", Bits{4, 13, 0}, &SdmaCondExe::exec_count},
  };
};

// Cache control over the whole address space. sub_op 1 is a user queue's form (ROCr SDMA_SUBOP_USER_GCR); the kernel's
// own rings use 0. GCR bits as in PM4's GCR_CNTL.
struct SdmaGcrReq {
  uint8_t gli_inv = 0;
  bool glm_wb = false;
  bool glm_inv = false;
  bool glk_wb = false;
  bool glk_inv = false;
  bool glv_inv = false;
  bool gl1_inv = false;
  bool gl2_inv = false;
  bool gl2_wb = false;

  static constexpr std::string_view kName = "GCR_REQ";
  static constexpr Engine kEngine = Engine::kSdma;
  static constexpr Feature kNeeds = Feature::kSdmaGcrReq;
  static constexpr unsigned kDwords = 5;
  static constexpr auto kLayout = std::tuple{
      SdmaOp::Op(17, 1),
      Field{"gli_inv", Bits{2, 17, 16}, &SdmaGcrReq::gli_inv},
      Field{"glm_wb", Bits{2, 20, 20}, &SdmaGcrReq::glm_wb},
      Field{"glm_inv", Bits{2, 21, 21}, &SdmaGcrReq::glm_inv},
      Field{"glk_wb", Bits{2, 22, 22}, &SdmaGcrReq::glk_wb},
      Field{"glk_inv", Bits{2, 23, 23}, &SdmaGcrReq::glk_inv},
      Field{"glv_inv", Bits{2, 24, 24}, &SdmaGcrReq::glv_inv},
      Field{"gl1_inv", Bits{2, 25, 25}, &SdmaGcrReq::gl1_inv},
      Field{"gl2_inv", Bits{2, 30, 30}, &SdmaGcrReq::gl2_inv},
      Field{"gl2_wb", Bits{2, 31, 31}, &SdmaGcrReq::gl2_wb},
  };
};

// All of them. Forms with the same opcode are told apart by their other fixed bits and kNeeds.
using SdmaPackets = std::tuple<SdmaNop, SdmaCopyLinearCompressed, SdmaCopyLinear, SdmaCopySubWindow, SdmaConstFill,
                               SdmaConstFillBytes, SdmaWrite, SdmaFence64, SdmaFence, SdmaTrap, SdmaPollMem64,
                               SdmaPollRegMem, SdmaAtomic, SdmaTimestamp, SdmaIndirectBuffer, SdmaCondExe, SdmaGcrReq>;

}  // namespace kfdcts
