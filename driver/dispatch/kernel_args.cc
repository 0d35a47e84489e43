#include "driver/dispatch/kernel_args.h"

#include <errno.h>

#include <algorithm>

#include "driver/base/bytes.h"

namespace kfdcts {
namespace {

// Value of a hidden argument for this shape; nullopt where zero is right (the runtime services that suites never use:
// printf and hostcall buffers, heap, queues) or where the value is unknown here.
std::optional<uint64_t> HiddenValue(std::string_view kind, const DispatchShape& shape) {
  static constexpr std::string_view kAxes = "xyz";
  for (int axis = 0; axis < 3; ++axis) {
    const char name = kAxes[axis];
    const auto is = [&](std::string_view stem) { return kind == fmt::format("{}{}", stem, name); };
    if (is("hidden_block_count_")) return shape.grid[axis] / shape.workgroup[axis];
    if (is("hidden_group_size_")) return shape.workgroup[axis];
    if (is("hidden_remainder_")) return shape.grid[axis] % shape.workgroup[axis];
    if (is("hidden_global_offset_")) return 0;
  }
  if (kind == "hidden_grid_dims") return shape.Dimensions();
  if (kind == "hidden_dynamic_lds_size") return shape.dynamic_lds;
  return std::nullopt;
}

}  // namespace

KernelArgs::KernelArgs(const KernelMetadata& metadata) : metadata_(&metadata), bytes_(metadata.kernarg_segment_size) {}

KernelArgs& KernelArgs::Fail(std::string message) {
  if (!error_) error_ = std::move(message);
  return *this;
}

KernelArgs& KernelArgs::SetBytes(std::string_view name, std::span<const uint8_t> bytes) {
  const KernelArgument* argument = metadata_->Find(name);
  if (argument == nullptr) {
    std::string known;
    for (const KernelArgument& one : metadata_->arguments) {
      if (!one.hidden()) known += (known.empty() ? "" : ", ") + one.name;
    }
    return Fail(fmt::format("the kernel has no argument \"{}\" (it has {})", name, known.empty() ? "none" : known));
  }
  return SetAt(argument->offset, bytes);
}

KernelArgs& KernelArgs::SetAt(uint32_t offset, std::span<const uint8_t> bytes) {
  const auto argument = std::ranges::find(metadata_->arguments, offset, &KernelArgument::offset);
  if (argument == metadata_->arguments.end()) return Fail(fmt::format("no argument begins at byte {}", offset));
  if (argument->size != bytes.size()) {
    return Fail(fmt::format("argument \"{}\" at byte {} has {} bytes, not {}", argument->name, offset, argument->size,
                            bytes.size()));
  }
  if (uint64_t{offset} + bytes.size() > bytes_.size()) {
    return Fail(
        fmt::format("argument \"{}\" ends behind the kernarg segment of {} bytes", argument->name, bytes_.size()));
  }
  std::copy(bytes.begin(), bytes.end(), bytes_.begin() + offset);
  set_.insert(offset);
  return *this;
}

KernelArgs& KernelArgs::SetAll(std::span<const uint8_t> segment) {
  for (const KernelArgument& argument : metadata_->arguments) {
    if (argument.hidden()) continue;
    if (uint64_t{argument.offset} + argument.size > segment.size()) {
      return Fail(fmt::format("argument \"{}\" at {}+{} lies behind the {} bytes given", argument.name, argument.offset,
                              argument.size, segment.size()));
    }
    SetAt(argument.offset, segment.subspan(argument.offset, argument.size));
  }
  return *this;
}

Result<std::vector<uint8_t>> KernelArgs::Build(const DispatchShape& shape) const {
  if (error_) return Error::Of(EINVAL, "kernel arguments: {}", *error_);
  std::vector<uint8_t> bytes = bytes_;
  for (const KernelArgument& argument : metadata_->arguments) {
    if (!argument.hidden()) {
      if (!set_.contains(argument.offset)) {
        return Error::Of(EINVAL, "kernel arguments: \"{}\" at byte {} was never set", argument.name, argument.offset);
      }
      continue;
    }
    const std::optional<uint64_t> value = HiddenValue(argument.value_kind, shape);
    if (!value || set_.contains(argument.offset)) continue;
    if (argument.size > 8 || uint64_t{argument.offset} + argument.size > bytes.size()) {
      return Error::Of(EINVAL, "kernel arguments: {} at {}+{} does not fit", argument.value_kind, argument.offset,
                       argument.size);
    }
    std::memcpy(bytes.data() + argument.offset, &*value, argument.size);
  }
  return bytes;
}

}  // namespace kfdcts
