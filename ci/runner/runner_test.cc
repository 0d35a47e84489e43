#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>

#include "ci/runner/commands.h"
#include "ci/runner/exit_codes.h"
#include "ci/runner/kernel_log.h"
#include "ci/runner/ladder.h"
#include "ci/runner/plan.h"
#include "ci/runner/slots.h"
#include "ci/runner/verdict.h"

namespace kfdcts::runner {
namespace {

using namespace std::chrono_literals;
using report::Device;
using report::Entry;
using report::Gpu;
using report::Outcome;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

TestInfo MakeTest(const std::string& suite, const std::string& test, int gpus = 1) {
  TestInfo info;
  info.suite = suite;
  info.test = test;
  info.area = "queue";
  info.kind = "operation";
  info.tier = "standard";
  info.gpus = gpus;
  info.host_only = gpus == 0;
  return info;
}

Device MakeDevice(const std::string& spec, const std::vector<std::string>& families, int xgmi_peers = -1) {
  Device device;
  device.spec = spec;
  device.software = spec != "hw";
  for (size_t i = 0; i < families.size(); ++i) {
    Gpu gpu;
    gpu.ordinal = static_cast<int>(i);
    gpu.family = families[i];
    gpu.xgmi_peers = xgmi_peers;
    device.gpus.push_back(gpu);
  }
  return device;
}

std::vector<std::string> Placed(const std::vector<Entry>& plan) {
  std::vector<std::string> placed;
  for (const Entry& entry : plan) placed.push_back(entry.name + " on " + entry.device);
  return placed;
}

std::vector<Entry> Plan(const std::vector<TestInfo>& tests, const std::vector<Device>& devices,
                        const Selection& selection = {}) {
  auto plan = MakePlan(tests, devices, selection);
  EXPECT_TRUE(plan.ok()) << plan.error().message;
  return plan.ok() ? plan.value() : std::vector<Entry>();
}

TEST(Plan, EachFamilyGetsOneResultPerTest) {
  EXPECT_THAT(Placed(Plan({MakeTest("S", "One"), MakeTest("S", "Two", 2)},
                          {MakeDevice("soft:a", {"gfx942"}), MakeDevice("soft:b", {"gfx1100"}),
                           MakeDevice("soft:2a", {"gfx942", "gfx942"})})),
              ElementsAre("gfx942/S.One on soft:a", "gfx942/S.Two on soft:2a", "gfx1100/S.One on soft:b",
                          "gfx1100/S.Two on soft:b"));
}

TEST(Plan, APairByXgmiIsLookedFor) {
  TestInfo test = MakeTest("S", "Pair", 2);
  test.xgmi_pair = true;
  EXPECT_THAT(Placed(Plan({test}, {MakeDevice("soft:pcie", {"gfx942", "gfx942"}, 0),
                                   MakeDevice("soft:xgmi", {"gfx942", "gfx942"}, 1)})),
              ElementsAre("gfx942/S.Pair on soft:xgmi"));
}

TEST(Plan, SharedVirtualMemoryIsLookedFor) {
  TestInfo test = MakeTest("S", "Svm");
  test.svm = true;
  Device plain = MakeDevice("soft:plain", {"gfx942"});
  plain.gpus[0].svm = false;
  EXPECT_THAT(Placed(Plan({test}, {plain, MakeDevice("soft:svm", {"gfx942"})})),
              ElementsAre("gfx942/S.Svm on soft:svm"));
  test.svm = false;
  EXPECT_THAT(Placed(Plan({test}, {plain, MakeDevice("soft:svm", {"gfx942"})})),
              ElementsAre("gfx942/S.Svm on soft:plain"));
}

TEST(Plan, HostTestsRunOnceAndPreferTheMachineWithoutGpu) {
  const TestInfo test = MakeTest("S", "Host", 0);
  EXPECT_THAT(Placed(Plan({test}, {MakeDevice("soft:a", {"gfx942"}), MakeDevice("soft:none", {})})),
              ElementsAre("host/S.Host on soft:none"));
  EXPECT_THAT(Placed(Plan({test}, {MakeDevice("soft:a", {"gfx942"}), MakeDevice("soft:b", {"gfx1100"})})),
              ElementsAre("host/S.Host on soft:a"));
}

TEST(Plan, SelectsByNameAreaLabelAndTier) {
  TestInfo quick = MakeTest("Fast", "A");
  quick.tier = "quick";
  quick.area = "memory";
  quick.labels = {"quick", "standard"};
  const std::vector<TestInfo> tests = {quick, MakeTest("Slow", "B"), MakeTest("Slow", "C")};
  const std::vector<Device> devices = {MakeDevice("soft:a", {"gfx942"})};
  const auto names = [&](const Selection& selection) {
    std::vector<std::string> found;
    for (const Entry& entry : Plan(tests, devices, selection)) found.push_back(entry.suite + "." + entry.test);
    return found;
  };
  EXPECT_THAT(names({}), ElementsAre("Fast.A", "Slow.B", "Slow.C"));
  EXPECT_THAT(names({.include = {"\\.B$", "Fast"}}), ElementsAre("Fast.A", "Slow.B"));
  EXPECT_THAT(names({.exclude = {"Slow\\.B"}}), ElementsAre("Fast.A", "Slow.C"));
  EXPECT_THAT(names({.areas = {"memory"}}), ElementsAre("Fast.A"));
  EXPECT_THAT(names({.labels = {"quick"}}), ElementsAre("Fast.A"));
  EXPECT_THAT(names({.tier = "quick"}), ElementsAre("Fast.A"));
  EXPECT_THAT(names({.tier = "standard"}), SizeIs(3));
  EXPECT_THAT(names({.names = {"gfx942/Slow.C", "Slow.B"}, .by_name = true}), ElementsAre("Slow.B", "Slow.C"));
}

TEST(Plan, RefusesWhatItDoesNotUnderstand) {
  const std::vector<TestInfo> tests = {MakeTest("SdmaCopy", "MovesAPage")};
  const std::vector<Device> devices = {MakeDevice("soft:a", {"gfx942"})};
  EXPECT_THAT(MakePlan(tests, devices, {.include = {"("}}).error().message, HasSubstr("regular expression"));
  EXPECT_THAT(MakePlan(tests, devices, {.tier = "huge"}).error().message, HasSubstr("quick, standard"));
  EXPECT_THAT(MakePlan(tests, devices, {.names = {"gfx942/SdmaCopy.MovesPage"}, .by_name = true}).error().message,
              HasSubstr("nearest is 'gfx942/SdmaCopy.MovesAPage'"));
}

TEST(Plan, LeavesDestructiveTestsOutUnlessAsked) {
  TestInfo test = MakeTest("S", "Resets");
  test.destructive = true;
  const std::vector<Device> devices = {MakeDevice("soft:a", {"gfx942"})};
  EXPECT_THAT(Plan({test}, devices), IsEmpty());
  EXPECT_THAT(Plan({test}, devices, {.destructive = true}), SizeIs(1));
}

TEST(Plan, FractionsPartitionTheWhole) {
  std::vector<TestInfo> tests;
  for (int i = 0; i < 11; ++i) tests.push_back(MakeTest("S", fmt::format("T{}", i)));
  std::multiset<std::string> seen;
  for (int part = 1; part <= 3; ++part) {
    Selection selection;
    ASSERT_TRUE(ParseFraction(fmt::format("{}/3", part), selection).ok());
    for (const Entry& entry : Plan(tests, {MakeDevice("soft:a", {"gfx942"})}, selection)) seen.insert(entry.name);
  }
  EXPECT_EQ(seen.size(), 11U);
  EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()).size(), 11U);
  Selection selection;
  for (const char* wrong : {"", "1", "0/3", "4/3", "1/0", "a/b", "1/3x", "-1/3"}) {
    EXPECT_FALSE(ParseFraction(wrong, selection).ok()) << wrong;
  }
}

