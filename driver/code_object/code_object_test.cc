// The code object loader against real objects, patched ones and every truncation.

#include "driver/code_object/code_object.h"

#include <elf.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "driver/code_object/elf_reader.h"
#include "driver/code_object/metadata.h"
#include "kernels/index.h"

namespace kfdcts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Bytes = std::vector<uint8_t>;

Bytes RealObject(const char* name, const char* gfx, uint32_t wave = 0) {
  const kernels::KernelEntry* entry = kernels::Find(name, gfx, wave);
  EXPECT_NE(entry, nullptr) << name << " for " << gfx;
  return entry == nullptr ? Bytes{} : Bytes(entry->object.begin(), entry->object.end());
}

std::string ErrorOf(const Bytes& file) {
  const auto object = CodeObject::Parse(file);
  return object.ok() ? "no error" : object.error().message;
}

template <typename T>
void Poke(Bytes& file, size_t offset, T value) {
  ASSERT_LE(offset + sizeof(T), file.size());
  std::memcpy(file.data() + offset, &value, sizeof(T));
}

template <typename T>
T Peek(const Bytes& file, size_t offset) {
  T value;
  std::memcpy(&value, file.data() + offset, sizeof(T));
  return value;
}

TEST(CodeObject, ReadsTargetKernelAndMetadata) {
  const auto object = CodeObject::Parse(RealObject("fill32", "gfx942"));
  ASSERT_TRUE(object.ok()) << object.error().message;
  EXPECT_EQ(object->target(), "gfx942");
  EXPECT_EQ(object->target_id(), "gfx942");
  EXPECT_EQ(object->xnack(), TargetFeature::kAny);
  EXPECT_EQ(object->sramecc(), TargetFeature::kAny);
  EXPECT_EQ(object->version(), 5);
  ASSERT_EQ(object->kernels().size(), 1u);
  const CodeKernel& kernel = object->kernels()[0];
  EXPECT_EQ(object->FindKernel("fill32"), &kernel);
  EXPECT_EQ(object->FindKernel("fill33"), nullptr);
  EXPECT_EQ(kernel.symbol, "fill32.kd");
  EXPECT_EQ(kernel.entry_offset % 256, 0u);
  EXPECT_EQ(kernel.descriptor_offset % 64, 0u);
  EXPECT_EQ(kernel.metadata.kernarg_segment_size, 16u);
  EXPECT_EQ(kernel.metadata.wavefront_size, 64u);
  EXPECT_THAT(kernel.metadata.reqd_workgroup_size.value(), ElementsAre(256u, 1u, 1u));
  ASSERT_EQ(kernel.metadata.arguments.size(), 3u);
  const KernelArgument* count = kernel.metadata.Find("count");
  ASSERT_NE(count, nullptr);
  EXPECT_EQ(count->offset, 12u);
  EXPECT_EQ(count->size, 4u);
  EXPECT_EQ(count->value_kind, "by_value");
  EXPECT_EQ(kernel.metadata.Find("target")->value_kind, "global_buffer");
  EXPECT_EQ(kernel.metadata.Find("target")->address_space, "global");
}

TEST(CodeObject, ReadsDescriptors) {
  const auto object = CodeObject::Parse(RealObject("register_dump", "gfx1100", 32));
  ASSERT_TRUE(object.ok()) << object.error().message;
  const KernelDescriptor& d = object->kernels()[0].descriptor;
  EXPECT_TRUE(d.enable_sgpr_dispatch_ptr && d.enable_sgpr_queue_ptr && d.enable_sgpr_kernarg_segment_ptr);
  EXPECT_TRUE(d.enable_sgpr_dispatch_id);
  EXPECT_FALSE(d.enable_sgpr_private_segment_buffer || d.enable_sgpr_flat_scratch_init);
  EXPECT_TRUE(d.enable_wavefront_size32);
  EXPECT_EQ(d.SgprsOfEnabledInputs(), 8u);
  EXPECT_GE(d.user_sgpr_count, 8u);
  EXPECT_TRUE(d.enable_sgpr_workgroup_id_x && d.enable_sgpr_workgroup_id_y && d.enable_sgpr_workgroup_id_z);
  EXPECT_TRUE(d.enable_sgpr_workgroup_info);
  EXPECT_EQ(d.enable_vgpr_workitem_id, 2u);
  const auto scratch = CodeObject::Parse(RealObject("scratch_1024", "gfx90a"));
  ASSERT_TRUE(scratch.ok());
  EXPECT_EQ(scratch->kernels()[0].descriptor.private_segment_fixed_size, 1024u);
  EXPECT_TRUE(scratch->kernels()[0].descriptor.enable_private_segment);
  EXPECT_TRUE(scratch->kernels()[0].descriptor.enable_sgpr_flat_scratch_init);
}

