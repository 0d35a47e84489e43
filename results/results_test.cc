#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <pugixml.hpp>

#include "results/files.h"
#include "results/journal.h"
#include "results/run_report.h"
#include "results/writers.h"

namespace kfdcts::report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "kfdcts-results-XXXXXX").string();
    if (mkdtemp(pattern.data()) != nullptr) path_ = pattern;
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

Entry MakeEntry(int n, const std::string& family, const std::string& area, const std::string& test,
                bool software = true) {
  Entry entry;
  entry.n = n;
  entry.family = family;
  entry.suite = "Suite";
  entry.test = test;
  entry.name = family + "/Suite." + test;
  entry.area = area;
  entry.kind = "operation";
  entry.tier = "quick";
  entry.device = software ? "soft:board" : "hw";
  entry.software = software;
  entry.gpus = 1;
  entry.timeout_s = 10;
  return entry;
}

Json Started(int n) { return {{"type", "started"}, {"n", n}, {"at", "2026-01-01T00:00:00.000Z"}}; }

Json FinishedAs(int n, Outcome outcome, std::optional<Skip> skip = std::nullopt) {
  TestResult result;
  result.outcome = outcome;
  result.skip = std::move(skip);
  result.assertions = 1;
  if (outcome == Outcome::kFail) result.failures.push_back({"suites/a/b.cc", 7, "expected <1> & \"2\"\nsecond line"});
  return {{"type", "finished"}, {"n", n}, {"result", ToJson(result)}};
}

Json Ended(const char* how, const char* why) { return {{"type", "ended"}, {"how", how}, {"why", why}}; }

RunReport Report(std::vector<Entry> plan, std::vector<Json> records) {
  RunInfo info;
  info.id = "id";
  info.version = "1.0";
  info.started = "2026-01-01T00:00:00.000Z";
  info.plan = std::move(plan);
  Journal journal;
  journal.records = std::move(records);
  return BuildReport(std::move(info), journal);
}

TEST(Journal, RecordsSurviveTheRoundTrip) {
  const Json first = {{"type", "run"}, {"text", "a \"quote\", a \n newline, a \xc3\xa9"}};
  const Json second = {{"type", "ended"}};
  const Journal journal = ParseJournal(JournalLine(first) + JournalLine(second));
  EXPECT_THAT(journal.records, ElementsAre(first, second));
  EXPECT_THAT(journal.problems, IsEmpty());
  EXPECT_FALSE(journal.torn);
}

TEST(Journal, ChecksumIsZlibsOverTheRecordsBytes) {
  // python3: zlib.crc32(b'{"a":1}') == 0x561bacaf.
  EXPECT_EQ(JournalLine({{"a", 1}}).substr(0, 30), "{\"crc32\":\"561bacaf\",\"record\":{");
}

TEST(Journal, EveryCutLosesAtMostTheLastRecord) {
  std::string text;
  std::vector<size_t> ends;
  for (int i = 0; i < 3; ++i) {
    text += JournalLine({{"type", "started"}, {"n", i}});
    ends.push_back(text.size());
  }
  for (size_t cut = 0; cut <= text.size(); ++cut) {
    const Journal journal = ParseJournal(std::string_view(text).substr(0, cut));
    size_t whole = 0;
    while (whole < ends.size() && ends[whole] <= cut) ++whole;
    EXPECT_THAT(journal.records, SizeIs(whole)) << "cut at " << cut;
    EXPECT_EQ(journal.whole_bytes, whole == 0 ? 0 : ends[whole - 1]);
    EXPECT_EQ(journal.torn, cut != journal.whole_bytes);
    EXPECT_THAT(journal.problems, IsEmpty()) << "cut at " << cut;
  }
}

