#include "kernels/cases/values.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>

namespace kfdcts::kernels {
namespace {

constexpr uint32_t kBeyond = 0xabcd;

// Sizes of an IEEE-like format: f16, bf16, f32, f64.
struct Format {
  uint32_t bits, mantissa;
  int bias;
  uint64_t exponents() const { return ((uint64_t{1} << (bits - 1 - mantissa)) - 1) << mantissa; }
  uint64_t sign() const { return uint64_t{1} << (bits - 1); }
};

Format FormatOf(const CaseType& type) {
  if (type.kind == 'h') return {16, 7, 127};
  if (type.bits == 16) return {16, 10, 15};
  if (type.bits == 32) return {32, 23, 127};
  return {64, 52, 1023};
}

bool IsFloat(const CaseType& type) { return type.kind == 'f' || type.kind == 'h'; }

bool IsNan(const Format& format, uint64_t bits) { return (bits & ~format.sign()) > format.exponents(); }

double ToDouble(const Format& format, uint64_t bits) {
  if (format.bits == 64) return std::bit_cast<double>(bits);
  if (IsNan(format, bits)) return std::nan("");
  const double sign = (bits & format.sign()) != 0 ? -1 : 1;
  const auto exponent = static_cast<int>((bits & format.exponents()) >> format.mantissa);
  const uint64_t fraction = bits & ((uint64_t{1} << format.mantissa) - 1);
  if ((bits & format.exponents()) == format.exponents()) return sign * HUGE_VAL;
  const auto mantissa = static_cast<int>(format.mantissa);
  if (exponent == 0) return sign * std::ldexp(static_cast<double>(fraction), 1 - format.bias - mantissa);
  return sign * std::ldexp(static_cast<double>(fraction | uint64_t{1} << mantissa), exponent - format.bias - mantissa);
}

// Exact values only: what has to be rounded is written as bits.
bool FromDouble(const Format& format, double value, uint64_t& bits) {
  if (format.bits == 64) {
    bits = std::bit_cast<uint64_t>(value);
    return true;
  }
  if (format.bits == 32) {
    bits = std::bit_cast<uint32_t>(static_cast<float>(value));
    return true;
  }
  const uint64_t sign = std::signbit(value) ? format.sign() : 0;
  const double size = std::fabs(value);
  bits = sign;
  if (size == 0) return true;
  int exponent = 0;
  std::frexp(size, &exponent);
  const int place = std::max(exponent - 1, 1 - format.bias);
  const double scaled = std::ldexp(size, static_cast<int>(format.mantissa) - place);
  if (scaled != std::floor(scaled)) return false;
  bits |= static_cast<uint64_t>(scaled) + (static_cast<uint64_t>(place + format.bias - 1) << format.mantissa);
  return ToDouble(format, bits) == value;
}

bool ParseFloat(std::string_view text, const CaseType& type, uint64_t& bits) {
  const Format format = FormatOf(type);
  const bool negative = text.starts_with('-');
  const std::string_view word = negative ? text.substr(1) : text;
  const uint64_t sign = negative ? format.sign() : 0;
  const uint64_t quiet = uint64_t{1} << (format.mantissa - 1);
  if (word == "inf") return bits = sign | format.exponents(), true;
  if (word == "nan") return bits = sign | format.exponents() | quiet, true;
  if (word == "snan") return bits = sign | format.exponents() | quiet >> 1, true;
  const std::string number(text);
  char* end = nullptr;
  const double value = type.bits == 32 ? std::strtof(number.c_str(), &end) : std::strtod(number.c_str(), &end);
  return !number.empty() && *end == '\0' && FromDouble(format, value, bits);
}

bool ParseInteger(std::string_view text, uint32_t width, uint64_t& bits) {
  const bool negative = text.starts_with('-');
  const std::string digits(negative ? text.substr(1) : text);
  if (digits.empty() || digits[0] < '0' || digits[0] > '9') return false;
  char* end = nullptr;
  const uint64_t size = std::strtoull(digits.c_str(), &end, 0);
  if (*end != '\0') return false;
  const uint64_t limit = width == 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1;
  if (size > (negative ? limit / 2 + 1 : limit)) return false;
  bits = (negative ? 0 - size : size) & limit;
  return true;
}

bool ParseElement(std::string_view text, const CaseType& type, uint64_t& bits, Expect& expect) {
  bits = 0;
  expect = Expect::kBits;
  if (text == "*") return expect = Expect::kAny, true;
  if (text == "zero") return expect = Expect::kZero, true;
  if (text == "nan") expect = Expect::kNan;
  if (IsFloat(type) && !text.starts_with("0x")) return ParseFloat(text, type, bits);
  return ParseInteger(text, type.kind == 'm' ? 1 : type.bits, bits);
}

uint64_t ElementOf(const CaseType& type, std::span<const uint32_t> dwords, uint32_t index) {
  if (type.kind == 'm') return dwords[0];
  if (type.bits == 64) return dwords[index * 2] | uint64_t{dwords[index * 2 + 1]} << 32;
  if (type.bits == 32) return dwords[index];
  const uint32_t per_dword = 32 / type.bits;
  return dwords[index / per_dword] >> (index % per_dword * type.bits) & ((1u << type.bits) - 1);
}

// Floats in the order of their values, as integers.
int64_t Ordered(const Format& format, uint64_t bits) {
  const auto size = static_cast<int64_t>(bits & ~format.sign());
  return (bits & format.sign()) != 0 ? -size : size;
}

}  // namespace

bool ParseType(std::string_view text, CaseType& type) {
  type = {};
  if (text.starts_with("s.")) {
    type.scalar = true;
    text.remove_prefix(2);
  }
  if (text == "mask") {
    type.kind = 'm';
    type.bits = 1;
    return true;
  }
  const bool bfloat = text.starts_with("bf");
  if (text.empty() || std::string_view("buif").find(text[0]) == std::string_view::npos) return false;
  type.kind = bfloat ? 'h' : text[0];
  const std::string rest(text.substr(bfloat ? 2 : 1));
  char* end = nullptr;
  type.bits = static_cast<uint32_t>(std::strtoul(rest.c_str(), &end, 10));
  if (*end == 'x') type.count = static_cast<uint32_t>(std::strtoul(end + 1, &end, 10));
  const bool known =
      (type.bits == 4 && !IsFloat(type)) || type.bits == 8 || type.bits == 16 || type.bits == 32 || type.bits == 64;
  const bool has_format = !IsFloat(type) || (bfloat ? type.bits == 16 : type.bits >= 16);
  return *end == '\0' && known && has_format && type.count >= 1 && type.count <= 32;
}

bool ParseValue(std::string_view text, const CaseType& type, std::vector<uint32_t>& dwords, std::vector<Expect>* expect,
                std::string& problem) {
  const size_t first = dwords.size();
  dwords.resize(first + type.dwords());
  uint32_t index = 0;
  for (bool more = true; more; ++index) {
    const size_t colon = text.find(':');
    const std::string_view element = text.substr(0, colon);
    more = colon != std::string_view::npos;
    if (more) text.remove_prefix(colon + 1);
    uint64_t bits = 0;
    Expect expected = Expect::kBits;
    if (index >= type.count || !ParseElement(element, type, bits, expected)) {
      problem = index >= type.count ? fmt::format("more than {} elements", type.count)
                                    : fmt::format("'{}' is not a value of its type", element);
      return false;
    }
    if (expect == nullptr && (expected == Expect::kAny || expected == Expect::kZero)) {
      problem = fmt::format("'{}' is no input", element);
      return false;
    }
    if (expect != nullptr) expect->push_back(expected);
    const uint32_t bit = index * (type.kind == 'm' ? 32 : type.bits);
    dwords[first + bit / 32] |= static_cast<uint32_t>(bits << (bit % 32));
    if (type.bits == 64) dwords[first + bit / 32 + 1] = static_cast<uint32_t>(bits >> 32);
  }
  // What an operand of 16 bits must not look at.
  if (expect == nullptr && type.bits * type.count == 16) dwords[first] |= kBeyond << 16;
  if (index != type.count) problem = fmt::format("{} elements, not {}", index, type.count);
  return index == type.count;
}

bool Matches(const CaseType& type, std::span<const uint32_t> got, std::span<const uint32_t> wanted,
             std::span<const Expect> expect, uint32_t ulp) {
  for (uint32_t i = 0; i < type.count; ++i) {
    const uint64_t seen = ElementOf(type, got, i), right = ElementOf(type, wanted, i);
    if (expect[i] == Expect::kAny) continue;
    if (!IsFloat(type)) {
      if (seen != right) return false;
      continue;
    }
    const Format format = FormatOf(type);
    if (expect[i] == Expect::kNan || IsNan(format, seen)) {
      if (expect[i] != Expect::kNan && seen == right) continue;
      if (expect[i] != Expect::kNan || !IsNan(format, seen)) return false;
    } else if (expect[i] == Expect::kZero) {
      if ((seen & ~format.sign()) != 0) return false;
    } else if (seen != right) {
      const int64_t distance = Ordered(format, seen) - Ordered(format, right);
      if (ulp == 0 || distance > int64_t{ulp} || distance < -int64_t{ulp}) return false;
    }
  }
  return true;
}

std::string Show(const CaseType& type, std::span<const uint32_t> dwords, std::span<const Expect> expect) {
  std::string text;
  for (uint32_t i = 0; i < type.count; ++i) {
    if (i != 0) text += ":";
    const Expect expected = expect.empty() ? Expect::kBits : expect[i];
    if (expected != Expect::kBits) {
      text += expected == Expect::kAny ? "*" : expected == Expect::kNan ? "nan" : "zero";
      continue;
    }
    const uint64_t bits = ElementOf(type, dwords, i);
    text += fmt::format("{:#x}", bits);
    if (IsFloat(type)) text += fmt::format(" ({})", ToDouble(FormatOf(type), bits));
  }
  return text;
}

}  // namespace kfdcts::kernels
