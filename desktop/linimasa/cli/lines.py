"""`linimasa extract --lines`: JSON lines in, JSON lines out, one for one."""

import gc
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO, TextIO

from .. import civil, languages, pipeline
from ..exports import contract
from ..model import Article
from .reading import mistake

LIMIT = 16 * 2**20
"""The most bytes a line may have."""


class LineError(ValueError):
    """A line that cannot be answered; the message says why."""


def extract_lines(source: BinaryIO, sink: TextIO, options: pipeline.Options, *, with_text: bool) -> int:
    """Answer each line at once and in its place; the exit status tells whether one was bad."""
    status = 0
    for number, line in enumerate(_lines(source), 1):
        try:
            answer = _answer(line, options, with_text)
        except LineError as error:
            answer = {"error": str(error), "line": number}
            status = 1
        except Exception as error:  # a mistake of ours in one article must not keep the others from being answered
            answer = {"error": mistake(error), "line": number}
            status = 1
        sink.write(json.dumps(answer) + "\n")
        sink.flush()
        if number == 1:
            gc.freeze()  # what the first line has loaded stays: no collection of garbage need look through it again
    return status


def _lines(source: BinaryIO) -> Iterator[bytes | None]:
    """The lines; None in the place of one that is too long."""
    while line := source.readline(LIMIT + 1):
        if len(line) <= LIMIT or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = source.readline(LIMIT)
        yield None


def _answer(line: bytes | None, options: pipeline.Options, with_text: bool) -> dict[str, Any]:
    request = _request(line)
    reference, language = _optional(request, "reference"), _optional(request, "language")
    if reference is not None:
        options = replace(options, reference=_day(reference))
    if language is not None:
        if language not in languages.codes():
            raise LineError(f"unknown language {language!r}; there are {', '.join(languages.codes())}")
        options = replace(options, language=language)
    return contract.to_dict(pipeline.extract(Article(request["text"]), options), with_text)


def _request(line: bytes | None) -> dict[str, Any]:
    if line is None:
        raise LineError(f"the line is longer than {LIMIT // 2**20} MB")
    try:
        request = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise LineError(f"the line is not UTF-8 at byte {error.start}") from error
    except RecursionError as error:
        raise LineError("the line is nested too deeply") from error
    except ValueError as error:
        raise LineError(f"the line is not JSON: {error}") from error
    if not isinstance(request, dict) or not isinstance(request.get("text"), str):
        raise LineError('the line is not an object with a "text"')
    return request


def _optional(request: dict[str, Any], key: str) -> str | None:
    value = request.get(key)
    if value is not None and not isinstance(value, str):
        raise LineError(f'"{key}" is neither a string nor null')
    return value


def _day(text: str) -> int:
    try:
        return civil.parse_day(text)
    except ValueError as error:
        raise LineError(f'"reference" is {error}') from error
