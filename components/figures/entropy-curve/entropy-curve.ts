import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { positionOf } from '../scale.ts';
import { partOf, setAll } from '../set-all.ts';
import { temperatureScale } from '../temperature-path/path-picture.ts';
import { entropyPicture } from './entropy-picture.ts';

export function start(figure: HTMLElement, heard: Heard): void {
  let scores = builtScores;
  let temperature = 1;
  let picture = entropyPicture(scores, temperature);
  const paint = painter(figure);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');

  const show = () => {
    picture = entropyPicture(scores, temperature);
    paint(picture);
    setAll(circle, { cx: `${100 * positionOf(temperatureScale, temperature)}%` });
    say();
  };
  const reading = (name: string) => picture[name]?.['text'] ?? '';
  const say = makeSlider({
    handle,
    label: 'Temperature',
    scale: temperatureScale,
    value: () => temperature,
    text: () => `T = ${reading('temperature')}, entropy ${reading('entropy')}, slope ${reading('slope')}`,
    change: (next) => {
      if (next === temperature) return;
      temperature = next;
      show();
    },
    tracks: [partOf(figure, 'track'), partOf(figure, 'chart')],
  });
  followScores(figure, heard, (computed) => {
    scores = computed;
    show();
  });
}
