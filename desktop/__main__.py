"""`python3 desktop [ARGS]`: sets the checkout up where needed, then is `linimasa [ARGS]`."""

import sys
from pathlib import Path

import bootstrap

_QT = {"extract": "", "verify": "", "export": "offscreen"}


def main() -> int:
    """Run the program in its environment."""
    words = sys.argv[1:]
    told = {"-h", "--help", "--version"}.intersection(words)
    qt = "" if told else _QT.get("".join(words[:1]), "window")
    bootstrap.enter(Path(__file__).resolve().parent, qt=qt)
    from linimasa.app import main as linimasa

    return linimasa()


if __name__ == "__main__":
    sys.exit(main())
