#include "driver/dispatch/dispatch.h"

#include <errno.h>

#include <algorithm>
#include <cstring>

#include "driver/base/bits.h"
#include "driver/base/bytes.h"
#include "driver/device/device.h"
#include "driver/packets/aql.h"
#include "driver/packets/pm4.h"
#include "driver/packets/pm4_registers.h"
#include "driver/queue/cache.h"
#include "driver/queue/scratch.h"

namespace kfdcts {
namespace {

constexpr uint64_t kChunkBytes = 64 * kKiB;
constexpr uint32_t kMaxWorkgroup = 1024;  // work-items; HSA_AGENT_INFO_WORKGROUP_MAX_SIZE of ROCr on every AMD GPU

uint32_t PrivateBytes(const LoadedKernel& kernel, const DispatchOptions& options) {
  return std::max(kernel.descriptor().private_segment_fixed_size, options.private_bytes);
}

uint32_t LdsBytes(const LoadedKernel& kernel, const DispatchShape& shape) {
  return kernel.descriptor().group_segment_fixed_size + shape.dynamic_lds;
}

AqlKernelDispatch DispatchPacket(const LoadedKernel& kernel, const DispatchOptions& options, uint64_t kernarg) {
  const DispatchShape& shape = options.shape;
  AqlKernelDispatch packet;
  packet.header = AqlHeader(AqlType::kKernelDispatch, options.barrier,
                            options.acquire ? FenceScope::kSystem : FenceScope::kNone, FenceScope::kSystem);
  packet.setup = static_cast<uint16_t>(shape.Dimensions());
  packet.workgroup_size_x = static_cast<uint16_t>(shape.workgroup[0]);
  packet.workgroup_size_y = static_cast<uint16_t>(shape.workgroup[1]);
  packet.workgroup_size_z = static_cast<uint16_t>(shape.workgroup[2]);
  packet.grid_size_x = shape.grid[0];
  packet.grid_size_y = shape.grid[1];
  packet.grid_size_z = shape.grid[2];
  packet.private_segment_size = PrivateBytes(kernel, options);
  packet.group_segment_size = LdsBytes(kernel, shape);
  packet.kernel_object = kernel.descriptor_address();
  packet.kernarg_address = kernarg;
  packet.completion_signal = options.completion_signal;
  return packet;
}

Status SetSh(const Family& family, uint16_t first, std::vector<uint32_t> values, std::vector<uint32_t>& out) {
  return Encode(Pm4SetShReg{.reg = first, .values = std::move(values)}, family, out);
}

// What every XCC sets alike.
Status AppendKernelRegisters(const Family& family, const LoadedKernel& kernel, const DispatchOptions& options,
                             const ScratchPlan& plan, const std::vector<uint32_t>& user_sgprs,
                             std::vector<uint32_t>& out) {
  const KernelDescriptor& descriptor = kernel.descriptor();
  // Firmware that preloads kernel arguments enters behind the prologue that loads them for firmware that does not
  // (AMDGPUUsage, "Preloaded Kernel Arguments": 256 bytes).
  const uint64_t entry = kernel.entry_address() + (descriptor.kernarg_preload_length != 0 ? 256 : 0);
  uint32_t rsrc2 = descriptor.compute_pgm_rsrc2 & ~kRsrc2LdsSizeMask;
  rsrc2 |= Rsrc2LdsSize(family, LdsBytes(kernel, options.shape));
  if (plan.wave_bytes != 0) rsrc2 |= kRsrc2ScratchEn;
  KFDCTS_TRY(SetSh(family, sh::kComputePgmLo, {LowDword(entry >> 8), HighDword(entry >> 8)}, out));
  KFDCTS_TRY(SetSh(family, sh::kComputePgmRsrc1, {descriptor.compute_pgm_rsrc1, rsrc2}, out));
  if (family.pgm_rsrc3_register != 0) {
    KFDCTS_TRY(SetSh(family, family.pgm_rsrc3_register, {descriptor.compute_pgm_rsrc3}, out));
  }
  KFDCTS_TRY(SetSh(family, sh::kComputeResourceLimits, {0}, out));
  KFDCTS_TRY(SetSh(family, sh::kComputeTmpringSize, {plan.tmpring_size}, out));
  KFDCTS_TRY(SetSh(family, sh::kComputeRestartX, {0, 0, 0}, out));
  if (!user_sgprs.empty()) KFDCTS_TRY(SetSh(family, sh::kComputeUserData0, user_sgprs, out));
  return {};
}

// One XCC's share: where it starts and ends, how full the last work-groups are, where its scratch lies.
Status AppendSlice(const Family& family, const LoadedKernel& kernel, const DispatchShape& shape, const GridSlice& slice,
                   uint64_t scratch, std::vector<uint32_t>& out) {
  std::vector<uint32_t> start(3, 0), threads(3), end(3);
  bool partial = false;
  for (int axis = 0; axis < 3; ++axis) {
    const uint32_t size = shape.workgroup[axis];
    end[axis] = shape.Groups(axis);
    uint32_t last = shape.grid[axis] % size == 0 ? size : shape.grid[axis] % size;
    if (axis == slice.axis) {
      start[axis] = slice.first;
      end[axis] = slice.end;
      if (slice.end != shape.Groups(axis)) last = size;  // the grid's ragged edge is in another slice
    }
    partial |= last != size;
    threads[axis] = size | last << 16;
  }
  if (!partial) {
    for (int axis = 0; axis < 3; ++axis) threads[axis] = shape.workgroup[axis];
  }
  if (scratch != 0 && family.scratch == ScratchKind::kArchitected) {
    KFDCTS_TRY(
        SetSh(family, sh::kComputeDispatchScratchBaseLo, {LowDword(scratch >> 8), HighDword(scratch >> 8)}, out));
  }
  const bool from_zero = start == std::vector<uint32_t>(3, 0);
  start.insert(start.end(), threads.begin(), threads.end());
  KFDCTS_TRY(SetSh(family, sh::kComputeStartX, start, out));
  Pm4DispatchDirect dispatch;
  dispatch.x = end[0];
  dispatch.y = end[1];
  dispatch.z = end[2];
  dispatch.partial_tg_en = partial;
  dispatch.force_start_at_000 = from_zero;
  dispatch.cs_w32_en = family.has(Feature::kWave32) && kernel.descriptor().enable_wavefront_size32;
  return Encode(dispatch, family, out);
}

}  // namespace

Status CheckShape(const Family& family, const LoadedKernel& kernel, const DispatchShape& shape) {
  for (int axis = 0; axis < 3; ++axis) {
    if (shape.grid[axis] == 0 || shape.workgroup[axis] == 0 || shape.workgroup[axis] > kMaxWorkgroup) {
      return Error::Of(EINVAL, "axis {}: a grid of {} work-items in work-groups of {}", axis, shape.grid[axis],
                       shape.workgroup[axis]);
    }
  }
  const uint32_t most = std::min(kMaxWorkgroup, std::max(1u, kernel.metadata().max_flat_workgroup_size));
  if (uint64_t{shape.workgroup[0]} * shape.workgroup[1] * shape.workgroup[2] > most) {
    return Error::Of(EINVAL, "a work-group of {}x{}x{}, {} allows {}", shape.workgroup[0], shape.workgroup[1],
                     shape.workgroup[2], kernel.code().name, most);
  }
  const uint64_t lds = uint64_t{kernel.descriptor().group_segment_fixed_size} + shape.dynamic_lds;
  if (lds > family.lds_bytes) {
    return Error::Of(EINVAL, "{} bytes of LDS, {} has {}", lds, family.name, family.lds_bytes);
  }
  if (kernel.descriptor().enable_wavefront_size32 && !family.has(Feature::kWave32)) {
    return Error::Of(EINVAL, "{} wants waves of 32 on {}", kernel.code().name, family.name);
  }
  return {};
}

std::vector<GridSlice> SliceGrid(const DispatchShape& shape, uint32_t xccs) {
  int axis = 0;
  for (int other = 1; other < 3; ++other) {
    if (shape.Groups(other) > shape.Groups(axis)) axis = other;
  }
  const uint64_t groups = shape.Groups(axis);
  std::vector<GridSlice> slices;
  for (uint64_t xcc = 0; xcc < xccs; ++xcc) {
    slices.push_back(
        {axis, static_cast<uint32_t>(groups * xcc / xccs), static_cast<uint32_t>(groups * (xcc + 1) / xccs)});
  }
  return slices;
}

// ---- memory

Result<uint64_t> Dispatcher::TakeArgumentMemory(uint64_t bytes, uint64_t alignment) {
  const auto fits = [&](const Chunk& chunk) { return AlignUp(chunk.used, alignment) + bytes <= chunk.memory.size(); };
  if (chunks_.empty() || !fits(chunks_.back())) {
    // The oldest chunk, if all its users are done, else a fresh one.
    if (!chunks_.empty()) {
      Chunk& oldest = chunks_.front();
      const bool idle =
          !oldest.unclaimed && std::ranges::all_of(oldest.users, [](const Ticket& t) { return t.Done(); });
      if (idle && bytes <= oldest.memory.size()) {
        Chunk again{std::move(oldest.memory), 0, {}, false};
        chunks_.pop_front();
        chunks_.push_back(std::move(again));
      }
    }
    if (chunks_.empty() || !fits(chunks_.back())) {
      BufferOptions memory;
      memory.flags.executable = true;
      memory.flags.uncached = true;
      Chunk fresh;
      KFDCTS_ASSIGN(fresh.memory, gpu_->Gtt(std::max(bytes, kChunkBytes), memory));
      chunks_.push_back(std::move(fresh));
    }
  }
  Chunk& chunk = chunks_.back();
  const uint64_t place = AlignUp(chunk.used, alignment);
  chunk.used = place + bytes;
  chunk.unclaimed = true;
  std::memset(chunk.memory.host() + place, 0, bytes);
  return chunk.memory.address() + place;
}

Result<uint64_t> Dispatcher::PlaceArguments(const KernelArgs& args, const LoadedKernel& kernel,
                                            const DispatchShape& shape) {
  KFDCTS_ASSIGN(const std::vector<uint8_t> bytes, args.Build(shape));
  // At least 16-byte aligned (HSA 1.2, 2.9.6); 64 keeps one dispatch's arguments in lines of its own.
  const uint64_t alignment = std::max<uint64_t>(64, std::bit_ceil(uint64_t{kernel.metadata().kernarg_segment_align}));
  KFDCTS_ASSIGN(const uint64_t address, TakeArgumentMemory(std::max<uint64_t>(64, bytes.size()), alignment));
  if (!bytes.empty()) std::memcpy(reinterpret_cast<void*>(address), bytes.data(), bytes.size());
  return address;
}

Result<uint64_t> Dispatcher::ScratchFor(Pm4Queue& queue, const ScratchPlan& plan) {
  if (plan.total_bytes == 0) return 0;
  QueueScratch& own = scratch_[&queue];
  if (own.bytes < plan.total_bytes) {
    std::erase_if(retired_, [](const Retired& old) { return old.last_user.Done(); });
    if (own.memory) {
      KFDCTS_ASSIGN(const Ticket last, queue.SubmitFence());
      retired_.push_back({std::move(own.memory), last});
    }
    BufferOptions memory;
    memory.flags.host_access = false;
    memory.alignment = 64 * kKiB;
    KFDCTS_ASSIGN(own.memory, gpu_->Vram(plan.total_bytes, memory));
    own.bytes = plan.total_bytes;
  }
  return own.memory.address();
}

void Dispatcher::Keep(const Ticket& ticket) {
  for (Chunk& chunk : chunks_) {
    if (!chunk.unclaimed) continue;
    chunk.unclaimed = false;
    std::erase_if(chunk.users, [](const Ticket& user) { return user.Done(); });
    chunk.users.push_back(ticket);
  }
}

// ---- PM4

// In the order that the descriptor's bits have (AMDGPUUsage, "SGPR Register Set Up Order").
Result<std::vector<uint32_t>> Dispatcher::UserSgprs(const LoadedKernel& kernel, const DispatchOptions& options,
                                                    const ScratchPlan& plan, uint64_t scratch, uint64_t kernarg) {
  const KernelDescriptor& descriptor = kernel.descriptor();
  std::vector<uint32_t> sgprs;
  const auto push64 = [&](uint64_t value) {
    sgprs.push_back(LowDword(value));
    sgprs.push_back(HighDword(value));
  };
  if (descriptor.enable_sgpr_private_segment_buffer) {
    const auto resource = ScratchResource(gpu_->family(), scratch, plan.xcc_bytes, descriptor.wave_size());
    sgprs.insert(sgprs.end(), resource.begin(), resource.end());
  }
  if (descriptor.enable_sgpr_dispatch_ptr) {
    KFDCTS_ASSIGN(const uint64_t packet, TakeArgumentMemory(sizeof(AqlKernelDispatch), 64));
    StoreLe(reinterpret_cast<void*>(packet), DispatchPacket(kernel, options, kernarg));
    push64(packet);
  }
  if (descriptor.enable_sgpr_queue_ptr) {
    // There is no amd_queue_t behind a PM4 queue; kernels read the apertures from it.
    KFDCTS_ASSIGN(const Apertures apertures, gpu_->apertures());
    KFDCTS_ASSIGN(const uint64_t shared, TakeArgumentMemory(sizeof(AmdQueue), 64));
    AmdQueue stand_in;
    stand_in.group_segment_aperture_base_hi = HighDword(apertures.lds.base);
    stand_in.private_segment_aperture_base_hi = HighDword(apertures.scratch.base);
    stand_in.queue_properties = kQueuePropertyIsPtr64;
    StoreLe(reinterpret_cast<void*>(shared), stand_in);
    push64(shared);
  }
  if (descriptor.enable_sgpr_kernarg_segment_ptr) push64(kernarg);
  if (descriptor.enable_sgpr_dispatch_id) push64(dispatches_);
  if (descriptor.enable_sgpr_flat_scratch_init) push64(scratch);
  if (descriptor.enable_sgpr_private_segment_size) sgprs.push_back(PrivateBytes(kernel, options));
  for (uint32_t i = 0; i < descriptor.kernarg_preload_length; ++i) {
    const uint64_t from = kernarg + (uint64_t{descriptor.kernarg_preload_offset} + i) * 4;
    sgprs.push_back(LoadLe<uint32_t>(reinterpret_cast<const void*>(from)));
  }
  if (sgprs.size() > descriptor.user_sgpr_count || sgprs.size() > gpu_->family().user_sgprs_max) {
    return Error::Of(EINVAL, "{} needs {} user SGPRs, its descriptor says {}, {} has {}", kernel.code().name,
                     sgprs.size(), descriptor.user_sgpr_count, gpu_->family().name, gpu_->family().user_sgprs_max);
  }
  return sgprs;
}

Result<PreparedDispatch> Dispatcher::Prepare(Pm4Queue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                                             const DispatchOptions& options) {
  const Family& family = gpu_->family();
  const DispatchShape& shape = options.shape;
  KFDCTS_TRY(CheckShape(family, kernel, shape));
  PreparedDispatch prepared;
  KFDCTS_ASSIGN(prepared.kernarg_address, PlaceArguments(args, kernel, shape));
  KFDCTS_ASSIGN(const ScratchPlan plan, PlanScratch(*gpu_, PrivateBytes(kernel, options),
                                                    kernel.descriptor().wave_size(), options.scratch_waves));
  KFDCTS_ASSIGN(const uint64_t scratch, ScratchFor(queue, plan));
  KFDCTS_ASSIGN(const std::vector<uint32_t> user_sgprs,
                UserSgprs(kernel, options, plan, scratch, prepared.kernarg_address));
  ++dispatches_;

  std::vector<uint32_t>& out = prepared.pm4;
  if (options.acquire) KFDCTS_TRY(AppendAcquire(family, out));
  KFDCTS_TRY(AppendKernelRegisters(family, kernel, options, plan, user_sgprs, out));
  const std::vector<GridSlice> slices = SliceGrid(shape, queue.xccs());
  for (uint32_t xcc = 0; xcc < slices.size(); ++xcc) {
    if (slices[xcc].empty()) continue;
    std::vector<uint32_t> part;
    const uint64_t base = scratch == 0 ? 0 : scratch + xcc * plan.xcc_bytes;
    KFDCTS_TRY(AppendSlice(family, kernel, shape, slices[xcc], base, part));
    KFDCTS_TRY(queue.OnXccs(1u << xcc, part));
    out.insert(out.end(), part.begin(), part.end());
  }
  // The next dispatch may change TMPRING_SIZE and scratch base, so this one's waves have to be gone.
  KFDCTS_TRY(Encode(Pm4EventWrite{}, family, out));
  return prepared;
}

Result<Ticket> Dispatcher::Run(Pm4Queue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                               const DispatchOptions& options) {
  KFDCTS_ASSIGN(const PreparedDispatch prepared, Prepare(queue, kernel, args, options));
  KFDCTS_ASSIGN(const Ticket ticket, queue.SubmitOnAllXccs(prepared.pm4));
  Keep(ticket);
  return ticket;
}

// ---- AQL

Result<PreparedDispatch> Dispatcher::Prepare(AqlQueue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                                             const DispatchOptions& options) {
  KFDCTS_TRY(CheckShape(gpu_->family(), kernel, options.shape));
  PreparedDispatch prepared;
  KFDCTS_ASSIGN(prepared.kernarg_address, PlaceArguments(args, kernel, options.shape));
  if (const uint32_t bytes = PrivateBytes(kernel, options); bytes != 0) {
    KFDCTS_TRY(queue.ProvideScratch(bytes, kernel.descriptor().wave_size()));
  }
  ++dispatches_;
  prepared.aql = AqlQueue::ToBytes(DispatchPacket(kernel, options, prepared.kernarg_address));
  return prepared;
}

Result<Ticket> Dispatcher::Run(AqlQueue& queue, const LoadedKernel& kernel, const KernelArgs& args,
                               const DispatchOptions& options) {
  KFDCTS_ASSIGN(const PreparedDispatch prepared, Prepare(queue, kernel, args, options));
  KFDCTS_ASSIGN(const Ticket ticket, queue.SubmitPackets({&prepared.aql, 1}));
  Keep(ticket);
  return ticket;
}

}  // namespace kfdcts
