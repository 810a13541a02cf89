import rough from 'roughjs';

type Point = [x: number, y: number];

const generator = rough.generator();
/** Rough.js as a parser: with no roughness it turns any path into lines and cubic curves, exactly. */
const steady = { roughness: 0, disableMultiStroke: true, preserveVertices: true, seed: 1 };

/** The distance between two hesitations of the hand, in user units. */
const stride = 22;
/** A turn sharper than this, in radians, is a corner that the hand draws. */
const corner = 0.35;

/**
 * A hand that draws over shapes: each call gives the path data of one pass of the pen.
 *
 * @param seed the same seed and the same calls give the same paths
 * @param roughness 0 is a steady hand, 1 the usual one
 */
export function pen(seed: number, roughness: number) {
  let strokes = 0;
  // Rough.js multiplies its seed: neighbours would wobble alike, an even number loses bits, and 0 means no seed.
  const options = (steadiness = 1) => ({
    seed: ((Math.imul(seed * 8191 + ++strokes, 0x9e3779b1) >>> 1) | 1) & 0x7fffffff,
    roughness: roughness * steadiness,
    disableMultiStroke: true,
    disableMultiStrokeFill: true,
    fill: 'black',
    hachureGap: 7,
    hachureAngle: -49,
  });
  const along = (points: Point[]) => {
    if (points.length < 2) return '';
    const [set] = generator.curve(points, {
      ...options(Math.min(1, length(points) / 50)),
      fill: 'none',
    }).sets;
    return generator.opsToPath(set!, 1);
  };
  return {
    /** Follows the path once, lifting the pen where the path does. */
    trace: (d: string) => subpaths(d).map(stepped).map(along).join(''),
    /** The same with closed ends, for filling. */
    blot: (d: string) =>
      subpaths(d)
        .map((points) => `${along(stepped(points))}Z`)
        .join(''),
    /** Straight lines across the shape, for shading. */
    shade: (d: string) => {
      const polygons = subpaths(d);
      return polygons
        .flatMap((points) => generator.polygon(points, { ...options(0.6), stroke: 'none' }).sets)
        .map((set) => generator.opsToPath(set, 1))
        .join('');
    },
    circle: (cx: number, cy: number, r: number) => {
      const [set] = generator.circle(cx, cy, 2 * r, { ...options(Math.min(1, r / 12)), fill: '' }).sets;
      return generator.opsToPath(set!, 1);
    },
  };
}

export type Pen = ReturnType<typeof pen>;

/** The corners of each piece of a path, curves as short chords. */
function subpaths(d: string): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (const { op, data } of generator.path(d, steady).sets[0]?.ops ?? []) {
    const end = data.slice(-2) as Point;
    const from = piece.at(-1);
    // Each segment begins with a move of its own; only a real jump begins a new piece.
    if (op === 'move') {
      if (!from || distance(from, end) > 0.01) pieces.push((piece = [end]));
    } else if (op === 'bcurveTo' && from) {
      piece.push(...chords([from, data.slice(0, 2) as Point, data.slice(2, 4) as Point, end]));
    } else piece.push(end);
  }
  return pieces.filter((points) => points.length > 1);
}

/** A cubic Bézier curve as chords of about 4 units; a straight one as a single chord. */
function chords([a, b, c, d]: [Point, Point, Point, Point]): Point[] {
  const bend = distance(a, b) + distance(b, c) + distance(c, d) - distance(a, d);
  const count = bend < 0.01 ? 1 : Math.ceil((distance(a, d) + bend) / 4);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * a[axis] +
      3 * (1 - t) ** 2 * t * b[axis] +
      3 * (1 - t) * t ** 2 * c[axis] +
      t ** 3 * d[axis];
    return [at(0), at(1)];
  });
}

/** The same line with a point at every corner and about every stride, no matter how many it had. */
function stepped(points: Point[]): Point[] {
  const steps: Point[] = [points[0]!];
  for (let i = 1; i < points.length; i++) {
    const [last, point, next] = [steps.at(-1)!, points[i]!, points[i + 1]];
    const gap = distance(last, point);
    if (next && gap < stride && turn(points[i - 1]!, point, next) < corner) continue;
    const count = Math.max(1, Math.round(gap / stride));
    for (let k = 1; k <= count; k++) {
      steps.push([
        last[0] + ((point[0] - last[0]) * k) / count,
        last[1] + ((point[1] - last[1]) * k) / count,
      ]);
    }
  }
  return steps;
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const length = (points: Point[]) =>
  points.slice(1).reduce((sum, point, i) => sum + distance(points[i]!, point), 0);
function turn(a: Point, b: Point, c: Point): number {
  const angle = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
}
