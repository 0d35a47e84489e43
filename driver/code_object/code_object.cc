#include "driver/code_object/code_object.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <map>

#include "driver/code_object/elf_reader.h"
#include "driver/code_object/metadata.h"

namespace kfdcts {
namespace {

// LLVM 19 BinaryFormat/ELF.h; those that an AMDGPU file adds to <elf.h>.
constexpr uint16_t kMachineAmdgpu = 224;      // EM_AMDGPU
constexpr uint8_t kOsAbiAmdgpuHsa = 64;       // ELFOSABI_AMDGPU_HSA
constexpr uint8_t kAbiVersionV4 = 2;          // ELFABIVERSION_AMDGPU_HSA_V4; V5 is 3, V6 is 4
constexpr uint32_t kMachMask = 0xff;          // EF_AMDGPU_MACH
constexpr int kXnackShift = 8;                // EF_AMDGPU_FEATURE_XNACK_V4 0x300
constexpr int kSrameccShift = 10;             // EF_AMDGPU_FEATURE_SRAMECC_V4 0xc00
constexpr uint32_t kNoteAmdgpuMetadata = 32;  // NT_AMDGPU_METADATA
constexpr uint64_t kEntryAlignment = 256;     // AMDGPUUsage: kernel_code_entry_byte_offset
constexpr uint64_t kMaxSymbols = 1u << 20, kMaxRelocations = 1u << 20;

enum RelocationType : uint8_t {  // ELFRelocs/AMDGPU.def
  kRelocNone = 0,
  kRelocAbs32Lo = 1,
  kRelocAbs32Hi = 2,
  kRelocAbs64 = 3,
  kRelocRel32 = 4,
  kRelocRel64 = 5,
  kRelocAbs32 = 6,
  kRelocRel32Lo = 10,
  kRelocRel32Hi = 11,
  kRelocRelative64 = 13,
};

// EF_AMDGPU_MACH_AMDGCN_*: LLVM 19 ELF.h; gfx950, gfx1153 and gfx1250 from that of LLVM 21.1, where these numbers are
// no longer reserved.
const char* TargetOfMach(uint32_t mach) {
  static const std::map<uint32_t, const char*> targets = {
      {0x02c, "gfx900"},  {0x02d, "gfx902"},  {0x02e, "gfx904"},  {0x02f, "gfx906"},  {0x030, "gfx908"},
      {0x031, "gfx909"},  {0x032, "gfx90c"},  {0x033, "gfx1010"}, {0x034, "gfx1011"}, {0x035, "gfx1012"},
      {0x036, "gfx1030"}, {0x037, "gfx1031"}, {0x038, "gfx1032"}, {0x039, "gfx1033"}, {0x03d, "gfx1035"},
      {0x03e, "gfx1034"}, {0x03f, "gfx90a"},  {0x040, "gfx940"},  {0x041, "gfx1100"}, {0x042, "gfx1013"},
      {0x043, "gfx1150"}, {0x044, "gfx1103"}, {0x045, "gfx1036"}, {0x046, "gfx1101"}, {0x047, "gfx1102"},
      {0x048, "gfx1200"}, {0x049, "gfx1250"}, {0x04a, "gfx1151"}, {0x04b, "gfx941"},  {0x04c, "gfx942"},
      {0x04e, "gfx1201"}, {0x04f, "gfx950"},  {0x055, "gfx1152"}, {0x058, "gfx1153"},
  };
  const auto found = targets.find(mach);
  return found == targets.end() ? nullptr : found->second;
}

std::string FeatureSuffix(const char* name, TargetFeature feature) {
  if (feature == TargetFeature::kOn) return fmt::format(":{}+", name);
  if (feature == TargetFeature::kOff) return fmt::format(":{}-", name);
  return "";
}

// Bytes that a relocation of this type writes; 0 for types that a loaded code object may not have.
size_t RelocationSize(uint32_t type) {
  switch (type) {
    case kRelocAbs64:
    case kRelocRel64:
    case kRelocRelative64:
      return 8;
    case kRelocAbs32Lo:
    case kRelocAbs32Hi:
    case kRelocAbs32:
    case kRelocRel32:
    case kRelocRel32Lo:
    case kRelocRel32Hi:
      return 4;
    default:
      return 0;
  }
}

}  // namespace

class CodeObjectParser {
 public:
  explicit CodeObjectParser(ElfReader elf) : elf_(std::move(elf)) {}

