// The assembler text of a file of instruction cases: for each op, load its inputs, run it, store its results.
//
// Owns the registers that a case may count on and the code around an instruction. The grammar and the arrays' layout
// are kernels/cases'. Errors: std::runtime_error with "file:line: what".

#pragma once

#include <string>
#include <vector>

#include "kernels/cases/cases.h"
#include "kernels/tool/stand_in.h"

namespace kernel_tool {

// An instruction under test as the assembler gets it.
struct CaseInstruction {
  unsigned line = 0;  // of its op
  std::string text;
};

// Diagnostics name the file's own lines: the text holds line markers. `words`: what the assembler does not know.
std::string CaseText(const kfdcts::kernels::CaseFile& file, const std::string& gfx, unsigned wave,
                     const Words& words = {});
// Every instruction of every op that is for this target, in order: what the file covers.
std::vector<CaseInstruction> CaseInstructions(const kfdcts::kernels::CaseFile& file, const std::string& gfx,
                                              unsigned wave, const Words& words = {});

}  // namespace kernel_tool
