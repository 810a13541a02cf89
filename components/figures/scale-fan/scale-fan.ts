import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { factorScale } from '../honest-axis/honest-picture.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { positionOf } from '../scale.ts';
import { partOf, write } from '../set-all.ts';
import { fanPaths, fanPicture } from './fan-picture.ts';

export function start(figure: HTMLElement, heard: Heard): void {
  let scores: readonly number[] = builtScores;
  let factor = 1;
  const paint = painter(figure);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');
  const paths = figure.querySelectorAll('[data-part="path"]');
  const factorText = () => String(Number(factor.toPrecision(3)));
  const show = () => {
    paint(fanPicture(scores, factor));
    circle?.setAttribute('cx', `${100 * positionOf(factorScale, factor)}%`);
    write(partOf(figure, 'factor'), factorText());
    say();
  };
  const say = makeSlider({
    handle,
    label: 'All scores times',
    scale: factorScale,
    value: () => factor,
    text: () => `${factorText()}: largest share ${fanPicture(scores, factor)['largest']!['text']}`,
    change: (next) => {
      factor = next;
      show();
    },
    tracks: [partOf(figure, 'track')],
  });
  followScores(figure, heard, (next) => {
    scores = next;
    fanPaths(scores).forEach((d, item) => paths[item]?.setAttribute('d', d));
    show();
  });
}
