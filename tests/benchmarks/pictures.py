"""How long a large picture takes: `python tests/benchmarks/pictures.py --size 2000x1000 --scale 4`.

Lays the sample articles out, paints them, and writes a PNG, in one process and without a display; then lets Qt's own
writer write the same pixels. Prints one line of JSON with the CPU seconds of each, and the bytes of both files.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from linimasa import pipeline
from linimasa.model import Extraction
from linimasa.project import Project
from linimasa.ui.pictures import PictureOptions, compose

_SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_SAMPLES = ("harbour-barrier.md", "kunjungan-kim.txt")
T = TypeVar("T")


def timed(act: Callable[[], T]) -> tuple[T, float]:
    """What an act gives, and the CPU seconds it took."""
    begun = time.process_time()
    return act(), round(time.process_time() - begun, 3)


def written_by_qt(image: QImage) -> bytes:
    """The PNG of Qt's own writer."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="2000x1000", help="in logical pixels (default: 2000x1000)")
    parser.add_argument("--scale", type=float, default=4, help="device pixels a logical pixel (default: 4)")
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    application = QGuiApplication([])
    project = Project()
    project.add(one for name in _SAMPLES for one in pipeline.read(_SEEDS / name) if isinstance(one, Extraction))
    options = PictureOptions(size=(width, height), scale=given.scale)
    compose(project, options).sized(400, 200).image()  # fonts are loaded once
    picture, laid_out = timed(lambda: compose(project, options))
    data, written = timed(lambda: picture.encode(".png"))
    image, painted = timed(picture.image)
    theirs, by_qt = timed(lambda: written_by_qt(image))
    seconds = {"layout": laid_out, "paint and write": written, "paint alone": painted, "Qt's writer alone": by_qt}
    print(json.dumps({"pixels": picture.size, "cpu seconds": seconds, "bytes": [len(data), len(theirs)]}))
    application.quit()


if __name__ == "__main__":
    main()
