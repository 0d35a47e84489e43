// The tables that the build tool generates and index.cc reads. Private to kernels/.

#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/index.h"

namespace kfdcts::kernels {

struct EntryRow {
  const char* name;
  const char* gfx;
  uint32_t wave;
  size_t offset, size;  // into the embedded objects
};

extern const EntryRow kEntryRows[];
extern const size_t kEntryRowCount;
extern const KernelSource kSourceRows[];
extern const size_t kSourceRowCount;

}  // namespace kfdcts::kernels

extern "C" const uint8_t kfdcts_kernel_objects[];
