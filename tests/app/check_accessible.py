#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technology finds in the started program, through the accessibility bus, on a display of its own.

    check_accessible.py BUILD/bin/waterhammer

Every control has a name, gauges report values within their range, Tab reaches every control and comes round, and at 150 %
text in a window of 1280 x 720 nothing lies outside the window. Ends with 1 where that fails, with 77 (skipped) where the
packages are missing.
"""

import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import private_display  # noqa: E402

CONTROLS = {"push button", "check box", "radio button", "slider", "spin button", "combo box", "text", "entry", "dial", "table",
            "toggle button", "page tab", "page tab list"}
# Parts of tables and menus are reached by arrows, not by Tab.
NOT_BY_TAB = {"table cell", "menu item", "menu bar", "menu", "page tab", "scroll pane", "column header", "table column header", "check menu item"}


class Bus:
    def __init__(self):
        warnings.simplefilter("ignore", DeprecationWarning)  # of ways to ask that older releases only know
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        Atspi.set_timeout(3000, 10000)

    def program(self, process):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == process.pid and child.get_child_count():
                return child
        return None

    def showing(self, node):
        """Everything on the screen below a node; of tables only the frame."""
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if not child or not self.state(child, "SHOWING"):
                continue
            yield child
            if child.get_role_name() not in ("table", "tree table", "list"):
                yield from self.showing(child)

    def state(self, node, name):
        return node.get_state_set().contains(getattr(self.atspi.StateType, name))

    def rectangle(self, node):
        r = self.atspi.Component.get_extents(node.get_component_iface(), self.atspi.CoordType.SCREEN)
        return r.x, r.y, r.width, r.height

    def shows(self, root, name):
        return any(node.get_name() == name for node in self.showing(root))

    def at_rest(self, root):
        """Everything on the screen, once two looks in a row find the same."""
        before = []

        def same_twice():
            nodes = list(self.showing(root))
            now = [self.describe(node) for node in nodes if node.get_component_iface()]  # others are gone already
            same = now == before
            before[:] = now
            return nodes if same else None

        return private_display.wait_for(same_twice, 30, "a window in which nothing changes")

    def describe(self, node):
        return "%s '%s' at %d,%d %dx%d" % (node.get_role_name(), node.get_name(), *self.rectangle(node))


def names(bus, nodes):
    return [bus.describe(n) for n in nodes if n.get_role_name() in CONTROLS and not n.get_name()]


def gauges(bus, nodes, least):
    faults, count = [], 0
    for node in nodes:
        value = node.get_value_iface()
        if not value or node.get_role_name() not in ("slider", "indicator", "dial", "statusbar", "level bar"):
            continue
        count += 1
        low, at, high = (f(value) for f in (bus.atspi.Value.get_minimum_value, bus.atspi.Value.get_current_value,
                                            bus.atspi.Value.get_maximum_value))
        if not low < high or at != at:
            faults.append("%s: %g of %g..%g" % (bus.describe(node), at, low, high))
    return faults + ([] if count >= least else ["only %d gauges and sliders with a value" % count])


def focused(bus, nodes):
    """A chosen page tab always calls itself focused, so it counts only, for its list, where nothing else does."""
    tabs = None
    for node in nodes:
        if not bus.state(node, "FOCUSED"):
            continue
        if node.get_role_name() != "page tab":
            return node
        tabs = tabs or node.get_parent()
    return tabs


def tab_round(bus, display, root):
    identity = lambda n: n and (n.get_role_name(), n.get_name(), bus.rectangle(n))  # noqa: E731
    focus = lambda: focused(bus, bus.showing(root))  # noqa: E731
    wanted = {identity(n) for n in bus.showing(root)
              if bus.state(n, "FOCUSABLE") and bus.state(n, "ENABLED") and n.get_role_name() not in NOT_BY_TAB
              and n.get_parent().get_name() != "Contagion graph"}  # arrows walk in it
    reached, lists, came_round = [], set(), False
    for _ in range(len(wanted) + 40):  # inside the sentence Tab goes from link to link
        before = identity(focus())
        display.press("Tab")
        try:
            private_display.wait_for(lambda: identity(focus()) not in (None, before), 0.5, "another focus")
        except TimeoutError:
            pass  # inside the sentence
        at = focus()
        if not at:
            continue
        reached.append(identity(at))
        if at.get_role_name() == "filler":  # pages say that they are focused when their list of tabs is
            lists |= {identity(n) for n in bus.showing(at) if n.get_role_name() == "page tab list"}
        came_round = reached[-1] == reached[0] and len(set(reached)) > 1
        if came_round:
            break
    faults = [] if came_round else ["Tab does not come round after %d steps" % len(reached)]
    return faults + ["Tab does not reach %s '%s' at %s" % missed for missed in sorted(wanted - set(reached) - lists, key=str)]


def outside(bus, root):
    frame = next(bus.showing(root))
    x, y, width, height = bus.rectangle(frame)
    faults = []

    def look(node):
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if not child or not bus.state(child, "SHOWING") or child.get_role_name() in ("menu item", "menu", "page tab"):
                continue
            cx, cy, cw, ch = bus.rectangle(child)
            if cw > 0 and ch > 0 and (cx < x or cy < y or cx + cw > x + width or cy + ch > y + height):
                faults.append(bus.describe(child))
            elif child.get_role_name() not in ("scroll pane", "table", "tree table", "list"):
                look(child)

    look(frame)
    return faults


def examine(bus, display, program, label, *arguments, first=False):
    process = display.launch([program, *arguments])
    root = private_display.wait_for(lambda: bus.program(process), 30, "the program on the accessibility bus")
    if first:
        hint = "Three things to touch"
        private_display.wait_for(lambda: bus.shows(root, hint), 30, "the hint of the first start")
        display.press("Escape")
        private_display.wait_for(lambda: not bus.shows(root, hint), 10, "the end of the hint")
    nodes = bus.at_rest(root)
    found = {"without a name": names(bus, nodes), "gauge without a value": gauges(bus, nodes, 6 if first else 0),
             "outside the window": outside(bus, root)}
    if first:
        found["by Tab"] = tab_round(bus, display, root)
    for window in display.windows_of(process):
        display.close_window(window)
    process.wait(10)
    print("%s: %d parts on the screen" % (label, len(nodes)))
    for what, faults in found.items():
        for fault in faults:
            print("  %s: %s" % (what, fault))
    return sum(map(len, found.values()))


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    lacking = private_display.missing(accessibility=True)
    if lacking:
        print("skipped; needs: apt-get install " + " ".join(lacking))
        sys.exit(77)
    program = os.path.abspath(sys.argv[1])
    with private_display.PrivateDisplay(accessibility=True) as display:
        bus = Bus()
        faults = examine(bus, display, program, "1440 x 900", "--size", "1440x900", first=True)
        faults += examine(bus, display, program, "1280 x 720 at 150 %", "--size", "1280x720", "--font-scale", "1.5")
    print("%d faults" % faults)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
