// Result<T>: a value or an Error. Owns how failures travel through library code; suites assert on them instead.
//
// An Error is made where the fact is known and says what was asked, of whom, and what was answered:
// "CREATE_QUEUE(gpu_id=51217, ring_size=4100): EINVAL".

#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>
#include <variant>

namespace kfdcts {

struct [[nodiscard]] Error {
  std::string message;  // one sentence, no newline
  int code = 0;         // errno of the refused call, or 0 where none was made

  template <typename... Args>
  static Error Of(int code, fmt::format_string<Args...> format, Args&&... args) {
    return Error{fmt::format(format, std::forward<Args>(args)...), code};
  }
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // Precondition of the value accessors: ok(). Of error(): not ok().
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::get<0>(std::move(state_)); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)), ok_(false) {}

  bool ok() const { return ok_; }
  explicit operator bool() const { return ok_; }
  const Error& error() const { return error_; }

 private:
  Error error_;
  bool ok_ = true;
};

using Status = Result<void>;

}  // namespace kfdcts

// Returns the error of `expression` from the enclosing function, if it has one.
#define KFDCTS_TRY(expression)                                    \
  do {                                                            \
    if (auto kfdcts_status = (expression); !kfdcts_status.ok()) { \
      return kfdcts_status.error();                               \
    }                                                             \
  } while (false)

#define KFDCTS_CONCAT_INNER(a, b) a##b
#define KFDCTS_CONCAT(a, b) KFDCTS_CONCAT_INNER(a, b)
#define KFDCTS_ASSIGN_INNER(result, declaration, expression) \
  auto result = (expression);                                \
  if (!result.ok()) return result.error();                   \
  declaration = std::move(result).value()

// KFDCTS_ASSIGN(const Buffer buffer, Allocate(size)): declares from the value, or returns the error.
#define KFDCTS_ASSIGN(declaration, expression) \
  KFDCTS_ASSIGN_INNER(KFDCTS_CONCAT(kfdcts_result_, __LINE__), declaration, expression)
