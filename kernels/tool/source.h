// KernelFile: a kernel's .s file and what its header says.
//
// Owns the header's grammar and the text that goes before and after the body, so that a kernel file is its claim, a few
// lines of header, and instructions. Knows nothing of LLVM. Errors name file and line.
//
//   // One sentence or more: the claim. Ends at the first empty comment line.
//   //
//   // families: all | gfx9 gfx1100 !gfx900 ...   prefixes of targets; a leading ! takes away   (required)
//   // wave: 32 64        wave sizes wanted; a family without 32 gets only 64                  (default: 32 64)
//   // args: u64 target, u32 value                the kernarg segment, naturally aligned       (default: none)
//   // group: 256         work-items in x that the body counts on; 0: any                      (default: 256)
//   // lds: 1024          static LDS, bytes                                                    (default: 0)
//   // scratch: 64        private segment, bytes of a lane; @variant@: the variant's number    (default: 0)
//   // inputs: dispatch_ptr workgroup_id_y workitem_id_y ...    beyond the kernarg pointer and work-group id x
//   // variants: add sub  one kernel for each, named <file>_<variant>; @variant@ in the body becomes the word
//   // float_mode: flush | default     denormals of f32                                         (default: default)
//   // cases: lanes | groups           the body is instruction cases (kernels/cases/cases.h); args and group are theirs

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kernels/cases/cases.h"
#include "kernels/tool/stand_in.h"

namespace kernel_tool {

struct Argument {
  std::string type;  // u32 i32 f32 u64 i64 f64 ptr
  std::string name;
  unsigned offset = 0, size = 0;
};

struct KernelFile {
  std::string path;      // as opened
  std::string relative;  // to kernels/
  std::string name;      // of the file, without a variant; with its folders where it is of cases: isa_vop2_float32
  std::string claim;
  std::vector<std::string> families, inputs, variants;
  std::vector<unsigned> waves = {32, 64};
  std::vector<Argument> args;
  unsigned group = 256, lds = 0, scratch = 0;
  unsigned kernarg_size = 0;
  bool flush_denormals = false, scratch_by_variant = false;
  std::string body;  // the file itself; comments do no harm
  std::optional<kfdcts::kernels::CaseFile> cases;

  bool Admits(const std::string& gfx) const;
  bool Has(const std::string& input) const;
};

// What one (file, variant, target, wave size) is called and needs.
struct Job {
  const KernelFile* file = nullptr;
  std::string kernel;   // with the variant
  std::string variant;  // may be empty
  std::string gfx;
  unsigned wave = 64;
  std::string assembled_as = gfx;  // the target that stands in for it, where one does
  Words words = {};                // for what that one lacks

  unsigned scratch() const;
};

struct RegisterCounts {
  unsigned sgpr = 0, vgpr = 0;
};

// Throws std::runtime_error with "file:line: what".
KernelFile ReadKernelFile(const std::string& path, const std::string& root);

// The whole assembler text of a job: what the tool adds, around the file's own lines.
struct Program {
  std::string text;
  std::string path;        // whose lines the body is
  unsigned body_line = 0;  // of `text`, from 1: the body's first
};
// `counts` is what a first assembly found; metadata wants the numbers.
Program AssemblerText(const Job& job, const RegisterCounts& counts);

// The families that may use wave size 32: all from gfx10.
bool HasWave32(const std::string& gfx);
bool HasWave64(const std::string& gfx);

}  // namespace kernel_tool
