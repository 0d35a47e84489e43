// Literal dwords of every PM4 packet on every generation. The expected words are worked out by hand from the source
// named at each; none was made by running the encoder. Header: 0xc0000000 | (dwords - 2) << 16 | opcode << 8.

#include "driver/packets/pm4.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "driver/packets/pm4_registers.h"
#include "driver/packets/test_support.h"

namespace kfdcts {
namespace {

using testing::HasSubstr;

constexpr std::string_view kGfx9[] = {"gfx900", "gfx908", "gfx90a", "gfx942", "gfx950"};
constexpr std::string_view kGfx10To11[] = {"gfx1010", "gfx1030", "gfx1100", "gfx1151"};
constexpr std::string_view kGfx12[] = {"gfx1200", "gfx1201"};
constexpr std::string_view kAll[] = {"gfx900",  "gfx908",  "gfx90a",  "gfx942",  "gfx950",  "gfx1010",
                                     "gfx1030", "gfx1100", "gfx1151", "gfx1200", "gfx1201", "gfx1250"};

constexpr uint64_t kAddress = 0x00007f1234567890;

// Linux 6.12 gfx_v9_0.c, gfx_v10_0.c: .nop = PACKET3(PACKET3_NOP, 0x3FFF), one dword; nvd.h PACKET3_NOP 0x10.
TEST(Pm4, Nop) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4Nop{}), (Dwords{0xffff1000}));
    EXPECT_EQ(On(family, Pm4Nop{.dwords = 2}), (Dwords{0xc0001000, 0}));
    EXPECT_EQ(On(family, Pm4Nop{.dwords = 4}), (Dwords{0xc0021000, 0, 0, 0}));
  }
}

// soc15d.h, nvd.h: PACKET3_SET_SH_REG 0x76, offset from PACKET3_SET_SH_REG_START. COMPUTE_PGM_LO: byte 0xb830 (Mesa).
TEST(Pm4, SetShReg) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4SetShReg{.reg = sh::kComputePgmLo, .values = {0x11223344, 0x55}}),
              (Dwords{0xc0027600, 0x20c, 0x11223344, 0x55}));
  }
}

// PACKET3_SET_UCONFIG_REG 0x79. SQ_THREAD_TRACE_USERDATA_2: byte 0x30d08 (Mesa), (0x30d08 - 0x30000) / 4 = 0x342.
TEST(Pm4, SetUconfigReg) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4SetUconfigReg{.reg = uconfig::kSqThreadTraceUserdata2, .values = {0xcafe}}),
              (Dwords{0xc0017900, 0x342, 0xcafe}));
  }
}

// gfx_v9_0_emit_mem_sync: ICACHE (29), KCACHE (27), TC (23), TCL1 (22), TC_WB (18) of CP_COHER_CNTL; soc15d.h gives
// COHER_SIZE_HI 8 bits.
TEST(Pm4, AcquireMemOfGfx9) {
  const Pm4AcquireMem all{
      .tc_wb_action = true, .tcl1_action = true, .tc_action = true, .sh_kcache_action = true, .sh_icache_action = true};
  for (const auto family : kGfx9) {
    EXPECT_EQ(On(family, all), (Dwords{0xc0055800, 0x28c40000, 0xffffffff, 0xff, 0, 0, 0x0a}));
    EXPECT_EQ(On(family, Pm4AcquireMem{.sh_kcache_wb_action = true,
                                       .coher_size = 1,
                                       .coher_size_hi = 0,
                                       .coher_base = 0x12345678,
                                       .coher_base_hi = 0x9a,
                                       .poll_interval = 4}),
              (Dwords{0xc0055800, 0x40000000, 1, 0, 0x12345678, 0x9a, 4}));
    EXPECT_EQ(On(family, Pm4AcquireMem{.tc_nc_action = true,
                                       .tc_wc_action = true,
                                       .tc_inv_metadata_action = true,
                                       .tcl1_vol_action = true,
                                       .sh_kcache_vol_action = true})[1],
              0x10008038u);
  }
}

