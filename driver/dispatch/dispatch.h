// Dispatch: running a kernel on a PM4 or an AQL queue.
//
// Owns: register values from the descriptor, user SGPRs, LDS and scratch sizes, cache maintenance before and after,
// distribution over XCCs. Does not own the queue, the program, or the memory that kernels work on. Kernarg and scratch
// memory of a dispatch live in a Dispatcher, which keeps them until its work is done.
//
//   Dispatcher dispatcher(gpu);
//   Result<Ticket> done = dispatcher.Run(queue, kernel, KernelArgs(kernel.metadata()).Set("target", address), shape);

#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "driver/base/result.h"
#include "driver/dispatch/kernel_args.h"
#include "driver/dispatch/program.h"
#include "driver/memory/buffer.h"
#include "driver/queue/queue.h"

namespace kfdcts {

struct DispatchOptions {
  DispatchShape shape;
  uint64_t completion_signal = 0;       // AQL: amd_signal_t of the dispatch packet itself; 0: none
  bool barrier = true;                  // AQL: barrier bit
  uint32_t private_bytes = 0;           // scratch of a work-item beyond the descriptor's (dynamic stack)
  uint32_t scratch_waves = 0;           // of TMPRING_SIZE; 0: as many as the GPU has slots for, within a limit
  bool acquire = true, release = true;  // cache maintenance before and after, system scope
};

// The work of one dispatch in memory, by the queue's engine.
struct PreparedDispatch {
  std::vector<uint32_t> pm4;  // for Pm4Queue::SubmitDwords
  AqlPacketBytes aql;         // for AqlQueue::SubmitPackets
  uint64_t kernarg_address = 0;
};

class Dispatcher {
 public:
  explicit Dispatcher(Gpu& gpu) : gpu_(&gpu) {}

  Result<Ticket> Run(Pm4Queue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                     const DispatchOptions& options);
  Result<Ticket> Run(AqlQueue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                     const DispatchOptions& options);
  Result<Ticket> Run(Pm4Queue& queue, const LoadedKernel& kernel, const KernelArgs& args, const DispatchShape& shape) {
    return Run(queue, kernel, args, DispatchOptions{.shape = shape});
  }
  Result<Ticket> Run(AqlQueue& queue, const LoadedKernel& kernel, const KernelArgs& args, const DispatchShape& shape) {
    return Run(queue, kernel, args, DispatchOptions{.shape = shape});
  }

  // Without submitting. Call Keep with the ticket of the submission, or the memory is only freed with the Dispatcher.
  Result<PreparedDispatch> Prepare(Pm4Queue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                                   const DispatchOptions& options);
  Result<PreparedDispatch> Prepare(AqlQueue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                                   const DispatchOptions& options);
  void Keep(const Ticket& ticket);

  // Releases memory of finished work now.
  void Collect();

 private:
  struct Held {
    Buffer memory;
    Ticket ticket;
  };
  Result<uint64_t> PlaceKernarg(const KernelArgs& args, const LoadedKernel& kernel, const DispatchShape& shape);
  Result<uint64_t> EnsureScratch(uint64_t bytes);

  Gpu* gpu_;
  std::vector<Held> held_;
  std::vector<Buffer> unclaimed_;
  Buffer scratch_;
  Ticket scratch_user_;
};

// Checks a shape against family and kernel before anything is written: EINVAL with the reason.
Status CheckShape(const Family& family, const LoadedKernel& kernel, const DispatchShape& shape);

}  // namespace kfdcts
