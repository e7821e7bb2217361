/** Reads the PNGs that the bot draws: 8 bits a channel, RGBA, not interlaced (https://www.w3.org/TR/png-3/). */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** "#rrggbb" of one pixel. */
  at(x: number, y: number): string;
  /** 0 to 255. */
  opacity(x: number, y: number): number;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.readUInt16BE(24) !== 0x0806) throw new Error('This is not an RGBA picture of 8 bits a channel.');
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * 4;
  const rgba = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i < 4 ? 0 : rgba[y * stride + i - 4]!;
      const up = y === 0 ? 0 : rgba[(y - 1) * stride + i]!;
      const corner = i < 4 || y === 0 ? 0 : rgba[(y - 1) * stride + i - 4]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0]!;
      rgba[y * stride + i] = raw[y * (stride + 1) + 1 + i]! + guess;
    }
  }
  const start = (x: number, y: number): number => (Math.round(y) * width + Math.round(x)) * 4;
  return {
    width,
    height,
    at: (x, y) => `#${rgba.toString('hex', start(x, y), start(x, y) + 3)}`,
    opacity: (x, y) => rgba[start(x, y) + 3]!,
  };
}
