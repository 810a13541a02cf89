import { softmax } from '../../../src/softmax/softmax.ts';
import { followPoint } from '../follow-point.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { onScale, positionOf, valueAt } from '../scale.ts';
import { partOf } from '../set-all.ts';
import { pointOf } from '../simplex/triangle.ts';
import { pathPicture, scoreScale, startScores, temperatureScale, tiedScores } from './path-picture.ts';

export function start(figure: HTMLElement): void {
  const scores: number[] = [...startScores];
  let temperature = 1;
  const paint = painter(figure);
  const controls = [...figure.querySelectorAll<HTMLElement>('.control')];
  const dots = controls.map((control) => control.querySelector('.handle circle'));
  const shares = () => softmax(scores, { temperature });

  const show = () => {
    paint(pathPicture(scores, temperature));
    const positions = [
      positionOf(temperatureScale, temperature),
      ...scores.map((score) => positionOf(scoreScale, score)),
    ];
    positions.forEach((position, i) => dots[i]?.setAttribute('cx', `${100 * position}%`));
    for (const say of sliders) say();
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
  const sliders = controls.map((control, i) => {
    const parts = { handle: partOf<SVGGElement>(control, 'handle'), tracks: [partOf(control, 'track')] };
    if (control.dataset['control'] === 'temperature')
      return makeSlider({
        ...parts,
        label: 'Temperature',
        scale: temperatureScale,
        value: () => temperature,
        text: () => `T = ${temperature.toPrecision(3)}, shares ${inWords(shares())}`,
        change: heat,
      });
    const item = i - 1;
    return makeSlider({
      ...parts,
      label: `Score of ${'ABC'[item]}`,
      scale: scoreScale,
      value: () => scores[item]!,
      text: () => `${scores[item]!.toFixed(1)}, share ${shares()[item]!.toFixed(3)}`,
      change: (score) => set(scores.map((before, other) => (other === item ? score : before))),
    });
  });

  const triangle = partOf<SVGSVGElement>(figure, 'triangle');
  followPoint(triangle, {
    grip: partOf<SVGElement>(figure, 'point'),
    start: () => pointOf(shares()) as [number, number],
    unitsAcross: 340,
    move: (to) => heat(nearest(scores, to)),
    hold: (held) => {
      triangle.toggleAttribute('data-held', held);
      if (held) partOf<SVGGElement>(figure, 'handle').focus({ preventScroll: true });
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
