// What KfdBackend's files share: request words by the ABI table, pointers as the structs carry them.

#pragma once

#include <cstdint>

#include "driver/abi/ioctls.h"

namespace kfdcts {

template <typename Args>
unsigned long RequestOf(abi::IoctlNumber number) {
  return abi::FindIoctl(number)->request(sizeof(Args));
}

inline uint64_t AddressOf(const void* pointer) { return reinterpret_cast<uint64_t>(pointer); }

}  // namespace kfdcts
