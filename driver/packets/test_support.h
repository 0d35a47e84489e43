// For the literal-dword tests: what a packet becomes on a family, or why it does not.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "driver/packets/layout.h"

namespace kfdcts {

using Dwords = std::vector<uint32_t>;

// The dwords of `packet`; {} where it cannot be encoded.
template <PacketType P>
Dwords On(std::string_view family, const P& packet) {
  Dwords dwords;
  return Encode(packet, *FindFamily(family), dwords).ok() ? dwords : Dwords{};
}

// The error of encoding `packet`; "" where it can be. An error must leave the output as it was.
template <PacketType P>
std::string ErrorOn(std::string_view family, const P& packet) {
  Dwords dwords = {0xdeadbeef};
  const Status status = Encode(packet, *FindFamily(family), dwords);
  if (status.ok()) return "";
  return dwords == Dwords{0xdeadbeef} ? status.error().message : "the output changed: " + status.error().message;
}

}  // namespace kfdcts
