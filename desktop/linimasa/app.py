"""The command `linimasa`: its arguments, and window or no window."""

import gc
import os
import shlex
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import system
from .cli import arguments
from .ui.picture_options import SUFFIXES as PICTURES

if TYPE_CHECKING:
    from .pipeline import Options


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 all done, 1 something failed.

    Raises:
        SystemExit: the usage was wrong (2), or help was asked for (0).
    """
    gc.set_threshold(20_000, 50)  # what is loaded stays: looking through it for garbage takes a tenth of a start
    words = list(sys.argv[1:] if argv is None else argv)
    commands = {"export": _export, "extract": _extract, "verify": _verify}
    try:
        status = commands[words[0]](words[1:]) if words and words[0] in commands else _window(words)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our output has gone; Python must not complain when it closes it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _window(words: list[str]) -> int:
    given = arguments.window_parser().parse_args(words)
    files = given.files
    if not system.has_display(os.environ):
        return _refuse(f"there is no display to show a window on; {_export_line(files)}")
    if lacking := system.missing(*system.window_libraries(os.environ)):
        return _refuse(f"Qt's system libraries are missing: {system.remedy(lacking)}; {_export_line(files)}")
    from .ui import run

    return run(files, restore=given.restore)


def _extract(words: list[str]) -> int:
    parser = arguments.extract_parser()
    given = parser.parse_intermixed_args(words)
    if given.lines and (given.files or given.indent):
        parser.error("--lines reads standard input and writes one line an article: it goes with no FILE, no --indent")
    if not given.lines and not given.files:
        parser.error("name a FILE, or --lines to read standard input")
    _refuse_reading(parser, given)
    if given.lines:
        from .cli.lines import extract_lines

        return extract_lines(sys.stdin.buffer, sys.stdout, _options(given), with_text=given.with_text)
    from .cli.extract import extract

    return extract(given.files, _options(given), sys.stdout, indent=given.indent, with_text=given.with_text)


def _export(words: list[str]) -> int:
    parser = arguments.export_parser()
    given = parser.parse_intermixed_args(words)
    _refuse_reading(parser, given)
    from .cli.export import export, suffix_of, suffixes
    from .exports.table import SUFFIXES as MARKED

    suffix = suffix_of(given.output)
    if suffix not in suffixes():
        parser.error(f"OUT must end in one of {', '.join(suffixes())}")
    try:
        picture = arguments.picture_options(given)
    except ValueError as error:
        parser.error(str(error))
    if suffix not in PICTURES and picture != picture.looking_usual():
        parser.error(f"options of pictures go with {', '.join(PICTURES)}, not with {suffix}")
    if given.bom and suffix not in MARKED:
        parser.error(f"--bom goes with {', '.join(MARKED)}, not with {suffix}")
    if suffix in PICTURES and (lacking := system.missing(system.OFFSCREEN)):
        return _refuse(f"Qt's system libraries are missing: {system.remedy(lacking)}")
    return export(given.files, given.output, _options(given), picture, bom=given.bom)


def _verify(words: list[str]) -> int:
    given = arguments.verify_parser().parse_intermixed_args(words)
    from .cli.verify import verify

    return verify(given.picture, given.articles, arguments.opening(given))


def _refuse_reading(parser: ArgumentParser, given: Namespace) -> None:
    option = arguments.reading_of_projects(given)
    if option:
        parser.error(f"{option} says how articles are read; those of a project have been: open it in the window")


def _options(given: Namespace) -> "Options":
    from . import pipeline

    only = getattr(given, "only", None) or pipeline.STAGES
    return pipeline.Options(given.reference, given.language, only, opening=arguments.opening(given))


def _export_line(files: Sequence[object]) -> str:
    """How to get the timeline without a window."""
    named = shlex.join(map(str, files)) or "FILE"
    return f"to write the timeline as a picture: linimasa export {named} -o timeline.png"


def _refuse(reason: str) -> int:
    print(f"linimasa: {reason}", file=sys.stderr)
    return 1
