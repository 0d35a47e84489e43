"""Writes the case files under kernels/isa whose values are computed.

usage: python3 -m kernels.isa.generate [--check]     --check: exit code 1 if a file is not as it would be written
"""

import importlib
import sys

PARTS = ["scalar", "vector_integer", "vector_float", "convert", "special", "compare", "packed", "lane", "memory", "matrix", "vopd", "scalar_float", "atomics", "lds", "wmma_gfx12", "typed_buffer",
         "scalar_memory", "cdna4"]


def main():
    check = "--check" in sys.argv[1:]
    stale = []
    for part in PARTS:
        for file in importlib.import_module("." + part, __package__).files():
            if not file.write(check):
                stale.append(file.path)
    for path in stale:
        print(f"kernels/isa/{path}.s is not what kernels/isa/generate makes")
    return 1 if stale else 0


sys.exit(main())
