"""The arguments of each command, checked before anything heavy is imported."""

import argparse
import codecs
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .. import __version__, civil, formats, languages
from ..model import AS_USUAL, Opening, is_project
from ..ui.picture_options import MOST_ROWS, THEMES, PictureOptions
from ..ui.sheets import PRESETS, PRINT, Sheet

_DESCRIPTION = "Read news articles and show what they tell on a timeline."
_COMMANDS = """commands:
  linimasa export FILE... -o OUT    write the timeline as a picture or as data; needs no display
  linimasa extract FILE...          write what is found as JSON lines; needs no display
  linimasa verify PICTURE FILE...   check a picture against its articles; needs no display
Each takes projects (.linimasa) too, which it only reads.
Each explains itself with --help. A file that is named like a command is opened as ./export.
"""
_VERIFY = "Check whether the words that the events of a picture rest on still stand in its articles."
_STATES = """\
A line for each passage that tells an event, with tabs between: the state of its words, the event's id, date and title,
and the place.
  stands             the words are where they were
  moved              they are elsewhere, in this article or in another that is given
  no longer stands   they are in none of the articles that are given; the words follow
Exit status: 0 if all stand or moved, 1 if some no longer stand or a file cannot be read.
"""
_PROJECTS = """\
Of a project all that was decided in it counts; what is left out is counted on standard error. One that is the only
FILE is shown as in its window, with its filters and lanes. Of several, or with articles beside it, everything is shown
but what was rejected; an article that is in several is as the first project says that decided something of it.
"""
_EXTRACTED = """\
Of a project all that was decided in it counts; events that were rejected are left out, and counted on standard error.
"""
_FILES = "article, folder of articles, or project"
_LARGEST_LIMIT = 4096
_LARGEST_SIDE = 32767  # device pixels: what Qt's raster painter can address


def window_parser() -> ArgumentParser:
    """`linimasa [FILE|FOLDER|PROJECT ...]`."""
    parser = _parser("linimasa", _DESCRIPTION, epilog=_COMMANDS)
    parser.add_argument("--version", action="version", version=f"linimasa {__version__}")
    parser.add_argument(
        "--no-restore", dest="restore", action="store_false", help="do not open the articles of the last time again"
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help=f"{_FILES}, to open")
    return parser


def extract_parser() -> ArgumentParser:
    """`linimasa extract`."""
    description = "Write dates, actors, quotes and events as JSON lines, one object an article."
    parser = _parser("linimasa extract", description, epilog=_EXTRACTED)
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help=_FILES)
    parser.add_argument("--lines", action="store_true", help="read JSON lines from standard input instead of files")
    parser.add_argument("--indent", action="store_true", help="indent the JSON for people")
    parser.add_argument("--with-text", action="store_true", help="put the text into the JSON too")
    _add_reading(parser)
    parser.add_argument("--only", metavar="STAGES", type=_stages, help="some of timexes,actors,quotes; default: all")
    return parser


def export_parser() -> ArgumentParser:
    """`linimasa export`."""
    description = "Write the timeline of articles and projects; the suffix of OUT chooses the format."
    parser = _parser("linimasa export", description, epilog=_PROJECTS)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help=_FILES)
    parser.add_argument("-o", "--output", metavar="OUT", type=Path, required=True, help="file to write")
    _add_reading(parser)
    _add_shown(parser.add_argument_group("what is shown"))
    _add_picture(parser.add_argument_group("pictures only"))
    tables = parser.add_argument_group("tables only")
    tables.add_argument("--bom", action="store_true", help="begin with a byte order mark, as Excel wants")
    return parser


def verify_parser() -> ArgumentParser:
    """`linimasa verify`."""
    parser = _parser("linimasa verify", _VERIFY, epilog=_STATES)
    add = parser.add_argument
    add("picture", metavar="PICTURE", type=Path, help="PNG, SVG or PDF that Linimasa wrote")
    add("articles", metavar="FILE", nargs="+", type=Path, help=f"{_FILES}, to check it against")
    _add_files(parser)
    return parser