TEST(Journal, EveryChangedByteIsNoticedAndNamed) {
  const std::string line = JournalLine({{"type", "started"}, {"n", 1}});
  for (size_t at = 0; at + 1 < line.size(); ++at) {
    std::string damaged = line;
    damaged[at] ^= 0x04;
    const Journal journal = ParseJournal(line + damaged + line);
    EXPECT_THAT(journal.records, SizeIs(2)) << "byte " << at;
    ASSERT_THAT(journal.problems, SizeIs(1)) << "byte " << at;
    EXPECT_THAT(journal.problems[0], HasSubstr("line 2: "));
  }
}

TEST(Journal, AWriterContinuesAfterATornEnd) {
  const TemporaryFolder folder;
  const std::string path = folder / "journal.jsonl";
  const std::string whole = JournalLine({{"n", 1}});
  ASSERT_TRUE(WriteFile(path, whole + "{\"crc32\":\"12").ok());
  const auto before = ReadJournal(path);
  ASSERT_TRUE(before.ok());
  {
    auto writer = JournalWriter::Continue(path, before->whole_bytes);
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(writer->Append({{"n", 2}}).ok());
  }
  const auto after = ReadJournal(path);
  ASSERT_TRUE(after.ok());
  EXPECT_THAT(after->records, ElementsAre(Json{{"n", 1}}, Json{{"n", 2}}));
  EXPECT_FALSE(after->torn);
}

TEST(Journal, AnExistingFileIsNotOverwritten) {
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteFile(folder / "journal.jsonl", "old").ok());
  EXPECT_FALSE(JournalWriter::Create(folder / "journal.jsonl").ok());
}

TEST(Journal, TakesOutputThatIsNotUtf8) {
  const Journal journal = ParseJournal(JournalLine({{"text", "\xff\xfe"}}));
  EXPECT_THAT(journal.records, SizeIs(1));
}

TEST(Outcomes, CountAsTheirCellState) {
  EXPECT_EQ(StateOf(Outcome::kPass, ""), CellState::kPass);
  EXPECT_EQ(StateOf(Outcome::kSkip, "cap"), CellState::kNotApplicable);
  for (const char* type : {"cfg", "perm", "res", "dep"}) {
    EXPECT_EQ(StateOf(Outcome::kSkip, type), CellState::kNotRun) << type;
  }
  for (const Outcome outcome : {Outcome::kFail, Outcome::kDmesgFail, Outcome::kCrash, Outcome::kTimeout, Outcome::kHang,
                                Outcome::kIncomplete}) {
    EXPECT_EQ(StateOf(outcome, ""), CellState::kFail) << Name(outcome);
    EXPECT_EQ(OutcomeFrom(Name(outcome)), outcome);
  }
  EXPECT_EQ(StateOf(Outcome::kNotRun, ""), CellState::kNotRun);
  EXPECT_EQ(StateOf(Outcome::kInconclusive, ""), CellState::kNotRun);
  EXPECT_FALSE(OutcomeFrom("passed").has_value());
}

TEST(Outcomes, AreOrderedFromPassToHang) {
  EXPECT_LT(Severity(Outcome::kPass), Severity(Outcome::kSkip));
  EXPECT_LT(Severity(Outcome::kSkip), Severity(Outcome::kDmesgFail));
  EXPECT_LT(Severity(Outcome::kDmesgFail), Severity(Outcome::kFail));
  EXPECT_LT(Severity(Outcome::kCrash), Severity(Outcome::kHang));
}

TEST(Schema, ResultSurvivesTheRoundTrip) {
  TestResult result;
  result.outcome = Outcome::kSkip;
  result.skip = Skip{"cfg", "2 GPUs", "1"};
  result.evidence = {"evidence/a.txt"};
  result.assertions = 12;
  result.gpu = 3;
  const auto back = TestResultFrom(ToJson(result));
  ASSERT_TRUE(back.ok()) << back.error().message;
  EXPECT_EQ(ToJson(back.value()), ToJson(result));
}

