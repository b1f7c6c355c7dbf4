"""`python -m linimasa`: the same as the command `linimasa`."""

import sys

from .app import main

if __name__ == "__main__":
    sys.exit(main())
