import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { fitted } from '../fitted.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { partOf } from '../set-all.ts';
import type { FigureScores } from '../worked/worked-softmax.ts';
import { scoreScale, wholeBarPicture } from './whole-bar-picture.ts';

export function start(figure: HTMLElement, heard: Heard): void {
  let chapters = [...builtScores];
  let scores = [...chapters];
  let before = [...chapters];
  let item = 3;
  let scale = scoreScale;
  const paint = painter(figure);
  const rows = [...figure.querySelectorAll<HTMLElement>('tbody tr')];

  /** Another item is taken: what it starts from is what stands now. */
  const take = (next: number) => {
    if (next === item) return;
    item = next;
    before = [...scores];
  };
  const show = () => {
    paint(wholeBarPicture(before, scores, item, scale));
    say.forEach((tell) => tell());
    const detail: FigureScores = { scores, item };
    figure.dispatchEvent(new CustomEvent('figure-scores', { detail, bubbles: true }));
  };
  const say = rows.map((row, i) =>
    makeSlider({
      handle: partOf<SVGGElement>(row, 'handle'),
      label: `Score ${i}`,
      scale: () => scale,
      value: () => scores[i]!,
      text: () =>
        [`score-${i}`, `share-${i}`, `factor-${i}`]
          .map(
            (name, k) => `${['', 'share ', ''][k]}${row.querySelector(`[data-mark="${name}"]`)?.textContent}`,
          )
          .join(', '),
      change: (score) => {
        take(i);
        scores[i] = score;
        show();
      },
      tracks: [partOf(row, 'track')],
    }),
  );
  const reset = () => {
    scores = [...chapters];
    before = [...chapters];
    show();
  };
  partOf(figure, 'back').addEventListener('click', reset);
  followScores(figure, heard, (next) => {
    chapters = next;
    scale = fitted(scoreScale, next);
    reset();
  });
}