// Literal words of AMDHSAKernelDescriptor.h's layout.
TEST(KernelDescriptor, DecodesEachFieldFromItsPlace) {
  Bytes bytes(64);
  Poke<uint32_t>(bytes, 0, 0x11111111);
  Poke<uint32_t>(bytes, 4, 0x22222222);
  Poke<uint32_t>(bytes, 8, 0x33333333);
  Poke<int64_t>(bytes, 16, -0x100);
  Poke<uint32_t>(bytes, 44, 0x44444444);
  Poke<uint32_t>(bytes, 48, 0x55555555);
  Poke<uint32_t>(bytes, 52, 1u | 11u << 1 | 1u << 8 | 1u << 11 | 5u << 15);
  Poke<uint16_t>(bytes, 56, 0x0c0d);  // private segment buffer, queue ptr, kernarg ptr, wave32, dynamic stack
  Poke<uint16_t>(bytes, 58, 3u | 2u << 7);
  const auto d = KernelDescriptor::Decode(bytes);
  ASSERT_TRUE(d.ok()) << d.error().message;
  EXPECT_EQ(d->group_segment_fixed_size, 0x11111111u);
  EXPECT_EQ(d->private_segment_fixed_size, 0x22222222u);
  EXPECT_EQ(d->kernarg_size, 0x33333333u);
  EXPECT_EQ(d->kernel_code_entry_byte_offset, -0x100);
  EXPECT_EQ(d->compute_pgm_rsrc3, 0x44444444u);
  EXPECT_EQ(d->compute_pgm_rsrc1, 0x55555555u);
  EXPECT_TRUE(d->enable_private_segment && d->enable_sgpr_workgroup_id_y && d->uses_dynamic_stack);
  EXPECT_FALSE(d->enable_sgpr_workgroup_id_x || d->enable_sgpr_workgroup_id_z || d->enable_sgpr_dispatch_ptr);
  EXPECT_EQ(d->user_sgpr_count, 11u);
  EXPECT_EQ(d->enable_vgpr_workitem_id, 1u);
  EXPECT_EQ(d->granulated_lds_size, 5u);
  EXPECT_EQ(d->wave_size(), 32u);
  EXPECT_EQ(d->kernarg_preload_length, 3u);
  EXPECT_EQ(d->kernarg_preload_offset, 2u);
  EXPECT_EQ(d->SgprsOfEnabledInputs(), 11u);
}

TEST(KernelDescriptor, RefusesWhatTheHardwareWould) {
  const auto error = [](size_t offset, uint8_t value) {
    Bytes bytes(64);
    bytes[offset] = value;
    const auto d = KernelDescriptor::Decode(bytes);
    return d.ok() ? std::string("no error") : d.error().message;
  };
  EXPECT_EQ(error(0, 1), "no error");
  for (const size_t reserved : {12, 15, 24, 43, 60, 63}) EXPECT_THAT(error(reserved, 1), HasSubstr("reserved byte"));
  EXPECT_THAT(error(56, 0x80), HasSubstr("reserved bits"));
  EXPECT_THAT(error(57, 0x10), HasSubstr("reserved bits"));
  EXPECT_THAT(error(56, 0x08), HasSubstr("user_sgpr_count 0 is less than the 2"));
  EXPECT_THAT(error(53, 0x18), HasSubstr("workitem_id 3"));
  EXPECT_THAT(KernelDescriptor::Decode(Bytes(63)).error().message, HasSubstr("63 bytes of 64"));
}

