"""How long a frame takes while a large map is panned and zoomed: `python -m tests.benchmarks.frames [CLAIMS …]`.

A frame is what the window does from the movement asked for to the repainted viewport, offscreen. «95 % busy» counts the
processor's time only, which a busy machine spoils less than the clock's.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import quantiles
from time import perf_counter, thread_time

from PySide6.QtWidgets import QApplication

from debatemap.canvas.camera import Camera
from debatemap.canvas.map_canvas import MapCanvas
from debatemap.collecting import collection_paused
from debatemap.drawing.depict import depict
from debatemap.drawing.detail import detail_at, reading_scale
from debatemap.drawing.fonts import load_fonts
from debatemap.drawing.picture import Picture
from debatemap.drawing.preparing import prepare
from debatemap.drawing.themes import LIGHT
from debatemap.layout.request import Point
from tests.benchmarks.made_up import MadeUp, made_up_map

WIDTH, HEIGHT = 1440, 900
_SCALES = (0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0, 2.0)
_STEPS = 40


@dataclass(frozen=True)
class Frames:
    """How many milliseconds each frame of a movement took: by the clock, and of the processor."""

    name: str
    milliseconds: tuple[tuple[float, float], ...]

    def line(self) -> str:
        clock, processor = zip(*self.milliseconds, strict=True)
        cuts, busy = quantiles(clock, n=20), quantiles(processor, n=20)
        return f"{self.name:<28}{len(clock):>7}{cuts[9]:>9.1f}{cuts[18]:>9.1f}{max(clock):>9.1f}{busy[18]:>12.1f}"


def measure_frames(picture: Picture) -> Iterator[Frames]:
    """Show a picture in a window of 1440 × 900 and move about in it; give the frames of one movement after another."""
    canvas = MapCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    canvas.show_picture(picture)
    QApplication.processEvents()
    fit = canvas.camera
    yield _zoom(canvas, fit, "zoom, overview unfinished")
    _wait_for(lambda: canvas.overview_ready)
    yield _zoom(canvas, fit, "zoom from fit to 200 %")
    for scale in (fit.scale, *(scale for scale in _SCALES if scale > fit.scale)):
        yield _pan(canvas, picture, scale)
    canvas.close()


def _wait_for(met: Callable[[], bool]) -> None:
    while not met():
        QApplication.processEvents()


def _zoom(canvas: MapCanvas, fit: Camera, name: str) -> Frames:
    target = fit.scaled(2.0, Point(fit.centre.x * 0.9, fit.centre.y * 0.8))
    cameras = [fit.towards(target, step / _STEPS) for step in range(_STEPS + 1)]
    return Frames(name, tuple(_frame(canvas, camera) for camera in (*cameras, *reversed(cameras))))


def _pan(canvas: MapCanvas, picture: Picture, scale: float) -> Frames:
    centre = picture.bounds.centre
    _frame(canvas, Camera(centre, scale))
    cameras = [Camera(Point(centre.x + 23 * n / scale, centre.y + 11 * n / scale), scale) for n in range(1, _STEPS)]
    distance = detail_at(reading_scale(scale * canvas.devicePixelRatioF(), canvas.devicePixelRatioF()))
    return Frames(f"pan, {distance} at {scale:.0%}", tuple(_frame(canvas, camera) for camera in cameras))


def _frame(canvas: MapCanvas, camera: Camera) -> tuple[float, float]:
    start, busy = perf_counter(), thread_time()
    canvas.look(camera, animate=False)
    QApplication.processEvents()
    return (perf_counter() - start) * 1000, (thread_time() - busy) * 1000


def main(sizes: list[int]) -> None:
    """Print a table of the frames for maps of these sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    load_fonts()
    for size in sizes:
        start = perf_counter()
        with collection_paused():
            picture = depict(MadeUp(made_up_map(size)), theme=LIGHT)
            prepare(picture)
        seconds = perf_counter() - start
        print(f"{size} claims, drawn in {seconds:.1f} s; {WIDTH} × {HEIGHT} at {app.devicePixelRatio():.0f}×")
        print(f"{'movement':<28}{'frames':>7}{'median':>9}{'95 %':>9}{'longest':>9}{'95 % busy':>12}  ms")
        everything: list[tuple[float, float]] = []
        for frames in measure_frames(picture):
            print(frames.line())
            everything += frames.milliseconds
        print(Frames("all", tuple(everything)).line())


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 10_000, 50_000])
