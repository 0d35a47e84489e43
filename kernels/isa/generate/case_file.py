"""A file of instruction cases as text: see kernels/cases/cases.h for its grammar."""

import os
import struct

from .numbers import BF16, F16, F32, F64, NAN

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WIDTH = 118
MADE = "// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU."
# Where a format's instructions are described, for files that name nothing more exact. The documents: AMD's "Vega", "CDNA 1" to
# "CDNA 4" and "RDNA 2", "RDNA 3", "RDNA 3.5", "RDNA 4" Instruction Set Architecture Reference Guides.
ALL = "Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA"
SOURCES = {
    "sop1": f"{ALL}, SOP1 Instructions.", "sop2": f"{ALL}, SOP2 Instructions.", "sopc": f"{ALL}, SOPC Instructions.", "sopk": f"{ALL}, SOPK Instructions.",
    "vop1": f"{ALL}, VOP1 Instructions; IEEE 754-2019.", "vop2": f"{ALL}, VOP2 Instructions; IEEE 754-2019.",
    "vop3": f"{ALL}, VOP3A & VOP3B Instructions; IEEE 754-2019.", "vop3p": f"{ALL}, VOP3P Instructions; IEEE 754-2019.",
    "vopc": f"{ALL}, VOPC Instructions; IEEE 754-2019.", "vopd": "RDNA 3 and RDNA 4 ISA, Dual Issue VALU, VOPD X and Y Instructions; IEEE 754-2019.",
    "dpp": f"{ALL}, Data-Parallel Processing (DPP).", "lane": f"{ALL}, VOP1 and VOP3 lane instructions, DS_SWIZZLE_B32, DS_PERMUTE_B32, DS_BPERMUTE_B32.",
    "global": f"{ALL}, FLAT, Scratch and Global Instructions; IEEE 754-2019.", "flat": f"{ALL}, FLAT Instructions, memory apertures; IEEE 754-2019.",
    "scratch": f"{ALL}, FLAT, Scratch and Global Instructions.", "buffer": f"{ALL}, MUBUF (VBUFFER) Instructions, buffer addressing.",
    "ds": f"{ALL}, LDS Instructions (DS); IEEE 754-2019.", "smem": f"{ALL}, SMEM Instructions.",
    "mfma": "CDNA 1, CDNA 2 and CDNA 3 ISA, Matrix Arithmetic Instructions; AMD matrix instruction calculator.",
    "wmma": "RDNA 3 ISA, WMMA Matrix Multiply Accumulate; AMD matrix instruction calculator.",
}


class Type:
    def __init__(self, text):
        self.text = text
        word = text.removeprefix("s.")
        self.mask = word == "mask"
        word, _, count = word.partition("x")
        self.count = int(count or 1)
        self.kind = word.rstrip("0123456789")
        self.bits = 1 if self.mask else int(word[len(self.kind):])
        self.format = {"f16": F16, "bf16": BF16, "f32": F32, "f64": F64}.get(word)

    def show(self, value):
        if isinstance(value, (list, tuple)):
            return ":".join(self.show_one(v) for v in value)
        return self.show_one(value)

    def show_one(self, value):
        if isinstance(value, str):
            return value
        value &= (1 << self.bits) - 1
        if self.format:
            return self.show_float(value)
        if self.kind == "i" and value >> (self.bits - 1) and (1 << self.bits) - value < 100000:
            return str(value - (1 << self.bits))
        if value < 100000 and self.kind != "b" or value < 10:
            return str(value)
        return hex(value)

    def show_float(self, value):
        f = self.format
        sign = "-" if f.negative(value) else ""
        if f.is_nan(value):
            return {f.qnan: "nan", f.snan: "snan", f.qnan | f.sign: "-nan", f.snan | f.sign: "-snan"}.get(value, hex(value))
        if f.is_inf(value):
            return sign + "inf"
        if f.is_zero(value):
            return sign + "0"
        number = f.value(value)
        if number.denominator == 1 and abs(number) < 1 << 20:
            return str(number.numerator)
        if number.denominator <= 64 and abs(number) < 1024:
            return repr(float(number))
        return hex(value)


class Test:
    def __init__(self, signature, ops, words=""):
        inputs, _, results = signature.partition("->")
        self.inputs = [Type(item.split(":")[1].strip()) for item in inputs.split(",") if item.strip()]
        self.results = [Type(item.split(":")[1].strip()) for item in results.split(",")]
        self.signature, self.words = signature, words
        self.ops = [ops] if isinstance(ops, str) else list(ops)
        self.ordinary, self.edges = [], []

    def case(self, inputs, results, edge=False):
        """inputs: a tuple; an operand of several elements is a list."""
        results = results if isinstance(results, tuple) else (results,)
        assert len(inputs) == len(self.inputs) and len(results) == len(self.results), (self.signature, inputs, results)
        text = ", ".join(t.show(v) for t, v in zip(self.inputs, inputs))
        text += (" " if text else "") + "-> " + ", ".join(t.show(v) for t, v in zip(self.results, results))
        # Lanes stand in their order.
        wanted = self.edges if edge and "lanes" not in self.words else self.ordinary
        if text not in wanted or "lanes" in self.words:
            wanted.append(text)
        return self

    def cases(self, function, ordinary=(), edges=()):
        for edge, rows in ((False, ordinary), (True, edges)):
            for row in rows:
                row = row if isinstance(row, tuple) else (row,)
                self.case(row, function(*row), edge)
        return self

    def text(self):
        words = f" ; {self.words}" if self.words else ""
        lines = [f"test {self.signature}{words}"] + [f"  op {op}" for op in self.ops]
        for prefix, items in (("  ", self.ordinary), ("  edge ", self.edges)):
            line = ""
            for item in items:
                if line and len(prefix) + len(line) + 2 + len(item) > WIDTH:
                    lines.append(prefix + line)
                    line = ""
                line += ("; " if line else "") + item
            if line:
                lines.append(prefix + line)
        return "\n".join(lines) + "\n"


class CaseFile:
    def __init__(self, path, claim, families="all", cases="lanes", source="", space="", wave="", lds=0):
        self.path, self.tests = path, []
        source = source or "Sources: " + SOURCES[path.split("/")[0]]
        self.head = f"// {claim}\n//\n// {source}\n{MADE}\n//\n// families: {families}\n// cases: {cases}\n"
        if space:
            self.head += f"// space: {space}\n"
        if lds:
            self.head += f"// lds: {lds}\n"
        if wave:
            self.head += f"// wave: {wave}\n"

    def test(self, signature, ops, words=""):
        self.tests.append(Test(signature, ops, words))
        return self.tests[-1]

    def write(self, check=False):
        """The file; with `check`, whether it is as it would be written."""
        text = self.head + "".join("\n" + test.text() for test in self.tests)
        path = os.path.join(ROOT, self.path + ".s")
        if check:
            return os.path.exists(path) and open(path, encoding="utf-8").read() == text
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return True
