// Dispatch: running a kernel on a PM4 or an AQL queue.
//
// Owns: register values from the descriptor, user SGPRs, LDS and scratch sizes, cache maintenance before and after,
// distribution over XCCs. Does not own the queue, the program, or the memory that kernels work on. Kernarg and scratch
// memory live in a Dispatcher, which keeps them until the work that uses them is done; it must outlive its queues'
// work. One Dispatcher is used by one thread at a time; its dispatches may go to any number of queues of its GPU.
//
//   Dispatcher dispatcher(gpu);
//   Result<Ticket> done = dispatcher.Run(queue, kernel, KernelArgs(kernel.metadata()).Set("target", address), shape);
//
// PM4 on several XCCs: every XCC would run the whole grid, so each gets a slice of its longest dimension by
// COMPUTE_START and DIM (Mesa 25.0 radv_cmd_buffer.c: DIM holds end values, not counts) under PRED_EXEC. AQL: the
// packet processor deals out work-groups.

#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "driver/base/result.h"
#include "driver/dispatch/kernel_args.h"
#include "driver/dispatch/program.h"
#include "driver/memory/buffer.h"
#include "driver/queue/queue.h"

namespace kfdcts {

struct ScratchPlan;

struct DispatchOptions {
  DispatchShape shape{};
  uint64_t completion_signal = 0;  // AQL: amd_signal_t of the dispatch packet itself; 0: none
  bool barrier = true;             // AQL: barrier bit
  uint32_t private_bytes = 0;      // scratch of a work-item where it is more than the descriptor's (dynamic stack)
  uint32_t scratch_waves = 0;      // PM4: waves with scratch per XCC; 0: PlanScratch chooses
  bool acquire = true;             // cache maintenance before, system scope; behind the work the queue's fence has it
};

// One dispatch, ready for its queue.
struct PreparedDispatch {
  std::vector<uint32_t> pm4;  // for Pm4Queue::SubmitOnAllXccs
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

  // Without submitting. Keep() with the ticket of the submission, or its memory is used again only with the Dispatcher.
  Result<PreparedDispatch> Prepare(Pm4Queue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                                   const DispatchOptions& options);
  Result<PreparedDispatch> Prepare(AqlQueue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                                   const DispatchOptions& options);
  // All that was prepared since the last Keep belongs to this ticket.
  void Keep(const Ticket& ticket);

 private:
  struct Chunk {  // of argument memory
    Buffer memory;
    uint64_t used = 0;
    std::vector<Ticket> users;
    bool unclaimed = false;
  };
  struct QueueScratch {
    Buffer memory;
    uint64_t bytes = 0;
  };
  struct Retired {
    Buffer memory;
    Ticket last_user;
  };
  // Host and GPU are the same address.
  Result<uint64_t> TakeArgumentMemory(uint64_t bytes, uint64_t alignment);
  Result<uint64_t> PlaceArguments(const KernelArgs& args, const LoadedKernel& kernel, const DispatchShape& shape);
  Result<uint64_t> ScratchFor(Pm4Queue& queue, const ScratchPlan& plan);
  Result<std::vector<uint32_t>> UserSgprs(const LoadedKernel& kernel, const DispatchOptions& options,
                                          const ScratchPlan& plan, uint64_t scratch, uint64_t kernarg);

  Gpu* gpu_;
  std::deque<Chunk> chunks_;
  std::map<const Queue*, QueueScratch> scratch_;
  std::vector<Retired> retired_;
  uint64_t dispatches_ = 0;
};

// Checks a shape against family and kernel before anything is written: EINVAL with the reason.
Status CheckShape(const Family& family, const LoadedKernel& kernel, const DispatchShape& shape);

// The part of a grid that one XCC gets: work-groups [first, end) of `axis`, all of the other axes.
struct GridSlice {
  int axis = 0;
  uint32_t first = 0, end = 0;
  bool empty() const { return first == end; }
};
// Slices of a grid for `xccs` XCCs, along its longest axis, sizes differing by at most one.
std::vector<GridSlice> SliceGrid(const DispatchShape& shape, uint32_t xccs);

}  // namespace kfdcts
