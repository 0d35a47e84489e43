#include "kernels/cases/cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "kernels/cases/values.h"

namespace kfdcts::kernels {
namespace {

std::string_view Trim(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<std::string_view> Split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
    parts.push_back(Trim(text.substr(0, at)));
    text.remove_prefix(at + separator.size());
  }
  parts.push_back(Trim(text));
  return parts;
}

std::vector<std::string> Words(std::string_view text) {
  std::istringstream stream{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

class Parser {
 public:
  Parser(std::string_view text, const std::string& path) : text_(text) { file_.path = path; }

  CaseFile Run() {
    bool in_header = true;
    while (!text_.empty()) {
      const size_t end = std::min(text_.find('\n'), text_.size());
      const std::string_view line = text_.substr(0, end);
      text_.remove_prefix(std::min(end + 1, text_.size()));
      ++line_;
      in_header = in_header && line.starts_with("//");
      if (in_header) {
        Header(line);
      } else {
        Line(Trim(line));
      }
    }
    EndTest();
    if (file_.tests.empty()) Fail("no test");
    return std::move(file_);
  }

 private:
  [[noreturn]] void Fail(const std::string& what) const {
    throw std::runtime_error(fmt::format("{}:{}: {}", file_.path, line_, what));
  }

  uint32_t Number(const std::string& word) const {
    try {
      size_t used = 0;
      const unsigned long value = std::stoul(word, &used, 0);
      if (used == word.size() && value <= 0xffffffffu) return static_cast<uint32_t>(value);
    } catch (const std::exception&) {
    }
    Fail(fmt::format("'{}' is not a number", word));
  }

  void Header(std::string_view line) {
    const std::string_view text = Trim(line.substr(2));
    if (text.starts_with("families:")) file_.families = Words(text.substr(9));
    if (text.starts_with("cases:")) {
      const std::string_view how = Trim(text.substr(6));
      if (how != "lanes" && how != "groups") Fail(fmt::format("cases: '{}' is neither lanes nor groups", how));
      file_.in_lanes = how == "lanes";
    }
    if (text.starts_with("space:")) {
      static constexpr std::string_view kNames[] = {"global", "lds", "scratch", "buffer"};
      const auto* found = std::ranges::find(kNames, Trim(text.substr(6)));
      if (found == std::end(kNames)) Fail(fmt::format("unknown space '{}'", Trim(text.substr(6))));
      file_.space = static_cast<Space>(found - kNames);
    }
  }

  void Line(std::string_view line) {
    if (line.empty() || line.starts_with("//")) return;
    if (line.starts_with("test ")) {
      EndTest();
      Test(line.substr(5));
      return;
    }
    if (file_.tests.empty()) Fail("a case before the first test");
    if (line.starts_with("op ")) {
      Op(line.substr(3));
      return;
    }
    const bool edge = line.starts_with("edge ");
    if (edge) line.remove_prefix(5);
    for (const std::string_view vector : Split(line, ";")) {
      if (!vector.empty()) Vector(vector, edge);
    }
  }

  void Test(std::string_view text) {
    CaseTest test;
    test.line = line_;
    const std::vector<std::string_view> parts = Split(text, ";");
    const std::vector<std::string_view> sides = Split(parts[0], "->");
    if (sides.size() != 2) Fail("a test is '<inputs> -> <results>'");
    test.inputs = Operands(sides[0]);
    test.results = Operands(sides[1]);
    if (test.results.empty()) Fail("a test without results");
    for (const CaseOperand& result : test.results) {
      const CaseOperand* input = test.Input(result.name);
      if (input != nullptr && input->type.dwords() != result.type.dwords()) {
        Fail(fmt::format("'{}' has two sizes", result.name));
      }
    }
    for (const std::string& word : parts.size() > 1 ? Words(parts[1]) : std::vector<std::string>()) {
      Attribute(test, word);
    }
    if (!pending_.empty()) Fail(fmt::format("'{}' wants a number", pending_));
    file_.tests.push_back(std::move(test));
  }

  void Attribute(CaseTest& test, const std::string& word) {
    if (pending_ == "ulp") {
      test.ulp = Number(word);
    } else if (pending_ == "mode") {
      test.mode = static_cast<int>(Number(word) & 0xff);
    } else if (word == "ulp" || word == "mode") {
      pending_ = word;
      return;
    } else if (word == "whole") {
      test.whole = true;
    } else if (word == "lanes") {
      test.lanes = test.whole = true;
    } else {
      Fail(fmt::format("unknown word '{}'", word));
    }
    pending_.clear();
  }

  std::vector<CaseOperand> Operands(std::string_view text) {
    std::vector<CaseOperand> operands;
    if (text.empty()) return operands;
    for (const std::string_view item : Split(text, ",")) {
      const size_t colon = item.find(':');
      if (colon == std::string_view::npos) Fail(fmt::format("'{}' is not '<name>:<type>'", item));
      const std::string name(item.substr(0, colon));
      if (std::ranges::find(operands, name, &CaseOperand::name) != operands.end()) {
        Fail(fmt::format("'{}' stands twice", name));
      }
      CaseOperand operand{name, {}};
      if (!ParseType(item.substr(colon + 1), operand.type)) Fail(fmt::format("'{}' has no known type", item));
      if (name == "mem" && operand.type.dwords() * 4 > kCellBytes) Fail("mem has 64 bytes");
      operands.push_back(operand);
    }
    return operands;
  }

  void Op(std::string_view text) {
    CaseOp op;
    op.line = line_;
    const size_t bar = text.find('|');
    // |x| is a modifier: a condition begins with " | " and is what comes after the last one.
    const size_t condition = bar == std::string_view::npos ? bar : text.rfind(" | ");
    if (condition != std::string_view::npos) op.condition = Words(text.substr(condition + 3));
    op.text = Trim(text.substr(0, condition));
    if (op.text.empty()) Fail("an op without instruction");
    file_.tests.back().ops.push_back(std::move(op));
  }

  void Values(std::string_view text, const std::vector<CaseOperand>& operands, std::vector<uint32_t>& dwords,
              std::vector<Expect>* expect) {
    const std::vector<std::string_view> values = text.empty() ? std::vector<std::string_view>() : Split(text, ",");
    if (values.size() != operands.size()) {
      Fail(fmt::format("{} values for {} operands: '{}'", values.size(), operands.size(), text));
    }
    for (size_t i = 0; i < values.size(); ++i) {
      std::string problem;
      if (!ParseValue(values[i], operands[i].type, dwords, expect, problem)) {
        Fail(fmt::format("{}: {}", operands[i].name, problem));
      }
    }
  }

  void Vector(std::string_view text, bool edge) {
    const std::vector<std::string_view> sides = Split(text, "->");
    if (sides.size() != 2) Fail(fmt::format("'{}' is not '<inputs> -> <results>'", text));
    CaseTest& test = file_.tests.back();
    CaseVector vector;
    vector.line = line_;
    vector.edge = edge;
    Values(sides[0], test.inputs, vector.inputs, nullptr);
    Values(sides[1], test.results, vector.results, &vector.expect);
    test.vectors.push_back(std::move(vector));
  }

  void EndTest() const {
    if (file_.tests.empty()) return;
    const CaseTest& test = file_.tests.back();
    const auto fail = [&](const char* what) {
      throw std::runtime_error(fmt::format("{}:{}: {}", file_.path, test.line, what));
    };
    if (test.ops.empty()) fail("a test without op");
    if (test.vectors.empty()) fail("a test without cases");
    if (test.lanes && kSlots % test.vectors.size() != 0) fail("the lanes of a test are 16, 32 or 64 cases, or so");
    const bool checks = std::ranges::any_of(test.vectors, [](const CaseVector& vector) {
      return std::ranges::any_of(vector.expect, [](Expect e) { return e != Expect::kAny; });
    });
    if (!checks) fail("a test whose results are all undefined");
  }

  std::string_view text_;
  CaseFile file_;
  uint32_t line_ = 0;
  std::string pending_;
};

}  // namespace

std::string CaseOp::mnemonic() const {
  const size_t separator = text.rfind(" ; ");
  std::string word(Trim(separator == std::string::npos ? text : std::string_view(text).substr(separator + 3)));
  word = word.substr(0, word.find(' '));
  for (const std::string_view suffix : {"_dpp", "_sdwa", "_e32", "_e64"}) {
    if (word.ends_with(suffix)) word.resize(word.size() - suffix.size());
  }
  return word;
}

const CaseOperand* CaseTest::Input(std::string_view name) const {
  const auto found = std::ranges::find(inputs, name, &CaseOperand::name);
  return found == inputs.end() ? nullptr : &*found;
}

bool IsCaseFile(std::string_view text) {
  return text.substr(0, text.find("\n\n")).find("\n// cases:") != std::string_view::npos;
}

CaseFile ParseCases(std::string_view text, const std::string& path) { return Parser(text, path).Run(); }

bool Admits(const std::vector<std::string>& words, std::string_view gfx, uint32_t wave) {
  bool named = false, admitted = false;
  for (const std::string& word : words) {
    if (word == "wave32" || word == "wave64") {
      if (word != (wave == 32 ? "wave32" : "wave64")) return false;
    } else if (word.starts_with('!')) {
      if (gfx.starts_with(std::string_view(word).substr(1))) return false;
    } else {
      named = true;
      admitted = admitted || word == "all" || gfx.starts_with(word);
    }
  }
  return admitted || !named;
}

CaseLayout LayOut(const CaseFile& file, std::string_view gfx, uint32_t wave) {
  CaseLayout layout;
  if (!Admits(file.families, gfx, wave)) return layout;
  for (const CaseTest& test : file.tests) {
    for (const CaseOp& op : test.ops) {
      if (!Admits(op.condition, gfx, wave)) continue;
      layout.blocks.push_back({&test, &op, layout.inputs, layout.results});
      for (const CaseOperand& input : test.inputs) layout.inputs += input.type.dwords();
      for (const CaseOperand& result : test.results) layout.results += result.type.dwords();
    }
  }
  return layout;
}

}  // namespace kfdcts::kernels