// gfx_v12_0_emit_mem_sync, and the same in v10 and v11: GL2_INV (14), GL2_WB (15), GLM_INV (5), GLM_WB (4), GL1_INV
// (9), GLV_INV (8), GLK_INV (7), GLI_INV 1 (1:0).
TEST(Pm4, AcquireMemOfGfx10To12) {
  const Pm4AcquireMemGcr all{.gli_inv = 1,
                             .glm_wb = true,
                             .glm_inv = true,
                             .glk_inv = true,
                             .glv_inv = true,
                             .gl1_inv = true,
                             .gl2_inv = true,
                             .gl2_wb = true};
  // ROCr InvalidateCodeCaches, gfx10 and later: GLI_INV(1) | GLK_INV | GLV_INV | GL1_INV | GL2_INV.
  const Pm4AcquireMemGcr code{.gli_inv = 1, .glk_inv = true, .glv_inv = true, .gl1_inv = true, .gl2_inv = true};
  for (const auto families :
       {std::span<const std::string_view>(kGfx10To11), std::span<const std::string_view>(kGfx12)}) {
    for (const auto family : families) {
      EXPECT_EQ(On(family, all), (Dwords{0xc0065800, 0, 0xffffffff, 0xff, 0, 0, 0x0a, 0xc3b1}));
      EXPECT_EQ(On(family, code)[7], 0x4381u);
      // nvd.h, the remaining fields of GCR_CNTL.
      EXPECT_EQ(On(family, Pm4AcquireMemGcr{.gl1_range = 2,
                                            .glk_wb = true,
                                            .gl2_us = true,
                                            .gl2_range = 3,
                                            .gl2_discard = true,
                                            .seq = 2,
                                            .range_is_pa = true})[7],
                0x63c48u);
    }
  }
}

// gfx_v9_0_ring_emit_fence, gfx_v9_4_3_ring_emit_fence: TCL1 (16), TC (17), TC_MD (21), TC_WB (15), EVENT_TYPE 0x14,
// EVENT_INDEX 5; DATA_SEL 2 (31:29), INT_SEL 2 (26:24).
TEST(Pm4, ReleaseMemOfGfx9) {
  const Pm4ReleaseMem flush{.tc_wb_action = true,
                            .tcl1_action = true,
                            .tc_action = true,
                            .tc_md_action = true,
                            .int_sel = ReleaseInterrupt::kAfterWriteConfirm,
                            .data_sel = ReleaseData::k64,
                            .address = kAddress,
                            .data = 0x1122334455667788,
                            .int_ctxid = 0xabc};
  const Pm4ReleaseMem writeback{
      .tc_wb_action = true, .tc_nc_action = true, .data_sel = ReleaseData::kLow32, .address = kAddress, .data = 7};
  for (const auto family : kGfx9) {
    EXPECT_EQ(On(family, flush),
              (Dwords{0xc0064900, 0x00238514, 0x42000000, 0x34567890, 0x7f12, 0x55667788, 0x11223344, 0xabc}));
    EXPECT_EQ(On(family, writeback), (Dwords{0xc0064900, 0x00088514, 0x20000000, 0x34567890, 0x7f12, 7, 0, 0}));
    // soc15d.h: EOP_TCL1_VOL (12), EOP_TC_VOL (13), EOP_EXEC (28), DST_SEL (17:16), DATA_SEL 3: GPU counter.
    EXPECT_EQ(On(family, Pm4ReleaseMem{.event_type = VgtEvent::kBottomOfPipeTs,
                                       .tcl1_vol_action = true,
                                       .tc_vol_action = true,
                                       .execute = true,
                                       .dst_sel = 1,
                                       .data_sel = ReleaseData::kGpuClock,
                                       .address = 8}),
              (Dwords{0xc0064900, 0x10003528, 0x60010000, 8, 0, 0, 0, 0}));
  }
}

