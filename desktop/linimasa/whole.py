"""Files that are written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """A path beside `out` at which a new file is to be made; in the end it takes the place of `out`.

    Raises:
        OSError: it cannot. Whatever goes wrong, what stood there before stays, and nothing new is left.
    """
    import secrets  # 5 ms: only to write

    target = Path(os.path.realpath(out))
    new = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.new")
    try:
        yield new
        new.replace(target)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
