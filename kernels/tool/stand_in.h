// Targets that this LLVM does not know and that another one stands in for: assembled as that one, with words for what
// it lacks, and marked as what they are.
//
// Owns: which target stands in, the words, the mark. gfx950 is gfx942 with more instructions and other data shares
// (LLVM 21 AMDGPU.td FeatureISAVersion9_5_0 beside FeatureISAVersion9_4_2; CDNA 4 ISA): descriptor, registers and ABI
// are alike.

#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace kernel_tool {

struct StandIn {
  const char* gfx;
  const char* as;
  uint8_t mach;  // EF_AMDGPU_MACH_AMDGCN_*, LLVM 21 ELF.h
};

const StandIn* FindStandIn(const std::string& gfx);  // null: none

// An instruction as it is written in a case, and ".long <word>, ..." for it.
using Words = std::map<std::string, std::string>;

// <root>/isa/<gfx>.words: lines "<word>[ <word>...]  <instruction>"; see kernels/isa/README.md.
Words ReadWords(const std::string& root, const std::string& gfx);

// Makes a linked object one of `stand_in.gfx`.
void MarkObject(const std::string& path, const StandIn& stand_in);

}  // namespace kernel_tool
