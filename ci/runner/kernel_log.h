// What the kernel said while a test ran: a slice of /dev/kmsg by sequence number, and a verdict over it.
//
// Owns the reading position and the judgement. Hardware runs only; where /dev/kmsg cannot be read, readable() says so
// and the run notes it. The kernel's messages are no ABI: a pattern here that stops matching weakens the verdict, so
// the severity that the kernel itself gives decides first.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "results/outcome.h"

namespace kfdcts::runner {

struct KernelMessage {
  int level = 7;  // 0 emergency ... 7 debug (Linux Documentation/ABI/testing/dev-kmsg)
  uint64_t sequence = 0;
  int64_t time_us = 0;
  std::string text;
};

struct KernelSlice {
  std::vector<KernelMessage> messages;
  bool lost = false;  // the ring buffer overran the reader
  std::string Text() const;
};

struct KernelVerdict {
  report::Outcome outcome = report::Outcome::kPass;  // pass, dmesg-fail or inconclusive
  std::string why;
};

// A record of /dev/kmsg: "6,339,5140900,-;text\n CONTINUATION=...".
std::optional<KernelMessage> ParseKernelMessage(std::string_view record);

// WARNING, BUG, Oops, KASAN, lockdep and soft lockups always fail. Anything else of amdgpu or kfd at warning or worse
// fails too, unless `provokes`: KFD logs bad user input as an error, so validation tests may cause such messages.
KernelVerdict JudgeKernel(const KernelSlice& slice, bool provokes);

class KernelLog {
 public:
  explicit KernelLog(const std::string& path = "/dev/kmsg");
  ~KernelLog();
  KernelLog(const KernelLog&) = delete;

  bool readable() const { return fd_ >= 0; }
  const std::string& problem() const { return problem_; }
  // All that has come since the last call; the first call starts at the end of the log.
  KernelSlice Read();

 private:
  int fd_ = -1;
  std::string problem_;
};

}  // namespace kfdcts::runner
