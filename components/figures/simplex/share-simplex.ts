import { softmax } from '../../../src/softmax/softmax.ts';
import { painter } from '../marks.ts';
import { partOf } from '../set-all.ts';
import { middle, pointSlider } from './point-slider.ts';
import { scoreControls } from './score-controls.ts';
import { items, simplexPicture } from './simplex-picture.ts';
import { scoreScale, scoresFor, sharesAt, type Point } from './triangle.ts';

export function start(figure: HTMLElement): void {
  let scores = [0, 1, 2];
  let moved: number | undefined;
  const paint = painter(figure);
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
  const shares = () => softmax(scores);
  const sayPoint = pointSlider(figure, { items, shares, stand });
  const showControls = scoreControls(figure, {
    items,
    scale: scoreScale,
    digits: 2,
    scores: () => scores,
    shares,
    change: (item, score) => {
      moved = item;
      scores[item] = score;
      show();
    },
  });
  partOf(figure, 'middle').addEventListener('click', () => stand(middle));
}
