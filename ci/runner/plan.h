// Which tests run, on which device, in which order: a pure function of lists and wishes.
//
// For each (family, test) there is exactly one result: of the devices listed, the first with that family which has the
// GPUs (and the shared virtual memory) that the test needs, else the first with that family (where the test skips by itself and says why). Tests of the
// host run once, as family `host`, on soft:none if it is listed, else on the first device.

#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ci/runner/installation.h"
#include "driver/base/result.h"
#include "results/schema.h"

namespace kfdcts::runner {

struct Selection {
  std::vector<std::string> include = {};  // regular expressions (ECMAScript) searched in the canonical name; any
  std::vector<std::string> exclude = {};  // none of these
  std::vector<std::string> areas = {};    // any
  std::vector<std::string> labels = {};   // any
  std::string tier = {};                  // this tier and the smaller ones
  std::vector<std::string> names = {};    // exactly these: canonical, or Suite.Test for every family
  bool by_name = false;                   // `names` is the selection, also when empty
  bool destructive = false;               // without it destructive tests are left out
  int fraction = 1;                       // fraction `fraction` of `fractions`
  int fractions = 1;
  std::optional<uint64_t> shuffle = {};  // seed
  int repeat = 1;
  int timeout_percent = 100;  // of what each test declares
};

// Errors are the user's: a bad expression, an unknown name (with the nearest known one), an unknown tier.
Result<std::vector<report::Entry>> MakePlan(const std::vector<TestInfo>& tests,
                                            const std::vector<report::Device>& devices, const Selection& selection);

// Names, one per line; '#' starts a comment.
std::vector<std::string> ParseTestList(const std::string& text);
// "2/5".
Status ParseFraction(const std::string& text, Selection& selection);

// GoogleTest's --gtest_filter: patterns joined by ':', '-' before the ones to leave out.
bool MatchesFilter(const std::string& name, const std::string& filter);

}  // namespace kfdcts::runner
