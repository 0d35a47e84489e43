// Literal dwords of every SDMA packet on every engine version. The expected words are worked out by hand from the
// source named at each; none was made by running the encoder.
//   4.0 gfx900, 4.2 gfx906, 4.4.0 gfx90a, 4.4.2 gfx942: vega10_sdma_pkt_open.h
//   5.0 gfx1010, 5.2 gfx1030: navi10_sdma_pkt_open.h
//   6.0 gfx1100, 6.1 gfx1151, 7.0 gfx1201: sdma_v6_0_0_pkt_open.h

#include "driver/packets/sdma.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "driver/packets/test_support.h"

namespace kfdcts {
namespace {

using testing::HasSubstr;

constexpr std::string_view kV4[] = {"gfx900", "gfx906", "gfx90a", "gfx942"};
constexpr std::string_view kV5[] = {"gfx1010", "gfx1030"};
constexpr std::string_view kV6And7[] = {"gfx1100", "gfx1151", "gfx1201"};
constexpr std::string_view kAll[] = {"gfx900",  "gfx906",  "gfx908",  "gfx90a",  "gfx942",  "gfx950",
                                     "gfx1010", "gfx1030", "gfx1100", "gfx1151", "gfx1200", "gfx1201"};

constexpr uint64_t kSource = 0x00007f1234567890;
constexpr uint64_t kTarget = 0x0000123456789ab0;

// sdma_v4_0_emit_copy_buffer, sdma_v6_0_emit_copy_buffer: op 1, count = bytes - 1, parameter 0, source, target.
TEST(Sdma, CopyLinear) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 0x1000, .source = kSource, .target = kTarget}),
              (Dwords{1, 0xfff, 0, 0x34567890, 0x7f12, 0x56789ab0, 0x1234}));
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 1, .source = 1, .target = 2}), (Dwords{1, 0, 0, 1, 0, 2, 0}));
    // HEADER_tmz 18; PARAMETER_dst_sw 17:16, src_sw 25:24.
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 2, .tmz = true, .dst_sw = 2, .src_sw = 1}),
              (Dwords{0x40001, 1, 0x01020000, 0, 0, 0, 0}));
    EXPECT_THAT(ErrorOn(family, SdmaCopyLinear{.bytes = 0}), HasSubstr("COPY_LINEAR.bytes: 0 is less than"));
  }
}

// The count's width: 22 bits by every kernel header up to 5.x, 30 from 6.0; ROCr (CreateBlitSdma copy_size_overrides)
// has 30 on gfx90a and gfx10.3 too, which this driver follows.
TEST(Sdma, CopyLinearCountWidth) {
  for (const auto family : {"gfx900", "gfx906", "gfx908", "gfx942", "gfx950", "gfx1010"}) {
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 0x400000})[1], 0x3fffffu) << family;
    EXPECT_THAT(ErrorOn(family, SdmaCopyLinear{.bytes = 0x400001}), HasSubstr("0x400000 does not fit 22 bits"))
        << family;
  }
  for (const auto family : {"gfx90a", "gfx1030", "gfx1100", "gfx1151", "gfx1201"}) {
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 0x40000000})[1], 0x3fffffffu) << family;
    EXPECT_THAT(ErrorOn(family, SdmaCopyLinear{.bytes = 0x40000001}), HasSubstr("does not fit 30 bits")) << family;
  }
}

// navi10: HEADER_backwards 25. v6: PARAMETER_dst_cache_policy 20:18, src_cache_policy 28:26, HEADER_cpv 19.
TEST(Sdma, CopyLinearFieldsOfLaterEngines) {
  for (const auto family : kV4) {
    EXPECT_THAT(ErrorOn(family, SdmaCopyLinear{.bytes = 4, .backwards = true}),
                HasSubstr("COPY_LINEAR.backwards needs sdma_copy_backwards"));
  }
  for (const auto family : kV5) {
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 4, .backwards = true})[0], 0x02000001u);
    EXPECT_THAT(ErrorOn(family, SdmaCopyLinear{.bytes = 4, .src_cache_policy = 1}),
                HasSubstr("needs sdma_cache_policy"));
  }
  for (const auto family : kV6And7) {
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 4, .backwards = true})[0], 0x02000001u);
    EXPECT_EQ(On(family, SdmaCopyLinear{.bytes = 4, .dst_cache_policy = 3, .src_cache_policy = 5})[2], 0x140c0000u);
    EXPECT_THAT(ErrorOn(family, SdmaCopyLinear{.bytes = 4, .dst_cache_policy = 8}), HasSubstr("does not fit 3 bits"));
  }
  EXPECT_EQ(On("gfx1100", SdmaCopyLinear{.bytes = 4, .cpv = true})[0], 0x00080001u);
  EXPECT_THAT(ErrorOn("gfx1201", SdmaCopyLinear{.bytes = 4, .cpv = true}),
              HasSubstr("COPY_LINEAR.cpv does not exist with sdma_compression, which gfx1201 has"));
}

