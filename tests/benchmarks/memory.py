"""How much memory a large map takes in the window: `python -m tests.benchmarks.memory [CLAIMS]`; Linux only."""

import sys

from tests.benchmarks.driven import driven, made_up_file


def main(size: int) -> None:
    """Print a table of the megabytes that the process holds."""
    with made_up_file(size) as path:
        told = driven("memory", path)
    empty = told["empty window"]
    print(f"| {size:,} claims | resident, MB | above the empty window, MB |\n| --- | --- | --- |")
    for when, megabytes in told.items():
        print(f"| {when} | {megabytes:.0f} | {megabytes - empty:.0f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
