// Who may run beside whom. Pure.
//
// Software devices are private to each test, so only the number of jobs limits them. A hardware GPU takes one test at a
// time: any GPU of the test's family on its device will do; a test of several GPUs, and a destructive one, takes all of
// the device.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "results/schema.h"

namespace kfdcts::runner {

class Slots {
 public:
  explicit Slots(const std::vector<report::Device>& devices);

  // The ordinal to run `entry` on, or nullopt when it has to wait.
  std::optional<int> Take(const report::Entry& entry);
  void Release(const report::Entry& entry, int ordinal);

 private:
  struct Slot {
    int ordinal;
    std::string family;
    bool taken = false;
  };
  static bool TakesAll(const report::Entry& entry) { return entry.gpus > 1 || entry.destructive; }
  std::map<std::string, std::vector<Slot>> hardware_;  // by spec
};

}  // namespace kfdcts::runner