  Result<CodeObject> Parse(std::span<const uint8_t> file) {
    KFDCTS_TRY(ReadTarget());
    KFDCTS_TRY(ReadSegments());
    KFDCTS_TRY(ReadSymbols());
    KFDCTS_TRY(ReadRelocations());
    KFDCTS_TRY(ReadKernels());
    object_.file_.assign(file.begin(), file.end());
    return std::move(object_);
  }

 private:
  Status ReadTarget() {
    const Elf64_Ehdr& header = elf_.header();
    if (header.e_machine != kMachineAmdgpu) {
      return Error::Of(0, "ELF header: machine {} is not AMDGPU ({})", header.e_machine, kMachineAmdgpu);
    }
    if (header.e_ident[EI_OSABI] != kOsAbiAmdgpuHsa) {
      return Error::Of(0, "ELF header: OS ABI {} is not AMDGPU_HSA ({})", header.e_ident[EI_OSABI], kOsAbiAmdgpuHsa);
    }
    if (header.e_type != ET_DYN) return Error::Of(0, "ELF header: type {} is not a linked code object", header.e_type);
    const int version = header.e_ident[EI_ABIVERSION] - kAbiVersionV4 + 4;
    if (version < 4 || version > 6) {
      return Error::Of(0, "ELF header: ABI version {} is none of code object v4 to v6", header.e_ident[EI_ABIVERSION]);
    }
    const char* target = TargetOfMach(header.e_flags & kMachMask);
    if (target == nullptr) {
      return Error::Of(0, "ELF header: e_flags {:#x} name no known target", header.e_flags);
    }
    object_.version_ = version;
    object_.target_ = target;
    object_.xnack_ = static_cast<TargetFeature>((header.e_flags >> kXnackShift) & 3);
    object_.sramecc_ = static_cast<TargetFeature>((header.e_flags >> kSrameccShift) & 3);
    object_.target_id_ =
        object_.target_ + FeatureSuffix("sramecc", object_.sramecc_) + FeatureSuffix("xnack", object_.xnack_);
    return {};
  }

  Status ReadSegments() {
    uint64_t lowest = std::numeric_limits<uint64_t>::max(), highest = 0;
    for (size_t i = 0; i < elf_.segments().size(); ++i) {
      const Elf64_Phdr& header = elf_.segments()[i];
      if (header.p_type != PT_LOAD) continue;
      KFDCTS_TRY(CheckSegment(i, header));
      lowest = std::min(lowest, header.p_vaddr);
      highest = std::max(highest, header.p_vaddr + header.p_memsz);
      object_.segments_.push_back({header.p_offset, header.p_filesz, header.p_vaddr, header.p_memsz,
                                   (header.p_flags & PF_R) != 0, (header.p_flags & PF_W) != 0,
                                   (header.p_flags & PF_X) != 0});
    }
    if (object_.segments_.empty())
      return Error::Of(0, "program headers: none of {} is PT_LOAD", elf_.segments().size());
    object_.image_address_ = lowest / CodeObject::kPage * CodeObject::kPage;
    const uint64_t size = highest - object_.image_address_;
    if (size > CodeObject::kMaxImage) return Error::Of(0, "program headers: an image of {} bytes is too large", size);
    object_.image_size_ = (size + CodeObject::kPage - 1) / CodeObject::kPage * CodeObject::kPage;
    return {};
  }

  // The gABI wants PT_LOADs in ascending order; so one look at the predecessor finds every overlap.
  Status CheckSegment(size_t index, const Elf64_Phdr& header) {
    const auto bytes = elf_.Bytes(header.p_offset, header.p_filesz, fmt::format("program header {}", index));
    if (!bytes.ok()) return bytes.error();
    if (header.p_filesz > header.p_memsz) {
      return Error::Of(0, "program header {}: file size {} exceeds memory size {}", index, header.p_filesz,
                       header.p_memsz);
    }
    if (header.p_memsz > CodeObject::kMaxImage ||
        header.p_vaddr > std::numeric_limits<uint64_t>::max() - 2 * CodeObject::kMaxImage) {
      return Error::Of(0, "program header {}: {} bytes at {:#x} cannot be an image", index, header.p_memsz,
                       header.p_vaddr);
    }
    if (!object_.segments_.empty()) {
      const CodeSegment& last = object_.segments_.back();
      if (header.p_vaddr < last.address + last.memory_size) {
        return Error::Of(0, "program header {}: address {:#x} overlaps the segment before, which ends at {:#x}", index,
                         header.p_vaddr, last.address + last.memory_size);
      }
    }
    return {};
  }

