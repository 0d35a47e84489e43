// Any bytes as a topology tree: the parser may refuse it, and the laws may be broken, but nothing else happens.
//
// Input: records of a path, a newline, a length byte pair (little-endian) and that many bytes of content.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "driver/topology/memory_tree.h"
#include "driver/topology/topology.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  kfdcts::MemoryTree tree;
  const std::string input(reinterpret_cast<const char*>(data), size);
  for (size_t at = 0; at < size;) {
    const size_t end = input.find('\n', at);
    if (end == std::string::npos || end + 3 > size) break;
    const size_t length = data[end + 1] | size_t{data[end + 2]} << 8;
    const std::string path = "/t/" + input.substr(at, end - at);
    if (path.ends_with('/')) {
      tree.folders.insert(path.substr(0, path.size() - 1));
    } else {
      tree.files[path] = input.substr(end + 3, length);
    }
    at = end + 3 + length;
  }
  const auto topology = kfdcts::ReadTopology(tree, "/t");
  if (!topology.ok()) {
    if (topology.error().message.empty()) std::abort();
    return 0;
  }
  for (const kfdcts::Node& node : topology->nodes) {
    if (!node.gfx_target().empty() && !node.gfx_target().starts_with("gfx")) std::abort();
  }
  for (const kfdcts::Violation& violation : kfdcts::CheckTopologyLaws(*topology)) {
    if (violation.message.empty()) std::abort();
  }
  return 0;
}
