import { softmax } from '../../../src/softmax/softmax.ts';
import { painter } from '../marks.ts';
import { partOf } from '../set-all.ts';
import { scoreControls } from '../simplex/score-controls.ts';
import { scoreScale } from '../simplex/triangle.ts';
import { changeWords, items, mapPicture } from './map-picture.ts';
import { firstWalk, moveTo, scoresOf, shrink, startHere, type Walk } from './walk.ts';

export function start(figure: HTMLElement): void {
  let walk = firstWalk;
  const paint = painter(figure);
  const go = (next: Walk) => {
    walk = next;
    paint(mapPicture(walk));
    showControls();
  };
  const showControls = scoreControls(figure, {
    items,
    scale: scoreScale,
    digits: 2,
    scores: () => scoresOf(walk),
    shares: () => softmax(scoresOf(walk)),
    more: (item) => changeWords(walk, item),
    change: (item, score) => go(moveTo(walk, item, score)),
  });
  const button = (part: string, act: (walk: Walk) => Walk) =>
    partOf(figure, part).addEventListener('click', () => go(act(walk)));
  button('start-here', startHere);
  button('tenth', shrink);
  button('back', () => firstWalk);
}
