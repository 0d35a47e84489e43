// Ticket: a point in a stream of work that has a definite "done"; Progress: how far the stream is.
//
// A Ticket keeps what it reads alive, so it may outlive its queue; work that a destroyed queue never did stays undone.
// Copyable, thread-safe.

#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "driver/base/deadline.h"
#include "driver/base/result.h"

namespace kfdcts {

class Progress {
 public:
  virtual ~Progress() = default;
  // Monotone, 64 bits. What an engine wrote before it advanced this is visible to the CPU afterwards (acquire).
  virtual uint64_t Completed() const = 0;
  virtual std::string Describe() const = 0;  // "sdma queue 3 of gpu 51217"
};

class Ticket {
 public:
  Ticket() = default;
  Ticket(std::shared_ptr<const Progress> progress, uint64_t value) : progress_(std::move(progress)), value_(value) {}

  bool valid() const { return progress_ != nullptr; }
  uint64_t value() const { return value_; }
  uint64_t Completed() const { return progress_ ? progress_->Completed() : 0; }
  bool Done() const { return Completed() >= value_; }
  // ETIME when the deadline passes first: "sdma queue 3 of gpu 51217: fence 7 awaited, 5 reached".
  Status Wait(Deadline deadline) const;
  std::string Describe() const;

 private:
  std::shared_ptr<const Progress> progress_;
  uint64_t value_ = 0;
};

}  // namespace kfdcts
