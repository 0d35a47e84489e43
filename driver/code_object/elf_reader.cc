#include "driver/code_object/elf_reader.h"

#include <algorithm>

namespace kfdcts {

Result<ElfReader> ElfReader::Open(std::span<const uint8_t> file) {
  ElfReader elf;
  elf.file_ = file;
  if (file.size() < sizeof(Elf64_Ehdr)) {
    return Error::Of(0, "ELF header: file of {} bytes is shorter than {}", file.size(), sizeof(Elf64_Ehdr));
  }
  std::memcpy(&elf.header_, file.data(), sizeof(Elf64_Ehdr));
  const Elf64_Ehdr& header = elf.header_;
  if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) return Error::Of(0, "ELF header: no ELF magic");
  if (header.e_ident[EI_CLASS] != ELFCLASS64) {
    return Error::Of(0, "ELF header: class {} is not ELFCLASS64", header.e_ident[EI_CLASS]);
  }
  if (header.e_ident[EI_DATA] != ELFDATA2LSB) {
    return Error::Of(0, "ELF header: data encoding {} is not little-endian", header.e_ident[EI_DATA]);
  }
  if (header.e_ident[EI_VERSION] != EV_CURRENT || header.e_version != EV_CURRENT) {
    return Error::Of(0, "ELF header: version {} is not {}", header.e_version, EV_CURRENT);
  }
  if (header.e_phnum != 0 && header.e_phentsize != sizeof(Elf64_Phdr)) {
    return Error::Of(0, "ELF header: e_phentsize {} is not {}", header.e_phentsize, sizeof(Elf64_Phdr));
  }
  if (header.e_shnum != 0 && header.e_shentsize != sizeof(Elf64_Shdr)) {
    return Error::Of(0, "ELF header: e_shentsize {} is not {}", header.e_shentsize, sizeof(Elf64_Shdr));
  }
  KFDCTS_ASSIGN(elf.segments_, elf.Table<Elf64_Phdr>(header.e_phoff, uint64_t{header.e_phnum} * sizeof(Elf64_Phdr),
                                                     "program headers"));
  KFDCTS_ASSIGN(elf.sections_, elf.Table<Elf64_Shdr>(header.e_shoff, uint64_t{header.e_shnum} * sizeof(Elf64_Shdr),
                                                     "section headers"));
  return elf;
}

Result<std::span<const uint8_t>> ElfReader::Bytes(uint64_t offset, uint64_t size, std::string_view what) const {
  if (!Fits(offset, size, file_.size())) {
    return Error::Of(0, "{}: {} bytes at offset {:#x} leave the file of {} bytes", what, size, offset, file_.size());
  }
  return file_.subspan(offset, size);
}

Result<std::string> ElfReader::String(const Elf64_Shdr& strings, uint64_t index, std::string_view what) const {
  KFDCTS_ASSIGN(const std::span<const uint8_t> table, Bytes(strings.sh_offset, strings.sh_size, "string table"));
  if (index >= table.size()) {
    return Error::Of(0, "{}: name index {} is outside its string table of {} bytes", what, index, table.size());
  }
  const auto end = std::find(table.begin() + static_cast<ptrdiff_t>(index), table.end(), uint8_t{0});
  if (end == table.end()) return Error::Of(0, "{}: name at {} is not terminated", what, index);
  return std::string(table.begin() + static_cast<ptrdiff_t>(index), end);
}

Result<std::vector<ElfNote>> ElfReader::Notes(const Elf64_Phdr& segment) const {
  KFDCTS_ASSIGN(const std::span<const uint8_t> bytes, Bytes(segment.p_offset, segment.p_filesz, "note segment"));
  std::vector<ElfNote> notes;
  for (uint64_t at = 0; at < bytes.size();) {
    Elf64_Nhdr header;
    if (!Fits(at, sizeof(header), bytes.size())) return Error::Of(0, "note at {:#x}: header is cut off", at);
    std::memcpy(&header, bytes.data() + at, sizeof(header));
    const uint64_t name_at = at + sizeof(header);
    const uint64_t name_size = (uint64_t{header.n_namesz} + 3) & ~uint64_t{3};
    const uint64_t description_at = name_at + name_size;
    const uint64_t description_size = (uint64_t{header.n_descsz} + 3) & ~uint64_t{3};
    if (!Fits(name_at, name_size, bytes.size()) || !Fits(description_at, header.n_descsz, bytes.size())) {
      return Error::Of(0, "note at {:#x}: name of {} and description of {} bytes leave the segment of {}", at,
                       header.n_namesz, header.n_descsz, bytes.size());
    }
    ElfNote note;
    note.type = header.n_type;
    note.owner = {reinterpret_cast<const char*>(bytes.data() + name_at), header.n_namesz};
    if (!note.owner.empty() && note.owner.back() == '\0') note.owner.remove_suffix(1);
    note.description = bytes.subspan(description_at, header.n_descsz);
    notes.push_back(note);
    at = std::min<uint64_t>(description_at + description_size, bytes.size());
  }
  return notes;
}

}  // namespace kfdcts
