import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { positionOf } from '../scale.ts';
import { partOf } from '../set-all.ts';
import { basePicture, baseScale, sharesWithBase } from './base-picture.ts';

export function start(figure: HTMLElement, heard: Heard): void {
  let base = 2;
  let scores: readonly number[] = builtScores;
  const paint = painter(figure);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');
  const show = () => {
    paint(basePicture(base, scores));
    circle?.setAttribute('cx', `${100 * positionOf(baseScale, base)}%`);
    say();
  };
  const say = makeSlider({
    handle,
    label: 'Base b',
    scale: baseScale,
    value: () => base,
    text: () => `${base.toFixed(2)}, largest share ${Math.max(...sharesWithBase(base, scores)).toFixed(3)}`,
    change: (next) => {
      base = next;
      show();
    },
    tracks: [partOf(figure, 'track')],
  });
  partOf(figure, 'e').addEventListener('click', () => {
    base = Math.E;
    show();
  });
  followScores(figure, heard, (next) => {
    scores = next;
    show();
  });
}
