"""Broken and hostile maps, thousands of them: `python -m tests.benchmarks.hostile`.

Every example of a broken map, a map cut at every byte, one with bytes exchanged at random, every encoding mistake and
bombs of aliases, nesting, keys and mistakes are read in a thread with a stack of 512 KB, within two gigabytes; folders,
devices, pipes, sockets, looping links, files that are forbidden and files that change while they are read are given to
the program itself, whose memory and time are limited too. An answer is clear if the map is read without a problem, or
each problem has words, a remedy and a line and column that the file has, within two seconds of work; files of over a
megabyte may take longer.
"""

import os
import random
import resource
import socket
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, process_time

from debatemap.document import open_document
from debatemap.format import read_map
from tests.fuzzing.promises import clear, in_order
from tests.nobody import as_nobody

_EXAMPLES = Path(__file__).parents[1] / "format"
_MAPS = Path(__file__).parents[2] / "maps"
_STACK = 512 * 1024
_SECONDS, _HUGE_SECONDS, _HUGE = 2.0, 20.0, 1_000_000
_MEMORY = 2 * 2**30
_FLIPS = 3_000
_CHANGES = 500
_HEAD = "title: T\nclaims:\n  a: "
_WITH_SOURCE = _HEAD + "{{text: B, passages: [{{quote: q, source: s}}]}}\nsources:\n  s: {{file: {}}}\n"
_DEEP = 200_000
_MISTAKES = (
    *("a: b: c\n", "\ta: b\n", "a b c\n", "foo bar\n  b: c\n", '  c: "C\n  no entry\n', "  c: [a, {b: c\n"),
    *("<<<<<<< a\n  c: x\n=======\n  d: y\n", "---\n", "? [a]\n: b\n", "  c:x\n", "\u00a0\u00a0c: x\n"),
    *("*a: &b !c d\n", "- a: b\n c\n"),
)  # fmt: skip


def inputs() -> Iterator[tuple[str, bytes]]:
    """Yield kinds of broken maps, and each map."""
    for path in sorted(_EXAMPLES.glob("invalid/*.yaml")):
        yield "examples of slips", path.read_bytes()
    whole = (_EXAMPLES / "valid" / "everything.yaml").read_bytes()
    yield from (("cut at every byte", whole[:end]) for end in range(len(whole)))
    chance = random.Random(1)
    for _ in range(_FLIPS):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        yield "bytes exchanged", bytes(broken)
    for _ in range(_FLIPS // 3):
        lines = whole.splitlines(keepends=True)
        for _ in range(chance.randint(1, 5)):
            lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
        yield "lines exchanged", b"".join(lines)
    text = (_MAPS / "deepseek-amodei.yaml").read_text(encoding="utf-8")
    encodings = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "latin-1", "cp1252", "mac-roman", "utf-7")
    yield from (("encodings", text.encode(encoding, "replace")) for encoding in encodings)
    yield "encodings", b"\xef\xbb\xbf" * 3 + text.encode()
    yield "encodings", text.encode().replace(b"\n", b"\r")
    yield "encodings", text.encode().replace(b" ", b"\0", 5)
    yield "encodings", text.encode().replace("é".encode(), b"\xed\xa0\x80", 3)
    yield from (("bombs and signs", bomb.encode()) for bomb in _bombs())


