// Bit fields, alignment and halves of 64-bit values. Pure arithmetic; every layer may call.

#pragma once

#include <cstdint>

namespace kfdcts {

inline constexpr uint64_t kKiB = 1024;
inline constexpr uint64_t kMiB = 1024 * kKiB;
inline constexpr uint64_t kGiB = 1024 * kMiB;
inline constexpr uint64_t kPageBytes = 4096;  // GPU page, and the CPU's on x86-64

constexpr bool IsPowerOfTwo(uint64_t value) { return value != 0 && (value & (value - 1)) == 0; }

// `alignment` is a power of two.
constexpr uint64_t AlignUp(uint64_t value, uint64_t alignment) { return (value + alignment - 1) & ~(alignment - 1); }
constexpr uint64_t AlignDown(uint64_t value, uint64_t alignment) { return value & ~(alignment - 1); }
constexpr bool IsAligned(uint64_t value, uint64_t alignment) { return (value & (alignment - 1)) == 0; }
constexpr uint64_t DivideUp(uint64_t value, uint64_t by) { return (value + by - 1) / by; }

constexpr uint32_t LowDword(uint64_t value) { return static_cast<uint32_t>(value); }
constexpr uint32_t HighDword(uint64_t value) { return static_cast<uint32_t>(value >> 32); }

// Bits high..low, both inclusive, as the register files write them; high - low < 63.
constexpr uint64_t FieldMask(int high, int low) { return ((uint64_t{1} << (high - low + 1)) - 1) << low; }
constexpr uint64_t GetField(uint64_t word, int high, int low) { return (word & FieldMask(high, low)) >> low; }
constexpr uint64_t SetField(uint64_t word, int high, int low, uint64_t value) {
  return (word & ~FieldMask(high, low)) | ((value << low) & FieldMask(high, low));
}

}  // namespace kfdcts
