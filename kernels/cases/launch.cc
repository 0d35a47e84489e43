#include "kernels/cases/launch.h"

#include <fmt/format.h>

#include <algorithm>

#include "kernels/cases/values.h"

namespace kfdcts::kernels {
namespace {

constexpr size_t kShown = 12;  // failures that a report spells out
constexpr uint32_t kUntouched = 0x5eed5eed;

// The vectors of a test that a launch is about.
std::vector<const CaseVector*> Chosen(const CaseTest& test, CaseChoice choice) {
  std::vector<const CaseVector*> chosen;
  for (const CaseVector& vector : test.vectors) {
    const bool wanted = vector.edge ? choice != CaseChoice::kOrdinary : choice != CaseChoice::kEdges;
    if (test.lanes || wanted) chosen.push_back(&vector);
  }
  return chosen;
}

std::string Named(const std::vector<CaseOperand>& operands, std::span<const uint32_t> dwords) {
  std::string text;
  size_t at = 0;
  for (const CaseOperand& operand : operands) {
    if (!text.empty()) text += ", ";
    text += operand.name + " = " + Show(operand.type, dwords.subspan(at, operand.type.dwords()));
    at += operand.type.dwords();
  }
  return text;
}

// What a result's dwords hold in a lane that was off: what the register held, or no bit of a mask.
std::vector<uint32_t> OfLaneOff(const CaseTest& test, const CaseOperand& result, const CaseVector& vector) {
  if (result.type.kind == 'm') return {0};
  size_t at = 0;
  for (const CaseOperand& input : test.inputs) {
    const uint32_t dwords = input.type.dwords();
    if (input.name == result.name) return {vector.inputs.begin() + at, vector.inputs.begin() + at + dwords};
    at += dwords;
  }
  return std::vector<uint32_t>(result.type.dwords(), kPrefill);
}

}  // namespace

CaseLaunch::CaseLaunch(const CaseFile& cases, std::string_view gfx, uint32_t wave, CaseChoice choice, uint64_t mask)
    : cases_(cases), wave_(wave), mask_(mask), layout_(LayOut(cases, gfx, wave)) {
  for (const CaseBlock& block : layout_.blocks) {
    chosen_.push_back(Chosen(*block.test, choice));
    rounds_ = std::max(rounds_, (static_cast<uint32_t>(chosen_.back().size()) + kSlots - 1) / kSlots);
  }
}

bool CaseLaunch::all_whole() const {
  return std::ranges::all_of(layout_.blocks, [](const CaseBlock& block) { return block.test->whole; });
}

// Cases repeat until the slots are full.
const CaseVector* CaseLaunch::At(size_t block, uint32_t round, uint32_t slot) const {
  const auto& vectors = chosen_[block];
  return vectors.empty() ? nullptr : vectors[(round * kSlots + slot) % vectors.size()];
}

void CaseLaunch::Fill(uint32_t round, std::span<uint32_t> inputs, std::span<uint32_t> results) const {
  std::ranges::fill(inputs, 0u);
  std::ranges::fill(results, kUntouched);
  for (size_t i = 0; i < layout_.blocks.size(); ++i) {
    for (uint32_t slot = 0; slot < kSlots; ++slot) {
      // A block without a case in this launch still runs: on any inputs that are valid.
      const CaseVector* vector = At(i, round, slot);
      if (vector == nullptr) vector = &layout_.blocks[i].test->vectors.front();
      for (size_t dword = 0; dword < vector->inputs.size(); ++dword) {
        inputs[(layout_.blocks[i].input + dword) * kSlots + slot] = vector->inputs[dword];
      }
    }
  }
}

void CaseLaunch::Judge(uint32_t round, std::span<const uint32_t> results) {
  for (size_t block = 0; block < layout_.blocks.size(); ++block) {
    for (uint32_t slot = 0; slot < kSlots; ++slot) Look(block, round, slot, results);
  }
}

void CaseLaunch::Look(size_t index, uint32_t round, uint32_t slot, std::span<const uint32_t> results) {
  const CaseBlock& block = layout_.blocks[index];
  const CaseVector* vector = At(index, round, slot);
  if (vector == nullptr || (block.test->whole && mask_ != kAllLanes)) return;
  size_t dword = 0, element = 0;
  for (const CaseOperand& result : block.test->results) {
    const uint32_t dwords = result.type.dwords();
    std::vector<uint32_t> got(dwords);
    for (uint32_t i = 0; i < dwords; ++i) got[i] = results[(block.result + dword + i) * kSlots + slot];
    ++looked_at_;
    if ((mask_ >> slot & 1) != 0) {
      const std::span wanted = std::span(vector->results).subspan(dword, dwords);
      const std::span expect = std::span(vector->expect).subspan(element, result.type.count);
      if (!Matches(result.type, got, wanted, expect, block.test->ulp)) {
        Complain(block, slot, *vector, result, Show(result.type, got), Show(result.type, wanted, expect));
      }
    } else if (const auto kept = OfLaneOff(*block.test, result, *vector); got != kept && !result.type.scalar) {
      Complain(block, slot, *vector, result, Show(result.type, got), Show(result.type, kept) + ", as the lane is off");
    }
    dword += dwords;
    element += result.type.count;
  }
}

void CaseLaunch::Complain(const CaseBlock& block, uint32_t slot, const CaseVector& vector, const CaseOperand& result,
                          const std::string& got, const std::string& wanted) {
  if (++wrong_ > kShown) {
    if (wrong_ == kShown + 1) report_ += "...\n";
    return;
  }
  report_ += fmt::format("{}:{}: {} (line {}), {} {} of wave{}: {}: {} is {}, not {}\n", cases_.path, vector.line,
                         block.op->text, block.op->line, cases_.in_lanes ? "lane" : "group", slot, wave_,
                         Named(block.test->inputs, vector.inputs), result.name, got, wanted);
}

}  // namespace kfdcts::kernels
