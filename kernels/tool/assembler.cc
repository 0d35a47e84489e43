#include "kernels/tool/assembler.h"

#include <fmt/format.h>
#include <lld/Common/Driver.h>
#include <llvm/MC/MCAsmBackend.h>
#include <llvm/MC/MCAsmInfo.h>
#include <llvm/MC/MCCodeEmitter.h>
#include <llvm/MC/MCContext.h>
#include <llvm/MC/MCExpr.h>
#include <llvm/MC/MCInstrInfo.h>
#include <llvm/MC/MCObjectFileInfo.h>
#include <llvm/MC/MCObjectWriter.h>
#include <llvm/MC/MCParser/MCAsmParser.h>
#include <llvm/MC/MCParser/MCTargetAsmParser.h>
#include <llvm/MC/MCRegisterInfo.h>
#include <llvm/MC/MCStreamer.h>
#include <llvm/MC/MCSubtargetInfo.h>
#include <llvm/MC/MCSymbol.h>
#include <llvm/MC/MCTargetOptions.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/SourceMgr.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <utility>

LLD_HAS_DRIVER(elf)

extern "C" {
void LLVMInitializeAMDGPUTargetInfo();
void LLVMInitializeAMDGPUTargetMC();
void LLVMInitializeAMDGPUAsmParser();
}

namespace kernel_tool {
namespace {

constexpr const char* kTriple = "amdgcn-amd-amdhsa";

const llvm::Target& AmdgpuTarget() {
  static const llvm::Target& target = []() -> const llvm::Target& {
    LLVMInitializeAMDGPUTargetInfo();
    LLVMInitializeAMDGPUTargetMC();
    LLVMInitializeAMDGPUAsmParser();
    std::string error;
    const llvm::Target* found = llvm::TargetRegistry::lookupTarget(kTriple, error);
    if (found == nullptr) throw std::runtime_error("this LLVM has no AMDGPU target: " + error);
    return *found;
  }();
  return target;
}

constexpr const char* kBufferName = "program";

struct Diagnostics {
  const Program& program;
  std::string text;
};

// The kernel file's line that a line of the body is, or, behind a marker `# 12 "file"`, was made from.
unsigned FileLine(const Program& program, unsigned line) {
  unsigned marked = 0;
  std::istringstream text(program.text);
  std::string content;
  for (unsigned at = 1; at <= line && std::getline(text, content); ++at) {
    if (content.starts_with("# ")) marked = static_cast<unsigned>(std::atoi(content.c_str() + 2));
  }
  return marked != 0 ? marked : line - program.body_line + 1;
}

// Lines of the body get the kernel file's name and numbers.
void CollectDiagnostic(const llvm::SMDiagnostic& diagnostic, void* context) {
  auto& diagnostics = *static_cast<Diagnostics*>(context);
  const auto line = static_cast<unsigned>(diagnostic.getLineNo());
  const bool in_body = diagnostic.getFilename() == kBufferName && line >= diagnostics.program.body_line;
  diagnostics.text += in_body ? fmt::format("{}:{}: ", diagnostics.program.path, FileLine(diagnostics.program, line))
                              : fmt::format("{}:{}: ", diagnostic.getFilename().str(), line);
  diagnostics.text += diagnostic.getMessage().str() + "\n  " + diagnostic.getLineContents().str() + "\n";
}

// LLVM's tables of the target, which are slow to make and the same for every assembly.
struct Tables {
  std::unique_ptr<llvm::MCRegisterInfo> registers;
  std::unique_ptr<llvm::MCAsmInfo> info;
  std::unique_ptr<llvm::MCInstrInfo> instructions;
};

const Tables& SharedTables() {
  static const Tables tables = [] {
    const llvm::Target& target = AmdgpuTarget();
    Tables made;
    made.registers.reset(target.createMCRegInfo(kTriple));
    made.info.reset(target.createMCAsmInfo(*made.registers, kTriple, llvm::MCTargetOptions()));
    made.instructions.reset(target.createMCInstrInfo());
    return made;
  }();
  return tables;
}

const llvm::MCSubtargetInfo* SubtargetFor(const std::string& gfx, unsigned wave) {
  static std::map<std::pair<std::string, unsigned>, std::unique_ptr<llvm::MCSubtargetInfo>> subtargets;
  std::unique_ptr<llvm::MCSubtargetInfo>& subtarget = subtargets[{gfx, wave}];
  if (subtarget == nullptr) {
    const char* features = "";
    if (HasWave32(gfx) && HasWave64(gfx)) {
      features = wave == 32 ? "+wavefrontsize32,-wavefrontsize64" : "-wavefrontsize32,+wavefrontsize64";
    }
    subtarget.reset(AmdgpuTarget().createMCSubtargetInfo(kTriple, gfx, features));
  }
  return subtarget.get();
}

unsigned AbsoluteSymbol(llvm::MCContext& context, const char* name) {
  const llvm::MCSymbol* symbol = context.lookupSymbol(name);
  int64_t value = 0;
  if (symbol == nullptr || !symbol->isVariable() || !symbol->getVariableValue()->evaluateAsAbsolute(value)) return 0;
  return static_cast<unsigned>(value);
}

// A file that lives in memory; LLD reads its inputs by path.
class MemoryFile {
 public:
  explicit MemoryFile(const std::string& content) : descriptor_(memfd_create("object", MFD_CLOEXEC)) {
    if (descriptor_ < 0) throw std::runtime_error("memfd_create failed");
    for (size_t done = 0; done < content.size();) {
      const ssize_t written = write(descriptor_, content.data() + done, content.size() - done);
      if (written <= 0) throw std::runtime_error("writing an object to memory failed");
      done += static_cast<size_t>(written);
    }
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { close(descriptor_); }
  std::string path() const { return fmt::format("/proc/self/fd/{}", descriptor_); }

 private:
  int descriptor_;
};

}  // namespace

Assembler::Assembler(std::vector<std::string> include_dirs) : include_dirs_(std::move(include_dirs)) {}

bool Assembler::Knows(const std::string& gfx) {
  const std::unique_ptr<llvm::MCSubtargetInfo> info(AmdgpuTarget().createMCSubtargetInfo(kTriple, "", ""));
  return info->isCPUStringValid(gfx);
}

Assembly Assembler::Assemble(const std::string& gfx, unsigned wave, const Program& program) const {
  const llvm::Target& target = AmdgpuTarget();
  const llvm::Triple triple(kTriple);
  const llvm::MCTargetOptions options;
  const Tables& tables = SharedTables();
  const llvm::MCSubtargetInfo* subtarget = SubtargetFor(gfx, wave);

  Diagnostics diagnostics{program, {}};
  llvm::SourceMgr sources;
  sources.setIncludeDirs(include_dirs_);
  sources.setDiagHandler(CollectDiagnostic, &diagnostics);
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(program.text, kBufferName), llvm::SMLoc());

