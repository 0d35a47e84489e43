// kfdcts-topology [folder]: a topology as the parser has it, one property a line, and the laws that it breaks.
//
// Exit code: 0 all laws kept, 1 one is broken, 2 unreadable.

#include <cstdio>

#include "driver/os/file_tree.h"
#include "driver/topology/topology.h"

int main(int count, char** words) {
  const std::string root = count > 1 ? words[1] : kfdcts::kTopologyRoot;
  const kfdcts::OsFileTree files(kfdcts::SystemOs());
  const kfdcts::Result<kfdcts::Topology> topology = kfdcts::ReadTopology(files, root);
  if (!topology.ok()) {
    std::fprintf(stderr, "%s\n", topology.error().message.c_str());
    return 2;
  }
  for (const std::string& line : kfdcts::DescribeTopology(*topology)) std::printf("%s\n", line.c_str());
  const std::vector<kfdcts::Violation> violations = kfdcts::CheckTopologyLaws(*topology);
  for (const kfdcts::Violation& violation : violations) {
    std::printf("broken law %s: %s\n", violation.law, violation.message.c_str());
  }
  return violations.empty() ? 0 : 1;
}