TEST(CodeObject, LoadsSegmentsAtTheirOffsets) {
  const Bytes file = RealObject("fill32", "gfx1100", 32);
  const auto object = CodeObject::Parse(file);
  ASSERT_TRUE(object.ok());
  const auto image = object->Load(0x7f0000001000);
  ASSERT_TRUE(image.ok()) << image.error().message;
  EXPECT_EQ(image->size(), object->image_size());
  EXPECT_EQ(image->size() % CodeObject::kPage, 0u);
  for (const CodeSegment& segment : object->segments()) {
    EXPECT_EQ(0, std::memcmp(image->data() + segment.address, file.data() + segment.file_offset, segment.file_size));
  }
  EXPECT_THAT(object->Load(0x7f0000001001).error().message, HasSubstr("not page aligned"));
  EXPECT_THAT(object->Load(0xfffffffffffff000).error().message, HasSubstr("leaves the address space"));
}

TEST(CodeObject, RefusesWhatIsNoCodeObject) {
  const Bytes good = RealObject("fill32", "gfx942");
  struct Case {
    size_t offset;
    uint8_t value;
    const char* message;
  };
  const Case cases[] = {
      {0, 0, "no ELF magic"},
      {EI_CLASS, ELFCLASS32, "not ELFCLASS64"},
      {EI_DATA, ELFDATA2MSB, "not little-endian"},
      {EI_VERSION, 2, "version"},
      {EI_OSABI, 0, "OS ABI 0"},
      {EI_ABIVERSION, 1, "ABI version 1 is none of code object v4 to v6"},
      {EI_ABIVERSION, 5, "ABI version 5"},
      {offsetof(Elf64_Ehdr, e_machine), EM_X86_64, "machine 62 is not AMDGPU"},
      {offsetof(Elf64_Ehdr, e_type), ET_REL, "type 1 is not a linked code object"},
      {offsetof(Elf64_Ehdr, e_flags), 0xff, "name no known target"},
      {offsetof(Elf64_Ehdr, e_flags), 0x41, "contradicts e_flags, which say gfx1100"},
      {offsetof(Elf64_Ehdr, e_phentsize), 55, "e_phentsize 55"},
      {offsetof(Elf64_Ehdr, e_shentsize), 65, "e_shentsize 65"},
      {offsetof(Elf64_Ehdr, e_phoff) + 7, 0xff, "program headers: "},
      {offsetof(Elf64_Ehdr, e_shoff) + 3, 0xff, "section headers: "},
      {offsetof(Elf64_Ehdr, e_phnum) + 1, 0xff, "program headers: "},
      {offsetof(Elf64_Ehdr, e_shnum) + 1, 0xff, "section headers: "},
  };
  for (const Case& test : cases) {
    SCOPED_TRACE(test.message);
    Bytes file = good;
    file[test.offset] = test.value;
    EXPECT_THAT(ErrorOf(file), HasSubstr(test.message));
  }
  EXPECT_THAT(ErrorOf({}), HasSubstr("file of 0 bytes"));
  for (const uint8_t version : {2, 3, 4}) {
    Bytes file = good;
    file[EI_ABIVERSION] = version;
    const auto object = CodeObject::Parse(file);
    ASSERT_TRUE(object.ok());
    EXPECT_EQ(object->version(), version + 2);
  }
}

// Offset of the first program header of the kind.
size_t ProgramHeader(const Bytes& file, uint32_t type, int nth = 0) {
  const auto header = Peek<Elf64_Ehdr>(file, 0);
  for (size_t i = 0; i < header.e_phnum; ++i) {
    const size_t at = header.e_phoff + i * sizeof(Elf64_Phdr);
    if (Peek<Elf64_Phdr>(file, at).p_type == type && nth-- == 0) return at;
  }
  ADD_FAILURE() << "no program header of type " << type;
  return 0;
}