TEST(Schema, RefusesWhatIsNotAResult) {
  for (const char* text : {"", "{", "[]", "{}", R"({"outcome":"great"})", R"({"outcome":"skip"})", R"({"outcome":7})",
                           R"({"outcome":"pass","assertions":"many"})", R"({"outcome":"hang"})"}) {
    EXPECT_FALSE(SuiteResultFrom(text).ok()) << text;
  }
  EXPECT_TRUE(SuiteResultFrom(R"({"outcome":"pass","skip":null,"assertions":1})").ok());
}

TEST(Report, StartedIsIncompleteAndUnstartedIsNotRun) {
  const RunReport run = Report({MakeEntry(1, "gfx942", "queue", "A"), MakeEntry(2, "gfx942", "queue", "B"),
                                MakeEntry(3, "gfx942", "queue", "C")},
                               {Started(1), FinishedAs(1, Outcome::kPass), Started(2)});
  EXPECT_EQ(run.ended, "cut off");
  EXPECT_EQ(run.rows[0].result.outcome, Outcome::kPass);
  EXPECT_EQ(run.rows[1].result.outcome, Outcome::kIncomplete);
  EXPECT_EQ(run.rows[2].result.outcome, Outcome::kNotRun);
  EXPECT_THAT(run.rows[2].result.why, Not(IsEmpty()));
}

TEST(Report, RecordsThatMakeNoSenseAreProblems) {
  const RunReport run = Report(
      {MakeEntry(1, "gfx942", "queue", "A")},
      {Started(2), {{"type", 5}}, {{"type", "finished"}, {"n", 1}, {"result", {}}}, {{"type", "surprise"}, {"n", 1}}});
  EXPECT_THAT(run.problems, SizeIs(4));
}

TEST(Report, KindsOfDeviceAreNeverAdded) {
  const RunReport run =
      Report({MakeEntry(1, "gfx942", "queue", "A", true), MakeEntry(2, "gfx942", "queue", "A", false)},
             {FinishedAs(1, Outcome::kPass), FinishedAs(2, Outcome::kFail), Ended("complete", "")});
  const std::vector<Column> columns = MatrixOf(run);
  ASSERT_THAT(columns, SizeIs(2));
  EXPECT_EQ(columns[0].total.total(), 1);
  EXPECT_EQ(columns[1].total.total(), 1);
  EXPECT_NE(columns[0].software, columns[1].software);
  EXPECT_EQ(CountsOf(run, true)[CellState::kPass], 1);
  EXPECT_EQ(CountsOf(run, false)[CellState::kPass], 0);
  pugi::xml_document junit;
  ASSERT_TRUE(junit.load_string(ToJunit(run).c_str()));
  EXPECT_NE(junit.select_node("//testsuite[@name='kfdcts.software.gfx942']").node(), pugi::xml_node());
  EXPECT_NE(junit.select_node("//testsuite[@name='kfdcts.hardware.gfx942']").node(), pugi::xml_node());
}

TEST(Report, CountsReadPassesOfWhatIsMandatory) {
  const RunReport run = Report({MakeEntry(1, "gfx942", "queue", "A"), MakeEntry(2, "gfx942", "queue", "B"),
                                MakeEntry(3, "gfx942", "queue", "C")},
                               {FinishedAs(1, Outcome::kPass), FinishedAs(2, Outcome::kSkip, Skip{"cap", "a", "b"}),
                                FinishedAs(3, Outcome::kSkip, Skip{"cfg", "a", "b"}), Ended("complete", "")});
  const Counts counts = MatrixOf(run)[0].total;
  EXPECT_EQ(counts[CellState::kPass], 1);
  EXPECT_EQ(counts.mandatory(), 2);
  EXPECT_THAT(SummaryText(run), HasSubstr("1/2"));
  EXPECT_THAT(SummaryText(run), HasSubstr("not a certificate"));
}

