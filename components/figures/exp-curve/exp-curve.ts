import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { positionOf, type Scale } from '../scale.ts';
import { partOf } from '../set-all.ts';
import { expPicture, scoreScale, type Axis } from './exp-picture.ts';

export function start(figure: HTMLElement, heard: Heard): void {
  let [a, b] = [0, 1];
  let seen: readonly number[] = builtScores;
  let axis: Axis = 'linear';
  let marks = expPicture([a, b], seen, axis);
  const paint = painter(figure);
  const said = (name: string) => marks[name]?.['text'] ?? '';
  const tracks = new Map(
    [...figure.querySelectorAll<HTMLElement>('.exp-track')].map((track) => [track.dataset['item'], track]),
  );

  const sliderOf = (name: string, label: string, value: () => number, change: (value: number) => void) => {
    const track = partOf(tracks.get(name)!, 'track');
    const handle = partOf<SVGGElement>(track, 'handle');
    const circle = handle.querySelector('circle');
    const say = makeSlider({
      handle,
      label,
      scale: scoreScale,
      value: () => Number(value().toFixed(3)),
      text: () =>
        name === 'both'
          ? `${said('score-a')} and ${said('score-b')}: ratio ${said('ratio')}`
          : `${said(`score-${name}`)}, exp ${said(`exp-${name}`)}, ratio ${said('ratio')}`,
      change,
      tracks: [track],
    });
    return () => {
      circle?.setAttribute('cx', `${100 * positionOf(scoreScale, value())}%`);
      say();
    };
  };
  const show = () => {
    marks = expPicture([a, b], seen, axis);
    paint(marks);
    say.forEach((tell) => tell());
  };
  const say = [
    sliderOf(
      'a',
      'Score A',
      () => a,
      (score) => ((a = score), show()),
    ),
    sliderOf(
      'b',
      'Score B',
      () => b,
      (score) => ((b = score), show()),
    ),
    sliderOf(
      'both',
      'Both scores',
      () => (a + b) / 2,
      (middle) => {
        const move = within(middle - (a + b) / 2, scoreScale, a, b);
        [a, b] = [a + move, b + move];
        show();
      },
    ),
  ];
  const log = partOf(figure, 'log');
  log.addEventListener('click', () => {
    axis = axis === 'log' ? 'linear' : 'log';
    log.setAttribute('aria-pressed', String(axis === 'log'));
    show();
  });
  followScores(figure, heard, (scores) => {
    seen = scores;
    show();
  });
}

/** As much of a move as leaves both scores on the scale. */
function within(move: number, { min, max }: Scale, ...scores: number[]): number {
  return Math.min(max - Math.max(...scores), Math.max(min - Math.min(...scores), move));
}
