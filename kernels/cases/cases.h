// CaseFile: instruction cases of a file kernels/isa/<format>/*.s, and where their inputs and results lie.
//
// Owns the grammar of case lines and the layout that the build tool (which makes one kernel of the file) and the suite
// (which fills its inputs and judges its results) share. Knows no encoding: LLVM assembles what the `op` lines say.
// Errors are std::runtime_error with "file:line: what".
//
//   // v_lshlrev_b32 shifts by the low five bits of its count.
//   //
//   // families: all
//   // cases: lanes               lanes: a case a lane, operands in VGPRs; groups: a case a work-group, in SGPRs
//   // space: lds                 where the operand `mem` lies: global lds scratch buffer       (default: global)
//   // lds: 1024                  LDS for what the instructions do, where `mem` lies elsewhere         (default: 0)
//   test a:u32, b:u32 -> d:u32
//     op v_lshlrev_b32_e32 {d}, {a}, {b}
//     op v_lshlrev_b32_e64 {d}, {a}, {b} | gfx9 !gfx900        admitted families, wave32 or wave64
//     33, 1 -> 2; 1, 1 -> 2
//     edge 31, 3 -> 0x80000000
//
// test: inputs -> results, each <name>:<type>, then `; <word>...`: `ulp N` (results within N units in the last place),
//   `mode 0xf0` (MODE[7:0]: rounding and denormals), `whole` (not with lanes switched off), `lanes` (the cases are the
//   lanes of a wave, in order). A name on both sides is one register. Types: b u i f bf with a width, `xN` for packed
//   or several; `mask`: one bit of each lane. Names with a meaning: vcc, scc, exec, m0, and mem: the case's own 64
//   bytes of memory. `s.` before the type: a scalar register in a file of lanes.
// op: instructions separated by ` ; `. {a}: the operand; {a.lo} {a.hi} {a.N}: a part of it; {tN}: a pair of spare
// VGPRs;
//   {addr} the address of the case's memory, {cell} its offset, {base} the base, {rsrc} a buffer resource of it all.
// Values: the high half of a register with an operand of 16 bits is neither 0 as input nor looked at as result.
// Integers, hexadecimal bits, floats (inf nan snan), elements of one operand joined by ':'. Expected only: `*`
//   undefined, `nan` any NaN, `zero` of either sign.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kfdcts::kernels {

inline constexpr uint32_t kSlots = 64;             // cases of one launch: lanes, or work-groups
inline constexpr uint32_t kCellBytes = 64;         // memory of one case
inline constexpr uint32_t kPrefill = 0xa5a5a5a5u;  // what result registers hold before

// The kernarg segment of every kernel made of cases. inputs and results: arrays of kSlots dwords.
struct CaseArgs {
  uint64_t inputs = 0, results = 0, memory = 0, mask = 0;  // mask: the lanes switched on, of kSlots
};

struct CaseType {
  char kind = 'b';     // b u i f, 'h' bfloat, 'm' mask
  uint32_t bits = 32;  // of an element
  uint32_t count = 1;
  bool scalar = false;  // an SGPR in a file of lanes
  uint32_t dwords() const { return kind == 'm' ? 1 : (bits * count + 31) / 32; }
};

struct CaseOperand {
  std::string name;
  CaseType type;
};

enum class Expect : uint8_t { kBits, kAny, kNan, kZero };

struct CaseVector {
  uint32_t line = 0;
  bool edge = false;
  std::vector<uint32_t> inputs, results;  // dwords, operand after operand
  std::vector<Expect> expect;             // of each element of the results
};

struct CaseOp {
  uint32_t line = 0;
  std::string text;                    // the template
  std::vector<std::string> condition;  // empty: wherever the file is
  std::string mnemonic() const;        // of the last instruction, without encoding suffix
};

struct CaseTest {
  uint32_t line = 0;
  std::vector<CaseOperand> inputs, results;
  uint32_t ulp = 0;
  int mode = -1;
  bool whole = false, lanes = false;
  std::vector<CaseOp> ops;
  std::vector<CaseVector> vectors;
  const CaseOperand* Input(std::string_view name) const;
};

enum class Space : uint8_t { kGlobal, kLds, kScratch, kBuffer };

struct CaseFile {
  std::string path;
  std::vector<std::string> families;
  bool in_lanes = true;
  Space space = Space::kGlobal;
  std::vector<CaseTest> tests;
};

// One instruction of the kernel: an op of a test, with its arrays' numbers.
struct CaseBlock {
  const CaseTest* test = nullptr;
  const CaseOp* op = nullptr;
  uint32_t input = 0, result = 0;
};

struct CaseLayout {
  std::vector<CaseBlock> blocks;
  uint32_t inputs = 0, results = 0;  // arrays of kSlots dwords
};

bool IsCaseFile(std::string_view text);
CaseFile ParseCases(std::string_view text, const std::string& path);
// Words as in `families:`, plus wave32 and wave64; none admits all.
bool Admits(const std::vector<std::string>& words, std::string_view gfx, uint32_t wave);
CaseLayout LayOut(const CaseFile& file, std::string_view gfx, uint32_t wave);

}  // namespace kfdcts::kernels
