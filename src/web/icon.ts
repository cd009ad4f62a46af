// /favicon.ico, drawn here: a sheet of news with its dateline.
import type { RequestContext } from './services.ts'

const SIZE = 16
/** One character a pixel, top row first. */
const PICTURE = `
................
.##############.
.##############.
.##----------##.
.##----------##.
.##############.
.##oooo########.
.##############.
.##----------##.
.##############.
.##----------##.
.##############.
.##------######.
.##############.
.##############.
................`
/** Blue, green, red, opacity, as bitmaps have them. */
const COLOURS: Readonly<Record<string, readonly number[]>> = {
  '.': [0, 0, 0, 0],
  '#': [0x33, 0x22, 0x1b, 0xff],
  '-': [0xf2, 0xf4, 0xf5, 0xff],
  o: [0x2b, 0x5a, 0xe8, 0xff],
}

/** An icon file with one bitmap of 32 bits a pixel: directory, header, pixels from the bottom row up, and an empty mask. */
function drawIcon(): Uint8Array {
  const rows = PICTURE.trim().split('\n').toReversed()
  const pixels = rows.flatMap(row => [...row].flatMap(dot => COLOURS[dot] ?? []))
  const mask = new Array<number>(SIZE * 4).fill(0)
  const header = [
    ...int32(40),
    ...int32(SIZE),
    ...int32(SIZE * 2),
    1,
    0,
    32,
    0,
    ...new Array<number>(24).fill(0),
  ]
  const image = [...header, ...pixels, ...mask]
  const directory = [0, 0, 1, 0, 1, 0, SIZE, SIZE, 0, 0, 1, 0, 32, 0, ...int32(image.length), ...int32(22)]
  return Uint8Array.from([...directory, ...image])
}

const int32 = (value: number): readonly number[] => [0, 8, 16, 24].map(shift => (value >> shift) & 0xff)

const DAY_SECONDS = 86_400

export const favicon = (_: RequestContext): Response =>
  new Response(drawIcon(), {
    headers: { 'Content-Type': 'image/x-icon', 'Cache-Control': `public, max-age=${DAY_SECONDS}` },
  })
