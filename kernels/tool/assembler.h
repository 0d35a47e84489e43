// Assembler: from assembler text to a linked code object, by LLVM's MC and LLD libraries, in this process.
//
// Owns all use of LLVM. Not for threads: LLD keeps global state.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kernels/tool/source.h"

namespace kernel_tool {

struct Assembly {
  std::string object;  // relocatable ELF
  RegisterCounts counts;
};

class Assembler {
 public:
  explicit Assembler(std::vector<std::string> include_dirs);

  // Whether this LLVM has the target. An unknown -mcpu is but a warning to LLVM, so this is asked first.
  static bool Knows(const std::string& gfx);

  // Throws std::runtime_error with the assembler's diagnostics.
  Assembly Assemble(const std::string& gfx, unsigned wave, const Program& program) const;
  // Writes the code object to `output`. Throws std::runtime_error with the linker's messages.
  static void Link(const std::string& object, const std::string& output);

 private:
  std::vector<std::string> include_dirs_;
};

}  // namespace kernel_tool
