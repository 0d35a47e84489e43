#include "kernels/tool/case_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>
#include <vector>

namespace kernel_tool {
namespace {

using kfdcts::kernels::CaseBlock;
using kfdcts::kernels::CaseFile;
using kfdcts::kernels::CaseLayout;
using kfdcts::kernels::CaseOperand;
using kfdcts::kernels::CaseTest;
using kfdcts::kernels::CaseType;
using kfdcts::kernels::kCellBytes;
using kfdcts::kernels::kPrefill;
using kfdcts::kernels::kSlots;
using kfdcts::kernels::Space;

// Registers of the code around the cases. SGPRs: s[80:81] inputs, s[82:83] results, s[84:85] memory, s[86:87] lanes
// switched on, s88 slot * 4, s[90:91] spare, s[92:95] buffer resource. VGPRs: v1 slot * 4, v2 slot * 64, v3 spare.
constexpr unsigned kFirstVgpr = 4, kFirstSgpr = 4, kFirstMask = 20, kSpareVgprs = 8;
constexpr unsigned kArrayBytes = kSlots * 4, kBatch = 7;  // arrays within the immediate offset of every family

struct Place {
  enum class What { kVgpr, kSgpr, kMask, kVcc, kExec, kScc, kM0, kMemory } what = What::kVgpr;
  unsigned first = 0, dwords = 1;
  unsigned load = 0;  // the register that its input is loaded to, where it is not the place itself
};

class Writer {
 public:
  Writer(const CaseFile& file, const std::string& gfx, unsigned wave, const Words& words)
      : file_(file), gfx_(gfx), wave_(wave), words_(words) {}

  std::string Run() {
    Prologue();
    for (const CaseBlock& block : kfdcts::kernels::LayOut(file_, gfx_, wave_).blocks) Block(block);
    Line("s_endpgm");
    return std::move(text_);
  }
  std::vector<CaseInstruction> TakeInstructions() { return std::move(instructions_); }

 private:
  template <typename... Args>
  void Line(fmt::format_string<Args...> format, Args&&... args) {
    text_ += "  " + fmt::format(format, std::forward<Args>(args)...) + "\n";
  }
  [[noreturn]] void Fail(unsigned line, const std::string& what) const {
    throw std::runtime_error(fmt::format("{}:{}: {}", file_.path, line, what));
  }
  const char* Exec() const { return wave_ == 64 ? "exec" : "exec_lo"; }
  const char* Vcc() const { return wave_ == 64 ? "vcc" : "vcc_lo"; }
  const char* MaskBits() const { return wave_ == 64 ? "b64" : "b32"; }
  std::string Sgprs(unsigned first, unsigned dwords) const {
    return dwords == 1 ? fmt::format("s{}", first) : fmt::format("s[{}:{}]", first, first + dwords - 1);
  }
  static std::string Vgprs(unsigned first, unsigned dwords) {
    return dwords == 1 ? fmt::format("v{}", first) : fmt::format("v[{}:{}]", first, first + dwords - 1);
  }
  std::string Mask(unsigned first) const { return Sgprs(first, wave_ == 64 ? 2 : 1); }

  void Prologue() {
    Line("load_arg64 80, inputs");
    Line("load_arg64 82, results");
    Line("load_arg64 84, memory");
    Line("load_arg64 86, mask");
    Line("item_id_x 1");
    Line("group_id_x 88");
    Line("wait_scalar");
    if (file_.in_lanes) {
      LanesPrologue();
    } else {
      Line("s_lshl_b32 s88, s88, 2");
      for (const int base : {80, 82}) Advance(base, "s88");
      Line("s_lshl_b32 s90, s88, 4");
      Advance(84, "s90");
      Line("v_mov_b32 v1, 0");
      Line("v_mov_b32 v2, 0");
      Line("s_mov_b{} {}, 1", wave_, Exec());
    }
    if (file_.space == Space::kScratch) Line("scratch_setup 90");
    if (file_.space == Space::kBuffer) BufferResource();
  }

