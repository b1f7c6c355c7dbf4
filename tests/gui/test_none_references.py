"""PySide6 6.12.0 on Python below 3.12 drops a reference to None on nearly every call that returns nothing.

A painting loop then ends the interpreter after some thousand calls; pyproject.toml pins the versions that are sound.
"""

import subprocess
import sys

LOOP = """
import sys
from PySide6.QtGui import QGuiApplication, QImage, QPainter
application = QGuiApplication(["linimasa", "-platform", "offscreen"])
image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
painter = QPainter(image)
painter.save()
before = sys.getrefcount(None)
for _ in range(200_000):
    painter.setOpacity(1.0)
after = sys.getrefcount(None)
painter.restore()
painter.end()
print(before - after)
"""


def test_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    # in a process of its own, since a loss would end this one
    done = subprocess.run([sys.executable, "-c", LOOP], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 1000
