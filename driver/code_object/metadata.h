// The msgpack metadata of a code object's note.
//
// Owns the keys' names and which of them have to be there. Private to driver/code_object. Source: LLVM 19
// BinaryFormat/AMDGPUMetadataVerifier.cpp and "Code Object V3 Metadata" and later in AMDGPUUsage.

#pragma once

#include <span>
#include <string>
#include <vector>

#include "driver/base/result.h"
#include "driver/code_object/code_object.h"

namespace kfdcts {

struct NamedKernelMetadata {
  std::string name, symbol;
  KernelMetadata metadata;
};

struct CodeObjectMetadata {
  std::string target;
  std::vector<NamedKernelMetadata> kernels;
};

// Errors: no msgpack; a required key missing; a value of the wrong type, out of 32 bits, or an argument that leaves the
// kernarg segment.
Result<CodeObjectMetadata> ReadMetadata(std::span<const uint8_t> msgpack);

}  // namespace kfdcts
