#!/usr/bin/env python3
"""Draws the program's icon in every size and packs it: python3 assets/icon/make.py

Needs nothing but Python. Writes icon-16 … icon-512.png, icon.ico (Windows), icon.icns (macOS), icon.svg and, for the
window, ../icon.png. The small sizes have drawings of their own, with edges on whole pixels; a shrunken large one would
blur. Colours are those of the light theme: accent, on-accent, accent-border, flag.
"""

import math
import struct
import zlib
from pathlib import Path

HERE = Path(__file__).parent
INK, PAPER, FOLD, FLAG = (0x2C, 0x44, 0xB0), (0xFF, 0xFF, 0xFF), (0xB4, 0xBF, 0xEA), (0xA0, 0x1F, 0x63)
SUB = 8  # scan lines a pixel


def corner(cx, cy, r, start, steps=16):
    """A quarter of a circle from the angle `start` (in quarters)."""
    angles = [(start + i / steps) * math.pi / 2 for i in range(steps + 1)]
    return [(cx + r * math.cos(a), cy + r * math.sin(a)) for a in angles]


def rounded(x0, y0, x1, y1, r):
    return (corner(x1 - r, y0 + r, r, 3) + corner(x1 - r, y1 - r, r, 0)
            + corner(x0 + r, y1 - r, r, 1) + corner(x0 + r, y0 + r, r, 2))


def capsule(a, b, width):
    """A line with round ends."""
    r, angle = width / 2, math.atan2(b[1] - a[1], b[0] - a[0])
    arc = lambda c, from_: [(c[0] + r * math.cos(from_ + i * math.pi / 24), c[1] + r * math.sin(from_ + i * math.pi / 24))
                            for i in range(25)]
    return arc(b, angle - math.pi / 2) + arc(a, angle + math.pi / 2)


def outlined(points, width):
    """The polygon grown by half of `width`, with round joints: several outlines that are filled as one."""
    return [points] + [capsule(a, b, width) for a, b in zip(points, points[1:] + points[:1])]


def design(size):
    """What is painted at this size: (outlines filled as one, colour), from back to front, in pixels."""
    if size <= 16:
        # A page of whole pixels, one line, and the flag over its lower right corner.
        return [
            ([rounded(0, 0, 16, 16, 3.5)], INK),
            ([[(3, 2), (9, 2), (12, 5), (12, 14), (3, 14)]], PAPER),
            ([[(5, 5), (8, 5), (8, 6), (5, 6)]], INK),
            ([[(5, 8), (12.4, 8), (16, 11.5), (12.4, 15), (5, 15)]], PAPER),
            ([[(6, 9), (12, 9), (14.6, 11.5), (12, 14), (6, 14)]], FLAG),
        ]
    if size <= 20:
        return [
            ([rounded(0, 0, 20, 20, 4.5)], INK),
            ([[(4, 3), (11, 3), (15, 7), (15, 17), (4, 17)]], PAPER),
            ([[(6, 6), (10, 6), (10, 7), (6, 7)]], INK),
            ([[(6, 8), (12, 8), (12, 9), (6, 9)]], INK),
            ([[(7, 10), (15.5, 10), (19.8, 14), (15.5, 18), (7, 18)]], PAPER),
            ([[(8, 11), (15, 11), (18.3, 14), (15, 17), (8, 17)]], FLAG),
        ]
    if size <= 24:
        return [
            ([rounded(0, 0, 24, 24, 5.5)], INK),
            ([[(5, 4), (13, 4), (17, 8), (17, 20), (5, 20)]], PAPER),
            ([[(13, 4), (17, 8), (13, 8)]], FOLD),
            ([[(7, 7), (11, 7), (11, 8), (7, 8)]], INK),
            ([[(7, 10), (14, 10), (14, 11), (7, 11)]], INK),
            ([[(8, 12), (18.4, 12), (23.4, 16.5), (18.4, 21), (8, 21)]], PAPER),
            ([[(9, 13), (18, 13), (21.9, 16.5), (18, 20), (9, 20)]], FLAG),
        ]
    if size <= 32:
        return [
            ([rounded(0, 0, 32, 32, 7.5)], INK),
            ([[(7, 5), (18, 5), (23, 10), (23, 27), (7, 27)]], PAPER),
            ([[(18, 5), (23, 10), (18, 10)]], FOLD),
            ([[(10, 10), (15, 10), (15, 12), (10, 12)]], INK),
            ([[(10, 14), (19, 14), (19, 16), (10, 16)]], INK),
            ([[(11, 17), (24.6, 17), (31, 22.5), (24.6, 28), (11, 28)]], PAPER),
            ([[(12, 18), (24, 18), (29.2, 22.5), (24, 27), (12, 27)]], FLAG),
        ]
    # The full drawing, on a grid of 36.
    s = size / 36
    at = lambda *points: [(x * s, y * s) for x, y in points]
    flag = at((14, 20.5), (26.5, 20.5), (31.5, 25), (26.5, 29.5), (14, 29.5))
    return [
        ([rounded(0, 0, size, size, 8.5 * s)], INK),
        (outlined(at((9.8, 7.3), (20.7, 7.3), (25.7, 12.3), (25.7, 28.7), (9.8, 28.7)), 1.6 * s), PAPER),
        (outlined(at((20.9, 7.9), (25.1, 12.1), (20.9, 12.1)), 0.8 * s), FOLD),
        ([capsule(*at((13, 13), (17.5, 13)), 2 * s)], INK),
        ([capsule(*at((13, 17.3), (21.5, 17.3)), 2 * s)], INK),
        (outlined(flag, 3 * s), PAPER),
        (outlined(at((14.4, 20.9), (26.3, 20.9), (30.9, 25), (26.3, 29.1), (14.4, 29.1)), 0.8 * s), FLAG),
    ]


