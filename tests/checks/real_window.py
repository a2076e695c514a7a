# SPDX-License-Identifier: GPL-3.0-only
"""Opens the console on a real X screen (Xvfb), as a user would see it: it paints, its API answers, SIGTERM ends it.

Usage: real_window.py TOUCHLINE
"""

import json
import mmap
import os
import selectors
import signal
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

DEADLINE = 60  # seconds, for each wait
NAVIGATION = 0x1E2430, 0x0F1216  # light and dark, of ui/theme


def line_from(stream):
    with selectors.DefaultSelector() as selector:
        selector.register(stream, selectors.EVENT_READ)
        if not selector.select(DEADLINE):
            sys.exit("real_window: nothing came in time")
    return stream.readline()


def colours(screen_file):
    """The colours on the screen, from Xvfb's framebuffer in XWD form with 32 bits a pixel."""
    with open(screen_file, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as screen:
        header = struct.unpack(">25I", screen[:100])
        header_size, height, line, entries = header[0], header[5], header[12], header[19]
        pixels = screen[header_size + 12 * entries : header_size + 12 * entries + line * height]
    return {pixel & 0xFFFFFF for pixel in struct.unpack(f"<{len(pixels) // 4}I", pixels)}


def wait_for_paint(screen_file):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        seen = colours(screen_file)
        if any(colour in seen for colour in NAVIGATION) and len(seen) > 20:
            return
        time.sleep(0.1)
    sys.exit("real_window: the console was not painted in time")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-fbdir", scratch, "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        console = None
        try:
            display = ":" + line_from(server.stdout).strip()
            environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": scratch}
            environment.pop("WAYLAND_DISPLAY", None)
            log = Path(scratch) / "log"
            with open(log, "wb") as errors:
                console = subprocess.Popen(
                    [sys.argv[1], "--data-dir", f"{scratch}/data", "--listen", "127.0.0.1:0", "--dry-run"],
                    env=environment, stdout=subprocess.PIPE, stderr=errors, text=True)
            ready = line_from(console.stdout)
            if not ready:
                sys.exit(f"real_window: touchline ended\n{log.read_text()}")
            url = json.loads(ready)["url"]
            wait_for_paint(Path(scratch) / "Xvfb_screen0")
            direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with direct.open(f"{url}/health", timeout=DEADLINE) as answer:
                assert json.load(answer)["ok"] is True
            console.send_signal(signal.SIGTERM)
            code = console.wait(DEADLINE)
            if code != 0:
                sys.exit(f"real_window: ended with {code}\n{log.read_text()}")
        finally:
            for process in (console, server):
                if process and process.poll() is None:
                    process.kill()
                    process.wait()
    print("real_window: painted, answered and ended")


if __name__ == "__main__":
    main()