// gfx_v10_0_ring_emit_fence, gfx_v11_0_ring_emit_fence: SEQ (22), GL2_WB (21), GLM_INV (13), GLM_WB (12), CACHE_POLICY
// 3 (26:25).
TEST(Pm4, ReleaseMemOfGfx10And11) {
  const Pm4ReleaseMem fence{.glm_wb = true,
                            .glm_inv = true,
                            .gl2_wb = true,
                            .seq = 1,
                            .cache_policy = 3,
                            .int_sel = ReleaseInterrupt::kAfterWriteConfirm,
                            .data_sel = ReleaseData::k64,
                            .address = kAddress,
                            .data = 0x1122334455667788};
  for (const auto family : kGfx10To11) {
    EXPECT_EQ(On(family, fence),
              (Dwords{0xc0064900, 0x06603514, 0x42000000, 0x34567890, 0x7f12, 0x55667788, 0x11223344, 0}));
    // nvd.h: GLV_INV (14), GL1_INV (15), GL2_US (16), GL2_RANGE (18:17), GL2_DISCARD (19), GL2_INV (20).
    EXPECT_EQ(On(family, Pm4ReleaseMem{.glv_inv = true,
                                       .gl1_inv = true,
                                       .gl2_us = true,
                                       .gl2_range = 3,
                                       .gl2_discard = true,
                                       .gl2_inv = true})[1],
              0x001fc514u);
  }
}

// gfx_v12_0_ring_emit_fence: as before, without GLM.
TEST(Pm4, ReleaseMemOfGfx12) {
  const Pm4ReleaseMem fence{
      .gl2_wb = true, .seq = 1, .cache_policy = 3, .data_sel = ReleaseData::kLow32, .address = kAddress, .data = 5};
  for (const auto family : kGfx12) {
    EXPECT_EQ(On(family, fence), (Dwords{0xc0064900, 0x06600514, 0x20000000, 0x34567890, 0x7f12, 5, 0, 0}));
  }
}

// gfx_v9_0_wait_reg_mem: MEM_SPACE(1) << 4 | FUNCTION(3); poll interval last.
TEST(Pm4, WaitRegMem) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4WaitRegMem{.function = WaitFunction::kEqual,
                                       .address = kAddress,
                                       .reference = 0x11,
                                       .mask = 0xff,
                                       .poll_interval = 0x20}),
              (Dwords{0xc0053c00, 0x13, 0x34567890, 0x7f12, 0x11, 0xff, 0x20}));
    // nvd.h: OPERATION << 6, ENGINE << 8; ROCr: OPTIMIZE_ACE_OFFLOAD_MODE 31.
    EXPECT_EQ(On(family, Pm4WaitRegMem{.function = WaitFunction::kGreaterEqual,
                                       .mem_space = 0,
                                       .operation = 1,
                                       .engine = 1,
                                       .address = 0x1000,
                                       .optimize_ace_offload_mode = true}),
              (Dwords{0xc0053c00, 0x145, 0x1000, 0, 0, 0xffffffff, 0x80000004}));
  }
}

// nvd.h PACKET3_WAIT_REG_MEM64 0x93; PAL PM4_MEC_WAIT_REG_MEM64: reference and mask of two dwords each.
TEST(Pm4, WaitRegMem64) {
  const Pm4WaitRegMem64 wait{.function = WaitFunction::kGreaterEqual,
                             .address = kAddress,
                             .reference = 0x100000002,
                             .mask = 0xffffffff00000000};
  for (const auto family : {"gfx1010", "gfx1030", "gfx1100", "gfx1201"}) {
    EXPECT_EQ(On(family, wait), (Dwords{0xc0079300, 0x15, 0x34567890, 0x7f12, 2, 1, 0, 0xffffffff, 4}));
  }
  EXPECT_THAT(ErrorOn("gfx942", wait), HasSubstr("WAIT_REG_MEM64 needs wait_reg_mem64, which gfx942 lacks"));
}

// nvd.h: WRITE_DATA_DST_SEL(5) << 8, WR_CONFIRM (20), WR_ONE_ADDR (16), CACHE_POLICY << 25, ENGINE_SEL << 30.
TEST(Pm4, WriteData) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4WriteData{.address = kAddress, .data = {0xa, 0xb}}),
              (Dwords{0xc0043700, 0x00100500, 0x34567890, 0x7f12, 0xa, 0xb}));
    EXPECT_EQ(On(family, Pm4WriteData{.dst_sel = 2,
                                      .wr_one_addr = true,
                                      .wr_confirm = false,
                                      .cache_policy = 1,
                                      .engine_sel = 1,
                                      .address = 4,
                                      .data = {1}}),
              (Dwords{0xc0033700, 0x42010200, 4, 0, 1}));
  }
}