TEST(CodeObject, RefusesBadSegments) {
  const Bytes good = RealObject("fill32", "gfx942");
  const auto error = [&](uint32_t type, int nth, size_t field, uint64_t value) {
    Bytes file = good;
    Poke(file, ProgramHeader(file, type, nth) + field, value);
    return ErrorOf(file);
  };
  EXPECT_THAT(error(PT_LOAD, 0, offsetof(Elf64_Phdr, p_offset), 1u << 20), HasSubstr("leave the file"));
  EXPECT_THAT(error(PT_LOAD, 0, offsetof(Elf64_Phdr, p_filesz), ~uint64_t{0}), HasSubstr("leave the file"));
  EXPECT_THAT(error(PT_LOAD, 0, offsetof(Elf64_Phdr, p_memsz), 1), HasSubstr("exceeds memory size"));
  EXPECT_THAT(error(PT_LOAD, 0, offsetof(Elf64_Phdr, p_memsz), uint64_t{1} << 40), HasSubstr("cannot be an image"));
  EXPECT_THAT(error(PT_LOAD, 1, offsetof(Elf64_Phdr, p_vaddr), 0), HasSubstr("overlaps the segment before"));
  EXPECT_THAT(error(PT_LOAD, 2, offsetof(Elf64_Phdr, p_vaddr), uint64_t{1} << 40), HasSubstr("is too large"));
  EXPECT_THAT(error(PT_NOTE, 0, offsetof(Elf64_Phdr, p_filesz), 100), HasSubstr("note at 0x0"));
  EXPECT_THAT(error(PT_NOTE, 0, offsetof(Elf64_Phdr, p_filesz), 0), HasSubstr("no NT_AMDGPU_METADATA"));
}

// A copy of `file` with an allocated RELA section of these entries.
Bytes WithRelocations(const Bytes& file, const std::vector<Elf64_Rela>& entries) {
  Bytes out = file;
  auto header = Peek<Elf64_Ehdr>(file, 0);
  const size_t rela = out.size();
  out.resize(rela + entries.size() * sizeof(Elf64_Rela));
  if (!entries.empty()) std::memcpy(out.data() + rela, entries.data(), entries.size() * sizeof(Elf64_Rela));
  const size_t sections = out.size();
  out.insert(out.end(), file.begin() + static_cast<ptrdiff_t>(header.e_shoff),
             file.begin() + static_cast<ptrdiff_t>(header.e_shoff + header.e_shnum * sizeof(Elf64_Shdr)));
  Elf64_Shdr section{};
  section.sh_type = SHT_RELA;
  section.sh_flags = SHF_ALLOC;
  section.sh_offset = rela;
  section.sh_size = entries.size() * sizeof(Elf64_Rela);
  const auto* bytes = reinterpret_cast<const uint8_t*>(&section);
  out.insert(out.end(), bytes, bytes + sizeof(section));
  header.e_shoff = sections;
  header.e_shnum += 1;
  std::memcpy(out.data(), &header, sizeof(header));
  return out;
}

class Relocations : public testing::Test {
 protected:
  static constexpr uint64_t kBase = 0x123456789000;

  void SetUp() override {
    file_ = RealObject("fill32", "gfx942");
    const auto object = CodeObject::Parse(file_);
    ASSERT_TRUE(object.ok());
    symbol_ = 1;
    ASSERT_GT(object->symbols().size(), symbol_);
    target_ = kBase + object->symbols()[symbol_].address;
    place_ = object->segments()[1].address + 0x10;  // in code: Load patches bytes, whatever they are
  }

  // The 8 bytes at the relocated place of the image.
  uint64_t Applied(uint32_t type, int64_t addend) {
    const auto object = CodeObject::Parse(WithRelocations(file_, {{place_, ELF64_R_INFO(symbol_, type), addend}}));
    EXPECT_TRUE(object.ok()) << object.error().message;
    if (!object.ok()) return 0;
    const auto image = object->Load(kBase);
    EXPECT_TRUE(image.ok()) << image.error().message;
    return image.ok() ? Peek<uint64_t>(*image, place_) : 0;
  }

