// Checkpoint: AMDKFD_IOC_CRIU_OP, an operation a method (kfd_chardev.c kfd_ioctl_criu). Needs CAP_CHECKPOINT_RESTORE or
// CAP_SYS_ADMIN, else each is EACCES.
//
// Owns the descriptors that a checkpoint brings along (an Image closes them). Does not own what private data means. The
// process is the one that opened the descriptor of `kfd`: the caller, or one that it traces.

#pragma once

#include <cstdint>
#include <vector>

#include "driver/abi/uapi.h"
#include "driver/backend/kfd_backend.h"
#include "driver/base/result.h"
#include "driver/os/os.h"

namespace kfdcts {

class Checkpoint {
 public:
  struct Info {
    uint32_t pid = 0;
    uint32_t devices = 0, buffers = 0;
    uint32_t objects = 0;  // queues, events, SVM ranges
    uint64_t private_bytes = 0;
  };
  struct Image {
    std::vector<kfd_criu_device_bucket> devices;
    std::vector<kfd_criu_bo_bucket> buffers;
    std::vector<uint8_t> private_data;
    uint32_t objects = 0;
    std::vector<FileDescriptor> dmabufs;  // of VRAM and GTT buffers
  };

  Checkpoint(Os& os, const RawKfd& kfd) : os_(&os), kfd_(kfd) {}

  // Stops the queues of the process until Unpause.
  Result<Info> ProcessInfo() const;
  // EINVAL unless `info` is what ProcessInfo would say now.
  Result<Image> Dump(const Info& info) const;
  Status Unpause() const;
  // Into a process that has a KFD object and no memory yet: drm_fd of each device is its render node. Queues stay
  // stopped until Resume; buffers get their new mmap offset in restored_offset.
  Status Restore(Image& image) const;
  // Userptr memory is read anew and the queues go on.
  Status Resume(uint32_t pid) const;

 private:
  Status Call(uint32_t op, abi::CriuArgs& args) const;
  Os* os_;
  RawKfd kfd_;
};

}  // namespace kfdcts
