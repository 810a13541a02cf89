import { softmax } from '../../../src/softmax/softmax.ts';
import { painter } from '../marks.ts';
import { partOf } from '../set-all.ts';
import { pointSlider } from '../simplex/point-slider.ts';
import { scoreControls } from '../simplex/score-controls.ts';
import { scoreScale, scoresFor, sharesAt } from '../simplex/triangle.ts';
import { items, largestWords, places, slopesPicture, startScores } from './slopes-picture.ts';

export function start(figure: HTMLElement): void {
  let scores: readonly number[] = startScores;
  const paint = painter(figure);
  const go = (next: readonly number[]) => {
    scores = next;
    paint(slopesPicture(scores));
    showControls();
    sayPoint();
  };
  const shares = () => softmax([...scores]);
  const sayPoint = pointSlider(figure, {
    items,
    shares,
    more: () => largestWords(scores),
    stand: (at) => go(scoresFor(sharesAt(at), scores)),
  });
  const showControls = scoreControls(figure, {
    items,
    scale: scoreScale,
    digits: 2,
    scores: () => scores,
    shares,
    change: (item, score) => go(scores.map((before, other) => (other === item ? score : before))),
  });
  for (const [part, there] of Object.entries(places))
    partOf(figure, part).addEventListener('click', () => go(there));
}
