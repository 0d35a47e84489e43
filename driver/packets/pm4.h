// PM4 packets of the compute front end (MEC), as data: all of them.

#pragma once

#include <tuple>

#include "driver/packets/pm4_dispatch.h"
#include "driver/packets/pm4_memory.h"

namespace kfdcts {

// All of them, for whoever must visit every packet. Forms with the same opcode are told apart by kNeeds.
using Pm4Packets =
    std::tuple<Pm4Nop, Pm4SetShReg, Pm4SetUconfigReg, Pm4AcquireMem, Pm4AcquireMemGcr, Pm4ReleaseMem, Pm4WaitRegMem,
               Pm4WaitRegMem64, Pm4WriteData, Pm4DispatchDirect, Pm4DispatchIndirect, Pm4EventWrite, Pm4IndirectBuffer,
               Pm4CopyData, Pm4PredExec, Pm4CondExec, Pm4AtomicMem, Pm4DmaData>;

}  // namespace kfdcts
