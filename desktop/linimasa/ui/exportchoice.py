"""What was chosen for an export, and remembering it."""

import math
from dataclasses import dataclass, replace

from ..project import Key
from .picture_options import SUFFIXES, THEMES, PictureOptions
from .settings import Settings
from .sheets import CSS, INCH, PRESETS, Sheet

PICTURE = "picture"
VIEW, WHOLE, CHOSEN = "view", "whole", "chosen"
PLAIN, MARKED = "plain", "marked"  # with a byte order mark
OWN, OWN_PAPER = "own", "own-paper"
LEAST, MOST = 320, 10_000  # px of a side
LEAST_PAPER, MOST_PAPER = 40, 1200  # mm of a side
SCALES = ("1", "2", "3", "4")
FINENESSES = ("150", "300", "600")  # dots an inch
ROWS = ("0", "1", "2", "3", "4", "6")


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What is remembered from one export to the next.

    Attributes:
        what: `PICTURE`, or a suffix of data.
        kind: the suffix of a picture.
        reach: `VIEW`, `WHOLE`, or `CHOSEN` for the events chosen by hand, which is not remembered.
        size: in pixels, or millimetres if it is for paper; a height of 0 is as high as needed.
        dpi: dots an inch of paper.
        rows: how many the days are broken into; "0" breaks them where labels pile up.
        mark: `PLAIN` or `MARKED`, of a table.
    """

    what: str = PICTURE
    kind: str = SUFFIXES[0]
    reach: str = VIEW
    size: tuple[int, int] = PRESETS["screen"][:2]
    paper: bool = False
    scale: str = "2"
    dpi: str = "300"
    rows: str = "0"
    theme: str = THEMES[0]
    mark: str = PLAIN

    @property
    def sheet(self) -> Sheet:
        """The size."""
        return Sheet(*self.size, self.paper)

    @property
    def preset(self) -> str:
        """The name of the size, or `OWN` or `OWN_PAPER`."""
        own = OWN_PAPER if self.paper else OWN
        return next((name for name, sheet in PRESETS.items() if sheet == self.sheet), own)

    def sized(self, pixels: tuple[int, int]) -> "ExportChoice":
        """The same in another size, given in CSS pixels."""
        size = tuple(math.ceil(side / CSS * INCH - 0.2) for side in pixels) if self.paper else pixels
        return replace(self, size=(size[0], size[1]))

    @property
    def within(self) -> bool:
        """Whether the size can be put into the fields."""
        least, most = bounds(self.paper)
        return least <= min(side for side in self.size if side) and max(self.size) <= most

    def options(
        self, days: tuple[int, int], title: str | None = None, chosen: frozenset[Key] = frozenset()
    ) -> PictureOptions:
        """The options of a picture, where `days` are the first and the last in view."""
        first, last = days if self.reach == VIEW else (None, None)
        return PictureOptions(
            size=self.sheet.pixels,
            scale=self.sheet.scale(float(self.dpi)) if self.paper else float(self.scale),
            dpi=float(self.dpi) if self.paper else None,
            rows=int(self.rows),
            theme=self.theme,
            first=first,
            last=last,
            keys=chosen if self.reach == CHOSEN else None,
            title=title,
        )


class FirstSize:
    """The size of the first picture: where the usual one is too small, the height follows the events.

    Args:
        choice: as the dialog opens.
    """

    def __init__(self, choice: ExportChoice) -> None:
        self._usual, self._tall = choice.size, (choice.size[0], 0)
        self._unchosen = choice.size == ExportChoice().size
        self._tries = [self._tall, self._usual] if self._unchosen else []

    def instead(self, choice: ExportChoice, larger: tuple[int, int] | None) -> ExportChoice | None:
        """What to try after a refusal, which says what size would do; None if the user is to choose.

        A height that follows the events may be refused too, for being too large: then the usual size is back.
        """
        low = choice.size == self._usual and larger is not None and larger[0] == self._usual[0]
        if self._tries and (low or choice.size == self._tall):
            return replace(choice, size=self._tries.pop(0))
        return None

    def settle(self) -> None:
        """There is a picture: from now on the user chooses."""
        self._tries.clear()

    def kept(self, choice: ExportChoice) -> ExportChoice:
        """What is to be remembered: not a height that the user has not chosen."""
        return replace(choice, size=self._usual) if self._unchosen and choice.size == self._tall else choice


def remembered(settings: Settings) -> ExportChoice:
    """The last choice; what the settings do not say, or say wrongly, is as at the first time."""
    first = ExportChoice()

    def one_of(key: str, default: str, known: tuple[str, ...]) -> str:
        found = settings.text(f"export/{key}", default)
        return found if found in known else default

    sheet = _sheet(settings.text("export/size")) or first.sheet
    return ExportChoice(
        what=settings.text("export/what", first.what),
        kind=one_of("kind", first.kind, SUFFIXES),
        reach=one_of("reach", first.reach, (VIEW, WHOLE)),
        size=sheet[:2],
        paper=sheet.paper,
        scale=one_of("scale", first.scale, SCALES),
        dpi=one_of("dpi", first.dpi, FINENESSES),
        rows=one_of("rows", first.rows, ROWS),
        theme=one_of("theme", first.theme, THEMES),
        mark=one_of("mark", first.mark, (PLAIN, MARKED)),
    )


def remember(settings: Settings, choice: ExportChoice) -> None:
    """Keep a choice for the next time."""
    width, height = choice.size
    for key, value in (
        ("what", choice.what),
        ("kind", choice.kind),
        ("reach", VIEW if choice.reach == CHOSEN else choice.reach),
        ("size", f"{width}x{height}{'mm' * choice.paper}"),
        ("scale", choice.scale),
        ("dpi", choice.dpi),
        ("rows", choice.rows),
        ("theme", choice.theme),
        ("mark", choice.mark),
    ):
        settings.keep(f"export/{key}", value)


def bounds(paper: bool) -> tuple[int, int]:
    """The least and the most of a side."""
    return (LEAST_PAPER, MOST_PAPER) if paper else (LEAST, MOST)


def _sheet(text: str) -> Sheet | None:
    paper = text.endswith("mm")
    width, _, height = text.removesuffix("mm").partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        return None
    least, most = bounds(paper)
    fits = least <= int(width) <= most and (not int(height) or least <= int(height) <= most)
    return Sheet(int(width), int(height), paper) if fits else None
