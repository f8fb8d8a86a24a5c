"""How long the window stands still at whatever the reader does: `python -m tests.benchmarks.stalls [CLAIMS] [--where]`.

Every action of the table is done in the real window, and what has no action: typing, going to a far claim, editing the
file. In milliseconds: the longest pause by the clock, which a busy machine spoils, and what the window's own thread
computed in it. With `--where` also the lines at which the window's thread was found in that pause.
"""

import sys

from tests.benchmarks.driven import driven, made_up_file

_MOST_MS = 100
_SHOWN = 240


def main(size: int, *, where: bool) -> None:
    """Print the table, and how many steps blocked the window for longer than it may be."""
    with made_up_file(size) as path:
        told = driven("stalls-where" if where else "stalls", path, "tests.benchmarks.stalling")
    print(f"| {size:,} claims | longest pause, ms | of it computing, ms |{' where |' if where else ''}")
    print("| --- | --- | --- |" + " --- |" * where)
    for name, (clock, own, lines) in told.items():
        last = f" {lines[:_SHOWN]} |" if where else ""
        print(f"| {name} | {clock * 1000:.0f} | {own * 1000:.0f} |{last}")
    for column, what in enumerate(("by the clock", "computing")):
        long = [name for name, row in told.items() if row[column] * 1000 > _MOST_MS]
        print(f"\nOver {_MOST_MS} ms {what}: {len(long)} of {len(told)}. {', '.join(long)}".rstrip())


if __name__ == "__main__":
    sizes = [argument for argument in sys.argv[1:] if argument.isdecimal()]
    main(int(sizes[0]) if sizes else 2_000, where="--where" in sys.argv)