// sdma_v7_0_emit_copy_buffer: CPV (19), an eighth dword.
TEST(Sdma, CopyLinearCompressed) {
  const SdmaCopyLinearCompressed copy{.bytes = 0x100, .source = kSource, .target = kTarget, .compression = 0x55};
  EXPECT_EQ(On("gfx1200", copy), (Dwords{0x80001, 0xff, 0, 0x34567890, 0x7f12, 0x56789ab0, 0x1234, 0x55}));
  EXPECT_EQ(On("gfx1201", copy), (Dwords{0x80001, 0xff, 0, 0x34567890, 0x7f12, 0x56789ab0, 0x1234, 0x55}));
  EXPECT_THAT(ErrorOn("gfx1100", copy), HasSubstr("needs sdma_compression"));
}

// vega10_sdma_pkt_open.h SDMA_PKT_COPY_LINEAR_SUBWIN; pitches and sizes less one: ROCr BuildCopyRectCommand.
TEST(Sdma, CopySubWindow) {
  const SdmaCopySubWindow window = {.element = 2,
                                    .source = kSource,
                                    .source_x = 1,
                                    .source_y = 2,
                                    .source_z = 3,
                                    .source_pitch = 64,
                                    .source_slice = 4096,
                                    .target = kTarget,
                                    .target_x = 5,
                                    .target_y = 6,
                                    .target_z = 7,
                                    .target_pitch = 128,
                                    .target_slice = 8192,
                                    .width = 10,
                                    .height = 11,
                                    .depth = 12};
  for (const auto family : {"gfx900", "gfx90a", "gfx942", "gfx1030", "gfx1100", "gfx1151"}) {
    EXPECT_EQ(On(family, window), (Dwords{0x40000401, 0x34567890, 0x7f12, 0x00020001, 0x0007e003, 0xfff, 0x56789ab0,
                                          0x1234, 0x00060005, 0x000fe007, 0x1fff, 0x000a0009, 0xb}))
        << family;
    EXPECT_THAT(ErrorOn(family, SdmaCopySubWindow{.width = 0}), HasSubstr("COPY_LINEAR_SUB_WIND.width: zero"));
    EXPECT_THAT(ErrorOn(family, SdmaCopySubWindow{.width = 0x4001}), HasSubstr("0x4000 does not fit 14 bits"));
    EXPECT_THAT(ErrorOn(family, SdmaCopySubWindow{.source = 2}), HasSubstr("COPY_LINEAR_SUB_WIND.source"));
  }
  EXPECT_THAT(ErrorOn("gfx1201", window), HasSubstr("needs sdma_sub_window"));
}

// ROCr BuildFillCommand: op 11, fillsize 2 (31:30), count = (dwords - 1) * 4.
TEST(Sdma, ConstFill) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaConstFill{.target = kTarget, .value = 0xdeadbeef, .bytes = 0x40}),
              (Dwords{0x8000000b, 0x56789ab0, 0x1234, 0xdeadbeef, 0x3c}));
    EXPECT_EQ(On(family, SdmaConstFill{.value = 1, .bytes = 4})[4], 0u);
    EXPECT_THAT(ErrorOn(family, SdmaConstFill{.bytes = 3}), HasSubstr("CONST_FILL.bytes: 3 is less than"));
    EXPECT_THAT(ErrorOn(family, SdmaConstFill{.target = 2, .bytes = 4}), HasSubstr("not a multiple of 4"));
  }
  for (const auto family : kV6And7) {
    // v6: HEADER_cache_policy 26:24, HEADER_cpv 28.
    EXPECT_EQ(On(family, SdmaConstFill{.cache_policy = 3, .cpv = true, .bytes = 4})[0], 0x9300000bu);
  }
  EXPECT_THAT(ErrorOn("gfx1030", SdmaConstFill{.cache_policy = 3, .bytes = 4}), HasSubstr("needs sdma_cache_policy"));
  EXPECT_THAT(ErrorOn("gfx942", SdmaConstFill{.bytes = 0x400004}), HasSubstr("does not fit 22 bits"));
  EXPECT_EQ(On("gfx1100", SdmaConstFill{.bytes = 0x400004})[4], 0x400000u);
}

