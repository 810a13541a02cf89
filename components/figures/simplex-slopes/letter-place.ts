import { corners, pointOf, type Point } from '../simplex/triangle.ts';

export type Line = readonly [from: Point, to: Point];

/** Units of the drawing from the middle of a letter to the next line, so that there is air around it. */
const air = 9.5;
const centre = pointOf([1 / 3, 1 / 3, 1 / 3]);
/** A shorter arrow has no room for a letter. */
const shortest = 16;
/** before the tip or beside it, first on the inner side, and farther off where there is no air; the first with air is taken */
const turns = [0, 50, -50, 90, -90, 120, -120].map((degrees) => (degrees * Math.PI) / 180);
const ways = [13, 18, 24].flatMap((away) => turns.map((turn) => ({ away, turn })));

/** The sides of the triangle, and the names of its corners, each as a line as long as it is. */
const drawn: readonly Line[] = [
  ...corners.map((corner, i): Line => [corner, corners[(i + 1) % 3]!]),
  ...[22, 318].map((x): Line => [
    [x - 14, 290],
    [x + 14, 290],
  ]),
  [
    [156, 6],
    [184, 6],
  ],
];

/** Where the letter of an arrow stands: at its tip, off all lines; undefined for an arrow that is too short for one. */
export function letterPlace(arrow: Line, arrows: readonly Line[]): Point | undefined {
  const [[x, y], [tx, ty]] = arrow;
  if (Math.hypot(tx - x, ty - y) < shortest) return undefined;
  const ahead = Math.atan2(ty - y, tx - x);
  const lines = [...drawn, ...arrows];
  const inward = (tx - x) * (centre[1] - ty) < (ty - y) * (centre[0] - tx) ? -1 : 1;
  const candidates = ways.map(({ away, turn }) => {
    const towards = ahead + inward * turn;
    const at: Point = [tx + away * Math.cos(towards), ty + away * Math.sin(towards)];
    return { at, room: Math.min(...lines.map((line) => distance(at, line))) };
  });
  const most = Math.max(...candidates.map(({ room }) => room));
  return candidates.find(({ room }) => room >= Math.min(air, most))!.at;
}

export function distance([x, y]: Point, [[ax, ay], [bx, by]]: Line): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const held = Math.min(1, Math.max(0, part));
  return Math.hypot(x - ax - held * dx, y - ay - held * dy);
}
