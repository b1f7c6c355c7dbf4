"""`linimasa verify`: whether the words that a picture rests on still stand in its articles."""

import sys
from collections.abc import Sequence
from pathlib import Path

from .. import exports
from ..exports import Cited, Claim, Evidence, EvidenceError, Finding, Passage, State
from ..model import Opening
from .reading import Reader, printable, tell


def verify(picture: Path, paths: Sequence[Path], opening: Opening) -> int:
    """Write one line for each passage of each event of the picture, and a last one that counts them.

    Returns:
        0 if the words of each stand, where they stood or elsewhere, and all files were read; else 1.
    """
    try:
        evidence = exports.carried_evidence(picture)
    except (OSError, EvidenceError) as error:
        tell(picture, str(error.strerror or error) if isinstance(error, OSError) else str(error))
        return 1
    reader = Reader()
    given = [(exports.cited(article), article.text) for article in reader.articles(paths, opening)]
    if not given:
        return 1
    found = []
    for claim in evidence.claims:
        for passage in claim.passages:
            found.append(exports.check(passage, evidence.articles[passage.article], given))
            print(printable(_line(evidence, claim, passage, found[-1])))
    print(_counted(found))
    sys.stdout.flush()
    return int(reader.failed or any(finding.state is State.GONE for finding in found))


def _line(evidence: Evidence, claim: Claim, passage: Passage, finding: Finding) -> str:
    """State, event, date, title, and where the words are or were; of words that are gone, the words."""
    name = _name(evidence.articles[passage.article])
    place = f"{name} at {passage.start}"
    if finding.article and (finding.state is State.MOVED or _name(finding.article) != name):
        place += f", now {_name(finding.article)} at {finding.start}"
    if finding.state is State.GONE:
        place += f": {passage.words}"
    parts = (finding.state, claim.event, claim.date, claim.title, place)
    return "\t".join(" ".join(part.split()) for part in parts)


def _name(article: Cited) -> str:
    return article.name or article.title or "untitled"


def _counted(found: Sequence[Finding]) -> str:
    counts = {state: sum(finding.state is state for finding in found) for state in State}
    return ", ".join(f"{state}: {count}" for state, count in counts.items())