  llvm::MCContext context(triple, tables.info.get(), tables.registers.get(), subtarget, &sources, &options);
  const std::unique_ptr<llvm::MCObjectFileInfo> files(target.createMCObjectFileInfo(context, /*PIC=*/true));
  context.setObjectFileInfo(files.get());

  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream stream(bytes);
  std::unique_ptr<llvm::MCAsmBackend> backend(target.createMCAsmBackend(*subtarget, *tables.registers, options));
  std::unique_ptr<llvm::MCCodeEmitter> emitter(target.createMCCodeEmitter(*tables.instructions, context));
  std::unique_ptr<llvm::MCObjectWriter> writer = backend->createObjectWriter(stream);
  const std::unique_ptr<llvm::MCStreamer> streamer(target.createMCObjectStreamer(
      triple, context, std::move(backend), std::move(writer), std::move(emitter), *subtarget));
  const std::unique_ptr<llvm::MCAsmParser> parser(llvm::createMCAsmParser(sources, context, *streamer, *tables.info));
  const std::unique_ptr<llvm::MCTargetAsmParser> target_parser(
      target.createMCAsmParser(*subtarget, *parser, *tables.instructions, options));
  if (target_parser == nullptr) throw std::runtime_error("this LLVM has no AMDGPU assembler");
  parser->setTargetParser(*target_parser);
  if (parser->Run(/*NoInitialTextSection=*/false) || !diagnostics.text.empty()) {
    throw std::runtime_error(fmt::format("{} wave{}:\n{}", gfx, wave, diagnostics.text));
  }
  Assembly assembly;
  assembly.object.assign(bytes.begin(), bytes.end());
  assembly.counts.sgpr = AbsoluteSymbol(context, ".amdgcn.next_free_sgpr");
  assembly.counts.vgpr = AbsoluteSymbol(context, ".amdgcn.next_free_vgpr");
  return assembly;
}

void Assembler::Link(const std::string& object, const std::string& output) {
  const MemoryFile input(object);
  const std::string path = input.path();
  std::string messages;
  llvm::raw_string_ostream stream(messages);
  const char* const arguments[] = {
      "ld.lld", "-shared",      "--threads=1", "--no-undefined", "--strip-all", "-z", "norelro", "--build-id=none",
      "-m",     "elf64_amdgpu", "-o",          output.c_str(),   path.c_str()};
  const lld::Result result = lld::lldMain(arguments, stream, stream, {{lld::Gnu, &lld::elf::link}});
  if (result.retCode != 0 || !result.canRunAgain) {
    throw std::runtime_error(fmt::format("linking {}: {}", output, messages));
  }
}

}  // namespace kernel_tool
