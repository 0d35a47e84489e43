// How packets are laid out, once for all engines: a packet is a struct and a constexpr tuple that says where its
// members go.
//
//   struct SdmaFence {
//     static constexpr std::string_view kName = "FENCE";
//     static constexpr Engine kEngine = Engine::kSdma;
//     static constexpr unsigned kDwords = 4;                 // without payload
//     uint32_t mtype = 0;
//     ...
//     static constexpr auto kLayout = std::tuple{
//         Fixed{Bits{0, 7, 0}, 5},
//         Field{"mtype", Bits{0, 18, 16}, &SdmaFence::mtype, Feature::kSdmaMtype},
//         ...
//   };
//
// A packet that not every family has adds `static constexpr Feature kNeeds`. Nothing is truncated in silence: a value
// wider than its bits, a misaligned address and a member that the family lacks but is not zero are errors.
//
// Owns encoding and printing. Does not own what packets mean, nor rings, nor padding (driver/queue).

#pragma once

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "driver/base/result.h"
#include "driver/families/families.h"

namespace kfdcts {

enum class Engine : uint8_t { kPm4, kSdma };

// Bits high..low of dword `dword`, both included, as register files write them.
struct Bits {
  uint8_t dword = 0;
  uint8_t high = 31;
  uint8_t low = 0;
  constexpr unsigned width() const { return high - low + 1u; }
  constexpr uint32_t mask() const { return (width() == 32 ? ~0u : (1u << width()) - 1) << low; }
  constexpr uint32_t of(std::span<const uint32_t> dwords) const { return (dwords[dword] & mask()) >> low; }
};

// What an encoding is written through. `dwords` is the packet alone, zeroed.
struct PacketWriter {
  std::string_view packet;
  const Family& family;
  std::span<uint32_t> dwords;

  Status Put(std::string_view field, Bits bits, uint64_t value);
  Status PutWide(std::string_view field, unsigned dword, uint64_t value, uint64_t alignment);
  Status RequireAbsent(std::string_view field, uint64_t value, std::optional<Feature> needs,
                       std::optional<Feature> excluded_by) const;
};

// What a packet is printed through. `known` collects the bits that some item accounts for.
struct PacketReader {
  const Family& family;
  std::span<const uint32_t> dwords;
  std::string text;
  std::vector<uint32_t> known;

  void Show(std::string_view field, Bits bits, uint64_t bias = 0);
  void ShowWide(std::string_view field, unsigned dword);
  void Know(Bits bits) { known[bits.dword] |= bits.mask(); }
};

template <typename T>
constexpr uint64_t AsBits(T value) {
  if constexpr (std::is_enum_v<T>) {
    return static_cast<uint64_t>(static_cast<std::underlying_type_t<T>>(value));
  } else {
    return static_cast<uint64_t>(value);
  }
}

// Always the same bits: opcodes, and bits that a form must have.
struct Fixed {
  Bits bits;
  uint32_t value;

  template <typename P>
  Status Write(PacketWriter& writer, const P&) const {
    return writer.Put("opcode", bits, value);
  }
  void Read(PacketReader& reader) const { reader.Know(bits); }
};

// A member in some bits. With `needs`: only on families that have the feature. With `excluded_by`: only where they lack
// it.
template <typename P, typename T>
struct Field {
  constexpr Field(std::string_view name, Bits bits, T P::* member, std::optional<Feature> needs = std::nullopt,
                  std::optional<Feature> excluded_by = std::nullopt)
      : name(name), bits(bits), member(member), needs(needs), excluded_by(excluded_by) {}
  std::string_view name;
  Bits bits;
  T P::* member;
  std::optional<Feature> needs;
  std::optional<Feature> excluded_by;

  bool PresentOn(const Family& family) const {
    return (!needs || family.has(*needs)) && (!excluded_by || !family.has(*excluded_by));
  }
  Status Write(PacketWriter& writer, const P& packet) const {
    const uint64_t value = AsBits(packet.*member);
    if (!PresentOn(writer.family)) return writer.RequireAbsent(name, value, needs, excluded_by);
    return writer.Put(name, bits, value);
  }
  void Read(PacketReader& reader) const {
    if (PresentOn(reader.family)) reader.Show(name, bits);
  }
};

// A member less one, in some bits: sizes that are never zero.
template <typename P, typename T>
struct LessOne {
  constexpr LessOne(std::string_view name, Bits bits, T P::* member) : name(name), bits(bits), member(member) {}
  std::string_view name;
  Bits bits;
  T P::* member;

  Status Write(PacketWriter& writer, const P& packet) const {
    const uint64_t value = packet.*member;
    if (value == 0) return Error::Of(0, "{}.{}: zero", writer.packet, name);
    return writer.Put(name, bits, value - 1);
  }
  void Read(PacketReader& reader) const { reader.Show(name, bits, 1); }
};

// A 64-bit value in two dwords, low first.
template <typename P>
struct Wide {
  constexpr Wide(std::string_view name, uint8_t dword, uint64_t P::* member, uint64_t alignment = 1)
      : name(name), dword(dword), member(member), alignment(alignment) {}
  std::string_view name;
  uint8_t dword;
  uint64_t P::* member;
  uint64_t alignment;  // in bytes; an address that is no multiple of it is an error

  Status Write(PacketWriter& writer, const P& packet) const {
    return writer.PutWide(name, dword, packet.*member, alignment);
  }
  void Read(PacketReader& reader) const { reader.ShowWide(name, dword); }
};

// A count less `bias`, in a field from bit 0 of `dword` as wide as the family says.
template <typename P>
struct Count {
  constexpr Count(std::string_view name, uint8_t dword, uint64_t P::* member, uint8_t Family::* width, uint64_t bias)
      : name(name), dword(dword), member(member), width(width), bias(bias) {}
  std::string_view name;
  uint8_t dword;
  uint64_t P::* member;
  uint8_t Family::* width;
  uint64_t bias;