def coverage(outlines, size):
    """How much of every pixel lies inside, by scan lines with exact ends; non-zero winding."""
    rows = [None] * size
    edges = []
    for points in outlines:
        area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
        ring = points if area > 0 else points[::-1]
        edges += [(a, b) for a, b in zip(ring, ring[1:] + ring[:1]) if a[1] != b[1]]
    for y in range(size):
        steps = [0.0] * (size + 2)
        touched = False
        near = [(a, b) for a, b in edges if min(a[1], b[1]) < y + 1 and max(a[1], b[1]) > y]
        for sub in range(SUB if near else 0):
            line = y + (sub + 0.5) / SUB
            crossings = []
            for a, b in near:
                if min(a[1], b[1]) <= line < max(a[1], b[1]):
                    crossings.append((a[0] + (line - a[1]) * (b[0] - a[0]) / (b[1] - a[1]), 1 if b[1] > a[1] else -1))
            crossings.sort()
            winding, begin = 0, 0.0
            for x, turn in crossings:
                if winding == 0:
                    begin = x
                winding += turn
                if winding == 0:
                    touched = True
                    for end, sign in ((max(0.0, min(begin, size)), 1), (max(0.0, min(x, size)), -1)):
                        # A step at `end`, shared between the pixel it falls into and the next.
                        whole = int(end)
                        steps[whole] += sign * (1 - (end - whole)) / SUB
                        steps[whole + 1] += sign * (end - whole) / SUB
        if touched:
            row, total = [], 0.0
            for step in steps[:size]:
                total += step
                row.append(min(1.0, max(0.0, total)))
            rows[y] = row
    return rows


def draw(layers, size):
    """Straight RGBA rows."""
    pixels = [[(0.0, 0.0, 0.0, 0.0)] * size for _ in range(size)]
    for outlines, colour in layers:
        for y, row in enumerate(coverage(outlines, size)):
            for x, part in enumerate(row or ()):
                if part > 0:
                    r, g, b, a = pixels[y][x]
                    pixels[y][x] = tuple(c * part + old * (1 - part) for c, old in zip(colour, (r, g, b))) + (
                        part + a * (1 - part),)
    # The colours above are multiplied by their coverage.
    straight = lambda p: bytes(min(255, round(c / p[3])) for c in p[:3]) + bytes([round(255 * p[3])]) if p[3] else bytes(4)
    return [b"".join(straight(p) for p in row) for row in pixels]