// PACKET3_DISPATCH_DIRECT 0x15; COMPUTE_DISPATCH_INITIATOR of Mesa's register files: COMPUTE_SHADER_EN 0,
// PARTIAL_TG_EN 1, FORCE_START_AT_000 2, USE_THREAD_DIMENSIONS 5, ORDER_MODE 6, CS_W32_EN 15.
TEST(Pm4, DispatchDirect) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4DispatchDirect{.x = 3, .y = 4, .z = 5}), (Dwords{0xc0031500, 3, 4, 5, 0x5}));
    EXPECT_EQ(On(family, Pm4DispatchDirect{.partial_tg_en = true, .use_thread_dimensions = true, .order_mode = true}),
              (Dwords{0xc0031500, 1, 1, 1, 0x67}));
  }
  for (const auto family : {"gfx1010", "gfx1030", "gfx1100", "gfx1201"}) {
    EXPECT_EQ(On(family, Pm4DispatchDirect{.cs_w32_en = true})[4], 0x8005u);
  }
  EXPECT_THAT(ErrorOn("gfx942", Pm4DispatchDirect{.cs_w32_en = true}),
              HasSubstr("DISPATCH_DIRECT.cs_w32_en needs wave32, which gfx942 lacks"));
}

// Mesa 25.0 radv_cmd_buffer.c: PKT3(PKT3_DISPATCH_INDIRECT, 2), address, initiator.
TEST(Pm4, DispatchIndirect) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4DispatchIndirect{.address = kAddress}), (Dwords{0xc0021600, 0x34567890, 0x7f12, 0x5}));
  }
}

// Linux 6.12 gfx_v9_4_2.c: PACKET3(PACKET3_EVENT_WRITE, 0), EVENT_TYPE(CS_PARTIAL_FLUSH = 7) | EVENT_INDEX(4).
TEST(Pm4, EventWrite) {
  for (const auto family : kAll) EXPECT_EQ(On(family, Pm4EventWrite{}), (Dwords{0xc0004600, 0x407}));
}

// ROCr AqlQueue::ExecutePM4 ib_jump_cmd: IB_SIZE 19:0, VALID 23. Mesa pkt3.json IB_CONTROL: CHAIN 20. nvd.h:
// CACHE_POLICY 28.
TEST(Pm4, IndirectBuffer) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4IndirectBuffer{.address = kAddress, .ib_size = 0x40}),
              (Dwords{0xc0023f00, 0x34567890, 0x7f12, 0x00800040}));
    EXPECT_EQ(On(family,
                 Pm4IndirectBuffer{
                     .address = 4, .ib_size = 0xfffff, .chain = true, .valid = false, .vmid = 8, .cache_policy = 2}),
              (Dwords{0xc0023f00, 4, 0, 0x281fffff}));
  }
}

// Mesa 25.0 sid.h: SRC_SEL 3:0 (TIMESTAMP 9, IMM 5), DST_SEL 11:8 (DST_MEM 5), COUNT_SEL 16, WR_CONFIRM 20.
TEST(Pm4, CopyData) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4CopyData{.src_sel = 9, .count_sel = true, .target = kAddress}),
              (Dwords{0xc0044000, 0x00110509, 0, 0, 0x34567890, 0x7f12}));
    EXPECT_EQ(On(family, Pm4CopyData{.src_sel = 5, .dst_sel = 2, .wr_confirm = false, .source = 0x77, .target = 8}),
              (Dwords{0xc0044000, 0x00000205, 0x77, 0, 8, 0}));
  }
}

// ROCr amd_gpu_pm4.h: EXEC_COUNT 13:0, VIRTUALXCCID_SELECT 31:24.
TEST(Pm4, PredExec) {
  for (const auto family : {"gfx940", "gfx942", "gfx950"}) {
    EXPECT_EQ(On(family, Pm4PredExec{.exec_count = 8, .xcc_mask = 0x81}), (Dwords{0xc0002300, 0x81000008}));
  }
  EXPECT_THAT(ErrorOn("gfx1100", Pm4PredExec{}), HasSubstr("PRED_EXEC needs multi_xcc"));
}