  void LanesPrologue() {
    if (wave_ == 32) {  // the second wave's lanes are the mask's high half
      Line("first_lane 88, 1");
      Line("s_cmp_ge_u32 s88, 32");
      Line("s_cselect_b32 s86, s87, s86");
    }
    Line("v_lshlrev_b32 v2, 6, v1");
    Line("v_lshlrev_b32 v1, 2, v1");
    if (file_.space == Space::kGlobal) {
      // Not by VCC: that is the cases'. The buffer's pages lie within 4 GiB, its low dword does not carry.
      Line("v_mov_b32 v3, s84");
      Line("add_u32 {}, v3, v2", kAddress);
      Line("v_mov_b32 v{}, s85", kAddress + 1);
    }
  }

  // A raw buffer over all cells. Word 3: LLVM 19 SIInstrInfo.cpp getDefaultRsrcDataFormat puts in its high dword
  // the data format (gfx9: 0xf00000000000), FORMAT_32_UINT or 32_FLOAT and OOB_SELECT raw from gfx10.
  void BufferResource() {
    Line("s_mov_b64 s[92:93], s[84:85]");
    Line("s_and_b32 s93, s93, 0xffff");
    Line("s_mov_b32 s94, {}", kSlots * kCellBytes);
    Line("s_mov_b32 s95, {:#x}", WordThree());
  }
  // SQ_BUF_RSRC_WORD3 (Mesa 25.0 registers/gfx9.json, gfx10.json, gfx11.json): DST_SEL x y z w in bits 11:0; gfx9
  // NUM_FORMAT 14:12 = UINT 4, DATA_FORMAT 18:15 = 32 (4); gfx10 FORMAT 18:12 = 32_UINT 20, RESOURCE_LEVEL 24,
  // OOB_SELECT 29:28 = raw 3; gfx11 the same without RESOURCE_LEVEL; gfx12 FORMAT 17:12.
  unsigned WordThree() const {
    constexpr unsigned kSelect = 4 | 5 << 3 | 6 << 6 | 7 << 9;
    if (gfx_.starts_with("gfx9")) return kSelect | 4 << 12 | 4 << 15;
    const unsigned level = gfx_.starts_with("gfx10") ? 1u << 24 : 0;
    return kSelect | 20 << 12 | level | 3u << 28;
  }

  void Advance(int base, const std::string& by) {
    Line("s_add_u32 s{}, s{}, {}", base, base, by);
    Line("s_addc_u32 s{}, s{}, 0", base + 1, base + 1);
  }

  // ---- where operands live
  // -------------------------------------------------------------------------------------------

  Place PlaceOf(const CaseOperand& operand, const CaseTest& test) {
    Place place;
    place.dwords = operand.type.dwords();
    const bool scalar = !file_.in_lanes || operand.type.scalar;
    if (operand.name == "mem") {
      place.what = Place::What::kMemory;
    } else if (operand.name == "scc") {
      place.what = Place::What::kScc;
    } else if (operand.name == "m0") {
      place.what = Place::What::kM0;
    } else if (operand.name == "vcc") {
      place.what = Place::What::kVcc;
    } else if (operand.name == "exec") {
      place.what = Place::What::kExec;
    } else if (operand.type.kind == 'm') {
      place.what = Place::What::kMask;
      place.first = next_mask_;
      next_mask_ += 2;
    } else if (scalar) {
      place.what = Place::What::kSgpr;
      place.first = TakeSgprs(place.dwords, test);
      return place;
    } else {
      place.first = TakeVgprs(place.dwords);
      return place;
    }
    place.load = file_.in_lanes ? TakeVgprs(place.dwords) : TakeSgprs(place.dwords, test);
    return place;
  }
  // Aligned as gfx90a and gfx942 want it of pairs and more.
  unsigned TakeVgprs(unsigned dwords) {
    if (dwords > 1) next_vgpr_ += next_vgpr_ & 1;
    const unsigned first = next_vgpr_;
    next_vgpr_ += dwords;
    return first;
  }
  unsigned TakeSgprs(unsigned dwords, const CaseTest& test) {
    const unsigned alignment = dwords >= 3 ? 4 : dwords;
    next_sgpr_ = (next_sgpr_ + alignment - 1) / alignment * alignment;
    const unsigned first = next_sgpr_;
    next_sgpr_ += dwords;
    if (next_sgpr_ > 80) Fail(test.line, "more scalars than there are");
    return first;
  }

  // ---- a block
  // -------------------------------------------------------------------------------------------------------

