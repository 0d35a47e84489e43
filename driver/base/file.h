// Whole files at a time. Owns the wording of file errors: "open /path: ENOENT". Every layer may call; device files and
// sysfs of the device under test go through driver/os instead.

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "driver/base/result.h"

namespace kfdcts {

// "EINVAL" of 22; "errno 524" for those without a name in errno.h. Negative numbers are taken as their absolute value.
std::string ErrnoName(int code);

// Error::code is errno. A file that grows while it is read is read to where its end was found.
Result<std::string> ReadTextFile(const std::string& path);
Result<std::vector<uint8_t>> ReadBinaryFile(const std::string& path);

// Creates or replaces. Not atomic.
Status WriteFile(const std::string& path, std::string_view text);
Status WriteFile(const std::string& path, std::span<const uint8_t> bytes);

}  // namespace kfdcts
