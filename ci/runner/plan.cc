#include "ci/runner/plan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <random>
#include <regex>
#include <sstream>

#include "results/run_report.h"

namespace kfdcts::runner {
namespace {

using report::Device;
using report::Entry;
using report::Gpu;

constexpr std::array<std::string_view, 4> kTiers = {"quick", "standard", "comprehensive", "full"};
constexpr char kHost[] = "host";

std::optional<size_t> TierIndex(std::string_view tier) {
  const auto found = std::find(kTiers.begin(), kTiers.end(), tier);
  if (found == kTiers.end()) return std::nullopt;
  return static_cast<size_t>(found - kTiers.begin());
}

bool Satisfies(const TestInfo& test, const Device& device, const Gpu& gpu) {
  if (static_cast<int>(device.gpus.size()) < test.gpus) return false;
  if (test.xgmi_pair && gpu.xgmi_peers == 0) return false;
  if (test.pcie_pair && gpu.pcie_peers == 0) return false;
  if (test.svm && !gpu.svm) return false;
  return true;
}

Entry EntryFor(const TestInfo& test, const Device& device, const std::string& family, int ordinal,
               const Selection& selection) {
  Entry entry;
  entry.name = family + "/" + test.name();
  entry.family = family;
  entry.suite = test.suite;
  entry.test = test.test;
  entry.area = test.area;
  entry.kind = test.kind;
  entry.tier = test.tier;
  entry.claim = test.claim;
  entry.file = test.file;
  entry.line = test.line;
  entry.device = device.spec;
  entry.software = device.software;
  entry.gpu = ordinal;
  entry.gpus = test.gpus;
  entry.destructive = test.destructive;
  entry.timeout_s = std::max(1, test.timeout_s * selection.timeout_percent / 100);
  return entry;
}

std::optional<Entry> PlaceOnHost(const TestInfo& test, const std::vector<Device>& devices, const Selection& selection) {
  if (devices.empty()) return std::nullopt;
  auto device = std::find_if(devices.begin(), devices.end(), [](const Device& d) { return d.spec == "soft:none"; });
  if (device == devices.end()) device = devices.begin();
  return EntryFor(test, *device, kHost, 0, selection);
}

std::vector<Entry> Place(const TestInfo& test, const std::vector<Device>& devices, const Selection& selection) {
  std::vector<Entry> placed;
  if (test.host_only) {
    if (auto entry = PlaceOnHost(test, devices, selection)) placed.push_back(*entry);
    return placed;
  }
  std::vector<bool> good;
  for (const Device& device : devices) {
    for (const Gpu& gpu : device.gpus) {
      const bool fits = Satisfies(test, device, gpu);
      const auto same =
          std::find_if(placed.begin(), placed.end(), [&](const Entry& e) { return e.family == gpu.family; });
      if (same == placed.end()) {
        placed.push_back(EntryFor(test, device, gpu.family, gpu.ordinal, selection));
        good.push_back(fits);
      } else if (fits && !good[static_cast<size_t>(same - placed.begin())]) {
        *same = EntryFor(test, device, gpu.family, gpu.ordinal, selection);
        good[static_cast<size_t>(same - placed.begin())] = true;
      }
    }
  }
  return placed;
}

Result<std::vector<std::regex>> Compile(const std::vector<std::string>& expressions) {
  std::vector<std::regex> compiled;
  for (const std::string& expression : expressions) {
    try {
      compiled.emplace_back(expression);
    } catch (const std::regex_error& problem) {
      return Error::Of(0, "'{}' is not a regular expression: {}", expression, problem.what());
    }
  }
  return compiled;
}

bool AnyMatches(const std::vector<std::regex>& expressions, const std::string& name) {
  return std::any_of(expressions.begin(), expressions.end(),
                     [&](const std::regex& expression) { return std::regex_search(name, expression); });
}

template <typename T>
bool Contains(const std::vector<T>& all, const T& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

size_t EditDistance(const std::string& a, const std::string& b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t substituted = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row[b.size()];
}

// Canonical names that `wanted` stands for; an error names the nearest one when there are none.
Status CheckName(const std::string& wanted, const std::vector<Entry>& entries) {
  const Entry* nearest = nullptr;
  size_t distance = wanted.size();
  for (const Entry& entry : entries) {
    const std::string bare = entry.suite + "." + entry.test;
    if (wanted == entry.name || wanted == bare) return {};
    const size_t d = EditDistance(wanted, wanted.find('/') == std::string::npos ? bare : entry.name);
    if (d < distance) {
      distance = d;
      nearest = &entry;
    }
  }
  if (nearest == nullptr) return Error::Of(0, "no test is called '{}'", wanted);
  return Error::Of(0, "no test is called '{}' on the devices listed; the nearest is '{}'", wanted, nearest->name);
}

std::vector<Entry> TakeFraction(std::vector<Entry> entries, const Selection& selection) {
  std::vector<Entry> taken;
  for (size_t i = 0; i < entries.size(); ++i) {
    if (static_cast<int>(i % static_cast<size_t>(selection.fractions)) == selection.fraction - 1) {
      taken.push_back(std::move(entries[i]));
    }
  }
  return taken;
}

std::vector<Entry> Order(std::vector<Entry> entries, const Selection& selection) {
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    if (a.family != b.family) return report::FamilyBefore(a.family, b.family);
    if (a.area != b.area) return a.area < b.area;
    return a.name < b.name;
  });
  entries = TakeFraction(std::move(entries), selection);
  std::vector<Entry> plan;
  for (int repetition = 1; repetition <= selection.repeat; ++repetition) {
    for (Entry entry : entries) {
      entry.repetition = repetition;
      plan.push_back(std::move(entry));
    }
  }
  if (selection.shuffle) std::shuffle(plan.begin(), plan.end(), std::mt19937_64(*selection.shuffle));
  for (size_t i = 0; i < plan.size(); ++i) plan[i].n = static_cast<int>(i) + 1;
  return plan;
}

// '*' any run of characters, '?' any one.
bool MatchesPattern(std::string_view name, std::string_view pattern) {
  if (pattern.empty()) return name.empty();
  if (pattern.front() == '*') {
    return MatchesPattern(name, pattern.substr(1)) || (!name.empty() && MatchesPattern(name.substr(1), pattern));
  }
  return !name.empty() && (pattern.front() == '?' || pattern.front() == name.front()) &&
         MatchesPattern(name.substr(1), pattern.substr(1));
}

bool MatchesAnyPattern(const std::string& name, const std::string& patterns) {
  std::istringstream list(patterns);
  for (std::string pattern; std::getline(list, pattern, ':');) {
    if (MatchesPattern(name, pattern)) return true;
  }
  return false;
}

}  // namespace

