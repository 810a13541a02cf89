import { softmax } from '../../../src/softmax/softmax.ts';
import { followPoint } from '../follow-point.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import { onScale, positionOf, valueAt } from '../scale.ts';
import { partOf, setAll } from '../set-all.ts';
import { scoreControls } from '../simplex/score-controls.ts';
import { pointOf } from '../simplex/triangle.ts';
import { items, pathPicture, scoreScale, startScores, temperatureScale, tiedScores } from './path-picture.ts';

export function start(figure: HTMLElement): void {
  const scores: number[] = [...startScores];
  let temperature = 1;
  const paint = painter(figure);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');
  const shares = () => softmax(scores, { temperature });

  const show = () => {
    paint(pathPicture(scores, temperature));
    setAll(circle, { cx: percent(positionOf(temperatureScale, temperature)) });
    sayTemperature();
    showControls();
  };
  const set = (next: readonly number[]) => {
    scores.splice(0, scores.length, ...next);
    show();
  };
  const heat = (next: number) => {
    if (next === temperature) return;
    temperature = next;
    show();
  };
  const sayTemperature = makeSlider({
    handle,
    label: 'Temperature',
    scale: temperatureScale,
    value: () => temperature,
    text: () => `T = ${threeDigits(temperature)}, shares ${inWords(shares())}`,
    change: heat,
    tracks: [partOf(figure, 'track')],
  });
  const showControls = scoreControls(figure, {
    items,
    scale: scoreScale,
    digits: 1,
    scores: () => scores,
    shares,
    change: (item, score) => set(scores.map((before, other) => (other === item ? score : before))),
  });

  const triangle = partOf<SVGSVGElement>(figure, 'triangle');
  followPoint(triangle, {
    grip: partOf<SVGElement>(figure, 'point'),
    start: () => pointOf(shares()) as [number, number],
    unitsAcross: 340,
    move: (to) => heat(nearest(scores, to)),
    hold: (held) => {
      triangle.toggleAttribute('data-held', held);
      if (held) handle.focus({ preventScroll: true });
    },
  });
  partOf(figure, 'ties').addEventListener('click', () => set(tiedScores));
  partOf(figure, 'back').addEventListener('click', () => set(startScores));
}

/** The temperature at which the path comes nearest to a point. */
function nearest(scores: readonly number[], [x, y]: readonly [number, number]): number {
  const candidates = Array.from({ length: 201 }, (_, i) =>
    onScale(temperatureScale, valueAt(temperatureScale, i / 200)),
  );
  const away = (temperature: number) => {
    const [px, py] = pointOf(softmax(scores, { temperature }));
    return Math.hypot(px - x, py - y);
  };
  const distances = candidates.map(away);
  return candidates[distances.indexOf(Math.min(...distances))]!;
}

function inWords(shares: readonly number[]): string {
  return shares.map((share) => share.toFixed(3)).join(', ');
}
