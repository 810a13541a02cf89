import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { positionOf } from '../scale.ts';
import { partOf, write } from '../set-all.ts';
import {
  factorScale,
  heightsOf,
  honestPicture,
  mixed,
  sortedOf,
  type Heights,
  type View,
} from './honest-picture.ts';

const glideTime = 520; // ms from one layout to the next
/** One seed for all frames, so that the hand does not tremble while the reader drags. */
const handSeed = 7;

export function start(figure: HTMLElement, heard: Heard): void {
  let scores: readonly number[] = builtScores;
  let factor = 1;
  let view: View = 'panels';
  let frame = 0;
  let shown: Heights | undefined;
  let byHand: ((d: string) => string) | undefined;
  const paint = painter(figure);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');

  const draw = (heights?: Heights) => {
    const sorted = sortedOf(scores, factor);
    shown = heights ?? heightsOf(sorted, view);
    const marks = honestPicture(sorted, view, shown);
    if (byHand)
      for (const line of ['score-line', 'share-line']) marks[line] = { d: byHand(marks[line]!['d']!) };
    paint(marks);
  };
  const show = () => {
    cancelAnimationFrame(frame);
    draw();
    circle?.setAttribute('cx', `${100 * positionOf(factorScale, factor)}%`);
    write(partOf(figure, 'factor'), factorText());
    say();
  };
  const factorText = () => String(Number(factor.toPrecision(3)));
  const glide = () => {
    cancelAnimationFrame(frame);
    const sorted = sortedOf(scores, factor);
    const [from, to] = [shown ?? heightsOf(sorted, view), heightsOf(sorted, view)];
    const begin = performance.now();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = (now: number) => {
      const time = still ? 1 : Math.min(1, Math.max(0, (now - begin) / glideTime));
      draw(mixed(from, to, 1 - (1 - time) ** 3));
      if (time < 1) frame = requestAnimationFrame(step);
    };
    step(begin);
  };

  const say = makeSlider({
    handle,
    label: 'All scores times',
    scale: factorScale,
    value: () => factor,
    text: () => `${factorText()}: ${figure.querySelector('[data-mark="words"]')?.textContent ?? ''}`,
    change: (next) => {
      factor = next;
      show();
    },
    tracks: [partOf(figure, 'track')],
  });
  shown = heightsOf(sortedOf(scores, factor), view);
  for (const radio of figure.querySelectorAll<HTMLInputElement>('[name="honest-view"]')) {
    radio.addEventListener('change', () => {
      view = radio.value as View;
      glide();
      say();
    });
    // the browser may have kept the reader's choice over a reload
    if (radio.checked && radio.value !== view) {
      view = radio.value as View;
      show();
    }
  }
  const hand = partOf<HTMLInputElement>(figure, 'by-hand');
  const takePen = async () => {
    const { pen } = await import('../../../src/plots/pen.ts');
    byHand = hand.checked ? (d) => pen(handSeed, 1).trace(d) : undefined;
    figure.querySelector('svg.curves')?.classList.toggle('by-hand', hand.checked);
    draw();
  };
  hand.addEventListener('change', () => void takePen());
  if (hand.checked) void takePen();
  followScores(figure, heard, (next) => {
    scores = next;
    show();
  });
}
