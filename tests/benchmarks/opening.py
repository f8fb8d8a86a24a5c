"""How long a large map takes from its file to the window: `python -m tests.benchmarks.opening [CLAIMS …]`.

The first table times each step alone, the second the real window: seconds after which it shows what, and how long it
stands still at most. In brackets the processor's seconds: a busy machine spoils the clock's.
"""

import sys

from tests.benchmarks.driven import driven, made_up_file

STEPS = ("read", "measure", "lay out", "compose", "prepare", "paint")


def main(sizes: list[int]) -> None:
    """Print the two tables."""
    phases: list[str] = []
    windows: list[str] = []
    for size in sizes:
        with made_up_file(size) as path:
            taken = driven("phases", path)
            steps = " | ".join(f"{taken[step][0]:.2f} ({taken[step][1]:.2f})" for step in STEPS)
            total = sum(clock for clock, _ in taken.values())
            phases.append(f"| {size:,} | {steps} | {total:.2f} |")
            for act, told in driven("opening", path).items():
                when = f"{told['frame']:.2f} ({told['busy']:.2f}) | {told['overview']:.2f}"
                windows.append(f"| {size:,} | {act} | {when} | {told['stall'] * 1000:.0f} |")
    print(f"| claims | {' | '.join(STEPS)} | all |\n|{' --- |' * (len(STEPS) + 2)}")
    print("\n".join(phases))
    print("\n| claims | in the window | to the drawn frame, s | all prepared, s | longest stall, ms |")
    print("| --- | --- | --- | --- | --- |")
    print("\n".join(windows))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [2_000, 10_000])
