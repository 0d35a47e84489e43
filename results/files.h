// Whole files, for small ones: read, and replace so that a reader never meets half of one.
//
// Errors are sentences with the path and the kernel's reason; code is errno.

#pragma once

#include <string>
#include <string_view>

#include "driver/base/result.h"

namespace kfdcts::report {

Result<std::string> ReadFile(const std::string& path);
// At most the last `limit` bytes, from the start of a line; empty if there is no such file.
std::string ReadTail(const std::string& path, size_t limit);
// Writes beside the file, syncs, renames over it.
Status WriteFile(const std::string& path, std::string_view text);

}  // namespace kfdcts::report