// gfx_v9_0_ring_emit_init_cond_exec, gfx_v11_0_ring_emit_init_cond_exec: PACKET3(PACKET3_COND_EXEC, 3).
TEST(Pm4, CondExec) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4CondExec{.address = kAddress, .exec_count = 6}),
              (Dwords{0xc0032200, 0x34567890, 0x7f12, 0, 6}));
  }
}

// Mesa 25.0 sid.h: ATOMIC_OP 6:0 (TC_OP_ATOMIC_SUB_64 112), COMMAND 9:8; ROCr amd_gpu_pm4.h: dwords 2-5 address and
// data.
TEST(Pm4, AtomicMem) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4AtomicMem{.atomic = TcAtomic::kSub64, .command = 2, .address = kAddress, .src_data = 1}),
              (Dwords{0xc0071e00, 0x270, 0x34567890, 0x7f12, 1, 0, 0, 0, 0}));
    EXPECT_EQ(On(family, Pm4AtomicMem{.atomic = TcAtomic::kCmpSwap32,
                                      .command = 1,
                                      .address = 8,
                                      .src_data = 2,
                                      .cmp_data = 0x500000003,
                                      .loop_interval = 0x10}),
              (Dwords{0xc0071e00, 0x148, 8, 0, 2, 0, 3, 5, 0x10}));
  }
}

// Mesa 25.0 pkt3.json DMA_DATA_WORD0_gfx9, COMMAND_gfx9: SRC_SEL 30:29, DST_SEL 21:20, CP_SYNC 31, BYTE_COUNT 25:0.
TEST(Pm4, DmaData) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, Pm4DmaData{.source = kAddress, .target = 0x1000, .byte_count = 0x3ffffff}),
              (Dwords{0xc0055000, 0xe0300000, 0x34567890, 0x7f12, 0x1000, 0, 0x03ffffff}));
    EXPECT_EQ(On(family, Pm4DmaData{.src_sel = 2,
                                    .dst_sel = 0,
                                    .src_cache_policy = 1,
                                    .dst_cache_policy = 2,
                                    .cp_sync = false,
                                    .source = 5,
                                    .target = 8,
                                    .byte_count = 4,
                                    .raw_wait = true,
                                    .disable_wr_confirm = true}),
              (Dwords{0xc0055000, 0x44002000, 5, 0, 8, 0, 0xc0000004}));
  }
}

TEST(Pm4, RefusesFieldsOfOtherFamilies) {
  EXPECT_THAT(ErrorOn("gfx1100", Pm4AcquireMem{}), HasSubstr("ACQUIRE_MEM needs eop_tc_actions, which gfx1100 lacks"));
  EXPECT_THAT(ErrorOn("gfx942", Pm4AcquireMemGcr{}), HasSubstr("ACQUIRE_MEM needs gcr_cntl, which gfx942 lacks"));
  EXPECT_THAT(ErrorOn("gfx1200", Pm4ReleaseMem{.glm_wb = true}), HasSubstr("RELEASE_MEM.glm_wb needs glm"));
  EXPECT_THAT(ErrorOn("gfx1030", Pm4ReleaseMem{.tc_action = true}), HasSubstr("tc_action needs eop_tc_actions"));
  EXPECT_THAT(ErrorOn("gfx90a", Pm4ReleaseMem{.gl2_wb = true}), HasSubstr("gl2_wb needs gcr_cntl"));
}

