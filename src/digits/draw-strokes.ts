import { SIDE, type DigitImage } from './image.ts';
import type { Point, Stroke } from './stroke.ts';

/** In pixels: the line is 1.9 pixels wide, a seventh of the digit's height, which is what a felt pen leaves. */
const PEN_RADIUS = 0.95;

/** Draws strokes with a round pen. Their unit is the pixel; whatever lies outside the image is lost. */
export function drawStrokes(strokes: readonly Stroke[]): DigitImage {
  const image = new Uint8Array(SIDE * SIDE);
  for (const stroke of strokes) {
    stroke.forEach((end, i) => drawSegment(image, stroke[Math.max(0, i - 1)]!, end));
  }
  return image;
}

function drawSegment(image: DigitImage, [ax, ay]: Point, [bx, by]: Point): void {
  const reach = PEN_RADIUS + 0.5;
  const [left, right] = pixelsBetween(ax, bx, reach);
  const [top, bottom] = pixelsBetween(ay, by, reach);
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [x, y] = [column + 0.5 - ax, row + 0.5 - ay];
      const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
      const [offX, offY] = [x - along * dx, y - along * dy];
      const distance = Math.sqrt(offX * offX + offY * offY);
      const ink = Math.round(255 * Math.min(1, Math.max(0, reach - distance)));
      const pixel = row * SIDE + column;
      if (ink > image[pixel]!) image[pixel] = ink;
    }
  }
}

/** The first and last pixel whose centre can be within reach of a to b. */
function pixelsBetween(a: number, b: number, reach: number): [first: number, last: number] {
  return [
    Math.max(0, Math.floor(Math.min(a, b) - reach)),
    Math.min(SIDE - 1, Math.ceil(Math.max(a, b) + reach)),
  ];
}
