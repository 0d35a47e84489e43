"""Writes kernels/isa/<target>.words: what the cases of a target say and the LLVM of the build does not know, in the words that a
newer LLVM makes of it; and looks whether it makes the same of the rest.

usage: python3 -m kernels.isa.generate.words <assemble_kernels> <llvm-mc of the newer LLVM>
"""

import glob
import os
import re
import subprocess
import sys

TARGET, STAND_IN = "gfx950", "gfx942"
HEAD = f"""// Words of what the cases of {TARGET} say and LLVM 19, which assembles them for {STAND_IN}, does not know; as LLVM 21 has them.
// Made by kernels/isa/generate/words.py
"""


def encode(llvm_mc, target, lines):
    """The words of each line, alone; none: refused."""
    marks = [f"s_mov_b32 s99, {0x10000000 + i:#x}" for i in range(len(lines))]
    text = "".join(f"{line}\n{mark}\n" for line, mark in zip(lines, marks))
    run = subprocess.run([llvm_mc, "--triple=amdgcn-amd-amdhsa", f"--mcpu={target}", "--show-encoding"], input=text, capture_output=True, text=True)
    found, words = [], []
    for line in run.stdout.splitlines():
        match = re.search(r"^\s*(.*?)\s*; encoding: \[([^]]*)\]", line)
        if match and match[1] == marks[len(found)]:
            found.append(words)
            words = []
        elif match:
            code = [int(byte, 16) for byte in match[2].split(",")]
            words += [int.from_bytes(code[i:i + 4], "little") for i in range(0, len(code), 4)]
    assert len(found) == len(lines), run.stderr[-1000:]
    return found


def main():
    tool, newer = sys.argv[1:]
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    files = sorted(glob.glob(f"{root}/isa/**/*.s", recursive=True))
    spelled = subprocess.run([tool, "--root", root, "--output", "", "--generated", "", "--spell", TARGET, *files], capture_output=True, text=True, check=True)
    lines = sorted(set(spelled.stdout.splitlines()))
    old, new = encode("llvm-mc-19", STAND_IN, lines), encode(newer, TARGET, lines)
    wrong = [line for line, a, b in zip(lines, old, new) if a and a != b]
    for line in wrong:
        print(f"{TARGET} has other words than {STAND_IN}: {line}")
    path = f"{root}/isa/{TARGET}.words"
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD)
        for line, a, b in zip(lines, old, new):
            if b and not a:
                file.write(f"{' '.join(f'{word:08x}' for word in b)}  {line}\n")
    print(f"{len(lines)} instructions, of these {sum(1 for a, b in zip(old, new) if b and not a)} in {path}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
