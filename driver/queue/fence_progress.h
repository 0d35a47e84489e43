// FenceProgress: Progress of a queue, read from its fence memory while there is one.

#pragma once

#include <functional>
#include <mutex>
#include <string>

#include "driver/semaphore/ticket.h"

namespace kfdcts {

class FenceProgress : public Progress {
 public:
  // `read` answers the completed value from memory; it is not called after Detach.
  FenceProgress(std::string name, std::function<uint64_t()> read) : name_(std::move(name)), read_(std::move(read)) {}

  uint64_t Completed() const override {
    std::lock_guard lock(mutex_);
    if (read_) last_ = read_();
    return last_;
  }
  std::string Describe() const override { return name_; }

  // The memory is about to go: what was reached stays.
  void Detach() {
    (void)Completed();
    std::lock_guard lock(mutex_);
    read_ = nullptr;
  }

 private:
  const std::string name_;
  mutable std::mutex mutex_;
  std::function<uint64_t()> read_;
  mutable uint64_t last_ = 0;
};

}  // namespace kfdcts
