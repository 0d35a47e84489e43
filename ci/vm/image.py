"""The guest's file system: an initramfs of busybox, modules, programs with their libraries, and the command.

The archive is written here (cpio "newc", Linux Documentation/driver-api/early-userspace/buffer-format.rst): it needs no
root, no staging folder, and the same files give the same bytes.
"""

import os
import re
import stat
import subprocess
import tempfile

from kernels import need
from problem import Problem

HERE = os.path.dirname(os.path.abspath(__file__))


def libraries(program):
    """What the dynamic linker maps for `program`, and the linker itself; nothing for scripts and static programs."""
    with open(program, "rb") as file:
        if file.read(4) != b"\x7fELF":
            return []
    listing = subprocess.run(["ldd", program], capture_output=True, text=True)
    if "not found" in listing.stdout:
        raise Problem(Problem.USAGE, "%s lacks libraries: %s" % (program, "; ".join(
            line.strip() for line in listing.stdout.splitlines() if "not found" in line)))
    return re.findall(r"^\s*(?:\S+ => )?(/\S+) \(0x", listing.stdout, re.M)


class Initramfs:
    def __init__(self, folder):
        self.folder = folder
        self.entries = {}  # guest path: (mode, host path or bytes)

    def __enter__(self):
        os.makedirs(self.folder, exist_ok=True)
        self.file = tempfile.NamedTemporaryFile(dir=self.folder, prefix="initramfs-")
        return self

    def __exit__(self, *_):
        self.file.close()

    def add_system(self, modules, command):
        need("busybox", "busybox-static")
        for folder in ("bin", "dev", "proc", "sys", "tmp", "root", "modules"):
            self.directory("/" + folder)
        busybox = next(path for path in ("/bin/busybox", "/usr/bin/busybox") if os.path.exists(path))
        self.add(busybox, "/bin/busybox")
        self.add(os.path.join(HERE, "init"), "/init")
        for module in os.listdir(modules):
            self.add(os.path.join(modules, module), "/modules/" + module)
        self.entries["/command"] = (stat.S_IFREG | 0o755, command.encode())

    def directory(self, path):
        if path in ("", "/") or path in self.entries:
            return
        self.directory(os.path.dirname(path))
        self.entries[path] = (stat.S_IFDIR | 0o755, b"")

    def add(self, host, guest):
        if os.path.isdir(host):
            self.directory(guest)
            for name in sorted(os.listdir(host)):
                self.add(os.path.join(host, name), os.path.join(guest, name))
            return
        if guest in self.entries:
            return
        self.directory(os.path.dirname(guest))
        executable = os.access(host, os.X_OK)
        self.entries[guest] = (stat.S_IFREG | (0o755 if executable else 0o644), host)
        if executable:
            for library in libraries(host):
                self.add(library, library)

    def write(self):
        """The path of the archive; gone when the Initramfs is."""
        for inode, (path, (mode, content)) in enumerate(sorted(self.entries.items()), 1):
            if isinstance(content, str):
                with open(content, "rb") as file:
                    content = file.read()
            self.member(inode, path.lstrip("/"), mode, content)
        self.member(0, "TRAILER!!!", 0, b"")
        self.file.flush()
        return self.file.name

    def member(self, inode, name, mode, content):
        fields = (inode, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(name) + 1, 0)
        head = b"070701" + b"".join(b"%08x" % field for field in fields) + name.encode() + b"\0"
        self.file.write(head + b"\0" * (-len(head) % 4) + content + b"\0" * (-len(content) % 4))
