// CodeObject: an AMDGPU ELF file (code object v4, v5 or v6) as data, and its image at an address.
//
// Owns parsing, metadata, and relocation of the image. Does not own GPU memory: Load() returns bytes, whoever calls it
// puts them at the address it named and makes that executable. Does not check that a device can run the target.
// Anyone may call; a CodeObject is immutable after Parse and safe to share. Sizes and offsets are bytes.
// Errors name the structure, its place in the file and the value found ("section header 3: ...").
// Sources: LLVM 19 BinaryFormat/ELF.h and "AMDGPU ELF Code Object" in AMDGPUUsage; ELF gABI for the rest.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "driver/base/result.h"
#include "driver/code_object/kernel_descriptor.h"

namespace kfdcts {

// One entry of `.args` in the kernel's metadata.
struct KernelArgument {
  std::string name;           // may be empty
  std::string value_kind;     // "by_value", "global_buffer", "dynamic_shared_pointer", "hidden_block_count_x", ...
  std::string address_space;  // "global", "local", ...; empty where metadata has none
  uint32_t offset = 0;        // into the kernarg segment
  uint32_t size = 0;

  bool hidden() const { return value_kind.starts_with("hidden_"); }
};

// The kernel's entry in the NT_AMDGPU_METADATA note.
struct KernelMetadata {
  std::vector<KernelArgument> arguments;
  uint32_t kernarg_segment_size = 0;
  uint32_t kernarg_segment_align = 0;
  uint32_t group_segment_fixed_size = 0;
  uint32_t private_segment_fixed_size = 0;
  uint32_t wavefront_size = 0;
  uint32_t max_flat_workgroup_size = 0;
  std::optional<std::array<uint32_t, 3>> reqd_workgroup_size;  // work-items in x, y, z
  uint32_t sgpr_count = 0;
  uint32_t vgpr_count = 0;
  std::optional<uint32_t> agpr_count;
  std::optional<uint32_t> workgroup_processor_mode;
  bool uses_dynamic_stack = false;

  const KernelArgument* Find(std::string_view argument) const;
};

struct CodeKernel {
  std::string name;                // as metadata says, e.g. "fill32"
  std::string symbol;              // of the descriptor, e.g. "fill32.kd"
  uint64_t descriptor_offset = 0;  // into the image of Load
  uint64_t entry_offset = 0;       // into the image of Load; 256-byte aligned
  KernelDescriptor descriptor;
  KernelMetadata metadata;
};

enum class TargetFeature : uint8_t { kUnsupported, kAny, kOff, kOn };  // xnack and sramecc of a target id

struct CodeSegment {  // PT_LOAD
  uint64_t file_offset = 0, file_size = 0;
  uint64_t address = 0, memory_size = 0;  // as the file says, before Load
  bool readable = false, writable = false, executable = false;
};

struct CodeRelocation {
  uint64_t address = 0;  // as the file says
  uint32_t type = 0;     // R_AMDGPU_*
  uint32_t symbol = 0;   // index into symbols()
  int64_t addend = 0;
};

struct CodeSymbol {
  std::string name;
  uint64_t address = 0, size = 0;
  uint8_t type = 0, binding = 0;  // STT_*, STB_*
  uint16_t section = 0;           // 0: undefined
};

class CodeObject {
 public:
  static constexpr uint64_t kPage = 4096;
  static constexpr uint64_t kMaxImage = uint64_t{1} << 30;  // a larger one is refused as hostile

  // Copies `file`. Errors: anything malformed or unsupported; never a crash, whatever the bytes.
  static Result<CodeObject> Parse(std::span<const uint8_t> file);

  const std::string& target() const { return target_; }        // "gfx942"
  const std::string& target_id() const { return target_id_; }  // "gfx942:sramecc+:xnack-"
  TargetFeature xnack() const { return xnack_; }
  TargetFeature sramecc() const { return sramecc_; }
  int version() const { return version_; }  // 4, 5 or 6

  const std::vector<CodeKernel>& kernels() const { return kernels_; }
  const std::vector<CodeSegment>& segments() const { return segments_; }
  const std::vector<CodeRelocation>& relocations() const { return relocations_; }
  const std::vector<CodeSymbol>& symbols() const { return symbols_; }

  const CodeKernel* FindKernel(std::string_view name) const;

  uint64_t image_size() const { return image_size_; }  // whole pages
  // Image to be placed at GPU virtual address `base` (page aligned), relocations applied, gaps zero.
  // Errors: base not aligned or the image would leave 64 bits; a relocation that cannot be applied.
  Result<std::vector<uint8_t>> Load(uint64_t base) const;

 private:
  friend class CodeObjectParser;
  CodeObject() = default;

  std::vector<uint8_t> file_;
  std::string target_, target_id_;
  TargetFeature xnack_ = TargetFeature::kUnsupported, sramecc_ = TargetFeature::kUnsupported;
  int version_ = 0;
  uint64_t image_address_ = 0, image_size_ = 0;  // address: the file's, page aligned
  std::vector<CodeKernel> kernels_;
  std::vector<CodeSegment> segments_;
  std::vector<CodeRelocation> relocations_;
  std::vector<CodeSymbol> symbols_;
};

}  // namespace kfdcts
