// OsFileTree: sysfs as driver/topology wants to read it, through an Os.

#pragma once

#include "driver/os/os.h"
#include "driver/topology/file_tree.h"

namespace kfdcts {

class OsFileTree : public FileTree {
 public:
  explicit OsFileTree(Os& os) : os_(&os) {}
  Result<std::string> ReadFile(const std::string& path) const override { return os_->ReadFile(path); }
  Result<std::vector<std::string>> ListDir(const std::string& path) const override { return os_->ListDir(path); }

 private:
  Os* os_;
};

}  // namespace kfdcts
