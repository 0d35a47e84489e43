// Any bytes as a code object: refused with a sentence, or parsed and loaded without a fault.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "driver/code_object/code_object.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto object = kfdcts::CodeObject::Parse({data, size});
  if (!object.ok()) {
    if (object.error().message.empty()) std::abort();
    return 0;
  }
  // A small file may declare a large image; there is nothing to learn from filling it.
  if (object->image_size() > (1u << 24)) return 0;
  const auto image = object->Load(0x100000);
  if (image.ok() && image->size() != object->image_size()) std::abort();
  for (const kfdcts::CodeKernel& kernel : object->kernels()) {
    if (kernel.entry_offset >= object->image_size() || kernel.descriptor_offset >= object->image_size()) std::abort();
  }
  return 0;
}
