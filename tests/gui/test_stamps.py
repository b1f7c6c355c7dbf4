"""What is put together from images looks as if it were painted whole."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from linimasa.chart.items import End
from linimasa.chart.reaches import FROM_MARK
from linimasa.model import EventKind
from linimasa.project import Known
from linimasa.ui import crowdbars, marks
from linimasa.ui.theme import load_fonts
from linimasa.ui.timeline.labels import Labels
from linimasa.ui.timeline.look import BASELINE
from linimasa.ui.timeline.stamps import Stamps

pytestmark = pytest.mark.usefixtures("qapp")

BLUE, INK, WHITE, CLEAR = QColor(4, 61, 180), QColor(0, 0, 0), QColor(255, 255, 255), QColor(0, 0, 0, 0)
VIEW = (-30.0, 230.0)
RATIOS = (1.0, 1.5, 2.0)


def painted(ratio: float, paint: Callable[[QPainter], None]) -> QImage:
    """What is painted on white paper of 200 by 40 logical pixels."""
    image = QImage(round(200 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(WHITE)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def apart(one: QImage, other: QImage) -> list[int]:
    """By how much the green of each pixel differs, where it does."""
    shades = [
        abs(one.pixelColor(x, y).green() - other.pixelColor(x, y).green())
        for x in range(one.width())
        for y in range(one.height())
    ]
    return [shade for shade in shades if shade]


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize(
    ("left", "right"), [(20.0, 120.0), (20.3, 60.8), (50.0, 64.0), (-400.0, 90.6), (31.9, 900.0), (-500.0, 500.0)]
)
@pytest.mark.parametrize("ends", [End.CAP, End.FADE, End.OPEN])
@pytest.mark.parametrize("ground", [WHITE, CLEAR])
def test_a_capsule_is_the_same_but_for_a_part_of_a_pixel(
    ratio: float, left: float, right: float, ends: End, ground: QColor
) -> None:
    capsule = marks.Capsule(left, right, 20.0, 10.0, End.CAP, ends)
    stamps = Stamps(ratio)
    joined = painted(ratio, lambda one: stamps.capsules.paint(one, capsule, BLUE, ground, 0.24, VIEW))
    whole = painted(ratio, lambda one: marks.paint_capsule(one, capsule, BLUE, ground, 0.24, VIEW))
    differences = apart(joined, whole)
    assert max(differences, default=0) <= 60
    assert sum(difference > 8 for difference in differences) <= 40 * ratio


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("counts", [(1,), (4, 1, 0, 2), tuple(number % 7 for number in range(60)), (0, 0)])
def test_a_crowd_is_the_same_but_for_the_last_pixel_of_a_bar(ratio: float, counts: tuple[int, ...]) -> None:
    stamps = Stamps(ratio)
    joined = painted(ratio, lambda one: stamps.crowd(one, 10, 20, counts, 3, BLUE))
    whole = painted(ratio, lambda one: crowdbars.paint_crowd(one, 10, 20, counts, 3, BLUE))
    bars = sum(count > 0 for count in counts)
    assert sum(difference > 40 for difference in apart(joined, whole)) <= 2 * bars * 2 * ratio + len(counts) * ratio


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("text", ["Gate shut", "Ärger über Öl"])
def test_a_mark_with_its_label_is_both(ratio: float, text: str) -> None:
    load_fonts()
    labels = Labels(ratio)
    form = labels.stamps.form(EventKind.STATEMENT, Known.STATED, BLUE, WHITE)
    letters = labels.letters(12, INK, 400, WHITE)

    def both(painter: QPainter) -> None:
        labels.stamps.mark(painter, [(form, 20, 20)])
        labels.write(painter, letters, [(20 + FROM_MARK, 20 + BASELINE * 12, text)])

    joined = painted(ratio, lambda one: labels.write_marked(one, [(letters, form, 20, 20, text)]))
    assert not apart(joined, painted(ratio, both))
    labels = Labels(ratio)
    labels.ration(0)
    hurried = painted(ratio, lambda one: labels.write_marked(one, [(letters, form, 20, 20, text)]))
    assert labels.lacking
    assert apart(hurried, painted(ratio, lambda _: None))
