// ElfReader: ELF64 little-endian structures out of bytes that may be hostile.
//
// Owns bounds: every access is checked against the file, every count against what fits. Knows what is generic in ELF;
// AMDGPU's meaning is code_object.cc's. Private to driver/code_object. Source: ELF gABI, <elf.h>.

#pragma once

#include <elf.h>

#include <cstring>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "driver/base/result.h"

namespace kfdcts {

// Whether [offset, offset + size) lies within `limit` bytes.
constexpr bool Fits(uint64_t offset, uint64_t size, uint64_t limit) {
  return offset <= limit && size <= limit - offset;
}

struct ElfNote {
  std::string_view owner;
  uint32_t type = 0;
  std::span<const uint8_t> description;
};

class ElfReader {
 public:
  // Errors: shorter than a header, no ELF, not 64-bit, not little-endian, not ELF version 1, header sizes that are not
  // ELF64's, tables outside the file. Keeps a view of `file`.
  static Result<ElfReader> Open(std::span<const uint8_t> file);

  const Elf64_Ehdr& header() const { return header_; }
  const std::vector<Elf64_Phdr>& segments() const { return segments_; }
  const std::vector<Elf64_Shdr>& sections() const { return sections_; }
  uint64_t size() const { return file_.size(); }

  // `what` names the structure in the error.
  Result<std::span<const uint8_t>> Bytes(uint64_t offset, uint64_t size, std::string_view what) const;
  template <typename T>
  Result<std::vector<T>> Table(uint64_t offset, uint64_t size, std::string_view what) const {
    if (size % sizeof(T) != 0) {
      return Error::Of(0, "{}: {} bytes are not a multiple of {}", what, size, sizeof(T));
    }
    auto bytes = Bytes(offset, size, what);
    if (!bytes.ok()) return bytes.error();
    std::vector<T> table(size / sizeof(T));
    if (!table.empty()) std::memcpy(table.data(), bytes->data(), size);
    return table;
  }
  // The zero-terminated string at `index` of a string table section.
  Result<std::string> String(const Elf64_Shdr& strings, uint64_t index, std::string_view what) const;
  // All notes of `segment` (PT_NOTE).
  Result<std::vector<ElfNote>> Notes(const Elf64_Phdr& segment) const;

 private:
  ElfReader() = default;

  std::span<const uint8_t> file_;
  Elf64_Ehdr header_{};
  std::vector<Elf64_Phdr> segments_;
  std::vector<Elf64_Shdr> sections_;
};

}  // namespace kfdcts
