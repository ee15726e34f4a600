#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy 14 on every .cpp of the project that build/dev compiles.

A file that passed is not looked at again until something it depends on changes: ~/.cache/consentdesk/tidy
holds an empty file for each hash of (the source, the project's headers it includes, .clang-tidy, its command).
Where the project lies does not count, so that one clone has what another found out.

Most of the time goes into Qt's headers. Where many files are to be read, those of one target that are compiled alike are
read together, as one source that includes them. Files that cannot live in one source (two helpers of one name), and
files with a finding, are read again by halves, down to the single file. A missing #include that a neighbour hides is
found when the file is read alone: when few files are to be read, as after any change.

With --minutes, what was changed last is read first, and what time is not left for is counted and left unread: a change of a
header that everything includes has the whole project read again, which takes longer than all tests together.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from project_files import ROOT, project_files  # noqa: E402

# Fewer files are read alone. More at once would need too much memory, and cost more when one of them fails.
FEW = 24
TOGETHER_AT_MOST = 8
TOGETHER = r"/(core|ui|app)/([^/]+/)*[^/]+\.(h|cpp)$"
# GCC's command line, read by clang. The code is compiled with -Werror; here only clang-tidy's own judgement counts.
EXTRA = ["--extra-arg=-Wno-everything", "--extra-arg=-Qunused-arguments"]


def clang_tidy():
    for name in ("clang-tidy-14", "clang-tidy"):
        if path := shutil.which(name):
            return path
    sys.exit("clang-tidy is not installed (Debian: clang-tidy)")


def cache_folder():
    home = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    return pathlib.Path(home) / "consentdesk" / "tidy"


def compile_commands(build):
    database = build / "compile_commands.json"
    if not database.exists():
        sys.exit(f"{database} does not exist: configure and build the dev preset first")
    wanted = {str(ROOT / name) for name in project_files() if name.suffix == ".cpp"}
    return [entry for entry in json.loads(database.read_text()) if entry["file"] in wanted]


def dependencies(build):
    """What each object includes, as ninja recorded it at the last build: {object: {path}}."""
    listing = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True, check=False)
    found, current = {}, None
    for line in listing.stdout.splitlines():
        if line and not line.startswith(" "):
            current = found.setdefault(line.split(":")[0], set())
        elif line.strip() and current is not None:
            current.add((build / line.strip()).resolve())
    return found


def object_of(entry):
    words = shlex.split(entry["command"])
    return words[words.index("-o") + 1]


def compiler_arguments(entry):
    """What the compiler is told, without what starts it and without the precompiled headers: they would hide a
    missing #include, and clang cannot read GCC's."""
    words = shlex.split(entry["command"])
    compiler = next(place for place, word in enumerate(words) if word.endswith("++"))
    words = words[compiler + 1:]
    for place in reversed([place for place, word in enumerate(words) if word.endswith("/cmake_pch.hxx")]):
        del words[place - 1:place + 1]
    return [word for word in words if word != "-Winvalid-pch"]


def key_of(entry, includes, common):
    """The hash of everything that can change the outcome."""
    digest = hashlib.sha256(common)
    digest.update(" ".join(compiler_arguments(entry)).replace(str(ROOT), "").encode())
    for path in [pathlib.Path(entry["file"]), *sorted(includes)]:
        digest.update(str(path).replace(str(ROOT), "").encode() + b"\0")
        digest.update(path.read_bytes() if path.exists() else b"")
    return digest.hexdigest()


def ours(paths):
    return {path for path in paths if ROOT in path.parents}


def plan(build, commands, common):
    """[(entry, hash)]. Without a record of what a file includes, every header counts."""
    known = dependencies(build)
    headers = {ROOT / name for name in project_files() if name.suffix == ".h"}
    return [(entry, key_of(entry, ours(known.get(object_of(entry), headers)), common)) for entry in commands]


def run(program, entries):
    """Reads the entries as one source. (whether it passed, clang-tidy's words)"""
    first = entries[0]
    with tempfile.TemporaryDirectory(prefix="consentdesk-tidy") as folder:
        source, options = pathlib.Path(first["file"]), []
        if len(entries) > 1:
            source = pathlib.Path(folder) / "together.cpp"
            source.write_text("".join(f'#include "{entry["file"]}"\n' for entry in entries))
            options = [f"--header-filter={TOGETHER}", f"--config-file={ROOT / '.clang-tidy'}"]
        arguments = [word for word in compiler_arguments(first) if word != first["file"]]
        done = subprocess.run([program, "--quiet", *EXTRA, *options, str(source), "--", *arguments],
                              capture_output=True, text=True, check=False, cwd=first["directory"])
    return done.returncode == 0, done.stdout.strip() or done.stderr.strip()


