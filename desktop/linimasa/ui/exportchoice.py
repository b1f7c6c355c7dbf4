"""What was chosen for an export, and remembering it."""

from dataclasses import dataclass

from .picture_options import THEMES, PictureOptions
from .settings import Settings

PICTURE = "picture"
VIEW, WHOLE = "view", "whole"
PLAIN, MARKED = "plain", "marked"  # with a byte order mark
SIZES = {"screen": (1600, 900), "slide": (1920, 1080), "square": (1080, 1080)}
OWN = "own"
LEAST, MOST = 320, 10_000  # px of a side
SCALES = ("1", "2", "3", "4")


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What is remembered from one export to the next.

    Attributes:
        what: `PICTURE`, or a suffix of data.
        reach: `VIEW` or `WHOLE`.
        mark: `PLAIN` or `MARKED`, of a table.
    """

    what: str = PICTURE
    reach: str = VIEW
    size: tuple[int, int] = SIZES["screen"]
    scale: str = "2"
    theme: str = THEMES[0]
    mark: str = PLAIN

    @property
    def preset(self) -> str:
        """The name of the size, or `OWN`."""
        return next((name for name, size in SIZES.items() if size == self.size), OWN)

    def options(self, days: tuple[int, int], title: str | None = None) -> PictureOptions:
        """The options of a picture, where `days` are the first and the last in view."""
        first, last = days if self.reach == VIEW else (None, None)
        return PictureOptions(
            size=self.size, scale=float(self.scale), theme=self.theme, first=first, last=last, title=title
        )


def remembered(settings: Settings) -> ExportChoice:
    """The last choice; what the settings do not say, or say wrongly, is as at the first time."""
    first = ExportChoice()

    def one_of(key: str, default: str, known: tuple[str, ...]) -> str:
        found = settings.text(f"export/{key}", default)
        return found if found in known else default

    return ExportChoice(
        what=settings.text("export/what", first.what),
        reach=one_of("reach", first.reach, (VIEW, WHOLE)),
        size=_size(settings.text("export/size")) or first.size,
        scale=one_of("scale", first.scale, SCALES),
        theme=one_of("theme", first.theme, THEMES),
        mark=one_of("mark", first.mark, (PLAIN, MARKED)),
    )


def remember(settings: Settings, choice: ExportChoice) -> None:
    """Keep a choice for the next time."""
    width, height = choice.size
    for key, value in (
        ("what", choice.what),
        ("reach", choice.reach),
        ("size", f"{width}x{height}"),
        ("scale", choice.scale),
        ("theme", choice.theme),
        ("mark", choice.mark),
    ):
        settings.keep(f"export/{key}", value)


def _size(text: str) -> tuple[int, int] | None:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        return None
    size = (int(width), int(height))
    return size if min(size) >= LEAST and max(size) <= MOST else None
