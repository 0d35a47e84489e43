#include "driver/svm/svm.h"

#include <sys/ioctl.h>

#include <cstring>

#include "driver/abi/ioctls.h"
#include "driver/base/file.h"

namespace kfdcts {

Result<std::vector<Svm::Attribute>> Svm::Call(uint32_t op, uint64_t address, uint64_t bytes,
                                              std::vector<Attribute> attributes) const {
  // In eight-byte words, as the struct is aligned; an attribute is one word.
  static_assert(sizeof(abi::SvmArgs) % 8 == 0 && sizeof(Attribute) == 8);
  std::vector<uint64_t> argument(sizeof(abi::SvmArgs) / 8 + attributes.size());
  const abi::SvmArgs head = {
      .start_addr = address, .size = bytes, .op = op, .nattr = static_cast<uint32_t>(attributes.size())};
  auto* raw = reinterpret_cast<uint8_t*>(argument.data());
  std::memcpy(raw, &head, sizeof head);
  const size_t tail = attributes.size() * sizeof(Attribute);
  if (tail != 0) std::memcpy(raw + sizeof head, attributes.data(), tail);
  const int answer = kfd_.Ioctl(abi::kSvm, _IOC_READ | _IOC_WRITE, sizeof head + tail, raw);
  if (answer < 0) {
    return Error::Of(-answer, "SVM(op={}, start_addr={:#x}, size={:#x}, nattr={}): {}", op, address, bytes,
                     attributes.size(), ErrnoName(answer));
  }
  if (tail != 0) std::memcpy(attributes.data(), raw + sizeof head, tail);
  return attributes;
}

Status Svm::Set(uint64_t address, uint64_t bytes, const std::vector<Attribute>& attributes) const {
  KFDCTS_TRY(Call(KFD_IOCTL_SVM_OP_SET_ATTR, address, bytes, attributes));
  return {};
}

Result<std::vector<Svm::Attribute>> Svm::Get(uint64_t address, uint64_t bytes, std::vector<Attribute> asked) const {
  return Call(KFD_IOCTL_SVM_OP_GET_ATTR, address, bytes, std::move(asked));
}

}  // namespace kfdcts
