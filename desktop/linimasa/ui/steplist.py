"""How a date was come by, step by step: what each step says, and the date it leads to."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ..model import Extraction, Timex
from . import dates, numbers, steps, why
from .text import TextBlock
from .theme import Theme

translate = QCoreApplication.translate
Told = tuple[str, str]


class StepList(QWidget):
    """A line for each step."""

    def __init__(self, timex: Timex, extraction: Extraction, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for number, (step, date) in enumerate(told(timex, extraction)):
            count = TextBlock(numbers.told(number + 1), 12, line=18, lines=1).set_colour(theme.ink3)
            grid.addWidget(count, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextBlock(step, 12, line=18).set_colour(theme.ink), number, 1, 1, 1 if date else 2)
            if date:
                grid.addWidget(TextBlock(date, 12, line=18).set_colour(theme.ink2), number, 2)


def told(timex: Timex, extraction: Extraction) -> list[Told]:
    """Each step in words, and the date that the trail leads to with it; none where a step moves nothing."""
    found = [(f"“{timex.span.of(extraction.article.text)}”", translate("steps", "the words of the text"))]
    parsed = steps.parse(timex.trail)
    for number, step in enumerate(parsed):
        if step.silent:
            found.append((why.remark(step), ""))
        else:
            found.append((steps.chip(step, extraction), _reached(timex.trail[: number + 1])))
    return found


def _reached(trail: tuple[str, ...]) -> str:
    from ..timex import run  # heavy, and loaded by now where articles are read here

    try:
        result = run(trail)
    except ValueError:  # a step that says what the next one needs
        return ""
    return dates.phrase(result.interval, result.granularity, dates.Style.SHORT, result.mod, result.value)
