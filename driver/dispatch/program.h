// Program: a code object in GPU memory, ready to run; LoadedKernel: one of its kernels.
//
// Owns the memory of the image. Does not own queues, arguments or scratch. A LoadedKernel points into its Program.

#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "driver/base/result.h"
#include "driver/code_object/code_object.h"
#include "driver/memory/buffer.h"

namespace kfdcts {

class Program;

class LoadedKernel {
 public:
  LoadedKernel() = default;
  LoadedKernel(const Program& program, const CodeKernel& kernel) : program_(&program), kernel_(&kernel) {}

  const CodeKernel& code() const { return *kernel_; }
  const KernelDescriptor& descriptor() const { return kernel_->descriptor; }
  const KernelMetadata& metadata() const { return kernel_->metadata; }
  const Program& program() const { return *program_; }
  uint64_t descriptor_address() const;  // on the GPU: AQL's kernel_object
  uint64_t entry_address() const;       // on the GPU: COMPUTE_PGM_LO/HI << 8

 private:
  const Program* program_ = nullptr;
  const CodeKernel* kernel_ = nullptr;
};

class Program {
 public:
  // Errors: of the parser; EINVAL when the code object's target is not the GPU's family.
  static Result<std::unique_ptr<Program>> Load(Gpu& gpu, std::span<const uint8_t> code_object);
  ~Program();

  const CodeObject& code() const { return code_; }
  uint64_t base() const { return image_.address(); }
  const Buffer& image() const { return image_; }
  // ENOENT for an unknown name; lists those there are.
  Result<LoadedKernel> Kernel(std::string_view name) const;
  // The first one: for code objects that have a single kernel.
  Result<LoadedKernel> OnlyKernel() const;

 private:
  explicit Program(CodeObject code) : code_(std::move(code)) {}
  CodeObject code_;
  Buffer image_;
  Device* device_ = nullptr;
};

}  // namespace kfdcts
