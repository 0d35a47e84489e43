// CaseLaunch: one launch of a kernel made of cases: what its input arrays hold, and whether its result arrays are
// right.
//
// Owns: the choice of cases, the filling of arrays, the judgement and its words. Does not own how the kernel runs: the
// caller maps the arrays and launches kSlots lanes or work-groups. Who may call: suites and tests.

#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "kernels/cases/cases.h"

namespace kfdcts::kernels {

inline constexpr uint64_t kAllLanes = ~uint64_t{0};
inline constexpr uint64_t kSomeLanes = 0x96c3a5f00f5a3c69;  // in every quad, row and half wave some, not the same ones

enum class CaseChoice : uint8_t { kOrdinary, kEdges, kAll };

class CaseLaunch {
 public:
  CaseLaunch(const CaseFile& cases, std::string_view gfx, uint32_t wave, CaseChoice choice, uint64_t mask);

  bool empty() const { return layout_.blocks.empty(); }
  bool all_whole() const;  // nothing of it can run with lanes switched off
  uint32_t wave() const { return wave_; }
  uint64_t mask() const { return mask_; }
  size_t input_dwords() const { return std::max<size_t>(1, layout_.inputs) * kSlots; }
  size_t result_dwords() const { return size_t{layout_.results} * kSlots; }
  uint32_t rounds() const { return rounds_; }  // launches until every chosen case has run
  uint32_t group_size() const { return cases_.in_lanes ? kSlots : 32; }
  uint32_t groups() const { return cases_.in_lanes ? 1 : kSlots; }

  void Fill(uint32_t round, std::span<uint32_t> inputs, std::span<uint32_t> results) const;
  void Judge(uint32_t round, std::span<const uint32_t> results);

  size_t looked_at() const { return looked_at_; }
  size_t wrong() const { return wrong_; }
  const std::string& report() const { return report_; }  // of the first wrong ones

 private:
  const CaseVector* At(size_t block, uint32_t round, uint32_t slot) const;
  void Look(size_t block, uint32_t round, uint32_t slot, std::span<const uint32_t> results);
  void Complain(const CaseBlock& block, uint32_t slot, const CaseVector& vector, const CaseOperand& result,
                const std::string& got, const std::string& wanted);

  const CaseFile& cases_;
  const uint32_t wave_;
  const uint64_t mask_;
  CaseLayout layout_;
  std::vector<std::vector<const CaseVector*>> chosen_;  // of each block
  uint32_t rounds_ = 1;
  size_t looked_at_ = 0, wrong_ = 0;
  std::string report_;
};

}  // namespace kfdcts::kernels
