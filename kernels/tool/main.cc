// assemble_kernels: assembles every kernel for every target its header admits, and writes the index and the list of
// instructions that have cases.
//
//   assemble_kernels --root kernels --output build/kernels --generated build/kernels/generated file.s...
//
// Exit codes: 0 done; 1 a kernel does not assemble, or a file cannot be read or written (all kernels' errors are
// shown); 2 usage.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "kernels/tool/assembler.h"
#include "kernels/tool/case_text.h"
#include "kernels/tool/index_writer.h"
#include "kernels/tool/source.h"
#include "kernels/tool/stand_in.h"

namespace kernel_tool {
namespace {

// Every compute target of the project's family table. Those that the LLVM found does not know are skipped, and the
// index says so; LLVM 19 lacks gfx1153 and gfx1250, and assembles gfx950 as gfx942 (stand_in.h).
constexpr std::array kTargets = {"gfx900",  "gfx906",  "gfx908",  "gfx90a",  "gfx942",  "gfx950",  "gfx1010",
                                 "gfx1011", "gfx1012", "gfx1013", "gfx1030", "gfx1031", "gfx1032", "gfx1033",
                                 "gfx1034", "gfx1035", "gfx1036", "gfx1100", "gfx1101", "gfx1102", "gfx1103",
                                 "gfx1150", "gfx1151", "gfx1152", "gfx1153", "gfx1200", "gfx1201", "gfx1250"};

struct Options {
  std::string root, output, generated;
  std::string spelled;
  std::vector<std::string> files, targets;
};

class Tool {
 public:
  explicit Tool(Options options) : options_(std::move(options)), assembler_({options_.root + "/include"}) {
    for (const char* target : kTargets) {
      if (!options_.targets.empty() && std::ranges::find(options_.targets, target) == options_.targets.end()) continue;
      const bool stands_in = !Assembler::Knows(target) && FindStandIn(target) != nullptr;
      if (stands_in) words_.emplace(target, ReadWords(options_.root, target));
      (stands_in || Assembler::Knows(target) ? known_ : unknown_).emplace_back(target);
    }
  }

  int Run() {
    std::vector<KernelFile> files;
    files.reserve(options_.files.size());
    for (const std::string& path : options_.files) Try([&] { files.push_back(ReadKernelFile(path, options_.root)); });
    if (!options_.spelled.empty()) {
      for (const KernelFile& file : files) Spell(file, options_.spelled);
      return errors_ == 0 ? 0 : 1;
    }
    for (const KernelFile& file : files) {
      if (file.variants.empty()) Build(file, file.name, "");
      for (const std::string& variant : file.variants) Build(file, file.name + "_" + variant, variant);
    }
    if (errors_ == 0) Try([&] { WriteIndex(options_.generated, built_, catalogued_); });
    if (errors_ == 0) Try([&] { WriteCovered(); });
    if (errors_ != 0) fmt::print(stderr, "assemble_kernels: {} errors\n", errors_);
    return errors_ == 0 ? 0 : 1;
  }

 private:
  template <typename Action>
  void Try(Action action, const std::string& what = "") {
    try {
      action();
    } catch (const std::exception& exception) {
      fmt::print(stderr, "assemble_kernels: {}{}\n", what.empty() ? "" : what + ": ", exception.what());
      ++errors_;
    }
  }

  static void Spell(const KernelFile& file, const std::string& gfx) {
    if (!file.cases || !file.Admits(gfx)) return;
    for (const unsigned wave : file.waves) {
      if (wave == 32 ? !HasWave32(gfx) : !HasWave64(gfx)) continue;
      for (const CaseInstruction& instruction : CaseInstructions(*file.cases, gfx, wave)) {
        fmt::print("{}\n", instruction.text);
      }
    }
  }

  void Build(const KernelFile& file, const std::string& kernel, const std::string& variant) {
    Catalogued entry{&file, kernel, {}, {}};
    for (const std::string& gfx : unknown_) {
      if (file.Admits(gfx)) entry.skipped.push_back(gfx);
    }
    for (const std::string& gfx : known_) {
      if (!file.Admits(gfx)) continue;
      bool any = false;
      for (const unsigned wave : file.waves) {
        if (wave == 32 ? !HasWave32(gfx) : !HasWave64(gfx)) continue;
        if (file.cases && kfdcts::kernels::LayOut(*file.cases, gfx, wave).blocks.empty()) continue;
        any = true;
        Try([&] { BuildOne({&file, kernel, variant, gfx, wave}); }, kernel);
      }
      if (any) entry.targets.push_back(gfx);
    }
    catalogued_.push_back(entry);
  }

  void BuildOne(Job job) {
    const StandIn* stand_in = Assembler::Knows(job.gfx) ? nullptr : FindStandIn(job.gfx);
    if (stand_in != nullptr) {
      job.assembled_as = stand_in->as;
      job.words = words_.at(job.gfx);
    }
    const RegisterCounts counts = assembler_.Assemble(job.assembled_as, job.wave, AssemblerText(job, {})).counts;
    const Assembly assembly = assembler_.Assemble(job.assembled_as, job.wave, AssemblerText(job, counts));
    const std::string directory = fmt::format("{}/{}", options_.output, job.gfx);
    std::filesystem::create_directories(directory);
    const std::string path = fmt::format("{}/{}.w{}.co", directory, job.kernel, job.wave);
    Assembler::Link(assembly.object, path);
    if (stand_in != nullptr) MarkObject(path, *stand_in);
    built_.push_back({job, path});
  }

  // <output>/isa_cases.tsv: what has a case: target, wave size, file:line, the instruction as assembled; tabs between.
  void WriteCovered() const {
    std::string text;
    for (const Built& object : built_) {
      if (!object.job.file->cases) continue;
      for (const CaseInstruction& covered :
           CaseInstructions(*object.job.file->cases, object.job.gfx, object.job.wave, object.job.words)) {
        text += fmt::format("{}\t{}\t{}:{}\t{}\n", object.job.gfx, object.job.wave, object.job.file->relative,
                            covered.line, covered.text);
      }
    }
    std::ofstream stream(options_.output + "/isa_cases.tsv", std::ios::binary);
    stream << text;
    if (!stream.flush()) throw std::runtime_error(options_.output + "/isa_cases.tsv: cannot be written");
  }

  Options options_;
  Assembler assembler_;
  std::vector<std::string> known_, unknown_;
  std::map<std::string, Words> words_;  // of targets that another one stands in for
  std::vector<Built> built_;
  std::vector<Catalogued> catalogued_;
  int errors_ = 0;
};

}  // namespace
}  // namespace kernel_tool

int main(int argc, char** argv) {
  CLI::App app("Assembles kernels into code objects and writes their index");
  kernel_tool::Options options;
  app.add_option("--root", options.root, "folder of the kernels; its include/ is searched")->required();
  app.add_option("--output", options.output, "folder for <gfx>/<kernel>.w<wave>.co")->required();
  app.add_option("--generated", options.generated, "folder for the index")->required();
  app.add_option("--targets", options.targets, "only these of the targets: for a quick look")->delimiter(',');
  app.add_option("--spell", options.spelled, "print the cases' instructions for this target, and build nothing");
  app.add_option("files", options.files, "kernels")->required();
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  try {
    return kernel_tool::Tool(options).Run();
  } catch (const std::exception& exception) {
    fmt::print(stderr, "assemble_kernels: {}\n", exception.what());
    return 1;
  }
}
