#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the started program costs, from outside, on a display of its own.

    measure_window.py BUILD/bin/waterhammer

Time from exec to the first painted frame and to the first run in it, processor use at rest and while the days play, memory,
time to quit while a large cascade is being computed (the scenario comes from waterhammer-cli beside the program).
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import private_display  # noqa: E402

STARTS = 5
SECONDS = 5
BUSY_SYSTEM = ("--dealers", "4000", "--assets", "200", "--positions", "20", "--seed", "1")


def processor_seconds(process):
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def share_of_core(process, seconds):
    before, began = processor_seconds(process), time.monotonic()
    time.sleep(seconds)
    return (processor_seconds(process) - before) / (time.monotonic() - began)


def memory(process):
    """Resident now and at most, MB."""
    with open(f"/proc/{process.pid}/status") as file:
        lines = dict(line.split(":", 1) for line in file)
    return [int(lines[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM")]


def painted(display):
    """A window that is only there shows one colour, or what was under it; a painted one crosses the middle of the screen
    with many."""
    line = memoryview(display.pixels(0, display.size[1] // 2, display.size[0], 1)).cast("I")
    return len(set(line)) > 16


def start(display, program, *arguments):
    """The process and the seconds from exec to the first painted frame."""
    began = time.monotonic()
    process = display.launch([program, *arguments])
    while not painted(display):
        if process.poll() is not None or time.monotonic() - began > 60:
            raise SystemExit("the program shows no window")
        time.sleep(0.002)
    return process, time.monotonic() - began


def end(display, process):
    """Closes the window as its cross does; seconds until the process is gone."""
    began = time.monotonic()
    for window in display.windows_of(process):
        display.close_window(window)
    process.wait(30)
    return time.monotonic() - began


def quiet(process):
    """Waits until the analyses that follow a run are done."""
    for _ in range(30):
        if share_of_core(process, 0.5) < 0.02:
            return
    print("the program never came to rest", file=sys.stderr)


def measure(display, program):
    rows = []
    starts, processor = [], []
    for _ in range(STARTS):
        process, seconds = start(display, program)
        starts.append(seconds)
        processor.append(processor_seconds(process))
        private_display.wait_for(lambda: display.windows_of(process), 10, "the window manager to know the window")
        end(display, process)
        private_display.wait_for(lambda: not painted(display), 10, "an empty screen")
    rows.append(("exec to first painted frame, median of %d" % STARTS, "< 0.5 s", "%.2f s" % statistics.median(starts)))
    rows.append(("  of which processor time", "", "%.2f s" % statistics.median(processor)))

    process, _ = start(display, program)
    quiet(process)
    rows.append(("processor at rest, %d s" % SECONDS, "< 1 %", "%.1f %%" % (100 * share_of_core(process, SECONDS))))
    display.press("Control_L", "space")
    time.sleep(0.5)
    rows.append(("processor while playing at 1 day/s", "", "%.0f %%" % (100 * share_of_core(process, SECONDS))))
    display.press("Control_L", "space")
    rows.append(("memory now / at most", "", "%.0f / %.0f MB" % tuple(memory(process))))
    rows.append(("time to quit at rest", "", "%.2f s" % end(display, process)))
    rows.append(quit_while_computing(display, program))
    return rows


def quit_while_computing(display, program):
    what = "time to quit while computing"
    helper = os.path.join(os.path.dirname(program), "waterhammer-cli")
    if not os.path.exists(helper):
        return what, "< 0.2 s", "not measured: no waterhammer-cli"
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "busy.waterhammer.json")
        subprocess.run([helper, "generate", *BUSY_SYSTEM, "--out", file], check=True)
        process = display.launch([program, file])
        private_display.wait_for(lambda: display.windows_of(process), 60, "the window")
        time.sleep(1)
        share = share_of_core(process, 0.5)
        first_run = painted(display)
        took = end(display, process)
    at_work = "%.0f %% of a core before" % (100 * share) + (", after its first run" if first_run else "")
    return what, "< 0.2 s", "%.2f s (%s)" % (took, at_work)


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    lacking = private_display.missing()
    if lacking:
        raise SystemExit("apt-get install " + " ".join(lacking))
    with private_display.PrivateDisplay() as display:
        for row in measure(display, os.path.abspath(sys.argv[1])):
            print("%-58s %-8s %s" % row)


if __name__ == "__main__":
    main()
