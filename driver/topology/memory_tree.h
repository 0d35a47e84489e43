// MemoryTree: a FileTree of strings, for tests and for the fuzz target.
//
// Folders exist because files lie below them. A path may be made to answer with an errno instead.

#pragma once

#include <cerrno>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "driver/topology/file_tree.h"

namespace kfdcts {

class MemoryTree : public FileTree {
 public:
  std::map<std::string, std::string> files;
  std::map<std::string, int> refused;  // path -> errno of ReadFile
  std::set<std::string> folders;       // empty ones

  Result<std::string> ReadFile(const std::string& path) const override {
    if (const auto error = refused.find(path); error != refused.end()) {
      return Error::Of(error->second, "{}: errno {}", path, error->second);
    }
    const auto file = files.find(path);
    if (file == files.end()) return Error::Of(ENOENT, "{}: ENOENT", path);
    return file->second;
  }

  Result<std::vector<std::string>> ListDir(const std::string& path) const override {
    std::set<std::string> names;
    const std::string prefix = path + "/";
    const auto add = [&](const std::string& entry) {
      if (entry.starts_with(prefix))
        names.insert(entry.substr(prefix.size(), entry.find('/', prefix.size()) - prefix.size()));
    };
    for (const auto& [file, content] : files) add(file);
    for (const std::string& folder : folders) add(folder);
    if (names.empty() && !folders.contains(path)) return Error::Of(ENOENT, "{}: ENOENT", path);
    return std::vector<std::string>(names.begin(), names.end());
  }
};

}  // namespace kfdcts
