// Svm: attributes of ranges of the process's own pages (AMDKFD_IOC_SVM, kfd_svm.c svm_ioctl).
//
// Owns the variable-length argument and the wording of refusals. Does not own ranges: they are the kernel's and go with
// the pages. No check is made here, so that the kernel's are seen. Addresses and sizes are bytes.

#pragma once

#include <cstdint>
#include <vector>

#include "driver/abi/uapi.h"
#include "driver/backend/kfd_backend.h"
#include "driver/base/result.h"

namespace kfdcts {

class Svm {
 public:
  using Attribute = abi::SvmAttribute;

  explicit Svm(const RawKfd& kfd) : kfd_(kfd) {}

  // Errors: EPERM where the kernel has no SVM; EINVAL, EFAULT, EADDRINUSE ... by the range.
  Status Set(uint64_t address, uint64_t bytes, const std::vector<Attribute>& attributes) const;
  // The attributes asked for, in their order: with values, and ACCESS in the type that the range has.
  Result<std::vector<Attribute>> Get(uint64_t address, uint64_t bytes, std::vector<Attribute> asked) const;
  // Any operation, with room for the attributes.
  Result<std::vector<Attribute>> Call(uint32_t op, uint64_t address, uint64_t bytes,
                                      std::vector<Attribute> attributes) const;

 private:
  RawKfd kfd_;
};

}  // namespace kfdcts
