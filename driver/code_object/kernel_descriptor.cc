#include "driver/code_object/kernel_descriptor.h"

#include <algorithm>

namespace kfdcts {
namespace {

template <typename T>
T ReadLittleEndian(std::span<const uint8_t> bytes, size_t offset) {
  uint64_t value = 0;
  for (size_t i = 0; i < sizeof(T); ++i) value |= uint64_t{bytes[offset + i]} << (8 * i);
  return static_cast<T>(value);
}

constexpr uint32_t Bits(uint32_t word, int shift, int width) { return (word >> shift) & ((1u << width) - 1); }
constexpr bool Bit(uint32_t word, int shift) { return Bits(word, shift, 1) != 0; }

Status CheckReserved(std::span<const uint8_t> bytes, uint16_t properties) {
  // reserved0, reserved1 and reserved3; kernel_code_properties bits 9:7 and 15:12 (AMDHSAKernelDescriptor.h).
  constexpr struct {
    size_t from, to;
  } kReserved[] = {{12, 16}, {24, 44}, {60, 64}};
  for (const auto& range : kReserved) {
    for (size_t i = range.from; i < range.to; ++i) {
      if (bytes[i] != 0) return Error::Of(0, "kernel descriptor: reserved byte {} is {:#x}, not 0", i, bytes[i]);
    }
  }
  if ((properties & 0xf380) != 0) {
    return Error::Of(0, "kernel descriptor: reserved bits in kernel_code_properties {:#x}", properties);
  }
  return {};
}

}  // namespace

uint32_t KernelDescriptor::SgprsOfEnabledInputs() const {
  return 4u * enable_sgpr_private_segment_buffer + 2u * enable_sgpr_dispatch_ptr + 2u * enable_sgpr_queue_ptr +
         2u * enable_sgpr_kernarg_segment_ptr + 2u * enable_sgpr_dispatch_id + 2u * enable_sgpr_flat_scratch_init +
         1u * enable_sgpr_private_segment_size + kernarg_preload_length;
}

Result<KernelDescriptor> KernelDescriptor::Decode(std::span<const uint8_t> bytes) {
  if (bytes.size() < kBytes) return Error::Of(0, "kernel descriptor: {} bytes of {}", bytes.size(), kBytes);
  KernelDescriptor d;
  d.group_segment_fixed_size = ReadLittleEndian<uint32_t>(bytes, 0);
  d.private_segment_fixed_size = ReadLittleEndian<uint32_t>(bytes, 4);
  d.kernarg_size = ReadLittleEndian<uint32_t>(bytes, 8);
  d.kernel_code_entry_byte_offset = ReadLittleEndian<int64_t>(bytes, 16);
  d.compute_pgm_rsrc3 = ReadLittleEndian<uint32_t>(bytes, 44);
  d.compute_pgm_rsrc1 = ReadLittleEndian<uint32_t>(bytes, 48);
  d.compute_pgm_rsrc2 = ReadLittleEndian<uint32_t>(bytes, 52);
  d.kernel_code_properties = ReadLittleEndian<uint16_t>(bytes, 56);
  d.kernarg_preload = ReadLittleEndian<uint16_t>(bytes, 58);
  KFDCTS_TRY(CheckReserved(bytes, d.kernel_code_properties));

  const uint32_t properties = d.kernel_code_properties;
  d.enable_sgpr_private_segment_buffer = Bit(properties, 0);
  d.enable_sgpr_dispatch_ptr = Bit(properties, 1);
  d.enable_sgpr_queue_ptr = Bit(properties, 2);
  d.enable_sgpr_kernarg_segment_ptr = Bit(properties, 3);
  d.enable_sgpr_dispatch_id = Bit(properties, 4);
  d.enable_sgpr_flat_scratch_init = Bit(properties, 5);
  d.enable_sgpr_private_segment_size = Bit(properties, 6);
  d.enable_wavefront_size32 = Bit(properties, 10);
  d.uses_dynamic_stack = Bit(properties, 11);
  d.kernarg_preload_length = Bits(d.kernarg_preload, 0, 7);
  d.kernarg_preload_offset = Bits(d.kernarg_preload, 7, 9);

  const uint32_t rsrc2 = d.compute_pgm_rsrc2;
  d.enable_private_segment = Bit(rsrc2, 0);
  d.user_sgpr_count = Bits(rsrc2, 1, 5);
  d.enable_trap_handler = Bit(rsrc2, 6);
  d.enable_sgpr_workgroup_id_x = Bit(rsrc2, 7);
  d.enable_sgpr_workgroup_id_y = Bit(rsrc2, 8);
  d.enable_sgpr_workgroup_id_z = Bit(rsrc2, 9);
  d.enable_sgpr_workgroup_info = Bit(rsrc2, 10);
  d.enable_vgpr_workitem_id = Bits(rsrc2, 11, 2);
  d.granulated_lds_size = Bits(rsrc2, 15, 9);
  if (d.enable_vgpr_workitem_id == 3) {
    return Error::Of(0, "kernel descriptor: enable_vgpr_workitem_id 3 is undefined");
  }
  if (d.user_sgpr_count < std::min(d.SgprsOfEnabledInputs(), 16u)) {
    return Error::Of(0, "kernel descriptor: user_sgpr_count {} is less than the {} SGPRs of the enabled inputs",
                     d.user_sgpr_count, d.SgprsOfEnabledInputs());
  }
  return d;
}

}  // namespace kfdcts
