// kfdcts-parity [scenario...]: prints what /dev/kfd answers to each call, as rows (witness.h). No verdicts: `compare`
// has those. Each scenario has a process of its own, so that a kfd process object, a crash or a hang is its alone.

#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

#include "ci/vm/parity/witness.h"

namespace kfdcts::parity {
namespace {

constexpr unsigned kSecondsEach = 60;

std::vector<Scenario> AllScenarios() {
  std::vector<Scenario> all;
  for (const auto& some : {NumberScenarios(), EventScenarios(), FileScenarios(), QueueScenarios(), MemoryScenarios(),
                           ProcessScenarios()}) {
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

int Run(const Scenario& scenario) {
  const pid_t child = fork();
  if (child < 0) return 2;
  if (child == 0) {
    alarm(kSecondsEach);
    scenario.run(Witness(scenario.name, STDOUT_FILENO));
    _exit(0);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child) return 2;
  if (status == 0) return 0;
  const Witness witness(scenario.name, STDOUT_FILENO);
  if (WIFSIGNALED(status)) witness.Row("ended by signal", WTERMSIG(status), 0);
  if (WIFEXITED(status)) witness.Row("ended with status", WEXITSTATUS(status), 0);
  return 1;
}

}  // namespace
}  // namespace kfdcts::parity

int main(int argc, char** argv) {
  const std::vector<std::string> wanted(argv + 1, argv + argc);
  int code = 0;
  size_t ran = 0;
  for (const auto& scenario : kfdcts::parity::AllScenarios()) {
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), scenario.name) == wanted.end()) continue;
    code = std::max(code, kfdcts::parity::Run(scenario));
    ++ran;
  }
  if (ran < std::max<size_t>(1, wanted.size())) {
    fprintf(stderr, "kfdcts-parity: no such scenario\n");
    return 2;
  }
  return code;
}
