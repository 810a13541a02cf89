import { softmax } from '../../../src/softmax/softmax.ts';
import { shortNumber } from '../bars-picture.ts';
import { followPoint } from '../follow-point.ts';
import { painter } from '../marks.ts';
import { partOf, setAll } from '../set-all.ts';
import { scoreControls } from './score-controls.ts';
import { items, simplexPicture } from './simplex-picture.ts';
import { pointOf, scoreScale, scoresFor, sharesAt, type Point } from './triangle.ts';

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

export function start(figure: HTMLElement): void {
  let scores = [0, 1, 2];
  let moved: number | undefined;
  const paint = painter(figure);
  const point = partOf<SVGGElement>(figure, 'point');
  const triangle = partOf<SVGSVGElement>(figure, 'triangle');

  const sayPoint = () => {
    const shares = softmax(scores);
    setAll(point, {
      'aria-valuenow': String(Math.round(100 * shares[0]!)),
      'aria-valuetext': shares.map((share, i) => `${items[i]} ${shortNumber(share, 3)}`).join(', '),
    });
  };
  const show = () => {
    paint(simplexPicture(scores, moved));
    showControls();
    sayPoint();
  };
  const stand = (at: Point) => {
    moved = undefined;
    scores = scoresFor(sharesAt(at), scores);
    show();
  };

  setAll(point, {
    role: 'slider',
    tabindex: '0',
    'aria-label': 'Point in the triangle; arrow keys move it, Home goes to the middle, End to all A',
    'aria-valuemin': '0',
    'aria-valuemax': '100',
  });
  point.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [x, y] = pointOf(softmax(scores));
    const move = moves.get(event.key);
    const to: Point | undefined =
      event.key === 'Home'
        ? pointOf([1 / 3, 1 / 3, 1 / 3])
        : event.key === 'End'
          ? pointOf([1, 0, 0])
          : move && [x + move[0], y + move[1]];
    if (!to) return;
    event.preventDefault();
    stand(to);
  });
  followPoint(triangle, {
    grip: partOf<SVGGElement>(figure, 'point'),
    start: () => pointOf(softmax(scores)),
    unitsAcross: 340,
    move: stand,
    hold: (held) => {
      triangle.toggleAttribute('data-held', held);
      if (held) point.focus({ preventScroll: true });
    },
  });

  const showControls = scoreControls(figure, {
    items,
    scale: scoreScale,
    digits: 2,
    scores: () => scores,
    shares: () => softmax(scores),
    change: (item, score) => {
      moved = item;
      scores[item] = score;
      show();
    },
  });
  partOf(figure, 'middle').addEventListener('click', () => stand(pointOf([1 / 3, 1 / 3, 1 / 3])));
  sayPoint();
}