TEST(Plan, ShuffleIsRepeatableAndNumbersFollowTheOrder) {
  std::vector<TestInfo> tests;
  for (int i = 0; i < 20; ++i) tests.push_back(MakeTest("S", fmt::format("T{}", i)));
  const std::vector<Device> devices = {MakeDevice("soft:a", {"gfx942"})};
  const auto once = Plan(tests, devices, {.shuffle = 7, .repeat = 2});
  EXPECT_EQ(Placed(once), Placed(Plan(tests, devices, {.shuffle = 7, .repeat = 2})));
  EXPECT_NE(Placed(once), Placed(Plan(tests, devices, {.shuffle = 8, .repeat = 2})));
  ASSERT_THAT(once, SizeIs(40));
  for (size_t i = 0; i < once.size(); ++i) EXPECT_EQ(once[i].n, static_cast<int>(i) + 1);
}

TEST(Plan, TestListsHaveCommentsAndBlanks) {
  EXPECT_THAT(ParseTestList("# all\n\n a/S.T  # why\nS.U\r\n"), ElementsAre("a/S.T", "S.U"));
}

TEST(Filter, IsGoogleTests) {
  EXPECT_TRUE(MatchesFilter("SdmaCopy.Moves", "SdmaCopy*.*"));
  EXPECT_TRUE(MatchesFilter("SdmaCopyChunked.Moves", "SdmaFill*.*:SdmaCopy*.*"));
  EXPECT_FALSE(MatchesFilter("SdmaCopy.Moves", "SdmaCopy*.*-*.Moves"));
  EXPECT_TRUE(MatchesFilter("RingWrap.X", "*Wrap*"));
  EXPECT_TRUE(MatchesFilter("A.B", "A.?"));
  EXPECT_FALSE(MatchesFilter("A.BC", "A.?"));
  EXPECT_FALSE(MatchesFilter("SdmaCopy.Moves", "Copy"));
}

