// KernelDescriptor: the 64 bytes that tell the command processor how a kernel is launched, decoded.
//
// Owns the layout of `amdhsa_kernel_descriptor`; knows nothing of ELF, queues or packets. Pure functions; anyone in
// driver/ may call. Sizes are bytes unless a field says otherwise. Source of every bit: LLVM 19
// llvm/Support/AMDHSAKernelDescriptor.h and "Kernel Descriptor" in AMDGPUUsage.

#pragma once

#include <cstdint>
#include <span>

#include "driver/base/result.h"

namespace kfdcts {

struct KernelDescriptor {
  static constexpr size_t kBytes = 64;
  static constexpr size_t kAlignment = 64;

  uint32_t group_segment_fixed_size = 0;    // static LDS of a work-group
  uint32_t private_segment_fixed_size = 0;  // scratch of a work-item
  uint32_t kernarg_size = 0;
  int64_t kernel_code_entry_byte_offset = 0;  // from the descriptor's own address
  uint32_t compute_pgm_rsrc1 = 0;             // as COMPUTE_PGM_RSRC1..3 take them
  uint32_t compute_pgm_rsrc2 = 0;
  uint32_t compute_pgm_rsrc3 = 0;
  uint16_t kernel_code_properties = 0;
  uint16_t kernarg_preload = 0;

  // kernel_code_properties, in the order in which their user SGPRs are laid out.
  bool enable_sgpr_private_segment_buffer = false;  // 4 SGPRs
  bool enable_sgpr_dispatch_ptr = false;            // 2
  bool enable_sgpr_queue_ptr = false;               // 2
  bool enable_sgpr_kernarg_segment_ptr = false;     // 2
  bool enable_sgpr_dispatch_id = false;             // 2
  bool enable_sgpr_flat_scratch_init = false;       // 2
  bool enable_sgpr_private_segment_size = false;    // 1
  bool enable_wavefront_size32 = false;
  bool uses_dynamic_stack = false;

  // kernarg_preload: dwords of the kernarg segment that the CP copies into user SGPRs after those above.
  uint32_t kernarg_preload_length = 0;
  uint32_t kernarg_preload_offset = 0;  // in dwords

  // compute_pgm_rsrc2
  bool enable_private_segment = false;
  uint32_t user_sgpr_count = 0;
  bool enable_trap_handler = false;  // reserved from gfx12
  bool enable_sgpr_workgroup_id_x = false;
  bool enable_sgpr_workgroup_id_y = false;
  bool enable_sgpr_workgroup_id_z = false;
  bool enable_sgpr_workgroup_info = false;
  uint32_t enable_vgpr_workitem_id = 0;  // 0: x, 1: x y, 2: x y z
  uint32_t granulated_lds_size = 0;      // 0 in a descriptor; whoever dispatches fills it

  uint32_t wave_size() const { return enable_wavefront_size32 ? 32 : 64; }
  // SGPRs that kernel_code_properties and kernarg_preload ask for; user_sgpr_count may not be smaller.
  uint32_t SgprsOfEnabledInputs() const;

  // Errors: fewer than 64 bytes; a reserved field that is not zero; user_sgpr_count below what the enabled inputs need.
  static Result<KernelDescriptor> Decode(std::span<const uint8_t> bytes);
};

}  // namespace kfdcts
