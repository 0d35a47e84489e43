#include "driver/topology/property_file.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace kfdcts {

std::optional<uint64_t> ParseDecimal(std::string_view text) {
  uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool leading_zero = text.size() > 1 && text[0] == '0';
  if (error != std::errc() || end != text.data() + text.size() || leading_zero) return std::nullopt;
  return value;
}

bool ParseBits(std::string_view text, std::vector<bool>& bits) {
  // An empty map prints as the name, a space that becomes the newline, and nothing (kfd_cache_show).
  if (text.empty()) return true;
  for (size_t i = 0; i < text.size(); ++i) {
    if (i % 2 == 1 ? text[i] != ',' : text[i] != '0' && text[i] != '1') return false;
    if (i % 2 == 0) bits.push_back(text[i] == '1');
  }
  return text.size() % 2 == 1;
}

Result<std::vector<PropertyLine>> SplitProperties(const std::string& path, const std::string& text) {
  std::vector<PropertyLine> lines;
  std::set<std::string> names;
  for (size_t at = 0; at < text.size();) {
    const int number = static_cast<int>(lines.size()) + 1;
    const size_t end = text.find('\n', at);
    if (end == std::string::npos) return Error::Of(0, "{}:{}: no newline at the end", path, number);
    const std::string line = text.substr(at, end - at);
    const size_t space = line.find(' ');
    const std::string name = line.substr(0, space);
    const bool valid = !name.empty() && std::ranges::all_of(name, [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
    if (!valid || (space == std::string::npos && name != "sibling_map")) {
      return Error::Of(0, "{}:{}: '{}' is not a name, a space and a value", path, number, line);
    }
    if (!names.insert(name).second) return Error::Of(0, "{}:{}: {} stands twice", path, number, name);
    lines.push_back({number, name, space == std::string::npos ? "" : line.substr(space + 1)});
    at = end + 1;
  }
  return lines;
}

}  // namespace kfdcts
