#include "driver/packets/describe.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <random>

#include "driver/packets/aql.h"
#include "driver/packets/pm4.h"
#include "driver/packets/sdma.h"
#include "driver/packets/test_support.h"

namespace kfdcts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// A packet that encodes: counts and payloads are not empty.
template <PacketType P>
P Some() {
  P packet;
  if constexpr (requires { packet.bytes; }) packet.bytes = 64;
  if constexpr (requires { packet.data.size(); }) packet.data = {1, 2};
  if constexpr (requires { packet.values; }) packet.values = {1, 2};
  return packet;
}

template <typename Packets, typename Visit>
void ForEachType(Visit visit) {
  [&]<size_t... I>(std::index_sequence<I...>) {
    (visit(std::type_identity<std::tuple_element_t<I, Packets>>{}), ...);
  }(std::make_index_sequence<std::tuple_size_v<Packets>>{});
}

template <typename Packets>
void EveryPacketReadsAsItself() {
  for (const Family& family : AllFamilies()) {
    ForEachType<Packets>([&]<typename P>(std::type_identity<P>) {
      if (const auto needs = NeedsOf<P>(); needs && !family.has(*needs)) return;
      SCOPED_TRACE(testing::Message() << P::kName << " on " << family.name);
      Dwords dwords;
      const Status status = Encode(Some<P>(), family, dwords);
      ASSERT_TRUE(status.ok()) << status.error().message;
      const auto lines = Describe(dwords, family, P::kEngine, 0x20);
      ASSERT_EQ(lines.size(), 1u);
      EXPECT_THAT(lines[0], StartsWith("0x0020 " + std::string(P::kName)));
      EXPECT_THAT(lines[0], Not(HasSubstr("unknown")));
    });
  }
}

TEST(Describe, EveryPm4PacketReadsAsItself) { EveryPacketReadsAsItself<Pm4Packets>(); }
TEST(Describe, EverySdmaPacketReadsAsItself) { EveryPacketReadsAsItself<SdmaPackets>(); }

// Claims `bits`; false where one of them is taken already.
bool Claim(std::vector<uint32_t>& taken, Bits bits) {
  const bool free = (taken[bits.dword] & bits.mask()) == 0;
  taken[bits.dword] |= bits.mask();
  return free;
}

template <typename Item>
bool ClaimItem(std::vector<uint32_t>& taken, const Item& item, const Family& family) {
  if constexpr (requires { item.PresentOn(family); }) {
    return !item.PresentOn(family) || Claim(taken, item.bits);
  } else if constexpr (requires { item.BitsOn(family); }) {
    return Claim(taken, item.BitsOn(family));
  } else if constexpr (requires { item.alignment; }) {
    return Claim(taken, Bits{item.dword, 31, 0}) && Claim(taken, Bits{static_cast<uint8_t>(item.dword + 1), 31, 0});
  } else if constexpr (requires { item.bits; }) {
    return Claim(taken, item.bits);
  } else {
    return true;  // payload
  }
}

template <typename Packets>
void NoTwoFieldsShareABit() {
  for (const Family& family : AllFamilies()) {
    ForEachType<Packets>([&]<typename P>(std::type_identity<P>) {
      std::vector<uint32_t> taken(P::kDwords);
      const bool disjoint =
          std::apply([&](const auto&... item) { return (ClaimItem(taken, item, family) & ...); }, P::kLayout);
      EXPECT_TRUE(disjoint) << P::kName << " on " << family.name;
    });
  }
}

TEST(Layout, NoTwoPm4FieldsShareABit) { NoTwoFieldsShareABit<Pm4Packets>(); }
TEST(Layout, NoTwoSdmaFieldsShareABit) { NoTwoFieldsShareABit<SdmaPackets>(); }

TEST(Describe, PrintsAPm4Stream) {
  const Family& family = *FindFamily("gfx942");
  Dwords dwords;
  ASSERT_TRUE(EncodeAll(family, dwords, Pm4SetShReg{.reg = 0x20c, .values = {0x10, 0}}, Pm4Nop{.dwords = 3},
                        Pm4ReleaseMem{.tc_wb_action = true, .data_sel = ReleaseData::k64, .address = 0x1000, .data = 5})
                  .ok());
  EXPECT_THAT(Describe(dwords, family, Engine::kPm4),
              ElementsAre("0x0000 SET_SH_REG reg=0x20c values=[0x10 0x0]", "0x0004 NOP",
                          "0x0007 RELEASE_MEM event_type=0x14 event_index=0x5 tc_wb_action=0x1 data_sel=0x2 "
                          "address=0x1000 data=0x5"));
}

TEST(Describe, PrintsAnSdmaStream) {
  const Family& family = *FindFamily("gfx1100");
  Dwords dwords;
  ASSERT_TRUE(EncodeAll(family, dwords, SdmaCopyLinear{.bytes = 0x1000, .source = 0x2000, .target = 0x3000},
                        SdmaFence{.mtype = 3, .address = 0x4000, .data = 9}, SdmaWrite{.target = 8, .data = {1, 2}})
                  .ok());
  EXPECT_THAT(
      Describe(dwords, family, Engine::kSdma),
      ElementsAre("0x0000 COPY_LINEAR bytes=0x1000 source=0x2000 target=0x3000",
                  "0x0007 FENCE mtype=0x3 address=0x4000 data=0x9", "0x000b WRITE_UNTILED target=0x8 data=[0x1 0x2]"));
}

