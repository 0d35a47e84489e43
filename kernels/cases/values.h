// Values of case lines: their types, their text, and whether a result is what was expected.
//
// Owns the reading of numbers and the comparison of bits. Private to kernels/cases and those who judge or show results.

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kernels/cases/cases.h"

namespace kfdcts::kernels {

// "u32", "f16x2", "s.b64", "mask".
bool ParseType(std::string_view text, CaseType& type);

// Appends the value's dwords and, where `expect` is given, one Expect an element; `problem` says what is wrong.
bool ParseValue(std::string_view text, const CaseType& type, std::vector<uint32_t>& dwords, std::vector<Expect>* expect,
                std::string& problem);

// Whether element by element `got` is what is expected. Bits of the last dword that no element has are not looked at.
bool Matches(const CaseType& type, std::span<const uint32_t> got, std::span<const uint32_t> wanted,
             std::span<const Expect> expect, uint32_t ulp);

// "0x3f800000 (1)"; expectations by their words.
std::string Show(const CaseType& type, std::span<const uint32_t> dwords, std::span<const Expect> expect = {});

}  // namespace kfdcts::kernels
