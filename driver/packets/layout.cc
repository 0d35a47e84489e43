#include "driver/packets/layout.h"

namespace kfdcts {

Status PacketWriter::Put(std::string_view field, Bits bits, uint64_t value) {
  const uint64_t most = bits.mask() >> bits.low;
  if (value > most) {
    return Error::Of(0, "{}.{}: {:#x} does not fit {} bits on {}", packet, field, value, bits.width(), family.name);
  }
  dwords[bits.dword] |= static_cast<uint32_t>(value) << bits.low;
  return {};
}

Status PacketWriter::PutWide(std::string_view field, unsigned dword, uint64_t value, uint64_t alignment) {
  if (value % alignment != 0) {
    return Error::Of(0, "{}.{}: {:#x} is not a multiple of {}", packet, field, value, alignment);
  }
  dwords[dword] |= static_cast<uint32_t>(value);
  dwords[dword + 1] |= static_cast<uint32_t>(value >> 32);
  return {};
}

Status PacketWriter::RequireAbsent(std::string_view field, uint64_t value, std::optional<Feature> needs,
                                   std::optional<Feature> excluded_by) const {
  if (value == 0) return {};
  if (needs && !family.has(*needs)) {
    return Error::Of(0, "{}.{} needs {}, which {} lacks", packet, field, NameOf(*needs), family.name);
  }
  return Error::Of(0, "{}.{} does not exist with {}, which {} has", packet, field, NameOf(*excluded_by), family.name);
}

void PacketReader::Show(std::string_view field, Bits bits, uint64_t bias) {
  Know(bits);
  const uint64_t value = bits.of(dwords) + bias;
  if (value != 0) text += fmt::format(" {}={:#x}", field, value);
}

void PacketReader::ShowWide(std::string_view field, unsigned dword) {
  known[dword] = known[dword + 1] = ~0u;
  text += fmt::format(" {}={:#x}", field, dwords[dword] | uint64_t{dwords[dword + 1]} << 32);
}

}  // namespace kfdcts