  void Block(const CaseBlock& block) {
    const CaseTest& test = *block.test;
    places_.clear();
    next_vgpr_ = kFirstVgpr;
    next_sgpr_ = kFirstSgpr;
    next_mask_ = kFirstMask;
    if (file_.in_lanes) next_sgpr_ = kFirstMask + 12;
    for (const CaseOperand& operand : test.inputs) places_.emplace(operand.name, PlaceOf(operand, test));
    for (const CaseOperand& operand : test.results) {
      if (!places_.contains(operand.name)) places_.emplace(operand.name, PlaceOf(operand, test));
    }
    next_vgpr_ += next_vgpr_ & 1;
    spare_ = next_vgpr_;
    next_vgpr_ += kSpareVgprs;
    text_ += fmt::format("# {} \"{}\"\n", block.op->line, file_.path);
    LoadInputs(test);
    SetUp(test);
    if (test.mode >= 0) Mode(static_cast<unsigned>(test.mode));
    if (file_.in_lanes) Line("s_mov_{} {}, {}", MaskBits(), Exec(), Mask(86));
    if (const auto scc = places_.find("scc"); scc != places_.end() && test.Input("scc") != nullptr) {
      Line("s_cmp_eq_u32 s{}, 1", scc->second.load);
    }
    Instructions(block);
    Save(test);
    if (test.mode >= 0) Mode(0xf0);
    StoreResults(test);
  }

  // Denormals allowed, round to nearest even: 0xf0.
  void Mode(unsigned value) {
    Line("s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 8), {:#x}", value);
    Line("s_nop 1");
  }

  void ForEachDword(const std::vector<CaseOperand>& operands, bool loads,
                    const std::function<void(const CaseOperand&, const Place&, unsigned, unsigned)>& action) {
    const int base = loads ? 80 : 82;
    unsigned array = 0;
    for (const CaseOperand& operand : operands) {
      const Place& place = places_.at(operand.name);
      for (unsigned dword = 0; dword < place.dwords; ++dword, ++array) {
        if (array == kBatch) {
          Advance(base, fmt::format("{}", kBatch * kArrayBytes));
          array = 0;
        }
        action(operand, place, dword, array * kArrayBytes);
      }
    }
    if (array != 0) Advance(base, fmt::format("{}", array * kArrayBytes));
  }

  static bool OwnRegister(const Place& place) {
    return place.what == Place::What::kVgpr || place.what == Place::What::kSgpr;
  }
  static unsigned LoadedTo(const Place& place, unsigned dword) {
    return (OwnRegister(place) ? place.first : place.load) + dword;
  }

  void LoadInputs(const CaseTest& test) {
    const auto load = [this](const CaseOperand&, const Place& place, unsigned dword, unsigned offset) {
      if (file_.in_lanes) {
        Line("global_load_dword v{}, v1, s[80:81] offset:{}", LoadedTo(place, dword), offset);
      } else {
        Line("s_load_dword s{}, s[80:81], {:#x}", LoadedTo(place, dword), offset);
        Line("wait_scalar");  // the base moves under loads in flight otherwise
      }
    };
    ForEachDword(test.inputs, true, load);
    if (test.inputs.empty()) return;
    if (file_.in_lanes) Line("wait_loads");
  }

  void SetUp(const CaseTest& test) {
    for (const CaseOperand& operand : test.results) {
      const Place& place = places_.at(operand.name);
      if (test.Input(operand.name) != nullptr || !OwnRegister(place)) continue;
      for (unsigned dword = 0; dword < place.dwords; ++dword) {
        if (place.what == Place::What::kVgpr) {
          Line("v_mov_b32 v{}, {:#x}", place.first + dword, kPrefill);
        } else {
          Line("s_mov_b32 s{}, {:#x}", place.first + dword, kPrefill);
        }
      }
    }
    for (const CaseOperand& operand : test.inputs) SetUp(places_.at(operand.name));
  }

