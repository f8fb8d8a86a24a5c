"""A graphics view moved by a Camera: panning, zooming at the pointer, fitting, and animated moves between places."""

from math import floor

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent, QTouchEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QWidget

from debatemap.canvas.camera import (
    ACTUAL,
    Camera,
    Size,
    fitted,
    least_scale,
    revealing,
    scene_with_margins,
    within_limits,
)
from debatemap.canvas.fingers import Pinch, pinch_of, watch_fingers
from debatemap.canvas.motion import GLIDE_MS, WHEEL_MS, Motion
from debatemap.canvas.wheel import Pan, wish
from debatemap.layout.request import Point, Rect

_HINTS = (
    QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing | QPainter.RenderHint.SmoothPixmapTransform
)
_DRAGGING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)


class CameraView(QGraphicsView):
    """Shows a part of a scene of known bounds; what is in it and what a click means is for the class built on it."""

    scale_changed = Signal(float)
    looked_elsewhere = Signal()
    """The view looks somewhere else than before, or on its way there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bounds: Rect | None = None
        self._camera = Camera(Point(0, 0), ACTUAL)
        self._goal: Camera | None = None
        self._fitted = True
        self._press: tuple[Qt.MouseButton, QPointF] | None = None
        self._dragged_from: QPointF | None = None
        self._journey = Motion(self)
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self._set_up_view()

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(_HINTS)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setInteractive(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        watch_fingers(self.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # Where it looks

    @property
    def scale(self) -> float:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt's own scale() would bypass the camera
        """Logical px of the screen per scene px; 1.0 is actual size."""
        return self._camera.scale

    @property
    def camera(self) -> Camera:
        """The place on the map where the view looks, and how closely."""
        return self._camera

    @property
    def heading(self) -> Camera:
        """Where the view will look when it has arrived."""
        return self._heading

    @property
    def fitted(self) -> bool:
        """Whether the view shows the whole map and goes on doing so."""
        return self._fitted

    @property
    def reduced_motion(self) -> bool:
        """Whether every move is immediate instead of animated."""
        return self._journey.reduced

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        for motion in self._motions:
            motion.reduced = reduced

    @property
    def size_in_px(self) -> Size:
        """The size of the view in logical px."""
        return Size(self.viewport().width(), self.viewport().height())

    def visible_area(self) -> Rect:
        """Return the part of the scene that is seen, in scene px."""
        return self._camera.area(self.size_in_px)

    def look(self, camera: Camera, *, animate: bool = True, milliseconds: int = GLIDE_MS) -> None:
        """Move the view to a camera, as far as the limits of the map allow."""
        self._look(camera, animate=animate, milliseconds=milliseconds, fitted=False)

    def _look(self, camera: Camera, *, animate: bool, milliseconds: int = GLIDE_MS, fitted: bool) -> None:
        if self._bounds is None:
            return
        self._fitted = fitted
        start, goal = self._camera, within_limits(camera, self._bounds, self._least)
        if not animate or not self.isVisible():
            self._journey.stop()
            self._goal = None
            self._place(goal)
            return
        self._goal = goal
        self._journey.run(lambda part: self._place(start.towards(goal, part)), milliseconds)

    def fit(self, *, animate: bool = True) -> None:
        """Show the whole map, never above its actual size; the view goes on fitting it until it is moved."""
        if self._bounds is None:
            return
        before, camera = self._fitted, self._camera
        self._look(fitted(self._bounds, self.size_in_px), animate=animate, fitted=True)
        if not before and camera == self._camera:
            self.looked_elsewhere.emit()

    def actual_size(self) -> None:
        """Show the map at 100 %."""
        self._zoom_to(ACTUAL, self._zoom_anchor())

    def zoom_to(self, scale: float) -> None:
        """Show the map at a scale, keeping in its place what `zoom_by` keeps."""
        self._zoom_to(scale, self._zoom_anchor())

    def zoom_by(self, factor: float) -> None:
        """Multiply the scale, keeping the middle of the view, or what `_zoom_anchor` names, in its place."""
        self._zoom_to(self._heading.scale * factor, self._zoom_anchor())

    def reveal(self, rect: Rect) -> None:
        """Move as little as possible so that `rect` is wholly seen and large enough to be read."""
        goal = revealing(self._heading, rect, self.size_in_px)
        if goal != self._heading:
            self.look(goal)

    @property
    def _least(self) -> float:
        """The smallest scale: a larger window or a smaller map may raise it, but never changes the scale by itself."""
        allowed = least_scale(self._bounds, self.size_in_px) if self._bounds else ACTUAL
        return min(allowed, self._camera.scale)

    @property
    def _heading(self) -> Camera:
        """Where a running move leads, or where the view is."""
        return self._goal if self._goal and self._journey.running else self._camera

    def _zoom_anchor(self) -> Point:
        return self._heading.centre

    def _zoom_to(self, scale: float, anchor: Point, *, animate: bool = True, milliseconds: int = GLIDE_MS) -> None:
        """Zoom with the scene point `anchor` staying in its place, also where the scale meets a limit."""
        if self._bounds is None:
            return
        limited = within_limits(Camera(anchor, scale), self._bounds, self._least).scale
        self.look(self._heading.scaled(limited, anchor), animate=animate, milliseconds=milliseconds)

    def _set_bounds(self, bounds: Rect | None) -> None:
        self._bounds = bounds
        if bounds is None:
            return
        self.setSceneRect(QRectF(*scene_with_margins(bounds, self.size_in_px, self._least)))
        self._place(within_limits(self._camera, bounds, self._least), moved=False)

    def _place(self, camera: Camera, *, moved: bool = True) -> None:
        zoomed = camera.scale != self._camera.scale
        self._camera = camera
        if camera.scale != self.transform().m11():
            self.setTransform(QTransform.fromScale(camera.scale, camera.scale))
        size = self.size_in_px
        self.horizontalScrollBar().setValue(floor(camera.centre.x * camera.scale - size.width / 2 + 0.5))
        self.verticalScrollBar().setValue(floor(camera.centre.y * camera.scale - size.height / 2 + 0.5))
        if moved:
            self._camera_moved(zoomed)
            self.looked_elsewhere.emit()
        if zoomed:
            self.scale_changed.emit(camera.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bounds is None:
            return
        self._journey.finish()
        self._set_bounds(self._bounds)
        if self._fitted:
            self.fit(animate=False)

    # Moved by hand

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        asked = wish(event)
        if isinstance(asked, Pan):
            self.look(self._camera.moved(asked.x, asked.y), animate=False)
        elif asked:
            anchor = self._under(event.position(), self._camera)
            scale = (self._heading if asked.step else self._camera).scale * asked.factor
            self._zoom_to_pointer(scale, anchor, animate=asked.step)

    def _zoom_to_pointer(self, scale: float, anchor: Point, *, animate: bool) -> None:
        if self._bounds is None:
            return
        scale = within_limits(Camera(anchor, scale), self._bounds, self._least).scale
        self.look(self._camera.scaled(scale, anchor), animate=animate, milliseconds=WHEEL_MS)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            return self._gesture(event)
        if isinstance(event, QTouchEvent):
            event.setAccepted(event.pointCount() > 1)
            return event.isAccepted()
        if isinstance(event, QGestureEvent):
            pinch = pinch_of(event, self.viewport())
            if pinch:
                self._pinched(pinch)
            return True
        return super().viewportEvent(event)

    def _pinched(self, pinch: Pinch) -> None:
        """Keep under the fingers what was under them."""
        if pinch.begins:
            self._journey.stop()
            self._press, self._dragged_from = None, None
            self._drag_began()
        if self._bounds is None:
            return
        anchor, way = self._under(pinch.before, self._camera), pinch.after - pinch.before
        scale = within_limits(Camera(anchor, self.scale * pinch.factor), self._bounds, self._least).scale
        self.look(self._camera.scaled(scale, anchor).moved(way.x(), way.y()), animate=False)

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        anchor = self._under(event.position(), self._camera)
        if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_to_pointer(self.scale * (1 + event.value()), anchor, animate=False)
        elif event.gestureType() is Qt.NativeGestureType.PanNativeGesture:
            self.look(self._camera.moved(event.delta().x(), event.delta().y()), animate=False)
        elif event.gestureType() is Qt.NativeGestureType.SmartZoomNativeGesture:
            self.fit() if self.scale >= ACTUAL else self._zoom_to_pointer(ACTUAL, anchor, animate=True)
        else:
            return False
        event.accept()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in _DRAGGING:
            event.setAccepted(event.button() is Qt.MouseButton.RightButton)
            return
        self._journey.stop()
        self._press = (event.button(), event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._press is None:
            self._hovered(event)
            return
        here = event.position()
        if self._dragged_from is None:
            way = here - self._press[1]
            if way.manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged_from = self._press[1]
            self._drag_began()
        way, self._dragged_from = here - self._dragged_from, here
        self.look(self._camera.moved(way.x(), way.y()), animate=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._press is None or event.button() is not self._press[0]:
            event.setAccepted(event.button() is Qt.MouseButton.RightButton)
            return
        dragged = self._dragged_from is not None
        self._press, self._dragged_from = None, None
        event.accept()
        if dragged:
            self._hovered(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._clicked(event)

    # For the class built on this one

    @property
    def _motions(self) -> tuple[Motion, ...]:
        return (self._journey,)

    def _camera_moved(self, zoomed: bool) -> None:
        """The view looks somewhere else now."""

    def _drag_began(self) -> None:
        """The pointer is dragging the map."""

    def _hovered(self, event: QMouseEvent) -> None:
        """The pointer moved without a button held, or a drag ended."""

    def _clicked(self, event: QMouseEvent) -> None:
        """The left button was pressed and released without a drag."""

    def _under(self, place: QPointF, camera: Camera | None = None) -> Point:
        """Return the scene point under a point of the view: by a camera, or else as the view was drawn."""
        if camera is None:
            back = self.viewportTransform().inverted()[0].map(place)
            return Point(back.x(), back.y())
        area = camera.area(self.size_in_px)
        return Point(area.x + place.x() / camera.scale, area.y + place.y() / camera.scale)