def _bombs() -> Iterator[str]:
    yield "a: &a [x]\n" + "".join(f"b{n}: &b{n} [{'*a, ' * 9}*a]\n" for n in range(20))
    yield "a: &a {b: *a}"
    yield "&a [*a]"
    for sign in "[{-?&*!|>%@`\"'":
        yield sign * _DEEP
        yield _HEAD + sign * _DEEP
        yield (sign + " ") * _DEEP
    yield "\n".join(" " * depth + "k:" for depth in range(3_000))
    yield "a: [" * (_DEEP // 4)
    yield from (f"{tag} x" for tag in ("!!python/object/apply:os.system [ls]", "!!python/name:os.system", "!!binary"))
    yield _HEAD + "B\n<<: {x: y}\n"
    yield "--- a\n--- b\n" * 1000
    yield "<<<<<<< a\n" + _HEAD + "B\n=======\n" + _HEAD + "C\n>>>>>>> b\n"
    yield _HEAD + "x" * 5_000_000
    yield _HEAD + "B\n  " + "k" * 2_000_000 + ": C\n"
    yield "title: T\nclaims:\n" + "".join(f"  c{n}: C\n" for n in range(150_000))
    yield "title: T\nclaims:\n" + "  a: B\n" * 100_000
    yield "".join(f"k{n}: v\n" for n in range(100_000))
    yield _HEAD + "B\ngroups:\n" + "".join(f"  g{n}: {{parent: g{(n + 1) % 5000}}}\n" for n in range(5_000))
    yield _HEAD + "\u202egpj.exe\u2066\u2069\n"
    yield _HEAD + '"\\ud800 \\x1b[2J \\0"\n'
    yield "#" * 70_000_000
    yield "title: T\nclaims:\n" + "".join(f"  k{n}: v\n" for n in range(2_000_000))
    yield _HEAD + "B\nrelations: [" + "a, " * 10_000_000
    yield _HEAD + "B: C\n" + "".join(f"  k{n}: v\n" for n in range(2_000_000))
    yield from (mistake * (8_000_000 // len(mistake)) for mistake in _MISTAKES)
    yield from (_HEAD + "B\n" + mistake * 5_000 for mistake in _MISTAKES)
    yield _HEAD + "\n" + "".join(f"    k{n}: v\n" for n in range(20_000)) + "    text: T\n" * 20_000


def special(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield kinds of things that are no files to be read, and the path of each."""
    (folder / "folder.yaml").mkdir()
    yield "a folder", folder / "folder.yaml"
    for device in ("/dev/null", "/dev/zero", "/dev/random", "/dev/full", "/dev/tty"):
        if Path(device).exists():
            yield "a device", Path(device)
    os.mkfifo(folder / "pipe.yaml")
    yield "a pipe", folder / "pipe.yaml"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket.yaml"))
        yield "a socket", folder / "socket.yaml"
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    yield "a link to itself", folder / "loop.yaml"
    (folder / "gone.yaml").symlink_to(folder / "nowhere.yaml")
    yield "a link to nothing", folder / "gone.yaml"
    yield "nothing", folder / "nothing.yaml"
    yield "a name too long", folder / ("x" * 5000)
    for name in ("pipe.yaml", "/dev/zero", "../x.txt", "loop.yaml", "folder.yaml", "socket.yaml", "nothing.txt"):
        path = folder / f"source-{len(name)}.yaml"
        path.write_text(_WITH_SOURCE.format(name))
        yield "a source that is no file", path


def _clear(data: bytes) -> str:
    """Read a map and return what is wrong with the answer, "" for nothing."""
    began = process_time()
    try:
        reading = read_map(data, "map.yaml")
    except BaseException as error:
        return f"crash: {type(error).__name__}: {error}"
    seconds = process_time() - began
    if seconds > (_HUGE_SECONDS if len(data) > _HUGE else _SECONDS):
        return f"slow: {seconds:.1f} s"
    told = [f"{problem.place.line}:{problem.place.column} {problem.code}" for problem in reading.problems[:3]]
    return "" if clear(reading, data) and in_order(reading) else f"unclear: {told}"


def _in_small_stack(data: bytes) -> str:
    found: list[str] = []
    before = threading.stack_size(_STACK)
    thread = threading.Thread(target=lambda: found.append(_clear(data)))
    thread.start()
    thread.join()
    threading.stack_size(before)
    return found[0] if found else "crash: no answer"


def changing(folder: Path) -> Iterator[tuple[str, str]]:
    """Open a map that another thread writes, cuts, lengthens and deletes; yield a kind and what is wrong each time."""
    path, text = folder / "changing.yaml", (_EXAMPLES / "valid" / "everything.yaml").read_text(encoding="utf-8")
    ended = threading.Event()

    def write() -> None:
        while not ended.is_set():
            path.write_text(text)
            path.write_text(text[: len(text) // 2])
            path.unlink()
            path.write_text(text + "# and so on\n" * 100_000)

    writer = threading.Thread(target=write)
    writer.start()
    for _ in range(_CHANGES):
        yield "files that change", _opened(path)
    ended.set()
    writer.join()


def forbidden(folder: Path) -> Iterator[tuple[str, str]]:
    """Open maps that may not be read; yield a kind and what is wrong with each answer."""
    inner = folder / "shut"
    inner.mkdir()
    folder.chmod(0o755)
    paths = folder / "forbidden.yaml", inner / "map.yaml", folder / "open.yaml"
    for path in paths:
        path.write_text(
            f"{_HEAD}{{text: B, passages: [{{quote: q, source: s}}]}}\nsources:\n  s: {{file: secret.txt}}\n"
        )
    (folder / "secret.txt").write_text("q")
    for path in (folder / "secret.txt", folder / "forbidden.yaml", inner):
        path.chmod(0)
    with as_nobody():
        for path in paths:
            said = [problem.message for problem in open_document(path).problems]
            yield "files without permission", "" if any("permission" in one for one in said) else f"unclear: {said}"
    inner.chmod(0o755)


def _opened(path: Path) -> str:
    """Open a map and return what is wrong with the answer, "" for nothing."""
    began = monotonic()
    try:
        document = open_document(path)
    except BaseException as error:
        return f"crash: {type(error).__name__}: {error}"
    if monotonic() - began > _HUGE_SECONDS:
        return "slow"
    told = all(problem.message and problem.hint for problem in document.problems)
    return "" if told and (document.problems or document.map.claims) else "unclear"


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _asked(command: str, path: Path, folder: Path) -> str:
    """Give a path to the program and return what is wrong with its answer, "" for nothing."""
    outs = [str(folder / "out.svg"), "--force"] if command == "export" else []
    try:
        done = subprocess.run(
            [sys.executable, "-m", "debatemap", command, str(path), *outs],
            capture_output=True, check=False, timeout=20, preexec_fn=_limited, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "slow: over 20 s"
    told = (done.stdout + done.stderr).decode(errors="replace")
    if done.returncode not in {0, 1, 2} or "Traceback" in told:
        return f"crash: exit code {done.returncode}: {told[-300:]}"
    return "" if ":1:1:" in told or ": error:" in told or ": warning:" in told or done.returncode == 0 else "unclear"


def main() -> int:
    """Print what is not clear, and a line of a table."""
    tried: Counter[str] = Counter()
    wrong: Counter[str] = Counter()

    def count(kind: str, answer: str) -> None:
        tried[kind] += 1
        if answer:
            wrong[answer.partition(":")[0]] += 1
            print(f"{kind}: {answer}", flush=True)

    _limited()
    for kind, data in inputs():
        count(kind, _in_small_stack(data))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind, path in special(folder):
            for command in ("check", "export"):
                count(kind, _asked(command, path, folder))
        for kind, answer in (*forbidden(folder), *changing(folder)):
            count(kind, answer)
    total, clear = sum(tried.values()), sum(tried.values()) - sum(wrong.values())
    print(", ".join(f"{kind} {number:,}" for kind, number in tried.items()), file=sys.stderr)
    print(f"| malformed inputs tried / clear answers / crashes | {total:,} / {clear:,} / {wrong['crash']} |")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
