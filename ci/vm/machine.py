"""One virtual machine: qemu's command line, its end, and what came out of it.

Three serial lines: the kernel's log, the command's output, a tar archive of /results. The exit status comes through
isa-debug-exit; a panic (an oops is one here) reboots, which ends qemu without a status.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
import tempfile

from problem import Problem

NOT_BEGUN = {120: "a module could not be loaded", 121: "the kernel shows no /dev/kfd"}
# As the runner judges it: Linux lib/bug.c, kernel/panic.c, mm/kasan/report.c, kernel/locking/lockdep.c.
COMPLAINTS = re.compile(r"WARNING: |BUG: |kernel BUG at|Oops: |KASAN: |INFO: possible |general protection fault|soft lockup")


def find_qemu():
    qemu = shutil.which("qemu-system-x86_64")
    if qemu is None:
        raise Problem(Problem.UNAVAILABLE, "qemu-system-x86_64 is not installed (Debian: qemu-system-x86)")
    return qemu


class Machine:
    def __init__(self, qemu, kernel, options):
        self.qemu = qemu
        self.kernel = kernel
        self.options = options
        self.begun = False

    def command_line(self, initramfs, folder):
        # Within a virtual machine /dev/kvm may open, run a boot sector, and hang on a kernel: only where it is asked for.
        accel = self.options.accel or "tcg"
        words = ["console=ttyS0", "loglevel=5", "oops=panic", "panic=-1", "8250.nr_uarts=3", "mitigations=off",
                 "no_timer_check",  # on a busy host the emulated timer comes too late for that check, which then panics
                 self.options.append]
        line = [self.qemu, "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-M", "q35",
                "-accel", accel, "-cpu", "qemu64", "-smp", self.options.smp, "-m", "%dM" % self.options.memory,
                "-kernel", self.kernel.image, "-initrd", initramfs, "-append", " ".join(words).strip(),
                "-device", "isa-debug-exit,iobase=0x501,iosize=0x04"]
        line += ["-serial", "file:%s/log" % folder, "-serial", "stdio", "-serial", "file:%s/results.tar" % folder]
        for option in self.options.qemu:
            line += shlex.split(option)
        return line

    def run(self, initramfs):
        """Emulated timers of a busy host can panic a kernel before its first process: that says nothing, so once more."""
        try:
            return self.boot(initramfs)
        except Problem as problem:
            if problem.code != Problem.CRASHED or self.begun:
                raise
            print("ci/vm/run: the guest crashed before its first process: once more", file=sys.stderr)
        return self.boot(initramfs)

    def boot(self, initramfs):
        with tempfile.TemporaryDirectory() as folder:
            try:
                code = subprocess.run(self.command_line(initramfs, folder), stdin=subprocess.DEVNULL,
                                      timeout=self.options.timeout).returncode
            except subprocess.TimeoutExpired:
                code = None
            log = self.log_of(folder)
            self.begun = "kfdcts-vm: begun" in log
            self.unpack(folder)
            return self.judge(code, log)

    def log_of(self, folder):
        try:
            with open(os.path.join(folder, "log"), encoding="utf-8", errors="replace") as file:
                log = file.read()
        except FileNotFoundError:
            log = ""
        if self.options.log:
            with open(self.options.log, "w", encoding="utf-8") as file:
                file.write("kernel %s\n%s" % (self.kernel.version, log))
        return log

    def unpack(self, folder):
        path = os.path.join(folder, "results.tar")
        if not self.options.results or not os.path.exists(path) or os.path.getsize(path) == 0:
            return
        os.makedirs(self.options.results, exist_ok=True)
        with tarfile.open(path) as archive:
            archive.extractall(self.options.results)

    def judge(self, code, log):
        sys.stdout.flush()
        tail = "\n".join(log.splitlines()[-25:])
        if code is None:
            raise Problem(Problem.TIMEOUT, "no end within %d s; the kernel's last words:\n%s" % (
                self.options.timeout, tail))
        if code % 2 == 0:
            raise Problem(Problem.CRASHED, "the guest (kernel %s) ended without a status: it crashed. Its last words:\n%s" %
                          (self.kernel.version, tail))
        if "kfdcts-vm: ready" not in log:
            if code == 1:
                raise Problem(Problem.USAGE, "qemu did not start the guest%s" % (":\n" + tail if tail else ""))
            raise Problem(Problem.USAGE, "%s:\n%s" % (NOT_BEGUN.get(code >> 1, "the guest did not begin"), tail))
        complaint = COMPLAINTS.search(log)
        if complaint and not self.options.may_warn:
            at = log.rfind("\n", 0, complaint.start()) + 1
            raise Problem(Problem.CRASHED, "the guest's kernel %s complained:\n%s" % (
                self.kernel.version, "\n".join(log[at:].splitlines()[:25])))
        return code >> 1
