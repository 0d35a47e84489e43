// The kernels that the build assembled: found by name, family and wave size.
//
// Owns the code objects' bytes (embedded in the program) and what each kernel's header says of it. Does not parse or
// load them: driver/code_object does. Anyone may call; everything returned is constant and lives as long as the
// program. Names and argument structs, one per kernel, are generated into "kernels/catalogue.h" from the headers of the
// .s files.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kfdcts::kernels {

struct KernelEntry {
  std::string_view name;  // of the kernel and of its file: "fill32"
  std::string_view gfx;   // "gfx942"
  uint32_t wave = 0;      // 32 or 64
  std::span<const uint8_t> object;
};

// A kernel for all families: what its header claims. `skipped` lists targets that the header admits and that this
// build's LLVM does not know ("gfx1153 gfx1250"), so that a missing entry can be told from a family the kernel is not
// for.
struct KernelSource {
  std::string_view name;
  std::string_view file;    // relative to kernels/: "memory/fill32.s"
  std::string_view claim;   // first sentence of the header
  uint32_t group_size = 0;  // work-items that the kernel was written for, in x; 0: any
  std::string_view targets, skipped;
  std::string_view cases;  // the file's text where it is of instruction cases (kernels/cases/cases.h)
};

// wave 0: what the family prefers (32 from gfx10, 64 before) where the kernel admits it, else the other.
// Null: not assembled for that family or wave size.
const KernelEntry* Find(std::string_view name, std::string_view gfx, uint32_t wave = 0);

std::span<const KernelEntry> All();       // by name, then family, then wave size
std::span<const KernelSource> Sources();  // by name
const KernelSource* FindSource(std::string_view name);

// A kernel's name with the struct its kernarg segment takes, so that a misspelt argument does not compile:
//   Fill32Args arguments{.target = buffer.address(), .value = 7, .count = 64};
template <typename Args>
struct Kernel {
  using Arguments = Args;
  std::string_view name;
  uint32_t group_size = 0;  // as KernelSource
};

}  // namespace kfdcts::kernels
