"""Runs the command line: `python -m debatemap`."""

import sys

if __name__ == "__main__":
    try:
        from debatemap.cli import main
    except KeyboardInterrupt:  # so soon that nothing could catch it yet
        sys.exit(130)
    sys.exit(main())
