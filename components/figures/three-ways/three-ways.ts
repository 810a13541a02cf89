import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { partOf } from '../set-all.ts';
import { items, methodNames, methods, ruler, threeWaysPicture } from './three-ways-picture.ts';

/** Where zero and marks stand for the scores on each of the buttons. */
const presets = [
  { zero: 0, places: [1, 2, 3] },
  { zero: -100, places: [1, 2, 3] },
  { zero: 2, places: [1, 2, 3] },
];

export function start(figure: HTMLElement): void {
  let places = [1, 2, 3];
  let zero = 0;
  const paint = painter(figure);
  const rows = [...figure.querySelectorAll<HTMLElement>('.way-row[data-item]')];
  let marks = threeWaysPicture(places, zero);
  const show = () => {
    marks = threeWaysPicture(places, zero);
    paint(marks);
    say.forEach((tell) => tell());
  };
  const said = (name: string) => marks[name]?.['text'] ?? '';

  const say = rows.map((row, i) =>
    makeSlider({
      handle: partOf<SVGGElement>(row, 'handle'),
      label: `Mark ${items[i]}`,
      scale: ruler,
      value: () => places[i]!,
      text: () =>
        [
          `score ${said(`score-${i}`)}`,
          ...methodNames.map((name) => `${methods[name].name} ${said(`${name}-number-${i}`)}`),
        ].join(', '),
      change: (place) => {
        places[i] = place;
        show();
      },
      tracks: [partOf(row, 'track')],
    }),
  );
  say.push(
    makeSlider({
      handle: partOf<SVGGElement>(figure, 'zero-handle'),
      label: 'The zero of all scores',
      scale: ruler,
      value: () => Math.max(ruler.min, zero),
      text: () =>
        [
          `at ${said('zero-place')}`,
          ...methodNames.map((name) => `${methods[name].name}: ${said(`${name}-words`)}`),
        ].join(', '),
      change: (next) => {
        zero = next;
        show();
      },
      tracks: [partOf(figure, 'zero-track')],
    }),
  );
  figure.querySelectorAll('[data-part="preset"]').forEach((button, i) =>
    button.addEventListener('click', () => {
      places = [...presets[i]!.places];
      zero = presets[i]!.zero;
      show();
    }),
  );
}
