#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Start, memory and tabs of ConsentDesk beside a bare QWebEngineView program; tests/bench/README.md says how to read it.

All show the same loopback page, each time as a new process with an empty home and a new profile: the bare one off the
record, as a view is by itself, and once more with a profile on disk ("kept"), as a browser needs one. In every round each is
started once, now from the one end, now from the other; what is compared are medians over the rounds.
"""
import argparse
import array
import contextlib
import datetime
import http.server
import math
import os
import pathlib
import platform
import select
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

START_AT_MOST = 1.10
MEMORY_AT_MOST = 1.15
COMPUTED_AT_MOST = 2.0  # of a busy machine's few rounds
PAGE_KIB = os.sysconf("SC_PAGESIZE") // 1024
PATIENCE = 60  # seconds; a machine that builds something else is slow, and a program that hangs must not stay

# Loaded, drawn (two frames have begun), and only then named.
PAGE = """<!DOCTYPE html><meta charset="utf-8"><title>loading</title><link rel="stylesheet" href="/style.css">
<h1>Open data</h1>%s<img src="/picture.svg" alt="" width="320" height="200">
<script>addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(
    () => document.title = 'ready' + location.pathname.slice(1))))</script>"""
PARAGRAPHS = "<p>Datasets, maps and charts of a city, each with its licence, its producer and its dates.</p>" * 40
ANSWERS = {
    "/style.css": ("text/css", "body { font: 16px sans-serif; max-width: 60em; margin: 2em auto } p { color: #234 }"),
    "/picture.svg": ("image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><circle cx="4" cy="2" r="2"/></svg>'),
}


class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet, or the second would wait for the first one's acknowledgement
    disable_nagle_algorithm = True

    def do_GET(self):
        kind, text = ANSWERS.get(self.path, ("text/html", PAGE % PARAGRAPHS))
        if self.path == "/favicon.ico":
            self.send_error(404)
            return
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if kind == "text/html":
            self.send_header("Set-Cookie", "csrftoken=1; Path=/; SameSite=Lax")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Failed(Exception):
    pass


def proportional_kib(pid):
    lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def frames_of(pid):
    """The numbers of the page frames that the process has in memory."""
    frames = set()
    span = (0, 0)
    with open(f"/proc/{pid}/pagemap", "rb", buffering=0) as pagemap:
        for line in pathlib.Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8", errors="replace").splitlines():
            word = line.split(maxsplit=1)[0]
            if not word.endswith(":"):
                span = tuple(int(part, 16) // (PAGE_KIB * 1024) for part in word.split("-"))
            elif word == "Rss:" and line.split()[1] != "0":
                pagemap.seek(span[0] * 8)
                entries = array.array("Q", pagemap.read((span[1] - span[0]) * 8))
                frames.update(entry & (1 << 55) - 1 for entry in entries if entry >> 63)
    return frames


class Run:
    """One program, from its start until it is ended; a context manager."""

    def __init__(self, command, probe_folder, goes_ahead=False):
        self.home = tempfile.TemporaryDirectory(prefix="consentdesk-bench-")
        self.ours, theirs = socket.socketpair()
        self.text = b""
        environment = dict(os.environ, HOME=self.home.name, QT_PLUGIN_PATH=str(probe_folder),
                           QT_QPA_GENERIC_PLUGINS="windowprobe", CONSENTDESK_PROBE_SOCKET=str(theirs.fileno()),
                           XDG_CONFIG_HOME="", XDG_CACHE_HOME="", XDG_DATA_HOME="", LC_ALL="C.UTF-8")
        if not environment.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        arguments = [word.replace("HOME", self.home.name) for word in command]
        self.started = time.monotonic_ns()
        self.process = subprocess.Popen(arguments, env=environment, pass_fds=[theirs.fileno()],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)
        theirs.close()
        if goes_ahead:  # its session is its scheduling group
            pathlib.Path(f"/proc/{self.process.pid}/autogroup").write_text("-20", encoding="utf-8")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """Its own session, so that nothing of it stays."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(5)
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.ours.close()
        with contextlib.suppress(OSError):
            self.home.cleanup()

    def order(self, words):
        self.ours.sendall(words.encode() + b"\n")

    def line(self, begin):
        """The words after @p begin of the next line that has it."""
        until = time.monotonic() + PATIENCE
        while True:
            while b"\n" in self.text:
                line, _, self.text = self.text.partition(b"\n")
                if line.decode().startswith(begin + " "):
                    return line.decode().split()[len(begin.split()):]
            if not select.select([self.ours], [], [], max(0, until - time.monotonic()))[0]:
                raise Failed(f"{self.process.args[0]}: no '{begin}' within {PATIENCE} s")
            received = self.ours.recv(4096)
            if not received:
                raise Failed(f"{self.process.args[0]} ended before '{begin}'")
            self.text += received

    def tree(self):
        """Its processes; Chromium's helpers are children of a zygote. The kernel's own lists of children miss some
        while others end."""
        parents = {}
        for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        found = [self.process.pid]
        for pid in found:  # grows meanwhile
            found += [child for child, parent in parents.items() if parent == pid]
        return found

    def memory_kib(self):
        """Of all its processes; what they share counts once. As PSS has it, but on a machine where nothing else runs:
        of another program with the same engine, PSS would take half of the engine's pages off."""
        frames, proportional = set(), 0
        for pid in self.tree():
            with contextlib.suppress(OSError):
                proportional += proportional_kib(pid)
                frames |= frames_of(pid)
        # Numbers of page frames are for root only; others are told 0.
        return len(frames) * PAGE_KIB if len(frames) > 1 else proportional

    def settled_kib(self, settle):
        """When a second changes it by less than a hundredth, after @p settle seconds."""
        time.sleep(settle)
        before, kib = 0, self.memory_kib()
        until = time.monotonic() + PATIENCE
        while abs(kib - before) > kib / 100 and time.monotonic() < until:
            time.sleep(1)
            before, kib = kib, self.memory_kib()
        return kib

    def computed_ms(self):
        """By all threads that still are, of all its processes."""
        nanoseconds = 0
        for pid in self.tree():
            for path in pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat"):
                with contextlib.suppress(OSError):
                    nanoseconds += int(path.read_text().split()[0])
        return nanoseconds / 1e6


