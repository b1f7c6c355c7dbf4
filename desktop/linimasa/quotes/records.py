"""What a document says: "Dalam surat itu tertulis, ...", "Pada putusan disebutkan bahwa ..."."""

from ..model import Span
from .clausal import Found, content_of
from .rules import words_in
from .speakers import Finder, Speaker

_FRAME = 12  # words up to the one that tells it is written
_OPENING = 2  # words that open the frame at most: "di dalam"
_LEADS = frozenset(",:\"“«'‘")  # what was written begins behind


def recorded(finder: Finder, start: int, end: int) -> tuple[Span, Speaker] | None:
    """The cue that opens what a document says, and the document."""
    rules = finder.rules
    words = words_in(finder.text, start, end)[:_FRAME]
    head = next((at for at, word in enumerate(words) if word.low in rules.records), 0)
    index = next((at for at, word in enumerate(words) if word.low in rules.written), 0)
    if not 0 < head <= _OPENING or head >= index or words[0].low not in rules.frames:
        return None
    cue, behind = words[index], words[index + 1 : index + 2]
    marked = finder.text[cue.end : cue.end + 2].strip()[:1] in _LEADS or not behind
    if not marked and behind[0].low not in rules.complementisers:
        return None
    document = finder.bounds.phrase(words[head].start, cue.start)
    return Span(cue.start, cue.end), Speaker(document, document=True)


def record(finder: Finder, sentence: Span) -> Found | None:
    """The report of a sentence that tells what a document says."""
    told = recorded(finder, sentence.start, sentence.end)
    if told is None:
        return None
    behind = next(iter(words_in(finder.text, told[0].end, sentence.end)), None)
    start = behind.end if behind and behind.low in finder.rules.complementisers else told[0].end
    content = content_of(finder, start, sentence.end)
    return Found(*told, (content,)) if content.start < content.end else None
