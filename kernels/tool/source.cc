#include "kernels/tool/source.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "kernels/tool/case_text.h"

namespace kernel_tool {
namespace {

// Inputs a header may ask for, each with its directive; "" for those that metadata or the prologue handle.
const std::map<std::string, std::string>& InputDirectives() {
  static const std::map<std::string, std::string> directives = {
      {"dispatch_ptr", ".amdhsa_user_sgpr_dispatch_ptr 1"},
      {"queue_ptr", ".amdhsa_user_sgpr_queue_ptr 1"},
      {"dispatch_id", ".amdhsa_user_sgpr_dispatch_id 1"},
      {"private_segment_size", ".amdhsa_user_sgpr_private_segment_size 1"},
      {"workgroup_id_y", ".amdhsa_system_sgpr_workgroup_id_y 1"},
      {"workgroup_id_z", ".amdhsa_system_sgpr_workgroup_id_z 1"},
      {"workgroup_info", ".amdhsa_system_sgpr_workgroup_info 1"},
      {"workitem_id_y", ""},
      {"workitem_id_z", ""},
      {"hidden_args", ""},
  };
  return directives;
}

const std::map<std::string, unsigned>& ArgumentSizes() {
  static const std::map<std::string, unsigned> sizes = {{"u32", 4}, {"i32", 4}, {"f32", 4}, {"u64", 8},
                                                        {"i64", 8}, {"f64", 8}, {"ptr", 8}};
  return sizes;
}

// Hidden arguments of code object v5 that a kernel with `hidden_args` gets after its own, 8-aligned, at these offsets
// (AMDGPUUsage, "Code Object V5 Metadata": offsets are the producer's choice, value kinds are not).
struct HiddenArgument {
  const char* name;
  unsigned offset, size;
};
constexpr HiddenArgument kHidden[] = {
    {"hidden_block_count_x", 0, 4},    {"hidden_block_count_y", 4, 4},    {"hidden_block_count_z", 8, 4},
    {"hidden_group_size_x", 12, 2},    {"hidden_group_size_y", 14, 2},    {"hidden_group_size_z", 16, 2},
    {"hidden_remainder_x", 18, 2},     {"hidden_remainder_y", 20, 2},     {"hidden_remainder_z", 22, 2},
    {"hidden_global_offset_x", 40, 8}, {"hidden_global_offset_y", 48, 8}, {"hidden_global_offset_z", 56, 8},
    {"hidden_grid_dims", 64, 2},
};
constexpr unsigned kHiddenBytes = 256;

unsigned HiddenBase(const KernelFile& file) { return (file.kernarg_size + 7) / 8 * 8; }

std::vector<std::string> Words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

unsigned Number(const std::string& where, const std::string& text) {
  const std::vector<std::string> words = Words(text);
  const bool digits = words.size() == 1 && words[0].size() <= 8 && std::ranges::all_of(words[0], ::isdigit);
  if (!digits) throw std::runtime_error(fmt::format("{}: '{}' is not a number", where, text));
  return static_cast<unsigned>(std::stoul(words[0]));
}

bool IsIdentifier(const std::string& name) {
  return !name.empty() && (std::isalpha(name[0]) != 0) &&
         std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
}

void ReadArguments(KernelFile& file, const std::string& where, const std::string& text) {
  std::istringstream stream(text);
  std::set<std::string> names;
  for (std::string item; std::getline(stream, item, ',');) {
    const std::vector<std::string> words = Words(item);
    if (words.size() != 2 || !ArgumentSizes().contains(words[0]) || !IsIdentifier(words[1])) {
      throw std::runtime_error(fmt::format("{}: '{}' is not '<u32|i32|f32|u64|i64|f64|ptr> <name>'", where, item));
    }
    if (!names.insert(words[1]).second) {
      throw std::runtime_error(fmt::format("{}: argument '{}' stands twice", where, words[1]));
    }
    const unsigned size = ArgumentSizes().at(words[0]);
    const unsigned offset = (file.kernarg_size + size - 1) / size * size;
    file.args.push_back({words[0], words[1], offset, size});
    file.kernarg_size = offset + size;
  }
}

void ReadHeaderLine(KernelFile& file, const std::string& where, const std::string& key, const std::string& value) {
  if (key == "families") {
    file.families = Words(value);
  } else if (key == "wave") {
    file.waves.clear();
    for (const std::string& word : Words(value)) {
      file.waves.push_back(Number(where, word));
      if (file.waves.back() != 32 && file.waves.back() != 64) {
        throw std::runtime_error(fmt::format("{}: wave size {} is neither 32 nor 64", where, word));
      }
    }
  } else if (key == "args") {
    ReadArguments(file, where, value);
  } else if (key == "group") {
    file.group = Number(where, value);
  } else if (key == "lds") {
    file.lds = Number(where, value);
  } else if (key == "scratch") {
    file.scratch_by_variant = Words(value) == std::vector<std::string>{"@variant@"};
    if (!file.scratch_by_variant) file.scratch = Number(where, value);
  } else if (key == "variants") {
    file.variants = Words(value);
  } else if (key == "inputs") {
    file.inputs = Words(value);
    for (const std::string& input : file.inputs) {
      if (!InputDirectives().contains(input)) {
        throw std::runtime_error(fmt::format("{}: unknown input '{}'", where, input));
      }
    }
  } else if (key == "float_mode") {
    if (Words(value) != std::vector<std::string>{"flush"} && Words(value) != std::vector<std::string>{"default"}) {
      throw std::runtime_error(fmt::format("{}: float_mode '{}' is neither flush nor default", where, value));
    }
    file.flush_denormals = value.find("flush") != std::string::npos;
  }
}

bool IsHeaderKey(const std::string& key) {
  static const std::set<std::string> keys = {"families", "wave",   "args",     "group",     "lds",
                                             "scratch",  "inputs", "variants", "float_mode"};
  return keys.contains(key);
}

// gfx90a, gfx94x, gfx950 and gfx11 on: v0 = z:y:x, ten bits each (AMDGPUUsage, "Initial Kernel Execution State").
bool HasPackedWorkItemId(const std::string& gfx) {
  return gfx == "gfx90a" || gfx.starts_with("gfx94") || gfx.starts_with("gfx95") || gfx.starts_with("gfx11") ||
         gfx.starts_with("gfx12");
}

// Architected flat scratch: no private segment buffer and no wave offset SGPR (AMDGPUUsage, "Flat Scratch").
bool HasArchitectedScratch(const std::string& gfx) {
  return gfx.starts_with("gfx94") || gfx.starts_with("gfx95") || gfx.starts_with("gfx11") || gfx.starts_with("gfx12");
}

bool HasAccumOffset(const std::string& gfx) {
  return gfx == "gfx90a" || gfx.starts_with("gfx94") || gfx.starts_with("gfx95");
}

// gfx1100 and gfx1102 initialise SGPRs wrongly in wave32 unless user and system SGPRs are at least 16 (LLVM 19
// FeatureUserSGPRInit16Bug): the user count is padded. 0: as many as the inputs take.
unsigned PaddedUserSgprs(const Job& job) {
  if (job.wave != 32 || (job.gfx != "gfx1100" && job.gfx != "gfx1102")) return 0;
  const KernelFile& file = *job.file;
  const unsigned system = 1u + file.Has("workgroup_id_y") + file.Has("workgroup_id_z") + file.Has("workgroup_info");
  return 16 - system;
}

std::string Symbols(const Job& job) {
  const KernelFile& file = *job.file;
  std::string text;
  const auto set = [&text](const std::string& name, unsigned value) {
    text += fmt::format(".set {}, {}\n", name, value);
  };
  set("wave_size", job.wave);
  set("group_size", file.group);
  set("lds_bytes", file.lds);
  set("scratch_bytes", job.scratch());
  set("packed_work_item_id", HasPackedWorkItemId(job.gfx) ? 1 : 0);
  set("architected_scratch", HasArchitectedScratch(job.gfx) ? 1 : 0);
  for (const Argument& argument : file.args) set("arg_" + argument.name, argument.offset);
  if (file.Has("hidden_args")) {
    for (const HiddenArgument& hidden : kHidden) {
      set(fmt::format("arg_{}", hidden.name), HiddenBase(file) + hidden.offset);
    }
  }
  // SGPR numbers, in the order in which the packet processor sets them up (AMDGPUUsage, "SGPR Register Set Up Order").
  unsigned sgpr = 0;
  const auto input = [&](const std::string& name, bool enabled, unsigned count) {
    if (!enabled) return;
    set("in_" + name, sgpr);
    sgpr += count;
  };
  const bool buffer_scratch = job.scratch() != 0 && !HasArchitectedScratch(job.gfx);
  input("private_segment_buffer", buffer_scratch, 4);
  input("dispatch_ptr", file.Has("dispatch_ptr"), 2);
  input("queue_ptr", file.Has("queue_ptr"), 2);
  input("kernarg", true, 2);
  input("dispatch_id", file.Has("dispatch_id"), 2);
  input("flat_scratch_init", buffer_scratch, 2);
  input("private_segment_size", file.Has("private_segment_size"), 1);
  sgpr = std::max(sgpr, PaddedUserSgprs(job));
  set("in_user_sgprs", sgpr);
  const bool ttmp_ids = job.gfx.starts_with("gfx12");
  input("workgroup_id_x", !ttmp_ids, 1);
  input("workgroup_id_y", !ttmp_ids && file.Has("workgroup_id_y"), 1);
  input("workgroup_id_z", !ttmp_ids && file.Has("workgroup_id_z"), 1);
  input("workgroup_info", file.Has("workgroup_info"), 1);
  input("scratch_wave_offset", buffer_scratch, 1);
  set("in_end", sgpr);
  return text;
}

std::string Directives(const Job& job, const RegisterCounts& counts) {
  const KernelFile& file = *job.file;
  std::string text = fmt::format(".rodata\n.p2align 6\n.amdhsa_kernel {}\n", job.kernel);
  const auto line = [&text](const std::string& directive) { text += "  " + directive + "\n"; };
  line(fmt::format(".amdhsa_group_segment_fixed_size {}", file.lds));
  line(fmt::format(".amdhsa_private_segment_fixed_size {}", job.scratch()));
  line(fmt::format(".amdhsa_kernarg_size {}",
                   file.Has("hidden_args") ? HiddenBase(file) + kHiddenBytes : file.kernarg_size));
  line(".amdhsa_user_sgpr_kernarg_segment_ptr 1");
  for (const std::string& input : file.inputs) {
    if (const std::string& directive = InputDirectives().at(input); !directive.empty()) line(directive);
  }
  if (job.scratch() != 0) {
    if (HasArchitectedScratch(job.gfx)) {
      line(".amdhsa_enable_private_segment 1");
    } else {
      line(".amdhsa_user_sgpr_private_segment_buffer 1");
      line(".amdhsa_user_sgpr_flat_scratch_init 1");
      line(".amdhsa_system_sgpr_private_segment_wavefront_offset 1");
    }
  }
  if (const unsigned user = PaddedUserSgprs(job); user != 0) line(fmt::format(".amdhsa_user_sgpr_count {}", user));
  const unsigned item_ids = file.Has("workitem_id_z") ? 2 : file.Has("workitem_id_y") ? 1 : 0;
  line(fmt::format(".amdhsa_system_vgpr_workitem_id {}", item_ids));
  const unsigned accumulators_from = std::max(4u, (counts.vgpr + 3) / 4 * 4);
  if (HasAccumOffset(job.gfx) && file.cases) {  // which the assembler does not count; cases name a0 to a7 at most
    line(fmt::format(".amdhsa_next_free_vgpr {}", accumulators_from + 8));
  } else {
    line(".amdhsa_next_free_vgpr .amdgcn.next_free_vgpr");
  }
  line(".amdhsa_next_free_sgpr .amdgcn.next_free_sgpr");
  line(fmt::format(".amdhsa_float_denorm_mode_32 {}", file.flush_denormals ? 0 : 3));
  if (HasAccumOffset(job.gfx)) line(fmt::format(".amdhsa_accum_offset {}", accumulators_from));
  if (HasWave32(job.gfx)) line(fmt::format(".amdhsa_wavefront_size32 {}", job.wave == 32 ? 1 : 0));
  return text + ".end_amdhsa_kernel\n";
}

std::string Metadata(const Job& job, const RegisterCounts& counts) {
  const KernelFile& file = *job.file;
  std::string args;
  for (const Argument& argument : file.args) {
    if (argument.type == "ptr") {
      args += fmt::format(
          "      - {{.name: {}, .offset: {}, .size: 8, .value_kind: global_buffer, .address_space: global}}\n",
          argument.name, argument.offset);
    } else {
      args += fmt::format("      - {{.name: {}, .offset: {}, .size: {}, .value_kind: by_value}}\n", argument.name,
                          argument.offset, argument.size);
    }
  }
  if (file.Has("hidden_args")) {
    for (const HiddenArgument& hidden : kHidden) {
      args += fmt::format("      - {{.offset: {}, .size: {}, .value_kind: {}}}\n", HiddenBase(file) + hidden.offset,
                          hidden.size, hidden.name);
    }
  }
  const unsigned kernarg = file.Has("hidden_args") ? HiddenBase(file) + kHiddenBytes : file.kernarg_size;
  std::string text = ".amdgpu_metadata\namdhsa.version: [1, 2]\n";
  text += fmt::format("amdhsa.target: amdgcn-amd-amdhsa--{}\namdhsa.kernels:\n", job.gfx);
  text += fmt::format("  - .name: {0}\n    .symbol: {0}.kd\n", job.kernel);
  text += fmt::format("    .kernarg_segment_size: {}\n    .kernarg_segment_align: 8\n", kernarg);
  text +=
      fmt::format("    .group_segment_fixed_size: {}\n    .private_segment_fixed_size: {}\n", file.lds, job.scratch());
  text += fmt::format("    .wavefront_size: {}\n    .max_flat_workgroup_size: {}\n", job.wave,
                      file.group == 0 ? 1024 : file.group);
  if (file.group != 0) text += fmt::format("    .reqd_workgroup_size: [{}, 1, 1]\n", file.group);
  text += fmt::format("    .sgpr_count: {}\n    .vgpr_count: {}\n", counts.sgpr, counts.vgpr);
  if (HasWave32(job.gfx)) text += "    .workgroup_processor_mode: 1\n";
  if (HasAccumOffset(job.gfx) || job.gfx == "gfx908") text += "    .agpr_count: 0\n";
  if (!args.empty()) text += "    .args:\n" + args;
  return text + ".end_amdgpu_metadata\n";
}

}  // namespace

bool HasWave32(const std::string& gfx) { return gfx.starts_with("gfx1"); }
bool HasWave64(const std::string& gfx) { return gfx != "gfx1250"; }

unsigned Job::scratch() const {
  return file->scratch_by_variant ? Number(file->path + ": variant", variant) : file->scratch;
}

bool KernelFile::Has(const std::string& input) const { return std::ranges::find(inputs, input) != inputs.end(); }

bool KernelFile::Admits(const std::string& gfx) const {
  bool admitted = false;
  for (const std::string& family : families) {
    if (family == "all") {
      admitted = true;
    } else if (family[0] == '!') {
      if (gfx.starts_with(family.substr(1))) return false;
    } else {
      admitted = admitted || gfx.starts_with(family);
    }
  }
  return admitted;
}

// What a kernel made of cases takes, whatever its file says: CaseArgs, and memory where its cases work.
void PrepareCases(KernelFile& file) {
  file.cases = kfdcts::kernels::ParseCases(file.body, file.path);
  file.name = file.relative.substr(0, file.relative.rfind('.'));
  std::ranges::replace(file.name, '/', '_');
  ReadArguments(file, file.path, "ptr inputs, ptr results, ptr memory, u64 mask");
  file.group = file.cases->in_lanes ? kfdcts::kernels::kSlots : 32;
  if (file.cases->space == kfdcts::kernels::Space::kLds)
    file.lds = kfdcts::kernels::kSlots * kfdcts::kernels::kCellBytes;
  if (file.cases->space == kfdcts::kernels::Space::kScratch) file.scratch = kfdcts::kernels::kCellBytes;
}

KernelFile ReadKernelFile(const std::string& path, const std::string& root) {
  std::ifstream stream(path);
  if (!stream) throw std::runtime_error(path + ": cannot be read");
  KernelFile file;
  file.path = path;
  file.relative = std::filesystem::relative(path, root).string();
  file.name = std::filesystem::path(path).stem().string();
  bool in_header = true, in_claim = true;
  int number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    file.body += line + "\n";
    if (in_header && !line.starts_with("//")) in_header = false;
    if (!in_header) continue;
    const std::string text = line.size() > 3 ? line.substr(3) : "";
    const size_t colon = text.find(':');
    const std::string key = colon == std::string::npos ? "" : text.substr(0, colon);
    if (IsHeaderKey(key)) {
      ReadHeaderLine(file, fmt::format("{}:{}", path, number), key, text.substr(colon + 1));
      in_claim = false;
    } else if (text.empty()) {
      in_claim = false;
    } else if (in_claim) {
      file.claim += (file.claim.empty() ? "" : " ") + text;
    }
  }
  if (file.claim.empty()) throw std::runtime_error(path + ":1: the header has no claim");
  if (file.families.empty()) throw std::runtime_error(path + ":1: the header names no families");
  if (kfdcts::kernels::IsCaseFile(file.body)) PrepareCases(file);
  if (!IsIdentifier(file.name)) throw std::runtime_error(path + ": the file's name is no kernel name");
  return file;
}

Program AssemblerText(const Job& job, const RegisterCounts& counts) {
  std::string body = job.file->cases ? CaseText(*job.file->cases, job.gfx, job.wave, job.words) : job.file->body;
  constexpr std::string_view kMark = "@variant@";
  for (size_t at = body.find(kMark); at != std::string::npos; at = body.find(kMark, at + job.variant.size())) {
    body.replace(at, kMark.size(), job.variant);
  }
  std::string text = fmt::format(".amdgcn_target \"amdgcn-amd-amdhsa--{}\"\n", job.assembled_as);
  text += ".amdhsa_code_object_version 5\n";
  text += Symbols(job);
  text += ".include \"kernel.inc\"\n";
  text += fmt::format(".text\n.p2align 8\n.globl {0}\n.type {0},@function\n{0}:\n", job.kernel);
  const auto body_line = static_cast<unsigned>(std::ranges::count(text, '\n') + 1);
  text += body;
  text += fmt::format(".size {0}, .-{0}\nkernel_tail\n", job.kernel);
  return {text + Directives(job, counts) + Metadata(job, counts), job.file->path, body_line};
}

}  // namespace kernel_tool
