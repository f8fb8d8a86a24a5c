"""Writes PNG row by row, so that an image of any size needs no more memory than a strip of it."""

import struct
import zlib
from typing import BinaryIO

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB, _RGBA = 2, 6
_PERCEPTUAL = 0
_METRE = 1
_UNFILTERED = b"\0"


class PngFile:
    """A PNG being written to a stream; rows are given from the top down, then `finish` ends it."""

    def __init__(
        self, out: BinaryIO, width: int, height: int, *, alpha: bool, pixels_per_metre: int, title: str
    ) -> None:
        self._out = out
        self._row_size = width * (4 if alpha else 3)
        self._packer = zlib.compressobj(6)
        out.write(_SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, _RGBA if alpha else _RGB, 0, 0, 0))
        self._chunk(b"sRGB", bytes([_PERCEPTUAL]))
        self._chunk(b"pHYs", struct.pack(">IIB", pixels_per_metre, pixels_per_metre, _METRE))
        self._chunk(b"iTXt", b"Title\0\0\0\0\0" + title.replace("\0", " ").encode("utf-8", "replace"))

    def add_rows(self, pixels: memoryview, stride: int) -> None:
        """Write rows of 8-bit RGB (RGBA, not premultiplied, with alpha) that start every `stride` bytes."""
        rows = (pixels[start : start + self._row_size] for start in range(0, len(pixels), stride))
        # Flat colours pack best as they are; any filter makes the file larger.
        self._write_data(self._packer.compress(b"".join(part for row in rows for part in (_UNFILTERED, row))))

    def finish(self) -> None:
        """End the file."""
        self._write_data(self._packer.flush())
        self._chunk(b"IEND", b"")

    def _write_data(self, packed: bytes) -> None:
        if packed:
            self._chunk(b"IDAT", packed)

    def _chunk(self, kind: bytes, data: bytes) -> None:
        self._out.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))