TEST(Writers, QuoteWhatTestsSay) {
  const RunReport run = Report({MakeEntry(1, "gfx942", "queue", "A")},
                               {FinishedAs(1, Outcome::kFail), Ended("interrupted", "SIGINT stopped the run")});
  EXPECT_THAT(ToHtml(run), HasSubstr("expected &lt;1&gt; &amp; &quot;2&quot;"));
  EXPECT_THAT(ToHtml(run), HasSubstr("Software device: not a certificate."));
  EXPECT_THAT(ToHtml(run), HasSubstr("interrupted"));
  EXPECT_THAT(ToHtml(run), Not(HasSubstr("<script")));
  EXPECT_THAT(ToFailuresCsv(run), HasSubstr("gfx942/Suite.A,fail,software,\"expected <1> & \"\"2\"\"\"\n"));
  pugi::xml_document junit;
  ASSERT_TRUE(junit.load_string(ToJunit(run).c_str()));
  EXPECT_STREQ(junit.select_node("//failure").node().attribute("type").value(), "fail");
  const Json results = Json::parse(ToResultsJson(run));
  EXPECT_EQ(results["certificate"], false);
  EXPECT_EQ(results["tests"][0]["outcome"], "fail");
  EXPECT_EQ(results["matrix"][0]["total"]["fail"], 1);
}

TEST(Writers, EscapeControlCharactersAndBrokenUtf8InXml) {
  RunReport run = Report({MakeEntry(1, "gfx942", "queue", "A")}, {FinishedAs(1, Outcome::kFail)});
  run.rows[0].result.failures[0].message = "bell \a and \xff";
  pugi::xml_document junit;
  const std::string text = ToJunit(run);
  ASSERT_TRUE(junit.load_string(text.c_str()));
  EXPECT_THAT(text, Not(HasSubstr("\a")));
  EXPECT_THAT(text, Not(HasSubstr("\xff")));
}

TEST(Writers, TheSameDirectoryGivesTheSameBytes) {
  const RunReport run = Report({MakeEntry(1, "gfx942", "queue", "A")}, {FinishedAs(1, Outcome::kPass)});
  EXPECT_EQ(ToHtml(run), ToHtml(run));
  EXPECT_EQ(ToResultsJson(run), ToResultsJson(run));
  EXPECT_EQ(ToJunit(run), ToJunit(run));
}

TEST(Files, AReaderNeverMeetsHalfOfOne) {
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteFile(folder / "file", "old").ok());
  ASSERT_TRUE(WriteFile(folder / "file", "new").ok());
  EXPECT_EQ(ReadFile(folder / "file").value(), "new");
  const auto missing = ReadFile(folder / "missing");
  ASSERT_FALSE(missing.ok());
  EXPECT_THAT(missing.error().message, HasSubstr("No such file"));
}

TEST(Files, TailBeginsAtALine) {
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteFile(folder / "file", "first line\nsecond line\nthird line\n").ok());
  EXPECT_EQ(ReadTail(folder / "file", 15), "...\nthird line\n");
  EXPECT_EQ(ReadTail(folder / "file", 1000), "first line\nsecond line\nthird line\n");
  EXPECT_EQ(ReadTail(folder / "missing", 1000), "");
}

TEST(Text, TheHeadlineIsTheFirstLineThatSaysSomething) {
  TestResult result;
  result.why = "signal 11";
  EXPECT_EQ(HeadlineOf(result), "signal 11");
  result.failures.push_back({"a.cc", 1, "Failed\nthe queue stopped\nring: ..."});
  EXPECT_EQ(HeadlineOf(result), "the queue stopped");
  result.failures[0].message = "";
  EXPECT_EQ(HeadlineOf(result), "signal 11");
}

TEST(Text, DurationsAreForPeople) {
  EXPECT_EQ(HumanDuration(12'000), "12 ms");
  EXPECT_EQ(HumanDuration(3'420'000), "3.4 s");
  EXPECT_EQ(HumanDuration(72'000'000), "1 min 12 s");
  EXPECT_EQ(HumanDuration(3'720'000'000), "1 h 2 min");
}

}  // namespace
}  // namespace kfdcts::report