  Status ReadSymbols() {
    // A linked object's dynamic symbols are all that its kernels and relocations refer to.
    for (size_t i = 0; i < elf_.sections().size(); ++i) {
      const Elf64_Shdr& section = elf_.sections()[i];
      if (section.sh_type != SHT_DYNSYM) continue;
      if (section.sh_link >= elf_.sections().size()) {
        return Error::Of(0, "section header {}: string table {} does not exist", i, section.sh_link);
      }
      if (section.sh_size / sizeof(Elf64_Sym) > kMaxSymbols) {
        return Error::Of(0, "section header {}: {} bytes of symbols are too many", i, section.sh_size);
      }
      KFDCTS_ASSIGN(const auto table, elf_.Table<Elf64_Sym>(section.sh_offset, section.sh_size,
                                                            fmt::format("section header {} (symbols)", i)));
      return ReadSymbolTable(table, elf_.sections()[section.sh_link]);
    }
    return Error::Of(0, "section headers: no dynamic symbol table among {}", elf_.sections().size());
  }

  Status ReadSymbolTable(const std::vector<Elf64_Sym>& table, const Elf64_Shdr& strings) {
    for (size_t i = 0; i < table.size(); ++i) {
      const Elf64_Sym& symbol = table[i];
      KFDCTS_ASSIGN(std::string name, elf_.String(strings, symbol.st_name, fmt::format("symbol {}", i)));
      object_.symbols_.push_back({std::move(name), symbol.st_value, symbol.st_size,
                                  static_cast<uint8_t>(ELF64_ST_TYPE(symbol.st_info)),
                                  static_cast<uint8_t>(ELF64_ST_BIND(symbol.st_info)), symbol.st_shndx});
    }
    return {};
  }

  Status ReadRelocations() {
    for (size_t i = 0; i < elf_.sections().size(); ++i) {
      const Elf64_Shdr& section = elf_.sections()[i];
      if (section.sh_type == SHT_REL)
        return Error::Of(0, "section header {}: SHT_REL has no addends; AMDGPU uses RELA", i);
      if (section.sh_type != SHT_RELA || (section.sh_flags & SHF_ALLOC) == 0) continue;
      if (section.sh_size / sizeof(Elf64_Rela) > kMaxRelocations) {
        return Error::Of(0, "section header {}: {} bytes of relocations are too many", i, section.sh_size);
      }
      KFDCTS_ASSIGN(const auto table, elf_.Table<Elf64_Rela>(section.sh_offset, section.sh_size,
                                                             fmt::format("section header {} (relocations)", i)));
      for (const Elf64_Rela& entry : table) {
        const CodeRelocation relocation{entry.r_offset, static_cast<uint32_t>(ELF64_R_TYPE(entry.r_info)),
                                        static_cast<uint32_t>(ELF64_R_SYM(entry.r_info)), entry.r_addend};
        KFDCTS_TRY(CheckRelocation(relocation, object_.relocations_.size()));
        object_.relocations_.push_back(relocation);
      }
    }
    return {};
  }

  Status CheckRelocation(const CodeRelocation& relocation, size_t index) {
    if (relocation.type == kRelocNone) return {};
    const size_t size = RelocationSize(relocation.type);
    if (size == 0) return Error::Of(0, "relocation {}: type {} cannot be applied at load time", index, relocation.type);
    if (relocation.symbol >= object_.symbols_.size()) {
      return Error::Of(0, "relocation {}: symbol {} of {}", index, relocation.symbol, object_.symbols_.size());
    }
    if (!InImage(relocation.address, size)) {
      return Error::Of(0, "relocation {}: address {:#x} is in no segment", index, relocation.address);
    }
    const CodeSymbol& symbol = object_.symbols_[relocation.symbol];
    if (relocation.type != kRelocRelative64 && relocation.symbol != 0 && symbol.section == SHN_UNDEF) {
      return Error::Of(0, "relocation {}: symbol '{}' is undefined", index, symbol.name);
    }
    return {};
  }

