"""Runs the command line: `python -m debatemap`."""

import sys

from debatemap.cli import main

if __name__ == "__main__":
    sys.exit(main())