TEST(Pm4, RefusesWhatDoesNotFit) {
  EXPECT_EQ(ErrorOn("gfx942", Pm4IndirectBuffer{.ib_size = 0xfffff}), "");
  EXPECT_THAT(ErrorOn("gfx942", Pm4IndirectBuffer{.ib_size = 0x100000}),
              HasSubstr("INDIRECT_BUFFER.ib_size: 0x100000 does not fit 20 bits on gfx942"));
  EXPECT_THAT(ErrorOn("gfx942", Pm4PredExec{.exec_count = 0x4000}), HasSubstr("does not fit 14 bits"));
  EXPECT_THAT(ErrorOn("gfx942", Pm4ReleaseMem{.event_index = 16}), HasSubstr("RELEASE_MEM.event_index"));
  EXPECT_EQ(ErrorOn("gfx942", Pm4ReleaseMem{.address = 4}), "");
  EXPECT_THAT(ErrorOn("gfx942", Pm4ReleaseMem{.address = 6}), HasSubstr("address: 0x6 is not a multiple of 4"));
  EXPECT_THAT(ErrorOn("gfx1100", Pm4WaitRegMem64{.address = 4}), HasSubstr("is not a multiple of 8"));
  EXPECT_THAT(ErrorOn("gfx942", Pm4SetShReg{.reg = 0x20c}), HasSubstr("SET_SH_REG.values: empty"));
  EXPECT_THAT(ErrorOn("gfx942", Pm4Nop{.dwords = 0}), HasSubstr("no dwords"));
  // The longest packet has a count of 0x3ffe; 0x3fff is the NOP of one dword.
  EXPECT_EQ(ErrorOn("gfx942", Pm4Nop{.dwords = 0x4000}), "");
  EXPECT_THAT(ErrorOn("gfx942", Pm4Nop{.dwords = 0x4001}), HasSubstr("would read as one"));
  EXPECT_THAT(ErrorOn("gfx942", Pm4Nop{.dwords = 0x4002}), HasSubstr("does not fit 14 bits"));
}

TEST(Pm4, EncodesSeveralOrNone) {
  const Family& family = *FindFamily("gfx1100");
  Dwords dwords = {1};
  EXPECT_FALSE(EncodeAll(family, dwords, Pm4Nop{}, Pm4AcquireMem{}).ok());
  EXPECT_EQ(dwords, Dwords{1});
  EXPECT_TRUE(EncodeAll(family, dwords, Pm4Nop{}, Pm4EventWrite{}).ok());
  EXPECT_EQ(dwords, (Dwords{1, 0xffff1000, 0xc0004600, 0x407}));
}

// Mesa's register files: RSRC3 at byte 0xb8b4 (gfx940.json), 0xb8a0 (gfx10 and later), none on gfx9.json.
TEST(Pm4Registers, Rsrc3Moves) {
  EXPECT_EQ(FindFamily("gfx908")->pgm_rsrc3_register, 0);
  EXPECT_EQ(FindFamily("gfx90a")->pgm_rsrc3_register, 0x22d);
  EXPECT_EQ(FindFamily("gfx942")->pgm_rsrc3_register, 0x22d);
  EXPECT_EQ(FindFamily("gfx1030")->pgm_rsrc3_register, 0x228);
  EXPECT_EQ(FindFamily("gfx1201")->pgm_rsrc3_register, 0x228);
}

// COMPUTE_TMPRING_SIZE: WAVESIZE 24:12 in KiB (gfx9, gfx10), 26:12 in 256 bytes (gfx11), 29:12 (gfx12).
TEST(Pm4Registers, TmpringSize) {
  EXPECT_EQ(TmpringSize(*FindFamily("gfx942"), 0x20, 4096), 0x4020u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx1030"), 0x20, 4097), 0x5020u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx1100"), 0x20, 4096), 0x10020u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx942"), 1, 0x1fffull * 1024), 0x1fff001u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx942"), 1, 0x2000ull * 1024), 0u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx1100"), 1, 0x7fffull * 256), 0x7fff001u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx1100"), 1, 0x8000ull * 256), 0u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx1201"), 1, 0x8000ull * 256), 0x8000001u);
  EXPECT_EQ(TmpringSize(*FindFamily("gfx942"), 0x1000, 1024), 0u);
}

// RSRC2.LDS_SIZE 23:15, in 128 dwords; gfx950 in 320 (LLVM 20 getLdsDwGranularity).
TEST(Pm4Registers, LdsSize) {
  EXPECT_EQ(Rsrc2LdsSize(*FindFamily("gfx942"), 0), 0u);
  EXPECT_EQ(Rsrc2LdsSize(*FindFamily("gfx942"), 1), 0x8000u);
  EXPECT_EQ(Rsrc2LdsSize(*FindFamily("gfx1100"), 64 * 1024), 128u << 15);
  EXPECT_EQ(Rsrc2LdsSize(*FindFamily("gfx950"), 160 * 1024), 128u << 15);
}

}  // namespace
}  // namespace kfdcts