  bool InImage(uint64_t address, uint64_t size) const {
    return std::ranges::any_of(object_.segments_, [&](const CodeSegment& segment) {
      return address >= segment.address && Fits(address - segment.address, size, segment.memory_size);
    });
  }

  Status ReadKernels() {
    for (const Elf64_Phdr& segment : elf_.segments()) {
      if (segment.p_type != PT_NOTE) continue;
      KFDCTS_ASSIGN(const std::vector<ElfNote> notes, elf_.Notes(segment));
      for (const ElfNote& note : notes) {
        if (note.owner != "AMDGPU" || note.type != kNoteAmdgpuMetadata) continue;
        KFDCTS_ASSIGN(const CodeObjectMetadata metadata, ReadMetadata(note.description));
        KFDCTS_TRY(CheckTarget(metadata.target));
        for (const NamedKernelMetadata& kernel : metadata.kernels) KFDCTS_TRY(ReadKernel(kernel));
        return {};
      }
    }
    return Error::Of(0, "notes: no NT_AMDGPU_METADATA of AMDGPU");
  }

  // "amdgcn-amd-amdhsa--gfx942:sramecc+"; the note may leave out what e_flags say, never contradict the processor.
  Status CheckTarget(const std::string& target) const {
    const size_t dash = target.rfind("--");
    const std::string id = dash == std::string::npos ? target : target.substr(dash + 2);
    if (id.substr(0, id.find(':')) != object_.target_) {
      return Error::Of(0, "metadata: target '{}' contradicts e_flags, which say {}", target, object_.target_);
    }
    return {};
  }

  Status ReadKernel(const NamedKernelMetadata& named) {
    const auto symbol = std::ranges::find(object_.symbols_, named.symbol, &CodeSymbol::name);
    if (symbol == object_.symbols_.end() || symbol->section == SHN_UNDEF) {
      return Error::Of(0, "kernel '{}': descriptor symbol '{}' is not defined", named.name, named.symbol);
    }
    CodeKernel kernel{named.name, named.symbol, 0, 0, {}, named.metadata};
    KFDCTS_ASSIGN(const std::span<const uint8_t> bytes, FileBytes(*symbol, named.name));
    auto descriptor = KernelDescriptor::Decode(bytes);
    if (!descriptor.ok()) return Error::Of(0, "kernel '{}': {}", named.name, descriptor.error().message);
    kernel.descriptor = *descriptor;
    kernel.descriptor_offset = symbol->address - object_.image_address_;
    // Wraps like the hardware's own addition; whatever comes out has to be code.
    const uint64_t entry = symbol->address + static_cast<uint64_t>(descriptor->kernel_code_entry_byte_offset);
    KFDCTS_TRY(CheckEntry(named.name, entry));
    kernel.entry_offset = entry - object_.image_address_;
    KFDCTS_TRY(CheckAgreement(kernel));
    object_.kernels_.push_back(std::move(kernel));
    return {};
  }

  // The descriptor is initialised data, so it has to lie in the file's part of a segment.
  Result<std::span<const uint8_t>> FileBytes(const CodeSymbol& symbol, const std::string& kernel) const {
    for (const CodeSegment& segment : object_.segments_) {
      if (symbol.address < segment.address) continue;
      const uint64_t offset = symbol.address - segment.address;
      if (!Fits(offset, KernelDescriptor::kBytes, segment.file_size)) continue;
      if (symbol.address % KernelDescriptor::kAlignment != 0) {
        return Error::Of(0, "kernel '{}': descriptor at {:#x} is not 64-byte aligned", kernel, symbol.address);
      }
      return elf_.Bytes(segment.file_offset + offset, KernelDescriptor::kBytes, "kernel descriptor");
    }
    return Error::Of(0, "kernel '{}': descriptor at {:#x} is in no segment", kernel, symbol.address);
  }

