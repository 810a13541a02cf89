import { shortNumber } from '../bars-picture.ts';
import { makeSlider } from '../make-slider.ts';
import { painter } from '../marks.ts';
import { partOf } from '../set-all.ts';
import { leadScale, nudgePicture } from './nudge-picture.ts';

export function start(figure: HTMLElement): void {
  let lead = -0.4;
  const paint = painter(figure);
  const handle = partOf<SVGGElement>(figure, 'handle');
  const circle = handle.querySelector('circle');
  const move = (next: number) => {
    lead = next;
    const marks = nudgePicture(lead);
    paint(marks);
    circle?.setAttribute('cx', marks['dot']!['cx']!);
    say();
  };
  const say = makeSlider({
    handle,
    label: 'Score of B above A',
    scale: leadScale,
    value: () => lead,
    text: () => {
      const marks = nudgePicture(lead);
      const [winner, softmax] = ['winner', 'softmax'].map((name) => marks[`${name}-share`]!['text']);
      return `${shortNumber(lead, 3)}: B’s share is ${winner} by the winner and ${softmax} by softmax`;
    },
    change: move,
    tracks: [partOf(figure, 'track')],
  });
  partOf(figure, 'tie').addEventListener('click', () => move(0));
}
