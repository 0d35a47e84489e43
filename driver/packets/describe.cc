#include "driver/packets/describe.h"

#include <algorithm>
#include <cstring>

#include "driver/packets/aql.h"
#include "driver/packets/pm4.h"
#include "driver/packets/sdma.h"

namespace kfdcts {
namespace {

// Whether every Fixed item in dword 0 of P has its value in `header`.
template <PacketType P>
bool HeaderMatches(uint32_t header) {
  const std::span<const uint32_t> dword(&header, 1);
  return std::apply(
      [&](const auto&... item) {
        return ([&] {
          if constexpr (std::is_same_v<std::decay_t<decltype(item)>, Fixed>) {
            return item.bits.dword != 0 || item.bits.of(dword) == item.value;
          }
          return true;
        }() && ...);
      },
      P::kLayout);
}

// The packet's length by its own Length item, wherever that is, or kDwords; 0 where `rest` does not reach that item.
template <PacketType P>
size_t LengthIn(std::span<const uint32_t> rest) {
  size_t length = P::kDwords;
  std::apply(
      [&](const auto&... item) {
        (
            [&] {
              if constexpr (std::is_same_v<std::decay_t<decltype(item)>, Length>) {
                length = item.bits.dword < rest.size() ? item.DwordsOf(rest[item.bits.dword]) : 0;
              }
            }(),
            ...);
      },
      P::kLayout);
  return length;
}

// Prints `rest` as a P and returns how many dwords that took; 0 where it is none.
template <PacketType P>
size_t ReadAs(std::span<const uint32_t> rest, const Family& family, std::string& text) {
  if (!HeaderMatches<P>(rest[0])) return 0;
  if (const std::optional<Feature> needs = NeedsOf<P>(); needs && !family.has(*needs)) return 0;
  const size_t length = LengthIn<P>(rest);
  if (length < P::kDwords || length > rest.size()) return 0;

  PacketReader reader{family, rest.first(length), std::string(P::kName), std::vector<uint32_t>(length)};
  std::apply([&](const auto&... item) { (item.Read(reader), ...); }, P::kLayout);
  for (size_t i = 0; i < length; ++i) {
    const uint32_t unknown = reader.dwords[i] & ~reader.known[i];
    if (unknown != 0) reader.text += fmt::format(" unknown dword{}={:#x}", i, unknown);
  }
  text = std::move(reader.text);
  return length;
}

template <typename Packets>
size_t ReadAny(std::span<const uint32_t> rest, const Family& family, std::string& text) {
  return [&]<size_t... I>(std::index_sequence<I...>) {
    size_t length = 0;
    (void)((length = ReadAs<std::tuple_element_t<I, Packets>>(rest, family, text), length != 0) || ...);
    return length;
  }(std::make_index_sequence<std::tuple_size_v<Packets>>{});
}

// A PM4 header says its length even where the opcode is unknown.
size_t Unreadable(std::span<const uint32_t> rest, Engine engine, std::string& text) {
  const uint32_t header = rest[0];
  if (engine == Engine::kPm4 && header >> 30 == 3) {
    const size_t length = std::min<size_t>(Pm4Type::kCount.DwordsOf(header), rest.size());
    text = fmt::format("PM4 opcode {:#x}, {} dwords: {:#010x}", (header >> 8) & 0xff, length, header);
    return length;
  }
  text = fmt::format("no packet: {:#010x}", header);
  return 1;
}

std::string DescribeDispatch(const AqlKernelDispatch& p) {
  return fmt::format(
      "KERNEL_DISPATCH grid={}x{}x{} workgroup={}x{}x{} private={} group={} kernel={:#x} kernarg={:#x} "
      "signal={:#x}",
      p.grid_size_x, p.grid_size_y, p.grid_size_z, p.workgroup_size_x, p.workgroup_size_y, p.workgroup_size_z,
      p.private_segment_size, p.group_segment_size, p.kernel_object, p.kernarg_address, p.completion_signal);
}

std::string DescribeBarrier(const char* name, const AqlBarrier& p) {
  std::string text = name;
  for (const uint64_t signal : p.dep_signal) {
    if (signal != 0) text += fmt::format(" dep={:#x}", signal);
  }
  return text + fmt::format(" signal={:#x}", p.completion_signal);
}

template <typename P>
P Load(const std::byte* from) {
  P packet;
  std::memcpy(&packet, from, sizeof packet);
  return packet;
}

std::string DescribeAqlPacket(const std::byte* packet) {
  const auto header = Load<uint16_t>(packet);
  switch (AqlTypeOf(header)) {
    case AqlType::kInvalid:
      return "INVALID";
    case AqlType::kKernelDispatch:
      return DescribeDispatch(Load<AqlKernelDispatch>(packet));
    case AqlType::kBarrierAnd:
      return DescribeBarrier("BARRIER_AND", Load<AqlBarrierAnd>(packet));
    case AqlType::kBarrierOr:
      return DescribeBarrier("BARRIER_OR", Load<AqlBarrierOr>(packet));
    case AqlType::kVendorSpecific: {
      const auto p = Load<AqlVendorPm4Ib>(packet);
      return fmt::format("VENDOR format={} ib_jump=[{:#x} {:#x} {:#x} {:#x}] signal={:#x}", p.vendor_format,
                         p.ib_jump[0], p.ib_jump[1], p.ib_jump[2], p.ib_jump[3], p.completion_signal);
    }
    case AqlType::kAgentDispatch:
      return "AGENT_DISPATCH";
  }
  return fmt::format("no packet: header {:#06x}", header);
}

}  // namespace

std::vector<std::string> Describe(std::span<const uint32_t> dwords, const Family& family, Engine engine, size_t first) {
  std::vector<std::string> lines;
  for (size_t at = 0; at < dwords.size();) {
    const std::span<const uint32_t> rest = dwords.subspan(at);
    std::string text;
    size_t length =
        engine == Engine::kPm4 ? ReadAny<Pm4Packets>(rest, family, text) : ReadAny<SdmaPackets>(rest, family, text);
    if (length == 0) length = Unreadable(rest, engine, text);
    lines.push_back(fmt::format("{:#06x} {}", first + at, text));
    at += length;
  }
  return lines;
}

std::vector<std::string> DescribeAql(std::span<const std::byte> ring, uint64_t first) {
  std::vector<std::string> lines;
  for (size_t i = 0; i + 64 <= ring.size(); i += 64) {
    const auto header = Load<uint16_t>(ring.data() + i);
    lines.push_back(fmt::format("{} header={:#06x} {}", first + i / 64, header, DescribeAqlPacket(ring.data() + i)));
  }
  return lines;
}

}  // namespace kfdcts