  Bits BitsOn(const Family& family) const { return Bits{dword, static_cast<uint8_t>(family.*width - 1), 0}; }
  Status Write(PacketWriter& writer, const P& packet) const {
    const uint64_t value = packet.*member;
    if (value < bias) {
      return Error::Of(0, "{}.{}: {} is less than the least count, {}", writer.packet, name, value, bias);
    }
    return writer.Put(name, BitsOn(writer.family), value - bias);
  }
  void Read(PacketReader& reader) const { reader.Show(name, BitsOn(reader.family), bias); }
};

// Dwords behind the fixed ones, and (for engines whose header does not say the length) their number less `bias`.
template <typename P>
struct Payload {
  constexpr Payload(std::string_view name, std::vector<uint32_t> P::* member) : name(name), member(member) {}
  std::string_view name;
  std::vector<uint32_t> P::* member;

  Status Write(PacketWriter& writer, const P& packet) const {
    const std::vector<uint32_t>& data = packet.*member;
    if (data.empty()) return Error::Of(0, "{}.{}: empty", writer.packet, name);
    std::copy(data.begin(), data.end(), writer.dwords.begin() + P::kDwords);
    return {};
  }
  void Read(PacketReader& reader) const {
    reader.text += fmt::format(" {}=[", name);
    for (size_t i = P::kDwords; i < reader.dwords.size(); ++i) {
      if (i - P::kDwords < 8) reader.text += fmt::format("{}{:#x}", i == P::kDwords ? "" : " ", reader.dwords[i]);
      reader.known[i] = ~0u;
    }
    if (reader.dwords.size() > P::kDwords + 8u)
      reader.text += fmt::format(" ... {} dwords", reader.dwords.size() - P::kDwords);
    reader.text += "]";
  }
};

// The packet's length in dwords, plus `bias` (negative), in `bits`. With `one_is_all_ones`, as in PM4: a length of one
// dword is all ones (Linux 6.12 gfx_v9_0.c: PACKET3(PACKET3_NOP, 0x3FFF)).
struct Length {
  Bits bits;
  int bias;
  bool one_is_all_ones = false;

  constexpr uint32_t all_ones() const { return bits.mask() >> bits.low; }
  template <typename P>
  Status Write(PacketWriter& writer, const P&) const {
    const int64_t dwords = static_cast<int64_t>(writer.dwords.size());
    if (one_is_all_ones && dwords == 1) return writer.Put("length", bits, all_ones());
    if (one_is_all_ones && dwords + bias == all_ones()) {
      return Error::Of(0, "{}: {} dwords would read as one", writer.packet, dwords);
    }
    if (dwords + bias < 0) return Error::Of(0, "{}: empty", writer.packet);
    return writer.Put("length", bits, static_cast<uint64_t>(dwords + bias));
  }
  void Read(PacketReader& reader) const { reader.Know(bits); }
  // What the dword that holds `bits` says.
  size_t DwordsOf(uint32_t dword) const {
    const uint32_t value = (dword & bits.mask()) >> bits.low;
    if (one_is_all_ones && value == all_ones()) return 1;
    return static_cast<size_t>(static_cast<int64_t>(value) - bias);
  }
};

template <typename P>
concept PacketType = requires {
  { P::kName } -> std::convertible_to<std::string_view>;
  { P::kEngine } -> std::convertible_to<Engine>;
  { P::kDwords } -> std::convertible_to<unsigned>;
  P::kLayout;
};

template <PacketType P>
constexpr std::optional<Feature> NeedsOf() {
  if constexpr (requires { P::kNeeds; }) {
    return P::kNeeds;
  } else {
    return std::nullopt;
  }
}

// How many dwords Encode would append.
template <PacketType P>
size_t EncodedDwords(const P& packet) {
  size_t dwords = P::kDwords;
  if constexpr (requires { packet.dwords; }) {
    dwords = packet.dwords;  // NOPs: as long as asked
  } else {
    std::apply(
        [&](const auto&... item) {
          (
              [&] {
                if constexpr (requires { item.member; }) {
                  if constexpr (requires { (packet.*item.member).size(); }) dwords += (packet.*item.member).size();
                }
              }(),
              ...);
        },
        P::kLayout);
  }
  return dwords;
}

// Appends the packet to `out`. On error `out` is as before; the error names packet and field.
template <PacketType P>
Status Encode(const P& packet, const Family& family, std::vector<uint32_t>& out) {
  if constexpr (requires { P::kNeeds; }) {
    if (!family.has(P::kNeeds)) {
      return Error::Of(0, "{} needs {}, which {} lacks", P::kName, NameOf(P::kNeeds), family.name);
    }
  }
  const size_t size = EncodedDwords(packet);
  if (size == 0) return Error::Of(0, "{}: a packet of no dwords", P::kName);
  std::vector<uint32_t> dwords(size);
  PacketWriter writer{P::kName, family, dwords};
  Status status;
  std::apply([&](const auto&... item) { ((status = item.Write(writer, packet), status.ok()) && ...); }, P::kLayout);
  if (!status.ok()) return status;
  out.insert(out.end(), dwords.begin(), dwords.end());
  return {};
}

// Encodes several packets in order, all or none.
template <PacketType... P>
Status EncodeAll(const Family& family, std::vector<uint32_t>& out, const P&... packets) {
  const size_t before = out.size();
  Status status;
  (void)((status = Encode(packets, family, out), status.ok()) && ...);
  if (!status.ok()) out.resize(before);
  return status;
}

}  // namespace kfdcts