def measured_start(command, arguments, port, tabs):
    """Milliseconds until it is interactive, those that were computed for it, memory in MiB, longest pause, and the
    milliseconds for each further tab."""
    result = {}
    with Run(command + [f"http://127.0.0.1:{port}/1"], arguments.plugins, arguments.ahead) as run:
        at, own = run.line("interactive ready1")
        result["computed"] = run.computed_ms()
        result["start"] = (int(at) - run.started) / 1e6
        result["own"] = int(own) / 1000
        time.sleep(2)
        run.order("blocked")
        result["pause"] = int(run.line("blocked")[0]) / 1e6
        result["memory"] = run.settled_kib(arguments.settle) / 1024
        for number in range(2, tabs + 1):
            before = time.monotonic_ns()
            run.order(f"tab http://127.0.0.1:{port}/{number}")
            result[f"tab {number}"] = (int(run.line(f"interactive ready{number}")[0]) - before) / 1e6
        if run.process.poll() is not None:
            raise Failed(f"{command[0]} ended by itself")
    return result


def interval(values):
    """In which the median of endless rounds lies, 95 of 100 times (order statistics, so of any distribution)."""
    ordered, count = sorted(values), len(values)
    below, rank = 0.0, 0
    while True:
        below += math.comb(count, rank) / 2**count
        if below > 0.025:
            break
        rank += 1
    if rank == 0:
        raise Failed(f"{count} rounds are too few to say anything; 6 are the least")
    return ordered[rank - 1], ordered[count - rank]


def drop_caches():
    """A start from the disk; touches every program of the machine, so only where it is asked for."""
    subprocess.run(["sync"], check=True)
    pathlib.Path("/proc/sys/vm/drop_caches").write_text("3")