  std::string ParseError(const Elf64_Rela& entry) { return ErrorOf(WithRelocations(file_, {entry})); }

  Bytes file_;
  uint32_t symbol_ = 0;
  uint64_t target_ = 0, place_ = 0;
};

// Formulas: AMDGPUUsage, "Relocation Records".
TEST_F(Relocations, ApplyEachFormula) {
  const uint64_t before = Applied(0, 0);
  const uint64_t upper = before & 0xffffffff00000000;
  const uint64_t place = kBase + place_;
  EXPECT_EQ(Applied(3, 8), target_ + 8);                                    // ABS64
  EXPECT_EQ(Applied(13, 0x40), kBase + 0x40);                               // RELATIVE64
  EXPECT_EQ(Applied(5, 4), target_ + 4 - place);                            // REL64
  EXPECT_EQ(Applied(1, 0), upper | ((target_) & 0xffffffff));               // ABS32_LO
  EXPECT_EQ(Applied(2, 0), upper | (target_ >> 32));                        // ABS32_HI
  EXPECT_EQ(Applied(4, 4), upper | ((target_ + 4 - place) & 0xffffffff));   // REL32
  EXPECT_EQ(Applied(10, 4), upper | ((target_ + 4 - place) & 0xffffffff));  // REL32_LO
  EXPECT_EQ(Applied(11, 4), upper | ((target_ + 4 - place) >> 32));         // REL32_HI
}

TEST_F(Relocations, Refuse32BitsThatDoNotHoldTheAddress) {
  const auto object = CodeObject::Parse(WithRelocations(file_, {{place_, ELF64_R_INFO(symbol_, 6), 0}}));
  ASSERT_TRUE(object.ok());
  EXPECT_TRUE(object->Load(0x10000).ok());
  EXPECT_THAT(object->Load(kBase).error().message, HasSubstr("does not fit in 32 bits"));
}

TEST_F(Relocations, RefuseWhatCannotBeApplied) {
  EXPECT_THAT(ParseError({place_, ELF64_R_INFO(symbol_, 7), 0}), HasSubstr("type 7 cannot be applied"));
  EXPECT_THAT(ParseError({place_, ELF64_R_INFO(symbol_, 12), 0}), HasSubstr("type 12 cannot be applied"));
  EXPECT_THAT(ParseError({place_, ELF64_R_INFO(99, 3), 0}), HasSubstr("symbol 99 of"));
  EXPECT_THAT(ParseError({uint64_t{1} << 40, ELF64_R_INFO(symbol_, 3), 0}), HasSubstr("is in no segment"));
  EXPECT_THAT(ParseError({~uint64_t{0} - 3, ELF64_R_INFO(symbol_, 3), 0}), HasSubstr("is in no segment"));
}

// Whatever the bytes: an answer, and an image for every object that is accepted.
void ExpectSafe(const Bytes& file) {
  const auto object = CodeObject::Parse(file);
  if (!object.ok()) {
    ASSERT_FALSE(object.error().message.empty());
    return;
  }
  const auto image = object->Load(0x100000);
  if (image.ok()) {
    ASSERT_EQ(image->size(), object->image_size());
  }
}

TEST(CodeObjectHostile, EveryTruncationIsRefused) {
  const Bytes good = RealObject("fill32", "gfx1100", 32);
  // The section headers end the file, so that any cut takes part of them.
  for (size_t size = 0; size < good.size(); ++size) {
    const Bytes file(good.begin(), good.begin() + static_cast<ptrdiff_t>(size));
    ASSERT_FALSE(CodeObject::Parse(file).ok()) << "cut to " << size << " of " << good.size();
  }
}

TEST(CodeObjectHostile, SurvivesEveryFlippedByte) {
  const Bytes good = RealObject("fill32", "gfx1100", 32);
  for (size_t at = 0; at < good.size(); ++at) {
    for (const uint8_t flip : {0x01, 0x80, 0xff}) {
      Bytes file = good;
      file[at] ^= flip;
      ASSERT_NO_FATAL_FAILURE(ExpectSafe(file)) << "byte " << at << " flipped by " << int{flip};
    }
  }
}

