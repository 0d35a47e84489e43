#include "driver/dispatch/program.h"

#include <errno.h>

#include <cstring>

#include "driver/device/device.h"

namespace kfdcts {

uint64_t LoadedKernel::descriptor_address() const { return program_->base() + kernel_->descriptor_offset; }
uint64_t LoadedKernel::entry_address() const { return program_->base() + kernel_->entry_offset; }

Result<std::unique_ptr<Program>> Program::Load(Gpu& gpu, std::span<const uint8_t> code_object) {
  KFDCTS_ASSIGN(CodeObject code, CodeObject::Parse(code_object));
  if (code.target() != gpu.family().name) {
    return Error::Of(EINVAL, "a code object for {} on a {}", code.target(), gpu.family().name);
  }
  std::unique_ptr<Program> program(new Program(std::move(code)));
  BufferOptions options;
  options.flags.executable = true;
  // Where the CPU cannot reach VRAM, code runs from host memory.
  const bool vram = gpu.LargeBar();
  KFDCTS_ASSIGN(program->image_,
                vram ? gpu.Vram(program->code_.image_size(), options) : gpu.Gtt(program->code_.image_size(), options));
  KFDCTS_ASSIGN(const std::vector<uint8_t> image, program->code_.Load(program->base()));
  if (image.size() > program->image_.size()) return Error::Of(EINVAL, "the image grew while it was loaded");
  std::memcpy(program->image_.host(), image.data(), image.size());
  // The image has to be in memory before a doorbell makes an engine fetch it; reading back drains posted writes.
  (void)program->image_.Load32(0);
  program->device_ = &gpu.device();
  program->device_->live().Add(LiveKind::kProgram, 1);
  return program;
}

Program::~Program() {
  if (device_ != nullptr) device_->live().Add(LiveKind::kProgram, -1);
}

Result<LoadedKernel> Program::Kernel(std::string_view name) const {
  if (const CodeKernel* kernel = code_.FindKernel(name)) return LoadedKernel(*this, *kernel);
  std::string known;
  for (const CodeKernel& kernel : code_.kernels()) known += (known.empty() ? "" : ", ") + kernel.name;
  return Error::Of(ENOENT, "no kernel \"{}\" in the code object (it has {})", name, known.empty() ? "none" : known);
}

Result<LoadedKernel> Program::OnlyKernel() const {
  if (code_.kernels().size() != 1) {
    return Error::Of(EINVAL, "the code object has {} kernels: choose one by name", code_.kernels().size());
  }
  return LoadedKernel(*this, code_.kernels().front());
}

}  // namespace kfdcts
