"""Kernels to boot: Debian's own by apt, a linux-image package, or a bzImage with its modules.

Owns finding, unpacking and checking them, and the list of modules that amdgpu needs, in loading order. Everything made
is kept below `cache` and made again when its source changes.
"""

import collections
import glob
import hashlib
import os
import re
import shutil
import struct
import subprocess
import tempfile

from problem import Problem

Kernel = collections.namedtuple("Kernel", "image version modules")

# Debian's amdgpu.ko spends half of its loading time in ftrace's and ORC's tables.
SLIM = ["--strip-debug"] + [word for section in (
    ".BTF", ".orc_unwind", ".orc_unwind_ip", ".rela.orc_unwind_ip", ".orc_header", "__mcount_loc", ".rela__mcount_loc")
    for word in ("-R", section)]


def key_of(path):
    status = os.stat(path)
    text = "%s %d %d" % (os.path.abspath(path), status.st_size, status.st_mtime_ns)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def need(tool, package):
    if shutil.which(tool, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin") is None:
        raise Problem(Problem.UNAVAILABLE, "%s is not installed (Debian: %s)" % (tool, package))


def run(*words, **more):
    environment = dict(os.environ, PATH=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    return subprocess.run(words, check=True, capture_output=True, env=environment, **more)


def debian_package(cache):
    """The package behind linux-image-amd64, downloaded once."""
    folder = os.path.join(cache, "packages")
    os.makedirs(folder, exist_ok=True)
    known = sorted(glob.glob(os.path.join(folder, "linux-image-*.deb")), key=os.path.getmtime)
    if known:
        return known[-1]
    need("apt-get", "apt")
    depends = subprocess.run(["apt-cache", "depends", "linux-image-amd64"], capture_output=True, text=True).stdout
    names = re.findall(r"Depends: (linux-image-\S+-amd64)\b", depends)
    if not names:
        raise Problem(Problem.UNAVAILABLE, "apt knows no linux-image-amd64: give a kernel with --kernel")
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        got = subprocess.run(["apt-get", "download", "-q", names[0]], cwd=fresh, capture_output=True, text=True)
        files = glob.glob(os.path.join(fresh, "*.deb"))
        if got.returncode != 0 or not files:
            raise Problem(Problem.UNAVAILABLE, "apt-get download %s failed: %s" % (names[0], got.stderr.strip()))
        path = os.path.join(folder, os.path.basename(files[0]))
        os.rename(files[0], path)
    return path


def unpacked(package, cache):
    need("dpkg", "dpkg")
    folder = os.path.join(cache, "unpacked", key_of(package))
    if not os.path.isdir(folder):
        os.makedirs(os.path.dirname(folder), exist_ok=True)
        fresh = tempfile.mkdtemp(dir=os.path.dirname(folder))
        try:
            run("dpkg", "-x", package, fresh)
        except subprocess.CalledProcessError as problem:
            shutil.rmtree(fresh)
            raise Problem(Problem.USAGE, "%s is not a Debian package: %s" % (
                package, problem.stderr.decode(errors="replace").strip())) from None
        try:
            os.rename(fresh, folder)
        except OSError:  # another one was faster
            shutil.rmtree(fresh)
    return folder


def version_of(image):
    """The version string in a bzImage. Linux Documentation/arch/x86/boot.rst, "The Real-Mode Kernel Header"."""
    with open(image, "rb") as file:
        head = file.read(0x10000)
    if len(head) < 0x210 or head[0x1FE:0x200] != b"\x55\xaa" or head[0x202:0x206] != b"HdrS":
        raise Problem(Problem.USAGE, "%s is not a kernel: no bzImage header" % image)
    at = struct.unpack_from("<H", head, 0x20E)[0] + 0x200
    return head[at:at + 256].split(b"\0")[0].split(b" ")[0].decode(errors="replace")


def from_package(package, cache):
    folder = unpacked(package, cache)
    images = glob.glob(os.path.join(folder, "boot", "vmlinuz-*"))
    if not images:
        raise Problem(Problem.USAGE, "%s has no boot/vmlinuz-*: not a linux-image package" % package)
    modules = glob.glob(os.path.join(folder, "lib", "modules", "*")) + glob.glob(
        os.path.join(folder, "usr", "lib", "modules", "*"))
    return Kernel(images[0], version_of(images[0]), modules[0] if modules else folder)


def find(kernel, modules, cache):
    if modules and not kernel:
        raise Problem(Problem.USAGE, "--modules without --kernel: whose modules are these?")
    for option, path in (("--kernel", kernel), ("--modules", modules)):
        if path and not os.path.exists(path):
            raise Problem(Problem.USAGE, "%s %s: there is no such file" % (option, path))
    if not kernel:
        return from_package(debian_package(cache), cache)
    if kernel.endswith(".deb"):
        found = from_package(kernel, cache)
        return found._replace(modules=modules) if modules else found
    version = version_of(kernel)
    if not modules:
        raise Problem(Problem.USAGE, "--kernel %s: a bare kernel needs --modules" % kernel)
    return Kernel(kernel, version, modules)


class Modules:
    """The modules of one kernel, by name."""

    def __init__(self, kernel):
        self.kernel = kernel
        self.paths = {}
        self.built_in = set()
        for folder, _, files in os.walk(kernel.modules):
            for file in files:
                if re.search(r"\.ko(\.(xz|zst|gz))?$", file):
                    self.paths[self.name(file)] = os.path.join(folder, file)
                elif file == "modules.builtin":
                    with open(os.path.join(folder, file), encoding="utf-8") as rows:
                        self.built_in |= {self.name(os.path.basename(row.strip())) for row in rows}

    @staticmethod
    def name(file):
        return re.sub(r"\.ko(\.\w+)?$", "", file).replace("-", "_")

    def field(self, module, field):
        return run("modinfo", "-F", field, self.paths[module], text=True).stdout.strip()

    def order(self, module, seen):
        """What `module` needs, then itself."""
        if module in seen or module in self.built_in:
            return []
        if module not in self.paths:
            raise Problem(Problem.USAGE, "there is no %s.ko in %s" % (module, self.kernel.modules))
        seen.add(module)
        rows = []
        for needed in filter(None, self.field(module, "depends").split(",")):
            rows += self.order(needed.replace("-", "_"), seen)
        return rows + [module]


def plain(path, target):
    """`path` at `target`, uncompressed."""
    tools = {".xz": "xz", ".zst": "zstd", ".gz": "gzip"}
    tool = tools.get(os.path.splitext(path)[1])
    if tool is None:
        shutil.copyfile(path, target)
        return
    need(tool, "xz-utils, zstd, gzip")
    with open(target, "wb") as out:
        subprocess.run([tool, "-dc", path], check=True, stdout=out, stderr=subprocess.PIPE)


def modules_for(kernel, cache, slim):
    """A folder with amdgpu.ko and what it needs, ready to load, and a file `order`."""
    need("modinfo", "kmod")
    known = Modules(kernel)
    if "amdgpu" not in known.paths and "amdgpu" not in known.built_in:
        raise Problem(Problem.USAGE, "there is no amdgpu.ko in %s" % kernel.modules)
    key = key_of(known.paths.get("amdgpu", kernel.image)) + ("-slim" if slim else "")
    folder = os.path.join(cache, "modules", key)
    if os.path.isdir(folder):
        return folder
    order = known.order("amdgpu", set())
    if order:
        built_for = known.field("amdgpu", "vermagic").split(" ")[0]
        if built_for != kernel.version:
            raise Problem(Problem.USAGE, "the modules are of %s, the kernel is %s" % (built_for, kernel.version))
    if slim:
        need("objcopy", "binutils")
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    with tempfile.TemporaryDirectory(dir=os.path.dirname(folder)) as fresh:
        made = os.path.join(fresh, "made")
        os.mkdir(made)
        for module in order:
            target = os.path.join(made, module + ".ko")
            plain(known.paths[module], target)
            if slim:
                run("objcopy", *SLIM, target)
        with open(os.path.join(made, "order"), "w", encoding="utf-8") as file:
            file.write("".join(module + ".ko\n" for module in order))
        if not os.path.isdir(folder):
            os.rename(made, folder)
    return folder
