// "name value" lines of sysfs, into the fields of a struct by a table of properties.
//
// Owns the line grammar: a name, one space, a decimal number, a newline; each name once. Private to driver/topology.
// Errors name file and line.

#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "driver/base/result.h"
#include "driver/topology/topology.h"

namespace kfdcts {

enum class Needed : uint8_t { kAlways, kOnGpus, kIfNew };  // kIfNew: some supported kernels do not print it

template <typename T>
struct Property {
  const char* name;
  Needed needed;
  uint64_t max;
  void (*set)(T& value, uint64_t number);
  bool (*set_bits)(T& value, std::string_view text);
  std::optional<std::string> (*get)(const T& value);  // as the kernel prints it; nothing where it did not
};

namespace property_detail {

template <typename T>
struct MemberOf;
template <typename C, typename M>
struct MemberOf<M C::*> {
  using Class = C;
  using Type = M;
};
template <typename T>
struct Plain {
  using Type = T;
};
template <typename T>
struct Plain<std::optional<T>> {
  using Type = T;
};

template <typename T>
std::optional<std::string> Text(const T& value) {
  if constexpr (std::is_enum_v<T>) {
    return std::to_string(static_cast<std::underlying_type_t<T>>(value));
  } else {
    return std::to_string(value);
  }
}
template <typename T>
std::optional<std::string> Text(const std::optional<T>& value) {
  return value.has_value() ? Text(*value) : std::nullopt;
}
inline std::optional<std::string> Text(const std::vector<bool>& bits) {
  std::string text;
  for (const bool bit : bits) text += bit ? "1," : "0,";
  if (!text.empty()) text.pop_back();
  return text;
}

}  // namespace property_detail

// A number into the member; `max` defaults to what the member holds, which is the width that the kernel prints.
template <auto kMember>
constexpr auto Number(const char* name, Needed needed = Needed::kAlways,
                      uint64_t max = std::numeric_limits<uint64_t>::max()) {
  using Class = typename property_detail::MemberOf<decltype(kMember)>::Class;
  using Type = typename property_detail::Plain<typename property_detail::MemberOf<decltype(kMember)>::Type>::Type;
  const uint64_t widest = sizeof(Type) == 8 ? std::numeric_limits<uint64_t>::max() : uint64_t{0xffffffff};
  return Property<Class>{name,
                         needed,
                         max < widest ? max : widest,
                         [](Class& value, uint64_t number) { value.*kMember = static_cast<Type>(number); },
                         nullptr,
                         [](const Class& value) { return property_detail::Text(value.*kMember); }};
}

// Decimal digits without sign, space or a leading zero; nothing if it is more than 64 bits.
std::optional<uint64_t> ParseDecimal(std::string_view text);
// "1,0,1" into bits.
bool ParseBits(std::string_view text, std::vector<bool>& bits);

template <auto kMember>
constexpr auto Bits(const char* name) {
  using Class = typename property_detail::MemberOf<decltype(kMember)>::Class;
  return Property<Class>{name,
                         Needed::kAlways,
                         0,
                         nullptr,
                         [](Class& value, std::string_view text) { return ParseBits(text, value.*kMember); },
                         [](const Class& value) { return property_detail::Text(value.*kMember); }};
}

struct PropertyLine {
  int number = 0;
  std::string name, value;
};
// Errors: a line that is not "name value", a name that stands twice, no newline at the end.
Result<std::vector<PropertyLine>> SplitProperties(const std::string& path, const std::string& text);

// Unknown names go to `unknown`. Errors: as SplitProperties; no number; above its maximum; a needed one missing.
template <typename T>
Status FillProperties(const std::string& path, const std::string& text, std::span<const Property<T>> properties,
                      bool gpu, T& value, std::vector<UnknownProperty>& unknown) {
  KFDCTS_ASSIGN(const std::vector<PropertyLine> lines, SplitProperties(path, text));
  std::vector<bool> seen(properties.size());
  for (const PropertyLine& line : lines) {
    size_t index = 0;
    while (index < properties.size() && line.name != properties[index].name) ++index;
    if (index == properties.size()) {
      unknown.push_back({path, line.number, line.name, line.value});
      continue;
    }
    const Property<T>& property = properties[index];
    seen[index] = true;
    if (property.set_bits != nullptr) {
      if (!property.set_bits(value, line.value)) {
        return Error::Of(0, "{}:{}: {} is not a list of bits", path, line.number, line.name);
      }
      continue;
    }
    const std::optional<uint64_t> number = ParseDecimal(line.value);
    if (!number.has_value()) {
      return Error::Of(0, "{}:{}: {} '{}' is not a number", path, line.number, line.name, line.value);
    }
    if (*number > property.max) {
      return Error::Of(0, "{}:{}: {} {} is more than {}", path, line.number, line.name, *number, property.max);
    }
    property.set(value, *number);
  }
  for (size_t index = 0; index < properties.size(); ++index) {
    const bool needed =
        properties[index].needed == Needed::kAlways || (properties[index].needed == Needed::kOnGpus && gpu);
    if (needed && !seen[index]) {
      return Error::Of(0, "{}:{}: {} is missing", path, lines.size() + 1, properties[index].name);
    }
  }
  return {};
}

// The inverse: "<path> <name> <value>" of each property.
template <typename T>
void ListProperties(const std::string& path, std::span<const Property<T>> properties, bool gpu, const T& value,
                    std::vector<std::string>& lines) {
  for (const Property<T>& property : properties) {
    if (property.needed == Needed::kOnGpus && !gpu) continue;
    const std::optional<std::string> text = property.get(value);
    if (text.has_value()) lines.push_back(path + " " + property.name + (text->empty() ? "" : " ") + *text);
  }
}

}  // namespace kfdcts
