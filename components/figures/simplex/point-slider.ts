import { shortNumber } from '../bars-picture.ts';
import { followPoint } from '../follow-point.ts';
import { partOf, setAll } from '../set-all.ts';
import { pointOf, type Point } from './triangle.ts';

/** How far an arrow key and PageUp move the point, in units of the drawing; the triangle's side is 280. */
const step = 4;
const page = 28;
const moves = new Map<string, Point>([
  ['ArrowLeft', [-step, 0]],
  ['ArrowRight', [step, 0]],
  ['ArrowUp', [0, -step]],
  ['ArrowDown', [0, step]],
  ['PageUp', [0, -page]],
  ['PageDown', [0, page]],
]);
export const middle = pointOf([1 / 3, 1 / 3, 1 / 3]);

interface PointSlider {
  items: readonly string[];
  shares: () => readonly number[];
  /** what it says after the shares */
  more?: () => string;
  stand: (at: Point) => void;
}

/** Makes the point in Triangle.astro a slider for keys and pointer. What is returned says where it is; call it when it moved. */
export function pointSlider(figure: HTMLElement, { items, shares, more, stand }: PointSlider): () => void {
  const point = partOf<SVGGElement>(figure, 'point');
  const triangle = partOf<SVGSVGElement>(figure, 'triangle');
  setAll(point, {
    role: 'slider',
    tabindex: '0',
    'aria-label': 'Point in the triangle; arrow keys move it, Home goes to the middle, End to all A',
    'aria-valuemin': '0',
    'aria-valuemax': '100',
  });
  point.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = afterKey(event.key, pointOf(shares()));
    if (!to) return;
    event.preventDefault();
    stand(to);
  });
  followPoint(triangle, {
    grip: point,
    start: () => pointOf(shares()),
    unitsAcross: 340,
    move: stand,
    hold: (held) => {
      triangle.toggleAttribute('data-held', held);
      if (held) point.focus({ preventScroll: true });
    },
  });
  const say = () => {
    const now = shares();
    const words = now.map((share, i) => `${items[i]} ${shortNumber(share, 3)}`);
    setAll(point, {
      'aria-valuenow': String(Math.round(100 * now[0]!)),
      'aria-valuetext': [...words, ...(more ? [more()] : [])].join(', '),
    });
  };
  say();
  return say;
}

function afterKey(key: string, [x, y]: Point): Point | undefined {
  if (key === 'Home') return middle;
  if (key === 'End') return pointOf([1, 0, 0]);
  const move = moves.get(key);
  return move && [x + move[0], y + move[1]];
}