TEST(Describe, ShowsWhatItCannotRead) {
  const Family& gfx942 = *FindFamily("gfx942");
  // An mtype in a FENCE of SDMA 4.4, an unknown SDMA opcode, a cut packet.
  EXPECT_THAT(Describe(Dwords{0x30005, 0x1000, 0, 7, 0xee, 0x1, 0xff}, gfx942, Engine::kSdma),
              ElementsAre("0x0000 FENCE address=0x1000 data=0x7 unknown dword0=0x30000", "0x0004 no packet: 0x000000ee",
                          "0x0005 no packet: 0x00000001", "0x0006 no packet: 0x000000ff"));
  // An unknown PM4 opcode of 3 dwords, then no type-3 header.
  EXPECT_THAT(Describe(Dwords{0xc001fe00, 1, 2, 0x1234}, gfx942, Engine::kPm4),
              ElementsAre("0x0000 PM4 opcode 0xfe, 3 dwords: 0xc001fe00", "0x0003 no packet: 0x00001234"));
}

TEST(Describe, CoversAnyDwordsExactlyOnce) {
  std::mt19937 random(1);
  for (int round = 0; round < 200; ++round) {
    Dwords dwords(257);
    for (uint32_t& dword : dwords) {
      dword = random();
      if (round % 2 == 0) dword = (dword & 0x3f) | (random() & 3) << 30 | (random() & 0xff) << 8;
    }
    for (const Engine engine : {Engine::kPm4, Engine::kSdma}) {
      const auto lines = Describe(dwords, *FindFamily(round % 3 == 0 ? "gfx942" : "gfx1201"), engine);
      ASSERT_FALSE(lines.empty());
      EXPECT_LE(lines.size(), dwords.size());
    }
  }
}

TEST(Describe, PrintsAqlPackets) {
  std::vector<std::byte> ring(4 * 64 + 10);
  AqlKernelDispatch dispatch;
  dispatch.workgroup_size_x = 64;
  dispatch.grid_size_x = 256;
  dispatch.kernel_object = 0x1000;
  dispatch.kernarg_address = 0x2000;
  dispatch.completion_signal = 0x3000;
  AqlBarrierAnd barrier;
  barrier.dep_signal[1] = 0x4000;
  AqlVendorPm4Ib vendor;
  vendor.ib_jump[0] = 0xc0023f00;
  const uint16_t invalid = AqlHeader(AqlType::kInvalid, false, FenceScope::kNone, FenceScope::kNone);
  std::memcpy(ring.data(), &dispatch, 64);
  std::memcpy(ring.data() + 64, &barrier, 64);
  std::memcpy(ring.data() + 128, &vendor, 64);
  std::memcpy(ring.data() + 192, &invalid, 2);
  EXPECT_THAT(
      DescribeAql(ring, 10),
      ElementsAre("10 header=0x1402 KERNEL_DISPATCH grid=256x1x1 workgroup=64x1x1 private=0 group=0 kernel=0x1000 "
                  "kernarg=0x2000 signal=0x3000",
                  "11 header=0x1403 BARRIER_AND dep=0x4000 signal=0x0",
                  "12 header=0x1400 VENDOR format=1 ib_jump=[0xc0023f00 0x0 0x0 0x0] signal=0x0",
                  "13 header=0x0001 INVALID"));
}

// HSA 1.2, 2.9.1: type 7:0, barrier 8, acquire 10:9, release 12:11.
TEST(Aql, Header) {
  EXPECT_EQ(AqlHeader(AqlType::kKernelDispatch, false, FenceScope::kNone, FenceScope::kNone), 0x0002);
  EXPECT_EQ(AqlHeader(AqlType::kKernelDispatch, true, FenceScope::kSystem, FenceScope::kSystem), 0x1502);
  EXPECT_EQ(AqlHeader(AqlType::kBarrierOr, false, FenceScope::kAgent, FenceScope::kNone), 0x0205);
  EXPECT_EQ(AqlHeader(AqlType::kVendorSpecific, true, FenceScope::kNone, FenceScope::kAgent), 0x0900);
  EXPECT_EQ(AqlTypeOf(0x1503), AqlType::kBarrierAnd);
}

// ROCr amd_aql_pm4_ib in ExecutePM4: header, ven_hdr 1, ib_jump_cmd, dw_cnt_remain 0xA.
TEST(Aql, VendorPacketIsRocrs) {
  AqlVendorPm4Ib packet;
  packet.ib_jump[0] = 0xc0023f00;
  packet.completion_signal = 0x1122334455667788;
  uint32_t dwords[16];
  std::memcpy(dwords, &packet, 64);
  EXPECT_EQ(dwords[0], 0x00011400u);
  EXPECT_EQ(dwords[1], 0xc0023f00u);
  EXPECT_EQ(dwords[5], 10u);
  EXPECT_EQ(dwords[14], 0x55667788u);
  EXPECT_EQ(dwords[15], 0x11223344u);
}

}  // namespace
}  // namespace kfdcts