// sdma_v4_0_emit_fill_buffer: fillsize 0, count = bytes - 1; sdma_v7_0_emit_fill_buffer: COMPRESS (16).
TEST(Sdma, ConstFillBytes) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaConstFillBytes{.target = kTarget, .value = 0xab, .bytes = 0x41}),
              (Dwords{0xb, 0x56789ab0, 0x1234, 0xab, 0x40}));
  }
  EXPECT_EQ(On("gfx1201", SdmaConstFillBytes{.compress = true, .bytes = 1})[0], 0x1000bu);
  EXPECT_THAT(ErrorOn("gfx1100", SdmaConstFillBytes{.compress = true, .bytes = 1}),
              HasSubstr("needs sdma_compression"));
}

// sdma_v4_0_ring_test_ring: op 2, sub_op 0, address, count = dwords - 1 (19:0), data.
TEST(Sdma, Write) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaWrite{.target = kTarget, .data = {0xdeadbeef}}),
              (Dwords{2, 0x56789ab0, 0x1234, 0, 0xdeadbeef}));
    EXPECT_EQ(On(family, SdmaWrite{.sw = 1, .target = 8, .data = {1, 2, 3}}), (Dwords{2, 8, 0, 0x01000002, 1, 2, 3}));
    EXPECT_THAT(ErrorOn(family, SdmaWrite{.target = 8}), HasSubstr("WRITE_UNTILED: empty"));
  }
  for (const auto family : kV6And7) {
    // v6: DW_3_cache_policy 28:26, HEADER_cpv 28.
    EXPECT_EQ(On(family, SdmaWrite{.cache_policy = 5, .cpv = true, .target = 8, .data = {1}}),
              (Dwords{0x10000002, 8, 0, 0x14000000, 1}));
  }
}

// sdma_v4_0_ring_emit_fence: op 5 alone. sdma_v5_0, v5_2, v6_0, v7_0: MTYPE(3) at 18:16.
TEST(Sdma, Fence) {
  for (const auto family : kV4) {
    EXPECT_EQ(On(family, SdmaFence{.address = kTarget, .data = 7}), (Dwords{5, 0x56789ab0, 0x1234, 7}));
    EXPECT_THAT(ErrorOn(family, SdmaFence{.mtype = 3}), HasSubstr("FENCE.mtype needs sdma_mtype"));
  }
  for (const auto families : {std::span<const std::string_view>(kV5), std::span<const std::string_view>(kV6And7)}) {
    for (const auto family : families) {
      EXPECT_EQ(On(family, SdmaFence{.mtype = 3, .address = kTarget, .data = 7}),
                (Dwords{0x30005, 0x56789ab0, 0x1234, 7}));
      // Newer ROCr: mtype 3 and sys (20).
      EXPECT_EQ(On(family, SdmaFence{.mtype = 3, .sys = true})[0], 0x130005u);
      // navi10: gcc 19, snp 22, gpa 23, l2_policy 25:24.
      EXPECT_EQ(On(family, SdmaFence{.gcc = true, .snp = true, .gpa = true, .l2_policy = 2})[0], 0x02c80005u);
      EXPECT_THAT(ErrorOn(family, SdmaFence{.address = 2}), HasSubstr("not a multiple of 4"));
    }
  }
  // v6: llc_policy 26, cpv 28.
  EXPECT_EQ(On("gfx1100", SdmaFence{.llc_policy = true, .cpv = true})[0], 0x14000005u);
  EXPECT_THAT(ErrorOn("gfx1030", SdmaFence{.llc_policy = true}), HasSubstr("needs sdma_cache_policy"));
}