bool MatchesFilter(const std::string& name, const std::string& filter) {
  const size_t dash = filter.find('-');
  const std::string wanted = filter.substr(0, dash);
  if (dash != std::string::npos && MatchesAnyPattern(name, filter.substr(dash + 1))) return false;
  return wanted.empty() || MatchesAnyPattern(name, wanted);
}

Result<std::vector<Entry>> MakePlan(const std::vector<TestInfo>& tests, const std::vector<Device>& devices,
                                    const Selection& selection) {
  KFDCTS_ASSIGN(const std::vector<std::regex> include, Compile(selection.include));
  KFDCTS_ASSIGN(const std::vector<std::regex> exclude, Compile(selection.exclude));
  std::optional<size_t> tier;
  if (!selection.tier.empty()) {
    tier = TierIndex(selection.tier);
    if (!tier) return Error::Of(0, "no tier is called '{}'; there are: {}", selection.tier, fmt::join(kTiers, ", "));
  }
  std::vector<Entry> known;
  std::vector<Entry> chosen;
  for (const TestInfo& test : tests) {
    const bool by_test =
        (!test.destructive || selection.destructive) && (!tier || TierIndex(test.tier).value_or(3) <= *tier) &&
        (selection.areas.empty() || Contains(selection.areas, test.area)) &&
        (selection.labels.empty() || std::any_of(test.labels.begin(), test.labels.end(), [&](const std::string& label) {
           return Contains(selection.labels, label);
         }));
    for (Entry& entry : Place(test, devices, selection)) {
      known.push_back(entry);
      const bool by_name =
          !selection.by_name || Contains(selection.names, entry.name) || Contains(selection.names, test.name());
      if (by_test && by_name && (include.empty() || AnyMatches(include, entry.name)) &&
          !AnyMatches(exclude, entry.name)) {
        chosen.push_back(std::move(entry));
      }
    }
  }
  for (const std::string& name : selection.names) KFDCTS_TRY(CheckName(name, known));
  return Order(std::move(chosen), selection);
}

std::vector<std::string> ParseTestList(const std::string& text) {
  std::vector<std::string> names;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    line = line.substr(0, line.find('#'));
    const size_t begin = line.find_first_not_of(" \t\r");
    if (begin == std::string::npos) continue;
    names.push_back(line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1));
  }
  return names;
}

Status ParseFraction(const std::string& text, Selection& selection) {
  int part = 0, whole = 0;
  const char* end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, part);
  if (first.ec == std::errc() && first.ptr != end && *first.ptr == '/') {
    const auto second = std::from_chars(first.ptr + 1, end, whole);
    if (second.ec == std::errc() && second.ptr == end && part >= 1 && part <= whole) {
      selection.fraction = part;
      selection.fractions = whole;
      return {};
    }
  }
  return Error::Of(0, "--fraction {}: expected i/n with 1 <= i <= n", text);
}

}  // namespace kfdcts::runner
