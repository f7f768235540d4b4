# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a window manager and, if asked for, an accessibility bus of one's own: for scripts that drive the program.

Debian packages: xvfb openbox python3-xlib, and for accessibility at-spi2-core gir1.2-atspi-2.0 python3-gi dbus.
Run the scripts with /usr/bin/python3, which sees Debian's Python packages.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time

BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing(accessibility=False):
    """The Debian packages that have to be installed first."""
    lacking = [package for package, program in (("xvfb", "Xvfb"), ("openbox", "openbox")) if not shutil.which(program)]
    try:
        import Xlib  # noqa: F401
    except ImportError:
        lacking.append("python3-xlib")
    if accessibility:
        if not shutil.which("dbus-daemon"):
            lacking.append("dbus")
        if not any(map(os.path.exists, BUS_LAUNCHERS)):
            lacking.append("at-spi2-core")
        try:
            import gi
            gi.require_version("Atspi", "2.0")
        except (ImportError, ValueError):
            lacking += ["python3-gi", "gir1.2-atspi-2.0"]
    return lacking


def wait_for(ask, seconds, what):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:g} s for {what}")
        time.sleep(0.02)


class PrivateDisplay:
    """Everything started here ends with the block. `env` is the environment for programs on this display: home folders
    are empty, so that every start is a first start."""

    def __init__(self, size=(1920, 1080), accessibility=False):
        self.size = size
        self._accessibility = accessibility
        self._started = []

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="waterhammer-")
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(3)
                except subprocess.TimeoutExpired:
                    process.kill()
        self._folder.cleanup()

    def _spawn(self, command, env, **more):
        self._started.append(subprocess.Popen(command, env=env, start_new_session=True, stdout=subprocess.DEVNULL,
                                              stderr=subprocess.DEVNULL, **more))
        return self._started[-1]

    def _spawn_told(self, command, env):
        """Starts a server that writes its address to the file descriptor whose number ends the command."""
        read, write = os.pipe()
        self._spawn([*command[:-1], command[-1] + str(write)], env, pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as answers:
            return answers.readline().strip()

    def _start(self):
        folder = self._folder.name
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_", "WAYLAND", "DBUS_"))}
        for name in ("RUNTIME_DIR", "CONFIG_HOME", "DATA_HOME", "CACHE_HOME"):
            path = os.path.join(folder, name)
            os.mkdir(path, 0o700)
            self.env["XDG_" + name] = path
        self.env.update(HOME=folder, QT_QPA_PLATFORM="xcb")
        self.env.setdefault("LC_ALL", "C.UTF-8")
        screen = "{}x{}x24".format(*self.size)
        number = self._spawn_told(["Xvfb", "-screen", "0", screen, "-dpi", "96", "-nolisten", "tcp", "-noreset",
                                   "-displayfd", ""], self.env)
        self.env["DISPLAY"] = ":" + number
        os.environ["DISPLAY"] = self.env["DISPLAY"]
        from Xlib import X, display
        self._x, self.connection = X, display.Display(self.env["DISPLAY"])
        self.root = self.connection.screen().root
        if self._accessibility:
            self.env["DBUS_SESSION_BUS_ADDRESS"] = self._spawn_told(
                ["dbus-daemon", "--session", "--nofork", "--print-address="], self.env)
            self.env.update(QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
            self._spawn([next(filter(os.path.exists, BUS_LAUNCHERS)), "--launch-immediately"], self.env)
            os.environ.update({k: self.env[k] for k in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        self._spawn(["openbox"], self.env)
        wait_for(lambda: self._property(self.root, "_NET_SUPPORTING_WM_CHECK"), 10, "the window manager")

    def _property(self, window, name):
        return window.get_full_property(self.connection.intern_atom(name), self._x.AnyPropertyType)

    def launch(self, command):
        return self._spawn(command, self.env)

    def windows_of(self, process):
        """The windows that the window manager knows of a process."""
        clients = self._property(self.root, "_NET_CLIENT_LIST")
        found = []
        for number in clients.value if clients else ():
            window = self.connection.create_resource_object("window", number)
            owner = self._property(window, "_NET_WM_PID")
            if owner and owner.value[0] == process.pid:
                found.append(window)
        return found

    def pixels(self, x, y, width, height):
        """Of the screen, four bytes each."""
        return self.root.get_image(x, y, width, height, self._x.ZPixmap, 0xFFFFFFFF).data

    def press(self, *keysyms):
        """Keys held down together, as from the keyboard."""
        from Xlib import XK
        from Xlib.ext import xtest
        codes = [self.connection.keysym_to_keycode(XK.string_to_keysym(k)) for k in keysyms]
        for code in codes:
            xtest.fake_input(self.connection, self._x.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self.connection, self._x.KeyRelease, code)
        self.connection.sync()

    def close_window(self, window):
        """What the cross in a title bar does."""
        from Xlib.protocol import event
        atom = self.connection.intern_atom
        window.send_event(event.ClientMessage(window=window, client_type=atom("WM_PROTOCOLS"),
                                              data=(32, [atom("WM_DELETE_WINDOW"), self._x.CurrentTime, 0, 0, 0])))
        self.connection.sync()
