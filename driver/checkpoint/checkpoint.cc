#include "driver/checkpoint/checkpoint.h"

#include <sys/ioctl.h>

#include "driver/abi/ioctls.h"
#include "driver/backend/kfd_request.h"
#include "driver/base/file.h"

namespace kfdcts {
namespace {

// KFD_INVALID_FD: a buffer without descriptor.
constexpr uint32_t kNoDescriptor = 0xffffffff;

const char* NameOf(uint32_t op) {
  static constexpr const char* kNames[] = {"PROCESS_INFO", "CHECKPOINT", "UNPAUSE", "RESTORE", "RESUME"};
  return op < std::size(kNames) ? kNames[op] : "?";
}

// The image as argument, whichever way it goes.
abi::CriuArgs ArgsOf(Checkpoint::Image& image) {
  abi::CriuArgs args = {};
  args.devices = AddressOf(image.devices.data());
  args.bos = AddressOf(image.buffers.data());
  args.priv_data = AddressOf(image.private_data.data());
  args.priv_data_size = image.private_data.size();
  args.num_devices = static_cast<uint32_t>(image.devices.size());
  args.num_bos = static_cast<uint32_t>(image.buffers.size());
  args.num_objects = image.objects;
  return args;
}

}  // namespace

Status Checkpoint::Call(uint32_t op, abi::CriuArgs& args) const {
  args.op = op;
  const int answer = kfd_.Ioctl(abi::kCriuOp, _IOC_READ | _IOC_WRITE, sizeof args, &args);
  if (answer < 0) {
    return Error::Of(-answer, "CRIU_OP({}, num_devices={}, num_bos={}, num_objects={}, priv_data_size={}): {}",
                     NameOf(op), args.num_devices, args.num_bos, args.num_objects, args.priv_data_size,
                     ErrnoName(answer));
  }
  return {};
}

Result<Checkpoint::Info> Checkpoint::ProcessInfo() const {
  abi::CriuArgs args = {};
  KFDCTS_TRY(Call(KFD_CRIU_OP_PROCESS_INFO, args));
  return Info{args.pid, args.num_devices, args.num_bos, args.num_objects, args.priv_data_size};
}

Result<Checkpoint::Image> Checkpoint::Dump(const Info& info) const {
  Image image;
  image.devices.resize(info.devices);
  image.buffers.resize(info.buffers);
  image.private_data.resize(info.private_bytes);
  image.objects = info.objects;
  abi::CriuArgs args = ArgsOf(image);
  // A process may have no buffers; the array must be named all the same.
  kfd_criu_bo_bucket none = {};
  if (image.buffers.empty()) args.bos = AddressOf(&none);
  KFDCTS_TRY(Call(KFD_CRIU_OP_CHECKPOINT, args));
  for (const kfd_criu_bo_bucket& buffer : image.buffers) {
    if (buffer.dmabuf_fd != kNoDescriptor) image.dmabufs.emplace_back(*os_, static_cast<int>(buffer.dmabuf_fd));
  }
  return image;
}

Status Checkpoint::Unpause() const {
  abi::CriuArgs args = {};
  return Call(KFD_CRIU_OP_UNPAUSE, args);
}

Status Checkpoint::Restore(Image& image) const {
  abi::CriuArgs args = ArgsOf(image);
  return Call(KFD_CRIU_OP_RESTORE, args);
}

Status Checkpoint::Resume(uint32_t pid) const {
  abi::CriuArgs args = {};
  args.pid = pid;
  return Call(KFD_CRIU_OP_RESUME, args);
}

}  // namespace kfdcts
