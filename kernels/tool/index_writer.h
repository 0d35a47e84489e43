// IndexWriter: what the build links and includes: the blob of all code objects, its table, and the typed catalogue.
//
// Owns the generated files' text: objects.bin, index_data.cc, kernels/catalogue.h. Errors: std::runtime_error.

#pragma once

#include <string>
#include <vector>

#include "kernels/tool/source.h"

namespace kernel_tool {

struct Built {
  Job job;
  std::string path;  // of the .co
};

struct Catalogued {  // one kernel for all its targets
  const KernelFile* file = nullptr;
  std::string kernel;
  std::vector<std::string> targets, skipped;
};

// `directory` gets objects.bin, index_data.cc and kernels/catalogue.h; the header is left alone if it would not change.
void WriteIndex(const std::string& directory, std::vector<Built> built, std::vector<Catalogued> kernels);

}  // namespace kernel_tool