def png(rows):
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    size = len(rows)
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def bitmap(rows):
    """The older form that every reader of small .ico entries knows: BGRA from the bottom up, and an empty mask."""
    size = len(rows)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    turned = lambda row: b"".join(bytes([row[i + 2], row[i + 1], row[i], row[i + 3]]) for i in range(0, len(row), 4))
    mask = bytes((size + 31) // 32 * 4 * size)
    return head + b"".join(turned(row) for row in reversed(rows)) + mask


def ico(entries):
    head, at = struct.pack("<HHH", 0, 1, len(entries)), 6 + 16 * len(entries)
    for size, data in entries:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + b"".join(data for _, data in entries)


def on_mac(size):
    """macOS draws no margin by itself: the square takes 824 of 1024, as its grid has it; small ones take more."""
    inner = {16: 14, 32: 28, 64: 52}.get(size, round(size * 824 / 1024))
    by = (size - inner) / 2
    return [([[(x + by, y + by) for x, y in ring] for ring in outlines], colour) for outlines, colour in scaled(inner)]


def scaled(size):
    """A design of exactly this size; between the hand-made ones the full drawing."""
    return design(size if size in (16, 20, 24, 32) else max(size, 33)) if size > 32 or size in (16, 20, 24, 32) else [
        ([[(x * size / 32, y * size / 32) for x, y in ring] for ring in outlines], colour)
        for outlines, colour in design(32 if size > 24 else 16)]


def icns(entries):
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in entries)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def svg():
    """The full drawing as a file for web pages and desktops."""
    hex_ = lambda c: "#%02X%02X%02X" % c
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 36 36">'
            f'<rect width="36" height="36" rx="8.5" fill="{hex_(INK)}"/>'
            f'<path d="M9.8 7.3h10.9l5 5v16.4H9.8z" fill="{hex_(PAPER)}" stroke="{hex_(PAPER)}" stroke-width="1.6" stroke-linejoin="round"/>'
            f'<path d="M20.9 7.9l4.2 4.2h-4.2z" fill="{hex_(FOLD)}" stroke="{hex_(FOLD)}" stroke-width=".8" stroke-linejoin="round"/>'
            f'<path d="M13 13h4.5M13 17.3h8.5" stroke="{hex_(INK)}" stroke-width="2" stroke-linecap="round"/>'
            f'<path d="M14 20.5h12.5l5 4.5-5 4.5H14z" fill="{hex_(PAPER)}" stroke="{hex_(PAPER)}" stroke-width="3" stroke-linejoin="round"/>'
            f'<path d="M14.4 20.9h11.9l4.6 4.1-4.6 4.1H14.4z" fill="{hex_(FLAG)}" stroke="{hex_(FLAG)}" stroke-width=".8" stroke-linejoin="round"/></svg>\n')


def main():
    sizes = (16, 20, 24, 32, 48, 64, 128, 256, 512)
    drawn = {size: draw(design(size), size) for size in sizes}
    for size in sizes:
        (HERE / f"icon-{size}.png").write_bytes(png(drawn[size]))
    (HERE.parent / "icon.png").write_bytes(png(drawn[256]))
    entries = [(size, bitmap(drawn[size])) for size in (16, 20, 24, 32, 48, 64)] + [(256, png(drawn[256]))]
    (HERE / "icon.ico").write_bytes(ico(entries))
    kinds = [(b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic13", 256), (b"ic08", 256),
             (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024)]
    mac = {size: png(draw(on_mac(size), size)) for size in {size for _, size in kinds}}
    (HERE / "icon.icns").write_bytes(icns([(kind, mac[size]) for kind, size in kinds]))
    (HERE / "icon.svg").write_text(svg())


if __name__ == "__main__":
    main()