def _parser(name: str, description: str, epilog: str | None = None) -> ArgumentParser:
    return ArgumentParser(
        prog=name,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _add_reading(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--reference", metavar="YYYY-MM-DD", type=_day, help="the day the article calls today: its publication")
    add(
        "--language", metavar="CODE", type=_language, help=f"one of {', '.join(languages.codes())}; default: told apart"
    )
    _add_files(parser)


def _add_files(parser: ArgumentParser) -> None:
    add = parser.add_argument_group("files").add_argument
    add("--encoding", metavar="NAME", type=_encoding, help="of texts and web pages; default: told apart")
    add("--whole-page", action="store_true", help="all the text of a web page, not only its article")
    limit = AS_USUAL.limit // 2**20
    add(
        "--limit", metavar="MB", type=_megabytes, default=limit, help="largest file, also unpacked; default %(default)s"
    )
    columns = ", ".join(formats.FIELDS)
    add(
        "--map", metavar="FIELD=COLUMN", type=_column, action="append", default=[], help=f"a table's columns: {columns}"
    )


def _add_shown(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--from", metavar="DATE", dest="first", type=_day, help="first day shown, YYYY-MM-DD")
    add("--to", metavar="DATE", dest="last", type=_day, help="last day shown, YYYY-MM-DD")
    add("--actor", metavar="NAME", dest="actors", nargs="+", action="extend", default=[], help="show only these actors")
    add("--title", metavar="TEXT", help="title above the timeline; default: the article's")


def _add_picture(group: argparse._ArgumentGroup) -> None:
    default, add = PictureOptions(), group.add_argument
    size, fineness = group.add_mutually_exclusive_group(), group.add_mutually_exclusive_group()
    width, height = default.size
    text = f"in pixels or as 85x120mm; 1600 or 85mm alone is as high as needed; default {width}x{height}"
    size.add_argument("--size", metavar="WxH", type=_size, help=text)
    size.add_argument("--preset", metavar="NAME", choices=PRESETS, help=f"a size: {', '.join(PRESETS)} (85 and 170 mm)")
    text = f"1 to 4 times finer; default {default.scale}"
    fineness.add_argument("--scale", metavar="N", type=_number(1, 4), help=text)
    text = f"dots an inch, 72 to 1200; of pixels 96 are an inch; default of millimetres {PRINT:g}"
    fineness.add_argument("--dpi", metavar="N", type=_number(72, 1200), help=text)
    text = f"break the days into N rows, 1 to {MOST_ROWS}; default: where labels pile up"
    add("--rows", metavar="N", type=_count(MOST_ROWS), default=0, help=text)
    add("--fold", dest="gapless", action="store_true", help="fold long stretches without events; the axis marks them")
    add("--theme", choices=THEMES, default=default.theme, help="default %(default)s")
    add("--strict", action="store_true", help="write nothing when a character has no glyph")


def reading_of_projects(arguments: argparse.Namespace) -> str | None:
    """The first option that says how articles are read, where all files are projects, whose articles have been."""
    if not arguments.files or not all(map(is_project, arguments.files)):
        return None
    told = ("reference", "language", "encoding", "whole_page", "map")
    return next((f"--{name.replace('_', '-')}" for name in told if getattr(arguments, name)), None)


def opening(arguments: argparse.Namespace) -> Opening:
    """How files are to be read."""
    megabytes: int = arguments.limit
    columns = tuple(dict(arguments.map).items())
    return Opening(arguments.encoding, arguments.whole_page, megabytes * 2**20, columns)


def picture_options(arguments: argparse.Namespace) -> PictureOptions:
    """The options of a picture.

    Raises:
        ValueError: they contradict each other.
    """
    if None not in (arguments.first, arguments.last) and arguments.first > arguments.last:
        raise ValueError("--from is later than --to")
    names = PictureOptions.__dataclass_fields__
    given = {name: value for name, value in vars(arguments).items() if name in names}
    options = PictureOptions(**given | {"actors": tuple(arguments.actors)} | _measures(arguments))
    if max(options.size) * options.scale > _LARGEST_SIDE:
        raise ValueError(f"the picture is wider or higher than {_LARGEST_SIDE} pixels")
    return options


def _measures(arguments: argparse.Namespace) -> dict[str, Any]:
    """Size, scale and dots an inch as they are chosen, or as usual."""
    sheet: Sheet = PRESETS[arguments.preset] if arguments.preset else arguments.size or Sheet(*PictureOptions().size)
    if arguments.dpi or (sheet.paper and not arguments.scale):
        dpi = arguments.dpi or PRINT
        return {"size": sheet.pixels, "scale": sheet.scale(dpi), "dpi": dpi}
    return {"size": sheet.pixels, "scale": arguments.scale or PictureOptions().scale, "dpi": None}


def _day(text: str) -> int:
    try:
        return civil.parse_day(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def _language(code: str) -> str:
    if code not in languages.codes():
        raise ArgumentTypeError(f"unknown language {code!r}; there are {', '.join(languages.codes())}")
    return code


def _encoding(name: str) -> str:
    try:
        "a".encode(name)  # what is no encoding of texts, as base64, refuses
        return codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise ArgumentTypeError(f"unknown encoding {name!r}") from error


def _megabytes(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _LARGEST_LIMIT:
        raise ArgumentTypeError(f"{text!r} is not a number from 1 to {_LARGEST_LIMIT}")
    return int(text)


def _column(text: str) -> tuple[str, str]:
    field, sign, column = text.partition("=")
    if not sign or not column or field not in formats.FIELDS:
        raise ArgumentTypeError(f"{text!r} is not FIELD=COLUMN with a field of {', '.join(formats.FIELDS)}")
    return field, column


def _stages(text: str) -> frozenset[str]:
    from ..pipeline import STAGES

    stages = frozenset(text.split(","))
    if not stages <= STAGES:
        raise ArgumentTypeError(f"{text!r} is not a list of {', '.join(sorted(STAGES))} with commas between")
    return stages


def _size(text: str) -> Sheet:
    paper = text.endswith("mm")
    width, sign, height = text.removesuffix("mm").partition("x")
    sides = [width, height] if sign else [width]
    if not all(side.isdecimal() and int(side) for side in sides):
        raise ArgumentTypeError(f"{text!r} is not a size such as 1600x900, 1600, 85x120mm or 85mm")
    return Sheet(int(width), int(height or 0), paper)


def _count(most: int) -> Callable[[str], int]:
    def count(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise ArgumentTypeError(f"{text!r} is not a whole number from 1 to {most}")
        return int(text)

    return count


def _number(least: float, most: float) -> Callable[[str], float]:
    def number(text: str) -> float:
        try:
            found = float(text)
        except ValueError:
            found = 0
        if not least <= found <= most:
            raise ArgumentTypeError(f"{text!r} is not a number from {least} to {most}")
        return found

    return number