def rounds(arguments, port):
    programs = {"bare": [arguments.bare], "kept": [arguments.bare, "HOME/profile"],
                "ours": [arguments.program, "--profile", "HOME/profile"]}
    found = {name: [] for name in programs}
    for number in range(-1, arguments.rounds):  # the first one fills the page cache and does not count
        for name in sorted(programs, reverse=number % 2 == 1):
            if arguments.drop_caches:
                drop_caches()
            run = measured_start(programs[name], arguments, port, arguments.tabs if name == "ours" else 1)
            if number >= 0:
                found[name].append(run)
        if arguments.verbose and number >= 0:
            print({name: {key: round(value) for key, value in runs[-1].items()} for name, runs in found.items()}, flush=True)
    return found


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.machine())
    return f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {datetime.date.today()}"


def compare(what, unit, found, key, at_most=None):
    """A line of the table; whether the median is within @p at_most times the bare one's. None: only told."""
    ours, bare, kept = ([run[key] for run in found[name]] for name in ("ours", "bare", "kept"))
    ratios = [a / b for a, b in zip(ours, bare)]
    beside_kept = statistics.median(a / b for a, b in zip(ours, kept))
    low, high = interval(ratios)
    ratio = statistics.median(ratios)
    verdict = "" if at_most is None else f"  at most {at_most:.2f}: {'reached' if ratio <= at_most else 'NOT REACHED'}"
    print(f"{what:42} {statistics.median(bare):7.0f} {statistics.median(kept):7.0f} {statistics.median(ours):7.0f} {unit:4}"
          f"{ratio:6.2f} ({low:.2f}-{high:.2f})  beside kept {beside_kept:.2f}{verdict}")
    return at_most is None or ratio <= at_most


def compare_tabs(found, last):
    if last < 2:
        return True
    second, tenth = ([run[f"tab {number}"] for run in found["ours"]] for number in (2, last))
    ratios = [a / b for a, b in zip(tenth, second)]
    low, high = interval(ratios)
    is_slower = low > 1
    print(f"{f'tab {last} beside tab 2':42}         {statistics.median(second):7.0f} {statistics.median(tenth):7.0f} ms  "
          f"{statistics.median(ratios):6.2f} ({low:.2f}-{high:.2f})  no slower: {'NOT REACHED' if is_slower else 'reached'}")
    return not is_slower


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="consentdesk")
    parser.add_argument("bare", help="consentdesk_bare_browser")
    parser.add_argument("plugins", help="the folder with generic/libwindowprobe.so")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--tabs", type=int, default=10, help="the last one that is opened; 0: none")
    parser.add_argument("--settle", type=float, default=3, help="seconds before memory is read")
    parser.add_argument("--drop-caches", action="store_true", help="start from the disk (root; slows the whole machine)")
    parser.add_argument("--ahead", action="store_true", help="before all else that runs on the machine (root)")
    parser.add_argument("--smoke", action="store_true", help=f"no gate but computing, at most {COMPUTED_AT_MOST} times")
    parser.add_argument("--verbose", action="store_true", help="every round")
    arguments = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"{machine()}; {'caches dropped' if arguments.drop_caches else 'programs in the page cache'}; "
          f"medians of {arguments.rounds} rounds, their ratio (95 % interval)\n{'':42}    bare    kept    ours")
    found = rounds(arguments, server.server_port)
    start, memory, computed = (None, None, COMPUTED_AT_MOST) if arguments.smoke else (START_AT_MOST, MEMORY_AT_MOST, None)
    reached = [
        compare("start to an interactive window", "ms", found, "start", start),
        compare("  computed by all processes", "ms", found, "computed", computed),
        compare("  computed by the window's process", "ms", found, "own"),
        compare("longest pause of the window afterwards", "ms", found, "pause"),
        compare("memory with one tab, all processes", "MiB", found, "memory", memory),
        compare_tabs(found, arguments.tabs) or arguments.smoke,
    ]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failed:
        sys.exit(f"compare.py: {failed}")