// sdma_v4_0_ring_emit_fence: TRAP, INT_CONTEXT 27:0.
TEST(Sdma, Trap) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaTrap{.int_context = 0xabcdef}), (Dwords{6, 0xabcdef}));
    EXPECT_EQ(On(family, SdmaTrap{.int_context = 0xfffffff})[1], 0xfffffffu);
    EXPECT_THAT(ErrorOn(family, SdmaTrap{.int_context = 0x10000000}), HasSubstr("does not fit 28 bits"));
  }
}

// sdma_v4_0_wait_reg_mem: HDP_FLUSH (26), FUNC(3) at 30:28, MEM_POLL (31); RETRY_COUNT(0xfff) << 16 | INTERVAL(10).
TEST(Sdma, PollRegMem) {
  for (const auto family : kAll) {
    EXPECT_EQ(
        On(family, SdmaPollRegMem{.function = PollFunction::kEqual, .address = kTarget, .value = 0x11, .mask = 0xff}),
        (Dwords{0xb0000008, 0x56789ab0, 0x1234, 0x11, 0xff, 0x0fff000a}));
    EXPECT_EQ(On(family, SdmaPollRegMem{.hdp_flush = true,
                                        .function = PollFunction::kAlways,
                                        .mem_poll = false,
                                        .mask = 0,
                                        .interval = 4,
                                        .retry_count = 1}),
              (Dwords{0x04000008, 0, 0, 0, 0, 0x00010004}));
    EXPECT_THAT(ErrorOn(family, SdmaPollRegMem{.retry_count = 0x1000}), HasSubstr("does not fit 12 bits"));
  }
  // v6: cache_policy 22:20, cpv 24.
  EXPECT_EQ(On("gfx1100", SdmaPollRegMem{.function = PollFunction::kGreaterEqual, .cache_policy = 5, .cpv = true})[0],
            0xd1500008u);
  EXPECT_THAT(ErrorOn("gfx942", SdmaPollRegMem{.cache_policy = 1}), HasSubstr("needs sdma_cache_policy"));
}

// ROCr BuildAtomicDecrementCommand: op 10, operation 47 (31:25), data -1.
TEST(Sdma, Atomic) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaAtomic{.address = kTarget, .src_data = ~uint64_t{0}}),
              (Dwords{0x5e00000a, 0x56789ab0, 0x1234, 0xffffffff, 0xffffffff, 0, 0, 0}));
    // vega10: loop 16, tmz 18, loop_interval 12:0.
    EXPECT_EQ(On(family,
                 SdmaAtomic{.loop = true, .tmz = true, .address = 8, .cmp_data = 0x200000001, .loop_interval = 0x1fff}),
              (Dwords{0x5e05000a, 8, 0, 0, 0, 1, 2, 0x1fff}));
    EXPECT_THAT(ErrorOn(family, SdmaAtomic{.address = 4}), HasSubstr("not a multiple of 8"));
  }
  EXPECT_EQ(On("gfx1201", SdmaAtomic{.cache_policy = 7, .cpv = true})[0], 0x5f70000au);
}

// vega10: TIMESTAMP 13, GET_GLOBAL 2, address 31:3.
TEST(Sdma, Timestamp) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaTimestamp{.address = kTarget}), (Dwords{0x20d, 0x56789ab0, 0x1234}));
    EXPECT_THAT(ErrorOn(family, SdmaTimestamp{.address = 4}), HasSubstr("not a multiple of 8"));
  }
  EXPECT_EQ(On("gfx1100", SdmaTimestamp{.l2_policy = 1, .llc_policy = true, .cpv = true})[0], 0x1500020du);
}