// ---- metadata
// --------------------------------------------------------------------------------------------------------

std::string MetadataError(const Bytes& msgpack) {
  const auto metadata = ReadMetadata(msgpack);
  return metadata.ok() ? "no error" : metadata.error().message;
}

TEST(CodeObjectMetadata, RefusesWhatIsNoMetadata) {
  EXPECT_THAT(MetadataError({}), HasSubstr("cut off after 0 bytes"));
  EXPECT_THAT(MetadataError({0xc1}), HasSubstr("byte 0 (0xc1)"));
  EXPECT_THAT(MetadataError({0x80, 0x80}), HasSubstr("1 bytes after its end"));
  EXPECT_THAT(MetadataError({0x92, 0x01}), HasSubstr("cut off after 2 bytes"));
  EXPECT_THAT(MetadataError({0xdb, 0xff, 0xff, 0xff, 0xff, 'a'}), HasSubstr("no whole msgpack value"));
  EXPECT_THAT(MetadataError({0xdd, 0xff, 0xff, 0xff, 0xff, 0x01}), HasSubstr("cut off"));
  EXPECT_THAT(MetadataError({0x01}), HasSubstr("top level: is not a map"));
  EXPECT_THAT(MetadataError({0x80}), HasSubstr("amdhsa.version is missing"));
}

TEST(CodeObjectMetadata, RefusesBottomlessNesting) {
  for (const Bytes& level : {Bytes{0x91}, Bytes{0x81, 0xa1, 'k'}, Bytes{0xdc, 0x00, 0x01}}) {
    Bytes deep;
    for (int i = 0; i < 200000; ++i) deep.insert(deep.end(), level.begin(), level.end());
    deep.push_back(0x00);
    EXPECT_THAT(MetadataError(deep), HasSubstr("nested deeper than 16"));
  }
}

// Replaces one text by another of the same length wherever it stands.
std::string AfterReplacing(const std::string& from, const std::string& to) {
  Bytes file = RealObject("fill32", "gfx942");
  EXPECT_EQ(from.size(), to.size());
  const auto found = std::search(file.begin(), file.end(), from.begin(), from.end());
  EXPECT_NE(found, file.end()) << from;
  if (found != file.end()) std::copy(to.begin(), to.end(), found);
  return ErrorOf(file);
}

TEST(CodeObjectMetadata, NamesWhatIsMissingOrWrong) {
  EXPECT_THAT(AfterReplacing("amdhsa.kernels", "amdhsa.kernelz"), HasSubstr("top level: amdhsa.kernels is missing"));
  EXPECT_THAT(AfterReplacing(".sgpr_count", ".sgpr_cound"), HasSubstr("kernel 0: .sgpr_count is missing"));
  EXPECT_THAT(AfterReplacing(".value_kind", ".value_kinb"), HasSubstr("kernel 0, argument 0: .value_kind is missing"));
  EXPECT_THAT(AfterReplacing("fill32.kd", "fill33.kd"), HasSubstr("symbol 'fill33.kd' is not defined"));
  EXPECT_THAT(AfterReplacing("hsa--gfx942", "hsa--gfx90a"), HasSubstr("contradicts e_flags"));
  // .wavefront_size 64 (0x40) -> 32
  EXPECT_THAT(AfterReplacing(".wavefront_size\x40", ".wavefront_size\x20"), HasSubstr("descriptor says wave64"));
  // .kernarg_segment_size 16 -> 15: the last argument no longer fits.
  EXPECT_THAT(AfterReplacing(".kernarg_segment_size\x10", ".kernarg_segment_size\x0f"),
              HasSubstr("argument 2: 4 bytes at offset 12 leave the kernarg segment of 15"));
  EXPECT_THAT(AfterReplacing(".kernarg_segment_align\x08", ".kernarg_segment_align\x07"), HasSubstr("no power of two"));
}

}  // namespace
}  // namespace kfdcts