  void SetUp(const Place& place) {
    switch (place.what) {
      case Place::What::kMemory:
        Memory(place, "store");
        break;
      case Place::What::kVcc:
      case Place::What::kMask:
        if (file_.in_lanes) {
          const std::string mask = place.what == Place::What::kVcc ? Vcc() : Mask(place.first);
          Line("v_cmp_ne_u32_e64 {}, 0, v{}", mask, place.load);
          Line("hazard_valu_sgpr");
        } else {
          Line("s_mov_b{} {}, {}", place.dwords * 32, place.dwords == 2 ? "vcc" : "vcc_lo",
               Sgprs(place.load, place.dwords));
        }
        break;
      case Place::What::kExec:
        Line("s_mov_b{} {}, {}", place.dwords * 32, place.dwords == 2 ? "exec" : "exec_lo",
             Sgprs(place.load, place.dwords));
        break;
      case Place::What::kM0:
        if (file_.in_lanes) {
          Line("first_lane {}, {}", 90, place.load);
          Line("s_mov_b32 m0, s90");
        } else {
          Line("s_mov_b32 m0, s{}", place.load);
        }
        break;
      default:
        break;
    }
  }

  // The case's memory from, or to, the VGPRs `place.load`.
  void Memory(const Place& place, const char* verb) {
    const bool store = std::string_view(verb) == "store";
    if (!file_.in_lanes && store) {
      for (unsigned dword = 0; dword < place.dwords; ++dword) {
        Line("v_mov_b32 v{}, s{}", kFirstVgpr + dword, place.load + dword);
      }
    }
    const unsigned first = file_.in_lanes ? place.load : kFirstVgpr;
    if (file_.space == Space::kScratch) Line("v_mov_b32 v3, 0");
    for (unsigned dword = 0; dword < place.dwords; ++dword) {
      const unsigned offset = dword * 4;
      std::string data = fmt::format("v{}", first + dword);
      switch (file_.space) {
        case Space::kLds:
          if (store) {
            Line("ds_write_b32 v2, {} offset:{}", data, offset);
          } else {
            Line("ds_read_b32 {}, v2 offset:{}", data, offset);
          }
          break;
        case Space::kScratch:
          if (store) {
            Line("scratch_store_dword v3, {}, off offset:{}", data, offset);
          } else {
            Line("scratch_load_dword {}, v3, off offset:{}", data, offset);
          }
          break;
        default:
          if (store) {
            Line("global_store_dword v2, {}, s[84:85] offset:{}", data, offset);
          } else {
            Line("global_load_dword {}, v2, s[84:85] offset:{}", data, offset);
          }
      }
    }
    Line("wait_flat");
    if (!file_.in_lanes && store) {
      Line("s_dcache_inv");
      Line("wait_scalar");
    }
  }

  void Instructions(const CaseBlock& block) {
    std::string_view rest = block.op->text;
    while (!rest.empty()) {
      const size_t end = rest.find(" ; ");
      std::string text = Substituted(std::string(rest.substr(0, end)), block.op->line);
      if (const auto found = words_.find(text); found != words_.end()) text = found->second + " // " + text;
      instructions_.push_back({block.op->line, text});
      Line("{}", text);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 3);
    }
  }

  // What the instruction left, out of the way of the code that stores it.
  void Save(const CaseTest& test) {
    const auto result = [&](const char* name) {
      const bool there = std::ranges::find(test.results, name, &CaseOperand::name) != test.results.end();
      return there ? &places_.at(name) : nullptr;
    };
    if (!file_.in_lanes) {
      if (const Place* scc = result("scc")) Line("s_cselect_b32 s{}, 1, 0", scc->load);
      if (const Place* exec = result("exec")) {
        Line("s_mov_b{} {}, {}", exec->dwords * 32, Sgprs(exec->load, exec->dwords),
             exec->dwords == 2 ? "exec" : "exec_lo");
      }
      if (const Place* vcc = result("vcc")) {
        Line("s_mov_b{} {}, {}", vcc->dwords * 32, Sgprs(vcc->load, vcc->dwords), vcc->dwords == 2 ? "vcc" : "vcc_lo");
      }
      if (const Place* m0 = result("m0")) Line("s_mov_b32 s{}, m0", m0->load);
      if (places_.contains("exec")) Line("s_mov_b{} {}, 1", wave_, Exec());
    } else {
      Line("s_mov_{} {}, -1", MaskBits(), Exec());
    }
    const Place* memory = result("mem");
    if (memory != nullptr || file_.space != Space::kGlobal) Line("wait_flat");
    if (memory != nullptr) Memory(*memory, "load");
    if (file_.in_lanes) SaveMasks(test);
  }

