// KernelArgs: the kernarg segment of one dispatch, laid out by the kernel's metadata.
//
// Owns the bytes, not their place in memory. Errors are kept until Build, so that Set can be chained: an unknown name,
// a size that differs, an argument that was never set. Hidden arguments are filled from the dispatch's shape.

#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "driver/base/result.h"
#include "driver/code_object/code_object.h"

namespace kfdcts {

struct DispatchShape {
  std::array<uint32_t, 3> grid = {1, 1, 1};        // in work-items, as AQL
  std::array<uint32_t, 3> workgroup = {64, 1, 1};  // in work-items
  uint32_t dynamic_lds = 0;                        // bytes behind the static ones

  uint32_t Groups(int dimension) const { return (grid[dimension] + workgroup[dimension] - 1) / workgroup[dimension]; }
  uint64_t TotalGroups() const { return uint64_t{Groups(0)} * Groups(1) * Groups(2); }
  uint32_t Dimensions() const { return grid[2] > 1 ? 3 : grid[1] > 1 ? 2 : 1; }
  uint32_t FlatWorkgroup() const { return workgroup[0] * workgroup[1] * workgroup[2]; }
};

class KernelArgs {
 public:
  explicit KernelArgs(const KernelMetadata& metadata);

  template <typename T>
  KernelArgs& Set(std::string_view name, const T& value) {
    static_assert(std::is_trivially_copyable_v<T> && !std::is_pointer_v<T>);
    return SetBytes(name, {reinterpret_cast<const uint8_t*>(&value), sizeof(T)});
  }
  KernelArgs& SetBytes(std::string_view name, std::span<const uint8_t> bytes);
  // By place, for kernels whose arguments have no name; must be exactly one argument's.
  KernelArgs& SetAt(uint32_t offset, std::span<const uint8_t> bytes);
  // All visible arguments at once: a struct as kernels/index.h generates it.
  KernelArgs& SetAll(std::span<const uint8_t> segment);

  // The whole segment.
  Result<std::vector<uint8_t>> Build(const DispatchShape& shape) const;

 private:
  KernelArgs& Fail(std::string message);
  const KernelMetadata* metadata_;
  std::vector<uint8_t> bytes_;
  std::set<uint32_t> set_;  // offsets
  std::optional<std::string> error_;
};

}  // namespace kfdcts
