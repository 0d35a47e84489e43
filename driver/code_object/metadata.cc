#include "driver/code_object/metadata.h"

#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace kfdcts {
namespace {

using Json = nlohmann::json;

constexpr size_t kMaxDepth = 16;  // amdhsa metadata nests 5 deep

// What one msgpack value consists of (msgpack spec, "Formats"): bytes after its first, and values inside it.
struct Shape {
  uint64_t bytes = 0;     // header and payload after the first byte
  uint64_t children = 0;  // values of an array; twice the entries of a map
};

// Big-endian length of `width` bytes at `at`; nothing where it is cut off.
std::optional<uint64_t> Length(std::span<const uint8_t> bytes, size_t at, size_t width) {
  if (at > bytes.size() || width > bytes.size() - at) return std::nullopt;
  uint64_t length = 0;
  for (size_t i = 0; i < width; ++i) length = length << 8 | bytes[at + i];
  return length;
}

std::optional<Shape> ShapeAt(std::span<const uint8_t> bytes, size_t at) {
  const uint8_t tag = bytes[at];
  if (tag <= 0x7f || tag >= 0xe0) return Shape{};
  if (tag <= 0x8f) return Shape{0, uint64_t{2} * (tag & 15u)};
  if (tag <= 0x9f) return Shape{0, tag & 15u};
  if (tag <= 0xbf) return Shape{tag & 31u, 0};
  constexpr uint8_t kFixed[] = {4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 2, 3, 5, 9, 17};  // ca to d8
  if (tag >= 0xca && tag <= 0xd8) return Shape{kFixed[tag - 0xca], 0};
  if (tag == 0xc1) return std::nullopt;
  if (tag <= 0xc3) return Shape{};
  const bool container = tag >= 0xdc;
  const size_t width = container     ? (tag % 2 == 0 ? 2 : 4)            // dc dd array, de df map
                       : tag >= 0xd9 ? size_t{1} << (tag - 0xd9)         // d9 da db string
                                     : size_t{1} << ((tag - 0xc4) % 3);  // c4-c6 binary, c7-c9 extension
  const std::optional<uint64_t> length = Length(bytes, at + 1, width);
  if (!length.has_value()) return std::nullopt;
  if (container) return Shape{width, *length * (tag >= 0xde ? 2 : 1)};
  const bool extension = tag >= 0xc7 && tag <= 0xc9;
  return Shape{width + *length + (extension ? 1 : 0), 0};
}

// nlohmann's reader recurses once a level, so a hostile note of nested arrays would take the whole stack: walk it
// first.
Status CheckShape(std::span<const uint8_t> bytes) {
  std::vector<uint64_t> open;  // values still to come, outermost first
  for (size_t at = 0; at < bytes.size();) {
    const std::optional<Shape> shape = ShapeAt(bytes, at);
    if (!shape.has_value() || shape->bytes > bytes.size() - at - 1) {
      return Error::Of(0, "metadata: byte {} ({:#x}) begins no whole msgpack value", at, bytes[at]);
    }
    at += 1 + shape->bytes;
    if (shape->children != 0) {
      if (open.size() == kMaxDepth) return Error::Of(0, "metadata: nested deeper than {} at byte {}", kMaxDepth, at);
      open.push_back(shape->children);
      continue;
    }
    while (!open.empty() && --open.back() == 0) open.pop_back();
    if (open.empty()) {
      return at == bytes.size() ? Status() : Error::Of(0, "metadata: {} bytes after its end", bytes.size() - at);
    }
  }
  return Error::Of(0, "metadata: cut off after {} bytes", bytes.size());
}

const Json* Member(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

// Reads the members of one map; the first thing wrong stays as its error.
class MapReader {
 public:
  MapReader(const Json& map, std::string where) : map_(map), where_(std::move(where)) {
    if (!map.is_object()) Fail("is not a map");
  }

  void Number(const char* key, uint32_t* value) { ReadNumber(key, value, true); }
  bool OptionalNumber(const char* key, uint32_t* value) { return ReadNumber(key, value, false); }

  void String(const char* key, std::string* value, bool required = true) {
    const Json* member = Get(key, required);
    if (member == nullptr) return;
    if (!member->is_string()) return Fail(fmt::format("{} is not a string", key));
    *value = member->get<std::string>();
  }

  void Flag(const char* key, bool* value) {
    const Json* member = Get(key, false);
    if (member == nullptr) return;
    if (!member->is_boolean()) return Fail(fmt::format("{} is not a boolean", key));
    *value = member->get<bool>();
  }

  const Json* Array(const char* key, bool required) {
    const Json* member = Get(key, required);
    if (member == nullptr || member->is_array()) return member;
    Fail(fmt::format("{} is not an array", key));
    return nullptr;
  }

  void Fail(const std::string& what) {
    if (status_.ok()) status_ = Error::Of(0, "metadata, {}: {}", where_, what);
  }
  const Status& status() const { return status_; }

 private:
  const Json* Get(const char* key, bool required) {
    if (!status_.ok()) return nullptr;
    const Json* member = Member(map_, key);
    if (member == nullptr && required) Fail(fmt::format("{} is missing", key));
    return member;
  }

  bool ReadNumber(const char* key, uint32_t* value, bool required) {
    const Json* member = Get(key, required);
    if (member == nullptr) return false;
    if (!member->is_number_unsigned() || member->get<uint64_t>() > std::numeric_limits<uint32_t>::max()) {
      Fail(fmt::format("{} is not a number of 32 bits", key));
      return false;
    }
    *value = static_cast<uint32_t>(member->get<uint64_t>());
    return true;
  }

  const Json& map_;
  std::string where_;
  Status status_;
};

Status ReadArgument(const Json& json, const std::string& where, KernelMetadata& metadata) {
  KernelArgument argument;
  MapReader map(json, fmt::format("{}, argument {}", where, metadata.arguments.size()));
  map.String(".name", &argument.name, false);
  map.String(".value_kind", &argument.value_kind);
  map.String(".address_space", &argument.address_space, false);
  map.Number(".offset", &argument.offset);
  map.Number(".size", &argument.size);
  if (map.status().ok() && uint64_t{argument.offset} + argument.size > metadata.kernarg_segment_size) {
    map.Fail(fmt::format("{} bytes at offset {} leave the kernarg segment of {}", argument.size, argument.offset,
                         metadata.kernarg_segment_size));
  }
  if (map.status().ok()) metadata.arguments.push_back(std::move(argument));
  return map.status();
}

Status ReadRequiredGroup(MapReader& map, KernelMetadata& metadata) {
  const Json* group = map.Array(".reqd_workgroup_size", false);
  if (group == nullptr) return map.status();
  const bool numbers = group->size() == 3 && (*group)[0].is_number_unsigned() && (*group)[1].is_number_unsigned() &&
                       (*group)[2].is_number_unsigned();
  if (!numbers) {
    map.Fail(".reqd_workgroup_size is not three numbers");
    return map.status();
  }
  metadata.reqd_workgroup_size = {(*group)[0].get<uint32_t>(), (*group)[1].get<uint32_t>(),
                                  (*group)[2].get<uint32_t>()};
  return {};
}

Result<NamedKernelMetadata> ReadKernel(const Json& json, size_t index) {
  NamedKernelMetadata kernel;
  KernelMetadata& metadata = kernel.metadata;
  const std::string where = fmt::format("kernel {}", index);
  MapReader map(json, where);
  map.String(".name", &kernel.name);
  map.String(".symbol", &kernel.symbol);
  map.Number(".kernarg_segment_size", &metadata.kernarg_segment_size);
  map.Number(".kernarg_segment_align", &metadata.kernarg_segment_align);
  map.Number(".group_segment_fixed_size", &metadata.group_segment_fixed_size);
  map.Number(".private_segment_fixed_size", &metadata.private_segment_fixed_size);
  map.Number(".wavefront_size", &metadata.wavefront_size);
  map.Number(".max_flat_workgroup_size", &metadata.max_flat_workgroup_size);
  map.Number(".sgpr_count", &metadata.sgpr_count);
  map.Number(".vgpr_count", &metadata.vgpr_count);
  uint32_t number = 0;
  if (map.OptionalNumber(".agpr_count", &number)) metadata.agpr_count = number;
  if (map.OptionalNumber(".workgroup_processor_mode", &number)) metadata.workgroup_processor_mode = number;
  map.Flag(".uses_dynamic_stack", &metadata.uses_dynamic_stack);
  KFDCTS_TRY(ReadRequiredGroup(map, metadata));
  const uint32_t align = metadata.kernarg_segment_align;
  if (map.status().ok() && (align == 0 || (align & (align - 1)) != 0)) {
    map.Fail(fmt::format(".kernarg_segment_align {} is no power of two", align));
  }
  const Json* arguments = map.Array(".args", false);
  KFDCTS_TRY(map.status());
  if (arguments != nullptr) {
    for (const Json& argument : *arguments) KFDCTS_TRY(ReadArgument(argument, where, metadata));
  }
  return kernel;
}

}  // namespace

Result<CodeObjectMetadata> ReadMetadata(std::span<const uint8_t> msgpack) {
  KFDCTS_TRY(CheckShape(msgpack));
  const Json root = Json::from_msgpack(msgpack.begin(), msgpack.end(), /*strict=*/true, /*allow_exceptions=*/false);
  if (root.is_discarded()) return Error::Of(0, "metadata: {} bytes are no msgpack", msgpack.size());
  CodeObjectMetadata metadata;
  MapReader map(root, "top level");
  const Json* version = map.Array("amdhsa.version", true);
  if (version != nullptr && (version->empty() || (*version)[0] != 1)) map.Fail("amdhsa.version is not 1.x");
  map.String("amdhsa.target", &metadata.target);
  const Json* kernels = map.Array("amdhsa.kernels", true);
  KFDCTS_TRY(map.status());
  for (const Json& json : *kernels) {
    KFDCTS_ASSIGN(NamedKernelMetadata kernel, ReadKernel(json, metadata.kernels.size()));
    metadata.kernels.push_back(std::move(kernel));
  }
  return metadata;
}

}  // namespace kfdcts
