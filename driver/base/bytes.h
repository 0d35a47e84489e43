// Unaligned little-endian loads and stores, the byte order of everything a KFD or its engines read and write.
//
// Owns nothing; every layer may call. Sizes are bytes. The host is little-endian (asserted), so these are copies.

#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

namespace kfdcts {

static_assert(std::endian::native == std::endian::little);

template <typename T>
T LoadLe(const void* from) {
  static_assert(std::is_trivially_copyable_v<T>);
  T value;
  std::memcpy(&value, from, sizeof(T));
  return value;
}

template <typename T>
void StoreLe(void* to, T value) {
  static_assert(std::is_trivially_copyable_v<T>);
  std::memcpy(to, &value, sizeof(T));
}

template <typename T>
std::span<const uint8_t> AsBytes(const T& value) {
  static_assert(std::is_trivially_copyable_v<T>);
  return {reinterpret_cast<const uint8_t*>(&value), sizeof(T)};
}

}  // namespace kfdcts