  void SaveMasks(const CaseTest& test) {
    for (const CaseOperand& operand : test.results) {
      const Place& place = places_.at(operand.name);
      if (place.what == Place::What::kVcc || place.what == Place::What::kMask) {
        Line("hazard_valu_sgpr");
        Line("v_cndmask_b32_e64 v{}, 0, 1, {}", place.load,
             place.what == Place::What::kVcc ? std::string(Vcc()) : Mask(place.first));
      }
    }
  }

  void StoreResults(const CaseTest& test) {
    Line("wait_flat");  // loads and returning operations among the instructions
    const auto store = [this](const CaseOperand&, const Place& place, unsigned dword, unsigned offset) {
      unsigned data = LoadedTo(place, dword);
      const bool scalar = place.what == Place::What::kSgpr || !file_.in_lanes;
      if (!file_.in_lanes && place.what == Place::What::kMemory) {
        data = kFirstVgpr + dword;
      } else if (scalar) {
        Line("v_mov_b32 v3, s{}", data);
        data = 3;
      }
      Line("global_store_dword v1, v{}, s[82:83] offset:{}", data, offset);
    };
    ForEachDword(test.results, false, store);
  }

  // ---- templates
  // -----------------------------------------------------------------------------------------------------

  std::string Substituted(std::string line, unsigned number) const {
    for (size_t at = line.find('{'); at != std::string::npos; at = line.find('{', at)) {
      const size_t end = line.find('}', at);
      if (end == std::string::npos) Fail(number, "'{' without '}'");
      const std::string text = Register(line.substr(at + 1, end - at - 1), number);
      line.replace(at, end + 1 - at, text);
      at += text.size();
    }
    return line;
  }

  std::string Register(const std::string& word, unsigned line) const {
    if (word == "addr") return fmt::format("v[{}:{}]", kAddress, kAddress + 1);
    if (word == "cell") return "v2";
    if (word == "base") return "s[84:85]";
    if (word == "rsrc") return "s[92:95]";
    if (word == "mask") return Mask(90);
    if (word.size() == 2 && word[0] == 't' && word[1] >= '0' && word[1] <= '3') {
      return Vgprs(spare_ + 2 * static_cast<unsigned>(word[1] - '0'), 2);
    }
    const size_t dot = word.find('.');
    const auto found = places_.find(word.substr(0, dot));
    if (found == places_.end()) Fail(line, fmt::format("there is no operand '{}'", word));
    const Place& place = found->second;
    switch (place.what) {
      case Place::What::kVcc:
        return file_.in_lanes ? Vcc() : "vcc";
      case Place::What::kMask:
        return Mask(place.first);
      case Place::What::kVgpr:
      case Place::What::kSgpr:
        break;
      default:
        Fail(line, fmt::format("'{}' is not in a register of its own", word));
    }
    unsigned first = place.first, dwords = place.dwords;
    if (dot != std::string::npos) {
      const std::string part = word.substr(dot + 1);
      const unsigned index = part == "lo" ? 0 : part == "hi" ? 1 : static_cast<unsigned>(std::atoi(part.c_str()));
      if (index >= dwords) Fail(line, fmt::format("'{}' is beyond its operand", word));
      first += index;
      dwords = 1;
    }
    return place.what == Place::What::kVgpr ? Vgprs(first, dwords) : Sgprs(first, dwords);
  }

  static constexpr unsigned kAddress = 126;  // v[126:127]

  const CaseFile& file_;
  const std::string gfx_;
  const unsigned wave_;
  const Words& words_;
  std::string text_;
  std::vector<CaseInstruction> instructions_;
  std::map<std::string, Place> places_;
  unsigned next_vgpr_ = kFirstVgpr, next_sgpr_ = kFirstSgpr, next_mask_ = kFirstMask, spare_ = 0;
};

}  // namespace

std::string CaseText(const CaseFile& file, const std::string& gfx, unsigned wave, const Words& words) {
  return Writer(file, gfx, wave, words).Run();
}

std::vector<CaseInstruction> CaseInstructions(const CaseFile& file, const std::string& gfx, unsigned wave,
                                              const Words& words) {
  Writer writer(file, gfx, wave, words);
  writer.Run();
  return writer.TakeInstructions();
}

}  // namespace kernel_tool