  Status CheckEntry(const std::string& kernel, uint64_t entry) const {
    const bool executable = std::ranges::any_of(object_.segments_, [&](const CodeSegment& segment) {
      return segment.executable && entry >= segment.address && Fits(entry - segment.address, 4, segment.file_size);
    });
    if (!executable) return Error::Of(0, "kernel '{}': entry {:#x} is in no executable segment", kernel, entry);
    if (entry % kEntryAlignment != 0) {
      return Error::Of(0, "kernel '{}': entry {:#x} is not {}-byte aligned", kernel, entry, kEntryAlignment);
    }
    return {};
  }

  Status CheckAgreement(const CodeKernel& kernel) const {
    if (kernel.descriptor.wave_size() != kernel.metadata.wavefront_size) {
      return Error::Of(0, "kernel '{}': descriptor says wave{}, metadata wave{}", kernel.name,
                       kernel.descriptor.wave_size(), kernel.metadata.wavefront_size);
    }
    if (object_.FindKernel(kernel.name) != nullptr) return Error::Of(0, "kernel '{}' stands twice", kernel.name);
    return {};
  }

  ElfReader elf_;
  CodeObject object_;
};

Result<CodeObject> CodeObject::Parse(std::span<const uint8_t> file) {
  KFDCTS_ASSIGN(ElfReader elf, ElfReader::Open(file));
  return CodeObjectParser(std::move(elf)).Parse(file);
}

const KernelArgument* KernelMetadata::Find(std::string_view argument) const {
  const auto found = std::ranges::find(arguments, argument, &KernelArgument::name);
  return found == arguments.end() ? nullptr : &*found;
}

const CodeKernel* CodeObject::FindKernel(std::string_view name) const {
  const auto found = std::ranges::find(kernels_, name, &CodeKernel::name);
  return found == kernels_.end() ? nullptr : &*found;
}

Result<std::vector<uint8_t>> CodeObject::Load(uint64_t base) const {
  if (base % kPage != 0) return Error::Of(0, "load address {:#x} is not page aligned", base);
  if (base > std::numeric_limits<uint64_t>::max() - image_size_) {
    return Error::Of(0, "load address {:#x}: the image of {} bytes leaves the address space", base, image_size_);
  }
  std::vector<uint8_t> image(image_size_);
  for (const CodeSegment& segment : segments_) {
    if (segment.file_size == 0) continue;
    std::memcpy(image.data() + (segment.address - image_address_), file_.data() + segment.file_offset,
                segment.file_size);
  }
  const uint64_t bias = base - image_address_;
  for (size_t i = 0; i < relocations_.size(); ++i) {
    const CodeRelocation& relocation = relocations_[i];
    if (relocation.type == kRelocNone) continue;
    const uint64_t place = relocation.address + bias;
    const CodeSymbol& symbol = symbols_[relocation.symbol];
    const bool biased = relocation.symbol != 0 && symbol.section != SHN_ABS;
    const uint64_t target = symbol.address + (biased ? bias : 0) + static_cast<uint64_t>(relocation.addend);
    uint64_t value = target;
    bool fits = true;
    switch (relocation.type) {
      case kRelocRelative64:
        value = bias + static_cast<uint64_t>(relocation.addend);
        break;
      case kRelocAbs32:
        fits = value <= std::numeric_limits<uint32_t>::max();
        break;
      case kRelocAbs32Hi:
        value = target >> 32;
        break;
      case kRelocRel64:
      case kRelocRel32Lo:
        value = target - place;
        break;
      case kRelocRel32Hi:
        value = (target - place) >> 32;
        break;
      case kRelocRel32:
        value = target - place;
        fits = static_cast<int64_t>(value) == static_cast<int32_t>(value);
        break;
      default:
        break;
    }
    if (!fits) return Error::Of(0, "relocation {}: {:#x} does not fit in 32 bits", i, value);
    uint8_t* at = image.data() + (relocation.address - image_address_);
    for (size_t byte = 0; byte < RelocationSize(relocation.type); ++byte) {
      at[byte] = static_cast<uint8_t>(value >> (8 * byte));
    }
  }
  return image;
}

}  // namespace kfdcts