// sdma_v5_2_ring_emit_ib: op 4, VMID 19:16, 32-byte aligned base, length, CSA.
TEST(Sdma, IndirectBuffer) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaIndirectBuffer{.address = 0x123456789aa0, .ib_size = 0x40}),
              (Dwords{4, 0x56789aa0, 0x1234, 0x40, 0, 0}));
    EXPECT_EQ(On(family, SdmaIndirectBuffer{.vmid = 9, .address = 0x20, .ib_size = 0xfffff, .csa_address = kSource}),
              (Dwords{0x90004, 0x20, 0, 0xfffff, 0x34567890, 0x7f12}));
    EXPECT_THAT(ErrorOn(family, SdmaIndirectBuffer{.address = 0x10}), HasSubstr("not a multiple of 32"));
    EXPECT_THAT(ErrorOn(family, SdmaIndirectBuffer{.ib_size = 0x100000}), HasSubstr("does not fit 20 bits"));
  }
}

// sdma_v4_0_ring_insert_nop: burst NOP with COUNT(n - 1) at 29:16.
TEST(Sdma, Nop) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaNop{}), Dwords{0});
    EXPECT_EQ(On(family, SdmaNop{.dwords = 4}), (Dwords{0x30000, 0, 0, 0}));
    EXPECT_THAT(ErrorOn(family, SdmaNop{.dwords = 0x4001}), HasSubstr("does not fit 14 bits"));
  }
}

// vega10, navi10, v6: COND_EXE 9, reference in dword 3, exec_count in 13:0 of dword 4.
TEST(Sdma, CondExe) {
  for (const auto family : kAll) {
    EXPECT_EQ(On(family, SdmaCondExe{.address = kTarget, .reference = 1, .exec_count = 0x3fff}),
              (Dwords{9, 0x56789ab0, 0x1234, 1, 0x3fff}));
  }
  EXPECT_EQ(On("gfx1100", SdmaCondExe{.cache_policy = 2, .cpv = true})[0], 0x12000009u);
}

// ROCr BuildGCRCommand(invalidate): op 17, sub_op 1; GL2_WB (31), GL2_INV (30), GL1_INV (25), GLV_INV (24), GLK_INV
// (23), GLK_WB (22) of dword 2.
TEST(Sdma, GcrReq) {
  const SdmaGcrReq invalidate{
      .glk_wb = true, .glk_inv = true, .glv_inv = true, .gl1_inv = true, .gl2_inv = true, .gl2_wb = true};
  for (const auto families : {std::span<const std::string_view>(kV5), std::span<const std::string_view>(kV6And7)}) {
    for (const auto family : families) {
      EXPECT_EQ(On(family, invalidate), (Dwords{0x111, 0, 0xc3c00000, 0, 0}));
      EXPECT_EQ(On(family, SdmaGcrReq{.gli_inv = 1, .glm_wb = true, .glm_inv = true})[2], 0x00310000u);
    }
  }
  for (const auto family : kV4) EXPECT_THAT(ErrorOn(family, invalidate), HasSubstr("GCR_REQ needs sdma_gcr_req"));
}

// ROCr for gfx1250: SDMA_PKT_FENCE_64B_GFX1250 (sub_op 2, mtype 3, sys), SDMA_PKT_POLL_MEM_64B_GFX1250 (sub_op 5, func
// 3, sys).
TEST(Sdma, SixtyFourBitFormsOf71) {
  EXPECT_EQ(On("gfx1250", SdmaFence64{.mtype = 3, .sys = true, .address = kTarget, .data = 0x1122334455667788}),
            (Dwords{0x130205, 0x56789ab0, 0x1234, 0x55667788, 0x11223344}));
  EXPECT_EQ(
      On("gfx1250",
         SdmaPollMem64{.sys = true, .function = PollFunction::kEqual, .address = kTarget, .reference = 0x200000001}),
      (Dwords{0x30100508, 0x56789ab0, 0x1234, 1, 2, 0xffffffff, 0xffffffff, 0}));
  EXPECT_EQ(On("gfx1250", SdmaPollMem64{.cache_policy = 1, .mask = 0xff, .retry_count = 9})[7], 0x90000u);
  for (const auto family : kAll) {
    EXPECT_THAT(ErrorOn(family, SdmaFence64{}), HasSubstr("FENCE_64B needs sdma_64_bit_sync"));
    EXPECT_THAT(ErrorOn(family, SdmaPollMem64{}), HasSubstr("POLL_MEM_64B needs sdma_64_bit_sync"));
  }
}

}  // namespace
}  // namespace kfdcts
