// What a person sees while tests run: one line that changes on a terminal, plain lines elsewhere.

#pragma once

#include <chrono>
#include <map>
#include <string>

#include "results/run_report.h"

namespace kfdcts::runner {

class Progress {
 public:
  enum class Form { kQuiet, kPlain, kTerminal };
  // kTerminal if stdout is one, else kPlain.
  static Form FormOfStdout();

  Progress(Form form, size_t total) : form_(form), total_(total), start_(std::chrono::steady_clock::now()) {}

  void Started(const report::Entry& entry);
  void Finished(const report::Entry& entry, const report::TestResult& result);
  // Redraws the line with the time; call about once a second.
  void Tick();
  // A sentence that stays.
  void Say(const std::string& sentence);
  void End();

 private:
  void Clear();
  void Draw();
  std::string Eta() const;

  Form form_;
  size_t total_;
  size_t done_ = 0;
  report::Counts counts_;
  std::map<int, std::string> running_;
  std::chrono::steady_clock::time_point start_;
};

}  // namespace kfdcts::runner