def run_by_halves(program, entries):
    """[(entry, whether it passed, words)] for each entry."""
    passed, text = run(program, entries)
    if passed or len(entries) == 1:
        return [(entry, passed, text) for entry in entries]
    middle = len(entries) // 2
    return run_by_halves(program, entries[:middle]) + run_by_halves(program, entries[middle:])


def git_lines(*arguments):
    """Empty outside of git."""
    return subprocess.run(["git", *arguments], capture_output=True, text=True, check=False, cwd=ROOT).stdout.splitlines()


def age_of(build):
    """A function that tells how many changes ago an entry, or a header of ours that it includes, was changed."""
    changed = git_lines("ls-files", "--modified", "--others", "--exclude-standard")
    changed += git_lines("log", "--max-count=300", "--format=", "--name-only")
    places, known = {}, dependencies(build)
    for place, name in enumerate(changed):
        places.setdefault(ROOT / name, place)

    def age(entry):
        paths = [pathlib.Path(entry["file"]), *ours(known.get(object_of(entry), set()))]
        return min(places.get(path, len(changed)) for path in paths)
    return age


def groups(entries):
    """Lists of entries that are read together; each alone when there are few, or where tests have rules of their own."""
    if len(entries) < FEW:
        return [[entry] for entry in entries]
    alike = {}
    for entry in entries:
        arguments = [word for word in compiler_arguments(entry) if not word.endswith((".o", ".cpp", ".d"))]
        alone = entry["file"] if ROOT / "tests" in pathlib.Path(entry["file"]).parents else ""
        alike.setdefault((alone, *arguments), []).append(entry)
    return [same[at:at + TOGETHER_AT_MOST] for same in alike.values() for at in range(0, len(same), TOGETHER_AT_MOST)]


def findings(text):
    """clang-tidy's text as one block a finding: the line that names it, and its notes and pictures."""
    blocks = []
    for line in text.splitlines():
        if not blocks or re.search(r": (warning|error): ", line):
            blocks.append([])
        blocks[-1].append(line)
    return ["\n".join(block) for block in blocks]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build" / "dev")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="begin with no further group after that")
    parser.add_argument("only", nargs="*", help="look only at files whose path contains one of these")
    arguments = parser.parse_args()
    end = time.monotonic() + 60 * arguments.minutes

    def read(group):
        return run_by_halves(program, group) if time.monotonic() < end else []

    program = clang_tidy()
    build = arguments.build.resolve()
    cache = cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    version = subprocess.run([program, "--version"], capture_output=True, check=True).stdout
    configs = [path.read_bytes() for path in (ROOT / ".clang-tidy", ROOT / "tests" / ".clang-tidy")]
    common = b"\0".join([version, *configs, " ".join(EXTRA).encode()])

    commands = [entry for entry in compile_commands(build)
                if not arguments.only or any(part in entry["file"] for part in arguments.only)]
    todo = [(entry, key) for entry, key in plan(build, commands, common) if not (cache / key).exists()]
    failures, done, told = 0, 0, set()
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        keys = {entry["file"]: key for entry, key in todo}
        age = age_of(build)
        parts = groups(sorted((entry for entry, _ in todo), key=age))
        running = [pool.submit(read, part) for part in sorted(parts, key=lambda part: age(part[0]))]
        outcomes = (outcome for future in concurrent.futures.as_completed(running) for outcome in future.result())
        for entry, passed, text in outcomes:
            done += 1
            if passed:
                (cache / keys[entry["file"]]).touch()
            else:
                failures += 1
                new = [block for block in findings(text) if block not in told]
                told.update(new)  # a header's finding comes back with every file that includes it
                print("\n".join(new), end="\n" if new else "", flush=True)
    print(f"{len(commands)} files: {done} looked at, {len(commands) - len(todo)} unchanged, {failures} failed")
    if done < len(todo):
        print(f"note: {len(todo) - done} files were not read for want of time")
    return 1 if failures or not commands else 0


if __name__ == "__main__":
    sys.exit(main())
