// FileTree: the two file operations that reading sysfs takes, so that a topology can be read from anywhere.
//
// Owned here because topology is its only reader; driver/os provides the real one. Paths are absolute, '/'-separated.
// Errors carry errno in Error::code: ENOENT, EPERM and EACCES have a meaning to the reader.

#pragma once

#include <string>
#include <vector>

#include "driver/base/result.h"

namespace kfdcts {

class FileTree {
 public:
  virtual ~FileTree() = default;
  virtual Result<std::string> ReadFile(const std::string& path) const = 0;
  // Names of the entries, "." and ".." left out, in any order.
  virtual Result<std::vector<std::string>> ListDir(const std::string& path) const = 0;
};

}  // namespace kfdcts
