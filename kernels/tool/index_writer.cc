#include "kernels/tool/index_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <tuple>

namespace kernel_tool {
namespace {

constexpr size_t kObjectAlignment = 64;

std::string ReadAll(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// A file that is right already keeps its time: what was compiled from it stays valid.
void Write(const std::string& path, const std::string& content) {
  if (ReadAll(path) == content) return;
  std::ofstream stream(path, std::ios::binary);
  stream << content;
  if (!stream.flush()) throw std::runtime_error(path + ": cannot be written");
}

std::string Pascal(const std::string& snake) {
  std::string pascal;
  bool upper = true;
  for (const char c : snake) {
    if (c == '_') {
      upper = true;
      continue;
    }
    pascal += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    upper = false;
  }
  return pascal;
}

std::string Quoted(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

std::string Joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, " ")); }

const char* CppType(const std::string& type) {
  if (type == "u32") return "uint32_t";
  if (type == "i32") return "int32_t";
  if (type == "f32") return "float";
  if (type == "i64") return "int64_t";
  if (type == "f64") return "double";
  return "uint64_t";  // u64, and ptr: a GPU virtual address
}

// Variants of a file share its struct.
std::string ArgumentStruct(const KernelFile& file) {
  const std::string name = Pascal(file.name) + "Args";
  std::string text = fmt::format("// {}\nstruct {} {{\n", file.claim, name);
  for (const Argument& argument : file.args) {
    text += fmt::format("  {} {} = 0;\n", CppType(argument.type), argument.name);
  }
  text += "};\n";
  for (const Argument& argument : file.args) {
    text += fmt::format("static_assert(offsetof({}, {}) == {});\n", name, argument.name, argument.offset);
  }
  return text;
}

std::string CatalogueHeader(const std::vector<Catalogued>& kernels) {
  std::string text =
      "// Generated from the headers of kernels/**/*.s: each kernel's name with the struct of its kernarg segment.\n\n"
      "#pragma once\n\n#include <cstddef>\n#include <cstdint>\n\n#include \"kernels/index.h\"\n\n"
      "namespace kfdcts::kernels {\n\n";
  const KernelFile* last = nullptr;
  for (const Catalogued& kernel : kernels) {
    if (kernel.file->cases) continue;  // all alike: CaseArgs
    if (kernel.file != last) text += ArgumentStruct(*kernel.file);
    last = kernel.file;
    text += fmt::format("inline constexpr Kernel<{}Args> k{}{{\"{}\", {}}};\n\n", Pascal(kernel.file->name),
                        Pascal(kernel.kernel), kernel.kernel, kernel.file->group);
  }
  return text + "}  // namespace kfdcts::kernels\n";
}

// The files of cases themselves: the suite reads inputs and expectations from them.
std::string CaseTexts(const std::vector<Catalogued>& kernels) {
  std::string text;
  for (const Catalogued& kernel : kernels) {
    if (!kernel.file->cases) continue;
    text += fmt::format(
        "asm(R\"(\n.section .rodata.kfdcts_kernels,\"a\"\n.globl kfdcts_cases_{0}\n.hidden kfdcts_cases_{0}\n"
        "kfdcts_cases_{0}:\n.incbin \"{1}\"\n.previous\n)\");\nextern \"C\" const char kfdcts_cases_{0}[];\n",
        kernel.kernel, std::filesystem::absolute(kernel.file->path).string());
  }
  return text + "\n";
}

std::string IndexData(const std::string& blob, const std::vector<Built>& built, const std::vector<size_t>& offsets,
                      const std::vector<size_t>& sizes, const std::vector<Catalogued>& kernels) {
  std::string text =
      "// Generated: the embedded code objects and their table.\n\n#include \"kernels/index_data.h\"\n\n";
  text += fmt::format(
      "asm(R\"(\n.section .rodata.kfdcts_kernels,\"a\"\n.balign {}\n.globl kfdcts_kernel_objects\n"
      ".hidden kfdcts_kernel_objects\nkfdcts_kernel_objects:\n.incbin \"{}\"\n.previous\n)\");\n\n",
      kObjectAlignment, blob);
  text += CaseTexts(kernels);
  text += "namespace kfdcts::kernels {\n\nconst EntryRow kEntryRows[] = {\n";
  for (size_t i = 0; i < built.size(); ++i) {
    text += fmt::format("    {{\"{}\", \"{}\", {}, {}, {}}},\n", built[i].job.kernel, built[i].job.gfx,
                        built[i].job.wave, offsets[i], sizes[i]);
  }
  text +=
      fmt::format("}};\nconst size_t kEntryRowCount = {};\n\nconst KernelSource kSourceRows[] = {{\n", built.size());
  for (const Catalogued& kernel : kernels) {
    const std::string cases =
        kernel.file->cases ? fmt::format("{{kfdcts_cases_{}, {}}}", kernel.kernel, kernel.file->body.size()) : "{}";
    text += fmt::format("    {{\"{}\", \"{}\", {}, {}, \"{}\", \"{}\", {}}},\n", kernel.kernel, kernel.file->relative,
                        Quoted(kernel.file->claim), kernel.file->group, Joined(kernel.targets), Joined(kernel.skipped),
                        cases);
  }
  text += fmt::format("}};\nconst size_t kSourceRowCount = {};\n\n}}  // namespace kfdcts::kernels\n", kernels.size());
  return text;
}

}  // namespace

void WriteIndex(const std::string& directory, std::vector<Built> built, std::vector<Catalogued> kernels) {
  std::ranges::sort(built, {}, [](const Built& b) { return std::tie(b.job.kernel, b.job.gfx, b.job.wave); });
  std::ranges::sort(kernels, {}, [](const Catalogued& k) { return std::tie(k.file->name, k.kernel); });
  std::string blob;
  std::vector<size_t> offsets, sizes;
  for (const Built& object : built) {
    const std::string bytes = ReadAll(object.path);
    if (bytes.empty()) throw std::runtime_error(object.path + ": cannot be read back");
    blob.resize((blob.size() + kObjectAlignment - 1) / kObjectAlignment * kObjectAlignment);
    offsets.push_back(blob.size());
    sizes.push_back(bytes.size());
    blob += bytes;
  }
  std::filesystem::create_directories(directory + "/kernels");
  Write(directory + "/objects.bin", blob);
  Write(directory + "/kernels/catalogue.h", CatalogueHeader(kernels));
  std::ranges::sort(kernels, {}, &Catalogued::kernel);
  Write(directory + "/index_data.cc", IndexData(directory + "/objects.bin", built, offsets, sizes, kernels));
}

}  // namespace kernel_tool
