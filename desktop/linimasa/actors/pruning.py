"""Makes a model small: weights that are never asked for or hardly matter are left out of CRFsuite's file.

The file (CRFsuite 0.12, lib/crf/src/crf1d_model.c and lib/cqdb) is a header, the weights, the labels and the attributes
as tables by hash (D. J. Bernstein's cdb with Bob Jenkins' lookup3), and the weights of each label and attribute.
"""

import struct
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_HEADER = struct.Struct("<4sI4s9I")
_CHUNK = struct.Struct("<4s2I")
_WEIGHT = struct.Struct("<3Id")
_TABLE = struct.Struct("<4s5I")
_PAIR = struct.Struct("<2I")
_TABLES = 256
_ORDER = 0x62445371
_WORD = 0xFFFFFFFF
_OF_ATTRIBUTE = 0
_EDGES = 2  # the labels before the first and behind the last, which have no weights


class Weight(NamedTuple):
    """A weight of an attribute for a label (kind 0), or of a label after another (kind 1)."""

    kind: int
    source: int
    label: int
    value: float


def prune(path: Path, keep: Callable[[str, float], bool]) -> None:
    """Rewrite a model with the weights of attributes that `keep` says yes to; what is between labels stays."""
    data = path.read_bytes()
    header = _HEADER.unpack_from(data)
    offsets = header[7:]
    labels, attributes = (list(_strings(data, at)) for at in offsets[1:3])
    weights = list(_weights(data, offsets[0]))
    kept = [w for w in weights if w.kind != _OF_ATTRIBUTE or keep(attributes[w.source], w.value)]
    path.write_bytes(_model(header, labels, attributes, kept))


def attributes(path: Path) -> frozenset[str]:
    """The attributes that a model has weights for."""
    data = path.read_bytes()
    offsets = _HEADER.unpack_from(data)[7:]
    return frozenset(_strings(data, offsets[2]))


def _weights(data: bytes, offset: int) -> Iterator[Weight]:
    _, size, _ = _CHUNK.unpack_from(data, offset)
    yield from map(Weight._make, _WEIGHT.iter_unpack(data[offset + _CHUNK.size : offset + size]))


def _strings(data: bytes, offset: int) -> Iterator[str]:
    """The strings of a table, by their numbers."""
    *_, count, at = _TABLE.unpack_from(data, offset)
    for (place,) in struct.iter_unpack("<I", data[offset + at : offset + at + 4 * count]):
        _, length = _PAIR.unpack_from(data, offset + place)
        begin = offset + place + _PAIR.size
        yield data[begin : begin + length - 1].decode()


def _model(header: tuple[object, ...], labels: list[str], attributes: list[str], weights: list[Weight]) -> bytes:
    used = sorted({w.source for w in weights if w.kind == _OF_ATTRIBUTE})
    number = {old: new for new, old in enumerate(used)}
    weights = [w._replace(source=number[w.source]) if w.kind == _OF_ATTRIBUTE else w for w in weights]
    size = _CHUNK.size + _WEIGHT.size * len(weights)
    parts = [_CHUNK.pack(b"FEAT", size, len(weights)) + b"".join(_WEIGHT.pack(*w) for w in weights)]
    parts += [_table(labels), _table([attributes[old] for old in used])]
    parts[-1] += b"\0" * (-sum(map(len, parts)) % 4)
    offsets = [_HEADER.size]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    of_labels, of_attributes = _references(weights, len(labels), len(used))
    parts.append(_chunk(b"LFRF", of_labels, offsets[-1], _EDGES))
    offsets.append(offsets[-1] + len(parts[-1]))
    parts.append(_chunk(b"AFRF", of_attributes, offsets[-1]))
    total = offsets[-1] + len(parts[-1])
    start = (header[0], total, *header[2:5], len(labels), len(used), *offsets)
    return _HEADER.pack(*start) + b"".join(parts)


def _references(weights: Iterable[Weight], labels: int, attributes: int) -> tuple[list[list[int]], list[list[int]]]:
    """The numbers of the weights of each label before others, and of each attribute."""
    of_labels: list[list[int]] = [[] for _ in range(labels)]
    of_attributes: list[list[int]] = [[] for _ in range(attributes)]
    for at, weight in enumerate(weights):
        (of_attributes if weight.kind == _OF_ATTRIBUTE else of_labels)[weight.source].append(at)
    return of_labels, of_attributes


def _chunk(name: bytes, lists: list[list[int]], offset: int, absent: int = 0) -> bytes:
    """Lists of numbers; the offset of each in the file stands before them, and nought for those that are absent."""
    bodies = [struct.pack(f"<I{len(each)}I", len(each), *each) for each in lists]
    count = len(lists) + absent
    at, places = offset + _CHUNK.size + 4 * count, []
    for body in bodies:
        places.append(at)
        at += len(body)
    places += [0] * absent
    return _CHUNK.pack(name, at - offset, count) + struct.pack(f"<{count}I", *places) + b"".join(bodies)


def _table(strings: list[str]) -> bytes:
    """Strings by hash in 256 tables, and by number."""
    at, records, places = _TABLE.size + _PAIR.size * _TABLES, [], []
    tables: list[list[tuple[int, int]]] = [[] for _ in range(_TABLES)]
    for number, string in enumerate(strings):
        key = string.encode() + b"\0"
        value = _hash(key)
        tables[value % _TABLES].append((value, at))
        places.append(at)
        records.append(_PAIR.pack(number, len(key)) + key)
        at += len(records[-1])
    references, buckets = b"", []
    for table in tables:
        references += _PAIR.pack(at if table else 0, 2 * len(table))
        buckets.append(_buckets(table))
        at += len(buckets[-1])
    start = _TABLE.pack(b"CQDB", at + 4 * len(places), 0, _ORDER, len(places), at)
    return start + references + b"".join(records + buckets) + struct.pack(f"<{len(places)}I", *places)


def _buckets(table: list[tuple[int, int]]) -> bytes:
    """A table of twice the room it needs; who finds a place taken goes to the next."""
    room = [(0, 0)] * (2 * len(table))
    for value, place in table:
        at = (value >> 8) % len(room)
        while room[at][1]:
            at = (at + 1) % len(room)
        room[at] = value, place
    return b"".join(_PAIR.pack(*each) for each in room)


def _hash(key: bytes) -> int:
    """lookup3's hashlittle() of at least one byte, from zero."""
    a: int = (0xDEADBEEF + len(key)) & _WORD
    b, c = a, a
    blocks: list[tuple[int, int, int]] = list(struct.iter_unpack("<3I", key + b"\0" * (-len(key) % 12)))
    for x, y, z in blocks[:-1]:
        a, b, c = (a + x) & _WORD, (b + y) & _WORD, (c + z) & _WORD
        for turn in (4, 6, 8, 16, 19, 4):  # each step leaves the three in the next one's order
            a = ((a - c) & _WORD) ^ _rotated(c, turn)
            a, b, c = b, (c + b) & _WORD, a
    x, y, z = blocks[-1]
    a, b, c = (a + x) & _WORD, (b + y) & _WORD, (c + z) & _WORD
    for turn in (14, 11, 25, 16, 4, 14, 24):
        c = ((c ^ b) - _rotated(b, turn)) & _WORD
        a, b, c = b, c, a
    return b


def _rotated(word: int, bits: int) -> int:
    return (word << bits | word >> 32 - bits) & _WORD