class LadderSteps : public testing::Test {
 protected:
  Ladder::Step After(std::chrono::milliseconds time) { return ladder_.Next(start_ + time); }
  Ladder::Time start_{};
  Ladder ladder_{{.timeout = 10s, .inactivity = 4s, .quit_grace = 3s, .kill_grace = 5s}, start_};
};

TEST_F(LadderSteps, ClimbFromQuitOverKillToAbandon) {
  ladder_.NoteActivity(start_ + 9s);
  EXPECT_EQ(After(9999ms), Ladder::Step::kWait);
  EXPECT_EQ(After(10s), Ladder::Step::kQuit);
  EXPECT_EQ(ladder_.reason(), Ladder::Reason::kTimeout);
  EXPECT_EQ(After(12'999ms), Ladder::Step::kWait);
  EXPECT_EQ(After(13s), Ladder::Step::kKill);
  EXPECT_EQ(After(17'999ms), Ladder::Step::kWait);
  EXPECT_EQ(After(18s), Ladder::Step::kAbandon);
  EXPECT_EQ(After(100s), Ladder::Step::kWait);
}

TEST_F(LadderSteps, SilenceCountsFromTheLastOutput) {
  EXPECT_EQ(After(3999ms), Ladder::Step::kWait);
  ladder_.NoteActivity(start_ + 3999ms);
  EXPECT_EQ(After(7998ms), Ladder::Step::kWait);
  EXPECT_EQ(After(7999ms), Ladder::Step::kQuit);
  EXPECT_EQ(ladder_.reason(), Ladder::Reason::kInactive);
}

TEST_F(LadderSteps, CancellingKillsAtOnce) {
  ladder_.Cancel();
  EXPECT_EQ(After(1ms), Ladder::Step::kKill);
  EXPECT_EQ(ladder_.reason(), Ladder::Reason::kCancelled);
  EXPECT_EQ(After(5001ms), Ladder::Step::kAbandon);
}

Entry MakeEntry(const std::string& device, const std::string& family, int gpus = 1, bool destructive = false) {
  Entry entry;
  entry.device = device;
  entry.software = device != "hw";
  entry.family = family;
  entry.gpus = gpus;
  entry.destructive = destructive;
  return entry;
}

TEST(Slots, AHardwareGpuTakesOneTestAtATime) {
  Slots slots({MakeDevice("hw", {"gfx942", "gfx1100", "gfx942"})});
  const Entry one = MakeEntry("hw", "gfx942");
  EXPECT_EQ(slots.Take(one), 0);
  EXPECT_EQ(slots.Take(one), 2);
  EXPECT_EQ(slots.Take(one), std::nullopt);
  EXPECT_EQ(slots.Take(MakeEntry("hw", "gfx1100")), 1);
  slots.Release(one, 2);
  EXPECT_EQ(slots.Take(one), 2);
}

TEST(Slots, SeveralGpusAndDestructionNeedTheWholeDevice) {
  for (const Entry& all :
       {MakeEntry("hw", "gfx942", 2), MakeEntry("hw", "gfx942", 1, true), MakeEntry("hw", "host", 0, true)}) {
    Slots slots({MakeDevice("hw", {"gfx942", "gfx942"})});
    const Entry one = MakeEntry("hw", "gfx942");
    const auto taken = slots.Take(one);
    EXPECT_EQ(slots.Take(all), std::nullopt);
    slots.Release(one, *taken);
    EXPECT_EQ(slots.Take(all), 0);
    EXPECT_EQ(slots.Take(one), std::nullopt);
    slots.Release(all, 0);
    EXPECT_TRUE(slots.Take(one).has_value());
  }
}

TEST(Slots, SoftwareDevicesAreAlwaysFree) {
  Slots slots({MakeDevice("soft:a", {"gfx942"})});
  for (int i = 0; i < 5; ++i) EXPECT_EQ(slots.Take(MakeEntry("soft:a", "gfx942", 2)), 0);
}

ChildEnd Exited(int status) { return {ChildEnd::How::kExited, status, 1000, ""}; }
Result<std::string> File(const char* text) { return std::string(text); }
const char kPassFile[] = R"({"outcome":"pass","skip":null,"assertions":3})";
const char kFailFile[] =
    R"({"outcome":"fail","skip":null,"assertions":3,"failures":[{"file":"a","line":1,"message":"m"}]})";
const char kSkipFile[] = R"({"outcome":"skip","skip":{"type":"cfg","reason":"r","observed":"o"},"assertions":0})";

TEST(Verdict, KeepsWhatExitCodeAndResultFileAgreeOn) {
  EXPECT_EQ(Judge(Exited(0), File(kPassFile)).outcome, Outcome::kPass);
  EXPECT_EQ(Judge(Exited(1), File(kFailFile)).outcome, Outcome::kFail);
  EXPECT_EQ(Judge(Exited(77), File(kSkipFile)).outcome, Outcome::kSkip);
  EXPECT_EQ(Judge(Exited(77), File(kSkipFile)).skip->type, "cfg");
}

TEST(Verdict, ABrokenPromiseIsNeverAPass) {
  EXPECT_EQ(Judge(Exited(0), Error::Of(2, "no file")).outcome, Outcome::kCrash);
  EXPECT_EQ(Judge(Exited(0), File("{")).outcome, Outcome::kCrash);
  EXPECT_EQ(Judge(Exited(0), File(kFailFile)).outcome, Outcome::kCrash);
  EXPECT_EQ(Judge(Exited(0), File(kSkipFile)).outcome, Outcome::kCrash);
  EXPECT_EQ(Judge(Exited(1), File(kPassFile)).outcome, Outcome::kCrash);
  EXPECT_EQ(Judge(Exited(5), File(kPassFile)).outcome, Outcome::kCrash);
  EXPECT_EQ(Judge(Exited(2), File(kPassFile)).outcome, Outcome::kCrash);
  EXPECT_EQ(Judge(Exited(0), File(R"({"outcome":"pass","assertions":0})")).outcome, Outcome::kFail);
}

TEST(Verdict, NamesHowATestWasEnded) {
  EXPECT_EQ(Judge({ChildEnd::How::kSignalled, SIGSEGV, 1, ""}, File(kPassFile)).outcome, Outcome::kCrash);
  EXPECT_THAT(Judge({ChildEnd::How::kSignalled, SIGSEGV, 1, ""}, File("")).why, HasSubstr("SIGSEGV"));
  EXPECT_EQ(Judge({ChildEnd::How::kTimeout, 0, 1, ""}, File(kPassFile)).outcome, Outcome::kTimeout);
  EXPECT_EQ(Judge({ChildEnd::How::kInactive, 0, 1, ""}, File("")).outcome, Outcome::kTimeout);
  EXPECT_EQ(Judge({ChildEnd::How::kCancelled, 0, 1, ""}, File("")).outcome, Outcome::kIncomplete);
  EXPECT_EQ(Judge({ChildEnd::How::kAbandoned, 0, 1, ""}, File("")).outcome, Outcome::kHang);
  EXPECT_EQ(Judge({ChildEnd::How::kNotStarted, 0, 0, "no such file"}, File("")).why, "no such file");
  EXPECT_EQ(Judge(Exited(kTestAbort), File(kPassFile)).outcome, Outcome::kHang);
  EXPECT_TRUE(LostTheDevice(Exited(kTestAbort)));
  EXPECT_TRUE(LostTheDevice({ChildEnd::How::kAbandoned, 0, 1, ""}));
  EXPECT_FALSE(LostTheDevice(Exited(0)));
}

TEST(Verdict, TheWorseOfTestAndKernelCounts) {
  report::TestResult pass = Judge(Exited(0), File(kPassFile));
  Add({Outcome::kDmesgFail, "kernel: WARNING"}, pass);
  EXPECT_EQ(pass.outcome, Outcome::kDmesgFail);
  report::TestResult fail = Judge(Exited(1), File(kFailFile));
  Add({Outcome::kDmesgFail, "kernel: WARNING"}, fail);
  EXPECT_EQ(fail.outcome, Outcome::kFail);
}

TEST(KernelLog, RecordsAreTakenApart) {
  const auto message = ParseKernelMessage("28,339,5140900,-;amdgpu 0000:03:00.0: ring timeout\n SUBSYSTEM=pci\n");
  ASSERT_TRUE(message.has_value());
  EXPECT_EQ(message->level, 4);  // 28 = facility 3, level 4
  EXPECT_EQ(message->sequence, 339U);
  EXPECT_EQ(message->time_us, 5140900);
  EXPECT_EQ(message->text, "amdgpu 0000:03:00.0: ring timeout");
  for (const char* wrong : {"", "4", "4,1", "4,1,2", "x,1,2,-;t"}) EXPECT_FALSE(ParseKernelMessage(wrong)) << wrong;
}

KernelSlice Slice(int level, const char* text) { return {{{level, 1, 1, text}}, false}; }

TEST(KernelLog, JudgesByLevelAndByWhatTheKernelPrints) {
  EXPECT_EQ(JudgeKernel({}, false).outcome, Outcome::kPass);
  EXPECT_EQ(JudgeKernel(Slice(3, "amdgpu: page fault"), false).outcome, Outcome::kDmesgFail);
  EXPECT_EQ(JudgeKernel(Slice(3, "kfd kfd: amdgpu: bad argument"), true).outcome, Outcome::kPass);
  EXPECT_EQ(JudgeKernel(Slice(6, "amdgpu: added device"), false).outcome, Outcome::kPass);
  EXPECT_EQ(JudgeKernel(Slice(3, "usb 1-1: broken"), false).outcome, Outcome::kPass);
  EXPECT_EQ(JudgeKernel(Slice(4, "WARNING: CPU: 0 PID: 1 at kfd.c:1"), true).outcome, Outcome::kDmesgFail);
  KernelSlice lost;
  lost.lost = true;
  EXPECT_EQ(JudgeKernel(lost, false).outcome, Outcome::kInconclusive);
}

TEST(Devices, AreCheckedByName) {
  const std::string boards = std::string(testing::TempDir()) + "/kfdcts-boards";
  ASSERT_EQ(system(("mkdir -p " + boards + "/mi300x " + boards + "/none").c_str()), 0);
  EXPECT_THAT(ResolveDevices({"hw", "soft:mi300x", "soft:mi300x"}, boards).value(), ElementsAre("hw", "soft:mi300x"));
  EXPECT_THAT(ResolveDevices({"soft:all"}, boards).value(), ElementsAre("soft:mi300x", "soft:none"));
  EXPECT_THAT(ResolveDevices({"soft:mi300x+none"}, boards).value(), ElementsAre("soft:mi300x+none"));
  EXPECT_THAT(ResolveDevices({"soft:mi300"}, boards).error().message, HasSubstr("there are: mi300x, none"));
  EXPECT_THAT(ResolveDevices({"gpu0"}, boards).error().message, HasSubstr("'hw' or 'soft:<board>'"));
  EXPECT_FALSE(ResolveDevices({"soft:mi300x"}, "/no/such/folder").ok());
}

TEST(ExitCode, FollowsTheWorstOfTheRun) {
  report::RunReport run;
  run.ended = "complete";
  EXPECT_EQ(ExitCodeOf(run), kNothingToTest);
  run.rows.push_back({{}, Judge(Exited(77), File(kSkipFile))});
  EXPECT_EQ(ExitCodeOf(run), kNothingToTest);
  run.rows.push_back({{}, Judge(Exited(0), File(kPassFile))});
  EXPECT_EQ(ExitCodeOf(run), kAsExpected);
  run.rows.push_back({{}, Judge(Exited(1), File(kFailFile))});
  EXPECT_EQ(ExitCodeOf(run), kUnexpected);
  run.ended = "overall timeout";
  EXPECT_EQ(ExitCodeOf(run), kOverallTimeout);
  run.ended = "interrupted";
  EXPECT_EQ(ExitCodeOf(run), kInterrupted);
  run.ended = "cut off";
  EXPECT_EQ(ExitCodeOf(run), kAborted);
}

TEST(CtestFile, HasLabelsTimeoutAndSkipCode) {
  TestInfo test = MakeTest("S", "T", 2);
  test.labels = {"standard", "full", "area_queue"};
  test.timeout_s = 20;
  const auto soft = Plan({test}, {MakeDevice("soft:a", {"gfx942", "gfx942"})});
  const std::string text = CtestFile(soft, {test}, "/bin/kfdcts", "/plan", "/results");
  EXPECT_THAT(text, HasSubstr("add_test([==[gfx942/S.T]==] [==[/bin/kfdcts]==] exec [==[gfx942/S.T]==]"));
  EXPECT_THAT(text, HasSubstr("area_queue;full;gfx942;multi_gpu;software;standard"));
  EXPECT_THAT(text, HasSubstr("TIMEOUT 50 SKIP_RETURN_CODE 77"));
  const auto hard = Plan({test}, {MakeDevice("hw", {"gfx942", "gfx942"})});
  const std::string hardware = CtestFile(hard, {test}, "/bin/kfdcts", "/plan", "/results");
  EXPECT_THAT(hardware, HasSubstr("add_test([==[hw/gfx942/S.T]==]"));
  EXPECT_THAT(hardware, HasSubstr("RUN_SERIAL ON"));
  EXPECT_THAT(hardware, HasSubstr("hardware;hardware_standard;multi_gpu"));
  EXPECT_THAT(text, Not(HasSubstr("RUN_SERIAL")));
  test.area = "overlap";
  const auto overlap = Plan({test}, {MakeDevice("soft:a", {"gfx942", "gfx942"})});
  EXPECT_THAT(CtestFile(overlap, {test}, "/bin/kfdcts", "/plan", "/results"), HasSubstr("RUN_SERIAL ON"));
  TestInfo single = MakeTest("S", "T");
  const auto one = Plan({single}, {MakeDevice("hw", {"gfx942"})});
  EXPECT_THAT(CtestFile(one, {single}, "/bin/kfdcts", "/plan", "/results"),
              HasSubstr("RESOURCE_GROUPS 1,gpus_gfx942:1"));
}

TEST(Shell, WordsAreQuoted) {
  EXPECT_EQ(ShellQuoted("plain-word.1"), "plain-word.1");
  EXPECT_EQ(ShellQuoted("two words"), "'two words'");
  EXPECT_EQ(ShellQuoted("it's"), "'it'\\''s'");
  EXPECT_EQ(ShellQuoted(""), "''");
}

TEST(Process, CaptureSeesBothStreamsAndTheStatus) {
  Command command;
  command.exe = "/bin/sh";
  command.args = {"-c", "echo out; echo err >&2; exit 3"};
  const auto captured = Capture(command, 10s);
  ASSERT_TRUE(captured.ok()) << captured.error().message;
  EXPECT_EQ(captured->out, "out\n");
  EXPECT_EQ(captured->err, "err\n");
  EXPECT_EQ(WEXITSTATUS(captured->status), 3);
}

TEST(Process, AChildHasItsOwnSessionAndNoInheritedFiles) {
  Command command;
  command.exe = "/bin/sh";
  command.args = {"-c", "ls /proc/self/fd | wc -l; test $(ps -o sid= -p $$) = $$ && echo own"};
  const int extra = open("/dev/null", 0);
  const auto captured = Capture(command, 10s);
  close(extra);
  ASSERT_TRUE(captured.ok());
  EXPECT_EQ(captured->out, "4\nown\n");  // stdin, stdout, stderr and the folder that ls reads
}

TEST(Process, WhatDoesNotStartIsAnError) {
  Command command;
  command.exe = "/no/such/program";
  EXPECT_THAT(Capture(command, 10s).error().message, HasSubstr("cannot start /no/such/program"));
}

}  // namespace
}  // namespace kfdcts::runner
