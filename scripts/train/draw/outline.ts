/** What is used of opentype.js: its types are written down here, because the site does not have the package. */
export interface Font {
  charToGlyph(character: string): OpenTypeGlyph;
}

interface OpenTypeGlyph {
  readonly index: number;
  getPath(x: number, y: number, fontSize: number): { readonly commands: readonly Command[] };
}

type Command =
  | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
  | { readonly type: 'Q'; readonly x: number; readonly y: number; readonly x1: number; readonly y1: number }
  | {
      readonly type: 'C';
      readonly x: number;
      readonly y: number;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | { readonly type: 'Z' };

/** The corners of a closed line; y downwards. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** Straight pieces that a curve is cut into: more would not be seen in a bitmap of 160 pixels. */
const PIECES = 12;

/** The outline of a character, 160 units to the em, with its curves cut into straight pieces; none if the font lacks it. */
export function outline(font: Font, character: string): Contour[] {
  const glyph = font.charToGlyph(character);
  if (glyph.index === 0) return [];
  const contours: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const command of glyph.getPath(0, 0, 160).commands) {
    if (command.type === 'Z') continue;
    if (command.type === 'M') contours.push([]);
    const contour = contours.at(-1)!;
    for (let piece = 1; piece <= PIECES; piece++) {
      if ((command.type === 'M' || command.type === 'L') && piece < PIECES) continue;
      contour.push(pointOn(command, x, y, piece / PIECES));
    }
    [x, y] = [command.x, command.y];
  }
  return contours;
}

function pointOn(
  command: Exclude<Command, { type: 'Z' }>,
  x: number,
  y: number,
  t: number,
): [number, number] {
  const s = 1 - t;
  switch (command.type) {
    case 'Q':
      return [
        s * s * x + 2 * s * t * command.x1 + t * t * command.x,
        s * s * y + 2 * s * t * command.y1 + t * t * command.y,
      ];
    case 'C':
      return [
        s ** 3 * x + 3 * s * s * t * command.x1 + 3 * s * t * t * command.x2 + t ** 3 * command.x,
        s ** 3 * y + 3 * s * s * t * command.y1 + 3 * s * t * t * command.y2 + t ** 3 * command.y,
      ];
    default:
      return [command.x, command.y];
  }
}
